"""Activities in the graph."""

from __future__ import annotations

import asyncio
import datetime
from typing import Annotated

import strawberry

from trato.activities import actions
from trato.activities.activity_types import Activity
from trato.activities.binding import bind_activity, unbind_activity
from trato.activities.checklist import Line, save_checklist, tick_line
from trato.activities.deadlines import default_deadline
from trato.activities.kind import ACTIVITY
from trato.activities.words import ActivityType, Direction, Priority, TaskStatus
from trato.crm.item_queries import item_queries
from trato.crm.nodes import decode_item_id
from trato.errors import invalid
from trato.graph.kit.arguments import (
    ClientOpId,
    ExpectedVersion,
    NodeId,
    NodeIds,
)
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.described import given, item_input
from trato.graph.kit.ids import decode_id, decode_ids, encode_id
from trato.graph.kit.payloads import DeletePayload, operation_field
from trato.items.periods import Clock, now
from trato.live.log import Subject
from trato.work_calendar.calendar import known


@item_input(ACTIVITY)
class ActivityInput:
    """Fields of an activity: those left out stay as they are, null empties. Without a subject it is called by the first
    line of its description."""

    type: ActivityType | None = strawberry.field(default=strawberry.UNSET, description="What is to be done.")
    direction: Direction | None = strawberry.field(
        default=strawberry.UNSET, description="IN for what comes from the customer; null is NONE."
    )
    priority: Priority | None = strawberry.field(default=strawberry.UNSET, description="Null is NORMAL.")
    reminders: list[int] | None = strawberry.field(
        default=strawberry.UNSET,
        description="So many minutes before its deadline whoever is to do it is reminded: five of 0 to 20160 at most,"
        " none when empty; null is 15 minutes.",
    )
    status: TaskStatus | None = strawberry.field(
        default=strawberry.UNSET, description="Of a task. DONE completes it, another one reopens a completed one."
    )
    is_completed: bool | None = strawberry.field(
        default=strawberry.UNSET, description="True completes it, false reopens it; null is false."
    )
    deadline: datetime.datetime | None = strawberry.field(
        default=strawberry.UNSET,
        description="When it is due. For calls and meetings it is the same as startAt, for tasks as endAt: give one."
        " Another deadline moves the start and end along.",
    )
    item_ids: list[strawberry.ID] | None = strawberry.field(
        default=strawberry.UNSET, description="The items it is bound to: at least one."
    )


def _items(input: ActivityInput) -> list[Subject] | None:
    """The items named, or None when they are left out."""
    if input.item_ids is strawberry.UNSET:
        return None
    return [_item(value, f"input.itemIds[{at}]") for at, value in enumerate(input.item_ids or [])]


def _item(value: str, path: str) -> Subject:
    kind, number = decode_item_id(value, path)
    return Subject(kind.code, number)


@strawberry.input(description="A line of a checklist, as it is to be.")
class ChecklistLineInput:
    """One thing to do (R95)."""

    text: str = strawberry.field(description="1 to 500 characters.")
    is_done: bool = strawberry.field(default=False, description="Whether it is ticked off.")
    id: strawberry.ID | None = strawberry.field(default=None, description="Of a line that is there; null is a new one.")


@strawberry.type(description="What became of the change.")
class ActivityPayload:
    """An activity."""

    activity: Activity | None = strawberry.field(
        description="The activity as it is now; null when you no longer see it, as after handing it over."
    )
    operation_id: strawberry.ID | None = operation_field()


@strawberry.type(description="What became of each item for which something was to be planned.")
class CreateActivitiesPayload:
    """The outcomes of one operation."""

    activities: list[Activity] = strawberry.field(description="The activities, in the order of their items.")
    not_found_ids: list[strawberry.ID] = strawberry.field(
        description="Items that are not there, or not for you to see: nothing is planned for them."
    )
    operation_id: strawberry.ID | None = operation_field()


@strawberry.type
@item_queries(ACTIVITY)
class ActivityQuery:
    """Reading activities (R47, R51)."""

    @strawberry.field(
        description="When something is due that you plan now without saying so: three working days ahead, at the next"
        " full hour of your clock."
    )
    async def suggest_deadline(self, info: Info) -> datetime.datetime:
        """R49."""
        access = current(info)
        return default_deadline(Clock(now(), access.time_zone), known())


Completed = Annotated[
    bool,
    strawberry.argument(
        description="It took place already: it is recorded as done then. Without a time it took place now."
    ),
]
Checklist = Annotated[
    list[str] | None, strawberry.argument(description="The lines of its checklist, 100 of 500 characters at most.")
]
BoundItem = Annotated[strawberry.ID, strawberry.argument(description="A company, contact, lead or deal.")]


@strawberry.type
class ActivityMutation:
    """Changing activities."""

    @strawberry.mutation(
        description="Plan an activity. Left out, its deadline is the one that suggestDeadline tells; null for none."
    )
    async def create_activity(
        self,
        info: Info,
        input: Annotated[
            ActivityInput,
            strawberry.argument(description="Its fields: type, itemIds, and a subject or a description are required."),
        ],
        completed: Completed = False,
        checklist: Checklist = None,
        client_op_id: ClientOpId = None,
    ) -> ActivityPayload:
        """R47, R48."""
        values, items = given(ACTIVITY, input), _items(input) or []
        activity_id = await actions.create_activity(
            acting(info),
            values,
            items,
            completed=completed,
            checklist=checklist or (),
            client_op_id=client_op_id,
        )
        return await _payload(info, activity_id)

    @strawberry.mutation(
        description="Plan the same for several items as one operation: an activity for each that you may see."
    )
    async def create_activities(
        self,
        info: Info,
        item_ids: Annotated[
            list[strawberry.ID], strawberry.argument(description="Companies, contacts or deals, 1 to 100.")
        ],
        input: Annotated[
            ActivityInput,
            strawberry.argument(description="Their fields: a type, and a subject or a description. No itemIds."),
        ],
        completed: Completed = False,
        checklist: Checklist = None,
        client_op_id: ClientOpId = None,
    ) -> CreateActivitiesPayload:
        """B52, R47."""
        if input.item_ids is not strawberry.UNSET:
            raise invalid("input.itemIds", "UNEXPECTED", "Name the items beside the input.")
        items = [_item(value, f"itemIds[{at}]") for at, value in enumerate(item_ids)]
        made = await actions.create_activities(
            acting(info),
            given(ACTIVITY, input),
            items,
            completed=completed,
            checklist=checklist or (),
            client_op_id=client_op_id,
        )
        missing = [item_id for item_id, one in zip(item_ids, made, strict=True) if one is None]
        payload = CreateActivitiesPayload(activities=[], not_found_ids=missing)
        found = await asyncio.gather(*(Activity.seen(info, one) for one in made if one is not None))
        payload.activities = [one for one in found if one is not None]
        return payload

    @strawberry.mutation(description="Change an activity. itemIds, when given, replace what it is bound to.")
    async def update_activity(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[ActivityInput, strawberry.argument(description="The fields to change.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> ActivityPayload:
        """R47, R4."""
        activity_id = await actions.update_activity(
            acting(info), _number(id), given(ACTIVITY, input), expected_version, _items(input), client_op_id
        )
        return await _payload(info, activity_id)

    @strawberry.mutation(description="Mark an activity done. Doing so twice changes nothing.")
    async def complete_activity(
        self,
        info: Info,
        id: NodeId,
        result: Annotated[str | None, strawberry.argument(description="What came of it.")] = None,
        client_op_id: ClientOpId = None,
    ) -> ActivityPayload:
        """R50."""
        return await _payload(info, await actions.complete_activity(acting(info), _number(id), result, client_op_id))

    @strawberry.mutation(description="Take back that an activity is done.")
    async def reopen_activity(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> ActivityPayload:
        """R50."""
        return await _payload(info, await actions.reopen_activity(acting(info), _number(id), client_op_id))

    @strawberry.mutation(description="Give an activity another deadline.")
    async def reschedule_activity(
        self,
        info: Info,
        id: NodeId,
        deadline: Annotated[
            datetime.datetime | None, strawberry.argument(description="When it is due; null for no deadline.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> ActivityPayload:
        """R50."""
        return await _payload(
            info, await actions.reschedule_activity(acting(info), _number(id), deadline, client_op_id)
        )

    @strawberry.mutation(description="Bind an activity to one more item. CONFLICT when it is bound to it already.")
    async def bind_activity(
        self, info: Info, id: NodeId, item_id: BoundItem, client_op_id: ClientOpId = None
    ) -> ActivityPayload:
        """R47."""
        item = _item(item_id, "itemId")
        return await _payload(info, await bind_activity(acting(info), _number(id), item, client_op_id))

    @strawberry.mutation(description="Take an item from an activity. The last one stays: VALIDATION.")
    async def unbind_activity(
        self, info: Info, id: NodeId, item_id: BoundItem, client_op_id: ClientOpId = None
    ) -> ActivityPayload:
        """R47."""
        item = _item(item_id, "itemId")
        return await _payload(info, await unbind_activity(acting(info), _number(id), item, client_op_id))

    @strawberry.mutation(
        description="Give an activity these lines of a checklist, in this order. Those with an id stay, others are new,"
        " and what is left out is gone."
    )
    async def save_checklist(
        self,
        info: Info,
        id: NodeId,
        lines: Annotated[list[ChecklistLineInput], strawberry.argument(description="At most 100.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> ActivityPayload:
        """R95, R4."""
        wanted = [
            Line(one.text, one.is_done, decode_id(one.id, "ChecklistLine", f"lines[{at}].id") if one.id else None)
            for at, one in enumerate(lines)
        ]
        saved = await save_checklist(acting(info), _number(id), wanted, expected_version, client_op_id)
        return await _payload(info, saved)

    @strawberry.mutation(
        description="Tick a line of a checklist off, or take that back: for who may change the activity, or takes part."
    )
    async def tick_checklist_line(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="The line.")],
        done: Annotated[bool, strawberry.argument(description="Whether it is ticked off.")] = True,
        client_op_id: ClientOpId = None,
    ) -> ActivityPayload:
        """R95."""
        line = decode_id(id, "ChecklistLine", "id")
        return await _payload(info, await tick_line(acting(info), line, done=done, client_op_id=client_op_id))

    @strawberry.mutation(description="Put activities into the recycle bin.")
    async def delete_activities(self, info: Info, ids: NodeIds, client_op_id: ClientOpId = None) -> DeletePayload:
        """R47, R4."""
        deleted = await actions.delete_activities(acting(info), decode_ids(ids, "Activity", "ids"), client_op_id)
        return DeletePayload(deleted_ids=[encode_id("Activity", one) for one in deleted])


def _number(id: strawberry.ID) -> int:
    return decode_id(id, "Activity", "id")


async def _payload(info: Info, activity_id: int) -> ActivityPayload:
    return ActivityPayload(activity=await Activity.seen(info, activity_id))
