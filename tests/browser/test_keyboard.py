"""The whole keyboard, from one table of commands: walking, moving, asking, palette, sheet, menu, one's own keys (B40 to B47)."""

from __future__ import annotations

import asyncio

import pytest
from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA
from playwright.async_api import Locator, Page, Route, expect
from visitor import Visit


async def a_board(visit: Visit, name: str, *titles: str, width: int = 1440) -> tuple[BoardOnScreen, list[str]]:
    """Ada's board of a pipeline of its own, the last title on top of the first column; the deals' ids."""
    ada = await visit(ADA, width=width)
    pipeline = await new_pipeline(ada, name)
    deals = [(await new_deal(ada, pipeline, title))["id"] for title in titles]
    board = await BoardOnScreen(ada, pipeline).open()
    for deal in deals:
        await expect(board.card(deal)).to_be_visible()
    return board, deals


def panel(page: Page) -> Locator:
    """The deal beside the board."""
    return page.get_by_role("complementary")


def dialog(page: Page) -> Locator:
    """What stands in front of the page."""
    return page.get_by_role("dialog")


async def ask(page: Page, key: str, text: str) -> None:
    """The key of a command that opens a list, and what is typed into its line."""
    await page.keyboard.press(key)
    await expect(dialog(page).get_by_role("combobox")).to_be_focused()
    await page.keyboard.type(text)


async def press(page: Page, *keys: str) -> None:
    """Keys one after the other, wherever the focus is."""
    for key in keys:
        await page.keyboard.press(key)


@pytest.mark.parametrize(
    ("key", "chunk", "text"),
    [("m", "CardDialogs", "in wo"), ("Control+k", "commands", "sn")],
)
async def test_what_is_typed_before_a_dialog_has_come_waits_for_it(
    visit: Visit, key: str, chunk: str, text: str
) -> None:
    """B44: no other command runs meanwhile, and the letters stand in the dialog's line; Escape gives up waiting."""
    board, (deal,) = await a_board(visit, f"Ahead {chunk} {text}", "Alone")
    page = board.visitor.page
    await board.visitor.open("/profile")  # the chunk may have come unasked
    asked, may_come = asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        asked.set()
        await may_come.wait()
        await route.continue_()

    await page.route(f"**/assets/{chunk}-*.js", hold)
    await board.open()
    await board.card(deal).focus()
    await press(page, key, "e", "Escape", "j")
    await asked.wait()
    await expect(board.card(deal)).to_be_focused()
    await press(page, key)
    await page.keyboard.type(f"{text}x")
    await press(page, "Backspace", "Enter")
    await expect(board.card(deal)).to_be_focused()
    await expect(page.get_by_role("textbox", name="Title of the card")).to_have_count(0)
    await expect(page.get_by_role("textbox", name="New deal in New")).to_have_count(0)
    await expect(panel(page)).to_have_count(0)
    may_come.set()
    await expect(dialog(page).get_by_role("combobox")).to_have_value(text)
    await expect(dialog(page)).to_have_count(1)
    await expect(dialog(page).get_by_role("combobox")).to_be_focused()
    await page.keyboard.type("!")
    await expect(dialog(page).get_by_role("combobox")).to_have_value(f"{text}!")


async def test_one_may_type_on_at_once_after_a_key(visit: Visit) -> None:
    """B44: with nothing in the way, no letter is lost between the key and the dialog that takes the focus."""
    board, (deal,) = await a_board(visit, "At once", "Alone")
    page = board.visitor.page
    await board.card(deal).focus()
    for key in ("m", "Control+k", "m"):
        await press(page, key)
        await page.keyboard.type("in wo")
        await expect(dialog(page).get_by_role("combobox")).to_have_value("in wo")
        await press(page, "Escape")
        await expect(dialog(page)).to_have_count(0)
        await expect(board.card(deal)).to_be_focused()


async def test_brackets_lead_to_the_pipelines_beside(visit: Visit) -> None:
    """B44: `[` and `]`, and nothing beyond the last."""
    board, _deals = await a_board(visit, "Beside one")
    after = await new_pipeline(board.visitor, "Beside two")
    page = board.visitor.page
    await board.open()
    await press(page, "]")
    await page.wait_for_url(f"**/deals/kanban/{after['number']}")
    await expect(BoardOnScreen(board.visitor, after).column("New")).to_be_visible()
    await press(page, "]", "[")
    await page.wait_for_url(f"**/deals/kanban/{board.pipeline['number']}")
    await expect(board.column("New")).to_be_visible()


async def test_cards_are_walked_by_arrows_and_letters(visit: Visit) -> None:
    """B40, B44: one tab stop; arrows and h j k l, ends, pages, a column by its number."""
    board, (c, b, a) = await a_board(visit, "Walking", "C", "B", "A")
    won = (await new_deal(board.visitor, board.pipeline, "Elsewhere", "In work"))["id"]
    await expect(board.card(won)).to_be_visible()
    page = board.visitor.page
    await board.card(a).focus()
    for key, card in (
        ("j", b),
        ("ArrowDown", c),
        ("k", b),
        ("Home", a),
        ("End", c),
        ("PageUp", a),
        ("PageDown", c),
    ):
        await press(page, key)
        await expect(board.card(card)).to_be_focused()
    column = [stage["name"] for stage in board.pipeline["stages"]].index("In work") + 1
    await press(page, str(column))
    await expect(board.card(won)).to_be_focused()
    await press(page, *["h"] * (column - 1))
    await expect(board.column("New").get_by_role("button", name="Actions on New")).to_be_focused()
    await press(page, "j")
    await expect(board.card(a)).to_be_focused()
    stops = board.visitor.page.locator('[data-stage] [tabindex="0"]')
    await expect(stops).to_have_count(1)


async def test_space_peeks_and_the_arrows_walk_on(visit: Visit) -> None:
    """B41: the focus stays on the card, the panel follows it, Space again closes; Enter goes in."""
    board, (b, a) = await a_board(visit, "Peeking", "Second", "First")
    page = board.visitor.page
    await board.card(a).focus()
    await press(page, "Space")
    await expect(panel(page).get_by_text("First").first).to_be_visible()
    await expect(board.card(a)).to_be_focused()
    await press(page, "ArrowDown")
    await expect(panel(page).get_by_text("Second").first).to_be_visible()
    await expect(board.card(b)).to_be_focused()
    await press(page, "Space")
    await expect(panel(page)).to_be_hidden()
    await expect(board.card(b)).to_be_focused()
    await press(page, "Space", "Enter")
    await expect(panel(page)).to_be_focused()
    await press(page, "Escape")
    await expect(panel(page)).to_be_hidden()
    await expect(board.card(b)).to_be_focused()


async def test_a_day_at_the_board_by_keys_alone(visit: Visit) -> None:
    """B40 to B44: move it on, rename it, comment, open and close it, go to a contact by the palette, and back."""
    board, (_other, deal) = await a_board(visit, "Keys alone", "Other", "Mine")
    page = board.visitor.page
    made = await board.visitor.graph(
        'mutation { createContact(input: {lastName: "Zyxwulska"}) { contact { number } } }'
    )
    await press(page, "Tab")  # to the link that skips the navigation; from there a column's key leads to the board
    await press(page, "1")
    await expect(board.card(deal)).to_be_focused()

    await ask(page, "m", "in wo")
    await expect(dialog(page).get_by_role("option")).to_have_count(1)
    await press(page, "Enter")
    await expect(page.get_by_text("Moved to In work, 1 of 1")).to_be_attached()
    await expect(board.card_in("In work", deal)).to_be_focused()

    await press(page, "Alt+ArrowLeft")
    await expect(page.get_by_text("Moved to Prepayment invoice, 1 of 1")).to_be_attached()
    await expect(board.card_in("Prepayment invoice", deal)).to_be_focused()

    await press(page, "e")
    await expect(page.get_by_role("textbox", name="Title of the card")).to_be_focused()
    await page.keyboard.type("Renamed by keys")
    await press(page, "Enter")
    await expect(board.card(deal)).to_contain_text("Renamed by keys")
    await expect(board.card(deal)).to_be_focused()

    await press(page, "c")
    await expect(dialog(page).get_by_role("textbox")).to_be_focused()
    await page.keyboard.type("mind the shortcuts: a d e m")
    await press(page, "Control+Enter")
    await expect(dialog(page)).to_be_hidden()
    await expect(board.card(deal)).to_be_focused()
    await expect(board.card(deal).get_by_title("1 comment")).to_be_visible()

    await press(page, "Enter")
    await expect(panel(page).get_by_text("mind the shortcuts: a d e m")).to_be_visible()
    await press(page, "Escape")
    await expect(board.card(deal)).to_be_focused()

    await ask(page, "Control+k", "zyxwul")
    await expect(dialog(page).get_by_role("option", name="Zyxwulska")).to_be_visible()
    await press(page, "Enter")
    await page.wait_for_url(f"**/contacts/{made['createContact']['contact']['number']}")
    await press(page, "g", "d")
    await page.wait_for_url("**/deals")


async def test_a_deal_is_assigned_planned_and_deleted_by_a_key(visit: Visit) -> None:
    """B43: `a`, `d`, `n`, and `#` with a way back; each leaves the focus where one works."""
    board, (below, deal) = await a_board(visit, "Asking", "Below", "Handed on")
    page = board.visitor.page
    await board.card(deal).focus()
    await ask(page, "a", "ben")
    await expect(dialog(page).get_by_role("option")).to_have_count(1)
    await press(page, "Enter")
    await expect(page.get_by_text("Assigned to Ben")).to_be_attached()
    await expect(board.card(deal)).to_be_focused()

    await press(page, "d")
    await expect(dialog(page).get_by_placeholder("What is to be done?")).to_be_focused()
    await press(page, "Escape")
    await expect(dialog(page)).to_be_hidden()
    await expect(board.card(deal)).to_be_focused()

    await press(page, "n")
    await expect(page.get_by_role("textbox", name="New deal in New")).to_be_focused()
    await press(page, "Escape")
    await expect(board.card(deal)).to_be_focused()

    await press(page, "#")
    await expect(board.card(deal)).to_be_hidden()
    await expect(board.card(below)).to_be_focused()
    await page.get_by_role("button", name="Undo").last.click()  # what was done before may still be offered
    await expect(board.card(deal)).to_be_visible()


async def test_the_focus_finds_a_card_that_moved_behind_the_panel(visit: Visit) -> None:
    """B40, B50: when the panel closes, the card has the focus, in whichever column it is by then."""
    board, (deal,) = await a_board(visit, "Moved behind", "Wanders")
    page = board.visitor.page
    await board.card(deal).focus()
    await press(page, "Enter")
    await expect(panel(page)).to_be_focused()
    await board.visitor.graph(
        "mutation ($id: ID!, $stage: ID!) { moveItem(id: $id, stageId: $stage, expectedVersion: 1) { __typename } }",
        id=deal,
        stage=board.stages["In work"],
    )
    await expect(board.card_in("In work", deal)).to_be_visible()
    await press(page, "Escape")
    await expect(board.card_in("In work", deal)).to_be_focused()


async def test_the_palette_remembers_and_says_when_it_finds_nothing(visit: Visit) -> None:
    """B44: what was chosen last comes first; nothing found and a failed search are said."""
    board, (deal,) = await a_board(visit, "Palette", "Only one")
    page = board.visitor.page
    await board.card(deal).focus()
    await ask(page, "Control+k", "shortc")
    await expect(dialog(page).get_by_role("option").first).to_contain_text("Show keyboard shortcuts")
    await press(page, "Enter")
    await expect(dialog(page).get_by_role("heading", name="Keyboard shortcuts")).to_be_visible()
    await press(page, "Escape")
    await expect(board.card(deal)).to_be_focused()
    await press(page, "Control+k")
    recent = dialog(page).get_by_role("group", name="Recent").get_by_role("option")
    await expect(recent.first).to_contain_text("Show keyboard shortcuts")
    await page.keyboard.type("qqqzzz")
    await expect(dialog(page).get_by_text("Nothing found for “qqqzzz”")).to_be_visible()
    board.visitor.expect_complaint(r"Failed to load resource|ERR_")
    await page.route("**/graphql", lambda route: route.abort())
    await page.keyboard.type("q")
    await expect(dialog(page).get_by_text("The search failed", exact=False)).to_be_visible()
    await page.unroute("**/graphql")
    await press(page, "Escape")
    await expect(board.card(deal)).to_be_focused()


async def test_a_card_has_a_menu_of_the_same_commands(visit: Visit) -> None:
    """B47: by the right button, by Shift+F10, with their shortcuts; Escape gives the focus back."""
    board, (_b, a) = await a_board(visit, "Menu", "B", "A")
    page = board.visitor.page
    menu = page.get_by_role("menu")
    await board.card(a).click(button="right")
    await expect(menu.get_by_role("menuitem", name="Move to…")).to_contain_text("M")
    await press(page, "Escape")
    await expect(menu).to_be_hidden()
    await expect(board.card(a)).to_be_focused()
    await press(page, "Shift+F10")
    await expect(menu.get_by_role("menuitem", name="Open Enter")).to_be_focused()
    await menu.get_by_role("menuitem", name="Edit title").click()
    await expect(page.get_by_role("textbox", name="Title of the card")).to_be_focused()
    await press(page, "Escape")
    await expect(board.card(a)).to_be_focused()


async def test_the_sheet_lists_the_keys_and_is_searched(visit: Visit) -> None:
    """B45."""
    board, (_deal,) = await a_board(visit, "Sheet", "Any")
    page = board.visitor.page
    await press(page, "?")
    await expect(dialog(page).get_by_role("heading", name="On the board")).to_be_visible()
    await dialog(page).get_by_role("searchbox").fill("companies")
    await expect(dialog(page).get_by_role("term")).to_have_text(["Go to companies"])
    await expect(dialog(page).get_by_role("definition")).to_have_text(["GR"])


async def test_keys_are_changed_and_switched_off_in_the_profile(visit: Visit) -> None:
    """B46: a changed key works, a conflict is named, and without characters only the others remain."""
    board, (deal,) = await a_board(visit, "Own keys", "Any")
    page = board.visitor.page
    await board.visitor.open("/profile")
    await page.get_by_role("button", name="Change the keys of “Move to…”").click()
    await press(page, "a")
    await expect(page.get_by_text("Also used by: Assign to…")).to_be_visible()
    await page.get_by_role("button", name="Change the keys of “Move to…”").click()
    await press(page, "y")
    await expect(page.get_by_text("Also used by", exact=False)).to_have_count(0)
    await board.open()
    await board.card(deal).focus()
    await press(page, "m")
    await press(page, "y")
    await expect(dialog(page).get_by_role("combobox")).to_be_focused()
    await press(page, "Escape")
    await expect(board.card(deal)).to_be_focused()

    await board.visitor.open("/profile")
    await page.get_by_role("checkbox", name="Shortcuts of single characters").uncheck()
    await board.open()
    await board.card(deal).focus()
    await press(page, "y", "e", "?", "g", "d", "Alt+ArrowRight")
    await expect(board.card_in("Preparing documents", deal)).to_be_focused()
    await expect(dialog(page)).to_have_count(0)
    await press(page, "Control+k")
    await expect(dialog(page).get_by_role("combobox")).to_be_focused()


async def test_palette_sheet_and_menu_can_be_used_by_everyone(visit: Visit) -> None:
    """axe finds nothing serious or critical: light where there is room, and dark on a phone."""
    board, (deal,) = await a_board(visit, "Appearance", "Any")
    page = board.visitor.page
    opened = {
        "palette": ("Control+k", page.get_by_role("option").first),
        "sheet": ("?", page.get_by_role("heading", name="On the board")),
        "menu": ("Shift+F10", page.get_by_text("Move to…")),
        "move": ("m", page.get_by_role("option").first),
    }
    for scheme, width in (("light", 1440), ("dark", 390)):
        await page.emulate_media(color_scheme=scheme)
        await page.set_viewport_size({"width": width, "height": 844})
        for name, (key, sign) in opened.items():
            await board.card(deal).focus()
            await press(page, key)
            await expect(sign).to_be_visible()
            await board.visitor.picture(f"keyboard-{name}-{width}-{scheme}")
            assert not await board.visitor.violations(), (name, scheme)
            await press(page, "Escape")
            await expect(sign).to_be_hidden()
