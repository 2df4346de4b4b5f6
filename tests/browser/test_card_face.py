"""What a card shows and how it is edited, and which columns one looks at (B4 to B9, B12, B48 to B51)."""

from __future__ import annotations

import asyncio
import re

from board import PIPELINE, BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import Route, expect
from visitor import Visit

from serverprocess import Server


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


PLAN = """mutation ($deal: ID!, $subject: String!, $deadline: DateTime!) {
  createActivity(input: {type: CALL, subject: $subject, deadline: $deadline, itemIds: [$deal]}) { activity { id } }
}"""


async def test_the_dot_says_what_comes_next_and_settles_it_at_the_card(visit: Visit) -> None:
    """B4: by pointer and by `d`; what is overdue is put off, completed with a result, and the next one planned."""
    board, (deal,) = await a_board(visit, "Next step", "Moves on")
    page = board.visitor.page
    dot = board.card(deal).locator("[data-state]")
    popover = page.get_by_role("dialog", name="Next step of “Moves on”")
    await expect(dot).to_have_attribute("data-state", "none")
    await board.visitor.graph(PLAN, deal=deal, subject="Ring them", deadline="2026-01-05T10:00:00Z")
    await expect(dot).to_have_attribute("data-state", "overdue")

    await dot.click()
    await expect(popover).to_contain_text("Ring them")
    assert not await board.visitor.violations()
    await popover.get_by_role("button", name="+1 week").click()
    await expect(dot).to_have_attribute("data-state", "planned")
    await expect(popover).to_be_hidden()
    await expect(board.card(deal)).to_be_focused()

    await page.keyboard.press("d")
    await expect(popover.get_by_role("button", name="Done…")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("Wants an offer")
    await page.keyboard.press("Enter")
    await expect(popover).to_contain_text("What comes next?")
    await expect(dot).to_have_attribute("data-state", "none")
    await popover.get_by_placeholder("What is to be done?").fill("Send the offer")
    await popover.get_by_role("button", name="Tomorrow").click()
    await popover.get_by_role("button", name="Plan", exact=True).click()
    await expect(dot).to_have_attribute("data-state", "planned")
    await expect(board.card(deal)).to_be_focused()


PEOPLE = """mutation ($id: ID!) {
  createCompany(input: {title: "Reachable", phones: [{value: "+34 600 100 200"}]}) { company { id } }
  updateDeal(id: $id, expectedVersion: 1, input: {description: "x"}) { deal { version } }
}"""
BIND = """mutation ($id: ID!, $company: ID!) {
  updateDeal(id: $id, expectedVersion: 2, input: {companyId: $company}) { deal { version } }
}"""


async def test_a_mouse_on_a_card_finds_what_one_does_most(visit: Visit) -> None:
    """B50, B51: call, mail, plan, and a tab of its own; the panel beside keeps its width, by keys as by pointer."""
    board, (deal,) = await a_board(visit, "At hand", "Reached")
    page = board.visitor.page
    made = await board.visitor.graph(PEOPLE, id=deal)
    await board.visitor.graph(BIND, id=deal, company=made["createCompany"]["company"]["id"])
    await expect(board.card(deal)).to_contain_text("Reachable")
    await board.card(deal).hover()
    await page.get_by_role("button", name="Write an e-mail").click()
    await expect(page.get_by_text("No e-mail address is known")).to_be_visible()
    async with page.expect_popup() as opened:
        await page.get_by_role("link", name="Open in a new tab").click()
    tab = await opened.value
    await expect(tab.get_by_role("textbox", name="Title").or_(tab.get_by_text("Reached")).first).to_be_visible()
    await tab.close()
    await page.bring_to_front()

    await board.card(deal).click()
    grip = page.get_by_role("separator")
    await expect(grip).to_have_attribute("aria-valuenow", "480")
    await grip.focus()
    await page.keyboard.press("ArrowLeft")
    await expect(grip).to_have_attribute("aria-valuenow", "504")
    box = await grip.bounding_box()
    assert box is not None
    await page.mouse.move(box["x"] + 4, box["y"] + 200)
    await page.mouse.down()
    await page.mouse.move(box["x"] - 56, box["y"] + 200, steps=4)
    await page.mouse.up()
    wide = await grip.get_attribute("aria-valuenow")
    assert wide is not None and abs(int(wide) - 564) <= 6
    await page.reload()
    await expect(grip).to_have_attribute("aria-valuenow", wide)

    # The last thing: while the system is asked who may call, this browser takes no more input.
    protocol = await page.context.new_cdp_session(page)
    await protocol.send("Page.enable")
    called: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()
    protocol.once("Page.frameRequestedNavigation", lambda event: called.set_result(event))
    await board.card(deal).hover()
    await page.get_by_role("button", name="Call").click()
    assert (await asyncio.wait_for(called, 15))["url"] == "tel:+34600100200"


async def test_deals_are_added_and_edited_where_they_stand(visit: Visit) -> None:
    """B48, B49: a likeness is pointed out and blocks nothing; a double click writes, shown at once; what is refused opens
    again with the reason, after what is being written meanwhile.
    """
    board, (deal,) = await a_board(visit, "In place", "Lighthouse repair")
    page = board.visitor.page
    await board.card(deal).focus()
    await page.keyboard.press("n")
    await page.keyboard.type("lighthouse rep")
    await expect(page.get_by_role("link", name="Lighthouse repair").nth(1)).to_be_visible()
    await page.keyboard.press("Enter")
    await expect(board.count("New")).to_have_text("2")
    await page.keyboard.press("Escape")

    title = page.get_by_role("textbox", name="Title of the card")
    await board.card(deal).get_by_text("€100").dblclick()
    await expect(page.get_by_role("textbox", name="Amount in EUR")).to_be_focused()
    await expect(page.get_by_role("complementary")).to_be_hidden()
    await page.keyboard.type("2500")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.type("Harbour repair")
    await page.keyboard.press("Enter")
    await expect(board.card(deal)).to_contain_text("Harbour repair")
    await expect(board.card(deal)).to_contain_text("€2,500")
    await expect(board.card(deal)).to_be_focused()
    await expect(board.sum("New")).to_have_text("€2.5k")

    await page.keyboard.press("e")
    await page.keyboard.type("Forgotten")
    await page.keyboard.press("Escape")
    await expect(board.card(deal)).to_contain_text("Harbour repair")

    meanwhile = asyncio.Event()
    meanwhile.set()

    async def be_faster(route: Route) -> None:
        if "EditDealOnBoard" in (route.request.post_data or ""):
            now = await board.visitor.graph("query ($id: ID!) { deal(id: $id) { version } }", id=deal)
            version = now["deal"]["version"]
            await board.visitor.graph(FASTER, id=deal, version=version, title=f"Faster {version}")
            await meanwhile.wait()
        await route.continue_()

    await page.route("**/graphql", be_faster)
    await page.keyboard.press("e")
    await page.keyboard.type("Too late")
    await page.keyboard.press("Enter")
    await expect(title).to_have_value("Too late")
    await expect(page.get_by_role("alert")).to_have_count(1)  # there, and nowhere else
    await title.press("Escape")
    await expect(board.card(deal)).to_contain_text("Faster")

    meanwhile.clear()
    for keys, text in (("e", "Too late again"), ("Enter", None), ("ArrowUp", None), ("e", "Lighthouse")):
        await page.keyboard.press(keys)
        await page.keyboard.type(text or "")
    meanwhile.set()
    await expect(page.get_by_role("alert")).to_be_visible()
    await expect(title).to_have_value("Lighthouse")
    await title.press("Escape")
    await expect(title).to_have_value("Too late again")
    await title.press("Escape")
    await expect(title).to_have_count(0)
    await expect(page.locator("[data-drag-id]:focus")).to_have_count(1)


FASTER = """mutation ($id: ID!, $version: Int!, $title: String!) {
  updateDeal(id: $id, expectedVersion: $version, input: {title: $title}) { deal { version } }
}"""


SAY = "mutation ($id: ID!, $text: String!) { addComment(itemId: $id, text: $text) { comment { id } } }"
LIMIT = """mutation ($id: ID!, $version: Int!, $days: Int) {
  updateStage(id: $id, input: {idleDays: $days}, expectedVersion: $version) { pipeline { id } }
}"""


async def test_a_card_shows_what_its_pipeline_wants_and_how_long_it_stands_still(
    own_server: Server, visit: Visit
) -> None:
    """B1, B3, B5 to B8: what a column's head says; fields chosen for all, the edge beyond the stage's limit with words to
    it, days in the stage on hover, and what is new to read.
    """
    ada, ben = await visit(ADA, on=own_server), await visit(BEN, on=own_server)
    pipeline = next(entry for entry in (await ada.graph(PIPELINE))["pipelines"] if entry["isDefault"])
    board = await BoardOnScreen(ada, pipeline).open()
    new = pipeline["stages"][0]
    old = board.column(new["name"]).locator("[data-rot]")
    await expect(old).to_have_count(0)
    await ada.graph(LIMIT, id=new["id"], version=new["version"], days=20)
    await expect(old.first).to_contain_text("Standing still:")
    assert not await ada.violations()
    await ada.graph(LIMIT, id=new["id"], version=new["version"] + 1, days=None)
    await expect(old).to_have_count(0)

    card = board.column(new["name"]).locator("[data-drag-id]").first
    await expect(card).not_to_contain_text("Probability")
    await expect(card).to_have_attribute("title", re.compile("this stage"))
    head = board.column(new["name"]).locator("header")
    await expect(head).to_contain_text(re.compile(r"€.* weighted"))
    await head.hover()
    await expect(head.get_by_title(re.compile("of the open deals' value\n.*left this stage"))).to_be_visible()
    await ada.page.get_by_role("button", name="Board options").click()
    await ada.page.get_by_role("menuitem", name="Fields on cards…").click()
    await ada.page.get_by_role("checkbox", name="Expected close").check()
    await ada.page.get_by_role("checkbox", name="Created").check()
    await ada.page.get_by_role("button", name="Move Created:").press("ArrowUp")
    await ada.page.get_by_role("button", name="Save").click()
    await expect(card).to_contain_text(re.compile("Created .*Expected close"))

    # A colleague's comment is news to whoever did not write it, until they look.
    await ben.open("/deals")
    deal = await card.get_attribute("data-drag-id")
    dot, mine = (who.page.get_by_test_id(f"card-{deal}").get_by_title("Commented on since") for who in (ben, ada))
    await ada.graph(SAY, id=deal, text="They asked about the price")
    await expect(dot).to_be_visible()
    await ben.page.get_by_test_id(f"card-{deal}").click()
    await expect(dot).to_have_count(0)
    await expect(mine).to_have_count(0)
    await ada.graph(SAY, id=deal, text="They asked again")
    await expect(ben.page.get_by_role("list", name="History")).to_contain_text("They asked again")
    await expect(dot).to_have_count(0)
    await ben.page.keyboard.press("Escape")
    await ben.page.get_by_role("button", name="Board options").click()
    await expect(ben.page.get_by_role("menuitemradio", name="Cosy")).to_be_visible()
    await expect(ben.page.get_by_role("menuitem", name="Fields on cards…")).to_have_count(0)
    # In a low window the menu scrolls, and its entries are reached by Tab alone.
    await ben.page.set_viewport_size({"width": 1440, "height": 260})
    assert not [line for line in await ben.violations() if "-dropdown" in line]
    await ben.page.get_by_role("menuitemradio", name="Cosy").focus()
    await ben.page.keyboard.press("Tab")
    await expect(ben.page.get_by_role("menuitemradio", name="Compact")).to_be_focused()
