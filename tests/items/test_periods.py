"""Words for times in filters: which days and instants they mean, on which clock (R66)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from trato.items.periods import WORDS, Clock, Period, Span, Turn

pytestmark = pytest.mark.any_database

SATURDAY = Clock(datetime(2026, 2, 28, 23, 30, tzinfo=UTC), "UTC")
DAYS = {
    "@today": ("2026-02-28", "2026-03-01"),
    "@yesterday": ("2026-02-27", "2026-02-28"),
    "@tomorrow": ("2026-03-01", "2026-03-02"),
    "@this_week": ("2026-02-23", "2026-03-02"),
    "@last_week": ("2026-02-16", "2026-02-23"),
    "@next_week": ("2026-03-02", "2026-03-09"),
    "@this_month": ("2026-02-01", "2026-03-01"),
    "@last_month": ("2026-01-01", "2026-02-01"),
    "@next_month": ("2026-03-01", "2026-04-01"),
    "@this_quarter": ("2026-01-01", "2026-04-01"),
    "@last_quarter": ("2025-10-01", "2026-01-01"),
    "@next_quarter": ("2026-04-01", "2026-07-01"),
    "@this_year": ("2026-01-01", "2027-01-01"),
    "@last_year": ("2025-01-01", "2026-01-01"),
    "@next_year": ("2027-01-01", "2028-01-01"),
    "@last_7_days": ("2026-02-22", "2026-03-01"),
    "@next_1_days": ("2026-02-28", "2026-03-01"),
    "2026-05-04": ("2026-05-04", "2026-05-05"),
}


def test_every_word_means_days_of_the_calendar() -> None:
    for word, (begin, end) in DAYS.items():
        expected = Span(date.fromisoformat(begin), date.fromisoformat(end))
        assert Period(word, as_instants=False).span(SATURDAY) == expected, word
    named = {word for word in WORDS if "N" not in word} - {"@now"}
    assert named <= DAYS.keys()


def test_days_begin_at_the_midnight_of_whoever_asks() -> None:
    """At 23:30 UTC it is tomorrow in Warsaw already, and Sunday; in New York it is still afternoon."""
    today = Period("@today", as_instants=True)
    assert today.span(Clock(SATURDAY.moment, "Europe/Warsaw")).begin == datetime(2026, 2, 28, 23, tzinfo=UTC)
    assert today.span(Clock(SATURDAY.moment, "America/New_York")).begin == datetime(2026, 2, 28, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        ("2026-03-29", "Europe/Madrid", 23),
        ("2026-10-25", "Europe/Madrid", 25),
        ("2026-04-24", "Africa/Cairo", 23),  # clocks go forward at midnight: the day begins at one
        ("2026-07-01", "Europe/Madrid", 24),
    ],
)
def test_days_are_as_long_as_clocks_make_them(day: str, zone: str, hours: int) -> None:
    span = Period(day, as_instants=True).span(Clock(SATURDAY.moment, zone))
    assert isinstance(span.begin, datetime) and isinstance(span.end, datetime)
    assert span.end - span.begin == timedelta(hours=hours)
    assert span.begin.astimezone(ZoneInfo(zone)).date() == date.fromisoformat(day)
    assert (span.begin - timedelta(microseconds=1)).astimezone(ZoneInfo(zone)).date() < date.fromisoformat(day)


def test_words_turn_at_the_midnight_of_whoever_asks_and_now_every_minute() -> None:
    warsaw = Clock(SATURDAY.moment, "Europe/Warsaw")
    assert warsaw.turns(Period("@this_year", as_instants=True).turn) == datetime(2026, 3, 1, 23, tzinfo=UTC)
    assert warsaw.turns(Period("@now", as_instants=True).turn) == datetime(2026, 2, 28, 23, 31, tzinfo=UTC)
    assert Period("2026-05-04", as_instants=True).turn is Turn.NEVER


@pytest.mark.parametrize("text", ["@someday", "@last_0_days", "@last_9999_days", "@this_day", "", "9999-12-31", "now"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises((ValueError, OverflowError)):
        Period(text, as_instants=True)
