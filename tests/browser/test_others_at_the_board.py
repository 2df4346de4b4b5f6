"""What a person sees of colleagues at work: flashes, travelling cards, a still column, a quiet win (B33, B34, B37, B39, B55)."""

from __future__ import annotations

import pytest
from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit

pytestmark = pytest.mark.both_databases

MOVE = """mutation ($id: ID!, $stage: ID!) {
  moveItem(id: $id, stageId: $stage, expectedVersion: 1) { __typename }
}"""
RENAME = """mutation ($id: ID!) {
  updateDeal(id: $id, expectedVersion: 1, input: {title: "A title of two lines, so that its card grows taller"}) { deal { id } }
}"""
NOTE_MOTION = """() => {
  window.motions = [];
  window.shifted = 0;
  const animate = Element.prototype.animate;
  Element.prototype.animate = function (steps, timing) {
    window.motions.push({ text: this.textContent, steps: JSON.stringify(steps), duration: timing.duration });
    return animate.call(this, steps, timing);
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: 'layout-shift' });
}"""


async def test_others_at_work_are_seen_and_nothing_jumps(visit: Visit) -> None:
    """Ben looks on, in the middle of a long column."""
    ada, ben = await visit(ADA), await visit(BEN)
    await ben.page.emulate_media(reduced_motion="no-preference")
    pipeline = await new_pipeline(ada, "Others at work")
    deals = [await new_deal(ada, pipeline, f"Deal {number}") for number in range(16)]
    top, seen = deals[15], deals[8]
    his = await BoardOnScreen(ben, pipeline).open()
    await expect(his.mark).to_have_attribute("data-phase", "live")
    await expect(his.card(top["id"])).to_be_visible()
    await ben.page.evaluate(NOTE_MOTION)

    # B33, B34: a card in sight flashes with her initials, and travels.
    await ada.graph(MOVE, id=top["id"], stage=his.stages["In work"])
    await expect(his.card(top["id"]).get_by_role("img", name="Ada Admin")).to_have_count(2)  # her hand; and it is hers
    await ben.page.wait_for_function("() => window.motions.some(({ text }) => text.includes('Deal 15'))")
    flight = await ben.page.evaluate("window.motions.find(({ text }) => text.includes('Deal 15'))")
    assert "translate" in flight["steps"]
    assert flight["duration"] == 250
    await expect(his.card(top["id"]).get_by_role("img", name="Ada Admin")).to_have_count(1)
    heard = ben.page.locator("[aria-live=polite]").get_by_text("Ada Admin moved “Deal 15” to In work")
    await expect(heard).to_be_attached()  # and who doesn't see it hears it

    # B37: what comes, goes and grows above stays above.
    column = his.column("New").get_by_role("list", name="Deals in New")
    await column.evaluate("(element) => { element.scrollTop = 400 }")
    await expect(his.card(seen["id"])).to_be_in_viewport()
    before = await his.card(seen["id"]).bounding_box()
    await ada.graph(RENAME, id=deals[14]["id"])
    await ada.graph(MOVE, id=deals[13]["id"], stage=his.stages["Final invoice"])
    newest = [await new_deal(ada, pipeline, f"New {number}") for number in range(2)][-1]
    pill = ben.page.get_by_role("button", name="2 new")
    await expect(pill).to_be_visible()
    assert await his.card(seen["id"]).bounding_box() == before
    await ben.picture("others-at-work-1440-light")
    assert await ben.violations() == []
    await pill.click()
    await expect(his.card(newest["id"])).to_be_in_viewport()
    await expect(pill).to_have_count(0)

    # B39: a win is one quiet pulse, and the counters tick.
    await ada.graph(MOVE, id=deals[12]["id"], stage=his.stages["Deal won"])
    await expect(ben.page.get_by_test_id(f"won-{his.stages['Deal won']}")).to_be_attached()
    await expect(his.count("Deal won").locator("[data-tick=up]")).to_have_text("1")
    await expect(ben.page.get_by_test_id(f"won-{his.stages['Deal won']}")).to_have_count(0)

    assert await ben.page.evaluate("window.shifted") < 0.01  # B55
