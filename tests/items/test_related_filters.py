"""Filters that leave the record: through companies, contacts, deals and what is planned, as far as one may read (R66, R75)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from graph_client import Client
from house import House

LISTS = """query ($filter: Filter) {
  deals(filter: $filter, sort: [{field: "title"}]) { totalCount nodes { title } } }"""
COMPANIES = LISTS.replace("deals(", "companies(")
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"


async def names(client: Client, document: str, **filter: Any) -> list[str]:
    """Titles of what a filter finds."""
    page = await client.run(document, filter=filter)
    assert page["totalCount"] == len(page["nodes"])
    return [node["title"] for node in page["nodes"]]


@pytest.fixture
async def market(house: House) -> House:
    """A shop and a bank, with a person at the bank; a deal with each, the shop's with something overdue; one with nobody."""
    shop = await house.company(title="Shop", industryId=await house.industry("Retail"))
    await house.ada.run('mutation { addPickListItem(input: {listCode: "INDUSTRY", label: "Finançàs"}) { __typename } }')
    bank = await house.company(title="Bank", industryId=await house.industry("Finançàs"))
    person = await house.contact(lastName="Teller", companyIds=[bank["id"]])
    shopping = await house.deal(title="shopping", companyId=shop["id"])
    await house.deal(title="banking", companyId=bank["id"], contactIds=[person["id"]])
    await house.deal(client=house.olga, title="alone")
    late = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    await house.ada.run(PLAN, input={"type": "CALL", "subject": "Call", "itemIds": [shopping["id"]], "deadline": late})
    return house


CASES: dict[str, tuple[str, dict[str, Any], list[str]]] = {
    "by a path": (LISTS, {"field": "company.industry", "value": "Retail"}, ["shopping"]),
    "unlike by a path": (LISTS, {"field": "company.industry", "op": "NE", "value": "Retail"}, ["banking"]),
    "a text over there": (LISTS, {"field": "company.industry", "op": "CONTAINS", "value": "ANCAS"}, ["banking"]),
    "two steps": (LISTS, {"field": "contacts.companies.title", "value": "Bank"}, ["banking"]),
    "by what is planned": (LISTS, {"field": "activities.type", "value": "CALL"}, ["shopping"]),
    "overdue": (LISTS, {"field": "nextActivityAt", "op": "LT", "value": "@now"}, ["shopping"]),
    "due yesterday": (LISTS, {"field": "nextActivityAt", "value": "@last_2_days"}, ["shopping"]),
    "any at all": (LISTS, {"field": "contacts", "op": "ANY"}, ["banking"]),
    "none such": (
        LISTS,
        {"field": "company", "op": "NONE", "where": {"field": "industry", "value": "Retail"}},
        ["alone", "banking"],
    ),
    "backwards, and open, with nothing next": (
        COMPANIES,
        {
            "all": [
                {"field": "deals", "op": "ANY", "where": {"field": "semantics", "value": "IN_PROGRESS"}},
                {"field": "deals", "op": "NONE", "where": {"field": "hasOpenActivities", "value": True}},
            ]
        },
        ["Bank"],
    ),
}


def with_ids(given: Any, ids: dict[str, str]) -> Any:
    """A filter with the ids of values in place of what they are called."""
    if isinstance(given, dict):
        return {key: with_ids(part, ids) for key, part in given.items()}
    return [with_ids(part, ids) for part in given] if isinstance(given, list) else ids.get(given, given)


async def test_filters_go_through_relations(market: House) -> None:
    ids = {label: await market.industry(label) for label in ("Retail", "Finançàs")}
    for case, (document, given, found) in CASES.items():
        assert await names(market.al, document, **with_ids(given, ids)) == found, case


async def test_what_one_may_not_read_is_none_however_it_is_asked_for(market: House) -> None:
    """Olga reads her deal and not its company: it looks the same as a deal without any, to every question."""
    bank = await market.ada.run('{ companies(filter: {field: "title", value: "Bank"}) { nodes { id } } }')
    deal = await market.deal(title="hidden bank", companyId=bank["nodes"][0]["id"])
    assign = "mutation ($ids: [ID!]!, $user: ID!) { assignResponsible(ids: $ids, userId: $user) { assignedIds } }"
    await market.ada.run(assign, ids=[deal["id"]], user=await market.user_id(market.olga))
    finance = await market.industry("Finançàs")
    for op, value in (("EQ", finance), ("NE", finance), ("NOT_EMPTY", None), ("EMPTY", None)):
        assert await names(market.olga, LISTS, field="company.industry", op=op, value=value) == []
    assert await names(market.olga, LISTS, field="company", op="ANY") == []
    assert await names(market.olga, LISTS, field="company", op="NONE") == ["alone", "hidden bank"]
    assert await names(market.al, LISTS, field="company.title", value="Bank") == ["banking", "hidden bank"]


async def test_what_is_planned_is_shown_as_it_is_asked_for(market: House) -> None:
    asked = '{ deals(sort: [{field: "nextActivityAt"}]) { nodes { title hasOpenActivities nextActivityAt } } }'
    first, *others = (await market.al.run(asked))["nodes"]
    assert (first["title"], first["hasOpenActivities"]) == ("shopping", True)
    assert datetime.fromisoformat(first["nextActivityAt"]) < datetime.now(UTC)
    assert [(one["hasOpenActivities"], one["nextActivityAt"]) for one in others] == [(False, None)] * 2


async def test_filters_go_through_custom_fields_that_lead_to_records(market: House) -> None:
    """One field that holds a company, and one that holds several."""
    define = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"
    link = {"kind": "DEAL", "type": "CRM_LINK", "linkTo": "COMPANY"}
    wanted = ({"label": "Agency"}, {"label": "Partners", "multiple": True})
    agency, partners = [(await market.ada.run(define, input=link | more))["customField"]["code"] for more in wanted]
    found = await market.ada.run("{ companies { nodes { id title } } }")
    ids = {one["title"]: one["id"] for one in found["nodes"]}
    values = [{"code": agency, "value": ids["Shop"]}, {"code": partners, "value": [ids["Bank"], ids["Shop"]]}]
    await market.deal(title="led", customFields=values)
    assert await names(market.al, LISTS, field=f"{agency}.industry", value=await market.industry("Retail")) == ["led"]
    assert await names(market.al, LISTS, field=f"{partners}.title", value="Bank") == ["led"]
    assert await names(market.al, LISTS, field=f"{agency}.title", value="Bank") == []
    assert await names(market.olga, LISTS, field=partners, op="NONE") == ["alone"]


async def test_relations_are_told(house: House) -> None:
    told = await house.al.run("{ relations(kind: COMPANY) { code kind multiple } }")
    assert [(one["code"], one["kind"], one["multiple"]) for one in told] == [
        ("contacts", "CONTACT", True),
        ("leads", "LEAD", True),
        ("deals", "DEAL", True),
        ("sourceLeads", "LEAD", True),
        ("activities", "ACTIVITY", True),
    ]
