"""Boards parted into lanes (B13): true totals of each, by whom they are read, and deals that change lane and stage at once."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import counted_statements
from house import House

LANED = """query ($p: ID!, $lanes: String, $filter: Filter) {
  board(pipelineId: $p, lanes: $lanes, filter: $filter) {
    columns { stage { name } count sum { amount } lanes { laneId name color place count sum { amount } } cards { id picked } }
  }
}"""
SOURCES = "query { pickLists { code items { id label } } }"
MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $before: ID, $after: ID, $input: EnteringInput) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, before: $before, after: $after, input: $input) {
    __typename ... on CardMoved { operationId card { version stageId responsible { name } picked } }
  }
}"""


async def lanes_of(house: House, client: Any, lanes: str, **more: Any) -> dict[tuple[str, str | None], tuple[int, str]]:
    """Count and sum by stage and lane."""
    columns = (await client.run(LANED, p=house.pipeline["id"], lanes=lanes, **more))["columns"]
    for column in columns:
        assert column["count"] == sum(lane["count"] for lane in column["lanes"])
    return {
        (column["stage"]["name"], lane["name"]): (lane["count"], lane["sum"]["amount"])
        for column in columns
        for lane in column["lanes"]
    }


async def test_each_lane_has_true_totals(house: House) -> None:
    olga, ada = await house.user_id(house.olga), await house.user_id(house.ada)
    acme = (await house.company(title="Acme"))["id"]
    for amount, who, stage in (
        ("10.50", olga, "New"),
        ("20.00", olga, "New"),
        ("1.25", ada, "New"),
        ("7", ada, "In work"),
    ):
        await house.deal(
            amount={"amount": amount},
            responsibleId=who,
            stageId=house.stages[stage],
            companyId=acme if who == ada else None,
        )
    assert await lanes_of(house, house.al, "responsible") == {
        ("New", "Olga"): (2, "30.50"),
        ("New", "Ada"): (1, "1.25"),
        ("In work", "Ada"): (1, "7.00"),
    }
    expensive = {"field": "amount", "op": "GTE", "value": "5"}
    assert await lanes_of(house, house.al, "responsible", filter=expensive) == {
        ("New", "Olga"): (2, "30.50"),
        ("In work", "Ada"): (1, "7.00"),
    }
    assert await lanes_of(house, house.al, "company") == {
        ("New", "Acme"): (1, "1.25"),
        ("New", None): (2, "30.50"),
        ("In work", "Acme"): (1, "7.00"),
    }
    plain = await house.al.run(LANED, p=house.pipeline["id"])
    assert [column["lanes"] for column in plain["columns"]] == [None] * len(plain["columns"])


async def test_a_company_out_of_sight_makes_no_lane(house: House) -> None:
    """Whoever may not read it finds the deal where those without a company are."""
    secret = (await house.company(title="Secret"))["id"]
    await house.deal(companyId=secret, responsibleId=await house.user_id(house.olga))
    assert [name for _, name in await lanes_of(house, house.al, "company")] == ["Secret"]
    assert [name for _, name in await lanes_of(house, house.olga, "company")] == [None]
    refused = await house.nora.refused(LANED, p=house.pipeline["id"], lanes="company")
    assert refused.code == "FORBIDDEN"
    refused = await house.nobody.refused(LANED, p=house.pipeline["id"], lanes="company")
    assert refused.code == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    ("lanes", "code"),
    [("nonsense", "UNKNOWN_FIELD"), ("title", "NO_LANES"), ("observers", "NO_LANES"), ("tags", "NO_LANES")],
)
async def test_what_makes_no_lanes_is_told(house: House, lanes: str, code: str) -> None:
    assert (await house.al.refused(LANED, p=house.pipeline["id"], lanes=lanes)).fields == {"lanes": code}


async def test_a_list_has_a_lane_for_each_value(house: House) -> None:
    """Deals can be put into empty ones, too; a value that is taken out of use is one only where deals have it."""
    lists = {one["code"]: one["items"] for one in await house.ada.run(SOURCES)}
    first, second, *others = lists["SOURCE"]
    await house.deal(amount={"amount": "5"}, sourceId=second["id"])
    hide = """mutation ($id: ID!) {
      updatePickListItem(id: $id, expectedVersion: 1, input: {isActive: false}) { pickList { version } }
    }"""
    for value in (first, second):
        await house.ada.run(hide, id=value["id"])
    lanes = await lanes_of(house, house.al, "source")
    assert lanes[("New", second["label"])] == (1, "5.00")
    assert ("In work", second["label"]) not in lanes
    assert not [stage for stage, name in lanes if name == first["label"]]
    assert {name for stage, name in lanes if stage == "In work"} == {value["label"] for value in others}


async def test_lanes_cost_no_statement_more(house: House) -> None:
    """But for those of a list, whose values are read."""
    await house.deal()
    statements = []
    for lanes in (None, "responsible", "company"):
        with counted_statements() as made:
            await house.al.run(LANED, p=house.pipeline["id"], lanes=lanes)
        statements.append(len(made))
    assert len(set(statements)) == 1


async def test_a_deal_changes_stage_and_lane_as_one_and_back(house: House) -> None:
    deal = await house.deal(stageId=house.stages["New"])
    olga = await house.user_id(house.olga)
    to = {"stage": house.stages["In work"], "input": {"responsibleId": olga}}
    moved = await house.ada.run(MOVE, id=deal["id"], version=1, **to)
    assert (moved["card"]["responsible"]["name"], moved["card"]["version"]) == ("Olga", 2)
    assert [event["kind"] for event in (await house.events())[-1:]] == ["deal.moved"]
    await house.ada.run("mutation ($id: ID!) { undo(operationId: $id) { __typename } }", id=moved["operationId"])
    assert await lanes_of(house, house.al, "responsible") == {("New", "Ada"): (1, "0.00")}


async def test_within_its_stage_a_deal_changes_place_and_lane_as_one_and_back(house: House) -> None:
    first, second, third = [await house.deal(title=title) for title in "abc"]  # each on top of those before
    olga, stage = await house.user_id(house.olga), house.stages["New"]
    order = "query ($p: ID!) { board(pipelineId: $p) { columns { cards { title responsible { name } } } } }"

    async def stand() -> list[tuple[str, str]]:
        cards = (await house.al.run(order, p=house.pipeline["id"]))["columns"][0]["cards"]
        return [(card["title"], card["responsible"]["name"]) for card in cards]

    before = await stand()
    given = {"stage": stage, "input": {"responsibleId": olga}}
    stale = await house.ada.run(MOVE, id=third["id"], version=7, after=first["id"], **given)
    assert (stale["__typename"], await stand()) == ("CardConflict", before)
    moved = await house.ada.run(MOVE, id=third["id"], version=1, after=first["id"], **given)
    after = [("b", "Ada"), ("a", "Ada"), ("c", "Olga")]
    assert await stand() == after
    undo = "mutation ($id: ID!) { undo(operationId: $id) { ... on Undone { operationId } } }"
    undone = await house.ada.run(undo, id=moved["operationId"])
    assert await stand() == before
    await house.ada.run(undo, id=undone["operationId"])
    assert await stand() == after
    nowhere = await house.ada.run(MOVE, id=second["id"], version=1, **given)  # it stands on top already
    assert nowhere["card"]["responsible"]["name"] == "Olga"
    last = (await house.events())[-1]["id"]
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.nora, "NOT_FOUND")):
        assert (await client.refused(MOVE, id=first["id"], version=1, **given)).code == code
    unfit = {"stage": stage, "input": {"responsibleId": await house.user_id(house.nora)}}
    assert "input.responsibleId" in (await house.ada.refused(MOVE, id=first["id"], version=1, **unfit)).fields
    assert not await house.events(last)
