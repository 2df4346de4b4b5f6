"""What a pipeline's settings say of its deals: when one stands still (B5), what a stage demands (R17), what cards show (B8)."""

from __future__ import annotations

from typing import Any

import pytest

from house import House

STAGE = """mutation ($id: ID!, $input: UpdateStageInput!, $version: Int = 1) {
  updateStage(id: $id, input: $input, expectedVersion: $version) { pipeline { version stages { name version idleDays requiredFields } } }
}"""
PIPELINE = """mutation ($id: ID!, $fields: [String!], $name: String, $version: Int = 1) {
  updatePipeline(id: $id, cardFields: $fields, name: $name, expectedVersion: $version) { pipeline { name version cardFields } }
}"""
CARDS = """query ($id: ID!, $stage: ID!) {
  board(pipelineId: $id) { columns { cards { title fields { name value } } } }
  boardColumn(stageId: $stage) { cards { fields { name value } } }
}"""


def stage(changed: dict[str, Any], name: str) -> dict[str, Any]:
    return next(stage for stage in changed["pipeline"]["stages"] if stage["name"] == name)


async def test_a_stage_says_when_a_deal_stands_still_and_what_it_demands(house: House) -> None:
    untouched = await house.ada.run(STAGE, id=house.stages["New"], input={})
    assert stage(untouched, "New") == {"name": "New", "version": 1, "idleDays": None, "requiredFields": []}
    given = {"idleDays": 14, "requiredFields": ["expectedCloseDate", "amount", "contacts", "amount"]}
    changed = stage(await house.ada.run(STAGE, id=house.stages["New"], input=given), "New")
    assert changed["idleDays"] == 14 and changed["version"] == 2
    assert changed["requiredFields"] == ["expectedCloseDate", "amount", "contacts"]
    cleared = await house.ada.run(STAGE, id=house.stages["New"], input={"idleDays": None}, version=2)
    assert stage(cleared, "New")["idleDays"] is None
    assert stage(cleared, "New")["requiredFields"] == changed["requiredFields"]
    lost = await house.ada.run(STAGE, id=house.stages["Deal lost"], input={"requiredFields": ["lossReason"]})
    assert stage(lost, "Deal lost")["requiredFields"] == ["lossReason"]


@pytest.mark.parametrize(
    ("name", "given", "fault"),
    [
        ("New", {"idleDays": 0}, {"input.idleDays": "OUT_OF_RANGE"}),
        ("New", {"idleDays": 366}, {"input.idleDays": "OUT_OF_RANGE"}),
        ("Deal won", {"idleDays": 5}, {"input.idleDays": "NOT_IN_PROGRESS"}),
        ("New", {"requiredFields": ["amount", "colour"]}, {"input.requiredFields[1]": "UNKNOWN_FIELD"}),
        ("New", {"requiredFields": ["phones"]}, {"input.requiredFields[0]": "UNKNOWN_FIELD"}),
        *(
            ("New", {"requiredFields": [name]}, {"input.requiredFields[0]": "NOT_ASKABLE"})
            for name in ("title", "stage", "pipeline", "createdAt", "channel", "responsible")
        ),
        ("New", {"requiredFields": ["lossReason"]}, {"input.requiredFields": "NOT_ON_THIS_STAGE"}),
        ("Deal won", {"requiredFields": ["lossReason"]}, {"input.requiredFields": "NOT_ON_THIS_STAGE"}),
    ],
)
async def test_what_a_stage_cannot_say_is_refused(
    name: str, given: dict[str, Any], fault: dict[str, str], house: House
) -> None:
    before = (await house.events())[-1]["id"]
    assert (await house.ada.refused(STAGE, id=house.stages[name], input=given)).fields == fault
    assert await house.events(before) == []


async def test_a_stage_that_becomes_one_of_failure_is_no_place_to_stand_still(house: House) -> None:
    """And one that is none any more can't ask why a deal was lost."""
    add = """mutation ($p: ID!, $meaning: StageSemantics!) {
      createStage(input: {pipelineId: $p, name: "Between", semantics: $meaning}) { pipeline { stages { id name } } }
    }"""
    made = await house.ada.run(add, p=house.pipeline["id"], meaning="IN_PROGRESS")
    order = [stage["id"] for stage in made["pipeline"]["stages"]]
    between = next(stage["id"] for stage in made["pipeline"]["stages"] if stage["name"] == "Between")
    assert order.index(between) == 5  # last in progress
    await house.ada.run(STAGE, id=between, input={"idleDays": 3})
    remove = "mutation ($id: ID!) { deleteStage(id: $id) { pipeline { id } } }"
    await house.ada.run(remove, id=between)
    made = await house.ada.run(add, p=house.pipeline["id"], meaning="FAILURE")
    between = next(stage["id"] for stage in made["pipeline"]["stages"] if stage["name"] == "Between")
    both = {"semantics": "FAILURE", "requiredFields": ["lossReason"]}
    assert stage(await house.ada.run(STAGE, id=between, input=both), "Between")["requiredFields"] == ["lossReason"]
    change = {"semantics": "IN_PROGRESS"}
    refusal = await house.ada.refused(STAGE, id=between, input=change, version=2)
    assert refusal.fields in ({"input.semantics": "BAD_ORDER"}, {"input.requiredFields": "NOT_ON_THIS_STAGE"})


async def test_cards_show_the_fields_that_their_pipeline_has_chosen(house: House) -> None:
    deal = await house.deal(
        probability=70, expectedCloseDate="2031-02-28", stageId=house.stages["New"], description="Long " * 100
    )
    await house.deal(title="Bare", stageId=house.stages["New"])
    asked = {"id": house.pipeline["id"], "stage": house.stages["New"]}
    plain = await house.al.run(CARDS, **asked)
    assert [card["fields"] for card in plain["boardColumn"]["cards"]] == [[], []]
    names = ["expectedCloseDate", "channel", "probability", "description"]
    changed = await house.ada.run(PIPELINE, id=house.pipeline["id"], fields=names)
    assert changed["pipeline"] == {"name": "Sales", "version": 2, "cardFields": names}
    shown = await house.al.run(CARDS, **asked)
    bare, full = shown["boardColumn"]["cards"]
    assert bare["fields"] == [{"name": "channel", "value": "API"}]
    assert [(line["name"], line["value"]) for line in full["fields"]] == [
        ("expectedCloseDate", "2031-02-28"),
        ("channel", "API"),
        ("probability", "70"),
        ("description", ("Long " * 28)),
    ]
    assert full in [{"fields": card["fields"]} for column in shown["board"]["columns"] for card in column["cards"]]
    move = """mutation ($id: ID!, $stage: ID!) { moveItem(id: $id, stageId: $stage, expectedVersion: 1) {
      ... on CardMoved { card { fields { name } } } } }"""
    moved = await house.ada.run(move, id=deal["id"], stage=house.stages["In work"])
    assert [line["name"] for line in moved["card"]["fields"]] == names


@pytest.mark.parametrize(
    ("names", "fault"),
    [
        (["nonsense"], {"cardFields[0]": "UNKNOWN_FIELD"}),
        *(
            ([name], {"cardFields[0]": "NOT_SHOWABLE"})
            for name in ("title", "amount", "company", "contacts", "observers", "version", "deletedAt", "stage")
        ),
        (["probability", "channel", "beginDate", "closedAt", "createdAt"], {"cardFields": "TOO_MANY"}),
    ],
)
async def test_what_cards_cannot_show_is_refused(names: list[str], fault: dict[str, str], house: House) -> None:
    before = (await house.events())[-1]["id"]
    assert (await house.ada.refused(PIPELINE, id=house.pipeline["id"], fields=names)).fields == fault
    assert await house.events(before) == []


async def test_the_schema_tells_which_fields_settings_may_name(house: House) -> None:
    """Exactly what is told to be demandable or showable is taken; a dialog needs no list of its own."""
    told = await house.olga.run("{ fields(kind: DEAL) { code demandableOn showableOnCards } }")
    stages = {"IN_PROGRESS": "New", "SUCCESS": "Deal won", "FAILURE": "Deal lost"}
    version = dict.fromkeys(stages, 1)
    for field in told:
        for semantics, stage in stages.items():
            given = {"id": house.stages[stage], "input": {"requiredFields": [field["code"]]}}
            if semantics in field["demandableOn"]:
                await house.ada.run(STAGE, **given, version=version[semantics])
                version[semantics] += 1
            else:
                fault = (await house.ada.refused(STAGE, **given, version=version[semantics])).code
                assert fault == "VALIDATION", (field, semantics)
    road = 1 + sum(version.values()) - len(version)
    for field in told:
        given = {"id": house.pipeline["id"], "fields": [field["code"]], "version": road}
        if field["showableOnCards"]:
            await house.ada.run(PIPELINE, **given)
            road += 1
        else:
            assert (await house.ada.refused(PIPELINE, **given)).code == "VALIDATION", field
    reason = next(field for field in told if field["code"] == "lossReason")
    assert reason["demandableOn"] == ["FAILURE"]
    others = await house.olga.run("{ fields(kind: COMPANY) { demandableOn showableOnCards } }")
    assert not any(field["demandableOn"] or field["showableOnCards"] for field in others)


async def test_only_administrators_change_the_settings_of_pipelines(house: House) -> None:
    before = (await house.events())[-1]["id"]
    for client, code in ((house.nobody, "UNAUTHENTICATED"), (house.al, "FORBIDDEN"), (house.olga, "FORBIDDEN")):
        assert (await client.refused(PIPELINE, id=house.pipeline["id"], fields=[])).code == code
        assert (await client.refused(STAGE, id=house.stages["New"], input={"idleDays": 3})).code == code
    assert await house.events(before) == []
