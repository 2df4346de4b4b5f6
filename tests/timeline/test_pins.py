"""Entries held up on a timeline: whichever it shows, for everyone who may read them (R57)."""

from __future__ import annotations

from typing import Any

from graph_client import Client, counted_statements
from house import House
from timeline.test_comments import ADD as COMMENT
from timeline.test_comments import DELETE as DELETE_COMMENT
from timeline.test_comments import comment, refused

PIN = """mutation ($item: ID!, $entry: ID!, $pinned: Boolean!) {
    pinTimelineEntry(itemId: $item, entryId: $entry, pinned: $pinned) { pinned { id kind pinned } } }"""
SHOWN = """query ($id: ID!) { node(id: $id) { ... on CrmItem {
    pinned { id kind item { title } comment { text } }
    timeline(includeRelated: true) { nodes { id kind pinned parameters comment { id } } } } } }"""


async def shown(client: Client, item: dict[str, Any]) -> dict[str, Any]:
    """What is held up on an item, and its timeline."""
    return await client.run(SHOWN, id=item["id"])


async def entry(client: Client, item: dict[str, Any], kind: str) -> str:
    """The newest entry of a kind on an item's timeline."""
    nodes = (await shown(client, item))["timeline"]["nodes"]
    return next(str(node["id"]) for node in nodes if node["kind"] == kind)


async def test_who_may_change_the_item_holds_entries_up(house: House) -> None:
    olga = await house.user_id(house.olga)
    company = await house.company(observerIds=[olga])
    deal = await house.deal(companyId=company["id"], observerIds=[olga])
    said = await comment(house.olga, deal, "Closed on Mondays")
    created, commented = await entry(house.al, company, "deal.created"), await entry(house.al, company, "comment.added")
    assert (await refused(house, house.olga, PIN, item=company["id"], entry=created, pinned=True))[0] == "FORBIDDEN"
    seen = (await house.events())[-1]["id"]
    for one in (created, created, commented):
        await house.al.run(PIN, item=company["id"], entry=one, pinned=True)
    assert [event["kind"] for event in await house.events(seen)] == ["entry.pinned"] * 2
    page = await shown(house.olga, company)
    assert [(one["kind"], one["item"]["title"]) for one in page["pinned"]] == [
        ("comment.added", "A deal"),
        ("deal.created", "A deal"),
    ]
    assert [node["pinned"] for node in page["timeline"]["nodes"]] == [False, False, True, True, False]
    newest = page["timeline"]["nodes"][0]
    assert (newest["parameters"], newest["comment"]) == ({"told": "comment.added"}, {"id": said["id"]})
    assert (await shown(house.olga, deal))["pinned"] == []  # held up on the company alone
    await house.olga.run(DELETE_COMMENT, id=said["id"])
    done = await house.al.run(PIN, item=company["id"], entry=created, pinned=False)
    assert done["pinned"] == []
    assert (await refused(house, house.al, PIN, item=company["id"], entry=commented, pinned=True))[0] == "NOT_FOUND"


async def test_what_is_held_up_is_told_to_who_may_read_it_and_while_it_is_related(house: House) -> None:
    olga = await house.user_id(house.olga)
    company, other = await house.company(observerIds=[olga]), await house.company()
    deal = await house.deal(companyId=company["id"])
    await house.ada.run(COMMENT, item=deal["id"], text="Secret")
    commented = await entry(house.ada, deal, "comment.added")
    assert (await refused(house, house.ada, PIN, item=other["id"], entry=commented, pinned=True))[0] == "NOT_FOUND"
    for _ in range(2):
        await house.ada.run(PIN, item=company["id"], entry=commented, pinned=True)
    assert (await shown(house.olga, company))["pinned"] == []
    assert len((await shown(house.al, company))["pinned"]) == 1
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.nora, "NOT_FOUND")):
        assert (await refused(house, client, PIN, item=company["id"], entry=commented, pinned=False))[0] == code
    update = "mutation ($id: ID!, $input: DealInput!) { updateDeal(id: $id, input: $input, expectedVersion: 1) { deal { id } } }"
    await house.ada.run(update, id=deal["id"], input={"companyId": other["id"]})
    assert (await shown(house.al, company))["pinned"] == []


async def test_no_more_than_twenty_are_held_up_and_reading_them_is_bounded(house: House) -> None:
    deal = await house.deal()
    for number in range(21):
        await comment(house.ada, deal, f"Comment {number}")
    entries = [node["id"] for node in (await shown(house.ada, deal))["timeline"]["nodes"][:-1]]
    for one in entries[1:]:
        await house.ada.run(PIN, item=deal["id"], entry=one, pinned=True)
    assert (await refused(house, house.ada, PIN, item=deal["id"], entry=entries[0], pinned=True))[0] == "CONFLICT"
    with counted_statements() as statements:
        page = await house.al.run("query ($id: ID!) { deal(id: $id) { pinned { comment { text } } } }", id=deal["id"])
    assert [one["comment"]["text"] for one in page["pinned"]] == [f"Comment {number}" for number in reversed(range(20))]
    assert 0 < len(statements) <= 4, list(statements)
