"""A company's timeline with what happened to its contacts and deals, and a contact's with its deals (R35)."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import House
from timeline.test_item_events import COMMENT, DELETE, silent, take

TIMELINE = """query ($id: ID!, $first: Int = 50, $after: String, $kinds: [String!], $related: Boolean = true) {
    node(id: $id) { ... on CrmItem { timeline(first: $first, after: $after, kinds: $kinds, includeRelated: $related) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id kind item { id title } } } } } }"""
FOLLOW = """subscription ($id: ID!) { itemEvents(id: $id, includeRelated: true) {
    type kind entry { kind item { title } } } }"""
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
CHANGE = """mutation ($id: ID!, $version: Int!, $input: DealInput!) {
    updateDeal(id: $id, expectedVersion: $version, input: $input) { deal { version } } }"""
UNLINK = """mutation ($contact: ID!, $company: ID!) {
    unlinkContactCompany(contactId: $contact, companyId: $company) { contact { id } } }"""


async def timeline(client: Client, item: dict[str, Any], **variables: Any) -> dict[str, Any]:
    """A page of an item's timeline, with related ones unless told otherwise."""
    return (await client.run(TIMELINE, id=item["id"], **variables))["timeline"]


def told(page: dict[str, Any]) -> list[tuple[str, str]]:
    """What happened to what, newest first; the total must agree."""
    entries = [(node["kind"], node["item"]["title"]) for node in page["nodes"]]
    assert page["totalCount"] == len({node["id"] for node in page["nodes"]}) == len(entries)
    return entries


async def test_a_call_on_a_contacts_deal_stands_on_the_companys_timeline_once(house: House) -> None:
    company = await house.company()
    contact = await house.contact(companyIds=[company["id"]])
    deal = await house.deal(contactIds=[contact["id"]], companyId=company["id"])
    call = {"type": "CALL", "subject": "The call", "itemIds": [deal["id"], contact["id"]]}
    await house.ada.run(PLAN, input=call)
    await house.ada.run(COMMENT, id=deal["id"])
    created = [("deal.created", "A deal"), ("contact.created", "Person"), ("company.created", "A company")]
    news = [("comment.added", "A deal"), ("activity.created", "The call")]
    assert told(await timeline(house.al, company)) == news + created
    assert told(await timeline(house.al, company, related=False)) == created
    assert told(await timeline(house.al, contact)) == news + created[:2]
    assert told(await timeline(house.al, deal)) == [*news, created[0]]
    assert told(await timeline(house.al, company, kinds=["activity.created"])) == [news[1]]
    page, walked = await timeline(house.al, company, first=2), []
    while True:
        walked += [node["id"] for node in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        page = await timeline(house.al, company, first=2, after=page["pageInfo"]["endCursor"])
    assert walked == [node["id"] for node in (await timeline(house.al, company))["nodes"]]


async def test_who_may_not_read_what_lies_between_is_not_told(house: House) -> None:
    olga = await house.user_id(house.olga)
    company = await house.company(observerIds=[olga])
    contact = await house.contact(companyIds=[company["id"]], lastName="Hidden")
    await house.deal(companyId=company["id"], title="Hidden, too")
    await house.deal(contactIds=[contact["id"]], title="Behind a hidden contact", observerIds=[olga])
    shown = await house.deal(companyId=company["id"], title="Shown", observerIds=[olga])
    await house.ada.run(PLAN, input={"type": "CALL", "subject": "Shown, too", "itemIds": [shown["id"], contact["id"]]})
    entries = [("activity.created", "Shown, too"), ("deal.created", "Shown"), ("company.created", "A company")]
    assert told(await timeline(house.olga, company)) == entries
    assert len(told(await timeline(house.ada, company))) == 6


@pytest.mark.parametrize("many", [1, 6])
async def test_statements_are_bounded_however_many_are_related(house: House, many: int) -> None:
    company = await house.company(observerIds=[await house.user_id(house.olga)])
    for _ in range(many):
        contact = await house.contact(companyIds=[company["id"]])
        for _ in range(many):
            await house.deal(contactIds=[contact["id"]])
    for client in (house.al, house.olga):
        with counted_statements() as statements:
            await timeline(client, company)
        assert 0 < len(statements) <= 8, list(statements)


async def test_what_happens_to_related_ones_arrives_and_older_entries_come_and_go(house: House) -> None:
    olga = await house.user_id(house.olga)
    company = await house.company(observerIds=[olga])
    contact = await house.contact(companyIds=[company["id"]], observerIds=[olga])
    deal, other = (
        await house.deal(contactIds=[contact["id"]], observerIds=[olga]),
        await house.deal(title="Other", observerIds=[olga]),
    )
    await house.settled()

    async def change(item: dict[str, Any], **given: Any) -> None:
        done = await house.ada.run(CHANGE, id=item["id"], version=item["version"], input=given)
        item["version"] = done["deal"]["version"]

    async with house.olga.following(FOLLOW, id=company["id"]) as messages:
        await take(messages)
        await house.ada.run(COMMENT, id=deal["id"])
        said = {
            "type": "ENTRY",
            "kind": "comment.added",
            "entry": {"kind": "comment.added", "item": {"title": "A deal"}},
        }
        assert await take(messages) == said
        await house.ada.run(COMMENT, id=other["id"])  # not related
        again = {"type": "RESYNC", "kind": None, "entry": None}
        await change(deal, observerIds=[])  # out of her sight
        assert await take(messages) == again
        await change(deal, observerIds=[olga])
        assert await take(messages) == again
        await change(other, companyId=company["id"])
        assert await take(messages) == again
        await house.ada.run(UNLINK, contact=contact["id"], company=company["id"])
        assert await take(messages) == again
        await house.ada.run(DELETE, ids=[other["id"]])
        assert (await take(messages))["kind"] == "deal.deleted"
        await house.ada.run(COMMENT, id=deal["id"])
        assert await silent(messages)
