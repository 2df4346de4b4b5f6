"""What somebody has said is no duplicate: remembered for them alone, and beside the log (R30)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from trato.access.gate import Access
from trato.db.sql import Sql, all_of, execute, joined, one_of
from trato.duplicates.matching import matching_fields
from trato.errors import invalid, not_found
from trato.items.kinds import ItemKind
from trato.items.records import records_by_ids
from trato.live.operations import action, operation

MOST_TOLD_APART = 50
"""Items at once; each two of them are a row."""


@action
async def mark_not_duplicate(
    access: Access, kind: ItemKind, ids: Sequence[int], *, are_distinct: bool = True, client_op_id: str | None = None
) -> list[int]:
    """Remember for this person that no two of these items are the same, or no longer; the ids.

    NOT_FOUND when one is absent or unreadable, VALIDATION for fewer than two, too many, or one twice.
    """
    matching_fields(kind)
    if not 2 <= len(ids) <= MOST_TOLD_APART:
        raise invalid("ids", "OUT_OF_RANGE", f"Between 2 and {MOST_TOLD_APART} records.")
    if len(set(ids)) < len(ids):
        raise invalid("ids", "DUPLICATE", "The same record twice.")
    async with operation(access.actor, client_op_id) as op:
        if len(await records_by_ids(kind, access, ids)) < len(ids):
            raise not_found(kind.label.lower())
        await (_remember if are_distinct else _forget)(access, kind, sorted(ids))
        return op.done(list(ids))


async def _remember(access: Access, kind: ItemKind, ids: Sequence[int]) -> None:
    rows = [Sql("(?, ?, ?, ?)", (access.user_id, kind.code, *pair)) for pair in combinations(ids, 2)]
    head = "INSERT INTO not_duplicate (user_id, item_kind, low_id, high_id) VALUES "
    await execute(head + joined(", ", rows) + " ON CONFLICT (user_id, item_kind, low_id, high_id) DO NOTHING")


async def _forget(access: Access, kind: ItemKind, ids: Sequence[int]) -> None:
    among = [pairs_of(access, kind, "not_duplicate"), one_of("low_id", ids), one_of("high_id", ids)]
    await execute("DELETE FROM not_duplicate WHERE " + all_of(among))


def told_apart(access: Access, kind: ItemKind, one: str, other: str) -> Sql:
    """Condition: this person has said that the items with these ids (SQL expressions) are not the same."""
    either = f"(apart.low_id = {one} AND apart.high_id = {other}) OR (apart.low_id = {other} AND apart.high_id = {one})"
    found = all_of([pairs_of(access, kind, "apart"), Sql(either)])
    return "EXISTS (SELECT 1 FROM not_duplicate AS apart WHERE " + found + ")"


def pairs_of(access: Access, kind: ItemKind, alias: str) -> Sql:
    """Condition: the row `alias` of the table is a pair of this kind that this person has told apart."""
    return Sql(f"{alias}.user_id = ? AND {alias}.item_kind = ?", (access.user_id, kind.code))
