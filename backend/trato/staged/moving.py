"""Moving deals on a board: one card, or a stack of them as one operation (R39)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from trato.access.gate import Access
from trato.deals.kind import DEAL
from trato.errors import TratoError, forbidden, invalid, not_found, stale
from trato.items.records import Record, lock_readable, records_by_ids
from trato.live.operations import Operation
from trato.pipelines.queries import (
    PipelineRecord,
    StageRecord,
    find_pipeline_of_stage,
    list_pipelines,
    stages_by_ids,
)
from trato.staged.demands import Entrant, missing_fields
from trato.staged.entering import EMPTY, arrival, demand_entry, enter, refill, reorder
from trato.staged.filling import Filling
from trato.staged.ordering import Place, place_beside, ranks_on_top


@dataclass(frozen=True, slots=True)
class Move:
    """A deal to be moved, and the version of it that was read."""

    id: int
    expected_version: int


async def move_stack(
    op: Operation,
    access: Access,
    moves: Sequence[Move],
    stage_id: int,
    *,
    before: int | None = None,
    after: int | None = None,
    filling: Filling = EMPTY,
) -> dict[int, TratoError]:
    """Move deals to a stage inside an open operation, together and in the order given; why some were not, by deal.

    They go directly before or after a named deal, else on top. The pipeline is held before the deals are locked, the
    order in which whoever deletes a stage locks them; the deals are locked by number, so that two stacks never wait for
    each other. A fixed number of statements, unless `filling` changes more than a reason of loss.
    """
    pipeline = await find_pipeline_of_stage(stage_id, hold=True)
    target = pipeline.stage(stage_id) if pipeline else None
    found = await lock_readable(DEAL, access, [move.id for move in moves])
    refused: dict[int, TratoError] = {}
    movable: list[tuple[Record, StageRecord]] = []
    for move in moves:
        try:
            movable.append(_movable(access, found, move, target, filling))
        except TratoError as refusal:
            refused[move.id] = refusal
    admitted = await _admitted(op, access, movable, filling, refused)
    if admitted:
        assert pipeline is not None
        assert target is not None
        await _put(op, access, [deal for deal, _ in admitted], pipeline, target, before, after, filling)
    return refused


async def move_to_pipeline(
    op: Operation,
    access: Access,
    moves: Sequence[Move],
    pipeline_id: int,
    stages: Mapping[int, int],
    filling: Filling = EMPTY,
) -> dict[int, TratoError]:
    """Move deals to another pipeline inside an open operation, on top of the columns that `stages` maps theirs to.

    Why some were not, by deal. NOT_FOUND for the pipeline, VALIDATION for a stage that is not in it. As to order of
    locks and number of statements see `move_stack`.
    """
    pipeline = next(iter(await list_pipelines([pipeline_id], hold=True)), None)
    if pipeline is None:
        raise not_found("pipeline")
    targets: dict[int, StageRecord] = {}
    for at, (source_id, target_id) in enumerate(stages.items()):
        target = pipeline.stage(target_id)
        if target is None:
            raise invalid(f"stages[{at}].toStageId", "OTHER_PIPELINE", "The stage is not in that pipeline.")
        targets[source_id] = target
    found = await lock_readable(DEAL, access, [move.id for move in moves])
    refused: dict[int, TratoError] = {}
    movable: list[tuple[Record, StageRecord]] = []
    for move in moves:
        try:
            movable.append(_transferable(access, found, move, pipeline, targets))
        except TratoError as refusal:
            refused[move.id] = refusal
    admitted = await _admitted(op, access, movable, filling, refused)
    arriving: dict[StageRecord, list[Record]] = {}
    for deal, target in admitted:
        arriving.setdefault(target, []).append(deal)
    sources = await stages_by_ids({deal["stage"] for deal, _ in admitted}) if admitted else {}
    arrivals = []
    for target, deals in arriving.items():
        ranks = await ranks_on_top(target.id, len(deals))
        for deal, rank in zip(deals, ranks, strict=True):
            arrivals.append(arrival(op, access, deal, sources.get(deal["stage"]), target, rank, filling))
    await enter(op, access, arrivals)
    return refused


async def _admitted(
    op: Operation,
    access: Access,
    movable: Sequence[tuple[Record, StageRecord]],
    filling: Filling,
    refused: dict[int, TratoError],
) -> list[tuple[Record, StageRecord]]:
    """Those that lack nothing that their stage demands; the others are added to `refused`.

    VALIDATION for a day of closing that can't be: who has named one mends it before they are asked for more.
    """
    for deal, target in movable:
        if deal["stage"] != target.id:
            filling.closed_at(access, deal, target, op.at)
    entrants = [Entrant(target, {**deal, **filling.values}) for deal, target in movable if deal["stage"] != target.id]
    lacking = await missing_fields(entrants) if entrants else []
    for entrant, refusal in zip(entrants, lacking, strict=True):
        if refusal is not None:
            refused[entrant.fields["id"]] = refusal
    return [(deal, target) for deal, target in movable if deal["id"] not in refused]


def stage_of(pipeline: PipelineRecord, stage_id: int) -> StageRecord:
    """A stage of a deal's pipeline. VALIDATION when it is another one's."""
    stage = pipeline.stage(stage_id)
    if stage is None:
        raise invalid("stageId", "OTHER_PIPELINE", "The stage does not belong to the deal's pipeline.")
    return stage


def changeable(found: Mapping[int, Record], deal_id: int) -> Record:
    """One of the deals that were locked as far as they are readable. NOT_FOUND, FORBIDDEN."""
    deal = found.get(deal_id)
    if deal is None:
        raise not_found("deal")
    if not deal["editable"]:
        raise forbidden("You may see this deal, but not change it.")
    return deal


def _movable(
    access: Access, found: Mapping[int, Record], move: Move, target: StageRecord | None, filling: Filling
) -> tuple[Record, StageRecord]:
    """The deal as it is locked, and its goal. NOT_FOUND, FORBIDDEN, STALE_VERSION, VALIDATION for a stage elsewhere.

    Reordering collides with no edit, so it needs no version; in another lane of its column a deal gets other fields.
    """
    deal = changeable(found, move.id)
    if target is None or target.pipeline_id != deal["pipeline"]:
        raise invalid("stageId", "OTHER_PIPELINE", "The stage does not belong to the deal's pipeline.")
    if target.id != deal["stage"]:
        demand_entry(access, deal, target)
    if (target.id != deal["stage"] or not filling.is_empty) and deal["version"] != move.expected_version:
        raise stale()
    if target.id == deal["stage"] and filling.closes:
        raise invalid("input", "NOT_ENTERING", "The deal stands there already, so it is not closed by this.")
    return deal, target


def _transferable(
    access: Access,
    found: Mapping[int, Record],
    move: Move,
    pipeline: PipelineRecord,
    targets: Mapping[int, StageRecord],
) -> tuple[Record, StageRecord]:
    deal = changeable(found, move.id)
    if deal["pipeline"] == pipeline.id:
        raise invalid("pipelineId", "SAME_PIPELINE", "The deal travels that pipeline already.")
    if deal["version"] != move.expected_version:
        raise stale()
    target = targets.get(deal["stage"])
    if target is None:
        raise invalid("stages", "NOT_MAPPED", "Say to which stage the deals of its stage go.")
    demand_entry(access, deal, target)
    return deal, target


async def _put(
    op: Operation,
    access: Access,
    deals: Sequence[Record],
    pipeline: PipelineRecord,
    target: StageRecord,
    before: int | None,
    after: int | None,
    filling: Filling,
) -> None:
    place = await place_beside(access, target.id, moving=[deal["id"] for deal in deals], before=before, after=after)
    staying = [deal for deal in deals if deal["stage"] == target.id]
    refilled = [deal for deal in staying if any(deal.get(code) != value for code, value in filling.values.items())]
    if place.keeps:
        await refill(op, access, refilled, {}, filling)
        return
    ranks = {deal["id"]: rank for deal, rank in zip(deals, place.ranks, strict=True)}
    await refill(op, access, refilled, ranks, filling)
    reordered = [deal for deal in staying if deal not in refilled]
    await reorder(op, reordered, {deal["id"]: ranks[deal["id"]] for deal in reordered}, by_hand=True)
    arriving = [deal for deal in deals if deal["stage"] != target.id]
    arrivals = [
        arrival(op, access, deal, pipeline.stage(deal["stage"]), target, ranks[deal["id"]], filling)
        for deal in arriving
    ]
    await enter(op, access, arrivals)
    await _make_room(op, access, place)


async def _make_room(op: Operation, access: Access, place: Place) -> None:
    """Write the ranks of cards that made room where the cards went.

    They are read as the house itself: a rank is no part of what a person may or may not change.
    """
    if place.reminted:
        ranks = dict(place.reminted)
        found = await records_by_ids(DEAL, replace(access, is_admin=True), ranks)
        await reorder(op, [found[deal_id] for deal_id in ranks if deal_id in found], ranks, by_hand=False)
