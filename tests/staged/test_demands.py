"""What a stage demands (R17): every way into it asks for what is missing, and nothing is half done meanwhile."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from house import House

RULE = """mutation ($id: ID!, $fields: [String!]!, $version: Int = 1) {
  updateStage(id: $id, expectedVersion: $version, input: {requiredFields: $fields}) { pipeline { version } }
}"""
REQUIRED = """... on FieldsRequired {
  card { id stageId version } stage { name }
  fields { name inputName label type multiple minimum maximum pickList options { id label color } }
}"""
MOVE = (
    """mutation ($id: ID!, $stage: ID!, $version: Int = 1, $input: EnteringInput, $op: ID) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, input: $input, clientOpId: $op) {
    __typename %s ... on CardMoved { operationId card { version amount { amount } } }
  }
}"""
    % REQUIRED
)
STACK = (
    """mutation ($moves: [CardMove!]!, $stage: ID!, $input: EnteringInput, $op: ID) {
  moveItems(moves: $moves, stageId: $stage, input: $input, clientOpId: $op) {
    operationId outcomes { __typename %s ... on CardMoved { card { version } } ... on CardRefused { reason } }
  }
}"""
    % REQUIRED
)
CLOSE = (
    """mutation ($id: ID!, $stage: ID!, $input: EnteringInput, $version: Int = 1) {
  closeDeal(id: $id, stageId: $stage, expectedVersion: $version, input: $input) {
    __typename %s ... on DealClosed { deal { version closedAt amount { amount } lossReason { label } } }
  }
}"""
    % REQUIRED
)
DEAL = """query ($id: ID!) { deal(id: $id) {
  version stage { name } amount { amount } expectedCloseDate closedAt lossReason { label } contacts { nodes { id } }
} }"""


async def demand(house: House, stage: str, *fields: str) -> str:
    """Let a stage demand fields; its id."""
    await house.ada.run(RULE, id=house.stages[stage], fields=list(fields))
    return house.stages[stage]


async def test_a_move_asks_for_what_is_missing_and_then_fills_it_in(house: House) -> None:
    stage = await demand(house, "In work", "amount", "expectedCloseDate", "contacts", "company")
    company, contact = await house.company(), await house.contact()
    deal = await house.deal(companyId=company["id"])
    before = (await house.events())[-1]["id"]
    asked = await house.ada.run(MOVE, id=deal["id"], stage=stage, op="drop-1")
    assert asked["__typename"] == "FieldsRequired" and asked["stage"] == {"name": "In work"}
    assert asked["card"] == {"id": deal["id"], "stageId": house.stages["New"], "version": 1}
    assert [(field["name"], field["inputName"], field["type"], field["multiple"]) for field in asked["fields"]] == [
        ("amount", "amount", "MONEY", False),
        ("expectedCloseDate", "expectedCloseDate", "DATE", False),
        ("contacts", "contactIds", "CONTACT", True),
    ]
    half = {"amount": {"amount": "12.50"}}
    still = await house.ada.run(MOVE, id=deal["id"], stage=stage, input=half, op="drop-1")
    assert [field["name"] for field in still["fields"]] == ["expectedCloseDate", "contacts"]
    assert await house.events(before) == [] and (await house.ada.run(DEAL, id=deal["id"]))["version"] == 1
    whole = {**half, "expectedCloseDate": "2031-01-02", "contactIds": [contact["id"]]}
    moved = await house.ada.run(MOVE, id=deal["id"], stage=stage, input=whole, op="drop-1")
    assert moved["card"] == {"version": 2, "amount": {"amount": "12.50"}}
    assert await house.ada.run(MOVE, id=deal["id"], stage=stage, input=whole, op="drop-1") == moved
    assert [event["kind"] for event in await house.events(before)] == ["deal.moved"]
    now = await house.ada.run(DEAL, id=deal["id"])
    assert (now["stage"]["name"], now["expectedCloseDate"]) == ("In work", "2031-01-02")
    assert now["contacts"]["nodes"] == [{"id": contact["id"]}]


async def test_a_move_that_filled_something_in_is_taken_back_and_done_again(house: House) -> None:
    stage = await demand(house, "In work", "amount", "contacts")
    contact, deal = await house.contact(), await house.deal(probability=10)
    undo = "mutation ($id: ID!) { undo(operationId: $id) { __typename ... on Undone { operationId } } }"
    given = {"amount": {"amount": "5"}, "contactIds": [contact["id"]], "probability": 90}
    moved = await house.ada.run(MOVE, id=deal["id"], stage=stage, input=given)
    there = await house.ada.run(DEAL, id=deal["id"])
    undone = await house.ada.run(undo, id=moved["operationId"])
    back = await house.ada.run(DEAL, id=deal["id"])
    assert (back["stage"]["name"], back["amount"], back["contacts"]["nodes"]) == ("New", {"amount": "0.00"}, [])
    await house.ada.run(undo, id=undone["operationId"])
    assert (await house.ada.run(DEAL, id=deal["id"])) | {"version": 0} == there | {"version": 0}


async def test_an_undo_puts_back_what_was_whatever_is_demanded_since(house: House) -> None:
    deal = await house.deal()
    moved = await house.ada.run(MOVE, id=deal["id"], stage=house.stages["In work"])
    await demand(house, "New", "amount")
    undo = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
    assert (await house.ada.run(undo, id=moved["operationId"]))["__typename"] == "Undone"


async def test_of_a_stack_each_is_asked_for_its_own(house: House) -> None:
    """Those that lack nothing move; a retry is told the same; what is filled in goes to each."""
    stage = await demand(house, "In work", "amount")
    full, empty = await house.deal(amount={"amount": "1"}), await house.deal()
    moves = [{"id": deal["id"], "expectedVersion": 1} for deal in (full, empty)]
    told = await house.ada.run(STACK, moves=moves, stage=stage, op="stack-1")
    assert [outcome["__typename"] for outcome in told["outcomes"]] == ["CardMoved", "FieldsRequired"]
    assert [field["name"] for field in told["outcomes"][1]["fields"]] == ["amount"]
    assert await house.ada.run(STACK, moves=moves, stage=stage, op="stack-1") == told
    before = (await house.events())[-1]["id"]
    alone = await house.ada.run(STACK, moves=moves[1:], stage=stage)
    assert alone["operationId"] is None and await house.events(before) == []
    filled = await house.ada.run(STACK, moves=moves[1:], stage=stage, input={"amount": {"amount": "7"}})
    assert filled["outcomes"] == [{"__typename": "CardMoved", "card": {"version": 2}}]
    assert (await house.ada.run(DEAL, id=empty["id"]))["amount"] == {"amount": "7.00"}


async def test_losing_asks_why_and_winning_when(house: House) -> None:
    lost, won = await demand(house, "Deal lost", "lossReason"), await demand(house, "Deal won", "amount")
    deal = await house.deal()
    asked = await house.ada.run(CLOSE, id=deal["id"], stage=lost)
    (field,) = asked["fields"]
    assert (field["name"], field["inputName"], field["type"]) == ("lossReason", "lossReasonId", "PICK_LIST")
    assert field["pickList"] == "LOSS_REASON"
    assert {"id": await house.reason(), "label": "Price", "color": None} in field["options"]
    closed = await house.ada.run(CLOSE, id=deal["id"], stage=lost, input={"lossReasonId": await house.reason()})
    assert closed["deal"]["lossReason"] == {"label": "Price"}
    deal = await house.deal()
    given: dict[str, Any] = {"amount": {"amount": "100"}, "closedOn": "2999-01-01"}
    for day, fault in (("2999-01-01", "IN_FUTURE"), ("2001-01-01", "BEFORE_CREATED")):
        refusal = await house.ada.refused(CLOSE, id=deal["id"], stage=won, input={**given, "closedOn": day})
        assert refusal.fields == {"input.closedOn": fault}
    in_progress = await house.ada.refused(
        MOVE, id=deal["id"], stage=house.stages["In work"], input={"closedOn": "2026-01-01"}
    )
    assert in_progress.fields == {"input.closedOn": "NOT_CLOSED"}
    del given["closedOn"]
    assert (await house.ada.run(CLOSE, id=deal["id"], stage=won, input=given))["deal"]["closedAt"]


async def create(house: House, stage: str) -> dict[str, str]:
    document = 'mutation ($stage: ID!) { createDeal(input: {title: "New", stageId: $stage}) { deal { id } } }'
    return (await house.ada.refused(document, stage=stage)).fields


async def reopen(house: House, stage: str) -> dict[str, str]:
    deal = await house.deal()
    await house.ada.run(CLOSE, id=deal["id"], stage=house.stages["Deal won"])
    document = (
        "mutation ($id: ID!, $stage: ID!) { reopenDeal(id: $id, stageId: $stage, expectedVersion: 2) { deal { id } } }"
    )
    return (await house.ada.refused(document, id=deal["id"], stage=stage)).fields


@pytest.mark.parametrize("way", [create, reopen], ids=lambda way: way.__name__)
async def test_other_ways_in_name_the_fields(
    way: Callable[[House, str], Awaitable[dict[str, str]]], house: House
) -> None:
    stage = await demand(house, "In work", "amount", "expectedCloseDate")
    faults = await way(house, stage)
    assert faults == {"input.amount": "REQUIRED", "input.expectedCloseDate": "REQUIRED"}


async def test_a_copy_takes_along_what_its_stage_demands(house: House) -> None:
    deal = await house.deal(probability=30, beginDate="2031-01-01")
    await demand(house, "New", "beginDate")
    copy = "mutation ($id: ID!) { copyDeal(id: $id) { deal { id beginDate } } }"
    assert (await house.ada.run(copy, id=deal["id"]))["deal"]["beginDate"] == "2031-01-01"
    bare = await house.ada.run(
        "mutation ($id: ID!) { updateDeal(id: $id, expectedVersion: 1, input: {beginDate: null}) { deal { id } } }",
        id=deal["id"],
    )
    assert (await house.ada.refused(copy, id=bare["deal"]["id"])).fields == {"input.beginDate": "REQUIRED"}


async def test_a_copy_takes_along_no_reference_that_one_may_not_choose(house: House) -> None:
    """A hidden company in a field that is demanded looks as none does: to be filled in, and nothing more is told."""
    define = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"
    wanted = {"kind": "DEAL", "label": "Partner", "type": "CRM_LINK", "linkTo": "COMPANY"}
    code = (await house.ada.run(define, input=wanted))["customField"]["code"]
    more = wanted | {"label": "Partners", "multiple": True}
    several = (await house.ada.run(define, input=more))["customField"]["code"]
    olga = await house.user_id(house.olga)
    hidden, own = (await house.company())["id"], (await house.company(house.olga))["id"]

    async def copied_from(partner: str, partners: list[str]) -> dict[str, Any]:
        values = [{"code": code, "value": partner}, {"code": several, "value": partners}]
        deal = await house.deal(responsibleId=olga, companyId=hidden, customFields=values)
        return {"id": deal["id"]}

    whole, empty = await copied_from(own, [hidden, own]), await copied_from(hidden, [own])
    await demand(house, "New", code, several)
    copy = """mutation ($id: ID!) { copyDeal(id: $id) {
      deal { id company { id } customFields { code value } }
    } }"""
    made = (await house.olga.run(copy, **whole))["deal"]
    assert made["company"] is None
    read = "query ($id: ID!) { deal(id: $id) { customFields { code value } } }"
    kept = {one["code"]: one["value"] for one in (await house.ada.run(read, id=made["id"]))["customFields"]}
    assert (kept[code]["id"], [one["id"] for one in kept[several]]) == (own, [own])
    assert (await house.olga.refused(copy, **empty)).fields == {f"input.customFields.{code}": "REQUIRED"}


async def test_a_stage_that_goes_demands_nothing_for_its_deals(house: House) -> None:
    deal = await house.deal(stageId=house.stages["In work"])
    await demand(house, "New", "amount")
    retire = "mutation ($id: ID!, $to: ID) { deleteStage(id: $id, moveItemsToStageId: $to) { pipeline { id } } }"
    await house.ada.run(retire, id=house.stages["In work"], to=house.stages["New"])
    assert (await house.ada.run(DEAL, id=deal["id"]))["stage"] == {"name": "New"}


async def test_what_is_filled_in_is_checked_as_ever(house: House) -> None:
    """And by whoever may not, not at all."""
    deal, stage = await house.deal(), house.stages["In work"]
    bad = {"amount": {"amount": "-1"}}
    assert "input.amount.amount" in (await house.ada.refused(MOVE, id=deal["id"], stage=stage, input=bad)).fields
    reason = {"lossReasonId": await house.user_id(house.ada)}
    assert (await house.ada.refused(MOVE, id=deal["id"], stage=stage, input=reason)).fields == {
        "input.lossReasonId": "WRONG_ID_TYPE"
    }
    await demand(house, "In work", "amount")
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.olga, "NOT_FOUND"), (house.nora, "NOT_FOUND")):
        assert (await client.refused(MOVE, id=deal["id"], stage=stage)).code == code
    closing = {"closeActivities": True}
    staying = await house.ada.refused(MOVE, id=deal["id"], stage=house.stages["New"], input=closing)
    assert staying.fields == {"input": "NOT_ENTERING"}
