"""The board in the graph as it is read: columns of cards with true totals, and the live messages that keep it so."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Annotated

import strawberry

from trato.access.gate import Access
from trato.boards.board_types import Board, BoardColumn, StageConversion, column_totals_of
from trato.boards.card_types import BoardCard, SeenCard
from trato.boards.cards import column_windows
from trato.boards.event_types import BoardEvent
from trato.boards.feed import board_projection, feed_key
from trato.boards.funnel import conversions
from trato.boards.ids import decode_staged_ids
from trato.boards.lanes import Lanes, board_lanes
from trato.boards.orders import board_order
from trato.boards.scope import items_of_board
from trato.boards.totals import column_totals
from trato.crm.seen import seen_at
from trato.db.sql import Sql
from trato.graph.kit.arguments import (
    After,
    Filter,
    First,
    LogCursor,
    Search,
    SortInput,
    ViewId,
    as_order,
    matching,
)
from trato.graph.kit.connection import page_info
from trato.graph.kit.context import Info, current, live_hub
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.one import chosen_number
from trato.items.kinds import ItemKind
from trato.items.orders import Order
from trato.items.paging import check_page_size
from trato.live import log
from trato.live.log import Cursor
from trato.pipelines.graph import Pipeline, Stage
from trato.pipelines.queries import PipelineKind, StageRecord
from trato.pipelines.reading import readable_pipeline, readable_stage
from trato.staged.kinds import BY_CODE, travelling
from trato.views.using import followed_view, viewed

MOST_SEEN = 500

BoardSort = Annotated[
    list[SortInput] | None,
    strawberry.argument(
        description="The order of the cards in a column: without it by hand, which is `rank`; else by `createdAt`,"
        " `stageSince`, `amount` (as `amountBase`), `expectedCloseDate` or `nextActivityAt`. Messages put a card in its"
        " place by the same values, so `boardEvents` need not know of it."
    ),
]

BoardLanes = Annotated[
    str | None,
    strawberry.argument(
        description="A field, as named by `fields(kind)`, by whose values columns are parted into lanes: `responsible`,"
        " `company`, or one that takes a value of a pick list. Their totals are then told with the columns'. VALIDATION"
        " for more than 200 lanes. The cards of one are had by a condition in `filter`."
    ),
]


def _named(pipeline_id: str | None, number: int | None) -> int | None:
    """The pipeline that is asked for; None when none is."""
    if pipeline_id is None and number is None:
        return None
    return chosen_number("Pipeline", pipeline_id, number, ("pipelineId", "pipelineNumber"))


async def _columns(
    kind: ItemKind,
    access: Access,
    stages: tuple[StageRecord, ...],
    where: Sql,
    order: Order,
    lanes: Lanes | None,
    first: int,
    after: str | None = None,
) -> tuple[Cursor, list[BoardColumn]]:
    """Columns with their totals and first cards. The head of the log is read first, so that later changes are news."""
    cursor = await log.head()
    ids = [stage.id for stage in stages]
    totals = await column_totals(kind, access, ids, where, lanes)
    windows = await column_windows(kind, access, ids, where, order, first, after)
    columns = []
    for stage in stages:
        window = windows[stage.id]
        counted = column_totals_of(stage.id, totals[stage.id], access.base_currency, lanes)
        columns.append(
            BoardColumn(
                stage=Stage.of(stage),
                cursor=str(cursor),
                count=counted.count,
                sum=counted.sum,
                weighted_sum=counted.weighted_sum,
                lanes=counted.lanes,
                cards=[BoardCard.of(card) for card in window.cards],
                page_info=page_info(window.cursors, window.more, after is not None),
            )
        )
    return cursor, columns


@strawberry.type
class BoardQuery:
    """Reading boards."""

    @strawberry.field(
        description="A pipeline as a board: every stage with true totals and its first cards; the default pipeline when"
        " none is named. FORBIDDEN when you may not read items in it, or there is none; whoever may read items"
        " everywhere is told NOT_FOUND of that."
    )
    async def board(
        self,
        info: Info,
        pipeline_id: Annotated[strawberry.ID | None, strawberry.argument(description="The pipeline.")] = None,
        filter: Filter = None,
        search: Search = None,
        per_column: Annotated[
            int, strawberry.argument(description="How many cards a column begins with, 1 to 100.")
        ] = 50,
        view_id: ViewId = None,
        pipeline_number: Annotated[
            int | None, strawberry.argument(description="The pipeline, by the plain number that links carry.")
        ] = None,
        sort: BoardSort = None,
        lanes: BoardLanes = None,
        kind: Annotated[
            PipelineKind, strawberry.argument(description="Whose default pipeline it is when none is named.")
        ] = PipelineKind.DEAL,
    ) -> Board:
        """R63, B14. A fixed number of statements, whatever the rows."""
        access = current(info)
        first = check_page_size(per_column, "perColumn")
        number = _named(pipeline_id, pipeline_number)
        pipeline = await readable_pipeline(access, number, kind if number is None else None)
        travels = travelling(pipeline).kind
        order, parted = board_order(travels, as_order(sort)), board_lanes(travels, lanes)
        where = (await viewed(matching(travels, access, filter, search), view_id)).matching.where()
        cursor, columns = await _columns(travels, access, pipeline.stages, where, order, parted, first)
        return Board(pipeline=Pipeline.of(pipeline), cursor=str(cursor), columns=columns)

    @strawberry.field(
        description="How many of the items you may read went on from each stage of a pipeline; stages that none has"
        " left are absent."
    )
    async def stage_conversions(
        self,
        info: Info,
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline.")],
    ) -> list[StageConversion]:
        """B3. One statement besides the pipeline's."""
        access = current(info)
        pipeline = await readable_pipeline(access, decode_id(pipeline_id, "Pipeline", "pipelineId"))
        found = await conversions(travelling(pipeline).kind, access, pipeline.id)
        return [StageConversion.of(one) for one in found]

    @strawberry.field(
        description="When the person asking last looked at these items; at those they never did: when they joined."
    )
    async def seen_cards(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Which items, 1 to 500.")],
    ) -> list[SeenCard]:
        """B7."""
        staged, item_ids = decode_staged_ids(ids, "ids", MOST_SEEN)
        seen = await seen_at(current(info), staged.kind, item_ids)
        return [SeenCard(item_id=encode_id(staged.kind.node, item_id), at=at) for item_id, at in seen.items()]

    @strawberry.field(description="More cards of one column, or one column anew.")
    async def board_column(
        self,
        info: Info,
        stage_id: Annotated[strawberry.ID, strawberry.argument(description="The column.")],
        filter: Filter = None,
        search: Search = None,
        first: First = 50,
        after: After = None,
        view_id: ViewId = None,
        sort: BoardSort = None,
        lanes: BoardLanes = None,
    ) -> BoardColumn:
        """R63, B14."""
        access = current(info)
        check_page_size(first)
        stage = await readable_stage(access, decode_id(stage_id, "Stage", "stageId"))
        kind = BY_CODE[stage.kind].kind
        order, parted = board_order(kind, as_order(sort)), board_lanes(kind, lanes)
        where = (await viewed(matching(kind, access, filter, search), view_id)).matching.where()
        _, columns = await _columns(kind, access, (stage,), where, order, parted, first, after)
        return columns[0]


@strawberry.type
class BoardSubscription:
    """Following boards."""

    @strawberry.subscription(
        description="What happens on a board, from a cursor on. Read the board first, and give its cursor. FORBIDDEN"
        " and NOT_FOUND as for `board`, also when a change of rights closes it while it is followed."
    )
    async def board_events(
        self,
        info: Info,
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline.")],
        filter: Filter = None,
        search: Search = None,
        after: LogCursor = None,
        view_id: ViewId = None,
        lanes: BoardLanes = None,
    ) -> AsyncIterable[BoardEvent]:
        """R3, R64. Only what the person may read; a deleted pipeline answers RESYNC; then `board` refuses."""
        access, tailer = current(info), live_hub(info).tailer
        number = decode_id(pipeline_id, "Pipeline", "pipelineId")
        kind = travelling(await readable_pipeline(access, number)).kind
        parted, within = board_lanes(kind, lanes), items_of_board(kind, access, number)
        seen = await followed_view(tailer, matching(kind, access, filter, search), view_id, within)
        return followed(
            info,
            feed_key(access, number, seen.matching, parted),
            board_projection(access, number, seen.matching, parted),
            after,
            lambda message: BoardEvent.of(kind, message, access, parted),
            outdated=seen.was_other_at,
            until=seen.until,
        )
