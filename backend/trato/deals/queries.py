"""Deals as statistics read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trato.access.gate import Access
from trato.db.sql import all_of, fetch, one_of, sum_of, summed
from trato.deals.kind import DEAL
from trato.items.records import readable
from trato.pipelines.queries import Semantics


@dataclass(frozen=True, slots=True)
class DealStats:
    """A customer's deals by outcome; amounts in minor units of the base currency."""

    open: int = 0
    won: int = 0
    lost: int = 0
    open_amount: int = 0
    won_amount: int = 0


async def stats_by_owner(access: Access, owner: str, join: str, owner_ids: Sequence[int]) -> dict[int, DealStats]:
    """Deals by outcome for several customers, in one statement; `owner` is the SQL of the customer's id (R38)."""
    rows = await fetch(
        f"SELECT {owner} AS owner, stage.semantics, COUNT(*) AS count, {summed('item.amount_base', 'total')}"
        f" FROM {DEAL.table} AS item JOIN stage ON stage.id = item.stage_id {join} WHERE "
        + all_of([one_of(owner, owner_ids), readable(DEAL, access, "item")])
        + f" GROUP BY {owner}, stage.semantics"
    )
    counted: dict[int, dict[str, tuple[int, int]]] = {}
    for row in rows:
        counted.setdefault(row["owner"], {})[row["semantics"]] = (row["count"], sum_of(row, "total"))
    return {owner_id: _stats(counted.get(owner_id, {})) for owner_id in owner_ids}


def _stats(by_meaning: dict[str, tuple[int, int]]) -> DealStats:
    open_, won, lost = (by_meaning.get(meaning.value, (0, 0)) for meaning in Semantics)
    return DealStats(open_[0], won[0], lost[0], open_[1], won[1])
