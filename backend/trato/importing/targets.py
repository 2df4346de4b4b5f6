"""What can be imported, and into which fields: the item kinds as they are described, and users."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.deals.kind import DEAL
from trato.items.kinds import Field, FieldType, ItemKind
from trato.roles.defaults import Start


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of record that rows become. `code` is what origins call it; users alone have no item kind."""

    code: str
    label: str
    fields: Mapping[str, Field]
    kind: ItemKind | None = None


def _items(kind: ItemKind) -> Target:
    fields = {entry.name: entry for entry in kind.fields if entry.importable and entry.type is not FieldType.PIPELINE}
    return Target(kind.code, kind.label, fields, kind)


_LEVELS = tuple(start.value for start in Start)
_USER_FIELDS = (
    Field(code="name", label="Name", type=FieldType.STRING, required=True),
    Field(code="email", label="E-mail address", type=FieldType.STRING),
    Field(code="locale", label="Language", type=FieldType.STRING),
    Field(code="time_zone", label="Time zone", type=FieldType.STRING),
    Field(code="access_level", label="Access", type=FieldType.ENUM, options=_LEVELS),
)

USERS = Target("user", "User", {entry.name: entry for entry in _USER_FIELDS})

TARGETS: dict[str, Target] = {  # in the order in which they refer to each other
    "users": USERS,
    "companies": _items(COMPANY),
    "contacts": _items(CONTACT),
    "deals": _items(DEAL),
}
