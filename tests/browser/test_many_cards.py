"""Several cards at once: chosen, carried, changed and taken back as one (B25, B26, B28, B52)."""

from __future__ import annotations

import pytest
from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN, DORA
from playwright.async_api import Locator, expect
from visitor import Visit


async def a_board(visit: Visit, name: str, *titles: str) -> tuple[BoardOnScreen, list[str]]:
    """Ada's board of a pipeline of its own, with deals in its first column, the last named on top; their ids."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, name)
    deals = [(await new_deal(ada, pipeline, title))["id"] for title in titles]
    board = await BoardOnScreen(ada, pipeline).open()
    await expect(board.card(deals[0])).to_be_visible()
    return board, deals


def bar(board: BoardOnScreen) -> Locator:
    """What can be done with the chosen cards."""
    return board.visitor.page.get_by_role("toolbar", name="Selected deals")


async def test_cards_are_chosen_by_mouse_and_key_and_stay_chosen_while_others_work(visit: Visit) -> None:
    """B25: Ctrl, Shift, a rectangle and x; what a colleague moves stays chosen, what left is dropped, Escape clears."""
    board, (d, c, b, a) = await a_board(visit, "Choosing", "D", "C", "B", "A")
    page = board.visitor.page
    await board.card(a).click(modifiers=["ControlOrMeta"])
    await board.card(c).click(modifiers=["Shift"])
    await expect(bar(board)).to_contain_text("3 selected")
    await board.card(b).click(modifiers=["ControlOrMeta"])
    await expect(bar(board)).to_contain_text("2 selected")
    ben = await visit(BEN)
    await ben.graph(
        "mutation ($id: ID!, $stage: ID!) { moveItem(id: $id, stageId: $stage, expectedVersion: 1) { __typename } }",
        id=a,
        stage=board.stages["In work"],
    )
    await expect(board.card_in("In work", a)).to_have_attribute("data-selected", "true")
    await board.visitor.graph("mutation ($ids: [ID!]!) { deleteDeals(ids: $ids) { deletedIds } }", ids=[c])
    await expect(bar(board)).to_contain_text("1 selected")
    await page.keyboard.press("Escape")
    await expect(bar(board)).to_be_hidden()
    column = await board.column("New").bounding_box()
    assert column is not None
    await page.mouse.move(column["x"] + 20, column["y"] + column["height"] - 40)
    await page.mouse.down()
    await page.mouse.move(column["x"] + 120, column["y"] + 60, steps=6)
    await page.mouse.up()
    await expect(bar(board)).to_contain_text("2 selected")
    await expect(board.card(b)).to_be_focused()
    await page.keyboard.press("x")
    await expect(board.card(b)).not_to_have_attribute("data-selected", "true")
    await expect(board.card(d)).to_have_attribute("data-selected", "true")
    assert await board.visitor.violations() == []


async def test_a_stack_moves_as_one_and_comes_back_as_one(visit: Visit) -> None:
    """B26, B28: eleven in the hand, one operation, one message; undone by the toast or by keys, and done again."""
    board, (c, b, a) = await a_board(visit, "Stacks", "C", "B", "A")
    page = board.visitor.page
    await board.card(c).click(modifiers=["ControlOrMeta"])
    await board.card(a).click(modifiers=["ControlOrMeta"])
    await board.lift(a)
    await expect(page.get_by_test_id("carried-stack")).to_contain_text("2")
    await board.carry_to("In work")
    await page.mouse.up()
    await expect(board.count("In work")).to_have_text("2")
    await expect(page.get_by_text("2 deals moved to In work").last).to_be_visible()
    await board.shows("In work", [a, c])
    await page.get_by_role("button", name="Undo", exact=True).click()
    await expect(page.get_by_text("Undone: 2 deals moved to In work")).to_be_visible()
    await expect(board.count("In work")).to_have_text("0")
    await board.shows("New", [a, b, c])
    await page.keyboard.press("ControlOrMeta+Shift+z")
    await expect(board.count("In work")).to_have_text("2")
    await board.card(a).focus()
    await page.keyboard.press("Alt+ArrowRight")
    await expect(board.count("Final invoice")).to_have_text("2")
    await page.keyboard.press("ControlOrMeta+z")
    await expect(board.count("In work")).to_have_text("2")


async def test_what_a_colleague_changed_since_is_not_undone(visit: Visit) -> None:
    """B28: it says who and what."""
    board, (deal,) = await a_board(visit, "Undoing", "Contested")
    await board.drag(deal, "In work")
    ben = await visit(BEN)
    await ben.graph(
        "mutation ($id: ID!, $stage: ID!) { moveItem(id: $id, stageId: $stage, expectedVersion: 2) { __typename } }",
        id=deal,
        stage=board.stages["Preparing documents"],
    )
    await expect(board.card_in("Preparing documents", deal)).to_be_visible()
    page = board.visitor.page
    await page.get_by_role("button", name="Undo", exact=True).click()
    await expect(page.get_by_text("Ben Broad has moved “Contested” since. Nothing was undone.")).to_be_visible()
    await expect(board.card_in("Preparing documents", deal)).to_be_visible()


@pytest.mark.both_databases
async def test_of_a_stack_the_card_that_a_colleague_moved_since_stays_where_it_is(visit: Visit) -> None:
    """B28: the rest comes back, the message names the card and the colleague, and both boards show the same."""
    board, (b, a) = await a_board(visit, "Partly", "B", "A")
    page = board.visitor.page
    await board.card(b).click(modifiers=["ControlOrMeta"])
    await board.card(a).click(modifiers=["ControlOrMeta"])
    await board.lift(a)
    await board.carry_to("In work")
    await page.mouse.up()
    await board.shows("In work", [a, b])
    ben = await visit(BEN)
    his = await BoardOnScreen(ben, board.pipeline).open()
    await expect(his.card_in("In work", b)).to_be_visible()
    await his.drag(b, "Preparing documents")
    await expect(board.card_in("Preparing documents", b)).to_be_visible()
    await page.get_by_role("button", name="Undo", exact=True).click()
    message = "Undone: 2 deals moved to In work. Left as they are now: “B” (changed by Ben Broad)."
    await expect(page.get_by_text(message)).to_be_visible()
    stays = "took back what was done with several records. “B” stays as you changed it."
    await expect(ben.page.get_by_text(stays)).to_be_visible()
    for shown in (board, his):
        await expect(shown.card_in("New", a)).to_be_visible()
        await expect(shown.card_in("Preparing documents", b)).to_be_visible()


async def test_the_bar_assigns_deletes_and_moves_all_that_are_chosen(visit: Visit) -> None:
    """B52: the rest of the column by one press; each action is one operation, with its way back."""
    board, (_c, _b, a) = await a_board(visit, "Bars", "C", "B", "A")
    page = board.visitor.page
    await board.card(a).focus()
    await page.keyboard.press("/")
    await expect(page.get_by_role("searchbox")).to_be_focused()
    await page.keyboard.press("Escape")  # from an empty search back to the board
    await expect(board.card(a)).to_be_focused()
    await page.keyboard.press("x")
    await bar(board).get_by_role("button", name="Select all 3 in New").click()
    await expect(bar(board)).to_contain_text("3 selected")
    await expect(bar(board).get_by_role("button", name="Stage")).to_be_focused()
    await board.visitor.picture("selection-bar-1440-light")
    await bar(board).get_by_role("button", name="Pipeline").click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.evaluate("document.activeElement.blur()")  # as it is for a moment before a dialog takes the focus
    await page.keyboard.press("Escape")  # closes what is in front, and nothing behind it
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await bar(board).get_by_role("button", name="Owner").click()
    await page.get_by_role("combobox").fill(DORA.name)
    await page.get_by_role("option", name=DORA.name).click()
    await expect(page.get_by_text(f"3 deals assigned to {DORA.name}").last).to_be_visible()
    await bar(board).get_by_role("button", name="Stage").click()
    await page.get_by_role("combobox").fill("in w")
    await page.keyboard.press("Enter")
    await expect(board.count("In work")).to_have_text("3")
    await bar(board).get_by_role("button", name="Delete").click()
    await expect(board.count("In work")).to_have_text("0")
    await page.get_by_role("button", name="Undo", exact=True).click()
    await expect(board.count("In work")).to_have_text("3")
