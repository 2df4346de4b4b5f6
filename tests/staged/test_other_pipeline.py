"""Deals change their pipeline (R45, B32): which stage goes to which, what their histories say, and taking it back."""

from __future__ import annotations

from typing import Any

import pytest

from house import House
from live.board import Viewer

TRANSFER = """mutation ($moves: [CardMove!]!, $pipeline: ID!, $stages: [StageStep!]!, $input: EnteringInput, $op: ID) {
  moveItemsToPipeline(moves: $moves, pipelineId: $pipeline, stages: $stages, input: $input, clientOpId: $op) {
    operationId
    outcomes {
      __typename
      ... on CardMoved { card { id stageId pipelineId version } totals { stageId count } }
      ... on CardRefused { code reason }
      ... on FieldsRequired { stage { name } fields { name } }
    }
  }
}"""
DEAL = "query ($id: ID!) { deal(id: $id) { version closedAt stage { name } pipeline { name } } }"


@pytest.fixture
async def service(house: House) -> dict[str, Any]:
    """Another pipeline, with the default stages by name."""
    made = await house.ada.run('mutation { createPipeline(name: "Service") { pipeline { id stages { id name } } } }')
    return {"id": made["pipeline"]["id"], **{stage["name"]: stage["id"] for stage in made["pipeline"]["stages"]}}


def steps(house: House, service: dict[str, Any], **goals: str) -> list[dict[str, str]]:
    """From stages of Sales to stages of Service, by name."""
    return [
        {"fromStageId": house.stages[old.replace("_", " ")], "toStageId": service[new]} for old, new in goals.items()
    ]


async def test_deals_go_where_their_stages_are_mapped(house: House, service: dict[str, Any]) -> None:
    a, b = await house.deal(title="a"), await house.deal(title="b")
    c = await house.deal(title="c", stageId=house.stages["In work"])
    boards = [await Viewer(house.al, pipeline=number).open() for number in (house.pipeline["id"], service["id"])]
    moves = [{"id": deal["id"], "expectedVersion": 1} for deal in (a, b, c)]
    told = await house.ada.run(
        TRANSFER,
        moves=moves,
        pipeline=service["id"],
        stages=steps(house, service, New="Final invoice", In_work="Deal won"),
        op="transfer-1",
    )
    assert [outcome["card"]["stageId"] for outcome in told["outcomes"]] == [
        service["Final invoice"],
        service["Final invoice"],
        service["Deal won"],
    ]
    for board in boards:
        await board.agrees()
    left, came = ([(m["type"], m["kind"]) for m in board.messages if m["type"] != "READY"] for board in boards)
    assert left == [("LEFT", "deal.moved"), ("LEFT", "deal.moved"), ("LEFT", "deal.closed")]
    assert came == [("CARD", "deal.moved"), ("CARD", "deal.moved"), ("CARD", "deal.closed")]
    column = await house.al.run(
        "query ($id: ID!) { boardColumn(stageId: $id) { cards { title } } }", id=service["Final invoice"]
    )
    assert [card["title"] for card in column["cards"]] == ["a", "b"]
    undo = "mutation ($id: ID!) { undo(operationId: $id) { __typename ... on Undone { operationId } } }"
    undone = await house.ada.run(undo, id=told["operationId"])
    assert (await house.ada.run(DEAL, id=c["id"])) == {
        "version": 3,
        "closedAt": None,
        "stage": {"name": "In work"},
        "pipeline": {"name": "Sales"},
    }
    await house.ada.run(undo, id=undone["operationId"])
    assert (await house.ada.run(DEAL, id=c["id"]))["pipeline"] == {"name": "Service"}
    for board in boards:
        await board.agrees()
        await board.close()


async def test_its_history_tells_of_both_pipelines(house: House, service: dict[str, Any]) -> None:
    from trato.staged.models import StageHistory

    deal = await house.deal()
    moves = [{"id": deal["id"], "expectedVersion": 1}]
    await house.ada.run(TRANSFER, moves=moves, pipeline=service["id"], stages=steps(house, service, New="In work"))
    entries = await StageHistory.filter(item_kind="deal", item_id=deal["number"]).order_by("id")
    assert [(entry.from_stage_name, entry.to_stage_name) for entry in entries] == [(None, "New"), ("New", "In work")]
    assert entries[0].pipeline_id != entries[1].pipeline_id
    timeline = await house.ada.run(
        "query ($id: ID!) { deal(id: $id) { timeline(first: 1) { nodes { changes { field old new } } } } }",
        id=deal["id"],
    )
    changes = {change["field"]: change for change in timeline["timeline"]["nodes"][0]["changes"]}
    assert (changes["pipeline"]["old"]["name"], changes["pipeline"]["new"]["name"]) == ("Sales", "Service")


async def test_each_that_cannot_go_says_why(house: House, service: dict[str, Any]) -> None:
    olga = await house.user_id(house.olga)
    own = await house.deal(responsibleId=olga)
    foreign, unmapped = await house.deal(), await house.deal(responsibleId=olga, stageId=house.stages["In work"])
    late, there = await house.deal(responsibleId=olga), await house.deal(responsibleId=olga, stageId=service["New"])
    moves = [{"id": deal["id"], "expectedVersion": 1} for deal in (own, foreign, unmapped, there)]
    moves.append({"id": late["id"], "expectedVersion": 7})
    told = await house.olga.run(
        TRANSFER, moves=moves, pipeline=service["id"], stages=steps(house, service, New="In work")
    )
    assert [outcome.get("reason") or outcome.get("code") or outcome["__typename"] for outcome in told["outcomes"]] == [
        "CardMoved",
        "NOT_FOUND",
        "NOT_MAPPED",
        "SAME_PIPELINE",
        "CardConflict",
    ]


async def test_the_new_stage_demands_what_it_demands(house: House, service: dict[str, Any]) -> None:
    rule = """mutation ($id: ID!) { updateStage(id: $id, expectedVersion: 1, input: {requiredFields: ["amount"]}) { pipeline { id } } }"""
    await house.ada.run(rule, id=service["In work"])
    deal = await house.deal()
    asked: dict[str, Any] = {
        "moves": [{"id": deal["id"], "expectedVersion": 1}],
        "pipeline": service["id"],
        "stages": steps(house, service, New="In work"),
    }
    (outcome,) = (await house.ada.run(TRANSFER, **asked))["outcomes"]
    assert outcome == {"__typename": "FieldsRequired", "stage": {"name": "In work"}, "fields": [{"name": "amount"}]}
    (outcome,) = (await house.ada.run(TRANSFER, **asked, input={"amount": {"amount": "3"}}))["outcomes"]
    assert outcome["card"]["version"] == 2


async def test_a_mapping_must_fit(house: House, service: dict[str, Any]) -> None:
    deal = await house.deal()
    moves = [{"id": deal["id"], "expectedVersion": 1}]
    before = (await house.events())[-1]["id"]
    back = [{"fromStageId": house.stages["New"], "toStageId": house.stages["New"]}]
    wrong = await house.ada.refused(TRANSFER, moves=moves, pipeline=service["id"], stages=back)
    assert wrong.fields == {"stages[0].toStageId": "OTHER_PIPELINE"}
    twice = steps(house, service, New="In work") * 2
    assert (await house.ada.refused(TRANSFER, moves=moves, pipeline=service["id"], stages=twice)).fields == {
        "stages[1].fromStageId": "DUPLICATE"
    }
    for client, code in ((house.nobody, "UNAUTHENTICATED"),):
        assert (await client.refused(TRANSFER, moves=moves, pipeline=service["id"], stages=twice[:1])).code == code
    hidden = await house.nora.run(TRANSFER, moves=moves, pipeline=service["id"], stages=twice[:1])
    assert [outcome["code"] for outcome in hidden["outcomes"]] == ["NOT_FOUND"]
    assert await house.events(before) == []
