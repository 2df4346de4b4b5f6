"""What is done to a board in the graph: moving, assigning and taking back, of one card or a stack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import strawberry

from trato.background.graph import Job
from trato.background.queries import get_job
from trato.boards.answer_types import AssignCardsPayload, CardMove, CardMoved
from trato.boards.board_types import all_totals
from trato.boards.card_types import BoardCard
from trato.boards.cards import Card, cards_by_ids
from trato.boards.entering_types import (
    EnteringInput,
    MovePayload,
    MoveResult,
    card_conflict,
    entering_given,
    fields_required,
    get_card,
    refused,
    told_outcomes,
)
from trato.boards.ids import decode_stack, decode_staged, decode_staged_ids
from trato.boards.totals import Totals, column_totals
from trato.boards.undo_types import Stayed, UndoConflict, Undone, UndoResult
from trato.crm.assigning import assign_responsible
from trato.crm.inverses import KINDS, ChangedSinceError
from trato.crm.undo import undo
from trato.db.sql import TRUE
from trato.errors import ErrorCode, TratoError, invalid
from trato.graph.kit.arguments import (
    ClientOpId,
    ExpectedVersion,
    NodeId,
)
from trato.graph.kit.context import Info, acting
from trato.graph.kit.ids import check_operation_id, decode_id, encode_id
from trato.live import log
from trato.live.log import Subject
from trato.live.past import events_by_ids
from trato.staged.demands import FieldsMissingError
from trato.staged.kinds import BY_CODE, StagedKind
from trato.staged.moving import Move
from trato.staged.stage_changes import move_item, move_items, move_items_to_pipeline

NeighbourId = Annotated[
    strawberry.ID | None, strawberry.argument(description="A card of the target column to stand directly beside.")
]


FilledIn = Annotated[
    EnteringInput | None,
    strawberry.argument(description="Fields to fill in with the move, such as those its stage demands."),
]


@strawberry.input(description="Where the items of one stage go.")
class StageStep:
    """From a stage of one pipeline to a stage of another."""

    from_stage_id: strawberry.ID = strawberry.field(description="Where they stand.")
    to_stage_id: strawberry.ID = strawberry.field(description="A stage of the pipeline they go to.")


def _moves(moves: Sequence[CardMove]) -> tuple[StagedKind, list[Move]]:
    staged, numbers = decode_stack([(move.id, f"moves[{at}].id") for at, move in enumerate(moves)])
    return staged, [Move(number, move.expected_version) for number, move in zip(numbers, moves, strict=True)]


def _neighbour(staged: StagedKind, value: strawberry.ID | None, path: str) -> int | None:
    return None if value is None else decode_id(value, staged.kind.node, path)


@strawberry.type
class BoardMutation:
    """Changing boards."""

    @strawberry.mutation(
        description="Move an item to a stage of its pipeline, directly before or after a named card; with neither, to"
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
        staged, item_id = decode_staged(id, "id")
        try:
            await move_item(
                staged,
                access,
                item_id,
                decode_id(stage_id, "Stage", "stageId"),
                expected_version=expected_version,
                before=_neighbour(staged, before, "before"),
                after=_neighbour(staged, after, "after"),
                given=entering_given(staged, input),
                client_op_id=client_op_id,
            )
        except FieldsMissingError as refusal:
            return await fields_required(staged, access, item_id, refusal)
        except TratoError as error:
            if error.code is not ErrorCode.STALE_VERSION:
                raise
            return await card_conflict(staged, access, item_id)
        cursor = await log.head()
        card = await get_card(staged, access, item_id)
        totals = await column_totals(staged.kind, access, [card.stage_id], TRUE)
        return CardMoved(cursor=str(cursor), card=BoardCard.of(card), totals=all_totals(totals, access))

    @strawberry.mutation(
        description="Move a stack of items to a stage as one operation, in the order given and together: directly"
        " before or after a named card, else to the top. Those that can move do; what became of each is told."
    )
    async def move_items(
        self,
        info: Info,
        moves: Annotated[
            list[CardMove], strawberry.argument(description="Which items, 1 to 100, in the order they are to stand.")
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
        staged, stack = _moves(moves)
        outcomes = await move_items(
            staged,
            access,
            stack,
            decode_id(stage_id, "Stage", "stageId"),
            before=_neighbour(staged, before, "before"),
            after=_neighbour(staged, after, "after"),
            given=entering_given(staged, input),
            client_op_id=client_op_id,
        )
        return MovePayload(outcomes=await told_outcomes(staged, access, outcomes))

    @strawberry.mutation(
        description="Move items to another pipeline as one operation, to the top of the columns that their stages are"
        " mapped to. Those that can move do; what became of each is told."
    )
    async def move_items_to_pipeline(
        self,
        info: Info,
        moves: Annotated[
            list[CardMove], strawberry.argument(description="Which items, 1 to 100, in the order they are to stand.")
        ],
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline they travel from now on.")],
        stages: Annotated[
            list[StageStep], strawberry.argument(description="Where the items of each stage go, each stage once.")
        ],
        input: FilledIn = None,
        client_op_id: ClientOpId = None,
    ) -> MovePayload:
        """R45."""
        access = acting(info)
        staged, stack = _moves(moves)
        mapping: dict[int, int] = {}
        for at, step in enumerate(stages):
            source = decode_id(step.from_stage_id, "Stage", f"stages[{at}].fromStageId")
            if source in mapping:
                raise invalid(f"stages[{at}].fromStageId", "DUPLICATE", "The same stage twice.")
            mapping[source] = decode_id(step.to_stage_id, "Stage", f"stages[{at}].toStageId")
        outcomes = await move_items_to_pipeline(
            staged,
            access,
            stack,
            decode_id(pipeline_id, "Pipeline", "pipelineId"),
            mapping,
            entering_given(staged, input),
            client_op_id,
        )
        return MovePayload(outcomes=await told_outcomes(staged, access, outcomes))

    @strawberry.mutation(
        description="Make somebody responsible for items, as one operation. Those you may not change are skipped."
    )
    async def assign_cards(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Which items, 1 to 100.")],
        responsible_id: Annotated[strawberry.ID, strawberry.argument(description="Who looks after them from now on.")],
        client_op_id: ClientOpId = None,
    ) -> AssignCardsPayload:
        """R22."""
        access = acting(info)
        staged, item_ids = decode_staged_ids(ids, "ids")
        person = decode_id(responsible_id, "User", "responsibleId")
        items = [Subject(staged.code, item_id) for item_id in item_ids]
        outcomes = await assign_responsible(access, items, person, path="responsibleId", client_op_id=client_op_id)
        assigned = [outcome["id"] for outcome in outcomes if outcome["code"] is None]
        cards = await cards_by_ids(staged.kind, access, assigned)
        return AssignCardsPayload(
            cards=[BoardCard.of(cards[item_id]) for item_id in assigned if item_id in cards],
            removed_ids=[encode_id(staged.kind.node, item_id) for item_id in assigned if item_id not in cards],
            skipped=[
                refused(staged, outcome["id"], outcome["code"], outcome["reason"], outcome["message"])
                for outcome in outcomes
                if outcome["code"] is not None
            ],
        )

    @strawberry.mutation(
        description="Take an operation back: changes of fields, creation and deletion of records and activities, moves"
        " of items. Of many records of a kind those stay of which the same was changed since, or that you may not"
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
        stays = taken["stays"]
        cards: list[Card] = []
        removed: list[strawberry.ID] = []
        totals: dict[int, Totals] = {}
        for code, item_ids in taken["items"].items():
            kind = BY_CODE[code].kind
            found = await cards_by_ids(kind, access, item_ids)
            cards += [found[item_id] for item_id in item_ids if item_id in found]
            removed += [encode_id(kind.node, item_id) for item_id in item_ids if item_id not in found]
            if found:
                totals |= await column_totals(kind, access, {card.stage_id for card in found.values()}, TRUE)
        events = await events_by_ids(stay["event"] for stay in stays) if stays else {}
        job = None if taken["job"] is None else Job.of(await get_job(access, taken["job"]))
        return Undone(
            cards=[BoardCard.of(card) for card in cards],
            removed_ids=removed,
            totals=all_totals(totals, access),
            stayed=[Stayed.of(stay["code"], stay["reason"], events[stay["event"]]) for stay in stays],
            job=job,
        )
