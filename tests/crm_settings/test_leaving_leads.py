"""Going back to work without leads (R8): the open ones become deals with contacts by a job, and none is left behind."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import UNASSIGNED, House
from trato.db.sql import Sql, fetch
from trato.items import keeping
from trato.jobs import engine as engine_module
from trato.jobs.engine import JobEngine
from trato.leads.conversion import leaving
from trato.leads.conversion.leaving import CONVERT_LEADS
from trato.live import log
from trato.notifications.clerk import tell_of_events

pytestmark = pytest.mark.usefixtures("classic")

SWITCH = """mutation ($mode: CrmMode = SIMPLE, $options: CrmModeOptions, $op: ID) {
  setCrmMode(mode: $mode, options: $options, clientOpId: $op) { crmSettings { mode } job { id state } } }"""
JOB = "{ crmSettings { mode openLeads conversion { state error progress { done total } result } } }"
LEADS = """{ leads { nodes { id title semantics converted result {
  deals { title stage { name } pipeline { id } sourceLead { id } contacts { nodes { id } } company { title } }
  contacts { id title } companies { title } } } } }"""
COUNTS = "{ deals { totalCount } contacts { totalCount } companies { totalCount } }"
JUNK = "mutation ($id: ID!) { markLeadJunk(id: $id) { __typename } }"


async def switched(house: House, client: Client | None = None, **options: Any) -> dict[str, Any]:
    """What choosing the simple mode answers, with the default pipeline of deals."""
    options = {"pipelineId": house.pipeline["id"], **options}
    return await (client or house.ada).run(SWITCH, options=options)


async def worked(house: House, database: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The job when servers have nothing more to do."""
    monkeypatch.setattr(engine_module, "HEAD_START_SECONDS", 0)
    running = JobEngine(database, (replace(CONVERT_LEADS, pause=timedelta(0)),), prepare=keeping.renew)
    await running.start()
    try:
        async with asyncio.timeout(30):
            while await fetch(Sql("SELECT id FROM job WHERE state IN ('WAITING', 'RUNNING')")):
                await asyncio.sleep(0.05)
    finally:
        await running.stop()
    return dict((await house.ada.run(JOB))["conversion"])


async def counts(house: House) -> list[int]:
    """How many deals, contacts and companies there are."""
    return [one["totalCount"] for one in (await house.ada.run(COUNTS)).values()]


async def test_open_leads_become_deals_and_junk_stays(
    house: House, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R8's text: three open ones and a junk one. Nobody makes another from the switch on, and nobody switches again."""
    known = await house.contact(lastName="Prieto")
    await house.lead(title="Racks", firstName="Ana", companyTitle="Almacén")
    await house.lead(house.olga, title="Shelves")
    await house.lead(title="Ladders", contactId=known["id"])
    junk = await house.lead(title="Spam")
    await house.ada.run(JUNK, id=junk["id"])

    started = await switched(house, createCompany=True)
    assert started == {"crmSettings": {"mode": "SIMPLE"}, "job": {"id": started["job"]["id"], "state": "WAITING"}}
    late = 'mutation { createLead(input: {title: "Late"}) { lead { id } } }'
    assert (await house.ada.refused(late)).code == "CONFLICT"
    for mode in ("SIMPLE", "CLASSIC"):
        again = await house.ada.refused(SWITCH, mode=mode, options={"pipelineId": house.pipeline["id"]})
        assert again.code == "CONFLICT"

    job = await worked(house, database, monkeypatch)
    assert (job["state"], job["progress"]) == ("DONE", {"done": 3, "total": 3})
    assert job["result"] == {"converted": 3, "skippedCount": 0, "skipped": []}
    assert await counts(house) == [3, 3, 1]
    leads = {one["title"]: one for one in (await house.ada.run(LEADS))["nodes"]}
    assert (leads["Spam"]["semantics"], leads["Spam"]["converted"]) == ("FAILURE", False)
    for title in ("Racks", "Shelves", "Ladders"):
        (deal,) = leads[title]["result"]["deals"]
        assert (leads[title]["semantics"], deal["title"], deal["sourceLead"]["id"]) == (
            "SUCCESS", title, leads[title]["id"]
        )  # fmt: skip
        assert (deal["stage"]["name"], deal["pipeline"]["id"]) == ("New", house.pipeline["id"])
    assert [leads[title]["result"]["companies"] for title in ("Racks", "Shelves")] == [[{"title": "Almacén"}], []]
    assert leads["Shelves"]["result"]["contacts"][0]["title"] == "Shelves"
    assert leads["Ladders"]["result"]["deals"][0]["contacts"]["nodes"] == [{"id": known["id"]}]

    assert await house.ada.run(SWITCH, mode="CLASSIC") == {"crmSettings": {"mode": "CLASSIC"}, "job": None}
    assert await counts(house) == [3, 3, 1]  # forward converts nothing


async def test_a_lead_that_refuses_is_told_and_met_again(
    house: House, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One lacks what the pipeline demands of its deals; the next one breaks the server. The rest goes on."""
    demand = """mutation ($id: ID!) { updateStage(id: $id, expectedVersion: 1, input: {requiredFields: ["amount"]}) {
      pipeline { id } } }"""
    await house.ada.run(demand, id=house.stages["New"])
    worth = {"amount": {"amount": "10", "currency": "EUR"}}
    poor = await house.lead(title="Poor")
    broken = await house.lead(title="Broken", **worth)
    await house.lead(title="Rich", **worth)
    convert = leaving.convert

    async def breaking(op: Any, access: Any, lead: Any, *rest: Any) -> Any:
        became = await convert(op, access, lead, *rest)
        if lead["title"] == "Broken":
            raise RuntimeError("after everything was written")
        return became

    monkeypatch.setattr(leaving, "convert", breaking)
    await switched(house)
    job = await worked(house, database, monkeypatch)
    assert job["state"] == "DONE", job
    assert [job["result"][name] for name in ("converted", "skippedCount")] == [1, 2]
    told = job["result"]["skipped"]
    assert [(one["id"], one["code"], one["path"]) for one in told] == [
        (poor["number"], "VALIDATION", "input.overrides.deal.amount"), (broken["number"], "INTERNAL", None)
    ]  # fmt: skip
    assert "Amount" in told[0]["message"]
    assert await counts(house) == [1, 1, 0]

    monkeypatch.setattr(leaving, "convert", convert)
    fill = "mutation ($id: ID!, $input: LeadInput!) { updateLead(id: $id, input: $input, expectedVersion: 1) { lead { id } } }"
    await house.ada.run(fill, id=poor["id"], input=worth)
    assert (await house.ada.run(SWITCH))["job"] is None  # no pipeline is named: nothing is asked for
    assert (await switched(house))["job"]["state"] == "WAITING"
    again = await worked(house, database, monkeypatch)
    assert again["result"] == {"converted": 2, "skippedCount": 0, "skipped": []}
    assert await counts(house) == [3, 3, 0]


async def test_who_chooses_the_mode_leaves_no_lead_behind(
    house: House, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nora may change the settings, and reads neither leads nor their clients."""
    known = await house.contact(lastName="Prieto")
    lead = await house.lead(house.olga, title="Shelves", contactId=None)
    await house.lead(title="Racks", contactId=known["id"])
    role = (await house.ada.run('mutation { createRole(name: "Settings", flags: [SETTINGS]) { role { id } } }'))["role"]
    give = "mutation ($r: ID!, $u: ID!) { assignRole(id: $r, holderType: USER, holderId: $u) { role { id } } }"
    await house.ada.run(give, r=role["id"], u=await house.user_id(house.nora))
    assert (await house.nora.run(JOB))["openLeads"] == 2
    await switched(house, house.nora)
    job = await worked(house, database, monkeypatch)
    assert job["result"] == {"converted": 2, "skippedCount": 0, "skipped": []}
    assert (await house.nora.run(JOB))["conversion"] == job
    await log.number_events()
    while await tell_of_events():
        pass
    assert (await house.olga.run("{ notifications { totalCount } }"))["totalCount"] == 0  # they were hers before
    assert (await house.nora.run("{ deals { totalCount } }"))["totalCount"] == 0
    deals = "{ deals { nodes { title responsible { name } contacts { nodes { id } } sourceLead { id } } } }"
    racks, shelves = sorted((await house.ada.run(deals))["nodes"], key=lambda deal: str(deal["title"]))
    assert racks["contacts"]["nodes"] == [{"id": known["id"]}]
    assert (shelves["responsible"], shelves["sourceLead"]) == ({"name": "Olga"}, {"id": lead["id"]})


@pytest.mark.parametrize("keeps", [True, False])
async def test_what_is_planned_stays_so_or_is_done_with(
    house: House, database: str, monkeypatch: pytest.MonkeyPatch, keeps: bool
) -> None:
    lead = await house.lead(title="Racks")
    plan = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
    given = {"type": "CALL", "subject": "Call", "deadline": "2030-01-01T10:00:00Z", "itemIds": [lead["id"]]}
    await house.ada.run(plan, input=given)
    await switched(house, keepActivitiesOpen=keeps)
    await worked(house, database, monkeypatch)
    (activity,) = (await house.ada.run("{ activities { nodes { isCompleted items { __typename } } } }"))["nodes"]
    assert (activity["isCompleted"], len(activity["items"])) == (not keeps, 3)


async def test_what_the_switch_asks_does_not_grow_with_the_leads(house: House) -> None:
    """Nor does reading how it goes."""
    counts: list[tuple[int, int]] = []
    for leads in (1, 5):
        await house.with_leads()
        for _ in range(leads):
            await house.lead(title="Racks")
        with counted_statements() as switching:
            started = await switched(house)
        with counted_statements() as reading:
            await house.ada.run(JOB)
        counts.append((len(switching), len(reading)))
        await house.ada.run("mutation ($id: ID!) { cancelJob(id: $id) { job { id } } }", id=started["job"]["id"])
    assert counts[0] == counts[1]
    assert counts[0][1] <= 3


@pytest.mark.parametrize("round_", range(4))
async def test_who_reopens_a_lead_beside_the_switch_is_refused_or_has_it_converted(house: House, round_: int) -> None:
    """Whichever comes first: no open lead is left that nobody converts."""
    lead = await house.lead(title="Junk")
    await house.ada.run(JUNK, id=lead["id"])
    reopen = "mutation ($id: ID!, $stage: ID!) { reopenLead(id: $id, stageId: $stage) { lead { id } } }"
    given = {"id": lead["id"], "stage": (await house.leads_road())[UNASSIGNED]}

    async def reopened() -> bool:
        await asyncio.sleep(0.002 * round_)  # waits for nothing: each round meets the switch at another moment
        return not (await house.al.result(reopen, **given)).errors

    is_open, started = await asyncio.gather(reopened(), switched(house))
    assert (started["job"] is not None) == is_open == bool((await house.ada.run(JOB))["openLeads"])


async def test_what_is_refused_leaves_everything_as_it_was(house: House) -> None:
    await house.lead(title="Racks")
    before = await house.events()
    needs = await house.ada.refused(SWITCH)
    assert (needs.code, needs.fields) == ("VALIDATION", {"options.pipelineId": "REQUIRED"})
    (road,) = await house.ada.run("{ pipelines(kind: LEAD) { id } }")
    wrong = await house.ada.refused(SWITCH, options={"pipelineId": road["id"]})
    assert wrong.fields == {"options.pipelineId": "UNKNOWN_PIPELINE"}
    for client in (house.al, house.nora):
        assert (await client.refused(SWITCH, options={"pipelineId": house.pipeline["id"]})).code == "FORBIDDEN"
    assert (await house.nobody.refused(SWITCH)).code == "UNAUTHENTICATED"
    assert await house.events() == before
    assert await house.ada.run(JOB) == {"mode": "CLASSIC", "openLeads": 1, "conversion": None}
    first = await house.ada.run(SWITCH, options={"pipelineId": house.pipeline["id"]}, op="once")
    assert await house.ada.run(SWITCH, options={"pipelineId": house.pipeline["id"]}, op="once") == first
    assert await house.al.run(JOB) == {"mode": "SIMPLE", "openLeads": None, "conversion": None}
