"""The board in the graph: columns of cards with true totals, the move, and the live messages that keep it so."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Annotated

import strawberry

from trato.access.gate import Access
from trato.db.sql import Sql
from trato.deals.actions import move_deal
from trato.deals.board_types import (
    Board,
    BoardColumn,
    BoardEvent,
    DealCard,
    DealConflict,
    DealMoved,
    MoveDealResult,
    all_totals,
    column_totals_of,
)
from trato.deals.feed import board_projection, feed_key
from trato.deals.kind import DEAL
from trato.deals.queries import Card, cards_by_ids, column_totals, column_windows
from trato.errors import ErrorCode, TratoError, not_found
from trato.graph.kit.arguments import (
    After,
    ClientOpId,
    ExpectedVersion,
    Filter,
    First,
    LogCursor,
    NodeId,
    Search,
    condition,
)
from trato.graph.kit.connection import page_info
from trato.graph.kit.context import Info, acting, current, live_hub
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.nodes import UserRef
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.paging import check_page_size
from trato.live import log
from trato.live.feeds import log_feed
from trato.live.log import Cursor, Subject
from trato.pipelines.graph import Pipeline, Stage
from trato.pipelines.queries import StageRecord, get_pipeline, pipeline_of_stage


def _place(card: Card) -> str:
    return encode_cursor([card.rank, card.id])


def _place_of(cursor: str) -> tuple[str, int]:
    match decode_cursor(cursor):
        case [str(rank), int(deal_id)]:
            return rank, deal_id
    raise bad_cursor()


async def _columns(
    access: Access, stages: tuple[StageRecord, ...], where: Sql, first: int, after: str | None = None
) -> tuple[Cursor, list[BoardColumn]]:
    """Columns with their totals and first cards. The head of the log is read first, so that later changes are news."""
    cursor = await log.head()
    ids = [stage.id for stage in stages]
    totals = await column_totals(access, ids, where)
    windows = await column_windows(access, ids, where, first, _place_of(after) if after else None)
    columns = []
    for stage in stages:
        cards, more = windows[stage.id]
        counted = column_totals_of(stage.id, totals[stage.id], access.base_currency)
        columns.append(
            BoardColumn(
                stage=Stage.of(stage),
                cursor=str(cursor),
                count=counted.count,
                sum=counted.sum,
                weighted_sum=counted.weighted_sum,
                cards=[DealCard.of(card) for card in cards],
                page_info=page_info([_place(card) for card in cards], more, after is not None),
            )
        )
    return cursor, columns


@strawberry.type
class BoardQuery:
    """Reading boards."""

    @strawberry.field(description="A pipeline as a board: every stage with true totals and its first cards.")
    async def board(
        self,
        info: Info,
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline.")],
        filter: Filter = None,
        search: Search = None,
        per_column: Annotated[
            int, strawberry.argument(description="How many cards a column begins with, 1 to 100.")
        ] = 50,
    ) -> Board:
        """R63. A fixed number of statements, whatever the rows."""
        access = current(info)
        first = check_page_size(per_column, "perColumn")
        where = condition(DEAL, access, filter, search)
        pipeline = await get_pipeline(decode_id(pipeline_id, "Pipeline", "pipelineId"))
        cursor, columns = await _columns(access, pipeline.stages, where, first)
        return Board(pipeline=Pipeline.of(pipeline), cursor=str(cursor), columns=columns)

    @strawberry.field(description="More cards of one column, or one column anew.")
    async def board_column(
        self,
        info: Info,
        stage_id: Annotated[strawberry.ID, strawberry.argument(description="The column.")],
        filter: Filter = None,
        search: Search = None,
        first: First = 50,
        after: After = None,
    ) -> BoardColumn:
        """R63."""
        access = current(info)
        check_page_size(first)
        where = condition(DEAL, access, filter, search)
        number = decode_id(stage_id, "Stage", "stageId")
        stage = (await pipeline_of_stage(number)).stage(number)
        if stage is None:
            raise not_found("stage")
        _, columns = await _columns(access, (stage,), where, first, after)
        return columns[0]


NeighbourId = Annotated[
    strawberry.ID | None, strawberry.argument(description="A card of the target column to stand directly beside.")
]


@strawberry.type
class BoardMutation:
    """Changing boards."""

    @strawberry.mutation(
        description="Move a deal to a stage of its pipeline, directly before or after a named card; with neither, to"
        " the top."
    )
    async def move_deal(
        self,
        info: Info,
        id: NodeId,
        stage_id: Annotated[
            strawberry.ID, strawberry.argument(description="The stage it goes to; its own, to reorder it.")
        ],
        expected_version: ExpectedVersion,
        before: NeighbourId = None,
        after: NeighbourId = None,
        client_op_id: ClientOpId = None,
    ) -> MoveDealResult:
        """R39."""
        access = acting(info)
        deal_id = decode_id(id, "Deal", "id")
        try:
            await move_deal(
                access,
                deal_id,
                decode_id(stage_id, "Stage", "stageId"),
                expected_version=expected_version,
                before=None if before is None else decode_id(before, "Deal", "before"),
                after=None if after is None else decode_id(after, "Deal", "after"),
                client_op_id=client_op_id,
            )
        except TratoError as error:
            if error.code is not ErrorCode.STALE_VERSION:
                raise
            return await _conflict(access, deal_id)
        card = await _card(access, deal_id)
        totals = await column_totals(access, [card.stage_id], Sql("1=1"))
        return DealMoved(card=DealCard.of(card), totals=all_totals(totals, access))


async def _card(access: Access, deal_id: int) -> Card:
    found = await cards_by_ids(access, [deal_id])
    if deal_id not in found:
        raise not_found("deal")
    return found[deal_id]


async def _conflict(access: Access, deal_id: int) -> DealConflict:
    card = await _card(access, deal_id)
    change = await log.last_event_of(Subject(DEAL.code, deal_id))
    who = UserRef(id=encode_id("User", change.actor_id), name=change.actor_name) if change and change.actor_id else None
    return DealConflict(card=DealCard.of(card), changed_by=who, changed_at=change.at if change else None)


@strawberry.type
class BoardSubscription:
    """Following boards."""

    @strawberry.subscription(
        description="What happens on a board, from a cursor on. Read the board first, and give its cursor."
    )
    async def board_events(
        self,
        info: Info,
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline.")],
        filter: Filter = None,
        search: Search = None,
        after: LogCursor = None,
    ) -> AsyncIterable[BoardEvent]:
        """R3, R64. Only what the person may read; a deleted pipeline answers RESYNC, then `board` says NOT_FOUND."""
        access = current(info)
        where = condition(DEAL, access, filter, search)
        number = decode_id(pipeline_id, "Pipeline", "pipelineId")
        await get_pipeline(number)
        return log_feed(
            live_hub(info),
            feed_key(access, number, where),
            board_projection(access, number, where),
            after,
            lambda message: BoardEvent.of(message, access),
        )
