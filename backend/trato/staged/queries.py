"""On which stages items stand."""

from __future__ import annotations

from collections.abc import Iterable

from trato.db.sql import Sql, all_of, fetch, one_of
from trato.items.kinds import ItemKind


async def stages_of(kind: ItemKind, ids: Iterable[int], where: Sql) -> dict[int, int]:
    """The stages of those among the items that match `where` (on the row `item`). Rights are the caller's matter."""
    conditions = all_of([one_of("item.id", ids), where])
    rows = await fetch(f"SELECT item.id, item.stage_id FROM {kind.table} AS item WHERE " + conditions)
    return {row["id"]: row["stage_id"] for row in rows}
