"""Custom fields of deals as tests make and fill them, through the public schema."""

from __future__ import annotations

from typing import Any

from house import House

FIELD = "customField { id code label type version multiple required defaultValue sortable searchable pickList }"
CREATE = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { %s } }" % FIELD
CHANGE = (
    """mutation ($id: ID!, $version: Int = 1, $input: UpdateCustomFieldInput!) {
  updateCustomField(id: $id, expectedVersion: $version, input: $input) { %s }
}"""
    % FIELD
)
DELETE = "mutation ($id: ID!, $values: Int!) { deleteCustomField(id: $id, confirmedValues: $values) { deletedId } }"
OF_DEALS = "{ customFields(kind: DEAL) { code label } }"
MAKE = "mutation ($input: DealInput!) { createDeal(input: $input) { operationId deal { id version } } }"
WRITE = """mutation ($id: ID!, $version: Int = 1, $input: DealInput!) {
  updateDeal(id: $id, expectedVersion: $version, input: $input) { operationId deal { version } }
}"""
READ = """query ($id: ID!) { deal(id: $id) {
  version customFields { code value } timeline(first: 1) { nodes { changes { field label old new } } }
} }"""
FOUND = "query ($filter: Filter, $search: String) { deals(filter: $filter, search: $search) { nodes { title } totalCount } }"
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
OPTIONS = "query ($code: String!) { pickList(code: $code) { items { id label } } }"


async def make(house: House, label: str = "Field", type: str = "STRING", **more: Any) -> dict[str, Any]:
    """A field of deals, made by Ada."""
    answer = await house.ada.run(CREATE, input={"kind": "DEAL", "label": label, "type": type} | more)
    return answer["customField"]


async def deal(house: House, title: str, *, code: str = "", value: Any = None, **input: Any) -> dict[str, Any]:
    given = {"customFields": [{"code": code, "value": value}]} if code else {}
    return await house.ada.run(MAKE, input={"title": title} | given | input)


async def value_of(house: House, deal_id: str) -> Any:
    return (await house.ada.run(READ, id=deal_id))["customFields"][0]["value"]


async def found(house: House, **asked: Any) -> str:
    answer = await house.ada.run(FOUND, **asked)
    assert answer["totalCount"] == len(answer["nodes"])
    return " ".join(sorted(node["title"] for node in answer["nodes"]))
