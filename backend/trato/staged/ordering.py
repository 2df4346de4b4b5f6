"""Where a card goes in its column: a rank minted from the neighbours the person dropped it between (R23, R39)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trato.access.gate import Access
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, fetch_one, one_of
from trato.items.kinds import ItemKind
from trato.items.ranks import ranks_between
from trato.items.records import readable

LONGEST = 200  # of the column's 255 characters: each card dropped at the same place halves the room that is left there
SHORT = 32


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a column, as the ranks to take there. `keeps` says that the cards stand there already, in order."""

    ranks: tuple[str, ...] = ()
    keeps: bool = False
    reminted: tuple[tuple[int, str], ...] = ()  # cards that tied there or stood too close, with ranks that make room


def _column(kind: ItemKind, stage_id: int) -> Sql:
    return Sql(f" FROM {kind.table} AS item WHERE item.stage_id = ? AND item.deleted_at IS NULL", (stage_id,))


async def place_beside(
    kind: ItemKind,
    access: Access,
    stage_id: int,
    *,
    moving: Sequence[int],
    before: int | None = None,
    after: int | None = None,
) -> Place:
    """The place directly before or after a named card of the column; its top when the person sees neither there.

    `moving` are the cards that move, in order: they don't count as their own neighbours. Beside one of them that stands
    in the column means around it. A fixed number of statements.
    """
    named = await _named(kind, access, stage_id, before) or await _named(kind, access, stage_id, after)
    column = _column(kind, stage_id) + " AND NOT " + one_of("item.id", moving)
    lower: Row | None = None
    if named is None:
        upper = await fetch_one("SELECT item.id, item.rank" + column + " ORDER BY item.rank, item.id LIMIT 1")
    elif named["id"] in moving:
        lower, upper = await _next(column, named, "<"), await _next(column, named, ">")
    elif named["id"] == before:
        lower, upper = await _next(column, named, "<"), named
    else:
        lower, upper = named, await _next(column, named, ">")
    if await _stand_between(kind, stage_id, moving, lower, upper):
        return Place(keeps=True)
    if lower is None or upper is None or lower["rank"] != upper["rank"]:
        ranks = ranks_between(lower["rank"] if lower else None, upper["rank"] if upper else None, len(moving))
        if max(map(len, ranks)) <= LONGEST:
            return Place(tuple(ranks))
    return await _mint_anew(column, lower, upper, len(moving))


async def ranks_on_top(kind: ItemKind, stage_id: int, count: int) -> list[str]:
    """Ranks for `count` new cards above all others, in order."""
    first = await fetch_one("SELECT MIN(item.rank) AS rank" + _column(kind, stage_id))
    return ranks_between(None, first["rank"] if first else None, count)


async def _named(kind: ItemKind, access: Access, stage_id: int, item_id: int | None) -> Row | None:
    if item_id is None:
        return None
    named = all_of([Sql("item.id = ?", (item_id,)), readable(kind, access, "item")])
    return await fetch_one("SELECT item.id, item.rank" + _column(kind, stage_id) + " AND " + named)


async def _next(column: Sql, row: Row, direction: str, condition: Sql = TRUE) -> Row | None:
    """The next card in a direction: `<`, `>`, or with `=` perhaps the card itself."""
    order = "DESC" if direction.startswith("<") else "ASC"
    return await fetch_one(
        "SELECT item.id, item.rank"
        + column
        + Sql(f" AND (item.rank, item.id) {direction} (?, ?) AND ", _key(row))
        + condition
        + f" ORDER BY item.rank {order}, item.id {order} LIMIT 1"
    )


def _key(row: Row) -> tuple[str, int]:
    return row["rank"], row["id"]


async def _stand_between(
    kind: ItemKind, stage_id: int, moving: Sequence[int], lower: Row | None, upper: Row | None
) -> bool:
    """Whether the moving cards stand there already, in their order. Nothing but them stands between neighbours."""
    rows = await fetch("SELECT item.id, item.rank" + _column(kind, stage_id) + " AND " + one_of("item.id", moving))
    keys = {row["id"]: _key(row) for row in rows}
    if len(keys) < len(moving):
        return False
    wanted = [keys[item_id] for item_id in moving]
    first, last = wanted[0], wanted[-1]
    return wanted == sorted(wanted) and (lower is None or _key(lower) < first) and (upper is None or last < _key(upper))


async def _mint_anew(column: Sql, lower: Row | None, upper: Row | None, count: int) -> Place:
    """New ranks for the cards around the place that tie or whose ranks are long, between the nearest short ones."""
    short = Sql(f"LENGTH(item.rank) <= {SHORT}")
    floor = await _next(column, lower, "<=", short) if lower else None
    beyond = all_of([short, Sql("item.rank > ?", (floor["rank"],)) if floor else TRUE])
    ceiling = await _next(column, upper, ">=", beyond) if upper else None
    run = await fetch(
        "SELECT item.id, item.rank"
        + column
        + " AND "
        + all_of(
            [
                Sql("(item.rank, item.id) > (?, ?)", _key(floor)) if floor else TRUE,
                Sql("(item.rank, item.id) < (?, ?)", _key(ceiling)) if ceiling else TRUE,
            ]
        )
        + " ORDER BY item.rank, item.id"
    )
    ranks = ranks_between(floor["rank"] if floor else None, ceiling["rank"] if ceiling else None, len(run) + count)
    below = sum(1 for row in run if lower and _key(row) <= _key(lower))
    taken, left = ranks[below : below + count], ranks[:below] + ranks[below + count :]
    return Place(tuple(taken), reminted=tuple((row["id"], new) for row, new in zip(run, left, strict=True)))
