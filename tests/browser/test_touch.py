"""By touch alone: a day's work on a phone, the same hand on a tablet (B30, B47, B50, "Top bar on phones")."""

from __future__ import annotations

from board import BoardOnScreen, new_deal, new_pipeline
from fingers import Finger, swipe
from people import ADA
from playwright.async_api import expect
from visitor import Visit

PLAN = """mutation ($deal: ID!) {
  createActivity(input: {type: CALL, itemIds: [$deal], subject: "Ask for the floor plan"}) { activity { id } }
}"""
SMALL = """() => [...document.querySelectorAll('button, input, select, [role=menuitem], [role=option]')]
  .filter((element) => !element.closest('[aria-hidden=true], .visually-hidden') && element.checkVisibility({ visibilityProperty: true }))
  .map((element) => [element, (element.closest('label') ?? element).getBoundingClientRect()])
  .filter(([, box]) => box.width > 1 && box.height > 1 && box.height < 43.5)
  .map(([element, box]) => `${element.getAttribute('aria-label') ?? element.textContent}: ${Math.round(box.height)} px`)"""

COME = """(stage) => {
  const box = document.querySelector(`[data-testid="column-${stage}"]`).getBoundingClientRect();
  return box.left < innerWidth * 0.4 && box.right > innerWidth * 0.6;
}"""
"""Whether a column is over the middle of the screen."""


async def a_board(visit: Visit, name: str, width: int, *titles: str) -> tuple[BoardOnScreen, list[str]]:
    """Ada's board of a pipeline of its own on a screen that is touched; the ids of its deals, all in the first column."""
    ada = await visit(ADA, width=width, height=844 if width < 700 else 1180, touch=True)
    pipeline = await new_pipeline(ada, name)
    deals = [(await new_deal(ada, pipeline, title))["id"] for title in titles]
    return await BoardOnScreen(ada, pipeline).open(), deals


async def test_a_days_work_on_a_phone(visit: Visit) -> None:
    """Page, move by drag and by sheet, open, comment, complete an activity, close: nothing but a finger, nothing too small for it."""
    board, (second, first) = await a_board(visit, "By touch", 390, "Second", "First")
    ada, page = board.visitor, board.visitor.page
    await ada.graph(PLAN, deal=first)
    pager = page.get_by_role("navigation", name="Stages")
    here = pager.locator("[aria-current]")
    await expect(here).to_have_text("New")
    await swipe(page, -260)
    await expect(here).to_have_text("Preparing documents")
    await expect(board.column("Preparing documents")).to_be_in_viewport(ratio=0.9)
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    await page.get_by_role("button", name="Deal", exact=True).tap()
    await expect(page.get_by_role("dialog").get_by_label("Stage")).to_have_value("Preparing documents")
    assert not await page.evaluate(SMALL)
    await page.get_by_role("button", name="Cancel").tap()

    await pager.get_by_role("button", name="New").tap()
    await expect(here).to_have_text("New")
    finger = await Finger.on_card(board, second)
    await finger.move(386, 400)  # at the edge the board turns by itself
    # Looked at in each frame: it goes on turning, and would be past the column between two looks of the test's own.
    await page.wait_for_function(COME, arg=board.stages["Preparing documents"], polling="raf")
    await finger.move(200, 400)
    await finger.move_to_column(board, "Preparing documents")
    await finger.let_go()
    await expect(board.card_in("Preparing documents", second)).to_be_visible()

    await pager.get_by_role("button", name="New").tap()
    await expect(board.card(first)).to_be_in_viewport(ratio=0.9)
    finger = await Finger.on_card(board, first)
    await finger.let_go()
    sheet = page.get_by_role("dialog")
    await expect(sheet.get_by_role("button", name="Move to…")).to_be_visible()
    await ada.picture("card-sheet-390-light")
    assert not await ada.violations()
    assert not await page.evaluate(SMALL)
    await sheet.get_by_role("button", name="Move to…").tap()
    await expect(page.get_by_role("listbox")).to_be_focused()  # not the line: its keys would cover the stages
    await page.get_by_role("option", name="In work").tap()
    await expect(board.card_in("In work", first)).to_be_in_viewport(ratio=0.9)

    await board.card(first).tap()
    record = page.get_by_role("complementary", name="First")
    await expect(record).to_be_visible()
    await expect(page.get_by_role("navigation")).to_have_count(0)  # the record has the whole screen
    await record.get_by_role("button", name="Complete: Ask for the floor plan").tap()
    await record.get_by_role("button", name="Complete", exact=True).tap()
    await expect(record.get_by_text("1 done")).to_be_visible()
    await record.get_by_role("textbox", name="Write a comment").tap()
    await page.keyboard.insert_text("They want it before the winter.")
    await record.get_by_role("button", name="Comment", exact=True).tap()
    await expect(
        record.get_by_role("article").or_(record.get_by_role("listitem")).filter(has_text="before the winter").first
    ).to_be_visible()
    assert not await page.evaluate(SMALL)
    assert not await ada.violations()
    await record.get_by_role("button", name="Won", exact=True).tap()
    await page.get_by_role("dialog").get_by_role("button", name="Move", exact=True).tap()
    await expect(record.get_by_role("button", name="Reopen")).to_be_visible()
    await record.get_by_role("button", name="Close", exact=True).tap()
    await expect(record).to_be_hidden()
    await expect(board.card_in("Deal won", first)).to_be_attached()


async def test_a_tablet_shows_columns_beside_each_other_and_a_record_beside_them(visit: Visit) -> None:
    """The menu opens at the finger, and once a card is chosen taps choose others; a finger that goes on drags; the record leaves a whole column; the navigation unfolds."""
    board, (third, second, first) = await a_board(visit, "Tablet", 820, "Third", "Second", "First")
    page = board.visitor.page
    await expect(board.column("Preparing documents")).to_be_in_viewport(ratio=1)
    finger = await Finger.on_card(board, first)
    await finger.let_go()
    menu = page.get_by_role("menu")
    await expect(menu.get_by_role("menuitem", name="Move to…")).to_be_visible()
    box = await menu.bounding_box()
    assert box is not None
    assert abs(box["x"] - finger.x) < 16
    assert 0 <= box["y"] - finger.y < 16
    await menu.get_by_role("menuitem", name="Select, and back").tap()
    await board.card(third).tap()
    bar = page.get_by_role("toolbar", name="Selected")
    await expect(bar).to_contain_text("2 selected")
    await bar.get_by_role("button", name="Stage").tap()
    await page.get_by_role("option", name="In work").tap()
    await expect(board.count("In work")).to_have_text("2")
    await bar.get_by_role("button", name="Clear the selection").tap()

    await board.column("New").scroll_into_view_if_needed()
    finger = await Finger.on_card(board, second)
    await finger.move_to_column(board, "Preparing documents")
    await finger.let_go()
    await expect(board.card_in("Preparing documents", second)).to_be_visible()
    await expect(menu).to_have_count(0)

    await board.card(second).tap()
    await expect(page.get_by_role("complementary", name="Second")).to_be_visible()
    await expect(board.column("Preparing documents")).to_be_in_viewport(ratio=0.9)
    await page.get_by_role("button", name="Expand navigation").tap()
    await expect(page.get_by_role("link", name="Companies").get_by_text("Companies")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
