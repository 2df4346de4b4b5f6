"""An item's timeline: what stands on it, in which order, and what each reader may know of it (R56, R58, R61)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from graph_client import Client, counted_statements
from house import House
from trato.graph.kit.ids import decode_id
from trato.live.operations import Actor, operation

TIMELINE = """query ($id: ID!, $first: Int = 50, $after: String, $kinds: [String!]) {
    node(id: $id) { ... on CrmItem { timeline(first: $first, after: $after, kinds: $kinds) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id at occurredAt kind channel actor { id name } item { id kind title }
            changes { field old new } parameters } } } } }"""


async def timeline(client: Client, item: dict[str, Any], **variables: Any) -> dict[str, Any]:
    """A page of an item's timeline."""
    return (await client.run(TIMELINE, id=item["id"], **variables))["timeline"]


def kinds(page: dict[str, Any]) -> list[str]:
    """What happened, newest first."""
    return [node["kind"] for node in page["nodes"]]


async def test_it_tells_who_did_what_with_old_and_new_values(house: House) -> None:
    company = await house.company(title="Sauce & Co")
    deal = await house.deal(amount={"amount": "10"}, companyId=company["id"])
    update = """mutation ($id: ID!, $input: DealInput!) {
        updateDeal(id: $id, input: $input, expectedVersion: 1) { deal { id } } }"""
    olga = await house.user_id(house.olga)
    await house.al.run(
        update, id=deal["id"], input={"amount": {"amount": "12.50"}, "companyId": None, "responsibleId": olga}
    )
    newest = (await timeline(house.ada, deal))["nodes"][0]
    assert (newest["kind"], newest["channel"]) == ("deal.updated", "API")
    assert newest["actor"] == {"id": await house.user_id(house.al), "name": "Al"}
    assert newest["item"] == {"id": deal["id"], "kind": "deal", "title": "A deal"}
    changes = {change["field"]: (change["old"], change["new"]) for change in newest["changes"]}
    assert changes == {
        "amount": ({"amount": "10.00", "currency": "EUR"}, {"amount": "12.50", "currency": "EUR"}),
        "company": ({"id": company["id"], "name": "Sauce & Co"}, None),
        "responsible": ({"id": await house.user_id(house.ada), "name": "Ada"}, {"id": olga, "name": "Olga"}),
    }


async def test_what_happens_to_a_deal_stands_on_its_companys_timeline_for_who_may_read_both(house: House) -> None:
    olga = await house.user_id(house.olga)
    company = await house.company(observerIds=[olga])
    await house.deal(companyId=company["id"], title="Secret")
    await house.deal(companyId=company["id"], title="Shown", observerIds=[olga])
    everything = await timeline(house.ada, company)
    assert kinds(everything) == ["deal.created", "deal.created", "company.created"]
    for_olga = await timeline(house.olga, company)
    assert [node["item"]["title"] for node in for_olga["nodes"]] == ["Shown", "A company"]
    assert for_olga["totalCount"] == 2


async def test_a_move_says_since_when_the_deal_had_stood_there(house: House) -> None:
    deal = await house.deal()
    since = (await house.ada.run("query ($id: ID!) { deal(id: $id) { stageSince } }", id=deal["id"]))["stageSince"]
    await house.ada.run(
        "mutation ($id: ID!, $to: ID!) { moveItem(id: $id, stageId: $to, expectedVersion: 1) { __typename } }",
        id=deal["id"],
        to=house.stages["In work"],
    )
    moved = (await timeline(house.ada, deal))["nodes"][0]
    assert (moved["kind"], moved["parameters"]) == ("deal.moved", {"stageSince": since})


async def test_names_of_what_one_may_not_read_do_not_leak(house: House) -> None:
    olga = await house.user_id(house.olga)
    company, shown = await house.company(title="Secret"), await house.contact(observerIds=[olga])
    hidden = await house.contact(lastName="Hidden")
    deal = await house.deal(companyId=company["id"], contactIds=[shown["id"], hidden["id"]], observerIds=[olga])
    bind = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
    made = await house.ada.run(bind, input={"type": "CALL", "subject": "Call", "itemIds": [deal["id"]]})
    await house.ada.run(
        "mutation ($id: ID!, $item: ID!) { bindActivity(id: $id, itemId: $item) { activity { id } } }",
        id=made["activity"]["id"],
        item=company["id"],
    )
    bound, _, created = (await timeline(house.olga, deal))["nodes"]
    changes = {change["field"]: change["new"] for change in created["changes"]}
    assert changes["company"] == {"id": None, "name": None}
    assert changes["contacts"] == [{"id": shown["id"], "name": "Person"}, {"id": None, "name": None}]
    assert bound["changes"] == [{"field": "items", "old": None, "new": {"id": None, "name": None}}]
    assert "Secret" not in str((await timeline(house.olga, deal))["nodes"])
    changes = {change["field"]: change["new"] for change in (await timeline(house.al, deal))["nodes"][-1]["changes"]}
    assert changes["company"] == {"id": company["id"], "name": "Secret"}


async def test_it_is_paged_and_filtered_by_kind(house: House) -> None:
    deal = await house.deal()
    for number in range(7):
        await house.ada.run(
            "mutation ($id: ID!, $text: String!) { addComment(itemId: $id, text: $text) { comment { id } } }",
            id=deal["id"],
            text=f"Comment {number}",
        )
    walked: list[str] = []
    after = None
    while True:
        page = await timeline(house.ada, deal, first=3, after=after)
        assert page["totalCount"] == 8
        walked += [node["id"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert len(walked) == len(set(walked)) == 8
    assert kinds(await timeline(house.ada, deal, kinds=["deal.created"])) == ["deal.created"]
    assert (await timeline(house.ada, deal, kinds=[]))["totalCount"] == 0
    assert (await house.ada.refused(TIMELINE, id=deal["id"], after="bm9uZQ")).fields == {"after": "BAD_CURSOR"}
    assert (await house.ada.refused(TIMELINE, id=deal["id"], first=101)).fields == {"first": "OUT_OF_RANGE"}


async def test_what_was_recorded_later_stands_where_it_happened(house: House) -> None:
    deal = await house.deal()
    number = decode_id(deal["id"], "Deal", "id")
    now = datetime.now(UTC)
    for subject, days in (("The day before yesterday", 2), ("Yesterday", 1), ("Long ago", 90)):
        async with operation(Actor(None, "Import", "IMPORT")) as op:
            op.record("deal.updated", "deal", number, subject, occurred_at=now - timedelta(days=days))
    walked, after = [], None
    for _ in range(4):
        page = await timeline(house.ada, deal, first=1, after=after)
        walked += [node["item"]["title"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
    assert not page["pageInfo"]["hasNextPage"]
    assert walked == ["A deal", "Yesterday", "The day before yesterday", "Long ago"]


async def test_timelines_of_many_items_need_a_bounded_number_of_statements(house: House) -> None:
    company = await house.company()
    for _ in range(8):
        deal = await house.deal(companyId=company["id"])
        await house.ada.run(
            'mutation ($id: ID!) { addComment(itemId: $id, text: "Hm") { comment { id } } }', id=deal["id"]
        )
    document = """query ($id: ID!) { company(id: $id) { deals { nodes { timeline { totalCount nodes {
        kind comment { text author { name } mentions { name } } activity { subject } } } } } } }"""
    with counted_statements() as statements:
        shown = await house.ada.run(document, id=company["id"])
    assert [deal["timeline"]["totalCount"] for deal in shown["deals"]["nodes"]] == [2] * 8
    assert 0 < len(statements) <= 8, list(statements)


async def test_a_deleted_deals_history_stays_on_the_companys_timeline(house: House) -> None:
    company = await house.company(responsibleId=await house.user_id(house.olga))
    deal = await house.deal(house.olga, companyId=company["id"])
    await house.ada.run("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[deal["id"]])
    assert kinds(await timeline(house.olga, company))[:2] == ["deal.deleted", "deal.created"]
