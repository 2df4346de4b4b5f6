"""Taking back what was done, through the log: the inverse of an operation, itself an operation (B28).

Undone are the creation, changes, deletion and restoring of items of any kind and of activities, in the ways that their
kinds describe, and moves of deals (of one or a stack, closing and reopening). An undo can be undone, which does it
again. Of phones, addresses and sites the log has no labels, so their changes stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from trato.access.gate import Access, could_read
from trato.crm.recycling import RECYCLABLE
from trato.db.sql import all_of, fetch, one_of, row_lock
from trato.deals.kind import DEAL
from trato.deals.returning import MOVES, REORDERED, can_return, held_stages, made_room, return_moved, return_reordered
from trato.errors import ErrorCode, TratoError, conflict, forbidden, not_found
from trato.items.fields import CHANNELS
from trato.items.kinds import ItemKind
from trato.items.past import old_value
from trato.items.records import locked_records
from trato.items.values import Values
from trato.items.writing import change, delete, restore
from trato.live.log import LoggedEvent
from trato.live.operations import Operation, action, operation
from trato.live.past import events_of, events_since, still_standing

UNDOABLE_FOR = timedelta(hours=24)
MOST_RECORDS = 200
MOST_EVENTS = 2_000  # cards that made room count as well

KINDS = {kind.code: kind for kind in RECYCLABLE}
APPEARANCES = {f"{kind}.{verb}" for kind in KINDS for verb in ("created", "restored")}
DISAPPEARANCES = {f"{kind}.deleted" for kind in KINDS}
EDITS = {f"{kind.code}.{verb}": back for kind in KINDS.values() for verb, back in kind.inverses.items()}
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
        stages = await held_stages(steps)
        for kind in KINDS.values():
            await _lock(kind, access, operation_id, [step for step in steps if step.item_kind == kind.code])
        await return_moved(op, access, [step for step in steps if step.kind in MOVES], stages)
        await return_reordered(op, access, [step for step in steps if step.kind == REORDERED])
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
    steps = [event for event in events if not made_room(event)]
    records = {(event.item_kind, event.item_id) for event in steps}
    too_many = len(steps) > MOST_RECORDS or len(events) > MOST_EVENTS
    if not steps or too_many or len(records) < len(steps) or not all(map(_has_inverse, steps)):
        raise conflict("NOT_UNDOABLE", "This can't be undone.")
    return steps


def _has_inverse(event: LoggedEvent) -> bool:
    if event.kind in EDITS:
        known = KINDS[event.item_kind].known
        return all(code in known and known[code].type not in CHANNELS for code in event.changes)
    return can_return(event) or event.kind in APPEARANCES or event.kind in DISAPPEARANCES


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
    if step.kind in APPEARANCES:  # it would vanish with everything that came upon it since
        return not made_room(later)
    if step.kind in DISAPPEARANCES:
        return later.kind in APPEARANCES
    if step.kind == REORDERED:
        return (later.kind == REORDERED and not made_room(later)) or later.kind in MOVES
    return not step.changes.keys().isdisjoint(later.changes)


async def _edit_back(op: Operation, access: Access, step: LoggedEvent) -> None:
    kind = KINDS[step.item_kind]
    before = (await locked_records(kind, access, [step.item_id]))[0]
    values: Values = {}
    for code, (old, _) in step.changes.items():
        values[code] = await old_value(kind, access, step.item_id, code, old)
    await change(kind, op, access, step.item_id, values, event=EDITS[step.kind], before=before)
