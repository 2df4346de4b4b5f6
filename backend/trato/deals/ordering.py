"""Where a card goes in its column: a rank minted from the neighbours the person dropped it between (R23, R39)."""

from __future__ import annotations

from dataclasses import dataclass

from trato.access.gate import Access
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, fetch_one
from trato.deals.kind import DEAL
from trato.items.ranks import rank_between, ranks_between
from trato.items.records import readable

LONGEST = 200  # of the column's 255 characters: each card dropped at the same place halves the room that is left there
SHORT = 32


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a column, as the rank to take there. `keeps` says the card stands there already."""

    rank: str
    keeps: bool = False
    reminted: tuple[tuple[int, str], ...] = ()  # cards that tied there or stood too close, with ranks that make room


def _column(stage_id: int, moving: int | None) -> Sql:
    return Sql(
        f" FROM {DEAL.table} AS item WHERE item.stage_id = ? AND item.deleted_at IS NULL AND item.id <> ?",
        (stage_id, moving or 0),
    )


async def place_on_top(stage_id: int) -> Place:
    """The place above all other cards of the column."""
    return Place((await ranks_on_top(stage_id, 1))[0])


async def place_beside(
    access: Access, stage_id: int, *, moving: int, before: int | None = None, after: int | None = None
) -> Place:
    """The place directly before or after a named card of the column; its top when the person sees neither there.

    `moving` is the card that moves: it doesn't count as its own neighbour. Two or three statements.
    """
    column = _column(stage_id, moving)
    upper = await _neighbour(access, column, before)
    lower = await _neighbour(access, column, after) if upper is None else None
    if upper is not None:
        lower = await _next(column, upper, "<")
    elif lower is not None:
        upper = await _next(column, lower, ">")
    else:
        upper = await fetch_one("SELECT item.id, item.rank" + column + " ORDER BY item.rank, item.id LIMIT 1")
    if await _stands_between(stage_id, moving, lower, upper):
        return Place("", keeps=True)
    if lower is None or upper is None or lower["rank"] != upper["rank"]:
        rank = rank_between(lower["rank"] if lower else None, upper["rank"] if upper else None)
        if len(rank) <= LONGEST:
            return Place(rank)
    return await _mint_anew(column, lower, upper)


async def ranks_on_top(stage_id: int, count: int) -> list[str]:
    """Ranks for `count` new cards above all others, in order."""
    first = await fetch_one("SELECT MIN(item.rank) AS rank" + _column(stage_id, None))
    return ranks_between(None, first["rank"] if first else None, count)


async def _neighbour(access: Access, column: Sql, deal_id: int | None) -> Row | None:
    if deal_id is None:
        return None
    named = all_of([Sql("item.id = ?", (deal_id,)), readable(DEAL, access, "item")])
    return await fetch_one("SELECT item.id, item.rank" + column + " AND " + named)


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


async def _stands_between(stage_id: int, moving: int, lower: Row | None, upper: Row | None) -> bool:
    own = await fetch_one(Sql(f"SELECT rank, id FROM {DEAL.table} WHERE id = ? AND stage_id = ?", (moving, stage_id)))
    if own is None:
        return False
    return (lower is None or _key(lower) < _key(own)) and (upper is None or _key(own) < _key(upper))


async def _mint_anew(column: Sql, lower: Row | None, upper: Row | None) -> Place:
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
    ranks = ranks_between(floor["rank"] if floor else None, ceiling["rank"] if ceiling else None, len(run) + 1)
    rank = ranks.pop(sum(1 for row in run if lower and _key(row) <= _key(lower)))
    return Place(rank, reminted=tuple((row["id"], new) for row, new in zip(run, ranks, strict=True)))
