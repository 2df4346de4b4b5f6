"""Killing the server while open leads become deals: each has become one exactly once, and the one that can't is told.

On SQLite the only server is killed and started again; on PostgreSQL one of two is killed for good.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from database import DIALECT
from live.phones import sign_in
from live.stopping import stopped
from serverprocess import ServerProcess
from trato.accounts.actions import NewUser
from trato.db.address import Dialect

OPEN = 40
POOR = 7
PATIENCE_SECONDS = 90
CLASSIC = "mutation { setCrmMode(mode: CLASSIC) { crmSettings { mode } } }"
LEAD = "mutation ($input: LeadInput!) { createLead(input: $input) { lead { id number } } }"
JUNK = "mutation ($id: ID!) { markLeadJunk(id: $id) { __typename } }"
PIPELINE = "{ pipelines { id stages { id version } } }"
DEMAND = """mutation ($id: ID!, $version: Int!) { updateStage(id: $id, expectedVersion: $version,
  input: {requiredFields: ["amount"]}) { pipeline { id } } }"""
SIMPLE = """mutation ($pipeline: ID!) { setCrmMode(mode: SIMPLE, options: {pipelineId: $pipeline, createCompany: true}) {
  job { id } } }"""
JOB = "{ crmSettings { openLeads conversion { state interruptions error result progress { done total } } } }"
DEALS = """{ deals(first: 100) { nodes {
  title sourceLead { number title } contacts { nodes { id } } company { id } } } }"""
LEADS = """{ leads(first: 100) { nodes {
  number title semantics result { deals { id } contacts { id } companies { id } } } } }"""


async def test_each_lead_becomes_a_deal_once_though_the_server_is_killed(database_url: str, tmp_path: Path) -> None:
    environment = {"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path), "TRATO_JOBS": "yes"}
    first, second = (ServerProcess(environment, tmp_path / f"{number}.log") for number in (1, 2))
    meanwhile = AsyncExitStack()
    await first.start()
    try:
        ada = (await sign_in(database_url, first.url, NewUser(name="Ada", email="ada@x.test", is_admin=True)))["Ada"]
        await ada.run(CLASSIC)
        for number in range(OPEN):
            worth = {} if number == POOR else {"amount": {"amount": "10"}}
            who = {"title": f"Lead {number}", "lastName": f"Client {number}", "companyTitle": f"Firm {number}"}
            made = await ada.run(LEAD, input={**who, **worth})
            if number == POOR:
                poor = made["lead"]["number"]
        await ada.run(JUNK, id=(await ada.run(LEAD, input={"title": "Spam"}))["lead"]["id"])
        (pipeline,) = await ada.run(PIPELINE)
        await ada.run(DEMAND, **pipeline["stages"][0])
        if DIALECT is Dialect.POSTGRES:
            await second.start()
            # So that it is the first that runs the job.
            await meanwhile.enter_async_context(stopped(second.pid, database_url))

        async def job(until: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while True:
                    found = (await ada.run(JOB))["conversion"]
                    assert found["state"] != "FAILED", found
                    if until(found):
                        return dict(found)
                    await asyncio.sleep(0.01)

        await ada.run(SIMPLE, pipeline=pipeline["id"])
        reached = await job(lambda found: found["progress"]["done"] > POOR + 2)
        assert reached["state"] == "RUNNING"
        await first.kill()
        if DIALECT is Dialect.SQLITE:
            await first.start()
        else:
            await meanwhile.aclose()
            ada.url = second.url
        done = await job(lambda found: found["state"] == "DONE")
        assert (done["interruptions"], done["progress"]) == (1, {"done": OPEN, "total": OPEN})
        assert (done["result"]["converted"], done["result"]["skippedCount"]) == (OPEN - 1, 1)
        (skipped,) = done["result"]["skipped"]
        assert (skipped["id"], skipped["code"]) == (poor, "VALIDATION")

        deals = (await ada.run(DEALS))["nodes"]
        completed = {f"Lead {number}" for number in range(OPEN) if number != POOR}
        assert len(deals) == OPEN - 1 and {deal["sourceLead"]["title"] for deal in deals} == completed
        assert all(deal["title"] == deal["sourceLead"]["title"] for deal in deals)
        assert all(deal["company"] and len(deal["contacts"]["nodes"]) == 1 for deal in deals)
        for others in ("contacts", "companies"):
            assert (await ada.run(f"{{ {others} {{ totalCount }} }}"))["totalCount"] == OPEN - 1
        leads = {lead["title"]: lead for lead in (await ada.run(LEADS))["nodes"]}
        assert {title for title, lead in leads.items() if lead["semantics"] == "SUCCESS"} == completed
        assert all([len(made) for made in leads[title]["result"].values()] == [1, 1, 1] for title in completed)
        assert (leads[f"Lead {POOR}"]["semantics"], leads["Spam"]["semantics"]) == ("IN_PROGRESS", "FAILURE")
        assert (await ada.run(JOB))["openLeads"] == 1
    finally:
        await meanwhile.aclose()
        for server in (first, second):
            await server.stop()
