"""Leads that are there twice (R30): found by name, company and channels, merged with where they stand before all."""

from __future__ import annotations

from typing import Any

import pytest
from test_finding import found, migrate_again
from test_merging import MERGE, PREVIEW, UNDO, channels, everything
from test_scanning import groups

from house import UNASSIGNED, House
from live.board import Viewer
from live.rows import Rows
from trato.db.sql import Sql, execute, fetch

pytestmark = pytest.mark.usefixtures("classic")

ROAD = "{ pipelines(kind: LEAD) { id isDefault } }"
LEAD = """query ($id: ID!) { lead(id: $id) { id title stage { name } amount { amount } junkReason { label }
  phones { value } emails { value } companyTitle } }"""
JUNK = "mutation ($id: ID!, $reason: ID) { markLeadJunk(id: $id, reasonId: $reason) { __typename } }"
GROUPS = "mutation ($groups: [[ID!]!]!) { mergeDuplicates(kind: LEAD, groups: $groups) { groups { code } } }"
CONVERT = """mutation ($id: ID!, $input: ConvertLeadInput!) { convertLead(id: $id, input: $input, expectedVersion: 1) {
  __typename } }"""
MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!, $before: ID) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version, before: $before) { __typename } }"""


async def merged(house: House, into: dict[str, Any], *others: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Let leads go into one, as Ada."""
    answer: dict[str, Any] = await house.ada.run(
        MERGE, kind="LEAD", into=into["id"], ids=[other["id"] for other in others], **more
    )
    return answer


async def test_leads_are_found_by_name_company_and_channels(house: House) -> None:
    await house.lead(title="One", firstName="Ana María", lastName="Łódź", companyTitle="ACME Ibérica")
    await house.lead(
        house.olga, title="Two", firstName="ana", lastName="MARIA lodz", phones=channels("+34 600 111 222")
    )
    assert await found(house.ada, "LEAD", fullName=["ana maria lodz"]) == [("Two", ["fullName"]), ("One", ["fullName"])]
    assert await found(house.ada, "LEAD", companyTitle=["acme iberica"]) == [("One", ["companyTitle"])]
    assert await found(house.olga, "LEAD", fullName=["Ana Maria Lodz"], phones=["0034 600111222"]) == [
        ("Two", ["fullName", "phones"])
    ]
    assert await groups(house.ada, kind="LEAD", by="fullName") == {"ana maria lodz": ["One", "Two"]}
    assert await groups(house.olga, kind="LEAD", by="fullName") == {}


async def test_leads_of_before_are_found_alike(house: House) -> None:
    """What the migration fills is what leads are written with, and is written anew with their names."""
    lead = await house.lead(
        firstName="  Ana  ", middleName="María", lastName="ŁÓDŹ \t Æ", companyTitle="  ACME   Ibérica "
    )
    await house.lead(title="Nameless")
    keys = Sql("SELECT full_name_key, company_title_key FROM lead ORDER BY id")
    written = await fetch(keys)
    assert [tuple(row.values()) for row in written] == [("ana maria lodz ae", "acme iberica"), (None, None)]
    await execute(Sql("UPDATE lead SET full_name_key = NULL, company_title_key = NULL"))
    await migrate_again("what_leads_are_found_by", 'UPDATE "lead"')
    assert await fetch(keys) == written
    change = """mutation ($id: ID!, $version: Int!) { updateLead(id: $id, expectedVersion: $version,
      input: {middleName: null, companyTitle: ""}) { lead { id } } }"""
    await house.ada.run(change, id=lead["id"], version=lead["version"])
    assert [tuple(row.values()) for row in await fetch(keys)] == [("ana lodz ae", None), (None, None)]


async def test_boards_and_lists_see_leads_become_one(house: House) -> None:
    road = next(one["id"] for one in await house.ada.run(ROAD) if one["isDefault"])
    one = await house.lead(title="Asked", phones=channels("+34 600 111 222"))
    other = await house.lead(title="Asked", emails=channels("a@b.de"), companyTitle="Acme")
    viewers = [await Viewer(house.ada, pipeline=road).open(), await Viewer(house.olga, pipeline=road).open()]
    rows = await Rows(house.al, "LEAD", "leads").open()
    try:
        done = await merged(house, one, other)
        for viewer in viewers:
            await viewer.agrees()
        await rows.agrees()
        assert set(viewers[0].board["cards"]) == {one["id"]} == rows.ids
        told = await house.ada.run(LEAD, id=other["id"])
        assert (told["id"], told["companyTitle"], len(told["phones"] + told["emails"])) == (one["id"], "Acme", 2)
        await house.ada.run(UNDO, id=done["operationId"])
        for viewer in viewers:
            await viewer.agrees()
        await rows.agrees()
        assert set(viewers[0].board["cards"]) == {one["id"], other["id"]} == rows.ids
    finally:
        for open_one in (*viewers, rows):
            await open_one.close()


async def test_names_by_number_and_amounts_of_nothing_are_no_conflict(house: House) -> None:
    phones = {"phones": channels("+34 600 111 222")}
    both = [await house.lead(title=None, **phones) for _ in range(2)]
    named = await house.lead(title="Fair", amount={"amount": "50"}, **phones)
    done = await house.ada.run(GROUPS, groups=[[lead["id"] for lead in both]])
    assert done["groups"] == [{"code": None}]
    assert (await house.ada.run(LEAD, id=both[0]["id"]))["title"] == both[0]["title"]
    answer = await merged(house, both[0], named)
    told = await house.ada.run(LEAD, id=both[0]["id"])
    assert (told["title"], float(told["amount"]["amount"])) == ("Fair", 50)
    await house.ada.run(UNDO, id=answer["operationId"])
    assert (await house.ada.run(LEAD, id=both[0]["id"]))["title"] == both[0]["title"]


async def test_what_is_completed_goes_into_nothing_in_progress(house: House) -> None:
    """Else a lead in progress would have become something."""
    standing, completed = [await house.lead(title="Asked") for _ in range(2)]
    await house.ada.run(CONVERT, id=completed["id"], input={"createDeal": True})
    asked = {"kind": "LEAD", "into": standing["id"], "ids": [completed["id"]]}
    assert (await house.ada.run(PREVIEW, **asked))["masterIds"] == [completed["id"]]
    before = await everything("lead lead_result merged_item item_merge event")
    refusal = await house.ada.refused(MERGE, **asked)
    assert (refusal.code, refusal.fields) == ("VALIDATION", {"masterId": "NOT_COMPLETED"})
    told = await house.ada.run(GROUPS, groups=[[standing["id"], completed["id"]]])
    assert told["groups"] == [{"code": "VALIDATION"}]
    assert await everything("lead lead_result merged_item item_merge event") == before
    await merged(house, completed, standing)
    stands = await house.ada.run("query ($id: ID!) { lead(id: $id) { semantics converted } }", id=standing["id"])
    assert stands == {"semantics": "SUCCESS", "converted": True}


async def test_nobody_is_asked_only_on_one_stage_and_of_one_person(house: House) -> None:
    road, olga = await house.leads_road(), await house.user_id(house.olga)
    first, further, hers, same = [
        await house.lead(title="Asked", **given)
        for given in ({}, {"stageId": road["In progress"]}, {"responsibleId": olga}, {})
    ]
    groups = [[first["id"], other["id"]] for other in (further, hers, same)]
    told = await house.ada.run(GROUPS, groups=groups)
    assert [group["code"] for group in told["groups"]] == ["VALIDATION", "VALIDATION", None]


async def test_only_junk_has_a_reason(house: House) -> None:
    spam = await house.value("JUNK_REASON", "Spam")
    standing, junk, other = [await house.lead(title="Asked") for _ in range(3)]
    for lead in (junk, other):
        await house.ada.run(JUNK, id=lead["id"], reason=spam if lead is other else None)
    await merged(house, junk, other)
    assert (await house.ada.run(LEAD, id=junk["id"]))["junkReason"] == {"label": "Spam"}
    await merged(house, standing, junk)
    told = await house.ada.run(LEAD, id=standing["id"])
    assert (told["stage"]["name"], told["junkReason"]) == (UNASSIGNED, None)


async def test_cards_that_make_room_keep_nothing_merged(house: House) -> None:
    """Where many stand close together others get another place in the column; that changes none of them."""
    road = await house.leads_road()
    leads = [await house.lead(title="Asked") for _ in range(3)]
    done = await merged(house, leads[0], leads[1])
    version = done["item"]["version"]
    await house.ada.run(MOVE, id=leads[0]["id"], stage=road[UNASSIGNED], version=version, before=leads[2]["id"])
    assert (await house.events())[-1]["kind"] == "lead.reordered"
    assert "operationId" in await house.ada.run(UNDO, id=done["operationId"])
