"""Items in progress, by column: how many there are, and the first of each. Only what the person may read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from trato.access.gate import Access
from trato.activities.deadlines import hour_after
from trato.activities.queries import is_open
from trato.activities.types import Direction
from trato.agenda.columns import AgendaColumn, Boundaries
from trato.db.fields import decode_datetime
from trato.db.sql import TRUE, Sql, all_of, any_of, fetch, joined, one_of
from trato.items import periods
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.kinds import ItemKind
from trato.items.matching import Matching
from trato.items.paging import check_page_size
from trato.items.periods import Clock, Turn
from trato.items.records import readable
from trato.items.values import bound


@dataclass(frozen=True, slots=True)
class Placed:
    """An item in its column: when it is due, by what isn't incoming; its cursor is of that, then of its number."""

    id: int
    due_at: datetime | None

    @property
    def place(self) -> tuple[bool, datetime | None, int]:
        """What a column is ordered by."""
        return (self.due_at is None, self.due_at, self.id)

    @property
    def cursor(self) -> str:
        """To go on behind it."""
        return encode_cursor([None if self.due_at is None else self.due_at.isoformat(), self.id])


@dataclass(frozen=True, slots=True)
class Cut:
    """Some items of a column in their order, whether more follow, and how many stand there in all."""

    items: Sequence[Placed] = ()
    more: bool = False
    count: int = 0


@dataclass(frozen=True, slots=True)
class Agenda:
    """All columns, and when time alone changes them at the latest (UTC): an item's column, or what they promise."""

    columns: Mapping[AgendaColumn, Cut]
    turns_at: datetime


async def agenda(access: Access, matching: Matching, first: int, only: Collection[int] | None = None) -> Agenda:
    """All columns with the first items of each, or with `only` these; counts are of all. One statement, or two."""
    check_page_size(first, "perColumn")
    clock = Clock(periods.now(), access.time_zone)
    everything = _placed(access, matching, clock)
    if only is None:
        columns, overdue_at = await _read(everything, AgendaColumn, TRUE, first)
    else:
        counted, overdue_at = await _read(everything, (), TRUE, first)
        shown, _ = await _read(_placed(access, matching, clock, only), AgendaColumn, TRUE, len(only))
        columns = {column: replace(shown[column], count=counted[column].count) for column in AgendaColumn}
    turns = [clock.turns(Turn.DAILY), hour_after(clock), *([overdue_at] if overdue_at else [])]
    return Agenda(columns, min(turns))


async def agenda_column(access: Access, matching: Matching, column: AgendaColumn, first: int, after: str | None) -> Cut:
    """One column, behind a cursor of it. One statement. VALIDATION for a cursor of something else."""
    behind = TRUE if after is None else _behind(after)
    placed = _placed(access, matching, Clock(periods.now(), access.time_zone))
    columns, _ = await _read(placed, (column,), behind, check_page_size(first))
    return columns[column]


async def column_of(access: Access, kind: ItemKind, item_id: int) -> AgendaColumn | None:
    """Where an item stands; None when it isn't in progress, or not to be read."""
    clock = Clock(periods.now(), access.time_zone)
    placed = _placed(access, Matching(kind, access), clock, [item_id])
    rows = await fetch("SELECT place_in FROM (" + placed + ") AS placed")
    return AgendaColumn(rows[0]["place_in"]) if rows else None


async def _read(
    placed: Sql, shown: Iterable[AgendaColumn], behind: Sql, first: int
) -> tuple[dict[AgendaColumn, Cut], datetime | None]:
    """Every column counted, the first items `behind` of those `shown`; and when the next is overdue. One statement."""
    counts = "SELECT CAST(NULL AS BIGINT) AS id, place_in, MIN(soonest) AS soonest, COUNT(*) AS total"
    parts = [Sql(counts + " FROM placed GROUP BY place_in")]
    for column in shown:
        part = "SELECT * FROM (SELECT id, place_in, soonest, 0 AS total FROM placed WHERE "
        of_column = all_of([Sql("place_in = ?", (column.value,)), behind])
        parts.append(part + of_column + f" ORDER BY soonest NULLS LAST, id LIMIT {first + 1}) AS first_{column.value}")
    rows = await fetch("WITH placed AS MATERIALIZED (" + placed + ") " + joined(" UNION ALL ", parts))
    totals: dict[AgendaColumn, int] = dict.fromkeys(AgendaColumn, 0)
    items: dict[AgendaColumn, list[Placed]] = {column: [] for column in AgendaColumn}
    coming: list[datetime] = []
    for row in rows:
        column, due = AgendaColumn(row["place_in"]), _due(row["soonest"])
        if row["id"] is not None:
            items[column].append(Placed(row["id"], due))
            continue
        totals[column] = row["total"]
        if due is not None and column is not AgendaColumn.OVERDUE:
            coming.append(due)
    ordered = {column: sorted(page, key=lambda placed: placed.place) for column, page in items.items()}
    cuts = {column: Cut(page[:first], len(page) > first, totals[column]) for column, page in ordered.items()}
    return cuts, min(coming, default=None)


def _placed(access: Access, matching: Matching, clock: Clock, only: Collection[int] | None = None) -> Sql:
    """Rows of items in progress that match: their id, the soonest deadline, and the column by somebody's clock."""
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
                TRUE if only is None else one_of("binding.item_id", only),
            ]
        )
        + " GROUP BY binding.item_id"
    )
    column = Boundaries.at(clock).column("waiting.soonest", "waiting.incoming")
    return (
        "SELECT item.id, waiting.soonest, "
        + column
        + f" AS place_in FROM {kind.table} AS item LEFT JOIN ("
        + waiting
        + ") AS waiting ON waiting.item_id = item.id WHERE "
        + all_of(
            [
                TRUE if only is None else one_of("item.id", only),
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


def _due(soonest: Any) -> datetime | None:
    return None if soonest is None else decode_datetime(soonest)
