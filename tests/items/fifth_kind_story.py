"""What a kind gets from its description alone; `test_fifth_kind.py` runs it where the house knows of vessels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from export_kit import EXPORTED, cells, exported
from graph_client import Client
from house import House
from importing.desk import TRY, Desk, suggested
from live.rows import Rows
from trato.settings import Settings, use_settings

pytestmark = pytest.mark.usefixtures("vessel_table")

DEFINE = "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { code } } }"
CREATE = "mutation ($input: VesselInput!) { createVessel(input: $input) { vessel { id number version } } }"
LIST = """query ($filter: Filter, $sort: [Sort!], $search: String, $view: ID) {
  vessels(filter: $filter, sort: $sort, search: $search, viewId: $view, first: 100) {
    totalCount sums { field sum { amount } }
    nodes { id title heat budget { amount } company { title } phones { value } responsible { name } observers { name }
      tags { name } customFields { code value } hasOpenActivities access { canUpdate canDelete } } } }"""
BULK_ANSWER = "{ updatedIds skipped { id code } operationId job { id } }"
UPDATE = "mutation ($filter: Filter, $input: VesselInput!) { bulkUpdateVessels(allMatching: true, filter: $filter, input: $input) %s }"
EDIT = "mutation ($edits: [VesselEdit!]!) { editVessels(edits: $edits) %s }"
DELETE = "mutation ($ids: [ID!]) { bulkDelete(kind: VESSEL, ids: $ids) %s }"
OBSERVE = "mutation ($ids: [ID!], $users: [ID!]) { bulkObserve(kind: VESSEL, ids: $ids, addIds: $users) %s }"
UNDO = "mutation ($operation: ID!) { undo(operationId: $operation) { __typename } }"
HISTORY = """query ($id: ID!, $filter: Filter) { historyEvents(itemId: $id, filter: $filter) {
  nodes { item { title } } } }"""
TIMELINE = """query ($id: ID!) { node(id: $id) { ... on Vessel { version timeline(first: 100) {
  nodes { kind actor { name } changes { field } } } } } }"""


async def titles(client: Client, **asked: Any) -> list[str]:
    """What a list finds, in its order."""
    page = await client.run(LIST, **asked)
    assert page["totalCount"] == len(page["nodes"])
    return [node["title"] for node in page["nodes"]]


async def test_vessels_are_there(house: House, tmp_path: Path) -> None:
    """Olga has two of three vessels, one of them with a firm that she doesn't see."""
    use_settings(Settings(data=tmp_path))
    told = await house.ada.run("{ fields(kind: VESSEL) { code operators } }")
    assert {"title", "company", "budget", "tags", "responsible"} <= {one["code"] for one in told}
    score = {"kind": "VESSEL", "label": "Score", "type": "INTEGER", "sortable": True}
    code = (await house.ada.run(DEFINE, input=score))["customField"]["code"]
    firm = await house.company(title="Firm", industryId=(retail := await house.industry("Retail")))
    tag = await house.ada.run('mutation { createTag(input: {name: "hot"}) { tag { id } } }')
    vessels: dict[str, str] = {}
    for title, value, client, more in (
        ("Anna", 3, house.ada, {"companyId": firm["id"], "budget": {"amount": "100"}, "metOn": "2026-05-04"}),
        ("Bea", 1, house.olga, {"heat": "HOT", "budget": {"amount": "20.50"}}),
        ("Čeda", 2, house.olga, {"phones": [{"value": "600 111 222"}], "tagIds": [tag["tag"]["id"]]}),
    ):
        given = {"title": title, "customFields": [{"code": code, "value": value}], **more}
        vessels[title] = (await client.run(CREATE, input=given))["vessel"]["id"]
    await house.ada.run(
        UPDATE % BULK_ANSWER, filter={"field": "title", "value": "Čeda"}, input={"companyId": firm["id"]}
    )

    # lists: filters, sorts, search, sums, views, relations
    by_score = [{"field": code, "direction": "DESC"}]
    assert await titles(house.al, sort=by_score) == ["Anna", "Čeda", "Bea"]
    assert await titles(house.al, sort=by_score, filter={"field": code, "op": "GTE", "value": 2}) == ["Anna", "Čeda"]
    assert await titles(house.al, search="ceda 600111") == ["Čeda"]
    assert await titles(house.al, filter={"field": "company.industry", "value": retail}, sort=by_score) == [
        "Anna",
        "Čeda",
    ]
    assert await titles(house.olga, filter={"field": "company", "op": "ANY"}) == []
    page = await house.al.run(LIST, filter={"field": "metOn", "op": "EMPTY"})
    assert [(one["field"], one["sum"]["amount"]) for one in page["sums"]] == [("budget", "20.50")]
    save = """mutation ($filter: Filter) { saveView(input: {section: VESSEL, name: "Hot", filter: $filter}) { view { id } } }"""
    view = (await house.al.run(save, filter={"field": "heat", "value": "HOT"}))["view"]["id"]
    assert await titles(house.al, view=view) == ["Bea"]
    assert set(await titles(house.olga, view="vessel.mine")) == {"Bea", "Čeda"}
    plan = 'mutation ($id: ID!) { createActivity(input: {type: CALL, subject: "Call", itemIds: [$id]}) { activity { items { id } } } }'
    assert (await house.olga.run(plan, id=vessels["Bea"]))["activity"]["items"] == [{"id": vessels["Bea"]}]
    assert await titles(house.al, filter={"field": "hasOpenActivities", "value": True}) == ["Bea"]

    # rights
    assert await titles(house.nora) == [] and set(await titles(house.olga)) == {"Bea", "Čeda"}
    assert await house.nora.run("query ($id: ID!) { node(id: $id) { id } }", id=vessels["Bea"]) is None
    assert (await house.nobody.refused(LIST)).code == "UNAUTHENTICATED"
    assert (await house.nora.refused(CREATE, input={"title": "Hers"})).code == "FORBIDDEN"

    # many at once, followed
    rows = await Rows(house.olga, "VESSEL", "vessels").open()
    try:
        hot = await house.olga.run(UPDATE % BULK_ANSWER, input={"heat": "COLD"})
        assert set(hot["updatedIds"]) == {vessels["Bea"], vessels["Čeda"]} and not hot["skipped"]
        edits = [{"id": one, "expectedVersion": 1, "input": {"budget": {"amount": "7"}}} for one in vessels.values()]
        edited = await house.olga.run(EDIT % BULK_ANSWER, edits=edits)
        assert {one["id"]: one["code"] for one in edited["skipped"]} == {
            vessels["Anna"]: "NOT_FOUND", vessels["Bea"]: "STALE_VERSION", vessels["Čeda"]: "STALE_VERSION",
        }  # fmt: skip
        await house.ada.run(OBSERVE % BULK_ANSWER, ids=[vessels["Anna"]], users=[await house.user_id(house.olga)])
        await rows.agrees()
        assert rows.ids == set(vessels.values())
        assert (await house.olga.run(DELETE % BULK_ANSWER, ids=list(vessels.values())))["skipped"] == [
            {"id": vessels["Anna"], "code": "FORBIDDEN"}
        ]
        await rows.agrees()
    finally:
        await rows.close()
    assert await titles(house.al) == ["Anna"]
    restore = "mutation ($id: ID!) { restoreItem(id: $id) { item { id } } }"
    assert (await house.olga.run(restore, id=vessels["Bea"]))["item"]["id"] == vessels["Bea"]
    assert (await house.olga.run(UNDO, operation=hot["operationId"]))["__typename"] == "Undone"
    again = await house.olga.run(UPDATE % BULK_ANSWER, input={"title": "Same"})
    assert (await house.olga.run(UNDO, operation=again["operationId"]))["__typename"] == "Undone"
    assert set(await titles(house.al)) == {"Anna", "Bea"}

    # out to a file and in again
    columns = ["title", "heat", "company", "budget", "budget.currency", "phones", "tags", code]
    table = await exported(tmp_path, house.ada, "VESSEL", headers="CODES", columns=columns, sort=by_score)
    assert cells(table)[0] == columns and len(cells(table)) == 3
    assert len(cells(await exported(tmp_path, house.olga, "VESSEL", columns=["title"]))) == 2  # Bea alone is hers
    assert (await house.nora.refused(EXPORTED, kind="VESSEL")).code == "FORBIDDEN"
    desk = Desk(house.ada)
    recognised = await desk.upload("vessels", table)
    assert list(suggested(recognised).values()) == columns
    assert (await desk.try_out(rule="SKIP"))["skipped"] == 2
    assert (await house.nora.refused(TRY, id=desk.id, plan=desk.plan)).code == "NOT_FOUND"
    assert (await desk.run())["created"] == 2
    again = await exported(tmp_path, house.ada, "VESSEL", headers="CODES", columns=columns, sort=by_score)
    assert sorted(cells(again)[1:]) == sorted(cells(table)[1:] * 2)
    assert (await desk.undo())["deleted"] == 2

    # history
    history = (await house.ada.run(TIMELINE, id=vessels["Bea"]))["timeline"]["nodes"]
    assert [one["kind"] for one in history if one["kind"].startswith("vessel.")] == [
        "vessel.updated", "vessel.updated", "vessel.updated", "vessel.restored", "vessel.deleted", "vessel.updated", "vessel.created",
    ]  # fmt: skip
    everywhere = await house.al.run(HISTORY, id=vessels["Bea"], filter={"field": "kind", "value": "vessel.deleted"})
    assert [one["item"]["title"] for one in everywhere["nodes"]] == ["Bea"]
