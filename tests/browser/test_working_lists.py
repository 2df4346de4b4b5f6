"""Lists of deals, companies and contacts on the screen (R33, R62, R65 to R67)."""

from __future__ import annotations

import re
from typing import Any

from board import seen
from people import ADA, BEN
from playwright.async_api import Locator, Page, expect
from visitor import Visit, Visitor

CREATE = "mutation ($input: CompanyInput!) { createCompany(input: $input) { company { id number version } } }"
UPDATE = """mutation ($id: ID!, $input: CompanyInput!, $version: Int!) {
    updateCompany(id: $id, input: $input, expectedVersion: $version) { company { version } } }"""


async def companies(visitor: Visitor, *names: str) -> list[dict[str, Any]]:
    """Companies at one address, which no other test knows: one for each name."""
    made = [await visitor.graph(CREATE, input={"title": name, "address": names[0]}) for name in names]
    return [one["createCompany"]["company"] for one in made]


def row(page: Page, name: str) -> Locator:
    """The row of a record."""
    return page.get_by_role("row").filter(has=page.get_by_role("link", name=name, exact=True))


async def names(page: Page) -> list[str]:
    """What the rows are called, in order, once there are some."""
    rows = page.get_by_role("grid").locator("tbody a[href]").filter(visible=True)
    await expect(rows.first).to_be_visible()
    return await rows.all_inner_texts()


async def test_a_filter_made_by_keys_holds_in_the_address_and_rows_stay_true(visit: Visit) -> None:
    """A chip is added, changed and taken away; Back brings it again; what others do shows where it stands."""
    ada, ben = await visit(ADA), await visit(BEN)
    first, _, _ = await companies(ada, "Quarry", "Quarry Two", "Quarry Three")
    page = ada.page
    await ada.open("/companies?q=quarry")
    await expect(page.get_by_text("3 records")).to_be_visible()
    await page.keyboard.press("f")
    await page.get_by_role("textbox", name="Which field?").fill("addr")
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Filter")
    await dialog.get_by_role("textbox").fill("Quarry")
    await page.keyboard.press("Enter")
    chip = page.get_by_role("button", name="Address contains “Quarry”")
    await expect(chip).to_be_visible()
    await expect(page).to_have_url(re.compile("f="))
    await page.get_by_role("columnheader", name="Name").click()
    await expect(page.get_by_role("columnheader", name="Name")).to_have_attribute("aria-sort", "descending")
    await expect(page.get_by_role("grid").locator("tbody tr").first).to_contain_text("Quarry Two")
    assert not await ada.violations()

    await ben.graph(UPDATE, id=first["id"], input={"description": "By the river"}, version=first["version"])
    await ben.graph(CREATE, input={"title": "Quarry Four", "address": "Quarry"})
    await expect(page.get_by_role("button", name="1 new")).to_be_visible()
    await expect(page.get_by_text("4 records")).to_be_visible()
    await expect(row(page, "Quarry Four")).to_have_count(0)
    await page.get_by_role("button", name="1 new").click()
    await expect(row(page, "Quarry Four")).to_be_visible()

    await chip.focus()
    await page.keyboard.press("Delete")
    await expect(chip).to_have_count(0)
    await page.go_back()
    await expect(chip).to_be_visible()


async def test_cells_tell_that_a_value_is_removed_and_that_it_is_back(visit: Visit) -> None:
    """R14. Whoever has the list open sees it without doing anything."""
    ada, ben = await visit(ADA), await visit(BEN)
    add = """mutation { addPickListItem(input: {listCode: "COMPANY_TYPE", label: "Ferry"}) {
        pickList { items { id label } } } }"""
    items = (await ada.graph(add))["addPickListItem"]["pickList"]["items"]
    ferry = next(item["id"] for item in items if item["label"] == "Ferry")
    await ben.graph(CREATE, input={"title": "Landing", "typeId": ferry})
    await ben.open("/companies?q=landing&cols=title,type")
    cell = row(ben.page, "Landing").locator("[data-column=type]")
    await expect(cell).to_have_text("Ferry")
    await ada.graph("mutation ($id: ID!) { deletePickListItem(id: $id) { pickList { code } } }", id=ferry)
    await expect(cell).to_have_text("Ferry (removed)")
    await ada.graph(add)
    await expect(cell).to_have_text("Ferry")


async def test_cells_are_walked_and_edited_by_keys_and_a_refusal_keeps_what_was_typed(visit: Visit) -> None:
    """As in a spreadsheet: arrows, typing, Enter, Tab, Escape; a change of somebody else's is not overwritten."""
    ada, ben = await visit(ADA), await visit(BEN)
    one, _ = await companies(ada, "Harbour", "Harbour Two")
    page = ada.page
    await ada.open("/companies?q=harbour&cols=title,address,revenue,industry,employeeCount")
    await expect(row(page, "Harbour")).to_be_visible()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowRight")
    cell = page.get_by_role("grid").locator("tbody tr").first.locator("[data-column=address]")
    await expect(cell).to_be_focused()
    await page.keyboard.type("Port")
    await expect(cell.get_by_role("textbox")).to_have_value("Port")
    await page.keyboard.press("Tab")
    await expect(cell).to_have_text("Port")
    revenue = page.get_by_role("grid").locator("tbody tr").first.locator("[data-column=revenue]")
    await expect(revenue).to_be_focused()
    await page.keyboard.type("12")
    await page.keyboard.press("Enter")
    await expect(revenue).to_contain_text("12")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("F2")
    editor = revenue.get_by_role("textbox")
    await editor.fill("13")
    await ben.graph(UPDATE, id=one["id"], input={"revenue": {"amount": "40"}}, version=one["version"] + 2)
    await expect(revenue).to_contain_text("Changed meanwhile")
    await revenue.get_by_role("button", name="Keep mine").click()
    await expect(revenue).to_contain_text("13")
    await page.keyboard.press("F2")
    await revenue.get_by_role("textbox").fill("99")
    await page.keyboard.press("Escape")
    await expect(revenue).to_contain_text("13")
    await expect(revenue).to_be_focused()

    # R14: a value of a list is chosen, and found by a part of its label.
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("F2")
    await page.get_by_role("combobox").fill("ealt")
    await page.get_by_role("option", name="Health").click()
    await expect(page.get_by_role("grid").locator("tbody tr").first.locator("[data-column=industry]")).to_have_text(
        "Health"
    )


async def test_many_are_chosen_handed_over_and_deleted_with_a_way_back(visit: Visit) -> None:
    """By keys and with Shift, then all that match; the panel shows one beside the list and walks along."""
    ada = await visit(ADA)
    await companies(ada, "Bakery", "Bakery Two", "Bakery Three", "Bakery Four")
    page = ada.page
    await ada.open("/companies?q=bakery")
    await expect(row(page, "Bakery")).to_be_visible()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Space")
    panel = page.get_by_role("complementary", name="Bakery", exact=True)
    await expect(panel).to_be_visible()
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_role("complementary", name="Bakery Four")).to_be_visible()
    await page.keyboard.press("Space")
    await expect(page.get_by_role("complementary", name=re.compile("Bakery"))).to_have_count(0)

    await page.keyboard.press("x")
    last = row(page, "Bakery Two")
    await last.hover()
    await last.get_by_role("checkbox").click(modifiers=["Shift"])
    bar = page.get_by_role("toolbar", name="Selected records")
    await expect(bar).to_contain_text("3 selected")
    await bar.get_by_role("button", name="Select all 4 that match").click()
    await expect(bar).to_contain_text("4 selected")
    await bar.get_by_role("button", name="Assign").click()
    await page.get_by_role("combobox").fill("Ben")
    await page.get_by_role("option", name="Ben").click()
    await expect(row(page, "Bakery")).to_contain_text("Ben")
    await expect(last).to_contain_text("Ben")
    await bar.get_by_role("button", name="Delete").click()
    await page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(page.get_by_text("Nothing matches")).to_be_visible()
    await page.get_by_role("button", name="Undo").click()
    await expect(row(page, "Bakery Three")).to_be_visible()


async def test_columns_and_mode_are_remembered_and_the_filter_holds_in_both(visit: Visit) -> None:
    """Columns are shown, moved and pinned by keys; deals go from list to board and back with the same filter."""
    ada = await visit(ADA)
    page = ada.page
    await ada.open("/deals/list")
    heads = page.get_by_role("columnheader")
    await expect(heads.nth(2)).to_have_accessible_name(re.compile("Stage"))
    await page.get_by_role("button", name="Columns").click()
    await page.get_by_role("checkbox", name="Probability").check()
    await page.keyboard.press("Escape")
    await heads.nth(2).focus()
    await page.keyboard.press("Alt+ArrowRight")
    await page.get_by_role("main").get_by_role("searchbox").fill("rack")  # before the columns are written down
    await expect(heads.nth(3)).to_have_accessible_name(re.compile("Stage"))
    await expect(page).to_have_url(re.compile("(?=.*q=rack)(?=.*cols=title%2Camount%2Cstage.*probability)"))
    await page.set_viewport_size({"width": 1000, "height": 900})
    await heads.nth(3).focus()
    await page.keyboard.press("Alt+ArrowDown")
    await page.get_by_role("menuitem", name="Pin to the left").click()
    await expect(page).to_have_url(re.compile(r"cols=title%2C\*stage%2Camount"))
    stage, amount = (page.locator(f"tbody [data-column={code}]").first for code in ("stage", "amount"))
    places = [await cell.bounding_box() for cell in (stage, amount)]
    await heads.nth(3).focus()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("End")
    await expect(page.locator("tbody [data-column=probability]").first).to_be_focused()
    assert [await cell.bounding_box() == place for cell, place in zip((stage, amount), places, strict=True)] == [
        True,
        False,
    ]
    await page.set_viewport_size({"width": 1440, "height": 900})
    await ada.open('/deals/list?pipeline=1&f=[["amount","GTE","30000"]]')
    await expect(heads.nth(2)).to_have_accessible_name("Stage, pinned")
    await expect(page.get_by_role("button", name="Amount at least €30,000")).to_be_visible()
    found = sorted(await seen(lambda: names(page), bool))
    await page.get_by_role("link", name="Board").click()
    await expect(page.get_by_role("button", name="Amount at least €30,000")).to_be_visible()
    cards = page.locator('[data-testid^="card-"]')
    await expect(cards.first).to_be_visible()
    await page.get_by_role("link", name="List").click()
    await expect(page.get_by_role("grid")).to_be_visible()
    there = await seen(lambda: names(page), lambda now: sorted(now) == found)
    assert sorted(there) == found
    await ada.open("/deals")
    await expect(page).to_have_url(re.compile("/deals/list"))
    assert not await ada.violations()
