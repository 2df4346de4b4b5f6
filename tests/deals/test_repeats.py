"""Deals with customers from before (R44): told anew whenever what lies before them is another."""

from __future__ import annotations

from typing import Any

from house import House

READ = "query ($id: ID!) { node(id: $id) { ... on Deal { isRepeat isRepeatInquiry } } }"
LIST = 'query ($filter: Filter) { deals(filter: $filter, sort: {field: "id"}) { nodes { title } } }'
CLOSE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $input: EnteringInput) {
  closeDeal(id: $id, stageId: $stage, expectedVersion: $version, input: $input) { ... on DealClosed { deal { version } } } }"""
REOPEN = """mutation ($id: ID!, $stage: ID!, $version: Int!) {
  reopenDeal(id: $id, stageId: $stage, expectedVersion: $version) { deal { version } } }"""
UPDATE = """mutation ($id: ID!, $version: Int!, $input: DealInput!) {
  updateDeal(id: $id, expectedVersion: $version, input: $input) { deal { version } } }"""
FOLLOW = "subscription ($filter: Filter) { listEvents(kind: DEAL, filter: $filter) { type } }"
REPEAT, INQUIRY = (True, False), (False, True)
NEW = (False, False)


async def close(house: House, deal: dict[str, Any], semantics: str) -> None:
    """Win or lose a deal."""
    stage = next(one["id"] for one in house.pipeline["stages"] if one["semantics"] == semantics)
    input = {"lossReasonId": await house.reason()} if semantics == "FAILURE" else None
    closed = await house.ada.run(CLOSE, id=deal["id"], stage=stage, version=deal["version"], input=input)
    deal["version"] = closed["deal"]["version"]


async def status(house: House, deal: dict[str, Any]) -> tuple[bool, bool]:
    """Whether it is a repeat deal, or a repeat inquiry."""
    told = await house.ada.run(READ, id=deal["id"])
    return told["isRepeat"], told["isRepeatInquiry"]


async def titles(house: House, field: str, value: bool = True) -> list[str]:
    """The deals that a filter finds."""
    found = await house.ada.run(LIST, filter={"field": field, "value": value})
    return [one["title"] for one in found["nodes"]]


async def test_a_customer_who_comes_again(house: House) -> None:
    contact, company = await house.contact(), await house.company()
    first = await house.deal(title="First", contactIds=[contact["id"]])
    await house.deal(title="Of somebody else")
    await close(house, first, "FAILURE")
    second = await house.deal(title="Second", contactIds=[contact["id"]], companyId=company["id"])
    assert [await status(house, one) for one in (first, second)] == [NEW, INQUIRY]
    await close(house, second, "SUCCESS")
    third = await house.deal(title="Third", companyId=company["id"])
    assert await status(house, third) == REPEAT
    assert await titles(house, "isRepeat") == ["Third"]
    assert await titles(house, "isRepeatInquiry") == ["Second"]
    new = await house.ada.run(
        LIST, filter={"all": [{"field": "isRepeat", "value": False}, {"field": "isRepeatInquiry", "value": False}]}
    )
    assert [one["title"] for one in new["nodes"]] == ["First", "Of somebody else"]


async def test_it_follows_what_becomes_of_the_customer_and_of_earlier_deals(house: House) -> None:
    contact, other = await house.contact(), await house.contact()
    first = await house.deal(contactIds=[contact["id"]])
    later = await house.deal(contactIds=[contact["id"]])
    assert await status(house, later) == INQUIRY
    await close(house, first, "SUCCESS")
    assert await status(house, later) == REPEAT
    open_stage = house.pipeline["stages"][0]["id"]
    reopened = await house.ada.run(REOPEN, id=first["id"], stage=open_stage, version=first["version"])
    assert await status(house, later) == INQUIRY
    for contacts, expected in (([other["id"]], NEW), ([other["id"], contact["id"]], INQUIRY)):
        changed = await house.ada.run(UPDATE, id=later["id"], version=later["version"], input={"contactIds": contacts})
        later["version"] = changed["deal"]["version"]
        assert await status(house, later) == expected
    assert reopened["deal"]["version"] > first["version"]
    await house.ada.run("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[first["id"]])
    assert await status(house, later) == NEW
    await house.ada.run("mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }", id=first["id"])
    assert await status(house, later) == INQUIRY
    await house.ada.run("mutation ($ids: [ID!]!) { deleteContacts(ids: $ids) { deletedIds } }", ids=[contact["id"]])
    assert await status(house, later) == NEW, "who is in the recycle bin is nobody's customer"
    refused = await house.ada.result(UPDATE, id=later["id"], version=later["version"], input={"isRepeat": True})
    assert refused.errors, "it is read only"


async def test_a_followed_list_is_told_when_an_earlier_deal_is_won(house: House) -> None:
    contact = await house.contact()
    first = await house.deal(contactIds=[contact["id"]])
    await house.deal(contactIds=[contact["id"]])
    await house.settled()
    async with house.ada.following(FOLLOW, filter={"field": "isRepeat", "value": True}) as messages:
        assert (await anext(messages))["type"] == "READY"
        await close(house, first, "SUCCESS")
        async for message in messages:
            if message["type"] == "RESYNC":
                break
