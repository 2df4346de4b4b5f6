"""What people do with activities: plan, change, complete, reschedule, and bind them to items (R47 to R50)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from trato.access.gate import Access
from trato.activities.bindings import add_bindings, bound_items, remove_bindings
from trato.activities.deadlines import with_deadline
from trato.activities.kind import ACTIVITY
from trato.activities.queries import open_activities_of
from trato.activities.times import implied_times, says_when
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.records import readable_items
from trato.db.fields import encode_bool
from trato.db.sql import Sql, execute, one_of
from trato.errors import conflict, invalid, not_found, stale
from trato.items.periods import Clock
from trato.items.records import Record, lock_readable, locked_records
from trato.items.references import named
from trato.items.telling import log_event
from trato.items.values import MOST_REFERENCES, Values, bound, clean, told
from trato.items.writing import Draft, change, create, create_many, delete, update_row
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation
from trato.work_calendar.calendar import known

SUBJECT_LENGTH = 255
MOST_PLANNED = 100  # activities made at once


def _subject(values: Mapping[str, Any]) -> str:
    """The subject, or the first line of the description. VALIDATION when both are empty (R48)."""
    found = values.get("subject") or (values.get("description") or "").partition("\n")[0].strip()[:SUBJECT_LENGTH]
    if not found:
        raise invalid("input.subject", "REQUIRED", "Say what is to be done, in the subject or the description.")
    return str(found)


def _checked_items(items: Sequence[Subject]) -> list[Subject]:
    if not items:
        raise invalid("input.itemIds", "REQUIRED", "An activity is bound to at least one item.")
    if len(items) > MOST_REFERENCES:
        raise invalid("input.itemIds", "TOO_MANY", f"An activity is bound to at most {MOST_REFERENCES} items.")
    return list(dict.fromkeys(items))


async def _readable(access: Access, items: Sequence[Subject], path: str) -> dict[Subject, Record]:
    """The items a person binds an activity to. VALIDATION at `path` for one they may not read."""
    found = await readable_items(access, items)
    for item in items:
        if item not in found:
            raise invalid(path, "UNKNOWN_ID", f"The {KIND_BY_CODE[item.kind].label.lower()} was not found.")
    return found


@action
async def create_activity(
    access: Access,
    given: Mapping[str, Any],
    items: Sequence[Subject],
    *,
    completed: bool = False,
    client_op_id: str | None = None,
) -> int:
    """Plan an activity for at least one readable item, or record one that took place; its id (R47).

    Without a deadline it has the default one, with None it has none (R49).
    """
    values = clean(ACTIVITY, given, creating=True, base_currency=access.base_currency)
    values["subject"] = _subject(values)
    holders = _checked_items(items)
    async with operation(access.actor, client_op_id) as op:
        await _readable(access, holders, "input.itemIds")
        activity_id = await create(ACTIVITY, op, access, _draft(op, access, values, holders, completed))
        await add_bindings({activity_id: holders})
        return op.done(activity_id)


@action
async def create_activities(
    access: Access,
    given: Mapping[str, Any],
    items: Sequence[Subject],
    *,
    completed: bool = False,
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
    values["subject"] = _subject(values)
    async with operation(access.actor, client_op_id) as op:
        found = await readable_items(access, items)
        holders = [item for item in items if item in found]
        drafts = [_draft(op, access, values, [item], completed) for item in holders]
        made = dict(zip(holders, await create_many(ACTIVITY, op, access, drafts), strict=True))
        await add_bindings({activity_id: [item] for item, activity_id in made.items()})
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

    Items that the person can't see stay bound.
    """
    values = clean(ACTIVITY, given, creating=False, base_currency=access.base_currency)
    wanted = None if items is None else _checked_items(items)
    async with operation(access.actor, client_op_id) as op:
        activity = await _locked(access, activity_id)
        if activity["version"] != expected_version:
            raise stale()
        if "subject" in values:
            values["subject"] = _subject({"description": activity["description"], **values})
        if wanted is not None:
            activity = await _rebind(op, access, activity, wanted)
        await change(ACTIVITY, op, access, activity_id, values, before=activity)
        return op.done(activity_id)


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
    values = {"is_completed": False, "completed_at": None, "completed_by": None}
    async with operation(access.actor, client_op_id) as op:
        await change(ACTIVITY, op, access, activity_id, values, event="reopened")
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
async def bind_activity(access: Access, activity_id: int, item: Subject, client_op_id: str | None = None) -> int:
    """Bind it to one more readable item; its id (R47). CONFLICT when it is bound to it already."""
    async with operation(access.actor, client_op_id) as op:
        activity = await _locked(access, activity_id)
        found = await _readable(access, [item], "itemId")
        if item in (await bound_items([activity_id]))[activity_id]:
            raise conflict("ALREADY_BOUND", "The activity is bound to this item already.")
        await _bind(op, activity, item, found[item])
        return op.done(activity_id)


@action
async def unbind_activity(access: Access, activity_id: int, item: Subject, client_op_id: str | None = None) -> int:
    """Take a readable item from it; its id (R47). VALIDATION for the last one."""
    async with operation(access.actor, client_op_id) as op:
        activity = await _locked(access, activity_id)
        present = (await bound_items([activity_id]))[activity_id]
        found = await readable_items(access, [item])
        if item not in present or item not in found:
            raise not_found("binding")
        if present == [item]:
            raise invalid("itemId", "LAST_BINDING", "An activity is bound to at least one item.")
        await _unbind(op, activity, item, found[item])
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
            " version = version + 1, updated_at = ? WHERE ",
            (encode_bool(True), bound(op.at), access.user_id, bound(op.at)),
        )
        + one_of("id", [one["id"] for one in activities])
    )
    done = _done(op, access)
    changes = {
        one["id"]: {
            code: [told(ACTIVITY.by_code[code], value) for value in (one[code], new)] for code, new in done.items()
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
        values = {**_done(op, access), **values}
        await change(ACTIVITY, op, access, activity_id, values, event="completed", before=activity)


def _draft(op: Operation, access: Access, values: Values, items: Sequence[Subject], completed: bool) -> Draft:
    """An activity to be made, bound to items. What took place did so at its end, or else its deadline, or now."""
    if not completed:
        planned = with_deadline(values, Clock(op.at, access.time_zone), known())
        return Draft(planned, columns={"is_completed": False}, bound_to=items)
    held = values if says_when(values) else {**values, "deadline": op.at}
    ended = next((held[code] for code in ("end_at", "deadline", "start_at") if held.get(code)), op.at)
    done = {"is_completed": True, "completed_at": min(ended, op.at), "completed_by_id": access.user_id}
    return Draft(held, columns=done, params={"completed": True}, bound_to=items)


def _done(op: Operation, access: Access) -> Values:
    return {"is_completed": True, "completed_at": op.at, "completed_by": access.user_id}


async def _rebind(op: Operation, access: Access, activity: Record, wanted: Sequence[Subject]) -> Record:
    present = (await bound_items([activity["id"]]))[activity["id"]]
    added = [item for item in wanted if item not in present]
    found = await _readable(access, added, "input.itemIds")
    dropped = await readable_items(access, [item for item in present if item not in wanted])
    for item in added:
        activity = await _bind(op, activity, item, found[item])
    for item, record in dropped.items():
        activity = await _unbind(op, activity, item, record)
    return activity


async def _bind(op: Operation, activity: Record, item: Subject, record: Record) -> Record:
    """Bind a locked activity; the activity as it is then."""
    await add_bindings({activity["id"]: [item]})
    return await _log_binding(op, "bound", activity, [None, _named(item, record)])


async def _unbind(op: Operation, activity: Record, item: Subject, record: Record) -> Record:
    """Take an item from a locked activity; the activity as it is then."""
    # Logged first: it stands on that item's timeline too.
    changed = await _log_binding(op, "unbound", activity, [_named(item, record), None])
    await remove_bindings(activity["id"], [item])
    return changed


def _named(item: Subject, record: Record) -> dict[str, Any]:
    return {"kind": item.kind, "id": item.id, "name": record["title"]}


async def _log_binding(op: Operation, event: str, activity: Record, items: list[Any]) -> Record:
    changed = {**activity, "version": activity["version"] + 1, "updated_at": op.at}
    await update_row(ACTIVITY, activity["id"], {code: changed[code] for code in ("version", "updated_at")})
    await log_event(ACTIVITY, op, f"activity.{event}", [changed], changes={"items": items})
    return changed
