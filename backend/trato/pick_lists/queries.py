"""Pick lists as they are read. There are few of them, they are short, and everyone signed in may see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from trato.db.fields import decode_bool, encode_bool
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, one_of, row_lock
from trato.db.text import fold
from trato.errors import invalid, not_found
from trato.live.log import LoggedEvent
from trato.pick_lists.lists import LISTS


@dataclass(frozen=True, slots=True)
class PickListItemRecord:
    """A value of a list. A removed one is no longer in it, and stays only where it was chosen."""

    id: int
    list_code: str
    code: str
    label: str
    sort: int
    color: str | None
    is_active: bool
    is_system: bool
    is_removed: bool
    version: int

    @property
    def is_selectable(self) -> bool:
        """Whether records may choose it."""
        return self.is_active and not self.is_removed


@dataclass(frozen=True, slots=True)
class PickListRecord:
    """A list with its values in order, without removed ones. One that a custom field has of its own is `owned`."""

    id: int
    code: str
    label: str
    is_owned: bool
    version: int
    items: tuple[PickListItemRecord, ...]

    def item(self, item_id: int) -> PickListItemRecord | None:
        """The value with this id, when it is in the list."""
        return next((item for item in self.items if item.id == item_id), None)


def _item(row: Row) -> PickListItemRecord:
    return PickListItemRecord(
        row["id"],
        row["list_code"],
        row["code"],
        row["label"],
        row["sort"],
        row["color"],
        decode_bool(row["is_active"]),
        decode_bool(row["is_system"]),
        decode_bool(row["is_removed"]),
        row["version"],
    )


async def list_pick_lists(codes: Iterable[str] | None = None, *, lock: bool = False) -> list[PickListRecord]:
    """All lists by code, or those with these codes, in two statements. `lock` keeps others from changing them."""
    wanted = TRUE if codes is None else one_of("code", codes)
    lists = await fetch(
        "SELECT id, code, label, version FROM pick_list WHERE " + wanted + " ORDER BY code" + _locking(lock)
    )
    items: dict[str, list[PickListItemRecord]] = {row["code"]: [] for row in lists}
    kept = all_of([one_of("list_code", items), Sql("is_removed = ?", (encode_bool(False),))])
    for row in await fetch("SELECT * FROM pick_list_item WHERE " + kept + " ORDER BY sort, id"):
        items[row["list_code"]].append(_item(row))
    return [_list(row, items[row["code"]]) for row in lists]


def _list(row: Row, items: Iterable[PickListItemRecord]) -> PickListRecord:
    label, is_owned = (LISTS[row["code"]].label, False) if row["label"] is None else (row["label"], True)
    return PickListRecord(row["id"], row["code"], label, is_owned, row["version"], tuple(items))


def _locking(lock: bool) -> str:
    return row_lock() if lock else ""


async def get_pick_list(code: str, path: str = "code", *, lock: bool = False) -> PickListRecord:
    """One list. VALIDATION at `path` when there is none with this code."""
    found = await list_pick_lists([code], lock=lock)
    if not found:
        raise invalid(path, "UNKNOWN_LIST", "There is no such list.")
    return found[0]


async def pick_list_of(item_id: int) -> PickListRecord:
    """The list that has this value, locked. NOT_FOUND when it is in none, or was removed."""
    rows = await fetch(Sql("SELECT list_code FROM pick_list_item WHERE id = ?", (item_id,)))
    found = await list_pick_lists([row["list_code"] for row in rows], lock=True)
    if not found or found[0].item(item_id) is None:
        raise not_found("value")
    return found[0]


async def items_by_ids(ids: Iterable[int]) -> dict[int, PickListItemRecord]:
    """Values by id, removed ones included."""
    return {row["id"]: _item(row) for row in await fetch("SELECT * FROM pick_list_item WHERE " + one_of("id", ids))}


async def value_of(list_code: str, code: str) -> int | None:
    """The value of a list with this code, when records may choose it."""
    rows = await fetch(Sql("SELECT * FROM pick_list_item WHERE list_code = ? AND code = ?", (list_code, code)))
    return next((item.id for item in map(_item, rows) if item.is_selectable), None)


async def all_items(list_code: str) -> list[PickListItemRecord]:
    """Every value a list ever had, removed ones included."""
    rows = await fetch(Sql("SELECT * FROM pick_list_item WHERE list_code = ? ORDER BY sort, id", (list_code,)))
    return [_item(row) for row in rows]


async def removed_item(list_code: str, folded_label: str) -> PickListItemRecord | None:
    """The removed value of a list that has this label."""
    found = (item for item in await all_items(list_code) if item.is_removed and fold(item.label) == folded_label)
    return next(found, None)


def retells(event: LoggedEvent) -> bool:
    """Whether records that have a value of the list show it otherwise since: by another name, or as removed or not."""
    return "label" in event.changes or ("item" in event.changes and "item" in event.params)
