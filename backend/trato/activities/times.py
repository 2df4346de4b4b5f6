"""When an activity is: its deadline, and the span that it takes (R47, R49).

For calls and meetings the deadline is when they start, for tasks when they end; of other types it stands by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from trato.activities.types import ActivityType
from trato.errors import TratoError, invalid
from trato.items.values import Values

SPAN = ("start_at", "end_at")
TIMES = ("deadline", *SPAN)
DUE_AT: Mapping[str, str] = {
    ActivityType.CALL: "start_at",
    ActivityType.MEETING: "start_at",
    ActivityType.TASK: "end_at",
}
"""The end of the span that is the deadline, by type."""


def says_when(values: Values) -> bool:
    """Whether a new activity is given its deadline, be it as an end of its span; None says that it has none.

    When a call or meeting ends says nothing without its start, so that is no reason for a default either.
    """
    due_at = DUE_AT.get(values["type"])
    return "deadline" in values or due_at in values or (due_at == "start_at" and "end_at" in values)


def implied_times(before: Mapping[str, Any], given: Values, path: str = "input") -> Values:
    """The times that follow from the type and times given; `before` is the activity as it was, empty for a new one.

    Another deadline moves the whole span, another start or end leaves the opposite one where it is, and so does another
    type: the deadline goes to where it is then. A call or meeting without a deadline has no span.
    Raises VALIDATION below `path`: DIFFERENT for a deadline and an end of the span that ought to be the same, REQUIRED
    for the start of a call or meeting whose end is given, BEFORE_START, OUT_OF_RANGE beyond the calendar.
    """
    if given.keys().isdisjoint(("type", *TIMES)):
        return {}
    due_at = DUE_AT.get(given.get("type", before.get("type", "")))
    turned = bool(before) and given.get("type", before["type"]) != before["type"]
    times: dict[str, datetime | None] = {code: given.get(code, before.get(code)) for code in TIMES}
    if "deadline" in given and due_at not in given and not turned:
        times |= _moved(before, given, path)
    if due_at:
        _tie(due_at, times, before, given, turned, path)
    start, end = times["start_at"], times["end_at"]
    if start is not None and end is not None and end < start:
        # A client that gave the end as the deadline knows it by that name.
        known_as = "deadline" if due_at == "end_at" and "end_at" not in given and "deadline" in given else "endAt"
        raise _refusal(path, known_as, "BEFORE_START", "The end lies before the start.")
    return {code: at for code, at in times.items() if code not in given and at != before.get(code)}


def _moved(before: Mapping[str, Any], given: Values, path: str) -> Values:
    """The ends of the span that aren't given, moved as the deadline is."""
    old, new = before.get("deadline"), given["deadline"]
    if old is None or new is None:
        return {}
    try:
        return {code: before[code] + (new - old) for code in SPAN if code not in given and before[code] is not None}
    except OverflowError:
        raise _refusal(path, "deadline", "OUT_OF_RANGE", "This time lies beyond the calendar.") from None


def _tie(
    due_at: str,
    times: dict[str, datetime | None],
    before: Mapping[str, Any],
    given: Values,
    turned: bool,
    path: str,
) -> None:
    """Make the deadline and the end of the span that it is the same."""
    name, opposite = ("startAt", "end_at") if due_at == "start_at" else ("endAt", "start_at")
    if "deadline" in given and given.get(due_at, given["deadline"]) != given["deadline"]:
        raise _refusal(path, name, "DIFFERENT", "This is the deadline of such an activity: give one, or the same.")
    if due_at in given or (turned and "deadline" not in given and times[due_at] is not None):
        times["deadline"] = times[due_at]
    else:
        times[due_at] = times["deadline"]
    if opposite not in given and turned and not _lasts(times):
        times[opposite] = None
    if due_at == "start_at" and times["start_at"] is None and times["end_at"] is not None:
        if "end_at" in given:
            raise _refusal(path, "startAt", "REQUIRED", "What has an end has a start.")
        times["end_at"] = None


def _lasts(times: Mapping[str, datetime | None]) -> bool:
    start, end = times["start_at"], times["end_at"]
    return start is not None and end is not None and start < end


def _refusal(path: str, name: str, code: str, message: str) -> TratoError:
    return invalid(f"{path}.{name}" if path else name, code, message)
