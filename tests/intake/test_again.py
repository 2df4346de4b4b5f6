"""The same message again, by its own id in its channel (R87): nothing is made, and it is told what there is."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from house import House
from intake_kit import DECISION, HELD, MODES, RECEIVE, client_of, counts, message, mode, received
from staged_kit import UNDO
from trato.items import periods

MAIL = {"medium": "EMAIL", "externalId": "<1@mail.example>"}
DELETE = "mutation ($ids: [ID!]!) { deleteHeldMessages(ids: $ids) { deletedIds } }"
RELEASE = "mutation ($id: ID!, $p: [String!]) { releaseMessage(id: $id, phones: $p) { %s } }" % DECISION
BIN = "mutation ($ids: [ID!]!) { delete%s(ids: $ids) { __typename } }"


async def twice(house: House, given: dict[str, Any]) -> list[dict[str, Any]]:
    """What becomes of it when it comes twice at once: the first one first."""
    told = await asyncio.gather(received(house.ada, given), received(house.ada, given))
    return sorted(told, key=lambda one: bool(one["repeated"]))


@pytest.mark.parametrize("crm_mode", MODES)
async def test_it_tells_what_it_stands_with_until_that_is_gone(house: House, crm_mode: str) -> None:
    await mode(house, crm_mode)
    first, again = await twice(house, message(**MAIL))
    assert (first["outcome"], again["outcome"], again["repeated"], again["made"]) == ("NEW", "ATTACHED", True, [])
    assert (again["items"], again["activity"]["id"]) == (first["items"], first["activity"]["id"])
    by_operation = "mutation ($input: MessageInput!) { receiveMessage(input: $input) { operationId %s } }" % DECISION
    undone = await house.ada.run(by_operation, input=message("EMAIL", 2, externalId="<2@mail.example>"))
    await house.ada.run(UNDO, id=undone["operationId"])
    anew = await received(house.ada, message("EMAIL", 2, externalId="<2@mail.example>"))
    assert (anew["outcome"], anew["repeated"]) == ("NEW", False)
    for one in anew["items"]:
        await house.ada.run(BIN % f"{one['__typename']}s", ids=[one["id"]])
    anew = await received(house.ada, message("EMAIL", 2, externalId="<2@mail.example>"))
    assert (anew["outcome"], anew["repeated"]) == ("NEW", False)
    await client_of(house, 3)
    assert (await received(house.ada, message("EMAIL", 3, externalId="<3@mail.example>")))["outcome"] == "REPEAT"


async def test_it_is_held_once(house: House) -> None:
    before = await counts()
    first, again = await twice(house, MAIL)
    assert (first["outcome"], again["outcome"], again["repeated"]) == ("HELD", "HELD", True)
    assert again["heldMessageId"] == first["heldMessageId"]
    assert await counts() == before | {"held_message": 1}
    released = (await house.ada.run(RELEASE, id=first["heldMessageId"], p=["600 555 111"]))["decision"]
    assert (released["outcome"], released["repeated"]) == ("NEW", False)
    assert (await received(house.ada, MAIL))["items"] == released["items"]
    other = MAIL | {"externalId": "<2@mail.example>"}
    thrown = await received(house.ada, other)
    await house.ada.run(DELETE, ids=[thrown["heldMessageId"]])
    assert (await received(house.ada, other))["repeated"] is False


async def test_what_a_stage_refuses_is_held_once(classic: House) -> None:
    roads = await classic.ada.run("{ pipelines(kind: LEAD) { isDefault stages { id version } } }")
    stage = next(road["stages"][0] for road in roads if road["isDefault"])
    demand = (
        'mutation ($id: ID!, $v: Int!) { updateStage(id: $id, expectedVersion: $v, input: {requiredFields: ["amount"]})'
        " { __typename } }"
    )
    await classic.ada.run(demand, id=stage["id"], v=stage["version"])
    first, again = await twice(classic, message(**MAIL))
    assert (first["outcome"], again["outcome"], again["repeated"]) == ("HELD", "HELD", True)
    (held,) = (await classic.ada.run(HELD))["nodes"]
    assert {one["heldMessageId"] for one in (first, again)} == {held["id"]}


async def test_of_an_excepted_sender_it_is_known_again(house: House) -> None:
    await house.ada.run('mutation { addExceptions(lines: ["+34 600 101 200"]) { __typename } }')
    told = await twice(house, message(**MAIL))
    assert [(one["outcome"], one["repeated"]) for one in told] == [("EXCEPTED", False), ("EXCEPTED", True)]
    assert [one["kind"] for one in await house.events()].count("message.excepted") == 1


async def test_messages_come_neither_from_the_future_nor_from_before_there_were_any(house: House) -> None:
    before, events = await counts(), await house.events()
    soon = periods.now() + timedelta(minutes=10)
    for at in ("9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", (soon + timedelta(days=1)).isoformat()):
        refused = await house.ada.refused(RECEIVE, input=message("CALL", receivedAt=at))
        assert refused.fields == {"input.receivedAt": "OUT_OF_RANGE"}
    assert (await counts(), await house.events()) == (before, events)
    assert (await received(house.ada, message("CALL", receivedAt=soon.isoformat())))["outcome"] == "NEW"
