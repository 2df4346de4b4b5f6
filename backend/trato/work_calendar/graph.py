"""The work calendar in the graph."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import Annotated

import strawberry

from trato.errors import invalid
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion
from trato.graph.kit.context import Info, acting, current
from trato.work_calendar import actions, calendar


@strawberry.enum(description="A day of the week.")
class Weekday(Enum):
    """By ISO 8601."""

    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    THURSDAY = 4
    FRIDAY = 5
    SATURDAY = 6
    SUNDAY = 7


@strawberry.type(description="A day on which nobody works, whatever day of the week it is.")
class Holiday:
    """R19."""

    day: datetime.date = strawberry.field(description="The day.")
    name: str = strawberry.field(description="What it is called.")


@strawberry.type(description="When the company works. Default deadlines count its working days.")
class WorkCalendar:
    """R19."""

    time_zone: str = strawberry.field(description="Of its hours; an IANA name.")
    workdays: list[Weekday] = strawberry.field(description="The days of a week that are worked, at least one.")
    starts: datetime.time = strawberry.field(description="When work begins.")
    ends: datetime.time = strawberry.field(description="When work ends, later that day.")
    holidays: list[Holiday] = strawberry.field(description="In their order.")
    version: int = strawberry.field(description="Counts its changes; 0 until it was changed.")

    @classmethod
    def of(cls, found: calendar.WorkCalendar) -> WorkCalendar:
        """The calendar as the graph shows it."""
        return cls(
            time_zone=found.time_zone,
            workdays=[Weekday(day) for day in found.workdays],
            starts=found.starts,
            ends=found.ends,
            holidays=[Holiday(day=day, name=name) for day, name in found.holidays.items()],
            version=found.version,
        )


@strawberry.type
class WorkCalendarQuery:
    """Reading the work calendar."""

    @strawberry.field(description="When the company works.")
    async def work_calendar(self, info: Info) -> WorkCalendar:
        """R19."""
        current(info)
        return WorkCalendar.of(calendar.known())


@strawberry.input(description="A day on which nobody works.")
class HolidayInput:
    """R19."""

    day: datetime.date = strawberry.field(description="The day; each once.")
    name: str = strawberry.field(description="At most 100 characters.")


@strawberry.input(description="When the company works, whole.")
class WorkCalendarInput:
    """R19."""

    time_zone: str = strawberry.field(description="An IANA name such as Europe/Madrid.")
    workdays: list[Weekday] = strawberry.field(description="At least one.")
    starts: datetime.time = strawberry.field(description="To the minute.")
    ends: datetime.time = strawberry.field(description="Later than `starts`.")
    holidays: list[HolidayInput] = strawberry.field(default_factory=list, description="At most 1,000.")

    def given(self) -> calendar.WorkCalendar:
        """As the action takes it. VALIDATION for a day that is named twice."""
        holidays = {one.day: one.name for one in self.holidays}
        if len(holidays) < len(self.holidays):
            raise invalid("input.holidays", "DUPLICATE", "The same day twice.")
        return calendar.WorkCalendar(
            self.time_zone, tuple(day.value for day in self.workdays), self.starts, self.ends, holidays
        )


@strawberry.type(description="The work calendar as it is now.")
class WorkCalendarPayload:
    """What became of the change."""

    work_calendar: WorkCalendar = strawberry.field(description="The calendar.")


@strawberry.type
class WorkCalendarMutation:
    """Changing the work calendar: administrators only."""

    @strawberry.mutation(
        description="Say anew when the company works. Deadlines that are there stay; those made from now on follow it."
    )
    async def update_work_calendar(
        self,
        info: Info,
        input: Annotated[WorkCalendarInput, strawberry.argument(description="The calendar, whole.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> WorkCalendarPayload:
        """R19."""
        await actions.update_work_calendar(acting(info), input.given(), expected_version, client_op_id)
        return WorkCalendarPayload(work_calendar=WorkCalendar.of(await calendar.read_calendar()))
