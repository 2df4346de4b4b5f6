"""Records that went into others (R30): what stands for them now. Their history stands on its timeline."""

from __future__ import annotations

from collections.abc import Iterable

from trato.db.sql import Sql, all_of, fetch, one_of


async def masters_of(kind: str, ids: Iterable[int]) -> dict[int, int]:
    """What each of these items of a kind went into, as far as they did: the last one, when that went on itself."""
    of_kind = Sql("merged.item_kind = ?", (kind,))
    rows = await fetch(
        "SELECT merged.item_id, merged.into_id FROM merged_item AS merged WHERE "
        + all_of([of_kind, one_of("merged.item_id", ids)])
        + " ORDER BY merged.id"
    )
    return {row["item_id"]: row["into_id"] for row in rows}


def is_merged(kind: str, alias: str) -> Sql:
    """Condition: the item `alias` of a kind went into another one."""
    own = Sql(f"merged.item_kind = ? AND merged.item_id = {alias}.id", (kind,))
    return "EXISTS (SELECT 1 FROM merged_item AS merged WHERE " + own + ")"


def merged_into(kind: str, ids: Iterable[int]) -> Sql:
    """A query of rows (shown_on, item_kind, item_id): what went into these items of a kind, at whatever distance."""
    columns = f"SELECT merged.into_id AS shown_on, '{kind}' AS item_kind, merged.item_id FROM merged_item AS merged"
    return columns + " WHERE " + all_of([Sql("merged.item_kind = ?", (kind,)), one_of("merged.into_id", ids)])
