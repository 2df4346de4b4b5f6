"""Which items bear tags, and how a tag is taken off all of them or gives way to another one."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from trato.access.gate import Access
from trato.crm.kinds import ITEM_KINDS
from trato.db.sql import Sql, all_of, execute, fetch, fetch_one, insert, one_of
from trato.items.kinds import ItemKind
from trato.items.records import Record, linked_ids, lock_readable
from trato.items.references import named
from trato.items.telling import log_event
from trato.items.values import bound
from trato.live.operations import Operation

Changes = dict[str, list[Any]]
"""What the log says of fields: old and new by code."""


_BEARERS = "SELECT DISTINCT item_kind, item_id FROM item_tag WHERE "


async def count_bearers(tag_ids: Sequence[int]) -> int:
    """How many items bear any of the tags."""
    counted = await fetch_one("SELECT COUNT(*) AS total FROM (" + _BEARERS + one_of("tag_id", tag_ids) + ") AS worn")
    return counted["total"] if counted else 0


async def bearers_of(tag_ids: Sequence[int], most: int | None = None) -> dict[str, list[int]]:
    """The items that bear any of the tags, by kind; the first of them."""
    found: dict[str, list[int]] = {}
    limit = "" if most is None else f" LIMIT {most}"
    for row in await fetch(_BEARERS + one_of("tag_id", tag_ids) + f" ORDER BY item_kind, item_id{limit}"):
        found.setdefault(row["item_kind"], []).append(row["item_id"])
    return found


async def hold(access: Access, bearers: Mapping[str, Sequence[int]]) -> dict[str, list[Record]]:
    """Items by kind, locked; those in the recycle bin among them.

    They are read as the house itself: whoever keeps the tags decides for all of them.
    """
    house = dataclasses.replace(access, is_admin=True)
    return {
        kind.code: [
            record
            for deleted in (False, True)
            for record in (await lock_readable(kind, house, ids, deleted=deleted)).values()
        ]
        for kind in ITEM_KINDS
        if (ids := bearers.get(kind.code))
    }


async def retag(
    op: Operation,
    access: Access,
    bearers: Mapping[str, Sequence[int]],
    old: Sequence[int],
    new: int | None,
    because: str,
) -> None:
    """Take tags off those of these items that bear them, or give them another one instead; each that lives has its
    event.

    A fixed number of statements for each kind, however many items there are.
    """
    held = await hold(access, bearers)
    for kind in ITEM_KINDS:
        if kind.code not in held:
            continue
        link = kind.by_code["tags"].link
        assert link is not None
        present = await linked_ids(link, [record["id"] for record in held[kind.code]])
        before = {item_id: tags for item_id, tags in present.items() if not set(old).isdisjoint(tags)}
        ids, records = list(before), [record for record in held[kind.code] if record["id"] in before]
        after = {item_id: _replaced(tags, old, new) for item_id, tags in before.items()}
        await execute("DELETE FROM item_tag WHERE " + all_of([_worn(kind, old), one_of("item_id", bearers[kind.code])]))
        if not ids:
            continue
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
