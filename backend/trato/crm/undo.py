"""Taking back what was done, through the log: the inverse of an operation, itself an operation (B28).

An undo can be undone, which does it again. Of many records those stay as they are that others changed since, or that
the person may not change any more: the answer names them, and the log tells whoever changed them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, TypedDict

from trato.access.gate import Access, could_read
from trato.access.people import starter
from trato.crm.backwards import Kept, Taken, WayBack, go_back, kept
from trato.crm.inverses import (
    DISAPPEARANCES,
    EDITS,
    KINDS,
    RESTORED,
    ChangedSinceError,
    has_inverse,
    not_undoable,
    take_back,
)
from trato.db.sql import Sql, fetch, one_of
from trato.duplicates.unmerging import merge_among, unmerge
from trato.errors import ErrorCode, TratoError, conflict, forbidden, not_found
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.running import RunningJob
from trato.jobs.starting import start, take_over
from trato.leads.conversion.returning import built_upon, going_along, turn
from trato.live.log import LoggedEvent
from trato.live.operations import Operation, action, operation
from trato.live.past import STAYED, events_of
from trato.staged.kinds import BY_CODE
from trato.staged.returning import made_room

UNDOABLE_FOR = timedelta(hours=24)
MOST_AT_ONCE = 200
MOST_EVENTS = 2_000  # cards that made room count as well

CHANGED = "CHANGED"
_OF_MANY = RESTORED | DISAPPEARANCES | EDITS.keys()
"""What jobs do to any number of records, or take back."""


class Stay(TypedDict):
    """A record that stays as it is, and a code of ErrorCode that says why.

    CONFLICT: the same was changed since, by the event with the id `event`. FORBIDDEN: the person may only read it now,
    NOT_FOUND: not even that; `event` is then the one that isn't taken back, as with a `reason`: what else is in the way
    (STAGE_GONE …).
    """

    code: str
    reason: str | None
    event: int


class TakenBack(TypedDict):
    """What an undo did: the items on stages that it touched, by the codes of their kinds, and which records of the
    operation stay; or the job that does.
    """

    items: dict[str, list[int]]
    stays: list[Stay]
    job: int | None


@action
async def undo(access: Access, operation_id: str, client_op_id: str | None = None) -> TakenBack:
    """Take an operation back in one transaction: each record of which the same wasn't changed since; the others stay.

    A merge is taken back as a whole (`duplicates/unmerging.py`), and can't be done again by undoing that.
    What an operation did to several kinds hangs together (a deal and what is planned with it): all of it, or nothing.
    What it did to more than 200 records of a kind is left to a job.

    Raises NOT_FOUND for an operation that isn't known, FORBIDDEN when somebody else did it and the person is no
    administrator, CONFLICT(TOO_LATE) after 24 hours, CONFLICT(NOT_OVER) while a job is still about it,
    CONFLICT(NOT_UNDOABLE) for what has no inverse. When nothing could be taken back: ChangedSinceError, FORBIDDEN,
    NOT_FOUND, CONFLICT(STAGE_GONE) when a stage was deleted, or whatever the inverse action raises.
    """
    async with operation(access.actor, client_op_id) as op:
        op.undoes = operation_id
        events = await _own_events(access, op, operation_id)
        await take_over(operation_id)
        if (merged := merge_among(events)) is not None:
            if (since := await unmerge(op, access, merged)) is not None:
                raise ChangedSinceError(since)
            return op.done(TakenBack(items={}, stays=[], job=None))
        along = going_along(events)
        steps = [event for event in events if not made_room(event) and event.kind != STAYED and event not in along]
        if len(steps) > MOST_AT_ONCE:
            return op.done(TakenBack(items={}, stays=[], job=await _begin(op, access, operation_id)))
        _check_steps(steps, events)
        refused = await take_back(op, access, steps, (operation_id, op.id))
        if (upon := await built_upon(along, (operation_id, op.id))) is not None:
            raise ChangedSinceError(upon)
        if refused and (len(refused) == len(steps) or len({step.item_kind for step in steps}) > 1):
            raise _reason(refused.values())
        await turn(op, access, along)
        touched: dict[str, list[int]] = {}
        for step in steps:
            if step.item_kind in BY_CODE and step.id not in refused:
                touched.setdefault(step.item_kind, []).append(step.item_id)
        stays = [_stay(step_id, error) for step_id, error in refused.items()]
        return op.done(TakenBack(items=touched, stays=stays, job=None))


def _reason(errors: Collection[TratoError]) -> TratoError:
    """Why nothing was taken back: what is gone comes first, then what was changed last."""
    changed = [error for error in errors if isinstance(error, ChangedSinceError)]
    newest = max(changed, key=lambda error: error.event.id, default=None)
    absent = next((error for error in errors if error.code is ErrorCode.NOT_FOUND), None)
    return absent or newest or next(iter(errors))


def _stay(step_id: int, error: TratoError) -> Stay:
    event = error.event.id if isinstance(error, ChangedSinceError) else step_id
    reason = error.fields[0].code if error.fields else None
    return Stay(code=error.code.value, reason=reason, event=event)


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


def _check_steps(steps: Sequence[LoggedEvent], events: Sequence[LoggedEvent]) -> None:
    """CONFLICT(NOT_UNDOABLE) unless each is of another record and has an inverse. Cards that made room stay there."""
    records = {(step.item_kind, step.item_id) for step in steps}
    if not steps or len(events) > MOST_EVENTS or len(records) < len(steps) or not all(map(has_inverse, steps)):
        raise not_undoable()


async def _begin(op: Operation, access: Access, operation_id: str) -> int:
    """Begin to take back what was done to many; the job. Once begun it is the same one whoever asks."""
    did = await fetch(
        Sql("SELECT item_kind, COUNT(*) AS steps, COUNT(DISTINCT item_id) AS records, COUNT(CASE WHEN ")
        + one_of("kind", sorted(_OF_MANY))
        + Sql(
            " THEN 1 END) AS of_many FROM event WHERE operation_id = ? AND kind <> ? GROUP BY item_kind",
            (operation_id, STAYED),
        )
    )
    if len(did) > 1 or not did[0]["steps"] == did[0]["records"] == did[0]["of_many"]:
        raise not_undoable()
    return await start(
        UNDO,
        {"undoes": operation_id, "channel": access.channel},
        key=f"undo:{operation_id}",
        actor=access.actor,
        subject=KINDS[did[0]["item_kind"]].label,
        operation_id=op.id,
    )


async def _work(job: RunningJob) -> dict[str, Any]:
    undone, own = job.args["undoes"], job.own_operation

    async def take(op: Operation, access: Access, steps: Sequence[LoggedEvent]) -> Taken:
        refused = await take_back(op, access, steps, (undone, own))
        stay = [_kept(step, refused[step.id]) for step in steps if step.id in refused]
        return Taken({"undone": len(steps) - len(stay)}, stay)

    return await go_back(job, WayBack(undone, own, partial(starter, job), take), ("undone",))


def _kept(step: LoggedEvent, error: TratoError) -> Kept:
    if isinstance(error, ChangedSinceError):
        return kept(step, CHANGED, by=error.event.actor_name)
    reason = error.fields[0].code if error.fields else error.code.value
    return kept(step, reason, is_hidden=error.code is ErrorCode.NOT_FOUND)


UNDO = JobKind("undo", _work, queue=BULK)
"""Taking back what was done to many records (B28)."""
