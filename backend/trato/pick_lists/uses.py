"""Where the values of pick lists stand: fields of any kind of record."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

from trato.access.gate import Access
from trato.crm.recycling import RECYCLABLE
from trato.db.json_keys import json_gathered, json_put
from trato.db.sql import Sql, execute
from trato.items.fields import CUSTOM, Field
from trato.items.kinds import ItemKind
from trato.items.records import records_by_ids
from trato.items.telling import log_event
from trato.items.values import bound
from trato.live.operations import Operation
from trato.pick_lists.queries import PickListItemRecord


def fields_of(list_code: str) -> Iterator[tuple[ItemKind, Field]]:
    """The fields that choose from a list."""
    for kind in RECYCLABLE:
        for entry in kind.fields:
            if entry.pick_list == list_code:
                yield kind, entry


async def replace(op: Operation, access: Access, old: PickListItemRecord, new: PickListItemRecord) -> None:
    """Give every record that has a value another one instead, each with its event; those in the recycle bin without.

    They are read as the house itself: whoever keeps the list decides for all of them. A fixed number of statements for
    each field, however many records there are.
    """
    house = dataclasses.replace(access, is_admin=True)
    pair = [{"id": old.id, "name": old.label}, {"id": new.id, "name": new.label}]
    for kind, entry in fields_of(old.list_code):
        changing = Sql(", updated_at = ?, version = version + 1", (bound(op.at),))
        changed = await execute(_replacing(kind, entry, old.id, new.id, changing))
        records = await records_by_ids(kind, house, [row["id"] for row in changed])
        await log_event(
            kind,
            op,
            f"{kind.code}.updated",
            list(records.values()),
            changes=_of_lists(entry, pair) if entry.multiple else {entry.code: pair},
            params={"because": "value_deleted"},
        )


def _replacing(kind: ItemKind, entry: Field, old: int, new: int, changing: Sql) -> Sql:
    """The statement that puts the one value where the other stands; the ids of the items come back."""
    if not entry.custom:
        setting, condition = Sql(f"{entry.column} = ?", (new,)), Sql(f"{entry.column} = ?", (old,))
    elif entry.link is None:
        setting = Sql(f"{CUSTOM} = {json_put(CUSTOM, entry.code, '?')}", (new,))
        condition = Sql(f"{entry.sql(kind.table)} = ?", (old,))
    else:
        listed = f"{entry.link.table} AS linked WHERE linked.item_id = {kind.table}.id"
        replaced = "CASE WHEN linked.value = ? THEN CAST(? AS BIGINT) ELSE linked.value END"
        gathered = f"(SELECT {json_gathered(replaced)} FROM {listed})"
        setting = Sql(f"{CUSTOM} = {json_put(CUSTOM, entry.code, gathered)}", (old, new))
        condition = Sql(f"EXISTS (SELECT 1 FROM {listed} AND linked.value = ?)", (old,))
    return f"UPDATE {kind.table} SET " + setting + changing + " WHERE " + condition + " RETURNING id"


def _of_lists(entry: Field, pair: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What the log says of a list in which one value took another's place: only those two."""
    return {entry.code: [[one] for one in pair]}
