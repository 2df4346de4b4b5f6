"""Items in progress, by column: how many there are, and the first of each. Only what the person may read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from trato.access.gate import Access
from trato.activities.queries import is_open
from trato.activities.types import Direction
from trato.agenda.columns import AgendaColumn, Boundaries
from trato.db.fields import decode_datetime
from trato.db.sql import TRUE, Sql, all_of, any_of, fetch
from trato.items import periods
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.kinds import ItemKind
from trato.items.matching import Matching
from trato.items.paging import check_page_size
from trato.items.periods import Clock
from trato.items.records import readable
from trato.items.values import bound


@dataclass(frozen=True, slots=True)
class Cut:
    """The first items of a column: their ids and cursors by deadline, those without one by number; whether more follow;
    and how many there are in all."""

    ids: Sequence[int] = ()
    cursors: Sequence[str] = ()
    more: bool = False
    count: int = 0


async def agenda(access: Access, matching: Matching, first: int) -> dict[AgendaColumn, Cut]:
    """All columns. One statement."""
    return await _cuts(access, matching, TRUE, TRUE, check_page_size(first, "perColumn"))


async def agenda_column(access: Access, matching: Matching, column: AgendaColumn, first: int, after: str | None) -> Cut:
    """One column, behind a cursor of it. At most two statements. VALIDATION for a cursor of something else."""
    behind = TRUE if after is None else _behind(after)
    within = Sql("placed.place_in = ?", (column.value,))
    cut = (await _cuts(access, matching, within, behind, check_page_size(first)))[column]
    if after is None or cut.ids:
        return cut
    return replace(cut, count=(await agenda_column(access, matching, column, 1, None)).count)


async def column_of(access: Access, kind: ItemKind, item_id: int) -> AgendaColumn | None:
    """Where an item stands; None when it isn't in progress, or not to be read."""
    rows = await fetch("SELECT place_in FROM (" + _placed(access, Matching(kind, access), item_id) + ") AS placed")
    return AgendaColumn(rows[0]["place_in"]) if rows else None


async def _cuts(access: Access, matching: Matching, within: Sql, behind: Sql, first: int) -> dict[AgendaColumn, Cut]:
    counted = (
        "SELECT placed.*, COUNT(*) OVER (PARTITION BY place_in) AS total FROM ("
        + _placed(access, matching)
        + ") AS placed WHERE "
        + within
    )
    numbered = (
        "SELECT counted.*, ROW_NUMBER() OVER (PARTITION BY place_in ORDER BY soonest NULLS LAST, id) AS place FROM ("
        + counted
        + ") AS counted"
    )
    cut = (
        "SELECT id, place_in, soonest, total, place,"
        " ROW_NUMBER() OVER (PARTITION BY place_in ORDER BY place) AS nth FROM ("
        + numbered
        + ") AS numbered WHERE "
        + behind
    )
    rows = await fetch("SELECT * FROM (" + cut + f") AS cut WHERE nth <= {first + 1} ORDER BY place_in, place")
    found: dict[AgendaColumn, list[tuple[int, str, int]]] = {column: [] for column in AgendaColumn}
    for row in rows:
        cursor = encode_cursor([_told(row["soonest"]), row["id"]])
        found[AgendaColumn(row["place_in"])].append((row["id"], cursor, row["total"]))
    return {
        column: Cut(
            [item_id for item_id, _, _ in page[:first]],
            [cursor for _, cursor, _ in page[:first]],
            len(page) > first,
            page[0][2] if page else 0,
        )
        for column, page in found.items()
    }


def _placed(access: Access, matching: Matching, item_id: int | None = None) -> Sql:
    """Rows of items in progress that match: their id, the soonest deadline, and the column."""
    kind = matching.kind
    incoming = f"activity.direction = '{Direction.IN}'"
    waiting = (
        f"SELECT binding.item_id, MIN(activity.deadline) FILTER (WHERE NOT {incoming}) AS soonest,"
        f" COUNT(*) FILTER (WHERE {incoming}) AS incoming FROM activity_binding AS binding"
        " JOIN activity ON activity.id = binding.activity_id WHERE "
        + all_of(
            [
                Sql(f"binding.item_kind = '{kind.code}'"),
                is_open(),
                TRUE if item_id is None else Sql("binding.item_id = ?", (item_id,)),
            ]
        )
        + " GROUP BY binding.item_id"
    )
    column = Boundaries.at(Clock(periods.now(), access.time_zone)).column("waiting.soonest", "waiting.incoming")
    return (
        "SELECT item.id, waiting.soonest, "
        + column
        + f" AS place_in FROM {kind.table} AS item LEFT JOIN ("
        + waiting
        + ") AS waiting ON waiting.item_id = item.id WHERE "
        + all_of(
            [
                TRUE if item_id is None else Sql("item.id = ?", (item_id,)),
                Sql(f"{kind.by_code['semantics'].sql('item')} = 'IN_PROGRESS'"),
                readable(kind, access, "item"),
                matching.where(),
            ]
        )
    )


def _behind(cursor: str) -> Sql:
    match decode_cursor(cursor):
        case [None, int(number)]:
            return Sql("soonest IS NULL AND id > ?", (number,))
        case [str(soonest), int(number)]:
            try:
                moment = bound(datetime.fromisoformat(soonest))
            except ValueError:
                raise bad_cursor() from None
            later = Sql("soonest > ?", (moment,))
            return any_of([later, Sql("soonest = ? AND id > ?", (moment, number)), Sql("soonest IS NULL")])
    raise bad_cursor()


def _told(soonest: Any) -> str | None:
    return None if soonest is None else decode_datetime(soonest).isoformat()
