"""Moving deals on a board: one card, or a stack of them as one operation (R39)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from trato.access.gate import Access
from trato.deals.entering import arrival, demand_entry, enter, reorder
from trato.deals.kind import DEAL
from trato.deals.ordering import Place, place_beside
from trato.errors import TratoError, forbidden, invalid, not_found, stale
from trato.items.records import Record, lock_readable, records_by_ids
from trato.live.operations import Operation
from trato.pipelines.queries import PipelineRecord, StageRecord, find_pipeline_of_stage


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
) -> dict[int, TratoError]:
    """Move deals to a stage inside an open operation, together and in the order given; why some were not, by deal.

    They go directly before or after a named deal, else on top. The pipeline is held before the deals are locked, the
    order in which whoever deletes a stage locks them; the deals are locked by number, so that two stacks never wait for
    each other. A fixed number of statements, however many they are.
    """
    pipeline = await find_pipeline_of_stage(stage_id, hold=True)
    target = pipeline.stage(stage_id) if pipeline else None
    found = await lock_readable(DEAL, access, [move.id for move in moves])
    refused: dict[int, TratoError] = {}
    movable: list[Record] = []
    for move in moves:
        try:
            movable.append(_movable(access, found, move, target))
        except TratoError as refusal:
            refused[move.id] = refusal
    if movable:
        assert pipeline is not None
        assert target is not None
        await _put(op, access, movable, pipeline, target, before, after)
    return refused


def changeable(found: Mapping[int, Record], deal_id: int) -> Record:
    """One of the deals that were locked as far as they are readable. NOT_FOUND, FORBIDDEN."""
    deal = found.get(deal_id)
    if deal is None:
        raise not_found("deal")
    if not deal["editable"]:
        raise forbidden("You may see this deal, but not change it.")
    return deal


def _movable(access: Access, found: Mapping[int, Record], move: Move, target: StageRecord | None) -> Record:
    """The deal as it is locked. NOT_FOUND, FORBIDDEN, VALIDATION for another pipeline's stage, STALE_VERSION."""
    deal = changeable(found, move.id)
    if target is None or target.pipeline_id != deal["pipeline"]:
        raise invalid("stageId", "OTHER_PIPELINE", "The stage does not belong to the deal's pipeline.")
    if target.id != deal["stage"]:
        demand_entry(access, deal, target)
        if deal["version"] != move.expected_version:
            raise stale()
    return deal


async def _put(
    op: Operation,
    access: Access,
    deals: Sequence[Record],
    pipeline: PipelineRecord,
    target: StageRecord,
    before: int | None,
    after: int | None,
) -> None:
    place = await place_beside(access, target.id, moving=[deal["id"] for deal in deals], before=before, after=after)
    if place.keeps:
        return
    ranks = {deal["id"]: rank for deal, rank in zip(deals, place.ranks, strict=True)}
    staying = [deal for deal in deals if deal["stage"] == target.id]
    await reorder(op, staying, {deal["id"]: ranks[deal["id"]] for deal in staying}, by_hand=True)
    arriving = [deal for deal in deals if deal["stage"] != target.id]
    await enter(op, access, [arrival(op, access, deal, pipeline, target, ranks[deal["id"]], {}) for deal in arriving])
    await _make_room(op, access, place)


async def _make_room(op: Operation, access: Access, place: Place) -> None:
    """Write the ranks of cards that made room where the cards went.

    They are read as the house itself: a rank is no part of what a person may or may not change.
    """
    if place.reminted:
        ranks = dict(place.reminted)
        found = await records_by_ids(DEAL, replace(access, is_admin=True), ranks)
        await reorder(op, [found[deal_id] for deal_id in ranks if deal_id in found], ranks, by_hand=False)
