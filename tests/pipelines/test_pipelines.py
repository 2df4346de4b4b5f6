"""Pipelines and stages (R9, R10, R11): what must hold of them, what happens to their deals, and who may change them."""

from __future__ import annotations

from typing import Any

import pytest

from house import House

PIPELINE = "{ id name version isDefault stages { id name color sort semantics probability isSystem version } }"
READ = "query ($id: ID!) { pipeline(id: $id) %s }" % PIPELINE
CREATE = "mutation ($name: String!) { createPipeline(name: $name) { pipeline %s } }" % PIPELINE
RENAME = "mutation ($id: ID!, $name: String!, $version: Int!) { updatePipeline(id: $id, name: $name, expectedVersion: $version) { pipeline { name version } } }"
ORDER = "mutation ($ids: [ID!]!) { reorderPipelines(ids: $ids) { pipelines { name sort } } }"
DELETE = "mutation ($id: ID!, $to: MoveItemsTo) { deletePipeline(id: $id, moveItemsTo: $to) { pipelines { name } } }"
ADD_STAGE = "mutation ($input: CreateStageInput!) { createStage(input: $input) { pipeline %s } }" % PIPELINE
CHANGE_STAGE = (
    "mutation ($id: ID!, $input: UpdateStageInput!, $version: Int = 1) { updateStage(id: $id, input: $input, expectedVersion: $version) { pipeline %s } }"
    % PIPELINE
)
ORDER_STAGES = (
    "mutation ($id: ID!, $ids: [ID!]!) { reorderStages(pipelineId: $id, ids: $ids) { pipeline %s } }" % PIPELINE
)
DELETE_STAGE = (
    "mutation ($id: ID!, $to: ID) { deleteStage(id: $id, moveItemsToStageId: $to) { pipeline %s } }" % PIPELINE
)


def holds(pipeline: dict[str, Any]) -> bool:
    """Stages in progress come first, then exactly one success, then at least one failure; places count from 1."""
    meanings = "".join(
        {"IN_PROGRESS": "P", "SUCCESS": "S", "FAILURE": "F"}[stage["semantics"]] for stage in pipeline["stages"]
    )
    whole = meanings.strip("P")
    return (
        meanings.startswith("P")
        and whole.startswith("S")
        and set(whole[1:]) == {"F"}
        and [stage["sort"] for stage in pipeline["stages"]] == list(range(1, len(meanings) + 1))
    )


async def test_a_fresh_installation_has_one_default_pipeline(house: House) -> None:
    (pipeline,) = await house.ada.run("{ pipelines %s }" % PIPELINE)
    assert pipeline["isDefault"] and holds(pipeline)
    assert [stage["name"] for stage in pipeline["stages"]] == [
        "New",
        "Preparing documents",
        "Prepayment invoice",
        "In work",
        "Final invoice",
        "Deal won",
        "Deal lost",
        "Analysis of failure",
    ]
    assert [stage["probability"] for stage in pipeline["stages"]] == [16, 32, 48, 64, 80, 100, 0, 0]


async def test_names_are_unique_whatever_their_case_and_accents(house: House) -> None:
    created = (await house.ada.run(CREATE, name="  Kraków "))["pipeline"]
    assert created["name"] == "Kraków" and holds(created) and not created["isDefault"]
    assert (await house.ada.refused(CREATE, name="KRAKOW")).fields == {"name": "DUPLICATE"}
    assert (await house.ada.refused(CREATE, name=" ")).fields == {"name": "REQUIRED"}
    renamed = await house.ada.run(RENAME, id=created["id"], name="KRAKÓW", version=1)
    assert renamed["pipeline"] == {"name": "KRAKÓW", "version": 2}
    assert (await house.ada.refused(RENAME, id=created["id"], name="Late", version=1)).code == "STALE_VERSION"


async def test_pipelines_are_reordered_all_at_once(house: House) -> None:
    other = (await house.ada.run(CREATE, name="Service"))["pipeline"]
    ordered = await house.ada.run(ORDER, ids=[other["id"], house.pipeline["id"]])
    assert [pipeline["name"] for pipeline in ordered["pipelines"]] == ["Service", "Sales"]
    assert (await house.ada.refused(ORDER, ids=[other["id"]])).fields == {"ids": "NOT_ALL"}


async def test_a_stage_goes_where_its_meaning_allows(house: House) -> None:
    pipeline, stages = house.pipeline["id"], house.stages
    added = (
        await house.ada.run(
            ADD_STAGE, input={"pipelineId": pipeline, "name": "Demo", "color": "#ABCDEF", "afterId": stages["New"]}
        )
    )["pipeline"]
    assert holds(added)
    assert [(stage["name"], stage["color"]) for stage in added["stages"]][1] == ("Demo", "#abcdef")
    failure = {"pipelineId": pipeline, "name": "No answer", "semantics": "FAILURE"}
    assert (await house.ada.run(ADD_STAGE, input=failure))["pipeline"]["stages"][-1]["name"] == "No answer"
    misplaced = {"pipelineId": pipeline, "name": "Odd", "afterId": stages["Deal lost"]}
    assert (await house.ada.refused(ADD_STAGE, input=misplaced)).fields == {"input.afterId": "BAD_ORDER"}


BAD_STAGES: dict[str, tuple[dict[str, Any], str, str]] = {
    "no name": ({"name": " "}, "VALIDATION", "input.name"),
    "long name": ({"name": "x" * 101}, "VALIDATION", "input.name"),
    "same name": ({"name": "new"}, "VALIDATION", "input.name"),
    "bad colour": ({"name": "X", "color": "red"}, "VALIDATION", "input.color"),
    "probability": ({"name": "X", "probability": 101}, "VALIDATION", "input.probability"),
    "second success": ({"name": "X", "semantics": "SUCCESS"}, "CONFLICT", ""),
}


@pytest.mark.parametrize("case", BAD_STAGES.values(), ids=BAD_STAGES.keys())
async def test_a_bad_stage_names_the_field(house: House, case: tuple[dict[str, Any], str, str]) -> None:
    given, code, path = case
    refusal = await house.ada.refused(ADD_STAGE, input={"pipelineId": house.pipeline["id"], **given})
    assert (refusal.code, list(refusal.fields)) == (code, [path])
    assert (await house.ada.run(READ, id=house.pipeline["id"]))["version"] == 1


async def test_a_stage_is_renamed_recoloured_and_reordered(house: House) -> None:
    stages = [stage["id"] for stage in house.pipeline["stages"]]
    changed = (
        await house.ada.run(CHANGE_STAGE, id=stages[1], input={"name": "Papers", "color": "#000000", "probability": 7})
    )["pipeline"]
    assert [(stage["name"], stage["color"], stage["probability"], stage["version"]) for stage in changed["stages"]][
        1
    ] == ("Papers", "#000000", 7, 2)
    ordered = (await house.ada.run(ORDER_STAGES, id=house.pipeline["id"], ids=[stages[1], stages[0], *stages[2:]]))[
        "pipeline"
    ]
    assert [stage["name"] for stage in ordered["stages"]][:2] == ["Papers", "New"] and holds(ordered)
    wrong = [stages[5], *stages[:5], *stages[6:]]
    assert (await house.ada.refused(ORDER_STAGES, id=house.pipeline["id"], ids=wrong)).fields == {"ids": "BAD_ORDER"}


async def test_a_stage_that_holds_deals_keeps_its_meaning(house: House) -> None:
    stage = house.stages["Analysis of failure"]
    await house.deal(stageId=stage)
    refusal = await house.ada.refused(CHANGE_STAGE, id=stage, input={"semantics": "IN_PROGRESS"})
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "HAS_ITEMS"})


async def test_deleting_a_stage_moves_its_deals_by_the_system(house: House) -> None:
    """R11: three cards go to the target, the stage is gone, the timeline of each card names it."""
    stages = house.stages
    deals = [await house.deal(title=f"Deal {number}", stageId=stages["In work"]) for number in range(3)]
    refusal = await house.ada.refused(DELETE_STAGE, id=stages["In work"])
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "HAS_ITEMS"})
    pipeline = (await house.ada.run(DELETE_STAGE, id=stages["In work"], to=stages["New"]))["pipeline"]
    assert "In work" not in {stage["name"] for stage in pipeline["stages"]} and holds(pipeline)
    column = await house.ada.run(
        "query ($s: ID!) { boardColumn(stageId: $s) { count cards { title } } }", s=stages["New"]
    )
    assert (column["count"], [card["title"] for card in column["cards"]]) == (3, ["Deal 2", "Deal 1", "Deal 0"])
    document = "query ($id: ID!) { deal(id: $id) { timeline { nodes { kind actor { name } channel changes { field old new } } } } }"
    (moved, created) = (await house.ada.run(document, id=deals[0]["id"]))["timeline"]["nodes"]
    assert (moved["kind"], moved["channel"], created["kind"]) == ("deal.moved", "SYSTEM", "deal.created")
    (change,) = moved["changes"]
    assert (change["field"], change["old"]["name"], change["new"]["name"]) == ("stage", "In work", "New")


@pytest.mark.parametrize("name", ["New", "Deal won", "Deal lost"])
async def test_system_stages_stay(house: House, name: str) -> None:
    assert (await house.ada.refused(DELETE_STAGE, id=house.stages[name])).fields == {"": "SYSTEM_STAGE"}


async def test_a_pipeline_with_deals_goes_only_when_they_have_a_place(house: House) -> None:
    """R9: the default one stays; another one's deals move by the map, with their history."""
    from trato.staged.models import StageHistory

    assert (await house.ada.refused(DELETE, id=house.pipeline["id"])).fields == {"": "DEFAULT_PIPELINE"}
    other = (await house.ada.run(CREATE, name="Service"))["pipeline"]
    stage = other["stages"][0]["id"]
    deal = await house.deal(pipelineId=other["id"])
    assert (await house.ada.refused(DELETE, id=other["id"])).fields == {"": "HAS_ITEMS"}
    elsewhere = {"pipelineId": house.pipeline["id"], "stageMap": [{"from": stage, "to": stage}]}
    assert (await house.ada.refused(DELETE, id=other["id"], to=elsewhere)).fields == {
        "moveItemsTo.stageMap": "OTHER_PIPELINE"
    }
    goal = {"pipelineId": house.pipeline["id"], "stageMap": [{"from": stage, "to": house.stages["In work"]}]}
    left = await house.ada.run(DELETE, id=other["id"], to=goal)
    assert left["pipelines"] == [{"name": "Sales"}]
    moved = await house.ada.run(
        "query ($id: ID!) { deal(id: $id) { pipeline { name } stage { name } } }", id=deal["id"]
    )
    assert moved == {"pipeline": {"name": "Sales"}, "stage": {"name": "In work"}}
    assert await StageHistory.filter(item_kind="deal", item_id=deal["number"]).count() == 2


async def test_only_administrators_change_pipelines(house: House) -> None:
    """Everyone signed in may read them."""
    last = (await house.events())[-1]["id"]
    pipeline, stage = house.pipeline["id"], house.stages["In work"]
    verbs = [
        (CREATE, {"name": "X"}),
        (RENAME, {"id": pipeline, "name": "X", "version": 1}),
        (ORDER, {"ids": [pipeline]}),
        (DELETE, {"id": pipeline}),
        (ADD_STAGE, {"input": {"pipelineId": pipeline, "name": "X"}}),
        (CHANGE_STAGE, {"id": stage, "input": {"name": "X"}}),
        (ORDER_STAGES, {"id": pipeline, "ids": [stage]}),
        (DELETE_STAGE, {"id": stage}),
    ]
    for document, variables in verbs:
        assert (await house.nobody.refused(document, **variables)).code == "UNAUTHENTICATED"
        for client in (house.al, house.olga, house.nora):
            assert (await client.refused(document, **variables)).code == "FORBIDDEN"
    assert await house.events(last) == []
    assert (await house.nora.run(READ, id=pipeline))["name"] == "Sales"
    assert (await house.nobody.refused(READ, id=pipeline)).code == "UNAUTHENTICATED"
