"""What can be imported, and into which fields: the item kinds as they are described, and users."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trato.contacts.kind import CONTACT
from trato.crm.kinds import ITEM_KINDS
from trato.items.fields import CHANNELS, Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.parts import Part, parts_of
from trato.roles.defaults import Start

FULL_NAME = Field(code="title", label="Name", type=FieldType.STRING)
"""What a table has that knows a contact's whole name only: all but the last word is the first name."""


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of record that rows become. `code` is what origins call it; users alone have no item kind."""

    code: str
    label: str
    own_fields: tuple[Field, ...] = ()
    kind: ItemKind | None = None

    @property
    def plural(self) -> str:
        """What maps and commands call it."""
        return next(name for name, target in TARGETS.items() if target is self)

    @property
    def has_whole_names(self) -> bool:
        """Whether a table may have names in one column that are two fields here."""
        return self.kind is CONTACT

    @property
    def fields(self) -> Mapping[str, Field]:
        """The fields that can be filled, by name; those that administrators have added are among them."""
        described = self.kind.fields if self.kind else self.own_fields
        fields = {entry.name: entry for entry in described if entry.importable and entry.type is not FieldType.PIPELINE}
        return {FULL_NAME.name: FULL_NAME, **fields} if self.has_whole_names else fields

    @property
    def parts(self) -> Mapping[str, tuple[Field, Part]]:
        """What of values may stand in a column of its own, by the name that exports give it: `amount.currency`."""
        return {f"{name}.{part}": (entry, part) for name, entry in self.fields.items() for part in self.parts_of(name)}

    def parts_of(self, name: str) -> tuple[Part, ...]:
        """Those of a field. Which record or person is meant, its own column says."""
        return tuple(part for part in parts_of(self.fields[name]) if part in (Part.CURRENCY, Part.LABEL))

    @property
    def keys(self) -> Mapping[str, Field]:
        """The fields by which a row may be found to be there already, by name: number, name, channels, own texts, and
        by what duplicates are found (R30).
        """
        if self.kind is None:
            return {}
        known = {"id", "title", *self.kind.matched_by}
        found = [entry for entry in self.kind.standard if entry.code in known or entry.type in CHANNELS]
        found += [entry for entry in self.kind.custom_fields if entry.type is FieldType.STRING]
        return {entry.name: entry for entry in found}

    def named(self, name: str) -> Field | None:
        """A field by its name or, when administrators have added it, by its label."""
        labelled = {entry.label: entry for entry in self.kind.custom_fields} if self.kind else {}
        return self.fields.get(name) or labelled.get(name)


_LEVELS = tuple(start.value for start in Start)
_USER_FIELDS = (
    Field(code="name", label="Name", type=FieldType.STRING, required=True),
    Field(code="email", label="E-mail address", type=FieldType.STRING),
    Field(code="locale", label="Language", type=FieldType.STRING),
    Field(code="time_zone", label="Time zone", type=FieldType.STRING),
    Field(code="access_level", label="Access", type=FieldType.ENUM, options=_LEVELS),
)

USERS = Target("user", "User", _USER_FIELDS)

TARGETS: dict[str, Target] = {  # in the order in which they refer to each other
    "users": USERS,
    **{kind.plural.lower(): Target(kind.code, kind.label, kind=kind) for kind in ITEM_KINDS},
}
