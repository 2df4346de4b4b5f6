"""A board in the graph: its columns, what they hold, and each of their lanes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import strawberry

from trato.access.gate import Access
from trato.boards.card_types import BoardCard
from trato.boards.funnel import Conversion
from trato.boards.lanes import Lanes
from trato.boards.totals import LaneTotals as CountedLane
from trato.boards.totals import Totals
from trato.graph.kit.connection import PageInfo
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import Money, base_money
from trato.pipelines.graph import Pipeline, Stage


@strawberry.type(description="What a lane holds of a column.")
class LaneTotals:
    """A cell of a board with lanes (B13)."""

    lane_id: strawberry.ID | None = strawberry.field(
        description="The value that its items have in the field: a user, a company, a value of a pick list; null of"
        " those without one."
    )
    name: str | None = strawberry.field(description="What the value is called.")
    color: str | None = strawberry.field(description="#rrggbb of a value of a pick list.")
    place: int = strawberry.field(description="Lanes stand in this order, those that are alike by name, null last.")
    count: int = strawberry.field(description="How many items it holds, not how many are loaded.")
    sum: Money = strawberry.field(description="What they are worth, in the base currency.")

    @classmethod
    def of(cls, lane: CountedLane, lanes: Lanes, currency: str) -> LaneTotals:
        """As the graph shows it."""
        return cls(
            lane_id=None if lane.lane_id is None else encode_id(lanes.node, lane.lane_id),
            name=lane.name,
            color=lane.color,
            place=lane.place,
            count=lane.count,
            sum=base_money(lane.sum, currency),
        )


def told_lanes() -> Any:
    """The field `lanes` of what a column holds."""
    return strawberry.field(
        description="The lanes that hold some of it, and all values of a pick list; null when none were asked for."
    )


@strawberry.type(
    description="What a column holds now, as far as the person may read it: absolute values, never differences."
)
class ColumnTotals:
    """Count and sums of a column."""

    stage_id: strawberry.ID = strawberry.field(description="The column.")
    count: int = strawberry.field(description="How many items it holds, not how many are loaded.")
    sum: Money = strawberry.field(description="What they are worth, in the base currency.")
    weighted_sum: Money = strawberry.field(description="The same, each multiplied by its probability.")
    lanes: list[LaneTotals] | None = told_lanes()


@strawberry.type(description="A column of the board: a stage, its totals, and a page of its cards.")
class BoardColumn:
    """A column."""

    stage: Stage = strawberry.field(description="The stage.")
    cursor: str = strawberry.field(
        description="The log's newest position before the column was read: messages behind it are news."
    )
    count: int = strawberry.field(description="How many items it holds, not how many are loaded.")
    sum: Money = strawberry.field(description="What they are worth, in the base currency.")
    weighted_sum: Money = strawberry.field(description="The same, each multiplied by its probability.")
    lanes: list[LaneTotals] | None = told_lanes()
    cards: list[BoardCard] = strawberry.field(description="A page of its cards, in order.")
    page_info: PageInfo = strawberry.field(description="Where the page lies; load more with `boardColumn`.")


@strawberry.type(description="How far the items of a stage went on from it.")
class StageConversion:
    """A step of a pipeline's funnel (B3)."""

    stage_id: strawberry.ID = strawberry.field(description="The stage.")
    departed: int = strawberry.field(description="Items that have ever left it, by whichever way.")
    advanced: int = strawberry.field(description="Those of them that went to a later stage in progress, or were won.")

    @classmethod
    def of(cls, found: Conversion) -> StageConversion:
        """As the graph shows it."""
        return cls(stage_id=encode_id("Stage", found.stage_id), departed=found.departed, advanced=found.advanced)


@strawberry.type(description="A pipeline as a kanban board.")
class Board:
    """A board."""

    pipeline: Pipeline = strawberry.field(description="The pipeline.")
    cursor: str = strawberry.field(
        description="Subscribe to `boardEvents` with this as `after`: nothing is missed, nothing doubled."
    )
    columns: list[BoardColumn] = strawberry.field(description="One for each stage, in order.")


def column_totals_of(stage_id: int, totals: Totals, currency: str, lanes: Lanes | None = None) -> ColumnTotals:
    """The totals of one column as the graph shows them, parted as `lanes` say."""
    return ColumnTotals(
        stage_id=encode_id("Stage", stage_id),
        count=totals.count,
        sum=base_money(totals.sum, currency),
        weighted_sum=base_money(totals.weighted, currency),
        lanes=None if lanes is None else [LaneTotals.of(lane, lanes, currency) for lane in totals.lanes or ()],
    )


def all_totals(totals: Mapping[int, Totals], access: Access, lanes: Lanes | None = None) -> list[ColumnTotals]:
    """The totals of some columns."""
    return [column_totals_of(stage_id, found, access.base_currency, lanes) for stage_id, found in totals.items()]
