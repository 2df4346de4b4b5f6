"""The work calendar, a setting: which days are worked, and how working days are counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any

from trato.items.settings import Setting
from trato.work_calendar.public_holidays import have_public_holidays, public_holidays

SUBJECT = "work_calendar"
"""What events of it are about."""
_MINUTE = "%H:%M"


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """When the company works; as it is made here until somebody has said so.

    `workdays`: ISO weekdays in order, Monday is 1. `holidays`: the company's own, their names by day. The public ones
    of `country` and its `region` count, too, but for `worked_days`.
    """

    time_zone: str = "UTC"
    workdays: tuple[int, ...] = (1, 2, 3, 4, 5)
    starts: time = time(9)
    ends: time = time(18)
    holidays: Mapping[date, str] = field(default_factory=dict)
    country: str | None = None
    region: str | None = None
    worked_days: frozenset[date] = frozenset()

    def is_worked(self, day: date) -> bool:
        """Whether it is a working day."""
        if day.isoweekday() not in self.workdays or day in self.holidays:
            return False
        return day in self.worked_days or day not in self.public_holidays(day.year)

    def public_holidays(self, year: int, locale: str = "en") -> Mapping[date, str]:
        """Their names by day, worked ones too."""
        return public_holidays(self.country, self.region, year, locale) if self.country else {}

    def workday_after(self, day: date, count: int) -> date:
        """The `count`th working day behind `day`, which need not be one."""
        while count:
            day += timedelta(days=1)
            count -= self.is_worked(day)
        return day


def _told(calendar: WorkCalendar) -> dict[str, Any]:
    """Its fields as they are kept and logged; hours to the minute."""
    return {
        "time_zone": calendar.time_zone,
        "workdays": list(calendar.workdays),
        "starts": calendar.starts.strftime(_MINUTE),
        "ends": calendar.ends.strftime(_MINUTE),
        "holidays": {day.isoformat(): name for day, name in calendar.holidays.items()},
        "country": calendar.country,
        "region": calendar.region,
        "worked_days": [day.isoformat() for day in sorted(calendar.worked_days)],
    }


def _made(told: Mapping[str, Any]) -> WorkCalendar:
    return WorkCalendar(
        told["time_zone"],
        tuple(told["workdays"]),
        time.fromisoformat(told["starts"]),
        time.fromisoformat(told["ends"]),
        {date.fromisoformat(day): name for day, name in sorted(told["holidays"].items())},
        told["country"],
        told["region"],
        frozenset(map(date.fromisoformat, told["worked_days"])),
    )


async def _prepare(told: Mapping[str, Any]) -> None:
    if told["country"]:
        await have_public_holidays()


CALENDAR = Setting(SUBJECT, "Work calendar", WorkCalendar(), _told, _made, _prepare)
known = CALENDAR.known
