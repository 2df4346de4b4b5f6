"""Times in filters: a value of a date or instant is a span, given as such or by words that move along (R66).

A day is a span of one day, an instant one of a microsecond, `@this_week` one of seven days. To equal a span is to lie
in it; before and after mean before its beginning and after its end. Days begin and end in the time zone of whoever
asks, however long they are there; weeks begin on Monday.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

MOST_DAYS = 3660
WORDS = (
    "@today", "@yesterday", "@tomorrow", "@now",
    *(f"@{which}_{unit}" for unit in ("week", "month", "quarter", "year") for which in ("this", "last", "next")),
    "@last_N_days", "@next_N_days",
)  # fmt: skip
"""What may be said instead of a time; N is a number of days of which today is one."""

_DAY = timedelta(days=1)
_TICK = timedelta(microseconds=1)
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_SHIFTS = {"last": -1, "this": 0, "next": 1}


class Turn(IntEnum):
    """How often a word comes to mean another span."""

    NEVER = 0
    DAILY = 1
    EVERY_MINUTE = 2


@dataclass(frozen=True, slots=True)
class Span:
    """From `begin` until before `end`: days of a calendar, or instants."""

    begin: date | datetime
    end: date | datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """A moment as somebody's clock shows it."""

    moment: datetime
    time_zone: str

    @property
    def today(self) -> date:
        """The day there."""
        return self.moment.astimezone(ZoneInfo(self.time_zone)).date()

    def midnight(self, day: date) -> datetime:
        """The instant at which a day begins there. Where clocks skip midnight, the first instant behind it."""
        return datetime.combine(day, time(), ZoneInfo(self.time_zone)).astimezone(UTC)

    def turns(self, turn: Turn) -> datetime:
        """When words that turn so often come to mean something else."""
        if turn is Turn.EVERY_MINUTE:
            return self.moment.replace(second=0, microsecond=0) + timedelta(minutes=1)
        return self.midnight(self.today + _DAY)


def now() -> datetime:
    """The present, for filters."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Period:
    """A time as a filter names it: an instant, a day, or a word. Raises ValueError for what is none of them.

    `as_instants`: the field holds instants, so days become what lies between two midnights.
    """

    text: str
    as_instants: bool

    def __post_init__(self) -> None:
        if not self.as_instants and (self.text == "@now" or self._is_instant):
            raise ValueError(self.text)
        self.span(Clock(datetime(2000, 1, 1, tzinfo=UTC), "UTC"))

    @property
    def _is_instant(self) -> bool:
        return not self.text.startswith("@") and len(self.text) > len("2026-01-01")

    @property
    def turn(self) -> Turn:
        """How often it comes to mean another span."""
        if not self.text.startswith("@"):
            return Turn.NEVER
        return Turn.EVERY_MINUTE if self.text == "@now" else Turn.DAILY

    def span(self, clock: Clock) -> Span:
        """What it means by this clock."""
        if self.text == "@now":
            minute = clock.moment.replace(second=0, microsecond=0)
            return Span(minute, minute + _TICK)
        if self._is_instant:
            instant = datetime.fromisoformat(self.text)
            if instant.tzinfo is None:
                raise ValueError(self.text)
            return Span(instant.astimezone(UTC), instant.astimezone(UTC) + _TICK)
        first, behind = self._days(clock.today)
        return Span(clock.midnight(first), clock.midnight(behind)) if self.as_instants else Span(first, behind)

    def _days(self, today: date) -> tuple[date, date]:
        """The first day, and the one behind the last."""
        match self.text:
            case "@today":
                return today, today + _DAY
            case "@yesterday":
                return today - _DAY, today
            case "@tomorrow":
                return today + _DAY, today + 2 * _DAY
        if found := re.fullmatch("@(this|last|next)_(week|month|quarter|year)", self.text):
            return _named(today, found[2], _SHIFTS[found[1]])
        if found := re.fullmatch("@(last|next)_([1-9][0-9]{0,3})_days", self.text):
            days = timedelta(days=int(found[2]))
            if days.days > MOST_DAYS:
                raise ValueError(self.text)
            return (today + _DAY - days, today + _DAY) if found[1] == "last" else (today, today + days)
        day = date.fromisoformat(self.text)
        return day, day + _DAY


def _named(today: date, unit: str, shift: int) -> tuple[date, date]:
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + shift * timedelta(weeks=1)
        return monday, monday + timedelta(weeks=1)
    length = _MONTHS[unit]
    begin = (today.year * 12 + today.month - 1) // length * length + shift * length
    return _first(begin), _first(begin + length)


def _first(month: int) -> date:
    """The first day of a month, counted from the year 0."""
    return date(month // 12, month % 12 + 1, 1)
