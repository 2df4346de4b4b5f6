"""Tasks: who sees one, how far it is, and its checklist (R95, R96)."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import House
from trato.db.fields import decode_json
from trato.db.sql import Sql, fetch

SHOWN = """ fragment Shown on Activity {
    id version subject status isCompleted completedAt hiddenItems access { canUpdate canDelete }
    responsible { name } observers { name } participants { name } items { id } checklist { id text isDone } }"""
CREATE = (
    """mutation ($input: ActivityInput!, $lines: [String!], $completed: Boolean! = false) {
    createActivity(input: $input, checklist: $lines, completed: $completed) { activity { ...Shown } } }"""
    + SHOWN
)
CREATE_EACH = (
    """mutation ($ids: [ID!]!, $input: ActivityInput!, $lines: [String!]) {
    createActivities(itemIds: $ids, input: $input, checklist: $lines) { activities { ...Shown } notFoundIds } }"""
    + SHOWN
)
UPDATE = (
    """mutation ($id: ID!, $version: Int!, $input: ActivityInput!) {
    updateActivity(id: $id, input: $input, expectedVersion: $version) { activity { ...Shown } operationId } }"""
    + SHOWN
)
COMPLETE = "mutation ($id: ID!) { completeActivity(id: $id) { activity { ...Shown } operationId } }" + SHOWN
REOPEN = "mutation ($id: ID!) { reopenActivity(id: $id) { activity { ...Shown } } }" + SHOWN
DELETE = "mutation ($id: ID!) { deleteActivities(ids: [$id]) { deletedIds } }"
COMMENT = 'mutation ($id: ID!) { addComment(itemId: $id, text: "Seen") { comment { id } } }'
SAVE = (
    """mutation ($id: ID!, $version: Int!, $lines: [ChecklistLineInput!]!) {
    saveChecklist(id: $id, lines: $lines, expectedVersion: $version) { activity { ...Shown } } }"""
    + SHOWN
)
TICK = (
    "mutation ($id: ID!, $done: Boolean! = true) { tickChecklistLine(id: $id, done: $done) { activity { ...Shown } } }"
    + SHOWN
)
UNDO = "mutation ($id: ID!) { undo(operationId: $id) { ... on Undone { operationId } } }"
READ = "query ($id: ID!) { activity(id: $id) { ...Shown } }" + SHOWN
LIST = "query ($filter: Filter) { activities(filter: $filter) { nodes { id } totalCount } }"
HISTORY = """query ($id: ID!) { activity(id: $id) { timeline { nodes {
    kind comment { text } changes { field old new } } } } }"""
TITLE = {"type": "TASK", "subject": "Send the offer"}


async def give(client: Client, *items: dict[str, Any], lines: list[str] | None = None, **more: Any) -> dict[str, Any]:
    """A task that the client gives, bound to items."""
    given = {**TITLE, "itemIds": [item["id"] for item in items], **more}
    return dict((await client.run(CREATE, input=given, lines=lines))["activity"])


async def test_its_people_see_a_task_whose_items_they_may_not_see(house: House) -> None:
    """Olga sees her own items alone: neither the deal nor the company, and how many of them are hidden."""
    deal, company = await house.deal(), await house.company()
    olga = await house.user_id(house.olga)
    as_what = {
        "responsible": ("responsibleId", olga, True),
        "observers": ("observerIds", [olga], False),
        "participants": ("participantIds", [olga], False),
    }
    stranger = await give(house.ada, deal, company)
    for role, (field, value, may_change) in as_what.items():
        task = await give(house.ada, deal, company, **{field: value})
        seen = await house.olga.run(READ, id=task["id"])
        assert (seen["items"], seen["hiddenItems"], seen["access"]["canUpdate"]) == ([], 2, may_change), role
        found = await house.olga.run(LIST, filter={"field": role, "value": "@me"})
        assert found == {"nodes": [{"id": task["id"]}], "totalCount": 1}
        await house.olga.run(COMMENT, id=task["id"])
        before = await house.events()
        if may_change:
            await house.olga.run(COMPLETE, id=task["id"])
            continue
        for document in (COMPLETE, REOPEN, DELETE):
            assert (await house.olga.refused(document, id=task["id"])).code == "FORBIDDEN"
        refusal = await house.olga.refused(UPDATE, id=task["id"], version=1, input={"subject": "Mine"})
        assert (refusal.code, await house.events()) == ("FORBIDDEN", before)
    for document in (READ, COMPLETE, COMMENT, DELETE):
        assert (await house.olga.refused(document, id=stranger["id"])).code == "NOT_FOUND"
        assert (await house.nora.refused(document, id=stranger["id"])).code == "NOT_FOUND"  # without a role
    assert (await house.ada.run(READ, id=stranger["id"]))["hiddenItems"] == 0


async def test_whoever_gave_a_task_goes_on_seeing_it_and_a_call_goes_with_its_item(house: House) -> None:
    hers = await house.deal(house.olga)
    task, call = await give(house.olga, hers), await give(house.olga, hers, type="CALL")
    await house.ada.run(
        "mutation ($ids: [ID!]!, $to: ID!) { assignResponsible(ids: $ids, userId: $to) { operationId } }",
        ids=[hers["id"]],
        to=await house.user_id(house.al),
    )
    for one in (task, call):
        given = {"responsibleId": await house.user_id(house.al)}
        await house.ada.run(UPDATE, id=one["id"], version=1, input=given)
    assert (await house.olga.run(READ, id=task["id"]))["hiddenItems"] == 1
    assert (await house.olga.refused(READ, id=call["id"])).code == "NOT_FOUND"
    assert (await house.olga.run(LIST, filter={"field": "author", "value": "@me"}))["nodes"] == [{"id": task["id"]}]
    await house.olga.run(COMPLETE, id=task["id"])
    await house.ada.run("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", id=hers["id"])
    assert (await house.olga.refused(READ, id=task["id"])).code == "NOT_FOUND"  # it went with its deal


async def test_whoever_is_responsible_neither_observes_nor_takes_part(house: House) -> None:
    deal, al, olga = await house.deal(), await house.user_id(house.al), await house.user_id(house.olga)
    task = await give(house.ada, deal, responsibleId=al, observerIds=[al, olga], participantIds=[al])
    assert (task["observers"], task["participants"]) == ([{"name": "Olga"}], [])
    given = {"responsibleId": olga, "participantIds": [al]}
    task = (await house.ada.run(UPDATE, id=task["id"], version=1, input=given))["activity"]
    assert (task["responsible"], task["observers"]) == ({"name": "Olga"}, [])
    assert task["participants"] == [{"name": "Al"}]


async def test_nor_do_they_after_it_was_handed_over(house: House) -> None:
    """R22: along with its deal, which an undo takes back, and by whoever leaves."""
    deal, al, olga = await house.deal(), await house.user_id(house.al), await house.user_id(house.olga)
    own = await give(house.ada, deal, observerIds=[al, olga], participantIds=[olga])
    als = await give(house.ada, deal, responsibleId=al, observerIds=[olga])
    assign = "mutation ($ids: [ID!]!, $to: ID!) { assignResponsible(ids: $ids, userId: $to, reassignActivities: true) { operationId } }"
    leave = "mutation ($id: ID!, $to: ID!) { deactivateUser(id: $id, successorId: $to) { user { id } } }"

    async def people(task: dict[str, Any]) -> tuple[str, list[str], list[str]]:
        shown = await house.ada.run(READ, id=task["id"])
        observers, participants = ([one["name"] for one in shown[code]] for code in ("observers", "participants"))
        return shown["responsible"]["name"], observers, participants

    handed = await house.ada.run(assign, ids=[deal["id"]], to=olga)
    assert await people(own) == ("Olga", ["Al"], [])
    (row,) = await fetch(Sql("SELECT before, after FROM event WHERE kind = 'activity.updated'"))
    before, after = (decode_json(row[side]) for side in ("before", "after"))
    assert set(before["observers"]) - set(after["observers"]) == {after["responsible"]}
    await house.ada.run(UNDO, id=handed["operationId"])
    assert await people(own) == ("Ada", ["Al", "Olga"], ["Olga"])
    await house.ada.run(leave, id=al, to=olga)
    assert await people(als) == ("Olga", [], [])


async def test_its_status_agrees_with_whether_it_is_done(house: House) -> None:
    deal = await house.deal()
    task = await give(house.al, deal)
    assert (task["status"], task["isCompleted"]) == ("NEW", False)

    async def changed(**input: Any) -> tuple[str | None, bool]:
        nonlocal task
        task = (await house.al.run(UPDATE, id=task["id"], version=task["version"], input=input))["activity"]
        return task["status"], task["completedAt"] is not None

    assert await changed(status="DEFERRED") == ("DEFERRED", False)
    assert await changed(status="DONE") == ("DONE", True)
    assert await changed(status="IN_PROGRESS") == ("IN_PROGRESS", False)
    done = await house.al.run(COMPLETE, id=task["id"])
    assert done["activity"]["status"] == "DONE"
    await house.al.run(UNDO, id=done["operationId"])
    assert (await house.al.run(READ, id=task["id"]))["status"] == "IN_PROGRESS"
    await house.al.run(COMPLETE, id=task["id"])
    task = (await house.al.run(REOPEN, id=task["id"]))["activity"]
    assert task["status"] == "NEW"
    assert await changed(type="CALL") == (None, False)
    refusal = await house.al.refused(UPDATE, id=task["id"], version=task["version"], input={"status": "NEW"})
    assert refusal.fields == {"input.status": "NOT_A_TASK"}
    assert await changed(type="TASK", status="DONE") == ("DONE", True)
    found = await house.al.run(LIST, filter={"field": "status", "op": "IN", "value": ["DONE", "DEFERRED"]})
    assert found["totalCount"] == 1
    for more in ({"input": {**TITLE, "status": "DONE"}}, {"input": TITLE, "completed": True}):
        more["input"] = {**more["input"], "itemIds": [deal["id"]]}
        made = (await house.al.run(CREATE, **more))["activity"]
        assert (made["status"], made["isCompleted"]) == ("DONE", True)
    for more in (
        {"input": {**TITLE, "status": "DEFERRED", "isCompleted": True}},
        {"input": {**TITLE, "status": "NEW"}, "completed": True},
    ):
        more["input"] = {**more["input"], "itemIds": [deal["id"]]}
        assert (await house.al.refused(CREATE, **more)).fields == {"input.status": "DIFFERENT"}
    closing = """mutation ($id: ID!, $to: ID!) { closeDeal(id: $id, stageId: $to, expectedVersion: 1,
        input: {closeActivities: true}) { ... on DealClosed { operationId } } }"""
    task = await give(house.al, deal)
    await house.al.run(closing, id=deal["id"], to=house.stages["Deal won"])
    assert (await house.al.run(READ, id=task["id"]))["status"] == "DONE"


async def test_its_checklist_is_kept_in_order_and_each_change_is_told(house: House) -> None:
    deal, olga = await house.deal(), await house.user_id(house.olga)
    task = await give(house.al, deal, lines=[" Write it ", "Send it"], participantIds=[olga])
    first, second = task["checklist"]
    assert [first["text"], second["text"], first["isDone"]] == ["Write it", "Send it", False]

    ticked = (await house.olga.run(TICK, id=first["id"]))["activity"]  # she takes part
    assert [line["isDone"] for line in ticked["checklist"]] == [True, False]
    before = await house.events()
    await house.olga.run(TICK, id=first["id"])
    assert await house.events() == before
    lines = [{"text": "Print it"}, {"id": second["id"], "text": "Send it today"}, {**first, "isDone": True}]
    saved = (await house.al.run(SAVE, id=task["id"], version=2, lines=lines))["activity"]
    assert [line["id"] for line in saved["checklist"][1:]] == [second["id"], first["id"]]
    assert [line["text"] for line in saved["checklist"]] == ["Print it", "Send it today", "Write it"]
    told = (await house.al.run(HISTORY, id=task["id"]))["timeline"]["nodes"]
    assert [entry["kind"] for entry in told] == ["activity.listed", "activity.ticked", "activity.created"]
    assert [entry["changes"] for entry in told[:2]] == [
        [
            {
                "field": "checklist",
                "old": ["✓ Write it", "Send it"],
                "new": ["Print it", "Send it today", "✓ Write it"],
            }
        ],
        [{"field": "checklist", "old": "Write it", "new": "✓ Write it"}],
    ]

    before = await house.events()
    wrong: list[tuple[list[dict[str, Any]], dict[str, str]]] = [
        ([{"text": " "}], {"lines[0].text": "REQUIRED"}),
        ([{"text": "x" * 501}], {"lines[0].text": "TOO_LONG"}),
        ([{"text": "x"}] * 101, {"lines": "TOO_MANY"}),
        ([{"text": "x", "id": first["id"]}] * 2, {"lines[1].id": "UNKNOWN_ID"}),
    ]
    for given, fields in wrong:
        refusal = await house.al.refused(SAVE, id=task["id"], version=saved["version"], lines=given)
        assert refusal.fields == fields
    assert (await house.al.refused(SAVE, id=task["id"], version=1, lines=[])).code == "STALE_VERSION"
    assert (await house.olga.refused(SAVE, id=task["id"], version=saved["version"], lines=[])).code == "FORBIDDEN"
    assert (await house.nora.refused(TICK, id=first["id"])).code == "NOT_FOUND"
    assert await house.events() == before
    watched = await give(house.al, deal, lines=["One"], observerIds=[olga])
    assert (await house.olga.refused(TICK, id=watched["checklist"][0]["id"])).code == "FORBIDDEN"


async def test_one_task_of_three_contacts_or_one_for_each(house: House) -> None:
    """R95: given to somebody who sees none of them."""
    contacts = [await house.contact() for _ in range(3)]
    given = {**TITLE, "responsibleId": await house.user_id(house.olga)}
    one = await give(house.al, *contacts, **given)
    ids = [contact["id"] for contact in contacts]
    each = (await house.al.run(CREATE_EACH, ids=ids, input=given, lines=["Call", "Write"]))["activities"]
    assert [task["items"] for task in each] == [[{"id": one_id}] for one_id in ids]
    assert all([line["text"] for line in task["checklist"]] == ["Call", "Write"] for task in each)
    standing = "query ($id: ID!) { contact(id: $id) { activities(completed: false) { nodes { id } } } }"
    for contact, own in zip(contacts, each, strict=True):
        shown = await house.al.run(standing, id=contact["id"])
        assert {node["id"] for node in shown["activities"]["nodes"]} == {one["id"], own["id"]}
    await house.olga.run(COMPLETE, id=one["id"])
    for contact, own in zip(contacts, each, strict=True):
        shown = await house.al.run(standing, id=contact["id"])
        assert shown["activities"]["nodes"] == [{"id": own["id"]}]


@pytest.mark.parametrize("who", ["ada", "olga"])
async def test_many_tasks_take_as_many_statements_as_few(house: House, who: str) -> None:
    olga = await house.user_id(house.olga)
    asked = "query ($first: Int!) { activities(first: $first) { nodes { ...Shown timeline(first: 2) { nodes { kind } } } } }"
    for _ in range(12):
        await give(house.ada, await house.deal(), await house.company(), participantIds=[olga], lines=["One", "Two"])
    taken = []
    for first in (2, 12):
        with counted_statements() as statements:
            page = await getattr(house, who).run(asked + SHOWN, first=first)
        assert len(page["nodes"]) == first
        taken.append(len(statements))
    assert taken[0] == taken[1] <= 16, taken
