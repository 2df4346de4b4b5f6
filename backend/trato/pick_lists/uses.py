"""Where the values of pick lists stand: fields of any kind of record."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from trato.access.gate import Access
from trato.crm.recycling import RECYCLABLE
from trato.db.sql import Sql, execute
from trato.items.kinds import Field, ItemKind
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
        changed = await execute(
            Sql(
                f"UPDATE {kind.table} SET {entry.column} = ?, updated_at = ?, version = version + 1"
                f" WHERE {entry.column} = ? RETURNING id",
                (new.id, bound(op.at), old.id),
            )
        )
        records = await records_by_ids(kind, house, [row["id"] for row in changed])
        await log_event(
            kind,
            op,
            f"{kind.code}.updated",
            list(records.values()),
            changes={entry.code: pair},
            params={"because": "value_deleted"},
        )
