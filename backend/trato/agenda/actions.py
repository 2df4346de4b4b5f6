"""Putting an item into a column, a new one as well: what is to be done next with it is due then (R54)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from trato.access.gate import Access
from trato.activities.binding import demand_readable
from trato.activities.bindings import add_bindings
from trato.activities.kind import ACTIVITY
from trato.activities.queries import soonest_open_of
from trato.activities.types import ActivityType
from trato.agenda.columns import AgendaColumn, due_in
from trato.agenda.queries import column_of
from trato.crm.ways import ways_of
from trato.errors import conflict, invalid, not_found
from trato.items.kinds import ItemKind
from trato.items.periods import Clock
from trato.items.records import lock_readable, locked_records, records_by_ids
from trato.items.values import clean
from trato.items.writing import Draft, change, create
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation
from trato.work_calendar.calendar import known


@action
async def move_on_agenda(
    access: Access, kind: ItemKind, item_id: int, column: AgendaColumn, client_op_id: str | None = None
) -> int:
    """Move the deadline of what is next with an item to where a column says; where nothing is planned, something is,
    called like the item. The activity's id. VALIDATION for a column that takes nothing, CONFLICT for an item that is
    closed (CLOSED) or an activity that has just been done (DONE); NOT_FOUND; FORBIDDEN.
    """
    async with operation(access.actor, client_op_id) as op:
        deadline = due_in(column, Clock(op.at, access.time_zone), known())
        # Held until the commit: what two people plan here at once is one activity.
        item = (await lock_readable(kind, access, [item_id])).get(item_id)
        if item is None:
            raise not_found(kind.label.lower())
        if await column_of(access, kind, item_id) is None:
            raise conflict("CLOSED", "It is not in progress any more.")
        activity_id = await soonest_open_of(kind.code, item_id)
        if activity_id is None:
            activity_id = await _plan(op, access, Subject(kind.code, item_id), item["title"], deadline)
        else:
            (activity,) = await locked_records(ACTIVITY, access, [activity_id])
            if activity["is_completed"]:
                raise conflict("DONE", "Somebody has just done what was next.")
            await change(
                ACTIVITY, op, access, activity_id, {"deadline": deadline}, event="rescheduled", before=activity
            )
        return op.done(activity_id)


@action
async def create_on_agenda(
    access: Access, kind: ItemKind, given: Mapping[str, Any], column: AgendaColumn, client_op_id: str | None = None
) -> int:
    """Make an item and plan what is next with it, called like it, for when a column says; the item's id.

    VALIDATION for a column that takes nothing, a stage that closes it and who would take it out of sight; and all that
    making one raises.
    """
    values = clean(kind, given, creating=True, base_currency=access.base_currency)
    async with operation(access.actor, client_op_id) as op:
        deadline = due_in(column, Clock(op.at, access.time_zone), known())
        (item_id,) = await ways_of(kind).add(op, access, [Draft(values)])
        item = Subject(kind.code, item_id)
        await demand_readable(access, [item], "input.responsibleId")
        if await column_of(access, kind, item_id) is None:
            raise invalid("input.stageId", "CLOSED", "It would not be in progress, and stand in no column.")
        made = await records_by_ids(kind, access, [item_id])
        await _plan(op, access, item, made[item_id]["title"], deadline)
        return op.done(item_id)


async def _plan(op: Operation, access: Access, holder: Subject, subject: str, deadline: datetime) -> int:
    """Plan something with an item; the activity's id."""
    values = {"type": ActivityType.TODO, "subject": subject, "deadline": deadline}
    draft = Draft(values, columns={"is_completed": False}, bound_to=[holder])
    activity_id = await create(ACTIVITY, op, access, draft)
    await add_bindings({activity_id: [holder]})
    return activity_id
