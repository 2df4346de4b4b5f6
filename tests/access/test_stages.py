"""Rights by stage (R73): who may put what where, and that nothing of a refused move is left."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from graph_client import Client
from house import House
from live.board import EVENTS
from trato.graph.kit.ids import encode_id
from trato.roles.defaults import Start

MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version) { ... on CardMoved { card { version stageId } } } }"""
STACK = """mutation ($moves: [CardMove!]!, $stage: ID!) { moveItems(moves: $moves, stageId: $stage) {
  operationId outcomes { __typename ... on CardRefused { itemId code } } } }"""
CLOSE = "mutation ($id: ID!, $stage: ID!) { closeDeal(id: $id, stageId: $stage, expectedVersion: 1) { __typename } }"
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
CREATE = "mutation ($input: DealInput!) { createDeal(input: $input) { deal { id } } }"
MINE = "query ($id: ID) { myRights(pipelineId: $id) { objects { object canRead canAdd } stages { stageId canRead canAdd canEnter } } }"

BOARD = "query ($id: ID!) { board(pipelineId: $id) { cursor } }"
BY_NUMBER = "query ($number: Int) { board(pipelineNumber: $number) { pipeline { id isDefault } } }"
STEPS = "query ($id: ID!) { stageConversions(pipelineId: $id) { departed } }"
COLUMN = "query ($id: ID!) { boardColumn(stageId: $id) { count } }"
WATCH = 'subscription ($id: ID!) { presence(placeId: $id, tab: "tab") { people { heldIds } } }'


async def give(house: House, client: Client, *cells: dict[str, str], name: str = "Given") -> str:
    """Somebody holds a role that says this; its id."""
    made = await house.ada.run("mutation ($name: String!) { createRole(name: $name) { role { id } } }", name=name)
    role = made["role"]["id"]
    await house.ada.run(
        """mutation ($id: ID!, $cells: [RolePermissionInput!]!, $holder: ID!) {
          setRolePermissions(id: $id, expectedVersion: 1, permissions: $cells) { role { id } }
          assignRole(id: $id, holderType: USER, holderId: $holder) { role { id } } }""",
        id=role, cells=cells, holder=await house.user_id(client),
    )  # fmt: skip
    return str(role)


def on(right: str, level: str, stage: str | None = None) -> dict[str, str]:
    """A level of deals."""
    return {"object": "DEAL", "operation": right, "level": level, **({"stageId": stage} if stage else {})}


@pytest.fixture
async def won(house: House) -> str:
    """The stage of success, which Olga may not touch, though she may do all else with what is hers."""
    stage = next(stage["id"] for stage in house.pipeline["stages"] if stage["semantics"] == "SUCCESS")
    await give(house, house.olga, on("UPDATE", "NONE", stage), on("ADD", "NONE", stage))
    return str(stage)


async def test_a_forbidden_stage_takes_nothing(house: House, won: str) -> None:
    deals = [(await house.deal(house.olga, title=f"Deal {number}"))["id"] for number in range(3)]
    before = await house.events()
    assert (await house.olga.refused(MOVE, id=deals[0], stage=won, version=1)).code == "FORBIDDEN"
    assert (await house.olga.refused(CLOSE, id=deals[0], stage=won)).code == "FORBIDDEN"
    assert (await house.olga.refused(CREATE, input={"title": "x", "stageId": won})).code == "FORBIDDEN"
    moves = [{"id": deal, "expectedVersion": 1} for deal in deals]
    told = await house.olga.run(STACK, moves=moves, stage=won)
    assert [outcome.get("code") for outcome in told["outcomes"]] == ["FORBIDDEN"] * 3
    assert told["operationId"] is None
    assert await house.events() == before
    moved = await house.olga.run(MOVE, id=deals[0], stage=house.stages["In work"], version=1)
    assert moved["card"]["version"] == 2


async def test_what_lies_there_stays_there(house: House, won: str) -> None:
    """Moving needs the right on the source as well, and so does taking a move back."""
    deal = (await house.deal(house.olga))["id"]
    moved = await house.ada.run(STACK, moves=[{"id": deal, "expectedVersion": 1}], stage=won)
    card = await house.olga.run("query ($id: ID!) { deal(id: $id) { version access { canUpdate } } }", id=deal)
    assert card["access"]["canUpdate"] is False
    before = await house.events()
    refused = await house.olga.refused(MOVE, id=deal, stage=house.stages["New"], version=card["version"])
    assert refused.code == "FORBIDDEN"
    assert (await house.olga.refused(UNDO, id=moved["operationId"])).code == "FORBIDDEN"
    assert await house.events() == before

    there = await house.deal(house.olga)
    taken = await house.olga.run(STACK, moves=[{"id": there["id"], "expectedVersion": 1}], stage=house.stages["New"])
    there = await house.deal(house.olga, stageId=house.stages["In work"])
    taken = await house.olga.run(STACK, moves=[{"id": there["id"], "expectedVersion": 1}], stage=house.stages["New"])
    await give(house, house.olga, on("UPDATE", "NONE", house.stages["In work"]), name="Later")
    assert (await house.olga.refused(UNDO, id=taken["operationId"])).code == "FORBIDDEN"


async def test_a_stage_one_may_not_read_hides_its_deals(house: House) -> None:
    stage = house.stages["In work"]
    await give(house, house.olga, on("READ", "NONE", stage))
    deal = await house.deal(house.olga, title="Hidden soon")
    refused = await house.olga.refused(MOVE, id=deal["id"], stage=stage, version=1)
    assert refused.code == "FORBIDDEN"  # it would be gone from their sight
    await house.ada.run(MOVE, id=deal["id"], stage=stage, version=1)
    assert await house.olga.run("query ($id: ID!) { node(id: $id) { id } }", id=deal["id"]) is None
    assert (await house.olga.refused(MOVE, id=deal["id"], stage=stage, version=1)).code == "NOT_FOUND"


async def test_a_board_one_may_not_have_is_refused_like_one_that_is_not_there(house: House) -> None:
    """R3, R75: the answer tells which only to whom no board is closed."""
    pia = await house.hire("Pia", Start.NONE)
    made = await house.ada.run('mutation { createPipeline(name: "Closed") { pipeline { id number stages { id } } } }')
    closed, stage = made["pipeline"]["id"], made["pipeline"]["stages"][0]["id"]
    await give(house, pia, on("READ", "OWN"), {**on("READ", "NONE"), "pipelineId": closed})

    async def answers(client: Client, pipeline: str, number: int, column: str) -> set[str]:
        reads: list[tuple[str, dict[str, Any]]] = [(BOARD, {"id": pipeline}), (BY_NUMBER, {"number": number})]
        reads += [(STEPS, {"id": pipeline}), (COLUMN, {"id": column})]
        follows = [(EVENTS, {"pipeline": pipeline}), (WATCH, {"id": pipeline})]
        return {(await client.refused(text, **given)).code for text, given in reads} | {
            await client.refused_following(text, **given) for text, given in follows
        }

    number = made["pipeline"]["number"]
    absent = encode_id("Pipeline", 1000), 1000, encode_id("Stage", 1000)
    assert await answers(pia, closed, number, stage) == await answers(pia, *absent) == {"FORBIDDEN"}
    assert await answers(house.nobody, closed, number, stage) == {"UNAUTHENTICATED"}
    assert await answers(house.ada, *absent) == {"NOT_FOUND"}
    await pia.run(BOARD, id=house.pipeline["id"])
    await give(house, pia, on("READ", "OWN", stage), name="One stage of it")
    await pia.run(BOARD, id=closed)
    assert (await pia.run(BY_NUMBER, number=number))["pipeline"] == {"id": closed, "isDefault": False}
    assert (await pia.run(BY_NUMBER))["pipeline"] == {"id": house.pipeline["id"], "isDefault": True}
    both = f'{{ board(pipelineId: "{closed}", pipelineNumber: {number}) {{ cursor }} }}'
    assert (await pia.refused(both)).code == "VALIDATION"


async def test_screens_are_told_what_to_offer(house: House, won: str) -> None:
    told = await house.olga.run(MINE, id=house.pipeline["id"])
    stages = {stage["stageId"]: stage for stage in told["stages"]}
    assert stages.pop(won) == {"stageId": won, "canRead": True, "canAdd": False, "canEnter": False}
    assert all(stage["canRead"] and stage["canAdd"] and stage["canEnter"] for stage in stages.values())
    assert {one["object"]: one["canAdd"] for one in told["objects"]} == dict.fromkeys(
        ("LEAD", "DEAL", "CONTACT", "COMPANY"), True
    )
    assert not any(one["canRead"] for one in (await house.nora.run(MINE))["objects"])
    assert (await house.nobody.refused(MINE)).code == "UNAUTHENTICATED"


EXPLAIN = """query ($item: ID!, $user: ID!, $right: AccessOperation!) {
  explainAccess(itemId: $item, userId: $user, operation: $right) {
    allowed ground decidedBy { level stageId reasons { role isInherited } } } }"""


async def test_why_somebody_may_or_may_not(house: House, won: str) -> None:
    olga, nora, ada = [await house.user_id(client) for client in (house.olga, house.nora, house.ada)]
    mine = (await house.deal(house.olga))["id"]
    others = (await house.deal())["id"]
    watched = (await house.deal(observerIds=[olga]))["id"]

    async def why(item: str, user: str = olga, right: str = "READ") -> dict[str, Any]:
        told: dict[str, Any] = await house.ada.run(EXPLAIN, item=item, user=user, right=right)
        return told

    assert (await why(mine))["ground"] == "RESPONSIBLE"
    assert (await why(watched))["ground"] == "OBSERVER"
    assert (await why(watched, right="UPDATE"))["ground"] == "OUT_OF_REACH"
    assert (await why(others))["ground"] == "OUT_OF_REACH"
    assert (await why(others, right="UPDATE"))["ground"] == "UNREADABLE"
    assert (await why(others, nora))["ground"] == "NO_ROLE"
    assert (await why(others, ada))["ground"] == "ADMINISTRATOR"
    await house.ada.run(MOVE, id=mine, stage=won, version=1)
    told = await why(mine, right="UPDATE")
    assert (told["allowed"], told["ground"]) == (False, "NOT_ALLOWED")
    assert told["decidedBy"] == {"level": "NONE", "stageId": won, "reasons": [{"role": "Given", "isInherited": False}]}
    told = await why(mine)
    assert told["decidedBy"]["reasons"] == [{"role": "Manager", "isInherited": True}]
    refused = await house.ada.refused(EXPLAIN, item=mine, user=olga, right="ADD")
    assert refused.fields == {"operation": "NOT_ON_RECORDS"}


async def test_trying_out_what_somebody_sees(house: House, won: str) -> None:
    await house.deal(house.olga)
    await house.deal()
    sees = """query ($id: ID!) { previewAs(userId: $id) { flags objects { rights { object canRead } count }
      stages { rights { stageId canEnter } count } } }"""
    told = await house.ada.run(sees, id=await house.user_id(house.olga))
    assert {one["rights"]["object"]: one["count"] for one in told["objects"]} == {
        "LEAD": 0,
        "DEAL": 1,
        "CONTACT": 0,
        "COMPANY": 0,
    }
    assert [one["rights"]["stageId"] for one in told["stages"] if not one["rights"]["canEnter"]] == [won]
    assert sum(one["count"] for one in told["stages"]) == 1

    office = await house.hire("Otto", Start.OWN)  # may change the settings, but sees his own only
    await house.ada.run(
        'mutation ($id: ID!) { createRole(name: "Office", flags: [SETTINGS]) { role { id } } }'.replace(
            "($id: ID!) ", ""
        )
    )
    roles = {role["name"]: role["id"] for role in await house.ada.run("{ roles { id name } }")}
    await house.ada.run(
        "mutation ($role: ID!, $id: ID!) { assignRole(id: $role, holderType: USER, holderId: $id) { role { id } } }",
        role=roles["Office"], id=await house.user_id(office),
    )  # fmt: skip
    told = await office.run(sees, id=await house.user_id(house.ada))
    assert sum(one["count"] for one in told["objects"]) == 0


async def test_who_reads_a_deal_by_observing_it_moves_it_where_they_may_change_it(house: House) -> None:
    await give(house, house.olga, on("UPDATE", "ALL"))
    deal = await house.deal(house.al, observerIds=[await house.user_id(house.olga)])
    moved = await house.olga.run(MOVE, id=deal["id"], stage=house.stages["In work"], version=1)
    assert moved["card"]["stageId"] == house.stages["In work"]
    unseen = await house.deal(house.al)
    assert (
        await house.olga.refused(MOVE, id=unseen["id"], stage=house.stages["In work"], version=1)
    ).code == "NOT_FOUND"


async def test_a_deal_does_not_say_where_it_was_out_of_sight(house: House) -> None:
    hidden, other = house.stages["In work"], house.stages["New"]
    await give(house, house.olga, on("READ", "NONE", hidden))
    deal = (await house.deal(house.olga, stageId=other))["id"]
    cursor = (await house.olga.run("query ($id: ID!) { board(pipelineId: $id) { cursor } }", id=house.pipeline["id"]))[
        "cursor"
    ]
    follow = """subscription ($id: ID!, $after: String) { boardEvents(pipelineId: $id, after: $after) {
      type fromStageId toStageId stageIds totals { stageId count } } }"""
    async with house.olga.following(follow, id=house.pipeline["id"], after=cursor) as messages, asyncio.timeout(30):
        while (await anext(messages))["type"] != "READY":
            pass  # a cursor may lie before what the board contains already
        await house.ada.run(MOVE, id=deal, stage=hidden, version=1)
        assert await anext(messages) == {
            "type": "LEFT", "fromStageId": other, "toStageId": None, "stageIds": [],
            "totals": [{"stageId": other, "count": 0}],
        }  # fmt: skip
        await house.ada.run(MOVE, id=deal, stage=other, version=2)
        assert await anext(messages) == {
            "type": "CARD", "fromStageId": None, "toStageId": other, "stageIds": [],
            "totals": [{"stageId": other, "count": 1}],
        }  # fmt: skip
