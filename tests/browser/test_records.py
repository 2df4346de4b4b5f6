"""A record as one page (R35, R56, R57): what happens on a contact's deal is read on its company's, live and by keys alone."""

from __future__ import annotations

import pytest
from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit

COMPANY = 'mutation { createCompany(input: {title: "Acme Trade"}) { company { id number } } }'
CONTACT = """mutation ($company: ID!) {
  createContact(input: {lastName: "Vega", companyIds: [$company]}) { contact { id } } }"""
DEAL = """mutation ($contact: ID!) {
  createDeal(input: {title: "Shelving", contactIds: [$contact]}) { deal { id number version } } }"""
CHANGE = """mutation ($id: ID!, $version: Int!, $amount: Decimal!) {
  updateDeal(id: $id, expectedVersion: $version, input: {amount: {amount: $amount}}) { deal { version } } }"""
SCRIPT = "<img src=x onerror=alert(1)> see https://example.org/a, "


@pytest.mark.both_databases
async def test_a_company_is_told_of_its_contacts_deals_while_it_is_looked_at(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    company = (await ada.graph(COMPANY))["createCompany"]["company"]
    contact = (await ada.graph(CONTACT, company=company["id"]))["createContact"]["contact"]
    deal = (await ada.graph(DEAL, contact=contact["id"]))["createDeal"]["deal"]

    await ben.open(f"/companies/{company['number']}")
    history = ben.page.get_by_role("list", name="History")
    await expect(history).to_contain_text("Ada Admin created the company")
    await expect(history.get_by_role("link", name="Shelving")).to_have_count(0)
    await ben.page.get_by_role("checkbox", name="With related").check()
    await expect(history).to_contain_text("Ada Admin created the deal")
    assert not await ben.violations()

    # Ada mentions Ben by keys alone; what she wrote is text, however it looks.
    await ada.open(f"/deals/{deal['number']}")
    box = ada.page.get_by_role("textbox", name="Write a comment")
    await box.focus()
    await ada.page.keyboard.type(f"{SCRIPT}@be")
    await expect(ada.page.get_by_role("option", name="Ben Broad")).to_have_attribute("aria-selected", "true")
    await ada.picture("mentioning")
    assert not await ada.violations()
    await ada.page.keyboard.press("Enter")
    await expect(box).to_have_value(f"{SCRIPT}@Ben Broad ")
    await ada.page.keyboard.press("Control+Enter")
    said = history.get_by_role("listitem").filter(has_text="onerror")
    await expect(said).to_contain_text("<img src=x onerror=alert(1)> see https://example.org/a, @Ben Broad")
    await expect(said.get_by_role("link", name="https://example.org/a")).to_have_attribute(
        "rel", "noopener noreferrer nofollow"
    )
    await expect(said.get_by_role("link", name="Shelving")).to_have_attribute("href", f"/deals/{deal['number']}")
    assert await ben.page.locator("img[src=x]").count() == 0

    # Held up on the company; changes within minutes are one entry that unfolds.
    await said.get_by_role("button", name="Actions on the comment by Ada Admin").click()
    await ben.page.get_by_role("menuitem", name="Pin for everyone").click()
    await expect(ben.page.get_by_role("list", name="Pinned")).to_contain_text("@Ben Broad")
    version = deal["version"]
    for amount in ("10", "25"):
        changed = await ada.graph(CHANGE, id=deal["id"], version=version, amount=amount)
        version = changed["updateDeal"]["deal"]["version"]
    burst = history.get_by_role("listitem").filter(has=ben.page.get_by_role("button", name="2 changes"))
    await expect(burst).to_contain_text("€25")
    await expect(burst).not_to_contain_text("€10")
    await burst.get_by_role("button", name="2 changes").press("Enter")
    await expect(burst).to_contain_text("€10")

    await ben.page.get_by_role("radio", name="Comments").check(force=True)
    await expect(history).not_to_contain_text("created the company")
    await ben.page.reload()
    await expect(history.get_by_role("link", name="Shelving").first).to_be_visible()  # the choice was kept
    await ben.page.get_by_role("tab", name="History").press("ArrowRight")
    await expect(ben.page.get_by_role("tab", name="Contacts")).to_be_focused()
    await expect(ben.page.get_by_role("link", name="Vega")).to_be_visible()
    assert not await ben.violations()
