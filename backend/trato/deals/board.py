"""The board in the graph: columns of cards with true totals, the move, and the live messages that keep it so."""

from __future__ import annotations

from collections.abc import AsyncIterable, Sequence
from typing import Annotated

import strawberry

from trato.access.gate import Access
from trato.crm.assigning import assign_responsible
from trato.crm.seen import seen_at
from trato.db.sql import TRUE, Sql
from trato.deals.board_types import (
    AssignDealsPayload,
    Board,
    BoardColumn,
    BoardEvent,
    DealCard,
    DealConflict,
    DealMove,
    DealMoved,
    SeenDeal,
    StageConversion,
    UndoConflict,
    Undone,
    UndoResult,
    all_totals,
    column_totals_of,
)
from trato.deals.demands import FieldsMissingError
from trato.deals.entering_types import (
    EnteringInput,
    MoveDealResult,
    MoveDealsPayload,
    entering_given,
    fields_required,
    refused,
    told_outcomes,
)
from trato.deals.feed import board_projection, feed_key
from trato.deals.funnel import conversions
from trato.deals.kind import DEAL
from trato.deals.moving import Move
from trato.deals.queries import Card, cards_by_ids, column_totals, column_windows
from trato.deals.stage_changes import move_deal, move_deals, move_deals_to_pipeline
from trato.deals.undo import KINDS, ChangedSinceError, undo
from trato.errors import ErrorCode, TratoError, invalid, not_found
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
from trato.graph.kit.ids import check_operation_id, decode_id, decode_ids, encode_id
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.paging import check_page_size
from trato.live import log
from trato.live.feeds import log_feed
from trato.live.log import Cursor, Subject
from trato.live.past import last_changes_of
from trato.pipelines.graph import Pipeline, Stage
from trato.pipelines.queries import StageRecord, get_pipeline, pipeline_of_stage

MOST_SEEN = 500


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

    @strawberry.field(
        description="How many of the deals you may read went on from each stage of a pipeline; stages that none has"
        " left are absent."
    )
    async def stage_conversions(
        self,
        info: Info,
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline.")],
    ) -> list[StageConversion]:
        """B3. One statement besides the pipeline's."""
        access = current(info)
        pipeline = await get_pipeline(decode_id(pipeline_id, "Pipeline", "pipelineId"))
        return [StageConversion.of(found) for found in await conversions(access, pipeline.id)]

    @strawberry.field(
        description="When the person asking last looked at these deals; at those they never did: when they joined."
    )
    async def seen_deals(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Which deals, 1 to 500.")],
    ) -> list[SeenDeal]:
        """B7."""
        seen = await seen_at(current(info), DEAL, decode_ids(ids, "Deal", "ids", most=MOST_SEEN))
        return [SeenDeal(deal_id=encode_id("Deal", deal_id), at=at) for deal_id, at in seen.items()]

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


FilledIn = Annotated[
    EnteringInput | None,
    strawberry.argument(description="Fields to fill in with the move, such as those its stage demands."),
]


@strawberry.input(description="Where the deals of one stage go.")
class StageStep:
    """From a stage of one pipeline to a stage of another."""

    from_stage_id: strawberry.ID = strawberry.field(description="Where they stand.")
    to_stage_id: strawberry.ID = strawberry.field(description="A stage of the pipeline they go to.")


def _moves(moves: Sequence[DealMove]) -> list[Move]:
    return [Move(decode_id(move.id, "Deal", f"moves[{at}].id"), move.expected_version) for at, move in enumerate(moves)]


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
        input: FilledIn = None,
        client_op_id: ClientOpId = None,
    ) -> MoveDealResult:
        """R39, R17."""
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
                given=entering_given(input),
                client_op_id=client_op_id,
            )
        except FieldsMissingError as refusal:
            return await fields_required(access, deal_id, refusal)
        except TratoError as error:
            if error.code is not ErrorCode.STALE_VERSION:
                raise
            return await _conflict(access, deal_id)
        card = await _card(access, deal_id)
        totals = await column_totals(access, [card.stage_id], TRUE)
        return DealMoved(card=DealCard.of(card), totals=all_totals(totals, access))

    @strawberry.mutation(
        description="Move a stack of deals to a stage as one operation, in the order given and together: directly"
        " before or after a named card, else to the top. Those that can move do; what became of each is told."
    )
    async def move_deals(
        self,
        info: Info,
        moves: Annotated[
            list[DealMove], strawberry.argument(description="Which deals, 1 to 100, in the order they are to stand.")
        ],
        stage_id: Annotated[
            strawberry.ID, strawberry.argument(description="The stage they go to; those standing there are reordered.")
        ],
        before: NeighbourId = None,
        after: NeighbourId = None,
        input: FilledIn = None,
        client_op_id: ClientOpId = None,
    ) -> MoveDealsPayload:
        """R39, R17."""
        access = acting(info)
        outcomes = await move_deals(
            access,
            _moves(moves),
            decode_id(stage_id, "Stage", "stageId"),
            before=None if before is None else decode_id(before, "Deal", "before"),
            after=None if after is None else decode_id(after, "Deal", "after"),
            given=entering_given(input),
            client_op_id=client_op_id,
        )
        return MoveDealsPayload(outcomes=await told_outcomes(access, outcomes))

    @strawberry.mutation(
        description="Move deals to another pipeline as one operation, to the top of the columns that their stages are"
        " mapped to. Those that can move do; what became of each is told."
    )
    async def move_deals_to_pipeline(
        self,
        info: Info,
        moves: Annotated[
            list[DealMove], strawberry.argument(description="Which deals, 1 to 100, in the order they are to stand.")
        ],
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline they travel from now on.")],
        stages: Annotated[
            list[StageStep], strawberry.argument(description="Where the deals of each stage go, each stage once.")
        ],
        input: FilledIn = None,
        client_op_id: ClientOpId = None,
    ) -> MoveDealsPayload:
        """R45."""
        access = acting(info)
        mapping: dict[int, int] = {}
        for at, step in enumerate(stages):
            source = decode_id(step.from_stage_id, "Stage", f"stages[{at}].fromStageId")
            if source in mapping:
                raise invalid(f"stages[{at}].fromStageId", "DUPLICATE", "The same stage twice.")
            mapping[source] = decode_id(step.to_stage_id, "Stage", f"stages[{at}].toStageId")
        outcomes = await move_deals_to_pipeline(
            access,
            _moves(moves),
            decode_id(pipeline_id, "Pipeline", "pipelineId"),
            mapping,
            entering_given(input),
            client_op_id,
        )
        return MoveDealsPayload(outcomes=await told_outcomes(access, outcomes))

    @strawberry.mutation(
        description="Make somebody responsible for deals, as one operation. Those you may not change are skipped."
    )
    async def assign_deals(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Which deals, 1 to 100.")],
        responsible_id: Annotated[strawberry.ID, strawberry.argument(description="Who looks after them from now on.")],
        client_op_id: ClientOpId = None,
    ) -> AssignDealsPayload:
        """R22."""
        access = acting(info)
        deal_ids = decode_ids(ids, "Deal", "ids")
        person = decode_id(responsible_id, "User", "responsibleId")
        deals = [Subject("deal", deal_id) for deal_id in deal_ids]
        outcomes = await assign_responsible(access, deals, person, path="responsibleId", client_op_id=client_op_id)
        assigned = [outcome["id"] for outcome in outcomes if outcome["code"] is None]
        cards = await cards_by_ids(access, assigned)
        return AssignDealsPayload(
            cards=[DealCard.of(cards[deal_id]) for deal_id in assigned if deal_id in cards],
            removed_ids=[encode_id("Deal", deal_id) for deal_id in assigned if deal_id not in cards],
            skipped=[
                refused(outcome["id"], outcome["code"], outcome["reason"], outcome["message"])
                for outcome in outcomes
                if outcome["code"] is not None
            ],
        )

    @strawberry.mutation(
        description="Take an operation back, all of it or nothing: moves, changes of fields, creation and deletion of"
        " deals. For who did it, and administrators, within 24 hours. It is an operation itself: undo it to redo."
    )
    async def undo(
        self,
        info: Info,
        operation_id: Annotated[
            strawberry.ID,
            strawberry.argument(description="As the payload of a mutation or a board's message names it."),
        ],
        client_op_id: ClientOpId = None,
    ) -> UndoResult:
        """B28."""
        access = acting(info)
        try:
            deal_ids = await undo(access, check_operation_id(operation_id, "operationId"), client_op_id)
        except ChangedSinceError as error:
            return UndoConflict.of(KINDS[error.event.item_kind].node, error.event)
        cards = await cards_by_ids(access, deal_ids)
        totals = await column_totals(access, {card.stage_id for card in cards.values()}, TRUE) if cards else {}
        return Undone(
            cards=[DealCard.of(cards[deal_id]) for deal_id in deal_ids if deal_id in cards],
            removed_ids=[encode_id("Deal", deal_id) for deal_id in deal_ids if deal_id not in cards],
            totals=all_totals(totals, access),
        )


async def _card(access: Access, deal_id: int) -> Card:
    found = await cards_by_ids(access, [deal_id])
    if deal_id not in found:
        raise not_found("deal")
    return found[deal_id]


async def _conflict(access: Access, deal_id: int) -> DealConflict:
    card = await _card(access, deal_id)
    return DealConflict.of(card, (await last_changes_of(DEAL.code, [deal_id])).get(deal_id))


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
