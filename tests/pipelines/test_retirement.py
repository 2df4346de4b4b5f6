"""Stages that go while something stands on them (R9, R11): all of it is told of, and nothing is completed by that."""

from __future__ import annotations

from graph_client import Client
from house import CONVERTED, IN_PROGRESS, PROCESSED, House
from live.board import Viewer
from trato.staged.models import StageHistory

ROLE = 'mutation { createRole(name: "Settings", flags: [SETTINGS]) { role { id } } }'
GIVE = "mutation ($r: ID!, $u: ID!) { assignRole(id: $r, holderType: USER, holderId: $u) { role { id } } }"
DELETE_STAGE = "mutation ($id: ID!, $to: ID) { deleteStage(id: $id, moveItemsToStageId: $to) { pipeline { id } } }"
TOLD = """query ($id: ID!) { %s(id: $id) { %s { label } stage { name }
  timeline { nodes { kind changes { field old new } } } } }"""


async def _settings_only(house: House) -> Client:
    """Nora may change the settings, and sees no record."""
    role = (await house.ada.run(ROLE))["role"]["id"]
    await house.ada.run(GIVE, r=role, u=await house.user_id(house.nora))
    return house.nora


async def test_all_that_stood_there_is_told_of_whoever_deletes_the_stage(classic: House) -> None:
    house, nora = classic, await _settings_only(classic)
    road = await house.leads_road()
    lead = await house.lead(house.olga, stageId=road[PROCESSED])
    pipelines = await house.ada.run("{ pipelines(kind: LEAD) { id } }")
    viewer = await Viewer(house.olga, pipeline=pipelines[0]["id"]).open()
    try:
        await viewer.announced()
        await nora.run(DELETE_STAGE, id=road[PROCESSED], to=road[IN_PROGRESS])
        await viewer.agrees()
        assert viewer.board["cards"][lead["id"]]["stageId"] == road[IN_PROGRESS]
    finally:
        await viewer.close()
    told = (await house.olga.run(TOLD % ("lead", "junkReason"), id=lead["id"]))["timeline"]["nodes"]
    assert [one["kind"] for one in told] == ["lead.moved", "lead.created"]
    assert await StageHistory.filter(item_kind="lead", item_id=lead["number"]).count() == 2


async def test_no_lead_is_completed_by_deleting_its_stage(classic: House) -> None:
    house, road = classic, await classic.leads_road()
    lead = await house.lead(stageId=road[PROCESSED])
    last = (await house.events())[-1]["id"]
    refusal = await house.ada.refused(DELETE_STAGE, id=road[PROCESSED], to=road[CONVERTED])
    assert (refusal.code, refusal.fields) == ("VALIDATION", {"moveItemsToStageId": "NOT_BY_MOVING"})
    assert await house.events(last) == []
    assert (await house.ada.run(TOLD % ("lead", "junkReason"), id=lead["id"]))["stage"]["name"] == PROCESSED


async def test_what_is_taken_up_again_has_not_failed(house: House) -> None:
    reason = await house.reason("Price")
    deal = await house.deal(stageId=house.stages["Analysis of failure"], lossReasonId=reason)
    await house.ada.run(DELETE_STAGE, id=house.stages["Analysis of failure"], to=house.stages["In work"])
    told = await house.al.run(TOLD % ("deal", "lossReason"), id=deal["id"])
    assert told["lossReason"] is None
    (reopened, _) = told["timeline"]["nodes"]
    changed = {one["field"]: (one["old"], one["new"]) for one in reopened["changes"]}
    assert (reopened["kind"], changed["stage"][1]["name"]) == ("deal.reopened", "In work")
    (was, now) = changed["lossReason"]
    assert (was["name"], now) == ("Price", None)
