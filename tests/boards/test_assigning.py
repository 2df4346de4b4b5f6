"""Making somebody responsible for several deals as one operation (R22, B52)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from house import House
from trato.accounts.models import User
from trato.db.sql import Sql, fetch
from trato.graph.kit.ids import encode_id

ASSIGN = """mutation ($ids: [ID!]!, $to: ID!, $op: ID) {
  assignCards(ids: $ids, responsibleId: $to, clientOpId: $op) {
    cards { id responsible { name } } removedIds skipped { itemId code } operationId
  }
}"""
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
OWNERS = "{ deals { nodes { title responsible { name } } } }"


async def owners(house: House) -> dict[str, str]:
    found = await house.ada.run(OWNERS)
    return {deal["title"]: deal["responsible"]["name"] for deal in found["nodes"]}


def ids(*found: dict[str, Any]) -> list[str]:
    return [deal["id"] for deal in found]


async def test_of_five_two_may_not_be_changed(house: House) -> None:
    """Three are assigned as one operation, two are told; and all of it is taken back at once."""
    olga, al = await house.user_id(house.olga), await house.user_id(house.al)
    own = [await house.deal(title=title, responsibleId=olga) for title in "ABC"]
    watched = await house.deal(title="W", observerIds=[olga])
    hidden = await house.deal(title="H")
    last = (await house.events())[-1]["id"]
    answer = await house.olga.run(ASSIGN, ids=ids(own[0], watched, own[1], hidden, own[2]), to=al)
    assert answer["removedIds"] == ids(*own)
    assert answer["skipped"] == [
        {"itemId": watched["id"], "code": "FORBIDDEN"},
        {"itemId": hidden["id"], "code": "NOT_FOUND"},
    ]
    assert await owners(house) == {"A": "Al", "B": "Al", "C": "Al", "W": "Ada", "H": "Ada"}
    rows = await fetch(Sql("SELECT kind, operation_id FROM event WHERE id > ?", (last,)))
    assert [(row["kind"], row["operation_id"]) for row in rows] == [("deal.updated", answer["operationId"])] * 3
    assert (await house.ada.run(UNDO, id=answer["operationId"]))["__typename"] == "Undone"
    assert await owners(house) == {"A": "Olga", "B": "Olga", "C": "Olga", "W": "Ada", "H": "Ada"}


async def test_nobody_assigns_without_a_right(house: House) -> None:
    deal = await house.deal()
    al = await house.user_id(house.al)
    last = (await house.events())[-1]["id"]
    assert (await house.nobody.refused(ASSIGN, ids=ids(deal), to=al)).code == "UNAUTHENTICATED"
    answer = await house.nora.run(ASSIGN, ids=ids(deal), to=al)
    assert (answer["skipped"], answer["operationId"]) == ([{"itemId": deal["id"], "code": "NOT_FOUND"}], None)
    assert await house.events(last) == []


async def test_only_active_people_are_made_responsible(house: House) -> None:
    deal = await house.deal()
    now = datetime.now(UTC)
    gone = await User.create(
        email="gone@example.org", name="Gone", sort_name="gone", is_active=False, created_at=now, updated_at=now
    )
    for person in (encode_id("User", gone.id), encode_id("User", 10**6)):
        refusal = await house.ada.refused(ASSIGN, ids=ids(deal), to=person)
        assert (refusal.code, refusal.fields) == ("VALIDATION", {"responsibleId": "UNKNOWN_ID"})


async def test_a_retry_with_the_same_key_assigns_once(house: House) -> None:
    deal, al = await house.deal(), await house.user_id(house.al)
    first = await house.ada.run(ASSIGN, ids=ids(deal), to=al, op="phone-3")
    last = (await house.events())[-1]["id"]
    assert first["cards"] == [{"id": deal["id"], "responsible": {"name": "Al"}}]
    assert await house.ada.run(ASSIGN, ids=ids(deal), to=al, op="phone-3") == first
    assert await house.events(last) == []
