"""A board parted into lanes: chosen, kept in the address, and cards carried from lane to lane while others look on (B13)."""

from __future__ import annotations

import re

from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import Locator, Page, Route, expect
from visitor import Visit

ASSIGN = "mutation ($ids: [ID!]!, $to: ID!) { assignCards(ids: $ids, responsibleId: $to) { operationId } }"

PAGE = 50  # cards that a column begins with


def lane(page: Page, name: str) -> Locator:
    """The head of a lane."""
    return page.get_by_test_id(re.compile("^lane-")).filter(has_text=name)


def cell(page: Page, name: str, stage: str) -> Locator:
    """What a lane holds of a stage."""
    return page.get_by_role("list", name=f"{name}: deals in {stage}", exact=True)


async def carry(page: Page, card: Locator, to: Locator) -> None:
    """Take a card and let it go at the top of a cell."""
    box, goal = await card.bounding_box(), await to.bounding_box()
    assert box and goal
    await page.mouse.move(box["x"] + 40, box["y"] + 14)
    await page.mouse.down()
    await page.mouse.move(box["x"] + 50, box["y"] + 20, steps=3)
    await page.mouse.move(goal["x"] + goal["width"] / 2, goal["y"] + 12, steps=8)
    await page.mouse.up()


async def test_a_card_is_carried_into_a_colleagues_lane_and_seen_there(visit: Visit) -> None:
    """By hand and by keys, undone, and with the true count of each lane."""
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "Lanes")
    mine, his, other = [(await new_deal(ada, pipeline, title))["id"] for title in ("Mine", "His", "Other")]
    ben_id = (await ben.graph("{ me { user { id } } }"))["me"]["user"]["id"]
    await ada.graph(ASSIGN, ids=[his], to=ben_id)
    board = await BoardOnScreen(ada, pipeline).open()
    await ada.page.get_by_role("button", name="Sort and group").click()
    await ada.page.get_by_role("menuitemradio", name="Responsible", exact=True).click()
    await ada.page.keyboard.press("Escape")
    await expect(ada.page).to_have_url(re.compile("lanes=responsible"))
    await expect(lane(ada.page, "Ada Admin")).to_have_text(re.compile("Ada Admin2"))
    await ben.open(f"/deals/kanban/{pipeline['number']}?lanes=responsible")
    await expect(cell(ben.page, "Ben Broad", "New").get_by_test_id(f"card-{his}")).to_be_visible()
    assert not await ada.violations()

    await carry(ada.page, board.card(mine), cell(ada.page, "Ben Broad", "In work"))
    for page in (ada.page, ben.page):
        await expect(cell(page, "Ben Broad", "In work").get_by_test_id(f"card-{mine}")).to_be_visible()
        await expect(lane(page, "Ben Broad")).to_have_text(re.compile("Ben Broad2"))
        await expect(lane(page, "Ada Admin")).to_have_text(re.compile("Ada Admin1"))
    await ada.page.get_by_role("button", name="Undo").click()
    for page in (ada.page, ben.page):
        await expect(cell(page, "Ada Admin", "New").get_by_test_id(f"card-{mine}")).to_be_visible()

    # From the last card of a lane down into the next one.
    await board.card(mine).focus()
    await ada.page.keyboard.press("Alt+ArrowDown")
    await expect(cell(ben.page, "Ben Broad", "New").get_by_test_id(f"card-{mine}")).to_be_visible()
    await expect(board.card(mine)).to_be_focused()
    await expect(cell(ada.page, "Ada Admin", "New").get_by_test_id(f"card-{other}")).to_be_visible()
    await lane(ada.page, "Ben Broad").click()
    await expect(cell(ada.page, "Ben Broad", "New")).to_have_count(0)
    await ada.page.reload()
    await expect(cell(ada.page, "Ada Admin", "New")).to_be_visible()
    await expect(cell(ada.page, "Ben Broad", "New")).to_have_count(0)


async def test_a_phone_fetches_what_a_lane_lacks_and_says_when_it_cannot(visit: Visit) -> None:
    """Below the cards that a column begins with, which are all of another lane."""
    ada = await visit(ADA, width=390, height=844)
    pipeline = await new_pipeline(ada, "Lanes on a phone")
    lowest = (await new_deal(ada, pipeline, "Lowest"))["id"]
    ben = (await (await visit(BEN)).graph("{ me { user { id } } }"))["me"]["user"]["id"]
    await ada.graph(ASSIGN, ids=[lowest], to=ben)
    for number in range(PAGE):
        await new_deal(ada, pipeline, f"Above {number}")

    async def lose(route: Route) -> None:
        await (route.abort() if "query BoardLane(" in (route.request.post_data or "") else route.continue_())

    ada.expect_complaint("net::ERR_FAILED")
    await ada.page.route("**/graphql", lose)
    await ada.open(f"/deals/kanban/{pipeline['number']}?lanes=responsible")
    await lane(ada.page, "Ada Admin").first.click()
    his = cell(ada.page, "Ben Broad", "New")
    await expect(his.get_by_role("alert")).to_be_visible()
    await ada.picture("lane-not-fetched-390-light")

    await ada.page.unroute_all()
    await his.get_by_role("button", name="1 more").click()
    await expect(his.get_by_test_id(f"card-{lowest}")).to_be_visible()
    await expect(his.get_by_role("alert")).to_have_count(0)
    await ada.page.reload()
    await expect(his.get_by_test_id(f"card-{lowest}")).to_be_visible()
