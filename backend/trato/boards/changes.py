"""What is done to a board in the graph: moving, assigning and taking back, of one card or a stack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import strawberry

from trato.access.gate import Access
from trato.background.graph import Job
from trato.background.queries import get_job
from trato.boards.board_types import (
    AssignCardsPayload,
    BoardCard,
    CardConflict,
    CardMove,
    CardMoved,
    all_totals,
)
from trato.boards.cards import Card, cards_by_ids
from trato.boards.entering_types import (
    EnteringInput,
    MovePayload,
    MoveResult,
    entering_given,
    fields_required,
    refused,
    told_outcomes,
)
from trato.boards.totals import column_totals
from trato.boards.undo_types import Stayed, UndoConflict, Undone, UndoResult
from trato.crm.assigning import assign_responsible
from trato.crm.inverses import KINDS, ChangedSinceError
from trato.crm.undo import undo
from trato.db.sql import TRUE
from trato.deals.kind import DEAL
from trato.errors import ErrorCode, TratoError, invalid, not_found
from trato.graph.kit.arguments import (
    ClientOpId,
    ExpectedVersion,
    NodeId,
)
from trato.graph.kit.context import Info, acting
from trato.graph.kit.ids import check_operation_id, decode_id, decode_ids, encode_id
from trato.live import log
from trato.live.log import Subject
from trato.live.past import events_by_ids, last_changes_of
from trato.staged.demands import FieldsMissingError
from trato.staged.moving import Move
from trato.staged.stage_changes import move_deal, move_deals, move_deals_to_pipeline

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


def _moves(moves: Sequence[CardMove]) -> list[Move]:
    return [Move(decode_id(move.id, "Deal", f"moves[{at}].id"), move.expected_version) for at, move in enumerate(moves)]


@strawberry.type
class BoardMutation:
    """Changing boards."""

    @strawberry.mutation(
        description="Move a deal to a stage of its pipeline, directly before or after a named card; with neither, to"
        " the top."
    )
    async def move_item(
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
    ) -> MoveResult:
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
        cursor = await log.head()
        card = await _card(access, deal_id)
        totals = await column_totals(access, [card.stage_id], TRUE)
        return CardMoved(cursor=str(cursor), card=BoardCard.of(card), totals=all_totals(totals, access))

    @strawberry.mutation(
        description="Move a stack of deals to a stage as one operation, in the order given and together: directly"
        " before or after a named card, else to the top. Those that can move do; what became of each is told."
    )
    async def move_items(
        self,
        info: Info,
        moves: Annotated[
            list[CardMove], strawberry.argument(description="Which deals, 1 to 100, in the order they are to stand.")
        ],
        stage_id: Annotated[
            strawberry.ID, strawberry.argument(description="The stage they go to; those standing there are reordered.")
        ],
        before: NeighbourId = None,
        after: NeighbourId = None,
        input: FilledIn = None,
        client_op_id: ClientOpId = None,
    ) -> MovePayload:
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
        return MovePayload(outcomes=await told_outcomes(access, outcomes))

    @strawberry.mutation(
        description="Move deals to another pipeline as one operation, to the top of the columns that their stages are"
        " mapped to. Those that can move do; what became of each is told."
    )
    async def move_items_to_pipeline(
        self,
        info: Info,
        moves: Annotated[
            list[CardMove], strawberry.argument(description="Which deals, 1 to 100, in the order they are to stand.")
        ],
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline they travel from now on.")],
        stages: Annotated[
            list[StageStep], strawberry.argument(description="Where the deals of each stage go, each stage once.")
        ],
        input: FilledIn = None,
        client_op_id: ClientOpId = None,
    ) -> MovePayload:
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
        return MovePayload(outcomes=await told_outcomes(access, outcomes))

    @strawberry.mutation(
        description="Make somebody responsible for deals, as one operation. Those you may not change are skipped."
    )
    async def assign_cards(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Which deals, 1 to 100.")],
        responsible_id: Annotated[strawberry.ID, strawberry.argument(description="Who looks after them from now on.")],
        client_op_id: ClientOpId = None,
    ) -> AssignCardsPayload:
        """R22."""
        access = acting(info)
        deal_ids = decode_ids(ids, "Deal", "ids")
        person = decode_id(responsible_id, "User", "responsibleId")
        deals = [Subject("deal", deal_id) for deal_id in deal_ids]
        outcomes = await assign_responsible(access, deals, person, path="responsibleId", client_op_id=client_op_id)
        assigned = [outcome["id"] for outcome in outcomes if outcome["code"] is None]
        cards = await cards_by_ids(access, assigned)
        return AssignCardsPayload(
            cards=[BoardCard.of(cards[deal_id]) for deal_id in assigned if deal_id in cards],
            removed_ids=[encode_id("Deal", deal_id) for deal_id in assigned if deal_id not in cards],
            skipped=[
                refused(outcome["id"], outcome["code"], outcome["reason"], outcome["message"])
                for outcome in outcomes
                if outcome["code"] is not None
            ],
        )

    @strawberry.mutation(
        description="Take an operation back: changes of fields, creation and deletion of records and activities, moves"
        " of deals. Of many records of a kind those stay of which the same was changed since, or that you may not"
        " change now; what was done to several kinds is taken back all or not at all. What was done to more than"
        " 200 records is left to a job. For who did it, and"
        " administrators, within 24 hours. It is an operation itself: undo it to redo."
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
            taken = await undo(access, check_operation_id(operation_id, "operationId"), client_op_id)
        except ChangedSinceError as error:
            return UndoConflict.of(KINDS[error.event.item_kind].node, error.event)
        deal_ids, stays = taken["deals"], taken["stays"]
        cards = await cards_by_ids(access, deal_ids)
        totals = await column_totals(access, {card.stage_id for card in cards.values()}, TRUE) if cards else {}
        events = await events_by_ids(stay["event"] for stay in stays) if stays else {}
        job = None if taken["job"] is None else Job.of(await get_job(access, taken["job"]))
        return Undone(
            cards=[BoardCard.of(cards[deal_id]) for deal_id in deal_ids if deal_id in cards],
            removed_ids=[encode_id("Deal", deal_id) for deal_id in deal_ids if deal_id not in cards],
            totals=all_totals(totals, access),
            stayed=[Stayed.of(stay["code"], stay["reason"], events[stay["event"]]) for stay in stays],
            job=job,
        )


async def _card(access: Access, deal_id: int) -> Card:
    found = await cards_by_ids(access, [deal_id])
    if deal_id not in found:
        raise not_found("deal")
    return found[deal_id]


async def _conflict(access: Access, deal_id: int) -> CardConflict:
    cursor = await log.head()
    card = await _card(access, deal_id)
    return CardConflict.of(cursor, card, (await last_changes_of(DEAL.code, [deal_id])).get(deal_id))
