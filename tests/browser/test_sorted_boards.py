"""A board in other orders than by hand: chosen, kept, live, and what a hand can still do there (B14); and as a file."""

from __future__ import annotations

import re
from typing import Any

from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import Locator, Page, expect
from visitor import Visit, Visitor

AMOUNT = """mutation ($id: ID!, $version: Int!, $amount: Decimal!) {
  updateDeal(id: $id, expectedVersion: $version, input: {amount: {amount: $amount}}) { deal { version } } }"""
PLAN = """mutation ($id: ID!, $at: DateTime!) {
  createActivity(input: {type: CALL, subject: "Call", deadline: $at, itemIds: [$id]}) { activity { id } } }"""
DONE = "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }"
WHY = re.compile("The cards are sorted by something else")


async def priced(visitor: Visitor, name: str) -> tuple[dict[str, Any], dict[str, str]]:
    """A pipeline with four deals, of which two are in work; their ids by title."""
    pipeline = await new_pipeline(visitor, name)
    deals = {}
    for title, stage, amount in (
        ("Small", "New", "10"),
        ("Large", "New", "300"),
        ("Middle", "New", "20"),
        ("Huge", "In work", "900"),
        ("Tiny", "In work", "1"),
    ):
        deals[title] = (await new_deal(visitor, pipeline, title, stage, amount))["id"]
    return pipeline, deals


def order(page: Page) -> Locator:
    """The button of the board's order."""
    return page.get_by_role("button", name=re.compile("^Sort"))


async def sort_by(page: Page, wanted: str) -> None:
    """Choose an order with the keyboard; the focus is back on the button."""
    await order(page).press("Enter")
    await page.get_by_role("menuitemradio", name=wanted, exact=True).press("Enter")
    await page.keyboard.press("Escape")
    await expect(order(page)).to_be_focused()


async def test_a_board_is_sorted_and_stays_so_while_others_work(visit: Visit) -> None:
    """B14: amount and next activity, live; the address has it, a view keeps it, and the other way round is the other end."""
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline, deals = await priced(ada, "Sorted")
    board = await BoardOnScreen(ada, pipeline).open()
    await board.shows("New", [deals["Middle"], deals["Large"], deals["Small"]])
    await sort_by(ada.page, "Amount")
    await board.shows("New", [deals["Large"], deals["Middle"], deals["Small"]])
    await expect(ada.page).to_have_url(re.compile("sort=-amount"))
    await expect(order(ada.page)).to_have_text("Amount")
    assert not await ada.violations()

    await ben.open("/deals")
    await ben.graph(AMOUNT, id=deals["Small"], version=1, amount="500")
    await board.shows("New", [deals["Small"], deals["Large"], deals["Middle"]])
    await order(ada.page).click()
    await ada.page.get_by_role("menuitemcheckbox", name="The other way round").click()
    await ada.page.keyboard.press("Escape")
    await board.shows("New", [deals["Middle"], deals["Large"], deals["Small"]])

    await ada.page.get_by_role("button", name="Save as…").click()
    await ada.page.get_by_role("textbox", name="Name").fill("By size")
    await ada.page.keyboard.press("Enter")
    await expect(ada.page).not_to_have_url(re.compile("sort="))
    await ada.page.reload()
    await expect(board.column("New")).to_be_visible()
    await board.shows("New", [deals["Middle"], deals["Large"], deals["Small"]])
    await sort_by(ada.page, "By hand")
    await board.shows("New", [deals["Middle"], deals["Large"], deals["Small"]], "it happens to be the same by hand")
    await expect(ada.page).to_have_url(re.compile("sort=usual"))

    await sort_by(ada.page, "Next activity")
    later = await ben.graph(PLAN, id=deals["Large"], at="2035-05-05T10:00:00Z")
    await board.shows("New", [deals["Large"], deals["Small"], deals["Middle"]], "those without one last, by number")
    await ben.graph(PLAN, id=deals["Middle"], at="2034-05-05T10:00:00Z")
    await board.shows("New", [deals["Middle"], deals["Large"], deals["Small"]])
    await ben.graph(DONE, id=later["createActivity"]["activity"]["id"])
    await board.shows("New", [deals["Middle"], deals["Small"], deals["Large"]])


async def test_a_hand_moves_cards_between_sorted_columns_but_not_within(visit: Visit) -> None:
    """B14, B24: the own column says why, by drag and by keys; another one lights up and puts the card where it belongs."""
    ada = await visit(ADA)
    pipeline, deals = await priced(ada, "Sorted hands")
    page = ada.page
    board = BoardOnScreen(ada, pipeline)
    await ada.open(f"/deals/kanban/{pipeline['number']}?sort=-amount")
    await expect(board.column("New")).to_be_visible()
    by_amount = [deals["Large"], deals["Middle"], deals["Small"]]
    await board.shows("New", by_amount)
    moves: list[str] = []
    page.on("request", lambda request: "moveItem" in (request.post_data or "") and moves.append(request.url))

    await board.lift(deals["Small"])
    await expect(board.column("New")).to_have_attribute("data-forbidden", "SORTED")
    await expect(board.column("New").get_by_text(WHY)).to_be_visible()
    await board.carry_to("New")
    await ada.picture("sorted board, a card lifted")
    await page.mouse.up()
    await expect(page.get_by_role("status").or_(page.get_by_role("alert")).filter(has_text=WHY).first).to_be_visible()
    await board.shows("New", by_amount)
    await board.card(deals["Middle"]).focus()
    await page.keyboard.press("Alt+ArrowUp")
    await expect(page.get_by_text(WHY).first).to_be_visible()
    await board.shows("New", by_amount)
    assert moves == []

    await board.lift(deals["Middle"])
    await board.carry_to("In work")
    await expect(board.column("In work")).to_have_attribute("data-over", "true")
    await page.mouse.up()
    await board.shows("In work", [deals["Huge"], deals["Middle"], deals["Tiny"]])
    await expect(board.count("In work")).to_have_text("3")
    await ada.picture("sorted board")
    await board.card(deals["Large"]).focus()
    await page.keyboard.press("Alt+ArrowRight")
    await board.shows("Preparing documents", [deals["Large"]])
    await expect(board.card(deals["Large"])).to_be_focused()
    await page.reload()
    await expect(board.column("New")).to_be_visible()
    await board.shows("In work", [deals["Huge"], deals["Middle"], deals["Tiny"]])


async def test_a_board_is_exported_as_it_is_asked_for(visit: Visit) -> None:
    """The same deals in the same order as a file, from the board's options."""
    ada = await visit(ADA)
    pipeline, _ = await priced(ada, "Exported board")
    await ada.open(f"/deals/kanban/{pipeline['number']}?sort=-amount&q=a")
    await ada.page.get_by_role("button", name="Board options").click()
    await ada.page.get_by_role("menuitem", name="Export…").click()
    dialog = ada.page.get_by_role("dialog")
    await expect(dialog).to_be_visible()
    await dialog.get_by_role("button", name="Export", exact=True).click()
    async with ada.page.expect_download() as arriving:
        await dialog.get_by_role("button", name=re.compile("Download|Save")).or_(dialog.get_by_role("link")).click()
    download = await arriving.value
    lines = (await download.path()).read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == ["Large", "Small"]
