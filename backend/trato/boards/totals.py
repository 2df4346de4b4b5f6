"""What the columns of a board hold, and each of their lanes: one statement, however many columns, lanes and items."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from trato.access.gate import Access
from trato.boards.lanes import Lanes
from trato.db.sql import Row, Sql, all_of, fetch, one_of, sum_of, summed
from trato.errors import invalid
from trato.items.kinds import ItemKind
from trato.items.records import readable
from trato.pick_lists.queries import list_pick_lists

MOST_LANES = 200
MOST_EMPTY = 50  # values of a pick list; of a longer one only those are lanes that some item has


@dataclass(frozen=True, slots=True)
class LaneTotals:
    """What a lane holds of a column. Without a value `lane_id` and `name` are None; `place` comes before the name."""

    lane_id: int | None
    name: str | None
    color: str | None
    place: int
    count: int
    sum: int
    weighted: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What a column holds, as far as the person may read it; sums in minor units of the base currency.

    `lanes` are those that hold something of it, and every value of a pick list that can be chosen; None where none were
    asked for.
    """

    count: int = 0
    sum: int = 0
    weighted: int = 0
    lanes: tuple[LaneTotals, ...] | None = None


async def column_totals(
    kind: ItemKind, access: Access, stage_ids: Iterable[int], where: Sql, lanes: Lanes | None = None
) -> dict[int, Totals]:
    """Count, sum and weighted sum of each column, in one statement; items without a probability have the stage's.

    Lanes of a pick list take two more. VALIDATION when `lanes` part the columns into more than 200.
    """
    ids = list(stage_ids)
    own = "probability" in kind.by_code
    probability = "COALESCE(item.probability, stage.probability)" if own else "stage.probability"
    weighted = f"item.amount_base * {probability}"
    rows = await fetch(
        "SELECT item.stage_id, COUNT(*) AS count, "
        + f"{summed('item.amount_base', 'total')}, {summed(weighted, 'weighted')}"
        + (f", {lanes.columns}" if lanes else "")
        + f" FROM {kind.table} AS item JOIN stage ON stage.id = item.stage_id"
        + (lanes.join(access) if lanes else "")
        + " WHERE "
        + all_of([one_of("item.stage_id", ids), readable(kind, access, "item"), where])
        + " GROUP BY item.stage_id"
        + (f", lane.id LIMIT {MOST_LANES * len(ids) + 1}" if lanes else "")
    )
    if lanes and len({row["lane_id"] for row in rows}) > MOST_LANES:
        raise invalid("lanes", "TOO_MANY", f"More than {MOST_LANES} lanes: filter the board first.")
    by_stage: dict[int, list[Row]] = {stage_id: [] for stage_id in ids}
    for row in rows:
        by_stage[row["stage_id"]].append(row)
    empty = await _values(lanes) if lanes else []
    return {stage_id: _totals(found, lanes, empty) for stage_id, found in by_stage.items()}


async def _values(lanes: Lanes) -> list[LaneTotals]:
    """The lanes of a pick list before anything is in them: an item can be put into each."""
    listed = await list_pick_lists([lanes.entry.pick_list]) if lanes.entry.pick_list else []
    items = [item for picked in listed for item in picked.items if item.is_selectable]
    if len(items) > MOST_EMPTY:
        return []
    return [LaneTotals(item.id, item.label, item.color, item.sort, 0, 0, 0) for item in items]


def _totals(rows: list[Row], lanes: Lanes | None, empty: list[LaneTotals]) -> Totals:
    found = {row["lane_id"]: _lane(row) for row in rows} if lanes else {}
    return Totals(
        count=sum(row["count"] for row in rows),
        sum=sum(sum_of(row, "total") for row in rows),
        weighted=_hundredth(sum(sum_of(row, "weighted") for row in rows)),
        lanes=tuple(({lane.lane_id: lane for lane in empty} | found).values()) if lanes else None,
    )


def _lane(row: Row) -> LaneTotals:
    return LaneTotals(
        lane_id=row["lane_id"],
        name=row["lane_name"],
        color=row["lane_color"],
        place=row["lane_place"] or 0,
        count=row["count"],
        sum=sum_of(row, "total"),
        weighted=_hundredth(sum_of(row, "weighted")),
    )


def _hundredth(weighted: int) -> int:
    return (weighted + 50) // 100
