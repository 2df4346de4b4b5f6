"""The graph (R2): company → contacts → deals → activities and back in one request, within the reader's rights."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import counted_statements
from house import House

FOUR_LEVELS = """query ($id: ID!) {
  company(id: $id) {
    title
    contacts(first: 100) {
      totalCount
      nodes { title deals(first: 100) { totalCount nodes { title activities(first: 100) { totalCount nodes { subject deadline } } } } }
    }
  }
}"""
BACK = """query ($id: ID!) {
  activity(id: $id) {
    items { title ... on Deal { contacts { nodes { title companies { nodes { title } } } } } }
  }
}"""


async def fill(house: House, contacts: int, deals: int) -> dict[str, Any]:
    """A company with contacts, each with deals, each with one planned call."""
    company = await house.company()
    activity = None
    for number in range(contacts):
        contact = await house.contact(firstName=f"Contact {number}", companyIds=[company["id"]])
        for index in range(deals):
            deal = await house.deal(title=f"Deal {number}.{index}", contactIds=[contact["id"]])
            activity = await house.ada.run(
                'mutation ($id: ID!) { createActivity(input: {type: CALL, subject: "Call", itemIds: [$id]}) { activity { id } } }',
                id=deal["id"],
            )
    return {"company": company["id"], "activity": activity["activity"]["id"] if activity else None}


async def test_four_levels_in_a_bounded_number_of_statements(house: House) -> None:
    """20 contacts with 5 deals each: at most 10 statements."""
    scene = await fill(house, 20, 5)
    with counted_statements() as statements:
        company = await house.al.run(FOUR_LEVELS, id=scene["company"])
    assert len(statements) <= 10, statements
    contacts = company["contacts"]
    assert contacts["totalCount"] == len(contacts["nodes"]) == 20
    assert all(contact["deals"]["totalCount"] == 5 for contact in contacts["nodes"])
    deals = [deal for contact in contacts["nodes"] for deal in contact["deals"]["nodes"]]
    assert [deal["activities"]["totalCount"] for deal in deals] == [1] * 100


async def test_what_lists_of_custom_references_name_is_read_by_type(house: House) -> None:
    """Deals that refer to several people and companies each: one statement for all people, one for all companies."""
    define = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"
    given = {}
    people = [await house.user_id(one) for one in (house.ada, house.al, house.olga)]
    firms = [(await house.company(title=title))["id"] for title in ("Acme", "Zoo")]
    for label, more, ids in (
        ("Team", {"type": "USER", "multiple": True}, people),
        ("Second", {"type": "USER"}, people[0]),
        ("Partners", {"type": "CRM_LINK", "linkTo": "COMPANY", "multiple": True}, firms),
    ):
        made = await house.ada.run(define, input={"kind": "DEAL", "label": label} | more)
        given[made["customField"]["code"]] = ids
    for number in range(5):
        turned = {
            code: ids if isinstance(ids, str) else [*ids[number % 2 :], *ids[: number % 2]]
            for code, ids in given.items()
        }
        await house.deal(customFields=[{"code": code, "value": ids} for code, ids in turned.items()])
    with counted_statements() as statements:
        listed = await house.al.run("{ deals { nodes { customFields { code value } } } }")
    assert len(statements) == 3, statements
    shown = [[value["name"] for value in one["value"]] for deal in listed["nodes"] for one in deal["customFields"][::2]]
    assert shown[-2:] == [["Ada", "Al", "Olga"], ["Acme", "Zoo"]] and len(shown) == 10


async def test_and_back_again(house: House) -> None:
    scene = await fill(house, 1, 1)
    activity = await house.al.run(BACK, id=scene["activity"])
    (deal,) = activity["items"]
    assert deal["contacts"]["nodes"][0]["companies"]["nodes"] == [{"title": "A company"}]


async def test_what_one_may_not_read_is_absent_on_every_level(house: House) -> None:
    olga = await house.user_id(house.olga)
    company = await house.company(responsibleId=olga)
    contact = await house.contact(companyIds=[company["id"]], responsibleId=olga)
    await house.contact(companyIds=[company["id"]])
    await house.deal(title="Hers", contactIds=[contact["id"]], responsibleId=olga)
    hidden = await house.deal(title="Not hers", contactIds=[contact["id"]], companyId=company["id"])
    seen = await house.olga.run(FOUR_LEVELS, id=company["id"])
    assert seen["contacts"]["totalCount"] == 1
    (person,) = seen["contacts"]["nodes"]
    assert (person["deals"]["totalCount"], [deal["title"] for deal in person["deals"]["nodes"]]) == (1, ["Hers"])
    assert await house.olga.run("query ($id: ID!) { node(id: $id) { id } }", id=hidden["id"]) is None
    assert (await house.nora.refused(FOUR_LEVELS, id=company["id"])).code == "NOT_FOUND"
    assert (await house.nobody.refused(FOUR_LEVELS, id=company["id"])).code == "UNAUTHENTICATED"


@pytest.mark.parametrize("deals", [1, 60])
async def test_a_board_needs_the_same_statements_whatever_the_rows(house: House, deals: int) -> None:
    for _ in range(deals):
        await house.deal(companyId=None)
    document = """query ($p: ID!) { board(pipelineId: $p) {
      columns { stage { name } count sum { amount } cards { id title company { name } nextActivity { subject } commentCount responsible { name } } }
    } }"""
    with counted_statements() as statements:
        await house.olga.run(document, p=house.pipeline["id"])
        await house.al.run(document, p=house.pipeline["id"])
    assert len(statements) == 16, statements


async def test_a_customers_deals_by_outcome(house: House) -> None:
    """R38: counts and sums by outcome."""
    company = await house.company()
    for stage, amount in (("New", "10"), ("In work", "20"), ("Deal won", "300"), ("Deal lost", "4000")):
        await house.deal(companyId=company["id"], stageId=house.stages[stage], amount={"amount": amount})
    stats = await house.al.run(
        "query ($id: ID!) { company(id: $id) { dealStats { open won lost openAmount { amount } wonAmount { amount } } } }",
        id=company["id"],
    )
    assert stats["dealStats"] == {
        "open": 2,
        "won": 1,
        "lost": 1,
        "openAmount": {"amount": "30.00"},
        "wonAmount": {"amount": "300.00"},
    }
