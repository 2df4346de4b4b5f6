"""Settings ▸ Fields: an administrator adds what the company wants to know, and whoever has a record open fills it in (R15)."""

from __future__ import annotations

from board import new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import Page, expect
from visitor import Visit

READ = "query ($id: ID!) { deal(id: $id) { customFields { code value } } }"


async def _add(page: Page, label: str, type_: str, by: str = "New field") -> None:
    await page.get_by_role("button", name=by).click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox", name="Label").fill(label)
    await dialog.get_by_role("combobox", name="Type").click()
    await page.get_by_role("option", name=type_, exact=True).click()
    if type_ == "List of its own":
        await dialog.get_by_role("textbox", name="Options").fill("Small\nLarge")
    await dialog.get_by_role("button", name="Create").click()
    await expect(dialog).to_have_count(0)


async def test_fields_of_ones_own_reach_records_that_are_open(visit: Visit) -> None:
    """R15: added, filled in by a colleague at once, an option added, and deleted once it is said how much is lost."""
    ada, ben = await visit(ADA), await visit(BEN)
    deal = await new_deal(ada, await new_pipeline(ada, "Own fields"), "Wants to know more")
    await ben.open(f"/deals/{deal['number']}")
    details = ben.page.get_by_role("main")
    await expect(details).to_contain_text("Wants to know more")

    await ada.open("/settings/fields")
    await _add(ada.page, "Head count", "Whole number")
    await _add(ada.page, "Size", "List of its own")
    await ben.page.get_by_role("button", name="Edit: Head count").click()
    await ben.page.get_by_role("textbox", name="Head count").fill("12")
    await ben.page.keyboard.press("Enter")
    await expect(details).to_contain_text("12")

    await ada.page.get_by_role("button", name="Options of Size").click()
    await ada.page.get_by_role("textbox", name="New value").fill("Huge")
    await ada.page.keyboard.press("Enter")
    await expect(ada.page.get_by_role("textbox", name="Label of Huge")).to_be_visible()
    await ben.page.get_by_role("button", name="Edit: Size").click()
    await ben.page.get_by_role("option", name="Huge").click()
    await expect(ben.page.get_by_role("button", name="Edit: Size")).to_be_visible()
    kept = (await ben.graph(READ, id=deal["id"]))["deal"]["customFields"]
    assert [one["value"] if one["value"] == 12 else one["value"]["name"] for one in kept] == [12, "Huge"]

    await expect(ben.page.get_by_role("button", name="Add a field")).to_have_count(0)
    await ada.page.get_by_role("button", name="Move Size:").press("ArrowUp")
    assert not await ada.violations()
    for label, lost in (("Size", "1 record"), ("Head count", "1 record")):
        await ada.page.get_by_role("button", name=f"Delete {label}").click()
        dialog = ada.page.get_by_role("dialog")
        await expect(dialog).to_contain_text(lost)
        await dialog.get_by_role("button", name="Delete").click()
        await expect(dialog).to_have_count(0)
    await expect(ben.page.get_by_role("button", name="Edit: Head count")).to_have_count(0)

    # On the card itself, by who may.
    await ada.open(f"/deals/{deal['number']}")
    await _add(ada.page, "Promised", "Yes or no", by="Add a field")
    await ben.page.get_by_role("button", name="Edit: Promised").click()
    await ben.page.get_by_role("combobox", name="Promised").select_option("Yes")
    await expect(details).to_contain_text("Yes")
