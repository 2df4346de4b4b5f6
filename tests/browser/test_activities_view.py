"""The activities view in two browsers (R53, R54, R50, R62)."""

from __future__ import annotations

from typing import Any

from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import Locator, expect
from visitor import Visit, Visitor

COLUMNS = ("OVERDUE", "TODAY", "THIS_WEEK", "NEXT_WEEK", "LATER", "NO_DEADLINE")
SECOND = 1_000  # ms


def view_of(visitor: Visitor, pipeline: dict[str, Any]) -> BoardOnScreen:
    """The columns on the screen, called as the server calls them."""
    stages = [{"id": column, "name": column} for column in COLUMNS]
    return BoardOnScreen(visitor, {**pipeline, "stages": stages})


def waiting(board: BoardOnScreen) -> Locator:
    """What waits for the visitor today, above the columns."""
    return board.visitor.page.get_by_role("button", name="due today")


async def test_plan_drag_complete(visit: Visit) -> None:
    """Ada does so with a deal of Ben's, who sees each step, and his counter, without doing anything."""
    ada, ben = await visit(ADA, width=2000), await visit(BEN)  # all columns side by side, and not
    pipeline = await new_pipeline(ada, "By activity")
    deal = (await new_deal(ben, pipeline, "Moves in time"))["id"]
    await BoardOnScreen(ada, pipeline).open()
    await ada.page.get_by_role("link", name="Activities", exact=True).last.click()
    his = view_of(ben, pipeline)
    await ben.open(f"/deals/activities?pipeline={pipeline['number']}")
    hers, page = view_of(ada, pipeline), ada.page
    for board in (hers, his):
        await expect(board.card_in("NO_DEADLINE", deal)).to_be_visible()
        await expect(board.mark).to_contain_text("Live")

    # Plan: at the card's dot, due when the working calendar says.
    await hers.card(deal).locator("[data-step]").click()
    popover = page.get_by_role("dialog", name="Next step of “Moves in time”")
    await popover.get_by_role("textbox", name="Subject").fill("Ring them")
    await popover.get_by_role("button", name="Plan", exact=True).click()
    for board in (hers, his):
        await expect(board.count("NO_DEADLINE")).to_have_text("0")
        await expect(board.card(deal)).to_contain_text("Ring them")
    await page.keyboard.press("Escape")
    await expect(popover).to_be_hidden()

    # Drag: nothing can be put into the past, and it says so; today it can.
    await hers.lift(deal)
    await expect(hers.column("OVERDUE")).to_have_attribute("data-forbidden", "OVERDUE")
    await hers.carry_to("OVERDUE")
    await page.mouse.up()
    await expect(page.get_by_text("Nothing can be planned into the past.").last).to_be_visible()
    await expect(waiting(his)).to_be_hidden()
    await hers.drag(deal, "TODAY")
    await expect(hers.card_in("TODAY", deal)).to_be_visible()
    await expect(his.card_in("TODAY", deal)).to_be_visible()
    await expect(waiting(his)).to_have_text("1 due today")
    assert not await ada.violations()

    # Complete: offered to plan the next; nothing waits for Ben any more.
    await hers.card(deal).focus()
    await page.keyboard.press("d")
    await expect(popover.get_by_role("button", name="Done…")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await expect(popover).to_contain_text("What comes next?")
    await expect(waiting(his)).to_be_hidden(timeout=SECOND)
    await expect(his.card_in("NO_DEADLINE", deal)).to_be_visible(timeout=SECOND)
    await page.keyboard.press("Escape")

    # By keys, and back; the mode is remembered.
    await page.keyboard.press("Alt+ArrowLeft")
    await expect(his.card_in("LATER", deal)).to_be_visible()
    await page.keyboard.press("ControlOrMeta+z")
    await expect(his.card_in("NO_DEADLINE", deal)).to_be_visible()
    await ada.open("/deals")
    await expect(hers.column("TODAY")).to_be_visible()
