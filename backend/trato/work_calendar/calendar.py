"""The work calendar, kept by each process until it changes: which days are worked, and how working days are counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from trato.db.fields import decode_json
from trato.db.sql import Sql, fetch_one, row_lock
from trato.items.keeping import Kept
from trato.work_calendar.public_holidays import have_public_holidays, public_holidays

SUBJECT = "work_calendar"
"""What events of it are about, and its table."""
ROW = 1


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """When the company works; as it is made here until somebody has said so, which is version 0.

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
    version: int = 0

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


_known = WorkCalendar()


def known() -> WorkCalendar:
    """The calendar as this process knows it."""
    return _known


def _know(calendar: WorkCalendar) -> None:
    global _known
    _known = calendar


async def read_calendar(*, lock: bool = False) -> WorkCalendar:
    """The calendar as it is. `lock` keeps others from changing it, when there is a row."""
    row = await fetch_one(Sql(f"SELECT * FROM {SUBJECT} WHERE id = {ROW}" + (row_lock() if lock else "")))
    if row is None:
        return WorkCalendar()
    if row["country"]:
        await have_public_holidays()
    holidays = {date.fromisoformat(day): name for day, name in decode_json(row["holidays"]).items()}
    return WorkCalendar(
        row["time_zone"],
        tuple(decode_json(row["workdays"])),
        time.fromisoformat(row["starts"]),
        time.fromisoformat(row["ends"]),
        dict(sorted(holidays.items())),
        row["country"],
        row["region"],
        frozenset(map(date.fromisoformat, decode_json(row["worked_days"]))),
        row["version"],
    )


Kept(SUBJECT, read_calendar, _know)
