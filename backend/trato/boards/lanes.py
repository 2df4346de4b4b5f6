"""By which field a board is parted into lanes across its columns (B13): one that holds one value, which cards bear.

A lane is a value of the field; an item without one, or with one that the person may not read, is in the lane of none.
"""

from __future__ import annotations

from dataclasses import dataclass

from trato.access.gate import Access
from trato.companies.kind import COMPANY
from trato.db.sql import Sql
from trato.errors import invalid
from trato.items.fields import Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.records import readable
from trato.live.log import LoggedEvent
from trato.pipelines.fields import OF_FAILURES

NODES = {FieldType.USER: "User", FieldType.COMPANY: "Company", FieldType.PICK_LIST: "PickListItem"}
"""The types of fields that make lanes, and the graph's types of what they refer to."""
_SHOWN = {
    FieldType.USER: ('"user"', "lane.name", "NULL", "0"),
    FieldType.COMPANY: (COMPANY.table, "lane.title", "NULL", "0"),
    FieldType.PICK_LIST: ("pick_list_item", "lane.label", "lane.color", "lane.sort"),
}
"""The table of what they refer to, and of that its name, its colour and its place in the order of lanes."""


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes of a board: the field whose values they are."""

    entry: Field

    @property
    def node(self) -> str:
        """The graph's type of what a lane stands for."""
        return NODES[self.entry.type]

    @property
    def columns(self) -> str:
        """Id, name, colour and place of a lane, as columns of a SELECT list on the row `lane`."""
        _, name, color, place = _SHOWN[self.entry.type]
        return f"lane.id AS lane_id, {name} AS lane_name, {color} AS lane_color, {place} AS lane_place"

    def join(self, access: Access) -> Sql:
        """Brings to each `item` the row `lane`, unless it has none, or one that the person may not read."""
        table = _SHOWN[self.entry.type][0]
        joined = Sql(f" LEFT JOIN {table} AS lane ON lane.id = {self.entry.sql('item')}")
        return joined + " AND " + readable(COMPANY, access, "lane") if self.entry.type is FieldType.COMPANY else joined

    def goes_with(self, event: LoggedEvent) -> bool:
        """Whether a setting that changed, a pick list or a field, is what the lanes are made of."""
        if event.item_kind == "pick_list":
            return (event.after or {}).get("list") == self.entry.pick_list
        return event.params.get("code") == self.entry.code


def can_part(entry: Field) -> bool:
    """Whether a board may be parted by this field: it holds one value, which people may change on every stage."""
    is_single = not entry.multiple and not entry.listed
    return (
        entry.type in NODES and is_single and entry.editable and not entry.asked_only and entry.code not in OF_FAILURES
    )


def board_lanes(kind: ItemKind, name: str | None, path: str = "lanes") -> Lanes | None:
    """The lanes by the field that clients call so, none without. VALIDATION at `path` for one that can make none."""
    if name is None:
        return None
    entry = kind.by_name.get(name)
    if entry is None:
        raise invalid(path, "UNKNOWN_FIELD", f"{kind.plural} have no field “{name}”.")
    if not can_part(entry):
        raise invalid(path, "NO_LANES", f"A board can't be parted by {entry.label}.")
    return Lanes(entry)
