"""Many records at once: the same into each, each its own, deleting, observing; what one refuses is told (R33, R67)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import pytest

from house import House
from trato.crm.bulk import BULK_DEED
from trato.db.sql import Sql, execute, fetch
from trato.graph.kit.ids import decode_id
from trato.items import keeping
from trato.items.kinds import add_custom_fields
from trato.jobs import engine as engine_module
from trato.jobs.engine import JobEngine
from trato.jobs.running import begin
from trato.roles.defaults import Start

ANSWER = "{ updated updatedIds skipped { id number code path } operationId job { id state } }"
TARGET = "$ids: [ID!], $filter: Filter, $all: Boolean = false, $op: ID"
GIVEN = "ids: $ids, filter: $filter, allMatching: $all, clientOpId: $op"


def document(field: str, more: str = "", given: str = "") -> str:
    return f"mutation ({TARGET}{more}) {{ {field}({GIVEN}{given}) {ANSWER} }}"


UPDATE = document("bulkUpdateDeals", ", $input: DealInput!", ", input: $input")
COMPANIES = document("bulkUpdateCompanies", ", $input: CompanyInput!", ", input: $input")
DELETE = document("bulkDelete", ", $kind: ItemKind = DEAL", ", kind: $kind")
OBSERVE = document(
    "bulkObserve",
    ", $kind: ItemKind = DEAL, $add: [ID!], $remove: [ID!]",
    ", kind: $kind, addIds: $add, removeIds: $remove",
)
TAG = document("bulkTag", ", $kind: ItemKind!, $add: [ID!]", ", kind: $kind, addIds: $add")
PLANS = document("bulkUpdateActivities", ", $input: ActivityInput!", ", input: $input")
EDIT_PLANS = "mutation ($edits: [ActivityEdit!]!) { editActivities(edits: $edits) " + ANSWER + " }"
EDIT = "mutation ($edits: [DealEdit!]!) { editDeals(edits: $edits) " + ANSWER + " }"
UNDO = "mutation ($operation: ID!) { undo(operationId: $operation) { __typename } }"
DEALS = "query ($filter: Filter) { deals(filter: $filter, first: 100) { totalCount nodes { id title version probability responsible { name } observers { name } } } }"


async def shown(house: House) -> dict[str, Any]:
    return {deal["title"]: deal for deal in (await house.ada.run(DEALS))["nodes"]}


async def deals(house: House, *titles: str, client: Any = None) -> list[str]:
    return [(await house.deal(client, title=title))["id"] for title in titles]


async def test_handing_over_five_of_which_two_are_forbidden(house: House) -> None:
    """Olga observes two that she may not change; the same key again changes nothing, an undo takes all three back."""
    mine = await deals(house, "a", "b", "c", client=house.olga)
    theirs = await deals(house, "d", "e")
    watch = await house.user_id(house.olga)
    await house.ada.run(OBSERVE, ids=theirs, add=[watch])
    al = await house.user_id(house.al)
    answer = await house.olga.run(UPDATE, ids=[*mine, *theirs, mine[0]], input={"responsibleId": al}, op="once")
    assert (answer["updated"], {one["code"] for one in answer["skipped"]}) == (3, {"FORBIDDEN"})
    skipped = [(one["id"], decode_id(one["id"], "Deal", "")) for one in answer["skipped"]]
    assert [one for one, _ in skipped] == theirs and answer["job"] is None
    assert [one["number"] for one in answer["skipped"]] == [number for _, number in skipped]
    assert await house.olga.run(UPDATE, ids=[*mine, *theirs, mine[0]], input={"responsibleId": al}, op="once") == answer
    now = await shown(house)
    assert [now[title]["responsible"]["name"] for title in "abcde"] == ["Al", "Al", "Al", "Ada", "Ada"]
    operations = await fetch(
        Sql(
            "SELECT operation_id, COUNT(*) AS count FROM event WHERE kind = 'deal.updated' GROUP BY operation_id ORDER BY count"
        )
    )
    assert [row["count"] for row in operations] == [2, 3]
    assert (await house.ada.run(UNDO, operation=answer["operationId"]))["__typename"] == "Undone"
    assert (await shown(house))["a"]["responsible"]["name"] == "Olga"


async def test_of_three_edited_rows_one_was_changed_by_somebody_and_one_is_wrong(house: House) -> None:
    one, stale, wrong, hidden = await deals(house, "one", "stale", "wrong", "hidden")
    await house.ada.run(UPDATE, ids=[stale], input={"probability": 1})
    edits = [
        {"id": one, "expectedVersion": 1, "input": {"title": "One", "probability": 10}},
        {"id": stale, "expectedVersion": 1, "input": {"probability": 20}},
        {"id": wrong, "expectedVersion": 1, "input": {"beginDate": "2026-02-02", "expectedCloseDate": "2026-01-01"}},
        {"id": hidden, "expectedVersion": 1, "input": {"probability": 101}},
    ]
    answer = await house.al.run(EDIT, edits=edits)
    assert answer["updatedIds"] == [one]
    assert {(one["id"], one["code"], one["path"]) for one in answer["skipped"]} == {
        (stale, "STALE_VERSION", None),
        (wrong, "VALIDATION", "input.expectedCloseDate"),
        (hidden, "VALIDATION", "input.probability"),
    }
    now = await shown(house)
    assert (now["One"]["probability"], now["stale"]["probability"], now["wrong"]["version"]) == (10, 1, 1)
    twice = await house.al.refused(EDIT, edits=[edits[0], edits[0]])
    assert (twice.code, twice.fields) == ("VALIDATION", {"edits[1].id": "DUPLICATE"})
    nothing = await house.olga.run(EDIT, edits=edits[:1])
    assert [one["code"] for one in nothing["skipped"]] == ["NOT_FOUND"]


BAD: dict[str, tuple[str, dict[str, Any], str]] = {
    "nothing chosen": (UPDATE, {"input": {"probability": 1}}, "ids"),
    "both ways": (UPDATE, {"ids": ["RGVhbDox"], "all": True, "input": {"probability": 1}}, "ids"),
    "no ids": (DELETE, {"ids": []}, "ids"),
    "a filter beside ids": (DELETE, {"ids": ["RGVhbDox"], "filter": {"field": "title", "value": "a"}}, "filter"),
    "the stage": (UPDATE, {"all": True, "input": {"stageId": "U3RhZ2U6MQ"}}, "input.stageId"),
    "a value that none can take": (UPDATE, {"all": True, "input": {"probability": 101}}, "input.probability"),
    "nobody": (UPDATE, {"all": True, "input": {"responsibleId": "VXNlcjo5OTk"}}, "input.responsibleId"),
    "nothing to be written": (UPDATE, {"all": True, "input": {}}, "input"),
    "nothing to be written into plans": (PLANS, {"all": True, "input": {}}, "input"),
    "channels": (COMPANIES, {"all": True, "input": {"phones": [{"value": "600111222"}]}}, "input.phones"),
    "nobody to observe": (OBSERVE, {"all": True}, "addIds"),
    "a kind that has no tags": (TAG, {"all": True, "kind": "ACTIVITY", "add": ["VGFnOjE"]}, "kind"),
    "what they are bound to": (PLANS, {"all": True, "input": {"itemIds": []}}, "input.itemIds"),
}


async def test_activities_are_done_put_off_edited_and_deleted_as_far_as_their_items_or_people_allow(
    house: House,
) -> None:
    """R51, R67, R96: Olga may change what is planned on her deal and what is hers to do; the rest she observes, or never
    sees. A call is called by its description where its subject is taken away.
    """
    (hers,), (foreign,) = await deals(house, "hers", client=house.olga), await deals(house, "foreign")
    olga = await house.user_id(house.olga)

    async def plan(item: str, **more: Any) -> str:
        given = {"type": "TASK", "subject": "Task", "itemIds": [item], "deadline": "2031-01-01T10:00:00Z", **more}
        document = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
        return str((await house.ada.run(document, input=given))["activity"]["id"])

    on_hers, is_hers = await plan(hers), await plan(foreign, responsibleId=olga)
    watched, hidden = await plan(foreign, observerIds=[olga]), await plan(foreign)
    ids = [on_hers, is_hers, watched, hidden]
    refused = [(watched, "FORBIDDEN"), (hidden, "NOT_FOUND")]
    listed = """query ($search: String) { activities(search: $search, sort: [{field: "title"}]) { totalCount nodes {
        id title version status isCompleted deadline observers { name } } } }"""

    async def shown() -> dict[str, Any]:
        return {one["id"]: one for one in (await house.ada.run(listed))["nodes"]}

    for event, input in (("completed", {"isCompleted": True}), ("rescheduled", {"deadline": "2032-02-02T10:00:00Z"})):
        answer = await house.olga.run(PLANS, ids=ids, input=input)
        assert answer["updatedIds"] == [on_hers, is_hers], event
        assert [(one["id"], one["code"]) for one in answer["skipped"]] == refused
        told = await fetch(Sql("SELECT COUNT(*) AS count FROM event WHERE kind = ?", (f"activity.{event}",)))
        assert told[0]["count"] == 2
        now = await shown()
        assert [(now[one]["status"], now[one]["isCompleted"]) for one in ids[1:3]] == [("DONE", True), ("NEW", False)]
        if event == "completed":
            assert (await house.olga.run(UNDO, operation=answer["operationId"]))["__typename"] == "Undone"
            assert not (await shown())[on_hers]["isCompleted"]
            await house.olga.run(PLANS, all=True, filter={"field": "isCompleted", "value": False}, input=input)
    assert [now[one]["deadline"][:4] for one in ids] == ["2032", "2032", "2031", "2031"]
    edits = [
        {
            "id": on_hers,
            "expectedVersion": now[on_hers]["version"],
            "input": {"subject": None, "description": "Ring\nup"},
        },
        {"id": is_hers, "expectedVersion": 1, "input": {"place": "Here"}},
        {"id": watched, "expectedVersion": 1, "input": {"status": "NEW", "isCompleted": True}},
        {"id": hidden, "expectedVersion": 1, "input": {"subject": ""}},
    ]
    answer = await house.al.run(EDIT_PLANS, edits=edits)
    assert {(one["id"], one["code"], one["path"]) for one in answer["skipped"]} == {
        (is_hers, "STALE_VERSION", None),
        (watched, "VALIDATION", "input.status"),
        (hidden, "VALIDATION", "input.subject"),
    }
    found = await house.olga.run(listed, search="ring")
    assert (found["totalCount"], found["nodes"][0]["title"]) == (1, "Ring")
    observed = await house.olga.run(OBSERVE, kind="ACTIVITY", ids=ids, add=[await house.user_id(house.al)])
    assert observed["updatedIds"] == [on_hers, is_hers]
    gone = await house.olga.run(DELETE, kind="ACTIVITY", all=True)
    assert gone["updatedIds"] == [on_hers, is_hers] and set(await shown()) == {watched, hidden}


async def test_what_no_record_could_take_is_refused_at_once(house: House) -> None:
    await house.deal()
    for case, (asked, variables, path) in BAD.items():
        refusal = await house.al.refused(asked, **variables)
        assert (refusal.code, list(refusal.fields)) == ("VALIDATION", [path]), case


async def test_all_that_match_are_observed_and_deleted_as_far_as_one_may(house: House) -> None:
    await deals(house, "a1", "a2", "b1", client=house.olga)
    await deals(house, "a3")
    nora, al = await house.user_id(house.nora), await house.user_id(house.al)
    matching = {"field": "title", "op": "CONTAINS", "value": "a"}
    assert (await house.olga.run(OBSERVE, all=True, filter=matching, add=[nora, al]))["updated"] == 2
    assert (await house.ada.run(OBSERVE, all=True, remove=[nora]))["updated"] == 4
    now = await shown(house)
    assert {title: [one["name"] for one in deal["observers"]] for title, deal in now.items()} == {
        "a1": ["Al"], "a2": ["Al"], "a3": [], "b1": [],
    }  # fmt: skip
    gone = await house.olga.run(DELETE, all=True, filter=matching)
    assert gone["updated"] == 2 and set(await shown(house)) == {"a3", "b1"}
    assert (await house.olga.run(UNDO, operation=gone["operationId"]))["__typename"] == "Undone"
    assert set(await shown(house)) == {"a1", "a2", "a3", "b1"}


@asynccontextmanager
async def another_process(database: str) -> AsyncIterator[None]:
    """A process that goes through many records. Of its fields it has heard nothing but that there is something new."""
    add_custom_fields({})
    keeping.forget()
    running = JobEngine(database, (BULK_DEED,), prepare=keeping.renew)
    await running.start()
    try:
        yield
    finally:
        await running.stop()


async def test_more_than_two_hundred_are_left_to_a_job(
    house: House, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Olga's companies, in parts of two: what she changes no longer matches, and is met once all the same."""
    monkeypatch.setattr("trato.crm.bulk.AT_ONCE", 2)
    monkeypatch.setattr(engine_module, "HEAD_START_SECONDS", 0)
    define = (
        "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { customField { id code } } }"
    )
    codes, ids, retail = {}, {}, await house.industry("Retail")
    for type_ in ("NUMBER", "DATE", "USER"):
        made = await house.ada.run(define, input={"kind": "COMPANY", "label": type_, "type": type_})
        codes[type_], ids[type_] = made["customField"]["code"], made["customField"]["id"]
    for number in range(5):
        await house.company(house.olga, title=f"Firm {number}", industryId=retail)
    await house.company(title="Ada's", industryId=retail)
    old = {"field": "industry", "value": retail}
    wanted = {"NUMBER": 1.5, "DATE": "2026-05-04", "USER": await house.user_id(house.al)}
    more = {
        "revenue": {"amount": "12.50"},
        "customFields": [{"code": codes[type_], "value": value} for type_, value in wanted.items()],
    }
    started = await house.olga.through("UI").run(
        COMPANIES, all=True, filter=old, input={"industryId": await house.industry("Food"), **more}
    )
    assert (started["updated"], started["job"]["state"]) == (0, "WAITING")
    unfinished = Sql("SELECT id FROM job WHERE state IN ('WAITING', 'RUNNING')")
    async with asyncio.timeout(30), another_process(database):
        while await fetch(unfinished):
            await asyncio.sleep(0.05)
    ask = "{ jobs(mine: true) { nodes { id state progress { done total } result } } }"
    job = (await house.olga.run(ask))["nodes"][0]
    assert (job["state"], job["progress"]) == ("DONE", {"done": 5, "total": 5})
    assert job["result"] == {"updated": 5, "skippedCount": 0, "skipped": []}
    changed = await fetch(
        Sql(
            "SELECT operation_id, channel, COUNT(*) AS count FROM event WHERE kind = 'company.updated'"
            " GROUP BY operation_id, channel"
        )
    )
    assert [(row["channel"], row["count"]) for row in changed] == [("UI", 5)]
    read = '{ companies(search: "Firm 3") { nodes { revenue { amount } customFields { code value } } } }'
    firm = (await house.ada.run(read))["nodes"][0]
    assert firm["revenue"]["amount"] == "12.50"
    values = {one["code"]: one["value"] for one in firm["customFields"]}
    assert (values[codes["DATE"]], float(values[codes["NUMBER"]])) == ("2026-05-04", 1.5)
    left = await house.ada.run("query ($old: Filter) { companies(filter: $old) { nodes { title } } }", old=old)
    assert [one["title"] for one in left["nodes"]] == ["Ada's"]

    later = [{"code": codes["NUMBER"], "value": 2}]
    await house.olga.run(COMPANIES, all=True, input={"customFields": later})
    remove = "mutation ($id: ID!) { deleteCustomField(id: $id, confirmedValues: 5) { deletedId } }"
    await house.ada.run(remove, id=ids["NUMBER"])
    (waiting,) = await fetch(Sql("SELECT run FROM job WHERE state = 'WAITING'"))
    running = await begin(waiting["run"])
    assert running is not None
    refused = await BULK_DEED.work(running)
    assert (refused["updated"], refused["skippedCount"]) == (0, 5)
    assert {one["path"] for one in refused["skipped"]} == {f"input.customFields.{codes['NUMBER']}"}


async def test_what_was_done_to_many_contacts_or_companies_is_taken_back(house: House) -> None:
    """An undo brings back what each had, does it again when it is undone itself, and takes nothing from others."""
    food, health, retail, energy = [await house.industry(one) for one in ("Food", "Health", "Retail", "Energy")]
    made = [await house.company(title=title, industryId=one) for title, one in (("One", food), ("Two", health))]
    first, second = [one["id"] for one in made]
    people = [(await house.contact(lastName=name, companyIds=[first]))["id"] for name in ("Ann", "Ben")]
    industries = '{ companies(sort: [{field: "title"}]) { nodes { industry { label } } } }'
    contacts = document("bulkUpdateContacts", ", $input: ContactInput!", ", input: $input")
    changed = await house.al.run(COMPANIES, ids=[first, second], input={"industryId": retail})
    linked = await house.al.run(contacts, ids=people, input={"companyIds": [second, first], "post": "Head"})
    gone = await house.al.run(DELETE, ids=people, kind="CONTACT")
    assert (await house.olga.refused(UNDO, operation=changed["operationId"])).code == "NOT_FOUND"
    for operation in (gone, linked, changed):
        assert (await house.al.run(UNDO, operation=operation["operationId"]))["__typename"] == "Undone"
    assert [one["industry"]["label"] for one in (await house.ada.run(industries))["nodes"]] == ["Food", "Health"]
    asked = '{ contacts(sort: [{field: "title"}]) { nodes { id post companies { nodes { id } } } } }'
    assert (await house.ada.run(asked))["nodes"] == [
        {"id": one, "post": None, "companies": {"nodes": [{"id": first}]}} for one in people
    ]
    again = await house.al.run(COMPANIES, ids=[first, second], input={"industryId": retail})
    await house.ada.run(COMPANIES, ids=[second], input={"industryId": energy})
    assert (await house.al.run(UNDO, operation=again["operationId"]))["__typename"] == "Undone"
    assert [one["industry"]["label"] for one in (await house.ada.run(industries))["nodes"]] == ["Food", "Energy"]


async def test_a_job_goes_on_with_the_rights_of_each_moment(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the first part of two Olga loses her role: what is left stays as it is."""
    monkeypatch.setattr("trato.crm.bulk.AT_ONCE", 2)
    await deals(house, *"abcde", client=house.olga)
    await house.olga.run(UPDATE, all=True, input={"probability": 7})
    (waiting,) = await fetch(Sql("SELECT run FROM job WHERE state = 'WAITING'"))
    running = await begin(waiting["run"], prepare=partial(execute, Sql("DELETE FROM role_assignment")))
    assert running is not None
    assert (await BULK_DEED.work(running))["updated"] == 2
    assert [deal["probability"] for _, deal in sorted((await shown(house)).items())] == [7, 7, None, None, None]


async def test_many_who_begin_to_observe_at_once_all_do(house: House) -> None:
    ids = await deals(house, "a", "b")
    people = [await house.user_id(one) for one in (house.ada, house.al, house.olga, house.nora)]
    await asyncio.gather(*(house.ada.run(OBSERVE, ids=ids, add=[one]) for one in people))
    now = await shown(house)
    assert [sorted(one["name"] for one in now[title]["observers"]) for title in "ab"] == [
        ["Ada", "Al", "Nora", "Olga"]
    ] * 2


async def test_nobody_without_rights_changes_many(house: House) -> None:
    await house.deal()
    reader = await house.hire("Rita", Start.NONE)
    assert (await reader.run(UPDATE, all=True, input={"probability": 1}))["updated"] == 0
    assert (await house.nobody.refused(DELETE, all=True)).code == "UNAUTHENTICATED"
