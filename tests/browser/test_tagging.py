"""Tags (R113): typed on a card, at once a filter in another browser, in cells and panels; kept in order in the settings."""

from __future__ import annotations

from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit


async def test_a_tag_typed_on_a_card_is_at_once_a_filter_elsewhere(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "Tagged")
    first, second = [await new_deal(ada, pipeline, title) for title in ("Tagged deal", "Other deal")]
    board = await BoardOnScreen(ben, pipeline).open()

    await ada.open("/deals/list?cols=title,tags")
    await ada.page.get_by_role("button", name="Filter", exact=True).click()
    await ada.page.get_by_role("textbox", name="Which field?").fill("Tags")
    await ada.page.keyboard.press("Enter")
    sought = ada.page.get_by_role("combobox", name="Tags", exact=True)
    await sought.click()
    await expect(ada.page.get_by_role("option", name="Rush job")).to_have_count(0)

    await board.card(first["id"]).focus()
    await ben.page.keyboard.press("t")
    await ben.page.keyboard.type("Rush job")
    await expect(ben.page.get_by_role("option", name="Add “Rush job”")).to_be_visible()
    await ben.page.keyboard.press("Enter")
    await expect(board.card(first["id"])).to_contain_text("Rush job")
    await ben.page.get_by_role("option", name="Rush job").wait_for()
    await expect(ben.page.get_by_role("option", name="Rush job")).to_contain_text("On all")
    assert not await ben.violations()
    await ben.page.keyboard.press("Escape")
    await expect(board.card(first["id"])).to_be_focused()

    await ada.page.get_by_role("option", name="Rush job").click()
    await ada.page.get_by_role("button", name="Apply").click()
    rows = ada.page.get_by_role("row")
    await expect(rows.filter(has_text="Tagged deal")).to_contain_text("Rush job")
    await expect(rows.filter(has_text="Other deal")).to_have_count(0)

    await ben.page.keyboard.press("Enter")  # the panel
    panel = ben.page.get_by_role("complementary", name="Tagged deal")
    await panel.get_by_role("button", name="Add a tag").click()
    await ben.page.keyboard.type("Second tag")
    await ben.page.keyboard.press("Enter")  # whether or not it is known by then what there is
    await expect(board.card(first["id"])).to_contain_text("Second tag")
    await panel.get_by_role("button", name="Remove: Second tag").click()
    await expect(board.card(first["id"])).not_to_contain_text("Second tag")

    cell = rows.filter(has_text="Tagged deal").get_by_role("gridcell").filter(has_text="Rush job").last
    await cell.dblclick()
    await expect(cell.get_by_role("combobox")).to_be_focused()
    await ada.page.keyboard.type("Second")
    await ada.page.keyboard.press("Enter")
    await expect(board.card(first["id"])).to_contain_text("Second tag")
    await cell.dblclick()
    await cell.get_by_role("button", name="Remove: Second tag").click()
    await expect(board.card(first["id"])).not_to_contain_text("Second tag")

    await ada.open("/deals/list?cols=title,amount")  # what the list doesn't show is read for the dialog
    await rows.filter(has_text="Tagged deal").get_by_role("checkbox").check()
    bar = ada.page.get_by_role("toolbar", name="Selected records")
    await bar.get_by_role("button", name="Tags").click()
    await expect(ada.page.get_by_role("option", name="Rush job")).to_contain_text("On all")
    await ada.page.get_by_role("option", name="Second tag").click()
    await expect(board.card(first["id"])).to_contain_text("Second tag")
    await expect(ada.page.get_by_role("option", name="Second tag")).to_contain_text("On all")
    await ada.page.keyboard.press("Escape")

    await ada.open("/settings/tags")
    await ada.page.get_by_role("textbox", name="Name of Rush job").fill("Urgent")
    await ada.page.keyboard.press("Enter")
    await expect(board.card(first["id"])).to_contain_text("Urgent")
    await expect(panel).to_contain_text("Urgent")
    await ada.page.get_by_role("button", name="Merge Second tag into another tag").click()
    await ada.page.get_by_role("combobox", name="Into").fill("Urg")
    await ada.page.get_by_role("option", name="Urgent").click()
    assert not await ada.violations()
    await ada.page.get_by_role("button", name="Merge", exact=True).click()
    await expect(board.card(first["id"])).not_to_contain_text("Second tag")
    await expect(ada.page.get_by_role("heading", name="Tags", level=2)).to_be_focused()
    await ada.page.get_by_role("button", name="Delete Urgent").click()
    await ada.page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(board.card(first["id"])).not_to_contain_text("Urgent")
    await expect(board.card(second["id"])).to_be_visible()
    assert not await ada.violations()
