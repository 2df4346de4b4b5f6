"""Putting items back where they stood, when a move, a closing or a reopening is taken back (B28)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from trato.access.gate import Access
from trato.errors import TratoError, conflict
from trato.items.kinds import ItemKind
from trato.items.past import old_value
from trato.items.records import Record, locked_records
from trato.live.log import LoggedEvent
from trato.live.operations import Operation
from trato.pipelines.queries import StageRecord, list_pipelines, stages_by_ids
from trato.staged.entering import Arrival, demand_entry, enter, reorder
from trato.staged.kinds import BY_CODE, STAGED_KINDS, StagedKind
from trato.staged.standing import WAS, Standing, standings

MOVES = frozenset(f"{kind.code}.{verb}" for kind in STAGED_KINDS for verb in ("moved", "closed", "reopened"))
REORDERED = frozenset(f"{kind.code}.reordered" for kind in STAGED_KINDS)


def made_room(event: LoggedEvent) -> bool:
    """Whether a card only made room for others, which nobody takes back."""
    return event.kind in REORDERED and WAS not in event.params


def can_return(event: LoggedEvent) -> bool:
    """Whether the log knows enough of a move, or of another place in the column, to take it back."""
    if event.kind in REORDERED:
        return True
    if event.kind not in MOVES or WAS not in event.params:
        return False
    return not any(isinstance(one, str) for one in event.changes.get(BY_CODE[event.item_kind].reason, ()))


async def held_stages(steps: Sequence[LoggedEvent]) -> dict[int, StageRecord]:
    """Of the stages that items return to those that are left, their pipelines held before any item is locked."""
    wanted = {step.changes["stage"][0]["id"] for step in steps if step.kind in MOVES}
    pipelines = {stage.pipeline_id for stage in (await stages_by_ids(wanted)).values()} if wanted else set()
    held = await list_pipelines(sorted(pipelines), hold=True) if pipelines else []
    return {stage.id: stage for pipeline in held for stage in pipeline.stages}


async def return_moved(
    staged: StagedKind,
    op: Operation,
    access: Access,
    steps: Sequence[LoggedEvent],
    stages: Mapping[int, StageRecord],
) -> dict[int, TratoError]:
    """Put items back where and as they stood before they were moved, closed or reopened; why some could not, by step.

    CONFLICT(STAGE_GONE) where there is no such stage any more, FORBIDDEN where the person may not put the item there.
    """
    items = await _locked(staged.kind, access, steps)
    sources = await stages_by_ids({item["stage"] for item in items}) if items else {}
    refused: dict[int, TratoError] = {}
    arrivals = []
    for item, step in zip(items, steps, strict=True):
        target = stages.get(step.changes["stage"][0]["id"])
        came_from = step.changes["pipeline"][0]["id"] if "pipeline" in step.changes else item["pipeline"]
        if target is None or target.pipeline_id != came_from:
            refused[step.id] = conflict("STAGE_GONE", "The stage where it stood is gone.")
            continue
        try:
            demand_entry(staged, access, item, target)
        except TratoError as refusal:
            refused[step.id] = refusal
            continue
        values = {
            code: await old_value(staged.kind, access, item["id"], code, old)
            for code, (old, _) in step.changes.items()
            if code not in ("stage", "pipeline")
        }
        standing = Standing.from_log(step.params[WAS])
        arrivals.append(Arrival(staged, item, sources.get(item["stage"]), target, standing, values))
    await enter(staged, op, access, arrivals, returning=True)
    return refused


class PlaceBefore(NamedTuple):
    """The columns that put a card back, and what the event of that keeps, to be taken back in turn."""

    columns: dict[str, Any]
    params: dict[str, Any]


async def places_before(kind: ItemKind, steps: Sequence[LoggedEvent]) -> dict[int, PlaceBefore]:
    """Of changes that came with another place in the column, where the items stood before, by id. One statement."""
    placed = {step.item_id: step for step in steps if WAS in step.params}
    now = await standings(kind, placed) if placed else {}
    return {
        item_id: PlaceBefore({"rank": Standing.from_log(step.params[WAS]).rank}, {WAS: now[item_id].told()})
        for item_id, step in placed.items()
        if item_id in now
    }


async def return_reordered(kind: ItemKind, op: Operation, access: Access, steps: Sequence[LoggedEvent]) -> None:
    """Put cards back to where they stood in their column before they were moved within it."""
    ranks = {step.item_id: Standing.from_log(step.params[WAS]).rank for step in steps}
    await reorder(kind, op, await _locked(kind, access, steps), ranks, by_hand=True)


async def _locked(kind: ItemKind, access: Access, steps: Sequence[LoggedEvent]) -> list[Record]:
    return await locked_records(kind, access, [step.item_id for step in steps]) if steps else []
