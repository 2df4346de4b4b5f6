"""Taking back what was done, through the log: the inverse of an operation, itself an operation (B28).

Undone are the creation, changes, deletion and restoring of items of any kind and of activities, in the ways that their
kinds describe, and moves of deals (of one or a stack, closing and reopening). An undo can be undone, which does it
again. Of many records those stay as they are that others changed since, or that the person may not change any more:
the answer names them, and the log tells whoever changed them. Of phones, addresses and sites the log has no labels, so
their changes stay.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import TypedDict

from trato.access.gate import Access, could_read
from trato.access.levels import Flag
from trato.crm.recycling import RECYCLABLE
from trato.db.sql import Row, all_of, fetch, one_of, row_lock
from trato.deals.kind import DEAL
from trato.deals.returning import MOVES, REORDERED, can_return, held_stages, made_room, return_moved, return_reordered
from trato.errors import ErrorCode, TratoError, conflict, forbidden, not_found
from trato.items.fields import CHANNELS
from trato.items.kinds import ItemKind
from trato.items.past import old_value
from trato.items.records import lock_readable, locked_records, rights_list
from trato.items.telling import log_event
from trato.items.values import Values
from trato.items.writing import change, delete, restore
from trato.live.log import LoggedEvent
from trato.live.operations import Operation, action, operation
from trato.live.past import STAYED, events_of, events_since, still_standing
from trato.pipelines.queries import StageRecord

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


class Stay(TypedDict):
    """A record that stays as it is, and a code of ErrorCode that says why.

    CONFLICT: the same was changed since, by the event with the id `event`. FORBIDDEN: the person may only read it now,
    NOT_FOUND: not even that; `event` is then the one that isn't taken back.
    """

    code: str
    event: int


class TakenBack(TypedDict):
    """What an undo did: the deals it touched, by id, and which records of the operation stay."""

    deals: list[int]
    stays: list[Stay]


@action
async def undo(access: Access, operation_id: str, client_op_id: str | None = None) -> TakenBack:
    """Take an operation back in one transaction: each record of which the same wasn't changed since; the others stay.

    What an operation did to several kinds hangs together (a deal and what is planned with it): all of it, or nothing.

    Raises NOT_FOUND for an operation that isn't known, FORBIDDEN when somebody else did it and the person is no
    administrator, CONFLICT(TOO_LATE) after 24 hours, CONFLICT(NOT_UNDOABLE) for what has no inverse,
    CONFLICT(STAGE_GONE) when a stage was deleted, and whatever the inverse action raises: it needs the same rights.
    When nothing could be taken back: ChangedSinceError, FORBIDDEN or NOT_FOUND.
    """
    async with operation(access.actor, client_op_id) as op:
        op.undoes = operation_id
        steps = _steps(await _own_events(access, op, operation_id))
        stages = await held_stages(steps)
        refused: dict[int, TratoError] = {}
        for kind in KINDS.values():
            of_kind = [step for step in steps if step.item_kind == kind.code]
            refused |= await _refused(kind, access, operation_id, of_kind)
        if refused and (len(refused) == len(steps) or len({step.item_kind for step in steps}) > 1):
            raise _reason(refused.values())
        await _take_back(op, access, [step for step in steps if step.id not in refused], stages)
        await _tell_for_whom_they_stay(op, access, refused.values())
        touched = [step.item_id for step in steps if step.item_kind == DEAL.code and step.id not in refused]
        return op.done(TakenBack(deals=touched, stays=[_stay(*one) for one in refused.items()]))


async def _take_back(
    op: Operation, access: Access, steps: Sequence[LoggedEvent], stages: Mapping[int, StageRecord]
) -> None:
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


async def _tell_for_whom_they_stay(op: Operation, access: Access, refused: Collection[TratoError]) -> None:
    """Log that records stay as colleagues have changed them. Three statements for each kind and colleague."""
    stays: dict[tuple[str, int], list[int]] = {}
    for error in refused:
        if isinstance(error, ChangedSinceError) and error.event.actor_id not in (None, access.user_id):
            stays.setdefault((error.event.item_kind, error.event.actor_id), []).append(error.event.item_id)
    for (code, user_id), ids in stays.items():
        records = await lock_readable(KINDS[code], access, ids)
        await log_event(KINDS[code], op, STAYED, list(records.values()), params={"stays_for": user_id})


def _reason(errors: Collection[TratoError]) -> TratoError:
    """Why nothing was taken back: what is gone comes first, then what was changed last."""
    changed = [error for error in errors if isinstance(error, ChangedSinceError)]
    newest = max(changed, key=lambda error: error.event.id, default=None)
    absent = next((error for error in errors if error.code is ErrorCode.NOT_FOUND), None)
    return absent or newest or next(iter(errors))


def _stay(step_id: int, error: TratoError) -> Stay:
    event = error.event.id if isinstance(error, ChangedSinceError) else step_id
    return Stay(code=error.code.value, event=event)


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
    steps = [event for event in events if not made_room(event) and event.kind != STAYED]
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


async def _refused(
    kind: ItemKind, access: Access, operation_id: str, steps: Sequence[LoggedEvent]
) -> dict[int, TratoError]:
    """Lock the records of a kind, in the order of their ids; why steps can't be taken back, by the ids of those."""
    if not steps:
        return {}
    by_id = {step.item_id: step for step in steps}
    wanted = all_of([one_of("item.id", by_id), kind.visible_to(access, "item")])
    found = await fetch(
        "SELECT item.id, item.deleted_at, "
        + rights_list(kind, access, "item")
        + f" FROM {kind.table} AS item WHERE "
        + wanted
        + " ORDER BY item.id"
        + row_lock("UPDATE OF item")
    )
    rows = {row["id"]: row for row in found}
    since = await events_since(kind.code, list(by_id), min(step.id for step in steps))
    alive = {row["id"] for row in found if row["deleted_at"] is None}
    later = [
        event
        for event in since
        if event.operation_id != operation_id
        and event.id > by_id[event.item_id].id
        and not (_deletes(event) and event.item_id in alive)  # it was restored since
    ]
    refused: dict[int, TratoError] = {}
    for event in still_standing(later):
        step = by_id[event.item_id]
        if _collides(step, event):
            refused[step.id] = ChangedSinceError(event)
    for step in steps:
        if step.item_id not in rows:
            refused[step.id] = not_found(kind.label.lower())
        elif step.id not in refused and not _permits(access, step, rows[step.item_id]):
            refused[step.id] = forbidden(f"You may see this {kind.label.lower()}, but not change it.")
    return refused


def _permits(access: Access, step: LoggedEvent, row: Row) -> bool:
    """Whether the inverse of a step is this person's to do."""
    if step.kind in DISAPPEARANCES:
        return bool(row["deletable"]) or access.may(Flag.RECYCLE_BIN)
    return bool(row["deletable" if step.kind in APPEARANCES else "editable"])


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
