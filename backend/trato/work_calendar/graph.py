"""The work calendar in the graph."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import Annotated

import strawberry

from trato.db.text import fold
from trato.errors import invalid
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion
from trato.graph.kit.context import Info, acting, current
from trato.work_calendar import actions, calendar
from trato.work_calendar.public_holidays import countries, have_public_holidays, regions


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


@strawberry.type(description="A public holiday of the country that the company keeps.")
class PublicHoliday:
    """R19."""

    day: datetime.date = strawberry.field(description="The day.")
    name: str = strawberry.field(description="What it is called, in your language where that is known.")
    is_worked: bool = strawberry.field(description="Whether this company works then all the same.")


@strawberry.type(description="A part of a country that may have public holidays of its own.")
class HolidayRegion:
    """R19."""

    code: str = strawberry.field(description="Its code within the country.")
    name: str = strawberry.field(description="What it is called there.")


@strawberry.type(description="When the company works. Default deadlines count its working days.")
class WorkCalendar:
    """R19."""

    time_zone: str = strawberry.field(description="Of its hours; an IANA name.")
    workdays: list[Weekday] = strawberry.field(description="The days of a week that are worked, at least one.")
    starts: datetime.time = strawberry.field(description="When work begins.")
    ends: datetime.time = strawberry.field(description="When work ends, later that day.")
    holidays: list[Holiday] = strawberry.field(description="The company's own, in their order.")
    country: str | None = strawberry.field(description="Whose public holidays count, too: two letters of ISO 3166-1.")
    region: str | None = strawberry.field(description="And of which part of it, by its code.")
    worked_days: list[datetime.date] = strawberry.field(description="Public holidays that are worked, in their order.")
    version: int = strawberry.field(description="Counts its changes; 0 until it was changed.")
    found: strawberry.Private[calendar.WorkCalendar]

    @classmethod
    def of(cls, found: calendar.WorkCalendar, version: int) -> WorkCalendar:
        """The calendar as the graph shows it."""
        return cls(
            time_zone=found.time_zone,
            workdays=[Weekday(day) for day in found.workdays],
            starts=found.starts,
            ends=found.ends,
            holidays=[Holiday(day=day, name=name) for day, name in found.holidays.items()],
            country=found.country,
            region=found.region,
            worked_days=sorted(found.worked_days),
            version=version,
            found=found,
        )

    @strawberry.field(description="The public holidays of a year, in their order.")
    async def public_holidays(
        self, info: Info, year: Annotated[int, strawberry.argument(description="Of four digits at most.")]
    ) -> list[PublicHoliday]:
        """R19."""
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            raise invalid("year", "OUT_OF_RANGE", f"Between {datetime.MINYEAR} and {datetime.MAXYEAR}.")
        known, worked = self.found.public_holidays(year, current(info).locale), self.found.worked_days
        return [PublicHoliday(day=day, name=name, is_worked=day in worked) for day, name in known.items()]


@strawberry.type
class WorkCalendarQuery:
    """Reading the work calendar."""

    @strawberry.field(description="When the company works.")
    async def work_calendar(self, info: Info) -> WorkCalendar:
        """R19."""
        current(info)
        return WorkCalendar.of(*calendar.CALENDAR.kept)

    @strawberry.field(description="The countries whose public holidays are known, by two letters of ISO 3166-1.")
    async def holiday_countries(self, info: Info) -> list[str]:
        """R19."""
        current(info)
        await have_public_holidays()
        return list(countries())

    @strawberry.field(description="The regions of a country that may have public holidays of their own, by name.")
    async def holiday_regions(
        self,
        info: Info,
        country: Annotated[str, strawberry.argument(description="One of `holidayCountries`; else VALIDATION.")],
    ) -> list[HolidayRegion]:
        """R19."""
        current(info)
        await have_public_holidays()
        if country not in countries():
            raise invalid("country", "UNKNOWN_COUNTRY", "No public holidays are known of this country.")
        named = sorted(regions(country).items(), key=lambda one: fold(one[1]))
        return [HolidayRegion(code=code, name=name) for code, name in named]


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
    country: str | None = strawberry.field(
        default=None, description="Whose public holidays count, too: one of `holidayCountries`, or none."
    )
    region: str | None = strawberry.field(default=None, description="And of which part: one of `holidayRegions`.")
    worked_days: list[datetime.date] = strawberry.field(
        default_factory=list, description="Public holidays that are worked all the same, at most 1,000."
    )

    def given(self) -> calendar.WorkCalendar:
        """As the action takes it. VALIDATION for a day that is named twice."""
        holidays = {one.day: one.name for one in self.holidays}
        if len(holidays) < len(self.holidays):
            raise invalid("input.holidays", "DUPLICATE", "The same day twice.")
        return calendar.WorkCalendar(
            self.time_zone,
            tuple(day.value for day in self.workdays),
            self.starts,
            self.ends,
            holidays,
            self.country,
            self.region,
            frozenset(self.worked_days),
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
        return WorkCalendarPayload(work_calendar=WorkCalendar.of(*await calendar.CALENDAR.read()))
