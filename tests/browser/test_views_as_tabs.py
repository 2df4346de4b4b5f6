"""Saved views as tabs of the list and the board, and changes of all that match (R33, R66, R67, B15)."""

from __future__ import annotations

import re

from board import new_deal, new_pipeline
from people import ADA, CLEO
from playwright.async_api import Locator, Page, expect
from visitor import Visit

PEOPLE = "{ users(first: 100) { nodes { id name } } }"
GIVE = """mutation ($id: ID!, $to: ID!) {
  updateDeal(id: $id, expectedVersion: 1, input: {responsibleId: $to}) { deal { id } } }"""
OBSERVED = """mutation ($to: [ID!]!) {
  createCompany(input: {title: "Mill of Ada", address: "Milling", observerIds: $to}) { company { id } } }"""


def tab(page: Page, name: str) -> Locator:
    """A view, as a tab."""
    return page.get_by_role("navigation", name="Views").get_by_role("link", name=re.compile(f"^{name}"))


def record(page: Page, name: str) -> Locator:
    """The row of a record."""
    return page.get_by_role("row").filter(has=page.get_by_role("link", name=name, exact=True))


async def test_a_shared_view_is_used_under_the_others_own_rights_and_follows_its_owner(visit: Visit) -> None:
    """Saved from what is asked for, on the list; the same on the board; what differs from it is marked, saved or not."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Views")
    hers, others = await new_deal(ada, pipeline, "Large of Cleo"), await new_deal(ada, pipeline, "Large of Ada")
    small = await new_deal(ada, pipeline, "Small of Cleo", amount="5")
    users = {user["name"]: user["id"] for user in (await ada.graph(PEOPLE))["users"]["nodes"]}
    for deal in (hers, small):
        await ada.graph(GIVE, id=deal["id"], to=users[CLEO.name])
    page, where = ada.page, f"/deals/list?pipeline={pipeline['number']}"
    await ada.open(f'{where}&f=[["amount","GTE","50"]]')
    await expect(record(page, "Large of Ada")).to_be_visible()
    await page.get_by_role("button", name="Save as…").click()
    await page.get_by_role("textbox", name="Name").fill("Large ones")
    await page.get_by_role("checkbox", name="Share with everybody").check()
    await page.keyboard.press("Enter")
    await expect(tab(page, "Large ones")).to_have_attribute("aria-current", "true")
    await expect(page).to_have_url(re.compile("view="))
    await expect(page).not_to_have_url(re.compile("f="))
    await expect(tab(page, "Large ones")).to_be_focused()
    assert not await ada.violations()

    cleo = await visit(CLEO)
    await cleo.open(where)
    await expect(record(cleo.page, "Small of Cleo")).to_be_visible()
    await tab(cleo.page, "Large ones").press("Enter")
    await expect(cleo.page.get_by_role("button", name="View “Large ones”")).to_be_visible()
    await expect(tab(cleo.page, "Large ones")).to_be_focused()
    await expect(record(cleo.page, "Small of Cleo")).to_have_count(0)
    await expect(record(cleo.page, "Large of Cleo")).to_be_visible()
    await expect(record(cleo.page, "Large of Ada")).to_have_count(0)
    await cleo.page.get_by_role("link", name="Board").click()
    await expect(cleo.page.get_by_test_id(f"card-{hers['id']}")).to_be_visible()
    for absent in (small, others):
        await expect(cleo.page.get_by_test_id(f"card-{absent['id']}")).to_have_count(0)
    await expect(tab(cleo.page, "Large ones")).to_have_attribute("aria-current", "true")
    await cleo.page.get_by_role("button", name="Mine").click()
    await expect(tab(cleo.page, "Large ones")).to_have_accessible_name(re.compile("not saved"))
    await expect(cleo.page.get_by_role("button", name="Save", exact=True)).to_have_count(0)
    await cleo.picture("view-changed")
    await cleo.page.get_by_role("button", name="Reset").click()
    await expect(cleo.page.get_by_role("button", name="Reset")).to_have_count(0)

    # Its owner changes it; whoever uses it sees what it holds now, and loses it when it is shared no longer.
    await page.get_by_role("button", name=re.compile("^Amount at least")).focus()
    await page.keyboard.press("Delete")
    await expect(page.get_by_role("button", name="Filter", exact=True)).to_be_focused()
    await page.get_by_role("button", name="Save", exact=True).press("Enter")
    await expect(page.get_by_role("button", name="Save", exact=True)).to_have_count(0)
    await expect(tab(page, "Large ones")).to_be_focused()
    await expect(cleo.page.get_by_test_id(f"card-{small['id']}")).to_be_visible()
    await page.get_by_role("button", name="View “Large ones”").click()
    await page.get_by_role("menuitem", name="Begin with this view").click()
    await ada.open("/deals/list")
    await expect(tab(page, "Large ones")).to_have_attribute("aria-current", "true")
    await page.get_by_role("button", name="View “Large ones”").click()
    await page.get_by_role("menuitem", name="Delete").click()
    await page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(tab(page, "All")).to_have_attribute("aria-current", "true")
    await expect(tab(page, "All")).to_be_focused()
    await expect(cleo.page.get_by_text("This view is no longer there.")).to_be_visible()


async def test_a_field_is_set_in_all_that_match_and_who_refuses_is_told(visit: Visit) -> None:
    """Beyond what is loaded, each under the person's rights: what they may only watch stays as it was."""
    ada, cleo = await visit(ADA), await visit(CLEO)

    async def mills(*parts: int) -> None:
        for part in parts:
            made = " ".join(
                f'm{at}: createCompany(input: {{title: "Mill {part} {at}", address: "Milling"}}) {{ company {{ id }} }}'
                for at in range(35)
            )
            await cleo.graph(f"mutation {{ {made} }}")

    await mills(0, 1, 2)
    users = {user["name"]: user["id"] for user in (await ada.graph(PEOPLE))["users"]["nodes"]}
    await ada.graph(OBSERVED, to=[users[CLEO.name]])
    page = cleo.page
    await cleo.open("/companies?q=mill&cols=title,address")
    await expect(page.get_by_text("106 records")).to_be_visible()
    await page.get_by_role("checkbox", name="Select all rows loaded so far").check()
    bar = page.get_by_role("toolbar", name="Selected records")
    await bar.get_by_role("button", name="Select all 106 that match").click()
    await bar.get_by_role("button", name="Set field").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("combobox", name="Field").fill("mail")
    await page.get_by_role("option", name="E-mails").click()
    await dialog.get_by_role("textbox", name="Value").fill("nonsense")
    await page.keyboard.press("Enter")
    await expect(dialog.get_by_role("textbox", name="Value")).to_have_attribute("aria-invalid", "true")
    await expect(dialog.get_by_role("textbox", name="Value")).to_have_value("nonsense")
    await dialog.get_by_role("combobox", name="Field").fill("indus")
    await page.get_by_role("option", name="Industry").click()
    await dialog.get_by_role("combobox", name="Value").fill("foo")
    await page.get_by_role("option", name="Food").click()
    await dialog.get_by_role("button", name="Set", exact=True).click()
    refused = page.get_by_role("dialog", name="1 record stays as it was")
    await expect(refused).to_contain_text("Mill of Ada")
    await expect(refused).to_contain_text("You may not do this.")
    await cleo.picture("refused")
    assert not await cleo.violations()
    await page.keyboard.press("Escape")
    await cleo.open('/companies?f=[["industry","CONTAINS","food"],["address","EQ","Milling"]]')
    await expect(page.get_by_text("105 records")).to_be_visible()

    # A deal is made on the basis of one (R34).
    await page.get_by_role("button", name="Actions on Mill 0 0").click()
    await page.get_by_role("menuitem", name="Create a deal").click()
    await expect(dialog.get_by_role("combobox", name="Company")).to_have_value("Mill 0 0")
    await dialog.get_by_role("textbox", name="Title").fill("Flour for a year")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Open", exact=True).click()
    await expect(page.get_by_role("main")).to_contain_text("Mill 0 0")

    # More than are changed at once are a job's, which is seen and stopped; the servers of these tests run none.
    await mills(3, 4, 5)
    await cleo.open("/companies?q=mill")
    await expect(page.get_by_text("211 records")).to_be_visible()
    await page.get_by_role("checkbox", name="Select all rows loaded so far").check()
    await bar.get_by_role("button", name="Select all 211 that match").click()
    await bar.get_by_role("button", name="Delete").click()
    await dialog.get_by_role("button", name="Delete").click()
    job = page.get_by_role("dialog", name="Many records are being changed")
    await expect(job.get_by_role("progressbar")).to_be_visible()
    await job.get_by_role("button", name="Stop it").click()
    await expect(page.get_by_role("dialog", name="What was changed")).to_contain_text("Stopped after 0")
    await page.keyboard.press("Escape")
    await expect(page.get_by_text("211 records")).to_be_visible()
