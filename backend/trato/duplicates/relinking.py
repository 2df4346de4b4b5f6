"""Letting items refer to another one in place of those that went into it, and back (R30)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from trato.access.gate import Access
from trato.db.database import Dialect, dialect
from trato.db.fields import encode_json
from trato.db.sql import Sql, all_of, any_of, execute, fetch, joined, one_of
from trato.errors import ErrorCode, TratoError
from trato.items.fields import CUSTOM, Field
from trato.items.kinds import DESCRIBED, ItemKind
from trato.items.lists import replace_links
from trato.items.records import Record, linked_ids, lock_readable
from trato.items.references import ITEM_KINDS, named
from trato.items.stored import with_values
from trato.items.telling import log_event
from trato.items.values import bound
from trato.items.writing import ROWS_PER_STATEMENT
from trato.live.operations import Operation

Becomes = Callable[[int, str, Any], Any]
"""What a field refers to from now on, by the item, the field's code, and what it refers to now."""
Moved = dict[int, dict[str, list[Any]]]
"""What fields referred to and refer to since, by item and code: [before, after], ids or lists of ids."""
BECAUSE = "merged"
MOST_LED = 5_000
"""So many items of a kind are led to what stays: all of it is one transaction, and they are locked until it ends."""


def check_led(kind: ItemKind, count: int) -> None:
    """LIMIT_EXCEEDED when more items than can be locked together would have to be led elsewhere."""
    if count > MOST_LED:
        message = f"At most {MOST_LED:,} {kind.plural.lower()} of those that go can be led to the one that stays."
        raise TratoError(ErrorCode.LIMIT_EXCEEDED, message)


def owners(kind: ItemKind) -> list[ItemKind]:
    """The kinds whose items may refer to items of this one."""
    return [owner for owner in DESCRIBED.values() if _referring(owner, kind)]


def _referring(owner: ItemKind, kind: ItemKind) -> list[Field]:
    return [entry for entry in owner.fields if ITEM_KINDS.get(entry.type) == kind.code and entry.editable]


async def holders(owner: ItemKind, kind: ItemKind, ids: Sequence[int]) -> list[int]:
    """The items of a kind that refer to any of these. One statement. LIMIT_EXCEEDED for more than 5,000."""
    wanted = any_of([_refers(entry, ids) for entry in _referring(owner, kind)])
    limited = f" ORDER BY item.id LIMIT {MOST_LED + 1}"
    rows = await fetch(f"SELECT item.id FROM {owner.table} AS item WHERE " + wanted + limited)
    check_led(owner, len(rows))
    return [row["id"] for row in rows]


def _refers(entry: Field, ids: Sequence[int]) -> Sql:
    if entry.link is None:
        return one_of(entry.sql("item"), ids)
    own = [Sql(entry.link.condition)] if entry.link.condition else []
    wanted = all_of([one_of(f"linked.{entry.link.value}", ids), *own])
    return f"item.id IN (SELECT linked.{entry.link.item} FROM {entry.link.table} AS linked WHERE " + wanted + ")"


def redirected(value: Any, ids: Sequence[int], into_id: int) -> Any:
    """What refers to any of the ids refers to the other one, once."""
    if isinstance(value, list):
        return list(dict.fromkeys(into_id if one in ids else one for one in value))
    return into_id if value in ids else value


async def refer(
    op: Operation, access: Access, owner: ItemKind, kind: ItemKind, item_ids: Sequence[int], becomes: Becomes
) -> Moved:
    """Let fields of a kind that refer to items of another one refer to what they become, alive or in the recycle bin.

    Each that lives has its event. It follows from what was done elsewhere, so whoever does it need not have the right
    to change these items. A fixed number of statements for each field and 200 items.
    """
    moved: Moved = {}
    for start in range(0, len(item_ids), ROWS_PER_STATEMENT):
        moved |= await _refer(op, access, owner, kind, item_ids[start : start + ROWS_PER_STATEMENT], becomes)
    return moved


async def _refer(
    op: Operation, access: Access, owner: ItemKind, kind: ItemKind, item_ids: Sequence[int], becomes: Becomes
) -> Moved:
    house = dataclasses.replace(access, is_admin=True)
    records: dict[int, Record] = {}
    for deleted in (False, True):
        records |= await lock_readable(owner, house, item_ids, deleted=deleted)
    moved: Moved = {}
    for entry in _referring(owner, kind):
        code = entry.code
        is_linked = entry.link is not None and not entry.custom
        before = await linked_ids(entry.link, records) if is_linked and entry.link else {}
        for item_id, record in records.items():
            value = before[item_id] if is_linked else record[code]
            now = becomes(item_id, code, value)
            if now != value:
                moved.setdefault(item_id, {})[code] = [value, now]
        changed = {item_id: pairs[code][1] for item_id, pairs in moved.items() if code in pairs}
        if changed:
            await _write(owner, entry, records, changed)
    if moved:
        await _log(op, owner, [records[item_id] for item_id in moved], moved)
    return moved


async def _log(op: Operation, owner: ItemKind, records: Sequence[Record], moved: Moved) -> None:
    changing = Sql(f"UPDATE {owner.table} SET updated_at = ?, version = version + 1 WHERE ", (bound(op.at),))
    await execute(changing + one_of("id", list(moved)))
    changes = {item_id: {code: list(pair) for code, pair in pairs.items()} for item_id, pairs in moved.items()}
    await named(owner, list(changes.values()))
    living = [{**one, "version": one["version"] + 1} for one in records if one["deleted_at"] is None]
    told = partial(_of, changes)
    routed = partial(_routed, owner, moved)
    await log_event(owner, op, f"{owner.code}.updated", living, changes=told, params={"because": BECAUSE}, after=routed)


def _routed(owner: ItemKind, moved: Moved, record: Record) -> dict[str, Any]:
    """The routing keys that have changed."""
    return {code: after for code, (_, after) in moved[record["id"]].items() if code in owner.routing}


def _of(changes: Mapping[int, dict[str, list[Any]]], record: Record) -> dict[str, list[Any]]:
    return changes[record["id"]]


async def _write(owner: ItemKind, entry: Field, records: Mapping[int, Record], values: Mapping[int, Any]) -> None:
    if entry.custom:
        for item_id, value in values.items():
            records[item_id][CUSTOM] = with_values(records[item_id][CUSTOM], [(entry, value)])
        await execute(_customs(owner, {item_id: records[item_id][CUSTOM] for item_id in values}))
    elif entry.link is not None:
        await replace_links(owner, entry.link, values)
    else:
        for value in dict.fromkeys(values.values()):
            ids = [item_id for item_id, wanted in values.items() if wanted == value]
            await execute(Sql(f"UPDATE {owner.table} SET {entry.column} = ? WHERE ", (value,)) + one_of("id", ids))


def _customs(owner: ItemKind, columns: Mapping[int, dict[str, Any]]) -> Sql:
    row = "SELECT ? AS id, ? AS custom" if dialect() is Dialect.SQLITE else "SELECT CAST(? AS BIGINT), CAST(? AS JSONB)"
    rows = joined(" UNION ALL ", [Sql(row, (item_id, encode_json(custom))) for item_id, custom in columns.items()])
    update = f"UPDATE {owner.table} SET {CUSTOM} = fresh.custom FROM ("
    names = "" if dialect() is Dialect.SQLITE else "(id, custom)"
    return update + rows + f") AS fresh{names} WHERE {owner.table}.id = fresh.id"
