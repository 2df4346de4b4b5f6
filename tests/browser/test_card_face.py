"""What a card shows and how it is edited, and which columns one looks at (B4 to B9, B12, B48 to B51)."""

from __future__ import annotations

from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA
from playwright.async_api import expect
from visitor import Visit


async def a_board(visit: Visit, name: str, *titles: str, width: int = 1440) -> tuple[BoardOnScreen, list[str]]:
    """Ada's board of a pipeline of its own, with deals in its first column, the last named on top; their ids."""
    ada = await visit(ADA, width=width)
    pipeline = await new_pipeline(ada, name)
    deals = [(await new_deal(ada, pipeline, title))["id"] for title in titles]
    board = await BoardOnScreen(ada, pipeline).open()
    for deal in deals:
        await expect(board.card(deal)).to_be_visible()
    return board, deals


async def test_columns_are_hidden_and_found_again_and_cards_take_one_line(visit: Visit) -> None:
    """B9, B12: both are remembered, and a card moved to a hidden column says where it is."""
    board, (deal, *_) = await a_board(visit, "Hiding", "Goes out of sight", "Stays")
    page = board.visitor.page
    high = await board.card(deal).bounding_box()
    options = page.get_by_role("button", name="Board options")
    await options.click()
    await page.get_by_role("menuitemradio", name="Compact").click()
    await page.get_by_role("menuitemcheckbox", name="In work").click()
    await expect(board.column("In work")).to_be_hidden()
    await page.keyboard.press("Escape")
    await expect(options).to_have_text("1 hidden")
    low = await board.card(deal).bounding_box()
    assert high is not None and low is not None and low["height"] <= high["height"] / 2

    await page.reload()
    await board.card(deal).focus()
    await expect(board.column("In work")).to_be_hidden()
    await page.keyboard.press("m")
    await page.get_by_role("option", name="In work").click()
    await expect(page.get_by_text("a hidden column")).to_be_visible()
    await page.get_by_role("button", name="Show it").click()
    await expect(board.card_in("In work", deal)).to_be_visible()

    await options.click()
    await page.get_by_role("menuitemcheckbox", name="Hide empty columns").click()
    await page.keyboard.press("Escape")
    await expect(board.column("Deal won")).to_be_hidden()
    await expect(board.column("New")).to_be_visible()
    await options.click()
    await page.get_by_role("menuitem", name="Show all columns").click()
    await expect(board.column("Deal won")).to_be_visible()
