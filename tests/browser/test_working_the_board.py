"""One person at the board: keys, quick adding, columns, the panel (B11, B48, B50, B52, B54 to B57, B60)."""

from __future__ import annotations

import pytest
from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN, CLEO
from playwright.async_api import Route, expect
from visitor import Visit, Visitor


async def a_board(visit: Visit, name: str, *titles: str, width: int = 1440) -> tuple[BoardOnScreen, list[str]]:
    """Ada's board of a pipeline of its own, with deals in its first column, the last named on top; their ids."""
    ada = await visit(ADA, width=width)
    pipeline = await new_pipeline(ada, name)
    deals = [(await new_deal(ada, pipeline, title))["id"] for title in titles]
    board = await BoardOnScreen(ada, pipeline).open()
    for deal in deals:
        await expect(board.card(deal)).to_be_visible()
    return board, deals


async def test_a_column_collapses_to_a_strip_and_remembers_it(visit: Visit) -> None:
    """B11: name and number stay, and it still takes cards."""
    board, (deal,) = await a_board(visit, "Strips", "Dropped on a strip")
    page = board.visitor.page
    await page.get_by_role("button", name="Actions on In work").click()
    await page.get_by_role("menuitem", name="Collapse").click()
    await expect(page.get_by_role("button", name="Expand In work")).to_be_visible()
    await board.drag(deal, "In work")
    await expect(board.count("In work")).to_have_text("1")
    await page.reload()
    await page.get_by_role("button", name="Expand In work").click()
    await expect(board.card_in("In work", deal)).to_be_visible()


async def test_quick_adding_goes_on_until_escape_and_takes_lines(visit: Visit) -> None:
    """B48: Enter saves and stays open; ten pasted lines offer ten cards."""
    board, _ = await a_board(visit, "Quick", "First")
    page = board.visitor.page
    await page.get_by_role("button", name="Add a deal to New").click()
    field = page.get_by_role("textbox", name="New deal in New")
    for title in ("Second", "Third"):
        await field.fill(title)
        await field.press("Enter")
        await expect(page.get_by_role("link", name=title)).to_be_visible()
        await expect(field).to_have_value("")
    await field.evaluate(
        "(element, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
        " element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })) }",
        "Fourth\nFifth\nSixth\n",
    )
    await page.get_by_role("button", name="Add 3 deals").click()
    await expect(board.count("New")).to_have_text("6")
    await field.press("Escape")
    await expect(field).to_be_hidden()


async def test_cards_are_walked_and_moved_by_keys_alone(visit: Visit) -> None:
    """Arrows walk, Alt with arrows moves and says so, Enter opens, Escape closes and gives the focus back."""
    board, (_b, a) = await a_board(visit, "Keys", "B", "A")
    page = board.visitor.page
    await board.card(a).focus()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Alt+ArrowRight")
    await expect(board.card_in("Preparing documents", a)).to_be_visible()
    await expect(page.get_by_text("Moved to Preparing documents, 1 of 1")).to_be_attached()
    await expect(board.card(a)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("complementary")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("complementary")).to_be_hidden()
    await expect(board.card(a)).to_be_focused()


async def test_an_activity_is_planned_for_all_that_are_chosen(visit: Visit) -> None:
    """B52: by the bar and by D, once for each of them."""
    board, (other, b, a) = await a_board(visit, "Planning", "Other", "B", "A")
    page = board.visitor.page
    form = page.get_by_role("dialog", name="Plan an activity for 2 cards")
    await board.card(a).click(modifiers=["ControlOrMeta"])
    await board.card(b).click(modifiers=["ControlOrMeta"])
    await page.get_by_role("toolbar").get_by_role("button", name="Activity").click()
    await expect(form.get_by_label("Subject")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(form).to_be_hidden()
    await board.card(a).focus()
    await page.keyboard.press("d")
    await form.get_by_label("Subject").fill("Ask for the plan")
    await form.get_by_role("button", name="Tomorrow").click()
    assert await board.visitor.violations() == []
    await form.get_by_role("button", name="Plan", exact=True).click()
    await expect(page.get_by_text("Planned for each of 2 records")).to_be_visible()
    await expect(form).to_be_hidden()
    planned = "query ($id: ID!) { node(id: $id) { ... on Deal { activities { nodes { subject } } } } }"
    told = [(await board.visitor.graph(planned, id=deal))["node"]["activities"]["nodes"] for deal in (a, b, other)]
    assert told == [[{"subject": "Ask for the plan"}]] * 2 + [[]]


@pytest.mark.both_databases
async def test_the_panel_leaves_the_board_live(visit: Visit) -> None:
    """B50: the address carries it; what changes meanwhile shows on both."""
    board, (deal,) = await a_board(visit, "Panel", "Opened")
    page = board.visitor.page
    await board.card(deal).click()
    panel = page.get_by_role("complementary")
    await expect(panel).to_be_visible()
    assert "deal=" in page.url or "/deals/" in page.url
    await board.visitor.graph(
        'mutation ($id: ID!) { updateDeal(id: $id, expectedVersion: 1, input: {title: "Changed elsewhere"}) { deal { id } } }',
        id=deal,
    )
    await expect(panel.get_by_text("Changed elsewhere").first).to_be_visible()
    await expect(board.card(deal)).to_contain_text("Changed elsewhere")
    await page.reload()
    await expect(panel.get_by_text("Changed elsewhere").first).to_be_visible()


async def test_a_magnified_board_in_the_systems_own_colours(visit: Visit) -> None:
    """B60: at 200 % of a small screen, where shadows and grounds are gone: nothing is cut, and outlines tell cards and focus."""
    board, (deal,) = await a_board(visit, "Magnified", "Read", width=720)
    page = board.visitor.page
    await page.set_viewport_size({"width": 720, "height": 450})
    await page.emulate_media(forced_colors="active")
    outline = "getComputedStyle(document.querySelector('[data-drag-id]')).outline.match(/\\S+px/)[0]"
    assert await page.evaluate(outline) == "1px"
    await board.card(deal).focus()
    await page.keyboard.press("ArrowDown")  # by keys, so that the focus is shown
    assert await page.evaluate(outline) == "3px"
    await page.keyboard.press("Enter")
    panel = page.get_by_role("complementary", name="Read")
    await expect(panel).to_be_in_viewport(ratio=0.99)
    await expect(board.column("New")).to_be_in_viewport(ratio=0.4)
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    await board.visitor.picture("magnified-forced-colours")


async def test_an_empty_board_teaches_one_action(visit: Visit) -> None:
    """B56."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Empty")
    board = await BoardOnScreen(ada, pipeline).open()
    await expect(ada.page.get_by_text("No deals in this pipeline yet")).to_be_visible()
    await expect(board.count("New")).to_have_text("0")


async def test_a_board_that_fails_to_load_offers_to_try_again(visit: Visit) -> None:
    """B57."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Failing")
    ada.expect_complaint(r"Failed to load resource|ERR_")
    failing = True

    async def fail(route: Route) -> None:
        if failing and "board(" in (route.request.post_data or ""):
            await route.abort()
        else:
            await route.continue_()

    await ada.page.route("**/graphql", fail)
    await ada.open(f"/deals/kanban/{pipeline['number']}")
    again = ada.page.get_by_role("button", name="Try again")
    await expect(again).to_be_visible()
    failing = False
    await again.click()
    await expect(ada.page.get_by_test_id(f"column-{pipeline['stages'][0]['id']}")).to_be_visible()


async def test_only_administrators_get_to_change_stages(visit: Visit) -> None:
    ben = await visit(BEN)
    await ben.open("/deals")
    await expect(ben.page.get_by_role("listitem").get_by_role("link").first).to_be_visible()
    await expect(ben.page.get_by_role("button", name="Add a stage")).to_have_count(0)


SCREENS = {
    "board": "/deals",
    "companies": "/companies",
    "company": "/companies/1",
    "contacts": "/contacts",
    "contact": "/contacts/1",
    "deal": "/deals/1",
    "activities": "/activities",
    "people": "/settings/company",
    "pipelines": "/settings/pipelines",
    "pick lists": "/settings/pick-lists",
    "profile": "/profile",
    "missing": "/nowhere",
}
LOADING = "[aria-busy=true], [data-skeleton]"


async def _settled(visitor: Visitor) -> None:
    await expect(visitor.page.get_by_role("main")).to_be_visible()
    await expect(visitor.page.locator(LOADING)).to_have_count(0)
    await visitor.page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("screen", SCREENS)
async def test_every_screen_can_be_used_by_everyone(visit: Visit, screen: str) -> None:
    """axe finds nothing serious or critical, light and dark; no screen is wider than a tablet or a phone."""
    ada = await visit(ADA)
    await ada.open(SCREENS[screen])
    await _settled(ada)
    async for scheme in ada.schemes():
        assert not await ada.violations(), scheme
        await ada.picture(f"{screen}-1440-{scheme}")
    for width in (820, 390):
        await ada.page.set_viewport_size({"width": width, "height": 844})
        await _settled(ada)
        assert await ada.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), width
        await ada.picture(f"{screen}-{width}-dark")
    assert not await ada.violations(), "on a phone"


async def test_a_record_one_may_not_see_is_not_found(visit: Visit) -> None:
    cleo = await visit(CLEO)
    await cleo.open("/companies/1")
    await expect(cleo.page.get_by_text("No longer available")).to_be_visible()
