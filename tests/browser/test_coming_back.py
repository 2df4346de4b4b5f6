"""Who comes back to a board stands where they stood, by the back button and after loading the page anew (B59)."""

from __future__ import annotations

from typing import Any

from board import BoardOnScreen, new_deal, new_pipeline, seen
from people import ADA
from playwright.async_api import expect
from visitor import Visit, Visitor

SCROLL_DOWN = """([stage, wanted]) => {
  const list = document.querySelector(`[data-testid="column-${stage}"] ul`);
  list.scrollTop = list.scrollHeight;
  return document.querySelector(`[data-testid="card-${wanted}"]`);
}"""
TOP_CARDS = """() => [...document.querySelectorAll('[data-stage] ul')].map((list) => {
  const top = list.getBoundingClientRect().top;
  return [...list.querySelectorAll('[data-drag-id]')]
    .map((card) => [Math.round(card.getBoundingClientRect().bottom - top), card.textContent])
    .filter(([bottom]) => bottom > 0).sort((one, other) => one[0] - other[0])[0] ?? null;
})"""

AT_REST = """
  for (let [still, before] = [0, null]; ; await new Promise(requestAnimationFrame)) {
    const now = JSON.stringify(read());
    still = now === before ? still + 1 : 0;
    if (still === 20) return read();
    before = now;
  }
"""


async def _stands(visitor: Visitor, where: list[Any]) -> None:
    def is_there(now: list[Any]) -> bool:
        pairs = zip(now, where, strict=True)
        return all(
            one == other or (one and other and one[1] == other[1] and abs(one[0] - other[0]) < 4)
            for one, other in pairs
        )

    now = await seen(lambda: visitor.page.evaluate(TOP_CARDS), is_there)
    assert is_there(now), (now, where)


async def test_the_way_back_leads_to_where_one_stood(visit: Visit) -> None:
    """Beyond the first page of a column, the board scrolled sideways, a card with the focus."""
    ada = await visit(ADA, width=820)
    pipeline = await new_pipeline(ada, "There and back")
    deals = [await new_deal(ada, pipeline, f"Deal {number}", stage="Prepayment invoice") for number in range(75)]
    board = await BoardOnScreen(ada, pipeline).open()
    await ada.page.get_by_role("region", name="Columns of the board").evaluate("(board) => { board.scrollLeft = 300 }")
    column = board.column("Prepayment invoice").get_by_role("list", name="Deals in Prepayment invoice")
    wanted = deals[8]
    await expect(column).to_be_visible()
    await ada.page.wait_for_function(SCROLL_DOWN, arg=[board.stages["Prepayment invoice"], wanted["id"]])
    await board.card(wanted["id"]).focus()
    stood: list[Any] = await ada.page.evaluate(f"async () => {{ const read = {TOP_CARDS}; {AT_REST} }}")
    assert stood[2] is not None

    await ada.page.get_by_role("link", name="Companies").click()
    await expect(ada.page.get_by_role("heading", name="Companies")).to_be_visible()
    await ada.page.go_back()
    await expect(board.card(wanted["id"])).to_be_focused()
    await _stands(ada, stood)

    await ada.page.reload()
    await expect(board.card(wanted["id"])).to_be_focused()
    await _stands(ada, stood)

    await ada.page.get_by_role("navigation").get_by_role("link", name="Deals").click()  # by a link one begins anew
    await ada.page.get_by_role("link", name="Companies").click()
    await ada.open(f"/deals/kanban/{pipeline['number']}")
    await expect(board.card(deals[-1]["id"])).to_be_in_viewport()
