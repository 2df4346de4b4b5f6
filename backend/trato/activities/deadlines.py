"""When something planned is due if nobody says so (R49)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from trato.activities.times import says_when
from trato.errors import invalid
from trato.items.periods import Clock
from trato.items.values import Values
from trato.work_calendar.calendar import WorkCalendar

WORKDAYS_AHEAD = 3
_LAST_MINUTE = time(23, 59)


def with_deadline(values: Values, clock: Clock, calendar: WorkCalendar) -> Values:
    """The values of a new activity, with the default deadline unless they say when it is. What starts later is due that
    much later. VALIDATION when the calendar ends before.
    """
    if says_when(values):
        return values
    starts = max(clock.moment, values.get("start_at") or clock.moment)
    try:
        return {**values, "deadline": default_deadline(Clock(starts, clock.time_zone), calendar)}
    except OverflowError:
        raise invalid("input.startAt", "OUT_OF_RANGE", "This time lies at the end of the calendar.") from None


def default_deadline(clock: Clock, calendar: WorkCalendar) -> datetime:
    """Three working days from the clock, at the next full hour of the person's clock; in UTC."""
    return next_hour_on(clock, calendar.workday_after(clock.today, WORKDAYS_AHEAD))


def hour_after(clock: Clock) -> datetime:
    """When the person's clock strikes next, from which on `next_hour_on` says another hour; in UTC."""
    here = clock.moment.astimezone(ZoneInfo(clock.time_zone))
    past = timedelta(minutes=here.minute, seconds=here.second, microseconds=here.microsecond)
    return clock.moment - past + timedelta(hours=1)


def next_hour_on(clock: Clock, day: date) -> datetime:
    """A day at the time that it is now, rounded up to the full hour but not beyond that day's 23:59; in UTC.

    In the last minute of today that is now.
    """
    zone = ZoneInfo(clock.time_zone)
    here = clock.moment.astimezone(zone)
    hour = here.replace(minute=0, second=0, microsecond=0, tzinfo=None)
    if here.replace(tzinfo=None) > hour:
        hour += timedelta(hours=1)
    at = hour.time() if hour.date() == here.date() else _LAST_MINUTE
    due = datetime.combine(day, at, zone).astimezone(clock.moment.tzinfo)
    return max(due, clock.moment) if day == here.date() else due
