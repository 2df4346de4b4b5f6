"""Instants as people and programs give them: with their offset from UTC, and within the calendar."""

from __future__ import annotations

from datetime import UTC, datetime

from trato.errors import invalid


def instant(given: datetime, path: str) -> datetime:
    """The instant in UTC. VALIDATION at `path` without an offset, or for one that the calendar doesn't reach."""
    if given.tzinfo is None:
        raise invalid(path, "NO_TIME_ZONE", "A time needs its offset from UTC, such as 2030-01-31T12:00:00Z.")
    try:
        return given.astimezone(UTC)
    except OverflowError:
        raise invalid(path, "OUT_OF_RANGE", "This time lies beyond the calendar.") from None
