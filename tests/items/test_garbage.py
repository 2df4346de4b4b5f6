"""What no honest client sends: NUL characters, numbers beyond every column, cursors made by hand. Refused, never a fault."""

from __future__ import annotations

import base64
from typing import Any

import orjson
import pytest

from house import House

DEALS = """query ($filter: Filter, $search: String, $after: String, $sort: [Sort!]) {
  deals(filter: $filter, search: $search, after: $after, sort: $sort) { nodes { id } }
}"""
COMPANIES = "query ($filter: Filter) { companies(filter: $filter) { nodes { id } } }"
NUL = "a\x00b"


def cursor(*parts: Any) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(parts)).decode().rstrip("=")


@pytest.mark.parametrize(
    "wanted",
    [
        {"field": "title", "value": NUL},
        {"field": "title", "op": "IN", "value": ["x", NUL]},
        {"field": "title", "op": "CONTAINS", "value": NUL},
        {"field": "title", "op": "CONTAINS", "value": "x" * 100_000},
        {"field": "closedAt", "op": "GT", "value": "0001-01-01T00:00:00+14:00"},
        {"field": "probability", "op": "GT", "value": 2**40},
        {"field": "id", "op": "GT", "value": 2**70},
        {"field": "amount", "op": "GT", "value": "1e999999"},
        {"field": "amount", "op": "GT", "value": "1e-999999"},
        {"field": "amount", "op": "GT", "value": "1.000000000000000000000000000000000001"},
    ],
    ids=str,
)
async def test_filters_refuse_what_no_column_can_hold(house: House, wanted: dict[str, Any]) -> None:
    refusal = await house.ada.refused(DEALS, filter=wanted)
    assert refusal.code == "VALIDATION"
    assert all(path.startswith("filter.value") for path in refusal.fields)


async def test_a_filter_nested_without_end_is_refused(house: House) -> None:
    wanted: dict[str, Any] = {"field": "title", "value": "x"}
    for _ in range(60):
        wanted = {"all": [wanted]}
    assert (await house.ada.refused(DEALS, filter=wanted)).code == "VALIDATION"


async def test_a_search_is_a_few_words(house: House) -> None:
    for search in (NUL, "x" * 100_000):
        assert (await house.ada.refused(DEALS, search=search)).fields.keys() == {"search"}
        users = "query ($search: String) { users(search: $search) { nodes { id } } }"
        assert (await house.ada.refused(users, search=search)).fields.keys() == {"search"}


@pytest.mark.parametrize(
    ("sort", "after"),
    [
        ("title", cursor("title", [NUL], 1)),
        ("probability", cursor("probability", [2**40], 1)),
        ("amount", cursor("amount", [2**64 - 1], 1)),
        ("id", cursor("id", [1], 2**63)),
        ("createdAt", cursor("created_at", ["0001-01-01T00:00:00+14:00"], 1)),
        ("createdAt", cursor("created_at", [5], 1)),
        ("createdAt", "é"),
        ("createdAt", "W"),
        ("createdAt", cursor({"a": 1})),
    ],
)
async def test_cursors_made_by_hand_are_refused(house: House, sort: str, after: str) -> None:
    refusal = await house.ada.refused(DEALS, sort=[{"field": sort}], after=after)
    assert refusal.fields == {"after": "BAD_CURSOR"}


@pytest.mark.parametrize(
    "after", [cursor(NUL, 1), cursor("a0", 2**63), cursor("a0", 1e300), cursor("a0"), "é", cursor(5, 5)]
)
async def test_cursors_of_columns_made_by_hand_are_refused(house: House, after: str) -> None:
    column = "query ($stage: ID!, $after: String) { boardColumn(stageId: $stage, after: $after) { count } }"
    refusal = await house.ada.refused(column, stage=house.stages["New"], after=after)
    assert refusal.fields == {"after": "BAD_CURSOR"}


async def test_users_refuse_cursors_made_by_hand(house: House) -> None:
    users = "query ($after: String) { users(after: $after) { nodes { id } } }"
    assert (await house.ada.refused(users, after=cursor("user", NUL, 1))).fields == {"after": "BAD_CURSOR"}


@pytest.mark.parametrize(
    "channels",
    [
        {"websites": [{"value": f"example.org/{NUL}"}]},
        {"websites": [{"value": "example.org", "label": NUL}]},
        {"phones": [{"value": f"+34 600 100 200{NUL}"}]},
        {"emails": [{"value": f'"{NUL}"@example.org'}]},
    ],
    ids=str,
)
async def test_channels_refuse_nul(house: House, channels: dict[str, Any]) -> None:
    document = "mutation ($input: CompanyInput!) { createCompany(input: $input) { company { id } } }"
    assert (await house.ada.refused(document, input={"title": "A", **channels})).code == "VALIDATION"


async def test_a_key_of_the_client_refuses_nul(house: House) -> None:
    document = 'mutation ($op: ID!) { createCompany(input: {title: "A"}, clientOpId: $op) { company { id } } }'
    assert (await house.ada.refused(document, op=NUL)).fields.keys() == {"clientOpId"}


async def test_kinds_of_entries_refuse_nul(house: House) -> None:
    deal = await house.deal()
    document = "query ($id: ID!, $kinds: [String!]) { deal(id: $id) { timeline(kinds: $kinds) { nodes { id } } } }"
    assert (await house.ada.refused(document, id=deal["id"], kinds=[NUL])).fields.keys() == {"kinds"}


async def test_names_that_grow_when_folded_are_refused(house: House) -> None:
    document = "mutation ($name: String!) { createPipeline(name: $name) { pipeline { id } } }"
    assert (await house.ada.refused(document, name="ß" * 100)).fields == {"name": "TOO_LONG"}


@pytest.mark.parametrize("node", ["Stage", "Pipeline", "User", "Deal", "Company", "Contact", "Activity", "Comment"])
async def test_a_node_that_is_not_there_is_null(house: House, node: str) -> None:
    from trato.graph.kit.ids import encode_id

    for number in (999, 2**63 - 1):
        assert await house.ada.run("query ($id: ID!) { node(id: $id) { id } }", id=encode_id(node, number)) is None


async def test_a_comment_is_a_node(house: House) -> None:
    deal = await house.deal()
    document = 'mutation ($id: ID!) { addComment(itemId: $id, text: "Hello") { comment { id } } }'
    comment = (await house.ada.run(document, id=deal["id"]))["comment"]["id"]
    node = "query ($id: ID!) { node(id: $id) { id } }"
    assert await house.ada.run(node, id=comment) == {"id": comment}
    assert await house.olga.run(node, id=comment) is None


async def test_sums_beyond_64_bits_are_exact(house: House) -> None:
    """A hundred of the largest amounts, as a slip of the hand makes them, must not take the board from everyone."""
    from trato.db.sql import Sql, execute
    from trato.deals.models import Deal

    await house.deal(stageId=house.stages["Deal won"], amount={"amount": "10000000000000"})
    columns = ", ".join(column for column in Deal._meta.db_fields if column != "id")
    for _ in range(7):
        await execute(Sql(f"INSERT INTO deal ({columns}) SELECT {columns} FROM deal"))
    column = "query ($stage: ID!) { boardColumn(stageId: $stage) { count sum { amount } weightedSum { amount } } }"
    total = {"amount": "1280000000000000.00"}
    found = await house.ada.run(column, stage=house.stages["Deal won"])
    assert found == {"count": 128, "sum": total, "weightedSum": total}


async def test_thousands_of_references_are_refused(house: House) -> None:
    from trato.graph.kit.ids import encode_id

    document = "mutation ($input: DealInput!) { createDeal(input: $input) { deal { id } } }"
    contacts = [encode_id("Contact", number) for number in range(1, 40_000)]
    refusal = await house.ada.refused(document, input={"title": "A", "contactIds": contacts})
    assert refusal.fields == {"input.contactIds": "TOO_MANY"}
    document = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
    refusal = await house.ada.refused(document, input={"type": "CALL", "subject": "A", "itemIds": contacts})
    assert refusal.fields == {"input.itemIds": "TOO_MANY"}


async def test_nobody_has_an_address_with_nul(house: House) -> None:
    document = 'mutation ($email: String!) { login(email: $email, password: "secret") { accessToken } }'
    assert (await house.nobody.refused(document, email=NUL)).code == "UNAUTHENTICATED"
