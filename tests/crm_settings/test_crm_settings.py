"""With leads or without (R7), what becomes of who writes again (R25), and who sees which section (R5)."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from graph_client import Client
from house import House
from trato.crm_settings.sections import sections_of
from trato.crm_settings.setting import CRM_SETTINGS, CrmMode, demand_leads
from trato.errors import TratoError
from trato.live.operations import SYSTEM, Operation, operation

FIELDS = "crmSettings { mode repeatLeadsEnabled createCompany version pipeline { id } }"
READ = "{ %s }" % FIELDS
SET = (
    "mutation ($mode: CrmMode!, $options: CrmModeOptions) { setCrmMode(mode: $mode, options: $options) { %s } }"
    % FIELDS
)
UPDATE = (
    "mutation ($input: CrmSettingsInput!, $version: Int!)"
    " { updateCrmSettings(input: $input, expectedVersion: $version) { %s } }" % FIELDS
)
FOLLOW = "subscription ($after: String) { settingsChanged(after: $after) { cursor type %s } }" % FIELDS
NEW = {"mode": "SIMPLE", "repeatLeadsEnabled": True, "createCompany": False, "version": 0, "pipeline": None}
ACROSS = ["ACTIVITIES", "HISTORY"]
ALL = ["DEALS", "CONTACTS", "COMPANIES", *ACROSS]


async def test_a_new_installation_works_without_leads_until_an_administrator_says_otherwise(house: House) -> None:
    assert await house.nora.run(READ) == NEW
    chosen = {"pipelineId": house.pipeline["id"], "createCompany": True}
    told = NEW | {"createCompany": True, "pipeline": {"id": house.pipeline["id"]}}
    assert await house.ada.run(SET, mode="SIMPLE", options=chosen) == {"crmSettings": told | {"version": 1}}
    assert await house.ada.run(SET, mode="CLASSIC") == {"crmSettings": told | {"mode": "CLASSIC", "version": 2}}
    before = await house.events()
    assert before[-1]["kind"] == "crm_settings.updated"
    assert (await house.ada.run(SET, mode="CLASSIC"))["crmSettings"]["version"] == 2
    assert await house.events() == before  # nothing differs


async def test_other_settings_change_by_themselves(house: House) -> None:
    changed = await house.ada.run(UPDATE, input={"repeatLeadsEnabled": False}, version=0)
    assert changed == {"crmSettings": NEW | {"repeatLeadsEnabled": False, "version": 1}}
    assert (await house.ada.refused(UPDATE, input={"createCompany": True}, version=0)).code == "STALE_VERSION"
    given = {"pipelineId": house.pipeline["id"]}
    assert (await house.ada.run(UPDATE, input=given, version=1))["crmSettings"]["pipeline"] == {
        "id": house.pipeline["id"]
    }
    back = await house.ada.run(UPDATE, input={"pipelineId": None}, version=2)
    assert back == {"crmSettings": NEW | {"repeatLeadsEnabled": False, "version": 3}}


async def test_what_is_no_setting_is_refused(house: House) -> None:
    other = await _pipeline(house)
    await _without(house, other)
    before = await house.events()
    unknown = {"input.pipelineId": "UNKNOWN_PIPELINE"}
    assert (await house.ada.refused(UPDATE, input={"pipelineId": other}, version=0)).fields == unknown
    refused = await house.ada.refused(SET, mode="SIMPLE", options={"pipelineId": other})
    assert refused.fields == {"options.pipelineId": "UNKNOWN_PIPELINE"}
    (road,) = await house.ada.run("{ pipelines(kind: LEAD) { id } }")
    assert (await house.ada.refused(UPDATE, input={"pipelineId": road["id"]}, version=0)).fields == unknown
    for name in ("repeatLeadsEnabled", "createCompany"):
        assert (await house.ada.refused(UPDATE, input={name: None}, version=0)).fields == {f"input.{name}": "REQUIRED"}
    for client in (house.al, house.nora):
        assert (await client.refused(SET, mode="CLASSIC")).code == "FORBIDDEN"
        assert (await client.refused(UPDATE, input={"pipelineId": None}, version=0)).code == "FORBIDDEN"
    assert (await house.nobody.refused(READ)).code == "UNAUTHENTICATED"
    assert await house.events() == before


async def test_a_pipeline_that_has_gone_is_none(house: House) -> None:
    other = await _pipeline(house)
    await house.ada.run(UPDATE, input={"pipelineId": other}, version=0)
    await _without(house, other)
    assert (await house.nora.run(READ))["pipeline"] is None


async def test_sections_follow_the_mode_and_the_rights(house: House) -> None:
    def seen(client: Client) -> list[str]:
        assert client.access is not None
        return [section.value for section in sections_of(client.access)]

    assert [seen(client) for client in (house.ada, house.olga, house.nora)] == [[*ALL, "SETTINGS"], ALL, []]
    await house.ada.run(SET, mode="CLASSIC")
    assert await house.ada.run(READ)  # whatever is asked next knows it
    assert [seen(client) for client in (house.ada, house.olga, house.nora)] == [
        ["LEADS", *ALL, "SETTINGS"],
        ["LEADS", *ALL],
        [],
    ]


async def test_every_open_browser_learns_of_the_mode_at_once(house: House) -> None:
    async with (
        house.nora.following(FOLLOW) as news,
        house.olga.following("subscription { structureEvents { type } }") as around,
    ):
        ready = await anext(news)
        assert (ready["type"], ready["crmSettings"]) == ("READY", NEW)
        assert (await anext(around))["type"] == "READY"
        await house.ada.run(SET, mode="CLASSIC")
        told = await anext(news)
        assert (told["type"], told["crmSettings"]["mode"]) == ("CHANGED", "CLASSIC")
        assert (await anext(around))["type"] == "CRM_SETTINGS"
    async with house.nora.following(FOLLOW, after=ready["cursor"]) as missed:
        assert await anext(missed) == told


@pytest.mark.parametrize("leads", ["first", "second"])
async def test_no_lead_is_made_beside_the_change_to_the_simple_mode(house: House, leads: str) -> None:
    """Whoever comes second waits, and knows what the first has done."""
    await house.ada.run(SET, mode="CLASSIC")
    holds, ends = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with operation(SYSTEM) as op:
            if leads == "first":
                await demand_leads()
            else:
                await _leave_leads(op)
            holds.set()
            await ends.wait()

    async def second() -> CrmMode:
        async with operation(SYSTEM) as op:
            if leads == "second":
                await demand_leads()
            else:
                await _leave_leads(op)
        return (await CRM_SETTINGS.read())[0].mode

    earlier = asyncio.create_task(first())
    await holds.wait()
    later = asyncio.create_task(second())
    await asyncio.sleep(0.2)
    assert not later.done()
    ends.set()
    await earlier
    if leads == "first":
        assert await later is CrmMode.SIMPLE
    else:
        with pytest.raises(TratoError) as refused:
            await later
        assert [field.code for field in refused.value.fields] == ["LEADS_DISABLED"]


async def _leave_leads(op: Operation) -> None:
    await CRM_SETTINGS.change(op, lambda before: replace(before, mode=CrmMode.SIMPLE))


async def _pipeline(house: House) -> str:
    made = await house.ada.run('mutation { createPipeline(name: "Another") { pipeline { id } } }')
    return str(made["pipeline"]["id"])


async def _without(house: House, pipeline: str) -> None:
    await house.ada.run("mutation ($id: ID!) { deletePipeline(id: $id) { pipelines { id } } }", id=pipeline)
