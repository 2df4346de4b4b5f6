"""Leads and deals travel pipelines of their own (R9): neither stands on a stage of the other's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from house import House
from import_kit import DEALS, plan
from trato.errors import TratoError
from trato.importing.service import run_import

ROADS = "query ($kind: PipelineKind!) { pipelines(kind: $kind) { id name kind sort isDefault stages { id name semantics isSystem } } }"
CREATE = "mutation ($name: String!, $kind: PipelineKind!) { createPipeline(name: $name, kind: $kind) { pipeline { id kind sort isDefault } } }"
ORDER = "mutation ($ids: [ID!]!) { reorderPipelines(ids: $ids) { pipelines { name } } }"
DELETE = "mutation ($id: ID!, $to: MoveItemsTo) { deletePipeline(id: $id, moveItemsTo: $to) { pipelines { name } } }"
MEANINGS = {"IN_PROGRESS": "P", "SUCCESS": "S", "FAILURE": "F"}


@pytest.fixture
async def road(house: House) -> dict[str, Any]:
    """The pipeline of leads that every installation has."""
    (found,) = await house.olga.run(ROADS, kind="LEAD")
    return dict(found)


async def test_leads_have_a_pipeline_from_the_first_start(house: House, road: dict[str, Any]) -> None:
    assert (road["name"], road["kind"], road["sort"], road["isDefault"]) == ("Leads", "LEAD", 1, True)
    assert [(stage["name"], MEANINGS[stage["semantics"]], stage["isSystem"]) for stage in road["stages"]] == [
        ("Unassigned", "P", True),
        ("In progress", "P", False),
        ("Processed", "P", False),
        ("Converted", "S", True),
        ("Junk lead", "F", True),
    ]
    assert [one["name"] for one in await house.olga.run("{ pipelines { name } }")] == ["Sales"]  # who knows no kinds


async def test_each_kind_has_its_own_names_order_and_default(house: House, road: dict[str, Any]) -> None:
    made = (await house.ada.run(CREATE, name="Leads", kind="DEAL"))["pipeline"]
    assert (made["kind"], made["sort"], made["isDefault"]) == ("DEAL", 2, False)
    assert (await house.ada.refused(CREATE, name="LEADS", kind="DEAL")).fields == {"name": "DUPLICATE"}
    ordered = await house.ada.run(ORDER, ids=[made["id"], house.pipeline["id"]])
    assert [one["name"] for one in ordered["pipelines"]] == ["Leads", "Sales"]
    for ids in ([made["id"], road["id"], house.pipeline["id"]], [made["id"]]):
        assert (await house.ada.refused(ORDER, ids=ids)).fields == {"ids": "NOT_ALL"}
    refusal = await house.ada.refused(DELETE, id=made["id"], to={"pipelineId": road["id"], "stageMap": []})
    assert refusal.fields == {"moveItemsTo.pipelineId": "OTHER_KIND"}
    assert (await house.ada.run(DELETE, id=made["id"]))["pipelines"] == [{"name": "Sales"}]


async def test_leads_keep_to_one_pipeline(house: House, road: dict[str, Any], tmp_path: Path) -> None:
    """R9, by whatever way another one might come, or this one go."""
    last = (await house.events())[-1]["id"]
    another = await house.ada.refused(CREATE, name="Second", kind="LEAD")
    assert (another.code, another.fields) == ("VALIDATION", {"kind": "ONLY_ONE"})
    gone = await house.ada.refused(DELETE, id=road["id"])
    assert (gone.code, gone.fields) == ("CONFLICT", {"": "DEFAULT_PIPELINE"})
    file = tmp_path / "leads.csv"
    file.write_text("id,name\n1,Prieto\n")
    stages = [{"name": meaning, "semantics": meaning} for meaning in MEANINGS]
    given = plan(DEALS, kind="leads", pipeline={"name": "Second", "stages": stages})
    assert house.ada.access is not None
    with pytest.raises(TratoError, match="leads have one pipeline, “Leads”") as refused:
        await run_import(file, given, house.ada.access)
    assert [field.path for field in refused.value.fields] == ["map.pipeline.name"]
    assert await house.events(last) == []


async def test_no_deal_comes_onto_a_stage_of_leads(house: House, road: dict[str, Any]) -> None:
    deal, last = await house.deal(), (await house.events())[-1]["id"]
    create = "mutation ($input: DealInput!) { createDeal(input: $input) { deal { id } } }"
    for given, path in (({"stageId": road["stages"][0]["id"]}, "stageId"), ({"pipelineId": road["id"]}, "pipelineId")):
        refusal = await house.ada.refused(create, input={"title": "Astray", **given})
        assert refusal.fields == {f"input.{path}": "UNKNOWN_ID"}
    move = """mutation ($id: ID!, $stage: ID!) {
      moveItem(id: $id, stageId: $stage, expectedVersion: 1) { ... on CardMoved { card { id } } } }"""
    refusal = await house.ada.refused(move, id=deal["id"], stage=road["stages"][1]["id"])
    assert refusal.fields == {"stageId": "OTHER_PIPELINE"}
    transfer = """mutation ($id: ID!, $to: ID!, $from: ID!, $stage: ID!) { moveItemsToPipeline(
      moves: [{id: $id, expectedVersion: 1}], pipelineId: $to, stages: [{fromStageId: $from, toStageId: $stage}]) { __typename } }"""
    there = {"to": road["id"], "from": deal["stage"]["id"], "stage": road["stages"][0]["id"]}
    assert (await house.ada.refused(transfer, id=deal["id"], **there)).code == "NOT_FOUND"
    assert await house.events(last) == []


async def test_rights_on_stages_are_given_for_what_stands_there(house: House, road: dict[str, Any]) -> None:
    make = 'mutation { createRole(name: "Callers") { role { id version } } }'
    role = (await house.ada.run(make))["role"]
    permit = """mutation ($id: ID!, $cell: RolePermissionInput!) {
      setRolePermissions(id: $id, expectedVersion: 1, permissions: [$cell]) { role { permissions { object stageId } } } }"""
    stage = road["stages"][0]["id"]
    cell = {"operation": "READ", "level": "ALL"}
    for wrong in ({"object": "DEAL", "stageId": stage}, {"object": "DEAL", "pipelineId": road["id"]}):
        refusal = await house.ada.refused(permit, id=role["id"], cell={**cell, **wrong})
        assert list(refusal.fields.values()) == ["OTHER_OBJECT"]
    given = (await house.ada.run(permit, id=role["id"], cell={**cell, "object": "LEAD", "stageId": stage}))["role"]
    assert given["permissions"] == [{"object": "LEAD", "stageId": stage}]
