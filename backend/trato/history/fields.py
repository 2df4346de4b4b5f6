"""The log, described as a kind of records is, so that it is filtered and ordered in the same words (R59, R66)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from trato.crm.recycling import RECYCLABLE
from trato.db.json_keys import json_names
from trato.errors import invalid
from trato.history.kinds import EVENTS, EVENTS_OF_ITEMS, ITEMS, SETTINGS
from trato.items.fields import Field, FieldType, Link
from trato.items.filters import Condition, Filter, Group
from trato.items.kinds import Relation, Shape

CHANNELS = ("UI", "API", "IMPORT", "SYSTEM", "CLI")
CHANGED = "field"


@dataclass(frozen=True, slots=True)
class Log:
    """What lists of events are asked by. Nothing leads on to records: what an item is now is another question."""

    shape: Shape
    code: str = "event"
    label: str = "History"
    relations: tuple[Relation, ...] = ()
    default_sort: tuple[str, bool] = ("at", True)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields, in the order in which they are offered."""
        return self.shape.fields

    @property
    def by_code(self) -> dict[str, Field]:
        """The fields by their Python name."""
        return self.shape.by_code

    @property
    def by_name(self) -> dict[str, Field]:
        """The fields by every name a client may use."""
        return self.shape.by_name

    def field_named(self, name: str, path: str) -> Field:
        """The field a client means; VALIDATION at `path` when there is none."""
        found = self.by_name.get(name)
        if found is None:
            raise invalid(path, "UNKNOWN_FIELD", f"{self.label} has no field “{name}”.")
        return found


def described(*, settings: bool) -> Log:
    """The log as it may be asked by somebody: of items alone, or of `settings` as well."""
    offered = {"kind": EVENTS if settings else EVENTS_OF_ITEMS, "item_kind": (*ITEMS, *SETTINGS) if settings else ITEMS}
    offered[CHANGED] = tuple(_codes())
    link = Link(json_names("event", "changes"), "item_id", "value")
    return Log(
        Shape(
            (
                Field(code="at", label="When", type=FieldType.DATETIME, always=True, sortable=True),
                Field(code="kind", label="What happened", type=FieldType.ENUM, options=offered["kind"]),
                Field(code="item_kind", label="To what", type=FieldType.ENUM, options=offered["item_kind"]),
                Field(code="actor", label="By whom", type=FieldType.USER),
                Field(code=CHANGED, label="Changed field", type=FieldType.ENUM, options=offered[CHANGED], link=link),
                Field(code="channel", label="Through what", type=FieldType.ENUM, options=CHANNELS),
                Field(code="operation_id", label="Operation", type=FieldType.STRING),
            )
        )
    )


def _codes() -> dict[str, str]:
    """The fields whose changes are asked for, as clients name them, with their codes in the log."""
    return {entry.name: entry.code for kind in RECYCLABLE for entry in kind.known.values() if entry.filterable}


def as_logged(wanted: Filter) -> Filter:
    """The filter with changed fields called as the log calls them."""
    match wanted:
        case Condition(field=Field(code=code)) if code == CHANGED:
            codes = _codes()
            return replace(wanted, values=tuple(codes[name] for name in wanted.values))
        case Group():
            return replace(wanted, parts=tuple(map(as_logged, wanted.parts)))
    return wanted
