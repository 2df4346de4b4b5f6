"""Queues and absences in the graph."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Annotated
from zoneinfo import ZoneInfo

import strawberry

from trato.access.gate import demand_admin
from trato.graph.kit.arguments import ClientOpId, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_each, decode_id, encode_id
from trato.graph.kit.people import User, load_user
from trato.items.periods import now
from trato.queues.absences import AbsenceGiven, delete_absence, demand_self_or_admin, save_absence
from trato.queues.actions import QueueGiven, delete_queue, save_queue
from trato.queues.choosing import Member, Presence, QueueMethod
from trato.queues.queries import AbsenceRecord, QueueRecord, absences_of, is_worked, list_queues, members_now
from trato.work_calendar.calendar import known

NODE = "Queue"
ABSENCE_NODE = "Absence"

strawberry.enum(
    QueueMethod,
    description="EVENLY: one after the other, whoever is away misses their turn. BY_ORDER: the first who is there."
    " BY_LOAD: whoever is there and looks after the fewest items in progress.",
)
strawberry.enum(
    Presence,
    name="QueuePresence",
    description="Whether somebody can be chosen. ABSENT: away today. NO_ACCESS: what comes in becomes a lead"
    " or, in the simple mode, a deal, and they may see none. INACTIVE: they may no longer sign in.",
)


@strawberry.type(description="Somebody in a queue.")
class QueueMember:
    """R87."""

    presence: Presence = strawberry.field(description="Whether they can be chosen now.")
    open_items: int = strawberry.field(description="How many items in progress they look after.")
    number: strawberry.Private[int]

    @strawberry.field(description="Who it is.")
    async def user(self, info: Info) -> User:
        """Batched."""
        return await load_user(info, self.number)


@strawberry.type(name=NODE, description="People among whom what comes in is shared out.")
class Queue:
    """R87."""

    id: strawberry.ID = strawberry.field(description="Its id.")
    name: str = strawberry.field(description="Unique.")
    method: QueueMethod = strawberry.field(description="How somebody is chosen.")
    within_hours: bool = strawberry.field(
        description="Whether members are chosen in the hours of the work calendar only; else at any time."
    )
    is_open: bool = strawberry.field(description="Whether members are chosen at the moment, by these hours.")
    members: list[QueueMember] = strawberry.field(description="In their order.")
    version: int = strawberry.field(description="Counts its changes.")
    fallback_number: strawberry.Private[int]
    last_number: strawberry.Private[int | None]

    @strawberry.field(description="Who is chosen when no member can be.")
    async def fallback(self, info: Info) -> User:
        """Batched."""
        return await load_user(info, self.fallback_number)

    @strawberry.field(description="Which member was chosen last.")
    async def last(self, info: Info) -> User | None:
        """Batched."""
        return None if self.last_number is None else await load_user(info, self.last_number)


async def shown_queues(ids: Iterable[int] | None = None) -> list[Queue]:
    """Queues by name, all or these, with their people at the moment; as many statements however many there are."""
    records = await list_queues(ids)
    moment = now()
    people = await members_now({one for record in records for one in record.member_ids}, moment)
    return [_queue(record, people, is_open=is_worked(known(), moment)) for record in records]


def _queue(record: QueueRecord, people: dict[int, Member], *, is_open: bool) -> Queue:
    members = [people[one] for one in record.member_ids]
    return Queue(
        id=encode_id(NODE, record.id),
        name=record.name,
        method=record.method,
        within_hours=record.within_hours,
        is_open=is_open or not record.within_hours,
        members=[QueueMember(presence=one.presence, open_items=one.load, number=one.user_id) for one in members],
        version=record.version,
        fallback_number=record.fallback_id,
        last_number=record.previous_id,
    )


@strawberry.type(name=ABSENCE_NODE, description="Days on which somebody is away.")
class Absence:
    """R87."""

    id: strawberry.ID = strawberry.field(description="Its id.")
    starts: datetime.date = strawberry.field(description="The first day, by their own clock.")
    ends: datetime.date = strawberry.field(description="The last day.")
    note: str | None = strawberry.field(description="What for.")
    version: int = strawberry.field(description="Counts its changes.")

    @classmethod
    def of(cls, record: AbsenceRecord) -> Absence:
        """An absence from its record."""
        return cls(
            id=encode_id(ABSENCE_NODE, record.id),
            starts=record.starts,
            ends=record.ends,
            note=record.note,
            version=record.version,
        )


async def _absences(info: Info, user_id: int) -> list[Absence]:
    today = now().astimezone(ZoneInfo(current(info).time_zone)).date()
    return [Absence.of(one) for one in await absences_of(user_id, today)]


WhoseId = Annotated[
    strawberry.ID | None,
    strawberry.argument(description="Whose; one's own without. Others' are for who may change the settings."),
]


VersionRead = Annotated[int | None, strawberry.argument(description="The version that was read, of one that exists.")]


@strawberry.type
class QueueQuery:
    """Reading queues: for who may change the settings."""

    @strawberry.field(description="The queues, by name.")
    async def queues(self, info: Info) -> list[Queue]:
        """R87."""
        demand_admin(current(info))
        return await shown_queues()


@strawberry.type
class AbsenceQuery:
    """Reading absences."""

    @strawberry.field(description="When somebody is away from today on, in order.")
    async def absences(self, info: Info, user_id: WhoseId = None) -> list[Absence]:
        """R87."""
        access = current(info)
        whose = access.user_id if user_id is None else decode_id(user_id, "User", "userId")
        demand_self_or_admin(access, whose)
        return await _absences(info, whose)


@strawberry.input(description="A queue, whole.")
class QueueInput:
    """R87."""

    name: str = strawberry.field(description="At most 100 characters; unique.")
    method: QueueMethod = strawberry.field(description="How somebody is chosen.")
    member_ids: list[strawberry.ID] = strawberry.field(description="People in their order: at most 200.")
    fallback_id: strawberry.ID = strawberry.field(description="Who is chosen when no member can be.")
    within_hours: bool = strawberry.field(
        default=False, description="Choose members in the hours of the work calendar only."
    )

    def given(self) -> QueueGiven:
        """With numbers for ids."""
        return QueueGiven(
            self.name,
            self.method,
            decode_each(self.member_ids, "User", "input.memberIds") or [],
            decode_id(self.fallback_id, "User", "input.fallbackId"),
            self.within_hours,
        )


@strawberry.type(description="The queues as they are now.")
class QueuesPayload:
    """What became of the change."""

    queues: list[Queue] = strawberry.field(description="All of them, by name.")


@strawberry.type
class QueueMutation:
    """Changing queues: for who may change the settings."""

    @strawberry.mutation(description="Make a queue, or say one anew.")
    async def save_queue(
        self,
        info: Info,
        input: Annotated[QueueInput, strawberry.argument(description="The queue.")],
        id: Annotated[strawberry.ID | None, strawberry.argument(description="Which one; a new one without.")] = None,
        expected_version: VersionRead = None,
        client_op_id: ClientOpId = None,
    ) -> QueuesPayload:
        """R87."""
        number = None if id is None else decode_id(id, NODE, "id")
        await save_queue(acting(info), input.given(), number, expected_version, client_op_id)
        return QueuesPayload(queues=await shown_queues())

    @strawberry.mutation(description="Delete a queue.")
    async def delete_queue(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> QueuesPayload:
        """R87."""
        await delete_queue(acting(info), decode_id(id, NODE, "id"), client_op_id)
        return QueuesPayload(queues=await shown_queues())


@strawberry.input(description="Days on which somebody is away, the first and the last included.")
class AbsenceInput:
    """R87."""

    starts: datetime.date = strawberry.field(description="The first day.")
    ends: datetime.date = strawberry.field(description="The last day: that one or later.")
    note: str | None = strawberry.field(default=None, description="What for: at most 255 characters.")


@strawberry.type(description="Absences as they are now.")
class AbsencesPayload:
    """What became of the change."""

    absences: list[Absence] = strawberry.field(description="All of the person's from today on, in order.")


@strawberry.type
class AbsenceMutation:
    """Saying when one is away; others' are for who may change the settings. Queues choose nobody who is."""

    @strawberry.mutation(description="Say that somebody is away, or correct that.")
    async def save_absence(
        self,
        info: Info,
        input: Annotated[AbsenceInput, strawberry.argument(description="From when, and until when.")],
        user_id: WhoseId = None,
        id: Annotated[strawberry.ID | None, strawberry.argument(description="Which one; a new one without.")] = None,
        expected_version: VersionRead = None,
        client_op_id: ClientOpId = None,
    ) -> AbsencesPayload:
        """R87."""
        access = acting(info)
        whose = access.user_id if user_id is None else decode_id(user_id, "User", "userId")
        number = None if id is None else decode_id(id, ABSENCE_NODE, "id")
        given = AbsenceGiven(input.starts, input.ends, input.note)
        await save_absence(access, whose, given, number, expected_version, client_op_id)
        return AbsencesPayload(absences=await _absences(info, whose))

    @strawberry.mutation(description="Say that somebody isn't away after all.")
    async def delete_absence(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> AbsencesPayload:
        """R87."""
        whose = await delete_absence(acting(info), decode_id(id, ABSENCE_NODE, "id"), client_op_id)
        return AbsencesPayload(absences=await _absences(info, whose))
