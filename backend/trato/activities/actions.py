"""What people do with activities: plan, change, complete and reschedule them (R47 to R50)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from trato.access.gate import Access
from trato.activities.binding import checked_items, demand_readable, rebind
from trato.activities.bindings import add_bindings
from trato.activities.checklist import Line, checked_lines, insert_lines
from trato.activities.deadlines import with_deadline
from trato.activities.kind import ACTIVITY
from trato.activities.people import collapsed, collapsed_anew
from trato.activities.queries import open_activities_of
from trato.activities.status import implied_status
from trato.activities.times import implied_times, says_when
from trato.activities.types import ActivityType, TaskStatus
from trato.crm.records import readable_items
from trato.db.fields import encode_bool
from trato.db.sql import Sql, execute, one_of
from trato.errors import TratoError, invalid, stale
from trato.items.periods import Clock
from trato.items.records import Record, lock_readable, locked_records
from trato.items.references import named
from trato.items.telling import log_event
from trato.items.values import Values, bound, clean, told
from trato.items.writing import Draft, change, create, create_many, delete
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation
from trato.work_calendar.calendar import known

_NOT_DONE: Values = {"is_completed": False, "completed_at": None, "completed_by": None}
MOST_PLANNED = 100  # activities made at once


@action
async def create_activity(
    access: Access,
    given: Mapping[str, Any],
    items: Sequence[Subject],
    *,
    completed: bool = False,
    checklist: Sequence[str] = (),
    client_op_id: str | None = None,
) -> int:
    """Plan an activity for at least one readable item, or record one that took place; its id (R47).

    Without a deadline it has the default one, with None it has none (R49).
    """
    values = clean(ACTIVITY, given, creating=True, base_currency=access.base_currency)
    lines = checked_lines([Line(text) for text in checklist], "checklist")
    holders = checked_items(items)
    async with operation(access.actor, client_op_id) as op:
        await demand_readable(access, holders, "input.itemIds")
        activity_id = await add_activity(op, access, values, holders, completed=completed)
        await insert_lines([activity_id], lines)
        return op.done(activity_id)


async def add_activity(
    op: Operation, access: Access, values: Values, holders: Sequence[Subject], *, completed: bool
) -> int:
    """Insert an activity bound to readable items inside an open operation; its id."""
    activity_id = await create(ACTIVITY, op, access, _draft(op, access, values, holders, completed))
    await add_bindings({activity_id: holders})
    return activity_id


@action
async def create_activities(
    access: Access,
    given: Mapping[str, Any],
    items: Sequence[Subject],
    *,
    completed: bool = False,
    checklist: Sequence[str] = (),
    client_op_id: str | None = None,
) -> list[int | None]:
    """Plan or record the same for each of several items as one operation, an activity each; their ids, None where the
    item is not to be read (B52). The others are planned all the same. VALIDATION for none, more than 100, or one twice.
    """
    if not 1 <= len(items) <= MOST_PLANNED:
        raise invalid("itemIds", "OUT_OF_RANGE", f"Between 1 and {MOST_PLANNED} items.")
    if len(set(items)) < len(items):
        raise invalid("itemIds", "DUPLICATE", "The same item twice.")
    values = clean(ACTIVITY, given, creating=True, base_currency=access.base_currency)
    lines = checked_lines([Line(text) for text in checklist], "checklist")
    async with operation(access.actor, client_op_id) as op:
        found = await readable_items(access, items, hold=True)
        holders = [item for item in items if item in found]
        drafts = [_draft(op, access, values, [item], completed) for item in holders]
        made = dict(zip(holders, await create_many(ACTIVITY, op, access, drafts), strict=True))
        await add_bindings({activity_id: [item] for item, activity_id in made.items()})
        await insert_lines(list(made.values()), lines)
        return op.done([made.get(item) for item in items])


@action
async def update_activity(
    access: Access,
    activity_id: int,
    given: Mapping[str, Any],
    expected_version: int,
    items: Sequence[Subject] | None = None,
    client_op_id: str | None = None,
) -> int:
    """Change the fields given and, with `items`, what it is bound to; its id. STALE_VERSION when somebody was faster.

    Items that the person can't see stay bound. A task whose status becomes DONE, or no longer is, is completed or
    reopened by that.
    """
    values = clean(ACTIVITY, given, creating=False, base_currency=access.base_currency)
    wanted = None if items is None else checked_items(items)
    async with operation(access.actor, client_op_id) as op:
        activity = await _locked(access, activity_id)
        if activity["version"] != expected_version:
            raise stale()
        if wanted is not None:
            activity = await rebind(op, access, activity, wanted)
        await revise_activity(op, access, activity, values)
        return op.done(activity_id)


async def revise_activity(op: Operation, access: Access, activity: Record, values: Values) -> None:
    """Change fields of a locked activity. That it is done or not, as the status of a task says too, completes or
    reopens it, and another deadline alone reschedules it.
    """
    values, event = _with_completion(op, access, activity, values)
    values = await collapsed(values, activity)
    await change(ACTIVITY, op, access, activity["id"], values, event=event, before=activity)


@action
async def complete_activity(
    access: Access, activity_id: int, result: str | None = None, client_op_id: str | None = None
) -> int:
    """Mark it done, with a note of what came of it; its id (R50). Doing so twice changes nothing."""
    given = {} if result is None else {"result": result}
    values = clean(ACTIVITY, given, creating=False, base_currency=access.base_currency, path="")
    async with operation(access.actor, client_op_id) as op:
        await _complete(op, access, activity_id, values)
        return op.done(activity_id)


@action
async def reopen_activity(access: Access, activity_id: int, client_op_id: str | None = None) -> int:
    """Take back that it is done; its id (R50). Its result stays."""
    async with operation(access.actor, client_op_id) as op:
        await revise_activity(op, access, await _locked(access, activity_id), {"is_completed": False})
        return op.done(activity_id)


@action
async def reschedule_activity(
    access: Access, activity_id: int, deadline: datetime | None, client_op_id: str | None = None
) -> int:
    """Give it another deadline, or none; its id (R50). Its start and end move along; the log keeps old and new."""
    values = clean(ACTIVITY, {"deadline": deadline}, creating=False, base_currency=access.base_currency, path="")
    async with operation(access.actor, client_op_id) as op:
        activity = await _locked(access, activity_id)
        values |= implied_times(activity, values, path="")
        await change(ACTIVITY, op, access, activity_id, values, event="rescheduled", before=activity)
        return op.done(activity_id)


@action
async def delete_activities(access: Access, ids: Sequence[int], client_op_id: str | None = None) -> list[int]:
    """Put activities into the recycle bin: all of them, or none when one is refused."""
    async with operation(access.actor, client_op_id) as op:
        await delete(ACTIVITY, op, access, ids)
        return op.done(list(ids))


async def complete_open_of(op: Operation, access: Access, item_kind: str, item_ids: Sequence[int]) -> None:
    """Mark done what is still open on items and the person may change, inside an open operation: they have been closed
    (R40). A fixed number of statements; each is told of as if it was completed alone.
    """
    found = await lock_readable(ACTIVITY, access, await open_activities_of(access, item_kind, item_ids))
    activities = [one for one in found.values() if one["editable"] and not one["is_completed"]]
    if not activities:
        return
    await execute(
        Sql(
            f"UPDATE {ACTIVITY.table} SET is_completed = ?, completed_at = ?, completed_by_id = ?,"
            f" status = CASE WHEN type = '{ActivityType.TASK}' THEN '{TaskStatus.DONE}' END,"
            " version = version + 1, updated_at = ? WHERE ",
            (encode_bool(True), bound(op.at), access.user_id, bound(op.at)),
        )
        + one_of("id", [one["id"] for one in activities])
    )
    done = _done(op, access)
    changes = {
        one["id"]: {
            code: [told(ACTIVITY.by_code[code], value) for value in (one[code], new)]
            for code, new in {**done, **implied_status(one, done)}.items()
        }
        for one in activities
    }
    await named(ACTIVITY, list(changes.values()))
    completed = [{**one, "version": one["version"] + 1} for one in activities]
    await log_event(ACTIVITY, op, "activity.completed", completed, changes=lambda one: changes[one["id"]])


async def _locked(access: Access, activity_id: int) -> Record:
    return (await locked_records(ACTIVITY, access, [activity_id]))[0]


async def _complete(op: Operation, access: Access, activity_id: int, values: Values) -> None:
    activity = await _locked(access, activity_id)
    if not activity["is_completed"]:
        await revise_activity(op, access, activity, {"is_completed": True, **values})


def _with_completion(op: Operation, access: Access, activity: Record, values: Values) -> tuple[Values, str]:
    """The values with what goes along with being done, and the verb of the event that tells the change."""
    is_done = _is_done(activity, values)
    if is_done == activity["is_completed"]:
        return values, "rescheduled" if values.keys() == {"deadline"} else "updated"
    return ({**values, **_done(op, access)}, "completed") if is_done else ({**values, **_NOT_DONE}, "reopened")


def _is_done(activity: Record, values: Values) -> bool:
    """Whether it is done with these values. VALIDATION when the status given to a task says otherwise."""
    status = values.get("status") if values.get("type", activity["type"]) == ActivityType.TASK else None
    if status is None:
        return bool(values.get("is_completed", activity["is_completed"]))
    is_done: bool = status == TaskStatus.DONE
    if values.get("is_completed", is_done) != is_done:
        raise _contradiction()
    return is_done


def _contradiction() -> TratoError:
    return invalid("input.status", "DIFFERENT", "A task is done if and only if its status says so.")


def _draft(op: Operation, access: Access, values: Values, items: Sequence[Subject], completed: bool) -> Draft:
    """An activity to be made, bound to items. What took place did so at its end, or else its deadline, or now."""
    values = collapsed_anew(values, access.user_id)
    completed = values.pop("is_completed", False) or completed
    if completed and values.get("status", TaskStatus.DONE) != TaskStatus.DONE:
        raise _contradiction()
    if not completed and values.get("status") != TaskStatus.DONE:
        planned = with_deadline(values, Clock(op.at, access.time_zone), known())
        return Draft(planned, columns={"is_completed": False}, bound_to=items)
    held = values if says_when(values) else {**values, "deadline": op.at}
    if values["type"] == ActivityType.TASK:
        held = {**held, "status": TaskStatus.DONE}
    ended = next((held[code] for code in ("end_at", "deadline", "start_at") if held.get(code)), op.at)
    done = {"is_completed": True, "completed_at": min(ended, op.at), "completed_by_id": access.user_id}
    return Draft(held, columns=done, params={"completed": True}, bound_to=items)


def _done(op: Operation, access: Access) -> Values:
    return {"is_completed": True, "completed_at": op.at, "completed_by": access.user_id}
