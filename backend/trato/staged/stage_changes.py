"""What people do to bring items onto other stages: move them, alone or as a stack, close, reopen, change pipeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from trato.access.gate import Access
from trato.errors import TratoError, conflict, invalid, stale
from trato.items.records import Record, locked_records
from trato.live.operations import Operation, action, operation
from trato.pipelines.queries import PipelineRecord, StageRecord, find_pipeline_of_stage, get_pipeline
from trato.staged.entering import EMPTY, arrival, demand_way, enter
from trato.staged.filling import NOTHING, Filling, Given
from trato.staged.kinds import StagedKind
from trato.staged.moving import Move, move_stack, move_to_pipeline, stage_of
from trato.staged.ordering import ranks_on_top
from trato.staged.outcomes import Outcome, outcome

LARGEST_STACK = 100


@action
async def move_item(
    staged: StagedKind,
    access: Access,
    item_id: int,
    stage_id: int,
    *,
    expected_version: int,
    before: int | None = None,
    after: int | None = None,
    given: Given = NOTHING,
    client_op_id: str | None = None,
) -> int:
    """Move an item to a stage of its pipeline, directly before or after a named item, else on top; its id (R39).

    What is `given` is filled in with it. Staying where it is changes and logs nothing. Reordering inside a stage needs
    no version, since it collides with no edit; changing the stage raises STALE_VERSION when somebody was faster.
    VALIDATION for another pipeline's stage; FieldsMissingError for what the stage demands and nobody filled (R17).
    """
    filling = Filling.checked(staged.kind, access, given)
    async with operation(access.actor, client_op_id) as op:
        move = Move(item_id, expected_version)
        refused = await move_stack(staged, op, access, [move], stage_id, before=before, after=after, filling=filling)
        if refused:
            raise refused[item_id]
        return op.done(item_id)


@action
async def move_items(
    staged: StagedKind,
    access: Access,
    moves: Sequence[Move],
    stage_id: int,
    *,
    before: int | None = None,
    after: int | None = None,
    given: Given = NOTHING,
    client_op_id: str | None = None,
) -> list[Outcome]:
    """Move a stack of items to a stage as one operation, beside a named item, else on top; what became of each (R39).

    They keep their order. Those that can move do, though others are refused: whoever drags eleven cards means each of
    them, and because a colleague was faster with one the other ten must not spring back. Each is told on its own, and
    by the same rules as a single move; what is `given` is filled in at each. VALIDATION for none, more than 100, or one
    twice.
    """
    _check_stack(moves)
    filling = Filling.checked(staged.kind, access, given)
    async with operation(access.actor, client_op_id) as op:
        refused = await move_stack(staged, op, access, moves, stage_id, before=before, after=after, filling=filling)
        return op.done(_outcomes(moves, refused))


@action
async def move_items_to_pipeline(
    staged: StagedKind,
    access: Access,
    moves: Sequence[Move],
    pipeline_id: int,
    stages: Mapping[int, int],
    given: Given = NOTHING,
    client_op_id: str | None = None,
) -> list[Outcome]:
    """Move items to another pipeline as one operation; what became of each (R45, B32).

    `stages` says to which stage of it the items of each stage go. Otherwise as `move_items`, without a neighbour.
    """
    _check_stack(moves)
    filling = Filling.checked(staged.kind, access, given)
    async with operation(access.actor, client_op_id) as op:
        refused = await move_to_pipeline(staged, op, access, moves, pipeline_id, stages, filling)
        return op.done(_outcomes(moves, refused))


def _check_stack(moves: Sequence[Move]) -> None:
    if not 1 <= len(moves) <= LARGEST_STACK:
        raise invalid("moves", "OUT_OF_RANGE", f"Between 1 and {LARGEST_STACK}.")
    if len({move.id for move in moves}) < len(moves):
        raise invalid("moves", "DUPLICATE", "The same one twice.")


def _outcomes(moves: Sequence[Move], refused: Mapping[int, TratoError]) -> list[Outcome]:
    return [outcome(move.id, refused.get(move.id)) for move in moves]


@action
async def close_item(
    staged: StagedKind,
    access: Access,
    item_id: int,
    stage_id: int,
    *,
    expected_version: int,
    given: Given = NOTHING,
    client_op_id: str | None = None,
) -> int:
    """Close an item as won or lost, on top of that column; its id (R40).

    What is `given` is filled in with it; the day of closing is today unless named. VALIDATION for a stage in progress,
    CONFLICT when it is closed already, FieldsMissingError for what the stage demands and nobody filled (R17).
    """
    filling = Filling.checked(staged.kind, access, given)
    async with operation(access.actor, client_op_id) as op:
        await close(staged, op, access, item_id, stage_id, filling, expected_version)
        return op.done(item_id)


async def close(
    staged: StagedKind,
    op: Operation,
    access: Access,
    item_id: int,
    stage_id: int,
    filling: Filling,
    expected_version: int | None = None,
) -> None:
    """The same inside an open operation; without a version, whatever the item is like by now."""
    item, pipeline, target = await _at_the_door(staged, access, item_id, stage_id, expected_version)
    demand_way(staged, item, target)
    if target.is_open:
        raise invalid("stageId", "IN_PROGRESS", "Choose a stage of success or of failure.")
    if item["closed_at"] is not None:
        raise conflict("ALREADY_CLOSED", "It is closed already.")
    await _enter_on_top(staged, op, access, item, pipeline, target, filling)


@action
async def reopen_item(
    staged: StagedKind,
    access: Access,
    item_id: int,
    stage_id: int,
    *,
    expected_version: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Bring a closed item back onto a stage in progress; its id (R40). CONFLICT when it is open.

    Without a version, whatever it is like by now.
    """
    async with operation(access.actor, client_op_id) as op:
        item, pipeline, target = await _at_the_door(staged, access, item_id, stage_id, expected_version)
        if not target.is_open:
            raise invalid("stageId", "NOT_IN_PROGRESS", "Choose a stage in progress.")
        demand_way(staged, item, target)
        if item["closed_at"] is None:
            raise conflict("NOT_CLOSED", "It is open.")
        await _enter_on_top(staged, op, access, item, pipeline, target, EMPTY)
        return op.done(item_id)


async def _enter_on_top(
    staged: StagedKind,
    op: Operation,
    access: Access,
    item: Record,
    pipeline: PipelineRecord,
    target: StageRecord,
    filling: Filling,
) -> None:
    rank = (await ranks_on_top(staged.kind, target.id, 1))[0]
    source = pipeline.stage(item["stage"])
    await enter(staged, op, access, [arrival(staged, op, access, item, source, target, rank, filling)])


async def _at_the_door(
    staged: StagedKind, access: Access, item_id: int, stage_id: int, expected_version: int | None
) -> tuple[Record, PipelineRecord, StageRecord]:
    """A locked item, its pipeline, and a stage of it to enter. VALIDATION for a stage that is not, or no longer, in it.

    The pipeline is held before the item is locked, the order in which whoever deletes a stage locks them.
    """
    pipeline = await find_pipeline_of_stage(stage_id, hold=True)
    item = (await locked_records(staged.kind, access, [item_id]))[0]
    if pipeline is None or pipeline.id != item["pipeline"]:
        pipeline = await get_pipeline(item["pipeline"])
    target = stage_of(pipeline, stage_id)
    if expected_version not in (None, item["version"]):
        raise stale()
    return item, pipeline, target
