"""The address of one's calendar in the graph."""

from __future__ import annotations

import datetime

import strawberry

from trato.accounts import calendar_addresses
from trato.accounts.models import Credential
from trato.graph.kit.arguments import ClientOpId
from trato.graph.kit.context import Info, acting, current
from trato.graph.principals import person_of


@strawberry.type(description="The secret address at which calendar programs read what you have planned.")
class CalendarAddress:
    """A person's address, without its secret."""

    created_at: datetime.datetime = strawberry.field(description="When it was made.")
    last_used_at: datetime.datetime | None = strawberry.field(description="When it was last read, within five minutes.")

    @classmethod
    def of(cls, row: Credential) -> CalendarAddress:
        """An address from its row."""
        return cls(created_at=row.created_at, last_used_at=row.last_used_at)


@strawberry.type(description="A new address of your calendar.")
class CalendarAddressPayload:
    """The address and its secret."""

    calendar_address: CalendarAddress = strawberry.field(description="The address.")
    path: str = strawberry.field(
        description="Where it is on this server, `/calendar/….ics`. Whoever knows it can read it; shown once."
    )


@strawberry.type
class CalendarAddressQuery:
    """Reading it."""

    @strawberry.field(description="The address of your calendar; null when you have none.")
    async def calendar_address(self, info: Info) -> CalendarAddress | None:
        """R55."""
        found = await calendar_addresses.calendar_address(current(info).user_id)
        return None if found is None else CalendarAddress.of(found)


@strawberry.type
class CalendarAddressMutation:
    """Making and withdrawing it."""

    @strawberry.mutation(description="Make an address for your calendar; an earlier one ends with it.")
    async def make_calendar_address(self, info: Info, client_op_id: ClientOpId = None) -> CalendarAddressPayload:
        """R55."""
        user = (await person_of(info)).user
        made = await calendar_addresses.make_calendar_address(acting(info).actor, user, client_op_id)
        return CalendarAddressPayload(
            calendar_address=CalendarAddress.of(made.credential), path=f"/calendar/{made.secret}.ics"
        )

    @strawberry.mutation(description="Make the address of your calendar invalid at once; whether there was one.")
    async def withdraw_calendar_address(self, info: Info, client_op_id: ClientOpId = None) -> bool:
        """R55."""
        user = (await person_of(info)).user
        return await calendar_addresses.withdraw_calendar_address(acting(info).actor, user, client_op_id)
