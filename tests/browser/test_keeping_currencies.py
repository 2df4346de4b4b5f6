"""Currencies (R13): kept in the settings, at once to be chosen in another browser, and boards add up in the base currency."""

from __future__ import annotations

from board import BoardOnScreen, new_pipeline
from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit

from serverprocess import Server


async def test_a_currency_that_is_added_is_at_once_another_browsers_choice(own_server: Server, visit: Visit) -> None:
    ada, ben = await visit(ADA, on=own_server), await visit(BEN, on=own_server)
    pipeline = await new_pipeline(ada, "Abroad")
    board = await BoardOnScreen(ben, pipeline).open()
    await ben.page.get_by_role("button", name="Deal", exact=True).click()
    dialog = ben.page.get_by_role("dialog")
    await expect(dialog.get_by_role("combobox", name="Currency").get_by_role("option")).to_have_text(["EUR", "USD"])

    await ada.open("/settings/currencies")
    await ada.page.get_by_role("button", name="Add currency").click()
    await ada.page.get_by_role("combobox", name="Currency").fill("PLN")
    await ada.page.get_by_role("option", name="PLN").click()
    rate = ada.page.get_by_role("textbox", name="One PLN is worth, in EUR")
    await rate.fill("0")
    await ada.page.get_by_role("button", name="Add", exact=True).click()
    await expect(rate).to_have_attribute("aria-invalid", "true")
    await rate.fill("0,25")
    assert not await ada.violations()
    await ada.page.get_by_role("button", name="Add", exact=True).click()
    lines = ada.page.get_by_role("listitem")
    await expect(lines.filter(has_text="PLN")).to_contain_text("= 0.25 EUR")
    assert not await ada.violations()

    await dialog.get_by_role("textbox", name="Title").fill("Warsaw")
    await dialog.get_by_role("textbox", name="Amount").fill("1000")
    await dialog.get_by_role("combobox", name="Currency").select_option("PLN")
    assert not await ben.violations()
    await dialog.get_by_role("button", name="Create").click()
    stage = "New"
    await expect(board.column(stage)).to_contain_text("PLN 1,000")
    await expect(board.sum(stage)).to_contain_text("€250")

    # A filter says which currency its amount is in, and the chip shows it (R66).
    page = ben.page
    await page.get_by_role("button", name="Filter", exact=True).click()
    await page.get_by_role("textbox", name="Which field?").fill("amount")
    await page.keyboard.press("Enter")
    asked = page.get_by_role("dialog", name="Filter").get_by_role("textbox", name="Amount")
    await asked.fill("1000,01")
    await page.get_by_role("combobox", name="Currency").select_option("PLN")
    await ben.picture("amount-in-zloty")
    assert not await ben.violations()
    await asked.press("Enter")
    await expect(page.get_by_role("link", name="Warsaw")).to_have_count(0)
    await page.get_by_role("button", name="Amount at least PLN 1,000.01").click()
    asked = page.get_by_role("dialog", name="Amount").get_by_role("textbox", name="Amount")
    await expect(page.get_by_role("combobox", name="Currency")).to_have_value("PLN")
    await page.get_by_role("combobox", name="What is asked of Amount").select_option("BETWEEN")
    await asked.nth(1).fill("1200")
    await ben.picture("amounts-in-zloty")
    await asked.first.fill("900")
    await asked.first.press("Enter")
    await expect(page.get_by_role("button", name="Amount between PLN 900 – PLN 1,200")).to_be_visible()
    await expect(page.get_by_role("link", name="Warsaw")).to_be_visible()

    await lines.filter(has_text="PLN").get_by_role("button", name="Actions on PLN").click()
    await ada.page.get_by_role("menuitem", name="Make it the base currency").click()
    await ada.page.get_by_role("dialog").get_by_role("button", name="Make it the base currency").click()
    await expect(lines.filter(has_text="Euro")).to_contain_text("= 4 PLN")
    await expect(board.sum(stage)).to_contain_text("PLN 1")
    await lines.filter(has_text="PLN").get_by_role("button", name="Actions on PLN").click()
    await expect(ada.page.get_by_role("menuitem", name="Delete")).to_be_disabled()
    await ada.page.keyboard.press("Escape")

    refused = await visit(BEN, on=own_server)
    await refused.open("/settings/currencies")
    await expect(refused.page.get_by_role("heading", name="No access")).to_be_visible()
