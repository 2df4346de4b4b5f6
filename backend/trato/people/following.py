"""Following the company's structure in the graph (R3, R76)."""

from __future__ import annotations

from collections.abc import AsyncIterable

import strawberry

from trato.access.levels import Flag
from trato.graph.kit.arguments import LogCursor
from trato.graph.kit.context import Info, current
from trato.graph.kit.following import followed
from trato.live.sources import Message
from trato.people.feed import StructureNews, structure_projection

strawberry.enum(
    StructureNews,
    name="StructureEventType",
    description="READY: everything up to this cursor was sent. PEOPLE, DEPARTMENTS, GROUPS, ROLES, EXCEPTIONS,"
    " QUEUES: some of these have changed; only who may change the settings is told. MESSAGES: some are held"
    " or no longer; only who looks after the channels is told. CURRENCIES, MY_COMPANIES,"
    " REQUISITE_TEMPLATES, WORK_CALENDAR, CRM_SETTINGS: those have changed. RESYNC: what was missed can't be told, or"
    " your own rights or settings have changed: fetch everything anew.",
)


@strawberry.type(description="News of people, departments, groups or roles: something to fetch anew.")
class StructureEvent:
    """One message."""

    cursor: str = strawberry.field(description="Resume behind this message with it.")
    type: StructureNews = strawberry.field(description="What the message says.")

    @classmethod
    def of(cls, message: Message[StructureNews]) -> StructureEvent:
        """A message as the graph shows it."""
        return cls(cursor=str(message.cursor), type=message.body)


@strawberry.type
class StructureSubscription:
    """Following the structure."""

    @strawberry.subscription(
        description="Changes of people, departments, groups, roles, currencies, own companies and settings,"
        " and of your own rights, from a cursor on; without one, from now."
    )
    async def structure_events(self, info: Info, after: LogCursor = None) -> AsyncIterable[StructureEvent]:
        """R3, R70, R76."""
        access = current(info)
        settings, channels = access.may(Flag.SETTINGS), access.may(Flag.CHANNELS)
        projection = structure_projection(settings, channels)
        return followed(info, ("structure", settings, channels), projection, after, StructureEvent.of)
