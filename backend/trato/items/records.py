"""Items as they are read: rows decoded to values by field code, always through the gate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from trato.access.gate import Access, watched_by
from trato.access.levels import Right
from trato.db.fields import decode_bool, decode_date, decode_datetime, decode_json
from trato.db.sql import Row, Sql, all_of, fetch, one_of, row_lock
from trato.errors import ErrorCode, TratoError, forbidden, not_found
from trato.items import rates
from trato.items.fields import CUSTOM, Field, FieldType, Link
from trato.items.kinds import ItemKind
from trato.items.money import Amount
from trato.items.reminders import decode_reminders
from trato.items.stored import from_json

Record = dict[str, Any]
"""An item by field code; references as ids (`company` → 5); plus `title`, `opened`, whether the reader observes it
where that counts (`watched`), what they may do with it (`editable`, `deletable`), and the column `custom` as it is."""

ALWAYS = ("title", "sort_name", "opened")


def select_list(kind: ItemKind, alias: str, access: Access) -> Sql:
    """The columns of a record, and whether this person observes it, may change and delete it."""
    columns = dict.fromkeys([*ALWAYS, *kind.columns])
    listed = ", ".join(f"{alias}.{column}" for column in columns)
    computed = "".join(f", {entry.sql(alias)} AS {entry.code}" for entry in kind.standard if _is_computed(entry))
    watched = "CASE WHEN " + watched_by(access, kind.code, alias) + " THEN 1 ELSE 0 END AS watched, "
    return f"{listed}{computed}, " + watched + rights_list(kind, access, alias)


def rights_list(kind: ItemKind, access: Access, alias: str) -> Sql:
    """Columns `editable` and `deletable`: what this person may do with the row."""
    return (
        "CASE WHEN "
        + kind.permits(access, Right.UPDATE, alias)
        + " THEN 1 ELSE 0 END AS editable, CASE WHEN "
        + kind.permits(access, Right.DELETE, alias)
        + " THEN 1 ELSE 0 END AS deletable"
    )


def record(kind: ItemKind, row: Row) -> Record:
    """A row of `select_list` with every value decoded."""
    found: Record = {name: bool(row[name]) for name in ("opened", "watched", "editable", "deletable")} | {
        "title": row["title"]
    }
    for entry in kind.standard:
        if _is_computed(entry):
            found[entry.code] = decoded(entry, row[entry.code])
        elif entry.type is FieldType.MONEY:
            minor, currency, base = (row[column] for column in entry.columns)
            found[entry.code] = None if minor is None else Amount(minor, currency).worth(base, rates.known().base)
        elif entry.columns:
            found[entry.code] = decoded(entry, row[entry.column])
    found[CUSTOM] = decode_json(row[CUSTOM])
    for entry in kind.custom_fields:
        found[entry.code] = from_json(entry, found[CUSTOM].get(entry.code))
    return found


def _is_computed(entry: Field) -> bool:
    return entry.expression is not None and not entry.asked_only


def decoded(entry: Field, stored: Any) -> Any:
    """The value of a field that is kept in one column."""
    decode = _DECODERS.get(entry.type)
    return stored if stored is None or decode is None else decode(stored)


_DECODERS: dict[FieldType, Callable[[Any], Any]] = {
    FieldType.DATETIME: decode_datetime,
    FieldType.DATE: decode_date,
    FieldType.BOOLEAN: decode_bool,
    FieldType.REMINDERS: decode_reminders,
}


def readable(kind: ItemKind, access: Access, alias: str, *, deleted: bool = False) -> Sql:
    """Condition: an item that this person may read, alive (or in the recycle bin)."""
    return all_of([Sql(f"{alias}.deleted_at IS {'NOT ' if deleted else ''}NULL"), kind.visible_to(access, alias)])


async def records_by_ids(kind: ItemKind, access: Access, ids: Iterable[int]) -> dict[int, Record]:
    """The readable ones of these items, by id, in one statement."""
    return await _found(kind, access, ids)


async def held_records(kind: ItemKind, access: Access, ids: Iterable[int]) -> dict[int, Record]:
    """As `records_by_ids`; until the transaction ends they are neither deleted nor merged, though others change them.

    For what is about to hang on them: of what is merged just then one waits for what becomes of it.
    """
    return await _found(kind, access, ids, ending=" ORDER BY item.id" + row_lock("KEY SHARE OF item"))


async def _found(
    kind: ItemKind, access: Access, ids: Iterable[int], *, deleted: bool = False, ending: str = ""
) -> dict[int, Record]:
    conditions = all_of([one_of("item.id", ids), readable(kind, access, "item", deleted=deleted)])
    selected = "SELECT " + select_list(kind, "item", access) + f" FROM {kind.table} AS item WHERE "
    return {row["id"]: record(kind, row) for row in await fetch(selected + conditions + ending)}


async def titles_of(kind: ItemKind, access: Access, ids: Iterable[int]) -> dict[int, str]:
    """The titles of the readable ones of these items, by id. One statement."""
    conditions = all_of([one_of("item.id", ids), readable(kind, access, "item")])
    rows = await fetch(f"SELECT item.id, item.title FROM {kind.table} AS item WHERE " + conditions)
    return {row["id"]: row["title"] for row in rows}


async def locked_records(
    kind: ItemKind, access: Access, ids: Sequence[int], *, right: Right = Right.UPDATE, deleted: bool = False
) -> list[Record]:
    """These items, in the order given, locked until the transaction ends, to be changed or deleted by this person.

    Raises NOT_FOUND when one is absent or unreadable, FORBIDDEN when one may only be read. Call inside an operation.
    """
    return _permitted(kind, await lock_readable(kind, access, ids, deleted=deleted), ids, right)


async def lock_readable(
    kind: ItemKind, access: Access, ids: Sequence[int], *, deleted: bool = False
) -> dict[int, Record]:
    """The readable ones of these items, by id, locked in the order of their ids until the transaction ends."""
    return await _found(kind, access, ids, deleted=deleted, ending=" ORDER BY item.id" + row_lock("UPDATE OF item"))


async def changeable_records(kind: ItemKind, access: Access, ids: Sequence[int]) -> list[Record]:
    """As `locked_records`, without a lock: for what follows from the right to change, yet changes nothing stored."""
    return _permitted(kind, await records_by_ids(kind, access, ids), ids, Right.UPDATE)


def _permitted(kind: ItemKind, found: Mapping[int, Record], ids: Sequence[int], right: Right) -> list[Record]:
    refused = refusals(kind, found, ids, right)
    absent = (error for error in refused.values() if error.code is ErrorCode.NOT_FOUND)
    if refused:
        raise next(absent, None) or next(iter(refused.values()))
    return [found[item_id] for item_id in ids]


def refusals(
    kind: ItemKind, found: Mapping[int, Record], ids: Iterable[int], right: Right = Right.UPDATE
) -> dict[int, TratoError]:
    """Why some of these items can't be changed or deleted, by id: NOT_FOUND what is not among the readable ones that
    were `found`, FORBIDDEN what may only be read.
    """
    mark, verb = ("deletable", "delete") if right is Right.DELETE else ("editable", "change")
    refused: dict[int, TratoError] = {}
    for item_id in ids:
        if item_id not in found:
            refused[item_id] = not_found(kind.label.lower())
        elif not found[item_id][mark]:
            refused[item_id] = forbidden(f"You may see this {kind.label.lower()}, but not {verb} it.")
    return refused


async def linked_ids(link: Link, item_ids: Iterable[int]) -> dict[int, list[int]]:
    """The values of a link for several items, in their order; the first one is the primary."""
    ids = list(item_ids)
    found: dict[int, list[int]] = {item_id: [] for item_id in ids}
    where = one_of(link.item, ids) + (f" AND {link.condition}" if link.condition else "")
    order = "sort, id" if link.ordered else "id"
    for row in await fetch(
        f"SELECT {link.item} AS item, {link.value} AS value FROM {link.table} AS linked WHERE "
        + where
        + f" ORDER BY {order}"
    ):
        found[row["item"]].append(row["value"])
    return found
