"""What took place beside the program is told afterwards, and stands for good (R60)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from house import House

ADD = """mutation ($items: [ID!]!, $type: ID!, $at: DateTime!, $text: String!, $key: ID) {
    addEvent(itemIds: $items, typeId: $type, at: $at, text: $text, clientOpId: $key) {
        toldIds notFoundIds operationId } }"""
TIMELINE = """query ($id: ID!) { node(id: $id) { ... on CrmItem { version hasOpenActivities timeline {
    nodes { kind at occurredAt parameters changes { field old new } } } } } }"""
HISTORY = "query ($search: String) { historyEvents(search: $search) { nodes { kind item { title } } } }"
WHEN = "2026-03-04T10:00:00+00:00"


@pytest.fixture
async def types(house: House) -> dict[str, str]:
    """The kinds of events, by name."""
    listed = await house.ada.run('{ pickList(code: "EVENT_TYPE") { items { id label } } }')
    return {item["label"]: item["id"] for item in listed["items"]}


async def test_it_stands_on_each_timeline_and_in_history_for_good(house: House, types: dict[str, str]) -> None:
    company, contact, deal = await house.company(), await house.contact(), await house.deal()
    given = {"items": [company["id"], contact["id"], deal["id"]], "type": types["Call"], "at": WHEN, "key": "k"}
    told = await house.al.run(ADD, text="  Wants a Kühlraum ", **given)
    assert told["toldIds"] == given["items"] and told["notFoundIds"] == []
    again = await house.al.run(ADD, text="  Wants a Kühlraum ", **given)
    assert again["toldIds"] == told["toldIds"]
    for item in given["items"]:
        shown = await house.ada.run(TIMELINE, id=item)
        created, added = shown["timeline"]["nodes"]  # it stands where it took place
        assert (added["kind"], added["occurredAt"]) == ("event.added", WHEN)
        assert added["parameters"]["type"]["name"] == "Call"
        assert added["changes"] == [{"field": "text", "old": None, "new": "Wants a Kühlraum"}]
        assert added["at"] > created["at"] > WHEN
        assert (shown["version"], shown["hasOpenActivities"]) == (1, False)
    found = (await house.al.run(HISTORY, search="kuhlraum"))["nodes"]
    assert [one["kind"] for one in found] == ["event.added"] * 3
    undo = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
    assert (await house.al.refused(undo, id=told["operationId"])).code == "CONFLICT"


async def test_who_may_read_a_record_may_tell_of_it(house: House, types: dict[str, str]) -> None:
    shown = await house.deal(observerIds=[await house.user_id(house.olga)])
    hidden = await house.deal(title="Hidden")
    given = {"type": types["Note"], "at": WHEN, "text": "Met at the fair"}
    told = await house.olga.run(ADD, items=[shown["id"], hidden["id"]], **given)
    assert (told["toldIds"], told["notFoundIds"]) == ([shown["id"]], [hidden["id"]])
    before = await house.events()
    assert (await house.nora.run(ADD, items=[shown["id"]], **given))["toldIds"] == []
    assert (await house.nobody.refused(ADD, items=[shown["id"]], **given)).code == "UNAUTHENTICATED"
    assert await house.events() == before
    assert (await house.nora.run(HISTORY, search="fair"))["nodes"] == []


async def test_each_argument_at_fault_is_named(house: House, types: dict[str, str]) -> None:
    deal = await house.deal()
    reason = await house.reason()
    good: dict[str, Any] = {"items": [deal["id"]], "type": types["Call"], "at": WHEN, "text": "Called"}
    off = "mutation ($id: ID!) { updatePickListItem(id: $id, expectedVersion: 1, input: {isActive: false}) { __typename } }"
    await house.ada.run(off, id=types["Meeting"])
    before = await house.events()
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    cases: tuple[tuple[dict[str, Any], dict[str, str]], ...] = (
        ({"at": tomorrow, "text": "  ", "type": reason},
         {"at": "IN_THE_FUTURE", "text": "REQUIRED", "typeId": "UNKNOWN_ID"}),
        ({"type": types["Meeting"]}, {"typeId": "OUT_OF_USE"}),
        ({"type": deal["id"]}, {"typeId": "WRONG_ID_TYPE"}),
        ({"at": "2026-03-04T10:00:00"}, {"at": "NO_TIME_ZONE"}),
        ({"at": "0001-01-01T00:00:00+14:00"}, {"at": "OUT_OF_RANGE"}),
        ({"text": "a\u0000b"}, {"text": "MALFORMED"}),
        ({"text": "x" * 20_001}, {"text": "TOO_LONG"}),
        ({"items": []}, {"itemIds": "OUT_OF_RANGE"}),
        ({"items": [deal["id"]] * 2}, {"itemIds": "DUPLICATE"}),
        ({"items": [types["Call"]]}, {"itemIds[0]": "WRONG_ID_TYPE"}),
    )  # fmt: skip
    for change, fields in cases:
        assert (await house.ada.refused(ADD, **{**good, **change})).fields == fields, change
    assert await house.events() == before
