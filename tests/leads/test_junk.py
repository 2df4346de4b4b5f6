"""Junk leads (R26): away with a reason, findable, brought back, and put into the recycle bin once they are old."""

from __future__ import annotations

from typing import Any

import pytest

from house import CONVERTED, IN_PROGRESS, JUNK_LEAD, UNASSIGNED, House
from trato.db.sql import Sql, execute

pytestmark = pytest.mark.usefixtures("classic")

JUNK = """mutation ($id: ID!, $reason: ID, $close: Boolean = false) {
  markLeadJunk(id: $id, reasonId: $reason, closeActivities: $close) {
    __typename ... on LeadJunked { lead { quality junkReason { label } stage { name } } }
    ... on FieldsRequired { fields { name } } } }"""
REOPEN = "mutation ($id: ID!, $stage: ID!) { reopenLead(id: $id, stageId: $stage) { lead { quality junkReason { label } } } }"
PURGE = """mutation ($before: DateTime!) { purgeJunkLeads(before: $before) {
  updatedIds skipped { id code } operationId } }"""
OPEN = '{ leads(viewId: "lead.inWork") { nodes { title } } }'
ALL_JUNK = '{ leads(viewId: "lead.junk") { nodes { title } } }'
OF_QUALITY = '{ leads(filter: {field: "quality", value: "JUNK"}) { nodes { title } } }'
BEGINS = "{ viewPreference(section: LEAD) { defaultViewId } }"


def titles(page: dict[str, Any]) -> list[str]:
    return [node["title"] for node in page["nodes"]]


async def test_junk_leaves_what_is_worked_on_and_comes_back(house: House) -> None:
    road, lead = await house.leads_road(), await house.lead(house.olga, title="Spam")
    call = """mutation ($id: ID!) { createActivity(input: {type: CALL, subject: "Call", itemIds: [$id]}) {
      activity { id } } }"""
    planned = (await house.olga.run(call, id=lead["id"]))["activity"]["id"]
    given = {"id": lead["id"], "reason": await house.value("JUNK_REASON", "Spam"), "close": True}
    junked = await house.olga.run(JUNK, **given)
    assert junked["lead"] == {"quality": "JUNK", "junkReason": {"label": "Spam"}, "stage": {"name": JUNK_LEAD}}
    done = await house.olga.run("query ($id: ID!) { activity(id: $id) { isCompleted } }", id=planned)
    assert done == {"isCompleted": True}
    assert titles(await house.al.run(OPEN)) == [] and titles(await house.al.run(ALL_JUNK)) == ["Spam"]
    assert titles(await house.al.run(OF_QUALITY)) == ["Spam"]
    assert (await house.nora.run(BEGINS))["defaultViewId"] == "lead.inWork"
    again = await house.olga.refused(JUNK, id=lead["id"])
    assert (again.code, again.fields) == ("CONFLICT", {"": "ALREADY_CLOSED"})
    back = await house.olga.run(REOPEN, id=lead["id"], stage=road[IN_PROGRESS])
    assert back["lead"] == {"quality": None, "junkReason": None}
    assert titles(await house.al.run(OPEN)) == ["Spam"]
    assert (await house.olga.refused(REOPEN, id=lead["id"], stage=road[UNASSIGNED])).fields == {"": "NOT_CLOSED"}


async def test_junk_is_reopened_onto_a_stage_in_progress_alone(house: House) -> None:
    """Not onto junk, nor onto the last stage: completing it is refused, too, as long as it is junk."""
    road, lead = await house.leads_road(), await house.lead()
    await house.ada.run(JUNK, id=lead["id"])
    for stage in (JUNK_LEAD, CONVERTED):
        refusal = await house.ada.refused(REOPEN, id=lead["id"], stage=road[stage])
        assert (refusal.code, refusal.fields) == ("VALIDATION", {"stageId": "NOT_IN_PROGRESS"})


async def test_junk_goes_onto_the_main_failure_and_a_retry_is_answered(house: House) -> None:
    """Whatever other failures stand before it; and also once it has left one's sight."""
    road, other = await house.leads_road(), await house.lead(house.olga)
    pipelines = await house.ada.run("{ pipelines(kind: LEAD) { id stages { id } } }")
    add = """mutation ($road: ID!) { createStage(input: {pipelineId: $road, name: "Not ours", color: "#868f9e",
      semantics: FAILURE}) { pipeline { stages { id name } } } }"""
    stages = (await house.ada.run(add, road=pipelines[0]["id"]))["pipeline"]["stages"]
    order = "mutation ($road: ID!, $ids: [ID!]!) { reorderStages(pipelineId: $road, ids: $ids) { pipeline { id } } }"
    ids = [one["id"] for one in stages]
    await house.ada.run(order, road=pipelines[0]["id"], ids=[*ids[:-2], ids[-1], ids[-2]])
    mark = """mutation ($id: ID!) { markLeadJunk(id: $id, clientOpId: "away") {
      __typename ... on LeadJunked { lead { stage { name } } } } }"""
    assert (await house.olga.run(mark, id=other["id"]))["lead"] == {"stage": {"name": JUNK_LEAD}}
    back = """mutation ($id: ID!, $to: ID!) { reopenLead(id: $id, stageId: $to, clientOpId: "back") {
      lead { stage { name } } } }"""
    for _ in range(2):
        again = await house.olga.run(back, id=other["id"], to=road[IN_PROGRESS])
        assert again["lead"] == {"stage": {"name": IN_PROGRESS}}
    last = (await house.events())[-1]["id"]
    await house.olga.run(mark, id=other["id"])
    assert await house.events(last) == [], "the retry changes nothing"


async def test_a_completed_lead_is_no_junk(house: House) -> None:
    """Nor does it come back: what it has become is there."""
    road, lead = await house.leads_road(), await house.lead()
    await execute(
        Sql(
            "UPDATE lead SET closed_at = updated_at, stage_id = (SELECT stage.id FROM stage JOIN pipeline"
            " ON pipeline.id = stage.pipeline_id WHERE pipeline.kind = 'lead' AND stage.semantics = 'SUCCESS')"
        )
    )
    last = (await house.events())[-1]["id"]
    assert (await house.ada.refused(JUNK, id=lead["id"])).fields == {"": "COMPLETED"}
    assert (await house.ada.refused(REOPEN, id=lead["id"], stage=road[UNASSIGNED])).fields == {"": "COMPLETED"}
    assert await house.events(last) == []


async def test_old_junk_is_thrown_away_by_who_may(house: House) -> None:
    """Each that one may delete; into the recycle bin, and back out of it."""
    hers = await house.lead(house.olga, title="Hers")
    other = await house.lead(title="Other", observerIds=[await house.user_id(house.olga)])
    await house.lead(title="Open")
    for lead in (hers, other):
        await house.ada.run(JUNK, id=lead["id"])
    assert (await house.olga.run(PURGE, before="2020-01-01T00:00:00Z"))["updatedIds"] == []
    purged = await house.olga.run(PURGE, before="2999-01-01T00:00:00Z")
    assert purged["updatedIds"] == [hers["id"]] and purged["skipped"] == [{"id": other["id"], "code": "FORBIDDEN"}]
    assert (await house.nora.run(PURGE, before="2999-01-01T00:00:00Z"))["updatedIds"] == []
    for beyond in ("9999-12-31T23:59:59-14:00", "2030-01-01T00:00:00"):
        assert (await house.olga.refused(PURGE, before=beyond)).fields.keys() == {"before"}
    assert (await house.olga.run(PURGE, before="9999-12-31T23:59:59Z"))["updatedIds"] == []
    assert (await house.nobody.refused(PURGE, before="2999-01-01T00:00:00Z")).code == "UNAUTHENTICATED"
    assert titles(await house.al.run('{ leads(sort: [{field: "title"}]) { nodes { title } } }')) == ["Open", "Other"]
    undo = "mutation ($id: ID!) { undo(operationId: $id) { __typename } }"
    assert (await house.olga.run(undo, id=purged["operationId"]))["__typename"] == "Undone"


async def test_a_stage_may_ask_why(house: House) -> None:
    road, lead = await house.leads_road(), await house.lead()
    stage = """mutation ($id: ID!) { updateStage(id: $id, expectedVersion: 1,
      input: {requiredFields: ["junkReason"]}) { pipeline { id } } }"""
    await house.ada.run(stage, id=road[JUNK_LEAD])
    wrong = await house.ada.refused(JUNK, id=lead["id"], reason=await house.value("LOSS_REASON", "Price"))
    assert (wrong.code, wrong.fields) == ("VALIDATION", {"reasonId": "UNKNOWN_ID"})
    asked = await house.ada.run(JUNK, id=lead["id"])
    assert [field["name"] for field in asked["fields"]] == ["junkReason"]
