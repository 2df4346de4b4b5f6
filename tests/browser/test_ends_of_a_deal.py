"""Where a card may be let go, and what is asked there (B21 to B24)."""

from __future__ import annotations

from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, CLEO
from playwright.async_api import expect
from visitor import Visit

OBSERVED = """mutation ($title: String!, $pipeline: ID!, $stage: ID!, $observer: ID!) {
  createDeal(input: {title: $title, pipelineId: $pipeline, stageId: $stage, observerIds: [$observer]}) { deal { id } }
}"""


async def drop_on(board: BoardOnScreen, deal: str, zone: str) -> None:
    """Drag a card onto one of the zones at the bottom."""
    page = board.visitor.page
    await board.lift(deal)
    target = page.get_by_test_id(f"zone-{zone}")
    await expect(target).to_be_visible()
    box = await target.bounding_box()
    assert box is not None
    await page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=6)
    await expect(target).to_have_attribute("data-over", "true")
    await page.mouse.up()
    await expect(page.get_by_test_id("drop-zones")).to_be_hidden()


async def test_cards_are_dropped_as_deleted_at_the_bottom(visit: Visit) -> None:
    """B21: the zones are there only while a card is carried."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Zones")
    deal = (await new_deal(ada, pipeline, "Thrown away"))["id"]
    board = await BoardOnScreen(ada, pipeline).open()
    await expect(board.card(deal)).to_be_visible()
    await expect(ada.page.get_by_test_id("drop-zones")).to_be_hidden()
    await drop_on(board, deal, "delete")
    await expect(board.count("New")).to_have_text("0")
    await ada.page.get_by_role("button", name="Undo", exact=True).click()
    await expect(board.card_in("New", deal)).to_be_visible()


async def test_what_one_may_not_change_goes_nowhere_and_says_why(visit: Visit) -> None:
    """B24, B29: every target dims with the reason as the card is lifted, and it goes home."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Watched")
    cleo = await visit(CLEO)
    me = (await cleo.graph("query { me { user { id } } }"))["me"]["user"]["id"]
    made = await ada.graph(
        OBSERVED, title="Only watched", pipeline=pipeline["id"], stage=pipeline["stages"][0]["id"], observer=me
    )
    deal = made["createDeal"]["deal"]["id"]
    board = await BoardOnScreen(cleo, pipeline).open()
    await board.lift(deal)
    await board.carry_to("In work")
    await expect(board.column("In work")).to_have_attribute("data-forbidden", "READ_ONLY")
    await expect(board.column("In work")).to_contain_text("You may see this deal, but not change it.")
    await cleo.page.mouse.up()
    await expect(cleo.page.get_by_role("alert")).to_contain_text("You may see this deal, but not change it.")
    await expect(board.card_in("New", deal)).to_be_visible()
    await expect(board.count("In work")).to_have_text("0")
