"""With leads and without (R7, R8): an administrator leaves them, with a report, and comes back; every open browser follows."""

from __future__ import annotations

import re
from typing import Any

import pytest
from people import ADA, CLEO
from playwright.async_api import expect
from visitor import Visit, Visitor

from serverprocess import Server

PIPELINE = "{ pipelines { isDefault stages { id name version } } crmSettings { openLeads } }"
DEMAND = """mutation ($id: ID!, $version: Int!, $fields: [String!]) {
  updateStage(id: $id, expectedVersion: $version, input: {requiredFields: $fields}) {
    pipeline { stages { id version } } } }"""
FOUND = """{ deals { totalCount } leads(filter: {field: "converted", value: true}) { totalCount } }"""
LEAD = 'mutation { createLead(input: {title: "Enough of these"}) { lead { id number } } }'
JUNK = "mutation ($id: ID!) { markLeadJunk(id: $id) { __typename } }"

pytestmark = pytest.mark.both_databases


async def demanded(ada: Visitor, stage: dict[str, Any], fields: list[str]) -> dict[str, Any]:
    """The stage as it is once it demands these fields."""
    changed = await ada.graph(DEMAND, id=stage["id"], version=stage["version"], fields=fields)
    stages = changed["updateStage"]["pipeline"]["stages"]
    return next(one for one in stages if one["id"] == stage["id"])


async def test_leads_are_left_with_a_report_and_come_back(own_server: Server, visit: Visit) -> None:
    await own_server.stop()
    for process in own_server.processes:
        process.environment["TRATO_JOBS"] = "yes"
    await own_server.start()
    ada, colleague, cleo = [await visit(person, on=own_server) for person in (ADA, ADA, CLEO)]
    page, menu = ada.page, ada.page.get_by_role("navigation").first
    junk = (await ada.graph(LEAD))["createLead"]["lead"]
    await ada.graph(JUNK, id=junk["id"])
    asked = await ada.graph(PIPELINE)
    (first, *_) = next(one["stages"] for one in asked["pipelines"] if one["isDefault"])
    first = await demanded(ada, first, ["company"])  # which people who name none lack
    leads = asked["crmSettings"]["openLeads"]
    before = await ada.graph(FOUND)

    # From the deals' board to the mode, and out of leads, by keyboard alone.
    await cleo.open("/leads")
    await colleague.open("/settings/crm-mode")
    await ada.open("/deals/board")
    await page.get_by_role("button", name="Board options").press("Enter")
    await page.get_by_role("menuitem", name="CRM mode…").press("Enter")
    await expect(page.get_by_role("radio", name="Classic: with leads")).to_be_checked()
    await page.get_by_role("radio", name="Classic: with leads").press("ArrowLeft")
    await page.get_by_role("button", name="Save").press("Enter")
    dialog = page.get_by_role("dialog", name=f"{leads} open leads become deals")
    await expect(dialog.get_by_label("Their deals begin in")).to_be_focused()
    await expect(dialog.get_by_label("Their deals begin in")).to_have_value("Sales")
    async for scheme in ada.schemes():
        assert not await ada.violations(), scheme
    await ada.picture("leaving-leads")
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
    await page.get_by_role("button", name="Save").press("Enter")
    await dialog.get_by_label("Also make a company when they name one").press("Space")
    await dialog.get_by_role("button", name=f"Convert {leads} leads").press("Enter")

    for person in (ada, colleague):
        await expect(person.page.get_by_role("progressbar", name="Open leads become deals")).to_be_visible()
        await expect(person.page.get_by_role("radio", name="Classic: with leads")).to_be_disabled()
    await expect(menu.get_by_role("link", name="Leads")).to_have_count(0)
    await expect(cleo.page.get_by_role("main")).to_contain_text("The company works without leads now")
    await expect(cleo.page.get_by_role("navigation").first.get_by_role("link", name="Leads")).to_have_count(0)

    main = page.get_by_role("main")
    await expect(main.get_by_text(re.compile(r"^\d+ leads have become deals\.$"))).to_be_visible(timeout=60_000)
    left = main.get_by_role("listitem").filter(has_text="Deal: “Company” is missing.")
    still = await left.count()
    assert still > 1
    await expect(main.get_by_text(f"{still} leads are still open.")).to_be_visible()
    for person in (ada, colleague):
        await person.page.reload()
        await expect(person.page.get_by_text(f"{leads - still} leads have become deals.")).to_be_visible()
        assert not await person.violations()
    await ada.picture("leads-left")

    # What stays is read and mended; here the demand goes instead.
    await left.first.get_by_role("link").press("Enter")
    await expect(page.get_by_role("button", name="Complete lead")).to_be_visible()
    await page.go_back()
    await demanded(ada, first, [])
    await page.get_by_role("button", name="Convert again").press("Enter")
    await page.get_by_role("dialog").get_by_role("button", name=f"Convert {still} leads").press("Enter")
    for person in (ada, colleague):
        told = person.page.get_by_role("main")
        await expect(told.get_by_text(f"{still} leads have become deals.")).to_be_visible(timeout=60_000)
        await expect(told.get_by_text("still open")).to_have_count(0)
    after = await ada.graph(FOUND)
    assert [after[name]["totalCount"] - before[name]["totalCount"] for name in ("deals", "leads")] == [leads, leads]

    # Junk is read, and completed as it is.
    await ada.open(f"/leads/{junk['number']}")
    await expect(page.get_by_role("button", name="Open again")).to_have_count(0)
    await expect(main.get_by_role("link", name="Deals")).to_have_attribute("href", "/deals")  # there is the way back
    await page.get_by_role("button", name="Complete lead").press("Enter")
    await expect(page.get_by_role("dialog", name="Enough of these")).to_be_visible()
    await page.keyboard.press("Escape")

    # And back: the section appears wherever somebody looks.
    await ada.open("/settings/crm-mode")
    await page.get_by_role("radio", name="Simple: without leads").press("ArrowRight")
    await page.get_by_role("button", name="Save").press("Enter")
    for person in (ada, colleague, cleo):
        await expect(person.page.get_by_role("navigation").first.get_by_role("link", name="Leads")).to_be_visible()
    await expect(page.get_by_role("main").get_by_text("have become deals")).to_have_count(0)
    await expect(cleo.page.get_by_role("main")).not_to_contain_text("without leads")

    done = '{ leads(first: 1, filter: {field: "converted", value: true}) { nodes { number } } }'
    await ada.open(f"/leads/{(await ada.graph(done))['leads']['nodes'][0]['number']}")
    await expect(main.get_by_role("heading", name="Results")).to_be_visible()
    await expect(page.get_by_role("button", name="Open again")).to_have_count(0)  # it is completed, and stays so

    # Their only pipeline is one of the settings: called and staged as the company likes, and neither moved nor deleted.
    await ada.open("/settings/pipelines")
    rooms = page.get_by_role("navigation", name="Settings").get_by_role("link")
    for room in (rooms.first, rooms.last):  # all are in sight at once
        await expect(room).to_be_in_viewport()
    await main.get_by_role("link", name="Leads").press("Enter")
    await page.get_by_role("button", name="Actions on Leads").press("Enter")
    await expect(page.get_by_role("menuitem")).to_have_text(["Rename"])
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Edit Unassigned").press("Enter")
    stage = page.get_by_role("dialog", name="Edit Unassigned")
    await expect(stage.get_by_label("Company name")).to_be_visible()  # a field of leads, to be demanded of them
    await stage.get_by_role("textbox").first.fill("Fresh")
    await stage.get_by_role("button", name="Save").press("Enter")
    await expect(cleo.page.get_by_role("main").get_by_text("Fresh").first).to_be_visible()
    assert not await ada.violations()
