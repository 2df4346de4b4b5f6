"""When an activity is, by its type: its deadline, and the span that it takes (R47, R49)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from house import House
from trato.activities.deadlines import with_deadline
from trato.activities.times import implied_times
from trato.errors import TratoError
from trato.items.periods import Clock
from trato.work_calendar.calendar import WorkCalendar

LONG_AFTER = datetime.max.replace(tzinfo=UTC)


def at(hour: int | None) -> datetime | None:
    """An hour of one day; 99 is the last moment there is."""
    return None if hour is None else LONG_AFTER if hour == 99 else datetime(2030, 5, 1, hour, tzinfo=UTC)


NAMES = {"due": "deadline", "start": "start_at", "end": "end_at"}


def times(**hours: Any) -> dict[str, Any]:
    """Values by short names: `due`, `start` and `end` as hours, `type` as it is."""
    return {NAMES.get(name, name): value if name == "type" else at(value) for name, value in hours.items()}


def activity(type: str, due: int | None = None, start: int | None = None, end: int | None = None) -> dict[str, Any]:
    return times(type=type, due=due, start=start, end=end)


MEETING, TASK, TODO = (
    activity("MEETING", 10, 10, 12),
    activity("TASK", 12, 9, 12),
    activity("TODO", 15, 10, 12),
)
SOON, UNDATED = activity("CALL", 10, 10), activity("TASK")

FOLLOWING: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    # New ones: giving one gives the other.
    ({}, times(type="CALL", due=10), times(start=10)),
    ({}, times(type="MEETING", start=10, end=12), times(due=10)),
    ({}, times(type="MEETING", due=10, start=10), {}),
    ({}, times(type="TASK", due=10), times(end=10)),
    ({}, times(type="TASK", start=9, end=12), times(due=12)),
    ({}, times(type="TODO", due=10), {}),
    ({}, times(type="EMAIL", due=15, start=10, end=12), {}),
    ({}, times(type="MEETING", due=None), {}),
    ({}, times(type="TASK", start=9, due=None), {}),
    # Another deadline moves the span.
    (MEETING, times(due=14), times(start=14, end=16)),
    (SOON, times(due=14), times(start=14)),
    (TASK, times(due=14), times(start=11, end=14)),
    (TODO, times(due=17), times(start=12, end=14)),
    (MEETING, times(due=14, end=15), times(start=14)),
    (MEETING, times(due=None), times(start=None, end=None)),
    (TASK, times(due=None), times(end=None)),
    (TODO, times(due=None), {}),
    (UNDATED, times(due=14), times(end=14)),
    # Another end of the span leaves the opposite one.
    (MEETING, times(start=11), times(due=11)),
    (MEETING, times(start=11, due=11), {}),
    (MEETING, times(end=11), {}),
    (MEETING, times(start=None), times(due=None, end=None)),
    (TASK, times(end=14), times(due=14)),
    (TASK, times(start=11), {}),
    (TODO, times(start=11, end=14), {}),
    # Another type keeps the span; the deadline goes to where it is then.
    (MEETING, times(type="TASK"), times(due=12)),
    (MEETING, times(type="TODO"), {}),
    (MEETING, times(type="CALL"), {}),
    (TASK, times(type="MEETING"), times(due=9)),
    (TODO, times(type="TASK"), times(due=12)),
    (SOON, times(type="TASK"), times(start=None, end=10)),
    (activity("TASK", 10, None, 10), times(type="MEETING"), times(start=10, end=None)),
    (activity("TODO", 10), times(type="TASK"), times(end=10)),
    (MEETING, times(type="TASK", due=14), times(end=14)),
    (UNDATED, times(type="MEETING"), {}),
    # What takes such a change back finds all as it was.
    (activity("TASK", 12, 10, 12), times(type="MEETING", due=10), {}),
    (activity("TASK", 10, None, 10), times(type="CALL", start=10, end=None), {}),
    # What is no matter of times has nothing to say here.
    (MEETING, {"place": "Here"}, {}),
]


@pytest.mark.any_database
@pytest.mark.parametrize(("before", "given", "implied"), FOLLOWING)
def test_what_follows(before: dict[str, Any], given: dict[str, Any], implied: dict[str, Any]) -> None:
    found = implied_times(before, given)
    assert found == implied
    after = {**activity(""), **before, **given, **found}
    assert implied_times(before, {**given, **found}) == {}  # it is all there now
    assert implied_times(after, {"deadline": after.get("deadline"), "type": after.get("type")}) == {}


REFUSED = [
    ({}, times(type="MEETING", due=10, start=11), {"input.startAt": "DIFFERENT"}),
    ({}, times(type="MEETING", due=None, start=11), {"input.startAt": "DIFFERENT"}),
    ({}, times(type="TASK", due=10, end=11), {"input.endAt": "DIFFERENT"}),
    (MEETING, times(due=10, start=11), {"input.startAt": "DIFFERENT"}),
    ({}, times(type="MEETING", start=11, end=10), {"input.endAt": "BEFORE_START"}),
    ({}, times(type="TASK", start=11, due=10), {"input.deadline": "BEFORE_START"}),
    ({}, times(type="TODO", start=11, end=10), {"input.endAt": "BEFORE_START"}),
    (MEETING, times(start=13), {"input.endAt": "BEFORE_START"}),
    (MEETING, times(end=9), {"input.endAt": "BEFORE_START"}),
    (TASK, times(start=13), {"input.endAt": "BEFORE_START"}),
    ({}, times(type="CALL", end=10), {"input.startAt": "REQUIRED"}),
    (MEETING, times(start=None, end=12), {"input.startAt": "REQUIRED"}),
    (MEETING, times(due=99), {"input.deadline": "OUT_OF_RANGE"}),
]


@pytest.mark.any_database
@pytest.mark.parametrize(("before", "given", "fields"), REFUSED)
def test_what_does_not_go_together(before: dict[str, Any], given: dict[str, Any], fields: dict[str, str]) -> None:
    with pytest.raises(TratoError) as refusal:
        implied_times(before, given)
    assert {fault.path: fault.code for fault in refusal.value.fields} == fields


@pytest.mark.any_database
def test_a_default_counts_from_where_it_starts_and_only_where_nothing_says_when() -> None:
    """R49: Wednesday at eight, so due on Monday; what starts on Thursday at eleven, on Tuesday at eleven."""
    clock = Clock(datetime(2030, 5, 1, 8, tzinfo=UTC), "UTC")
    later = datetime(2030, 5, 2, 11, tzinfo=UTC)

    def due(values: dict[str, Any]) -> Any:
        return with_deadline(values, clock, WorkCalendar()).get("deadline", "nothing said")

    assert due({"type": "CALL"}) == datetime(2030, 5, 6, 8, tzinfo=UTC)
    assert due({"type": "TASK", "start_at": later}) == datetime(2030, 5, 7, 11, tzinfo=UTC)
    assert due({"type": "TODO", "start_at": datetime(2020, 1, 1, tzinfo=UTC)}) == datetime(2030, 5, 6, 8, tzinfo=UTC)
    assert due({"type": "CALL", "deadline": None}) is None
    for given in ({"type": "CALL", "start_at": later}, {"type": "TASK", "end_at": None}, {"type": "CALL", "end_at": 1}):
        assert due(given) == "nothing said"
    with pytest.raises(TratoError):
        due({"type": "TASK", "start_at": LONG_AFTER})


SHOWN = """ fragment Shown on Activity {
    id version type direction priority place deadline startAt endAt reminders description isCompleted }"""
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { ...Shown } } }" + SHOWN
CHANGE = (
    """mutation ($id: ID!, $version: Int!, $input: ActivityInput!) {
    updateActivity(id: $id, input: $input, expectedVersion: $version) { activity { ...Shown } operationId } }"""
    + SHOWN
)
PUT_OFF = (
    "mutation ($id: ID!, $to: DateTime) { rescheduleActivity(id: $id, deadline: $to) { activity { ...Shown } } }"
    + SHOWN
)
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { ... on Undone { operationId } } }"
READ = "query ($id: ID!) { activity(id: $id) { ...Shown } }" + SHOWN
FIND = "query ($filter: Filter) { activities(filter: $filter) { nodes { id } } }"


def told(hour: int) -> str:
    return f"2030-05-01T{hour:02}:00:00+00:00"


async def test_a_meeting_is_planned_moved_changed_and_put_back(house: House) -> None:
    deal = await house.deal()
    given = {"type": "MEETING", "subject": "Meet", "itemIds": [deal["id"]]}
    said = {"startAt": told(10), "endAt": told(11), "place": " Their office ", "direction": "OUT", "priority": "HIGH"}
    made = (await house.al.run(PLAN, input=given | said))["activity"]
    shown = {"startAt": told(10), "endAt": told(11), "deadline": told(10), "place": "Their office"}
    assert made == {**made, **shown, "direction": "OUT", "priority": "HIGH", "reminders": [15]}
    moved = (await house.al.run(PUT_OFF, id=made["id"], to=told(14)))["activity"]
    assert (moved["startAt"], moved["endAt"], moved["deadline"]) == (told(14), told(15), told(14))

    other = {"type": "TASK", "direction": None, "reminders": [1440, 0, 45, 0]}
    turned = await house.al.run(CHANGE, id=made["id"], version=2, input=other)
    now = {"version": 3, "type": "TASK", "deadline": told(15), "direction": "NONE", "reminders": [0, 45, 1440]}
    assert turned["activity"] == {**moved, **now}
    await house.al.run(UNDO, id=turned["operationId"])
    assert await house.al.run(READ, id=made["id"]) == {**moved, "version": 4}

    for condition in (
        {"field": "direction", "value": "OUT"},
        {"field": "priority", "op": "IN", "value": ["HIGH", "LOW"]},
        {"field": "place", "op": "CONTAINS", "value": "office"},
        {"field": "endAt", "op": "LT", "value": told(16)},
    ):
        assert (await house.al.run(FIND, filter=condition))["nodes"] == [{"id": made["id"]}], condition
    for path, code, wrong in (
        ("input.endAt", "BEFORE_START", {"endAt": told(13)}),
        ("input.startAt", "DIFFERENT", {"startAt": told(13), "deadline": told(14)}),
        ("input.reminders[1]", "OUT_OF_RANGE", {"reminders": [15, -1]}),
        ("input.reminders[0]", "OUT_OF_RANGE", {"reminders": [20161]}),
        ("input.reminders", "TOO_MANY", {"reminders": [0, 1, 2, 3, 4, 5]}),
    ):
        refusal = await house.al.refused(CHANGE, id=made["id"], version=4, input=wrong)
        assert refusal.fields == {path: code}
    task = (await house.al.run(PLAN, input={**given, "type": "TASK", "startAt": told(9), "deadline": None}))["activity"]
    assert (task["startAt"], task["endAt"], task["deadline"]) == (told(9), None, None)
    refusal = await house.al.refused(PUT_OFF, id=task["id"], to=told(8))
    assert refusal.fields == {"deadline": "BEFORE_START"}
    assert (await house.al.run(READ, id=made["id"]))["version"] == 4
