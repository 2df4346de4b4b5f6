"""Taking back what was done on a board, through the log: the inverse of an operation, itself an operation (B28).

Undone are moves (of one deal or a stack, closing and reopening), and the creation, changes, deletion and restoring of
deals and of activities, completed and put off ones among them. An undo can be undone, which does it again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from trato.access.gate import Access, could_read
from trato.activities.kind import ACTIVITY
from trato.db.sql import all_of, fetch, one_of, row_lock
from trato.deals.actions import check_dates
from trato.deals.entering import WAS, Arrival, Standing, enter, reorder
from trato.deals.kind import DEAL
from trato.errors import ErrorCode, TratoError, conflict, forbidden, not_found
from trato.items.kinds import ItemKind
from trato.items.logged import from_log
from trato.items.records import Record, linked_ids, locked_records
from trato.items.references import choosable
from trato.items.values import Values
from trato.items.writing import change, delete, restore
from trato.live.log import LoggedEvent
from trato.live.operations import Operation, action, operation
from trato.live.past import events_of, events_since, still_standing
from trato.pipelines.queries import StageRecord, list_pipelines, stages_by_ids

UNDOABLE_FOR = timedelta(hours=24)
MOST_RECORDS = 200
MOST_EVENTS = 2_000  # cards that made room count as well

KINDS = {kind.code: kind for kind in (DEAL, ACTIVITY)}
MOVES = {"deal.moved", "deal.closed", "deal.reopened"}
APPEARANCES = {f"{kind}.{verb}" for kind in KINDS for verb in ("created", "restored")}
DISAPPEARANCES = {f"{kind}.deleted" for kind in KINDS}
REORDERED = "deal.reordered"
EDITS = {
    "deal.updated": "updated",
    "activity.updated": "updated",
    "activity.completed": "reopened",
    "activity.reopened": "completed",
    "activity.rescheduled": "rescheduled",
}
"""Events of changed fields, and the verb of the event that changes them back."""


class ChangedSinceError(TratoError):
    """CONFLICT: somebody changed afterwards what would be taken back; `event` tells who, when, and of which record."""

    def __init__(self, event: LoggedEvent) -> None:
        super().__init__(ErrorCode.CONFLICT, f"{event.actor_name} changed “{event.item_title}” afterwards.")
        self.event = event


@action
async def undo(access: Access, operation_id: str, client_op_id: str | None = None) -> list[int]:
    """Take an operation back, all of it or nothing; the deals it touched.

    Raises NOT_FOUND for an operation that isn't known, FORBIDDEN when somebody else did it and the person is no
    administrator, ChangedSinceError when the same fields of the same records were changed afterwards,
    CONFLICT(TOO_LATE) after 24 hours, CONFLICT(NOT_UNDOABLE) for what has no inverse, CONFLICT(STAGE_GONE) when a stage
    was deleted, and whatever the inverse action raises: it needs the same rights.
    """
    async with operation(access.actor, client_op_id) as op:
        op.undoes = operation_id
        steps = _steps(await _own_events(access, op, operation_id))
        stages = await _held_stages(steps)
        for kind in KINDS.values():
            await _lock(kind, access, operation_id, [step for step in steps if step.item_kind == kind.code])
        await _return_moved(op, access, [step for step in steps if step.kind in MOVES], stages)
        await _return_reordered(op, access, [step for step in steps if step.kind == REORDERED])
        for kind in KINDS.values():
            appeared = [step.item_id for step in steps if step.kind in APPEARANCES and step.item_kind == kind.code]
            if appeared:
                await delete(kind, op, access, appeared)
        for step in steps:
            if step.kind in DISAPPEARANCES:
                await restore(KINDS[step.item_kind], op, access, step.item_id)
            elif step.kind in EDITS:
                await _edit_back(op, access, step)
        return op.done([step.item_id for step in steps if step.item_kind == DEAL.code])


async def _own_events(access: Access, op: Operation, operation_id: str) -> list[LoggedEvent]:
    events = await events_of(operation_id, MOST_EVENTS + 1)
    own = any(event.actor_id == access.user_id for event in events)
    if not own and not access.is_admin:
        if any(could_read(access, event.item_kind, keys) for event in events for keys in (event.before, event.after)):
            raise forbidden("Only who did it may undo it, or an administrator.")
        raise not_found("operation")
    if not events:
        raise not_found("operation")
    if op.at - events[0].at > UNDOABLE_FOR:
        raise conflict("TOO_LATE", "Only within 24 hours can it be undone.")
    return events


def _steps(events: Sequence[LoggedEvent]) -> list[LoggedEvent]:
    """The events that have to be taken back, each of another record. Cards that made room stay where they are."""
    steps = [event for event in events if event.kind != REORDERED or WAS in event.params]
    records = {(event.item_kind, event.item_id) for event in steps}
    too_many = len(steps) > MOST_RECORDS or len(events) > MOST_EVENTS
    if not steps or too_many or len(records) < len(steps) or not all(map(_has_inverse, steps)):
        raise conflict("NOT_UNDOABLE", "This can't be undone.")
    return steps


def _has_inverse(event: LoggedEvent) -> bool:
    if event.kind in MOVES:
        reasons = event.changes.get("loss_reason", ())
        return WAS in event.params and not any(isinstance(reason, str) for reason in reasons)  # as it was logged once
    return event.kind == REORDERED or any(event.kind in kinds for kinds in (EDITS, APPEARANCES, DISAPPEARANCES))


async def _held_stages(steps: Sequence[LoggedEvent]) -> dict[int, StageRecord]:
    """The stages that deals return to, their pipelines held before any deal is locked. CONFLICT when one is gone."""
    wanted = {step.changes["stage"][0]["id"] for step in steps if step.kind in MOVES}
    pipelines = {stage.pipeline_id for stage in (await stages_by_ids(wanted)).values()} if wanted else set()
    held = await list_pipelines(sorted(pipelines), hold=True) if pipelines else []
    stages = {stage.id: stage for pipeline in held for stage in pipeline.stages}
    if not wanted <= stages.keys():
        raise conflict("STAGE_GONE", "The stage where it stood was deleted.")
    return stages


async def _lock(kind: ItemKind, access: Access, operation_id: str, steps: Sequence[LoggedEvent]) -> None:
    """Lock the records of a kind, in the order of their ids, and see that nobody changed since what is taken back."""
    if not steps:
        return
    by_id = {step.item_id: step for step in steps}
    wanted = all_of([one_of("item.id", by_id), kind.visible_to(access, "item")])
    rows = await fetch(
        f"SELECT item.id, item.deleted_at FROM {kind.table} AS item WHERE "
        + wanted
        + " ORDER BY item.id"
        + row_lock("UPDATE OF item")
    )
    if len(rows) < len(by_id):
        raise not_found(kind.label.lower())
    since = await events_since(kind.code, list(by_id), min(step.id for step in steps))
    alive = {row["id"] for row in rows if row["deleted_at"] is None}
    later = [
        event
        for event in since
        if event.operation_id != operation_id
        and event.id > by_id[event.item_id].id
        and not (_deletes(event) and event.item_id in alive)  # it was restored since
    ]
    for event in reversed(still_standing(later)):
        if _collides(by_id[event.item_id], event):
            raise ChangedSinceError(event)


def _deletes(event: LoggedEvent) -> bool:
    return event.kind in DISAPPEARANCES


def _collides(step: LoggedEvent, later: LoggedEvent) -> bool:
    """Whether a later event changed what would be taken back."""
    if _deletes(later):
        return True
    made_room = later.kind == REORDERED and WAS not in later.params
    if step.kind in APPEARANCES:  # it would vanish with everything that came upon it since
        return not made_room
    if step.kind in DISAPPEARANCES:
        return later.kind in APPEARANCES
    if step.kind == REORDERED:
        return (later.kind == REORDERED and not made_room) or later.kind in MOVES
    return not step.changes.keys().isdisjoint(later.changes)


async def _return_moved(
    op: Operation, access: Access, steps: Sequence[LoggedEvent], stages: Mapping[int, StageRecord]
) -> None:
    """Put deals back where and as they stood before they were moved, closed or reopened."""
    deals = await _locked(access, steps)
    sources = await stages_by_ids({deal["stage"] for deal in deals}) if deals else {}
    arrivals = []
    for deal, step in zip(deals, steps, strict=True):
        target = stages[step.changes["stage"][0]["id"]]
        came_from = step.changes["pipeline"][0]["id"] if "pipeline" in step.changes else deal["pipeline"]
        if target.pipeline_id != came_from:
            raise conflict("STAGE_GONE", "The deal travels another pipeline now.")
        values = {
            code: await _old_value(DEAL, access, deal["id"], code, old)
            for code, (old, _) in step.changes.items()
            if code not in ("stage", "pipeline")
        }
        arrivals.append(Arrival(deal, sources.get(deal["stage"]), target, Standing.from_log(step.params[WAS]), values))
    await enter(op, access, arrivals, returning=True)


async def _return_reordered(op: Operation, access: Access, steps: Sequence[LoggedEvent]) -> None:
    ranks = {step.item_id: Standing.from_log(step.params[WAS]).rank for step in steps}
    await reorder(op, await _locked(access, steps), ranks, by_hand=True)


async def _locked(access: Access, steps: Sequence[LoggedEvent]) -> list[Record]:
    return await locked_records(DEAL, access, [step.item_id for step in steps]) if steps else []


async def _edit_back(op: Operation, access: Access, step: LoggedEvent) -> None:
    kind = KINDS[step.item_kind]
    before = (await locked_records(kind, access, [step.item_id]))[0]
    values: Values = {}
    for code, (old, _) in step.changes.items():
        values[code] = await _old_value(kind, access, step.item_id, code, old)
    if kind is DEAL:
        check_dates({**before, **values})
    await change(kind, op, access, step.item_id, values, event=EDITS[step.kind], before=before)


async def _old_value(kind: ItemKind, access: Access, item_id: int, code: str, old: Any) -> Any:
    """What stood there. Of a list, without what the person doesn't see and stands there still: `change` keeps that."""
    entry = kind.known[code]
    value = from_log(entry, old)
    if entry.link is None or not value:
        return value
    seen = await choosable(entry.type, access, value)
    present = (await linked_ids(entry.link, [item_id]))[item_id]
    return [one for one in value if one in seen or one not in present]
