"""Settings ▸ Pick lists: an administrator keeps the values, and whoever has a form open follows (R14)."""

from __future__ import annotations

from board import new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import Page, expect
from visitor import Visit

READ = '{ pickList(code: "LOSS_REASON") { items { label isActive color } } }'


async def _labels(page: Page) -> list[str]:
    """The values as they are drawn, from top to bottom."""
    handles = page.get_by_role("button", name="Move ")
    places = [(await handle.bounding_box(), await handle.get_attribute("aria-label")) for handle in await handles.all()]
    return [
        (label or "")[5:].split(":")[0] for box, label in sorted(places, key=lambda one: one[0]["y"] if one[0] else 0)
    ]


async def test_what_an_administrator_does_with_values_reaches_open_forms(visit: Visit) -> None:
    """R14: added, renamed, put in order by key and by drag, coloured, switched off, deleted in use, and all restored."""
    ada, ben = await visit(ADA), await visit(BEN)
    deal = await new_deal(ada, await new_pipeline(ada, "Shelf"), "Lost to the move")
    await ben.open(f"/deals/{deal['number']}")
    await ben.page.get_by_role("button", name="Lost", exact=True).click()
    reason = ben.page.get_by_role("combobox", name="Reason of loss")
    await reason.click()
    await expect(ben.page.get_by_role("option", name="Price")).to_be_visible()
    await reason.fill("Nothing that is there")
    await expect(ben.page.get_by_text("Nothing found")).to_be_visible()  # and nothing that he could add
    await reason.fill("")

    await ada.open("/deals")
    await expect(ada.page.get_by_role("list", name="New")).to_be_visible()
    await ada.page.keyboard.press("g")
    await ada.page.keyboard.press("s")
    await ada.page.get_by_role("link", name="Pick lists").click()
    await ada.page.get_by_role("link", name="Reasons of loss").click()
    await ada.page.get_by_role("textbox", name="New value").fill("Moved away")
    await ada.page.keyboard.press("Enter")
    await ada.page.get_by_role("textbox", name="Label of Moved away").fill("price")
    await ada.page.keyboard.press("Enter")
    await expect(ada.page.get_by_role("alert")).to_contain_text("There is one of this name already.")
    await ada.page.keyboard.press("ControlOrMeta+a")
    await ada.page.keyboard.type("Moved abroad")
    await ada.page.keyboard.press("Enter")
    await ben.page.get_by_role("option", name="Moved abroad").click()
    await ben.page.get_by_role("dialog").get_by_role("button", name="Move", exact=True).click()
    await expect(ben.page.get_by_role("main")).to_contain_text("Moved abroad")

    await ada.page.get_by_role("button", name="Move Moved abroad:").press("ArrowUp")
    handle = await ada.page.get_by_role("button", name="Move Price:").bounding_box()
    target = await ada.page.get_by_role("button", name="Move No budget:").bounding_box()
    assert handle and target
    await ada.page.mouse.move(handle["x"] + 9, handle["y"] + 9)
    await ada.page.mouse.down()
    await ada.page.mouse.move(target["x"] + 9, target["y"] + 15, steps=5)
    await ada.page.mouse.up()
    await ada.page.get_by_role("button", name="Colour of Price").click()
    await ada.page.get_by_role("radio", name="Teal").check()
    await ada.page.keyboard.press("Escape")
    await ada.page.get_by_role("button", name="Not now can be chosen").click()
    await ada.page.get_by_role("button", name="Delete Moved abroad").click()
    await ada.page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(ben.page.get_by_role("main")).to_contain_text("Moved abroad (removed)")
    order = ["Chose another supplier", "No budget", "Price", "Not now", "Does not fit", "No answer", "Other"]
    assert await _labels(ada.page) == order
    kept = {item["label"]: item for item in (await ada.graph(READ))["pickList"]["items"]}
    assert list(kept) == order
    assert kept["Price"]["color"] == "#12a594"
    assert [label for label, item in kept.items() if not item["isActive"]] == ["Not now"]

    await ben.page.get_by_role("button", name="Edit: Reason of loss").click()
    await expect(ben.page.get_by_role("option", name="Price")).to_be_visible()
    await expect(ben.page.get_by_role("option", name="Not now")).to_have_count(0)
    await ada.page.get_by_role("button", name="Restore defaults").click()
    await ada.page.get_by_role("dialog").get_by_role("button", name="Restore defaults").click()
    await expect(ben.page.get_by_role("option", name="Not now")).to_be_visible()
    assert not await ada.violations()
