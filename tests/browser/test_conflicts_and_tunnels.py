"""When a colleague was faster, and when there is no network: nothing is overwritten, lost or done twice (B29, B35, B58)."""

from __future__ import annotations

import pytest
from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import Route, expect
from visitor import Visit

pytestmark = pytest.mark.both_databases

MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version) { __typename }
}"""
VERSION = "query ($id: ID!) { deal(id: $id) { version stage { name } } }"
KEPT = "() => Object.keys(localStorage).filter((key) => key.startsWith('trato.intent.')).length"
# The page is left right behind the drop, and so busy meanwhile that nothing it has put off is done any more.
LEAVE_AT_ONCE = """() => addEventListener('pointerup', () => setTimeout(() => {
  location.reload();
  const start = performance.now();
  while (performance.now() - start < 300);
}), { once: true })"""


async def test_who_was_slower_chooses_whose_move_stands(visit: Visit) -> None:
    """B29, B35. Ada is faster twice: once Ben insists, by keys, once he leaves the card where she put it."""
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "Slower")
    deal = await new_deal(ada, pipeline, "Contested")
    his = await BoardOnScreen(ben, pipeline).open()
    await expect(his.card(deal["id"])).to_be_visible()
    hers: list[tuple[str, int]] = [("Preparing documents", 1), ("Final invoice", 3)]

    async def be_faster(route: Route) -> None:
        if hers and "moveItem(" in (route.request.post_data or ""):
            stage, version = hers.pop(0)
            await ada.graph(MOVE, id=deal["id"], stage=his.stages[stage], version=version)
        await route.continue_()

    await ben.page.route("**/graphql", be_faster)
    questions = ben.page.get_by_role("region", name="Somebody was faster")
    await his.card(deal["id"]).focus()
    await his.drag(deal["id"], "In work")
    await expect(questions).to_contain_text("Ada Admin moved “Contested” to Preparing documents")
    await expect(his.card_in("Preparing documents", deal["id"])).to_be_visible()
    await expect(questions.locator(":focus")).to_have_count(0)
    await ben.picture("conflict-1440-light")
    assert await ben.violations() == []
    await questions.get_by_role("button", name="Leave it in Preparing documents").focus()
    await ben.page.keyboard.press("Tab")
    del hers[:1]  # this time she is not
    async with ben.page.expect_response(lambda response: "moveItem(" in (response.request.post_data or "")):
        await ben.page.keyboard.press("Enter")
    await expect(his.card_in("In work", deal["id"])).to_be_focused()
    await expect(questions).to_be_hidden()
    now = (await ada.graph(VERSION, id=deal["id"]))["deal"]
    assert now == {"version": 3, "stage": {"name": "In work"}}

    hers.append(("Final invoice", 3))
    await his.drag(deal["id"], "New")
    await questions.get_by_role("button", name="Leave it in Final invoice").click()
    await expect(questions).to_be_hidden()
    await expect(his.card_in("Final invoice", deal["id"])).to_be_visible()


async def test_moves_made_in_a_tunnel_survive_a_reload_and_go_when_the_line_is_back(visit: Visit) -> None:
    """B58. Two cards in a tunnel, of which Ada has one meanwhile: the other goes once, and of hers Ben is asked.

    A third is dropped by somebody who leaves in the same moment.
    """
    ada, ben = await visit(ADA), await visit(BEN)
    ben.expect_complaint(r"ERR_|WebSocket|Failed to load resource")
    pipeline = await new_pipeline(ada, "Tunnel")
    own, shared, hasty = [await new_deal(ada, pipeline, title) for title in ("Own", "Shared", "Hasty")]
    his = await BoardOnScreen(ben, pipeline).open()
    await expect(his.card(own["id"])).to_be_visible()
    await ben.page.context.set_offline(True)
    for deal in (own, shared):
        await his.drag(deal["id"], "In work")
        await expect(ben.page.get_by_test_id(f"waiting-{deal['id']}")).to_be_visible()
    await expect(ben.page.get_by_text("2 cards wait to be sent").first).to_be_visible()
    for stage, count, worth in (("New", "1", "€100"), ("In work", "2", "€200")):
        await expect(his.count(stage)).to_have_text(count)
        await expect(his.sum(stage)).to_have_text(worth)
    await ben.picture("tunnel-1440-light")
    assert await ben.violations() == []
    await ada.graph(MOVE, id=shared["id"], stage=his.stages["Final invoice"], version=1)

    async def lose(route: Route) -> None:
        lost = "moveItem(" in (route.request.post_data or "")
        await (route.abort() if lost else route.continue_())

    await ben.page.route("**/graphql", lose)  # what he did is still not sent when the page is loaded anew
    await ben.page.context.set_offline(False)
    await his.lift(hasty["id"])
    await his.carry_to("In work")
    await ben.page.evaluate(LEAVE_AT_ONCE)
    async with ben.page.expect_navigation():
        await ben.page.mouse.up()
    for deal in (own, hasty):
        await expect(his.card_in("In work", deal["id"])).to_be_visible()
        await expect(ben.page.get_by_test_id(f"waiting-{deal['id']}")).to_be_visible()
    await ben.page.unroute("**/graphql", lose)
    for deal in (own, hasty):
        await expect(ben.page.get_by_test_id(f"waiting-{deal['id']}")).to_have_count(0, timeout=60_000)
        await expect(his.card_in("In work", deal["id"])).to_be_visible()
        assert (await ada.graph(VERSION, id=deal["id"]))["deal"] == {"version": 2, "stage": {"name": "In work"}}
    question = ben.page.get_by_role("region", name="Somebody was faster")
    await expect(question).to_contain_text("Ada Admin moved “Shared” to Final invoice")
    assert await ben.page.evaluate(KEPT) == 1  # until he has answered
    await question.get_by_role("button", name="Leave it in Final invoice").click()
    await expect(his.card_in("Final invoice", shared["id"])).to_be_visible()
    await ben.page.wait_for_function(f"() => ({KEPT})() === 0")
