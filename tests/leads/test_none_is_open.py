"""Without leads none is open (R7, R26): whatever would bring one back is refused, and junk is completed as it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from house import CONVERTED, JUNK_LEAD, UNASSIGNED, House
from import_kit import DEALS, plan
from trato.importing.service import run_import

pytestmark = pytest.mark.usefixtures("classic")

SWITCH = "mutation ($options: CrmModeOptions) { setCrmMode(mode: SIMPLE, options: $options) { job { state } } }"
JUNK = "mutation ($id: ID!) { markLeadJunk(id: $id) { ... on LeadJunked { operationId } } }"
DELETE = "mutation ($id: ID!) { deleteLeads(ids: [$id]) { operationId } }"
CONVERT = """mutation ($id: ID!, $input: ConvertLeadInput!, $version: Int!) {
  convertLead(id: $id, input: $input, expectedVersion: $version) {
    ... on LeadConverted { operationId lead { stage { name } junkReason { id } } deal { sourceLead { id } } } } }"""
MERGE = """mutation ($into: ID!, $ids: [ID!]!) { mergeItems(kind: LEAD, masterId: $into, ids: $ids) { operationId } }"""
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
REOPEN = "mutation ($id: ID!, $stage: ID!) { reopenLead(id: $id, stageId: $stage) { lead { id } } }"
MOVE = """mutation ($id: ID!, $stage: ID!) { moveItems(moves: [{id: $id, expectedVersion: 2}], stageId: $stage) {
  operationId } }"""
RESTORE = "mutation ($id: ID!) { restoreItem(id: $id) { __typename } }"
RETIRE = "mutation ($id: ID!, $to: ID!) { deleteStage(id: $id, moveItemsToStageId: $to) { pipeline { id } } }"

Attempt = tuple[str, dict[str, Any]]


async def junked(house: House) -> tuple[dict[str, Any], str]:
    """A junk lead, and the operation that made it one."""
    lead = await house.lead(title="Junk", lastName="Prieto")
    return lead, (await house.ada.run(JUNK, id=lead["id"]))["operationId"]


async def reopened(house: House) -> Attempt:
    lead, _ = await junked(house)
    return REOPEN, {"id": lead["id"], "stage": (await house.leads_road())[UNASSIGNED]}


async def moved(house: House) -> Attempt:
    lead, _ = await junked(house)
    return MOVE, {"id": lead["id"], "stage": (await house.leads_road())[UNASSIGNED]}


async def junk_undone(house: House) -> Attempt:
    _, operation_id = await junked(house)
    return UNDO, {"id": operation_id}


async def completion_undone(house: House) -> Attempt:
    lead = await house.lead(title="Completed")
    became = await house.ada.run(CONVERT, id=lead["id"], input={"createDeal": True}, version=1)
    return UNDO, {"id": became["operationId"]}


async def restored(house: House) -> Attempt:
    lead = await house.lead(title="Deleted")
    await house.ada.run(DELETE, id=lead["id"])
    return RESTORE, {"id": lead["id"]}


async def deletion_undone(house: House) -> Attempt:
    lead = await house.lead(title="Deleted")
    return UNDO, {"id": (await house.ada.run(DELETE, id=lead["id"]))["operationId"]}


async def merge_undone(house: House) -> Attempt:
    """The one that stays is junk, and what went into it was open."""
    master, _ = await junked(house)
    other = await house.lead(title=master["title"], lastName="Prieto")
    return UNDO, {"id": (await house.ada.run(MERGE, into=master["id"], ids=[other["id"]]))["operationId"]}


async def stage_retired(house: House) -> Attempt:
    """All that stands on another stage for junk is to go onto one in progress."""
    (road,) = await house.ada.run("{ pipelines(kind: LEAD) { id } }")
    add = """mutation ($road: ID!) { createStage(input: {pipelineId: $road, name: "Not ours", semantics: FAILURE}) {
      pipeline { stages { id name } } } }"""
    stages = (await house.ada.run(add, road=road["id"]))["pipeline"]["stages"]
    other = next(stage["id"] for stage in stages if stage["name"] == "Not ours")
    lead = await house.lead(title="Not ours")
    move = """mutation ($id: ID!, $stage: ID!) { moveItem(id: $id, stageId: $stage, expectedVersion: 1) {
      __typename } }"""
    await house.ada.run(move, id=lead["id"], stage=other)
    return RETIRE, {"id": other, "to": stages[0]["id"]}


WAYS = (
    reopened,
    moved,
    junk_undone,
    completion_undone,
    restored,
    deletion_undone,
    merge_undone,
    stage_retired,
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
async def test_no_way_leads_back_to_an_open_lead(house: House, way: Callable[[House], Awaitable[Attempt]]) -> None:
    """Neither while the open ones are being converted nor afterwards; with leads again, every one does."""
    attempt, given = await way(house)
    await house.lead(title="Being converted")
    started = await house.ada.run(SWITCH, options={"pipelineId": house.pipeline["id"]})
    assert started["job"]["state"] == "WAITING"
    last = (await house.events())[-1]["id"]
    refusal = await house.ada.refused(attempt, **given)
    assert (refusal.code, refusal.fields) == ("CONFLICT", {"": "LEADS_DISABLED"})
    assert await house.events(last) == []
    job = "{ crmSettings { conversion { id } } }"
    cancel = "mutation ($id: ID!) { cancelJob(id: $id) { job { state } } }"
    await house.ada.run(cancel, id=(await house.ada.run(job))["conversion"]["id"])
    await house.with_leads()
    last = (await house.events())[-1]["id"]
    await house.ada.run(attempt, **given)
    assert await house.events(last) != []


async def test_what_is_closed_comes_back_from_the_bin(house: House) -> None:
    lead, _ = await junked(house)
    await house.ada.run(DELETE, id=lead["id"])
    await house.ada.run(SWITCH)
    assert (await house.ada.run(RESTORE, id=lead["id"]))["__typename"]


async def test_a_file_reopens_nothing(house: House, tmp_path: Any) -> None:
    """A row about a lead that is there puts it onto a stage as whoever moves it does."""
    file, road = tmp_path / "leads.csv", await house.leads_road()
    assert house.ada.access is not None

    async def imported(stage: str) -> list[str]:
        file.write_text(f"id,name,stage\n1,Prieto,{stage}\n")
        told = await run_import(file, plan(DEALS, kind="leads", fields={"stage": "stage"}), house.ada.access)
        return [failure.message for failure in told.first_failures]

    assert await imported(JUNK_LEAD) == []
    await house.ada.run(SWITCH)
    (refusal,) = await imported(UNASSIGNED)
    assert "without leads" in refusal
    (lead,) = (await house.ada.run("{ leads { nodes { stage { id } } } }"))["nodes"]
    assert lead["stage"]["id"] == road[JUNK_LEAD]


async def test_junk_is_completed_without_being_reopened(house: House) -> None:
    """For it can't be; and taken back it is junk as before."""
    lead, _ = await junked(house)
    asked = {"id": lead["id"], "input": {"createDeal": True, "createContact": True}, "version": 2}
    assert (await house.ada.refused(CONVERT, **asked)).fields == {"": "JUNK"}
    await house.ada.run(SWITCH)
    look = "query ($id: ID!) { leadConversion(id: $id, input: {createDeal: true}) { required { kind } } }"
    assert await house.ada.run(look, id=lead["id"]) == {"required": []}
    became = await house.ada.run(CONVERT, **asked)
    assert became["lead"] == {"stage": {"name": CONVERTED}, "junkReason": None}
    assert became["deal"] == {"sourceLead": {"id": lead["id"]}}
    await house.ada.run(UNDO, id=became["operationId"])
    again = await house.ada.run("query ($id: ID!) { lead(id: $id) { quality } deals { totalCount } }", id=lead["id"])
    assert again == {"lead": {"quality": "JUNK"}, "deals": {"totalCount": 0}}
