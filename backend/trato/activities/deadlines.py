"""When something planned is due if nobody says so (R49)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from trato.items.periods import Clock
from trato.work_calendar.calendar import WorkCalendar

WORKDAYS_AHEAD = 3
_LAST_MINUTE = time(23, 59)


def default_deadline(clock: Clock, calendar: WorkCalendar) -> datetime:
    """Three working days from now, at the next full hour of the person's clock; in UTC."""
    return next_hour_on(clock, calendar.workday_after(clock.today, WORKDAYS_AHEAD))


def next_hour_on(clock: Clock, day: date) -> datetime:
    """A day at the time that it is now, rounded up to the full hour but not beyond that day's 23:59; in UTC."""
    zone = ZoneInfo(clock.time_zone)
    here = clock.moment.astimezone(zone)
    hour = here.replace(minute=0, second=0, microsecond=0, tzinfo=None)
    if here.replace(tzinfo=None) > hour:
        hour += timedelta(hours=1)
    at = hour.time() if hour.date() == here.date() else _LAST_MINUTE
    return datetime.combine(day, at, zone).astimezone(clock.moment.tzinfo)
