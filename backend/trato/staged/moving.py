"""Moving items on a board: one card, or a stack of them as one operation (R39)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from trato.access.gate import Access
from trato.errors import TratoError, forbidden, invalid, not_found, stale
from trato.items.kinds import ItemKind
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
from trato.staged.entering import EMPTY, arrival, demand_entry, demand_failed, demand_way, enter, refill, reorder
from trato.staged.filling import Filling
from trato.staged.kinds import StagedKind
from trato.staged.ordering import Place, place_beside, ranks_on_top


@dataclass(frozen=True, slots=True)
class Move:
    """An item to be moved, and the version of it that was read."""

    id: int
    expected_version: int


async def move_stack(
    staged: StagedKind,
    op: Operation,
    access: Access,
    moves: Sequence[Move],
    stage_id: int,
    *,
    before: int | None = None,
    after: int | None = None,
    filling: Filling = EMPTY,
) -> dict[int, TratoError]:
    """Move items to a stage inside an open operation, together and in the order given; why some were not, by item.

    They go directly before or after a named item, else on top. The pipeline is held before the items are locked, the
    order in which whoever deletes a stage locks them; the items are locked by number, so that two stacks never wait for
    each other. A fixed number of statements, unless `filling` changes more than why they failed.
    """
    pipeline = await find_pipeline_of_stage(stage_id, hold=True)
    target = pipeline.stage(stage_id) if pipeline else None
    found = await lock_readable(staged.kind, access, [move.id for move in moves])
    refused: dict[int, TratoError] = {}
    movable: list[tuple[Record, StageRecord]] = []
    for move in moves:
        try:
            movable.append(_movable(staged, access, found, move, target, filling))
        except TratoError as refusal:
            refused[move.id] = refusal
    admitted = await _admitted(staged.kind, op, access, movable, filling, refused)
    if admitted:
        assert pipeline is not None
        assert target is not None
        await _put(staged, op, access, [item for item, _ in admitted], pipeline, target, before, after, filling)
    return refused


async def move_to_pipeline(
    staged: StagedKind,
    op: Operation,
    access: Access,
    moves: Sequence[Move],
    pipeline_id: int,
    stages: Mapping[int, int],
    filling: Filling = EMPTY,
) -> dict[int, TratoError]:
    """Move items to another pipeline inside an open operation, on top of the columns that `stages` maps theirs to.

    Why some were not, by item. NOT_FOUND for the pipeline, VALIDATION for a stage that is not in it. As to order of
    locks and number of statements see `move_stack`.
    """
    pipeline = next(iter(await list_pipelines([pipeline_id], kind=staged.code, hold=True)), None)
    if pipeline is None:
        raise not_found("pipeline")
    targets: dict[int, StageRecord] = {}
    for at, (source_id, target_id) in enumerate(stages.items()):
        target = pipeline.stage(target_id)
        if target is None:
            raise invalid(f"stages[{at}].toStageId", "OTHER_PIPELINE", "The stage is not in that pipeline.")
        targets[source_id] = target
    found = await lock_readable(staged.kind, access, [move.id for move in moves])
    refused: dict[int, TratoError] = {}
    movable: list[tuple[Record, StageRecord]] = []
    for move in moves:
        try:
            movable.append(_transferable(staged, access, found, move, pipeline, targets))
        except TratoError as refusal:
            refused[move.id] = refusal
    admitted = await _admitted(staged.kind, op, access, movable, filling, refused)
    arriving: dict[StageRecord, list[Record]] = {}
    for item, target in admitted:
        arriving.setdefault(target, []).append(item)
    sources = await stages_by_ids({item["stage"] for item, _ in admitted}) if admitted else {}
    arrivals = []
    for target, items in arriving.items():
        ranks = await ranks_on_top(staged.kind, target.id, len(items))
        for item, rank in zip(items, ranks, strict=True):
            arrivals.append(arrival(staged, op, access, item, sources.get(item["stage"]), target, rank, filling))
    await enter(staged, op, access, arrivals)
    return refused


async def _admitted(
    kind: ItemKind,
    op: Operation,
    access: Access,
    movable: Sequence[tuple[Record, StageRecord]],
    filling: Filling,
    refused: dict[int, TratoError],
) -> list[tuple[Record, StageRecord]]:
    """Those that lack nothing that their stage demands; the others are added to `refused`.

    VALIDATION for a day of closing that can't be: who has named one mends it before they are asked for more.
    """
    for item, target in movable:
        if item["stage"] != target.id:
            filling.closed_at(access, item, target, op.at)
    entrants = [Entrant(target, {**item, **filling.values}) for item, target in movable if item["stage"] != target.id]
    lacking = await missing_fields(kind, entrants) if entrants else []
    for entrant, refusal in zip(entrants, lacking, strict=True):
        if refusal is not None:
            refused[entrant.fields["id"]] = refusal
    return [(item, target) for item, target in movable if item["id"] not in refused]


def stage_of(pipeline: PipelineRecord, stage_id: int) -> StageRecord:
    """A stage of an item's pipeline. VALIDATION when it is another one's."""
    stage = pipeline.stage(stage_id)
    if stage is None:
        raise invalid("stageId", "OTHER_PIPELINE", "The stage does not belong to its pipeline.")
    return stage


def changeable(staged: StagedKind, found: Mapping[int, Record], item_id: int) -> Record:
    """One of the items that were locked as far as they are readable. NOT_FOUND, FORBIDDEN."""
    item = found.get(item_id)
    if item is None:
        raise not_found(staged.noun)
    if not item["editable"]:
        raise forbidden(f"You may see this {staged.noun}, but not change it.")
    return item


def _movable(
    staged: StagedKind,
    access: Access,
    found: Mapping[int, Record],
    move: Move,
    target: StageRecord | None,
    filling: Filling,
) -> tuple[Record, StageRecord]:
    """The item as it is locked, and its goal. NOT_FOUND, FORBIDDEN, STALE_VERSION, VALIDATION for a stage elsewhere.

    Reordering collides with no edit, so it needs no version; in another lane of its column an item gets other fields.
    """
    item = changeable(staged, found, move.id)
    if target is None or target.pipeline_id != item["pipeline"]:
        raise invalid("stageId", "OTHER_PIPELINE", "The stage does not belong to its pipeline.")
    if target.id != item["stage"]:
        demand_way(staged, item, target)
        demand_entry(staged, access, item, target)
    if (target.id != item["stage"] or not filling.is_empty) and item["version"] != move.expected_version:
        raise stale()
    if target.id == item["stage"] and filling.closes:
        raise invalid("input", "NOT_ENTERING", "It stands there already, so it is not closed by this.")
    if target.id == item["stage"]:
        demand_failed(staged, target.semantics, filling.values)
    return item, target


def _transferable(
    staged: StagedKind,
    access: Access,
    found: Mapping[int, Record],
    move: Move,
    pipeline: PipelineRecord,
    targets: Mapping[int, StageRecord],
) -> tuple[Record, StageRecord]:
    item = changeable(staged, found, move.id)
    if item["pipeline"] == pipeline.id:
        raise invalid("pipelineId", "SAME_PIPELINE", "It travels that pipeline already.")
    if item["version"] != move.expected_version:
        raise stale()
    target = targets.get(item["stage"])
    if target is None:
        raise invalid("stages", "NOT_MAPPED", "Say to which stage the items of its stage go.")
    demand_way(staged, item, target)
    demand_entry(staged, access, item, target)
    return item, target


async def _put(
    staged: StagedKind,
    op: Operation,
    access: Access,
    items: Sequence[Record],
    pipeline: PipelineRecord,
    target: StageRecord,
    before: int | None,
    after: int | None,
    filling: Filling,
) -> None:
    place = await place_beside(
        staged.kind, access, target.id, moving=[item["id"] for item in items], before=before, after=after
    )
    staying = [item for item in items if item["stage"] == target.id]
    refilled = [item for item in staying if any(item.get(code) != value for code, value in filling.values.items())]
    if place.keeps:
        await refill(staged.kind, op, access, refilled, {}, filling)
        return
    ranks = {item["id"]: rank for item, rank in zip(items, place.ranks, strict=True)}
    await refill(staged.kind, op, access, refilled, ranks, filling)
    reordered = [item for item in staying if item not in refilled]
    await reorder(staged.kind, op, reordered, {item["id"]: ranks[item["id"]] for item in reordered}, by_hand=True)
    arriving = [item for item in items if item["stage"] != target.id]
    arrivals = [
        arrival(staged, op, access, item, pipeline.stage(item["stage"]), target, ranks[item["id"]], filling)
        for item in arriving
    ]
    await enter(staged, op, access, arrivals)
    await _make_room(staged.kind, op, access, place)


async def _make_room(kind: ItemKind, op: Operation, access: Access, place: Place) -> None:
    """Write the ranks of cards that made room where the cards went.

    They are read as the house itself: a rank is no part of what a person may or may not change.
    """
    if place.reminted:
        ranks = dict(place.reminted)
        found = await records_by_ids(kind, replace(access, is_admin=True), ranks)
        await reorder(kind, op, [found[item_id] for item_id in ranks if item_id in found], ranks, by_hand=False)
