"""Which items bear tags, and how a tag is taken off all of them or gives way to another one."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from trato.access.gate import Access
from trato.crm.kinds import ITEM_KINDS
from trato.db.sql import Sql, all_of, execute, fetch, insert, one_of
from trato.items.kinds import ItemKind
from trato.items.records import Record, linked_ids, lock_readable
from trato.items.references import named
from trato.items.telling import log_event
from trato.items.values import bound
from trato.live.operations import Operation

Changes = dict[str, list[Any]]
"""What the log says of fields: old and new by code."""


async def hold_bearers(access: Access, tag_ids: Sequence[int]) -> dict[str, list[Record]]:
    """The items that bear any of the tags, by kind, locked; those in the recycle bin among them.

    They are read as the house itself: whoever keeps the tags decides for all of them.
    """
    house = dataclasses.replace(access, is_admin=True)
    found: dict[str, list[Record]] = {}
    for kind in ITEM_KINDS:
        rows = await fetch("SELECT DISTINCT item_id FROM item_tag WHERE " + _worn(kind, tag_ids))
        ids = [row["item_id"] for row in rows]
        found[kind.code] = [
            record
            for deleted in (False, True)
            for record in (await lock_readable(kind, house, ids, deleted=deleted) if ids else {}).values()
        ]
    return found


async def retag(
    op: Operation, bearers: dict[str, list[Record]], old: Sequence[int], new: int | None, because: str
) -> None:
    """Take tags off the items that bear them, or give those another one instead; each item that lives has its event.

    A fixed number of statements for each kind, however many items there are.
    """
    for kind in ITEM_KINDS:
        records = bearers[kind.code]
        if not records:
            continue
        link = kind.by_code["tags"].link
        assert link is not None
        ids = [record["id"] for record in records]
        before = await linked_ids(link, ids)
        after = {item_id: _replaced(tags, old, new) for item_id, tags in before.items()}
        await execute("DELETE FROM item_tag WHERE " + _worn(kind, old))
        added = [[kind.code, one, new] for one in ids if new is not None and new not in before[one]]
        await insert("item_tag", ("item_kind", "item_id", "tag_id"), added)
        changing = Sql(f"UPDATE {kind.table} SET updated_at = ?, version = version + 1 WHERE ", (bound(op.at),))
        await execute(changing + one_of("id", ids))
        changes: dict[int, Changes] = {one: {"tags": [before[one], after[one]]} for one in ids}
        await named(kind, list(changes.values()))
        await log_event(
            kind,
            op,
            f"{kind.code}.updated",
            [{**record, "version": record["version"] + 1} for record in records if record["deleted_at"] is None],
            changes=partial(_changes_of, changes),
            params={"because": because},
        )


def _changes_of(changes: Mapping[int, Changes], record: Record) -> Changes:
    return changes[record["id"]]


def _worn(kind: ItemKind, tag_ids: Sequence[int]) -> Sql:
    return all_of([Sql("item_kind = ?", (kind.code,)), one_of("tag_id", tag_ids)])


def _replaced(tags: Sequence[int], old: Sequence[int], new: int | None) -> list[int]:
    kept = [tag for tag in tags if tag not in old]
    return [*kept, new] if new is not None and new not in kept else kept
