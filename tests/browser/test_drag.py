"""Carrying a card with whatever one has, through whatever comes in between (B18 to B20, B27, B30, B31, B35, B36).

The engine's own specification: each visit makes many gestures, one after the other, so that one which leaves anything
behind fails the next.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import CDPSession, Locator, Request, expect
from visitor import Visit

Point = tuple[float, float]


@dataclass
class Pointer:
    """A pen or a finger, as the browser's own input sends it."""

    cdp: CDPSession
    kind: str
    at: Point = (0, 0)

    async def down(self, at: Point) -> None:
        """Touch the glass."""
        self.at = at
        await self._send("mousePressed", "touchStart", [at])

    async def to(self, goal: Point, steps: int = 6) -> None:
        """Go there in steps, without leaving the glass."""
        start = self.at
        for step in range(1, steps + 1):
            self.at = (start[0] + (goal[0] - start[0]) * step / steps, start[1] + (goal[1] - start[1]) * step / steps)
            await self._send("mouseMoved", "touchMove", [self.at])

    async def up(self) -> None:
        """Leave the glass."""
        await self._send("mouseReleased", "touchEnd", [])

    async def second(self) -> None:
        """Another finger comes down beside it."""
        await self._send("", "touchStart", [self.at, (self.at[0] + 60, self.at[1] + 60)])

    async def lose(self) -> None:
        """The system takes the pointer away, for a gesture of its own."""
        await self._send("", "touchCancel", [])

    async def _send(self, pen: str, finger: str, points: list[Point]) -> None:
        if self.kind == "touch":
            touches = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
            await self.cdp.send("Input.dispatchTouchEvent", {"type": finger, "touchPoints": touches})
            return
        await self.cdp.send(
            "Input.dispatchMouseEvent",
            {"type": pen, "x": self.at[0], "y": self.at[1], "button": "left", "buttons": 1, "clickCount": 1}
            | {"pointerType": "pen"},
        )


@dataclass
class Desk:
    """Ada's board, where cards lie to be carried; `moves` are the moves her page has asked for."""

    board: BoardOnScreen
    moves: list[Request] = field(default_factory=list)

    @property
    def page(self) -> Any:
        """Hers."""
        return self.board.visitor.page

    @property
    def hand(self) -> Locator:
        """The card in the hand, drawn over everything."""
        return self.page.get_by_test_id("drag-overlay")

    async def pointer(self, kind: str) -> Pointer:
        """A pen or a finger."""
        return Pointer(await self.page.context.new_cdp_session(self.page), kind)

    async def grip(self, deal: str) -> Point:
        """Where one takes a card."""
        return await corner(self.board.card(deal), 40, 14)

    async def over(self, stage: str, down: float = 60) -> Point:
        """A place in a column."""
        return await corner(self.board.column(stage), 90, down)

    async def in_hand(self) -> None:
        """Wait until a card is carried."""
        await expect(self.hand).to_be_visible()

    async def put_down(self) -> None:
        """Wait until none is, and nothing of it has stayed behind."""
        await expect(self.hand).to_have_count(0)
        await expect(self.page.locator("html[data-dragging], [data-over]")).to_have_count(0)


async def corner(element: Locator, right: float, down: float) -> Point:
    """A point so many pixels from an element's upper left corner."""
    box = await element.bounding_box()
    assert box is not None
    return box["x"] + right, box["y"] + down


async def a_desk(visit: Visit, name: str, cards: int, **how: Any) -> tuple[Desk, list[str]]:
    """A board of its own with cards in its first column; their ids from top to bottom."""
    ada = await visit(ADA, **how)
    pipeline = await new_pipeline(ada, name)
    deals = [await new_deal(ada, pipeline, f"Card {number}") for number in range(cards)]
    desk = Desk(await BoardOnScreen(ada, pipeline).open())
    ada.page.on("request", lambda request: "moveItem" in (request.post_data or "") and desk.moves.append(request))
    ids = [deal["id"] for deal in reversed(deals)]
    await expect(desk.board.card(ids[0])).to_be_visible()
    return desk, ids


async def test_mouse_pen_and_finger_carry_a_card_to_the_gap(visit: Visit) -> None:
    """B18, B19, B27, B30: after 4 px or a long press; a gap opens where it will land, and there it stands at once."""
    desk, (a, b, c, d) = await a_desk(visit, "Hands", 4)
    board, mouse = desk.board, desk.page.mouse

    # A press that hardly moves is a click.
    x, y = await desk.grip(a)
    await mouse.move(x, y)
    await mouse.down()
    await mouse.move(x + 2, y + 2)
    await expect(desk.hand).to_have_count(0)
    # Two pixels more, and it is in the hand; where it lay there is a gap, not a hole.
    await mouse.move(x + 4, y + 3)
    await desk.in_hand()
    await mouse.move(*await corner(board.card(c), 40, 80), steps=6)
    await expect(board.column("New")).to_have_attribute("data-over", "true")
    await mouse.up()
    await desk.put_down()
    await desk.board.shows("New", [b, c, a, d])

    pen = await desk.pointer("pen")
    await pen.down(await desk.grip(b))
    await pen.to(await desk.over("In work"))
    await desk.in_hand()
    await pen.up()
    await desk.put_down()
    await expect(board.card_in("In work", b)).to_be_visible()

    # A finger that goes at once scrolls; one that rests first has the card.
    finger = await desk.pointer("touch")
    await finger.down(await desk.grip(c))
    await finger.to(await desk.over("In work"), steps=3)
    await finger.up()
    await expect(desk.hand).to_have_count(0)
    await finger.down(await desk.grip(c))
    await desk.in_hand()
    await finger.to(await desk.over("In work"))
    await finger.up()
    await desk.put_down()
    await expect(board.card_in("In work", c)).to_be_visible()
    await expect(board.count("In work")).to_have_text("2")
    await desk.board.shows("In work", [c, b])
    await expect(desk.page.get_by_role("menu")).to_have_count(0)
    await desk.page.reload()
    await expect(board.card(a)).to_be_visible()
    await board.shows("New", [a, d])
    await board.shows("In work", [c, b])


async def test_whatever_breaks_in_puts_the_card_back(visit: Visit) -> None:
    """B31: Escape, the right button, a window that goes, a second finger, a pointer that is taken: nothing was asked."""
    desk, ids = await a_desk(visit, "Broken off", 2)
    deal, page = ids[0], desk.page
    finger = await desk.pointer("touch")
    await page.evaluate(NOTE_MENUS)

    async def right_button() -> None:
        await page.mouse.down(button="right")
        await page.mouse.up(button="right")

    by_mouse: dict[str, Callable[[], Awaitable[Any]]] = {
        "Escape": lambda: page.keyboard.press("Escape"),
        "the right button": right_button,
        "a window in front": lambda: page.evaluate("window.dispatchEvent(new Event('blur'))"),
    }
    by_finger: dict[str, Callable[[], Awaitable[Any]]] = {
        "a second finger": finger.second,
        "a lost pointer": finger.lose,
    }
    for reason, interrupt in by_mouse.items():
        await page.mouse.move(*await desk.grip(deal))
        await page.mouse.down()
        await page.mouse.move(*await desk.over("In work"), steps=5)
        await desk.in_hand()
        await interrupt()
        await desk.put_down()
        await page.mouse.move(*await desk.over("Final invoice"))
        await page.mouse.up()
        await expect(desk.hand, reason).to_have_count(0)
        await desk.board.shows("New", ids, reason)
    for reason, interrupt in by_finger.items():
        await finger.down(await desk.grip(deal))
        await desk.in_hand()
        await finger.to(await desk.over("In work"))
        await interrupt()
        await desk.put_down()
        if reason != "a lost pointer":
            await finger.up()
        await desk.board.shows("New", ids, reason)
    assert await page.evaluate("window.menus") == [], "the browser's own menu stays away"
    await expect(page.get_by_role("menu")).to_have_count(0)
    await expect(page.get_by_role("complementary")).to_have_count(0)
    assert desk.moves == []

    await desk.board.drag(deal, "In work")  # and the next one goes through
    await expect(desk.board.card_in("In work", deal)).to_be_visible()


async def test_the_board_scrolls_under_the_hand_both_ways_and_may_change_its_size(visit: Visit) -> None:
    """B20: the card's own place goes far out of sight; the window shrinks and the page is zoomed meanwhile."""
    desk, ids = await a_desk(visit, "Long way", 40, width=1100)
    board, page, deal = desk.board, desk.page, ids[0]
    scroller = board.column("New").get_by_role("list")
    sideways = page.get_by_role("region", name="Columns of the board")

    async def scrolled(element: Locator, which: str, condition: str) -> None:
        await page.wait_for_function(
            f"(element) => element.{which} {condition}", arg=await element.element_handle(), timeout=60_000
        )

    # Down, until its own place is far above, by a finger, whose touch would end with the element it began on.
    finger = await desk.pointer("touch")
    await finger.down(await desk.grip(deal))
    await desk.in_hand()
    box = await scroller.bounding_box()
    assert box is not None
    zones = await page.locator("[data-zone]").first.bounding_box()
    assert zones is not None
    x, lower = box["x"] + 100, zones["y"] - 16  # the edge is above the zones that lie over the column's end
    await finger.to((x, lower))
    await scrolled(scroller, "scrollTop", "> 1500")
    await finger.to((x, box["y"] + 30))
    await scrolled(scroller, "scrollTop", "=== 0")
    await finger.to((x, lower))
    await scrolled(scroller, "scrollTop", "> 1500")
    await finger.to((x, box["y"] + box["height"] / 2))
    await finger.up()
    await desk.put_down()
    await expect(board.card_in("New", deal)).to_be_visible()
    order = await desk.board.order("New")
    above = order[order.index(deal) - 1]
    assert ids.index(above) > 12, "it stands where the finger let go, far below"

    # Sideways and back, and to a column that was out of sight.
    await page.mouse.move(*await desk.grip(deal))
    await page.mouse.down()
    await page.mouse.move(1070, 400, steps=5)
    await desk.in_hand()
    await expect(board.column("Deal won")).to_be_in_viewport(ratio=0.9)
    left = box["x"] + 6
    await page.mouse.move(left, 400, steps=5)
    await scrolled(sideways, "scrollLeft", "=== 0")

    # The window becomes small, then the page is zoomed to 125 %, while the card is in the hand.
    cdp = await page.context.new_cdp_session(page)
    for width, height, scale in ((900, 600, 1), (820, 640, 1.25)):
        metrics = {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False}
        await cdp.send("Emulation.setDeviceMetricsOverride", metrics)
        await page.wait_for_function(f"() => innerWidth === {width}")
        await expect(desk.hand).to_be_visible()
    second = board.pipeline["stages"][1]["name"]
    goal = await desk.over(second)
    await page.mouse.move(*goal, steps=5)
    await expect(board.column(second)).to_have_attribute("data-over", "true")
    held = await corner(desk.hand, 0, 0)
    assert abs(held[0] + 40 - goal[0]) < 20, "it is still under the hand"
    await page.mouse.up()
    await desk.put_down()
    await expect(board.card_in(second, deal)).to_be_visible()


@pytest.mark.both_databases
async def test_what_a_colleague_does_meanwhile_does_not_shake_the_hand(visit: Visit) -> None:
    """B35, B36: she carries a card, he moves its neighbours, makes new ones, and at last deletes it."""
    desk, (a, b, c) = await a_desk(visit, "Two people", 3)
    board, page = desk.board, desk.page
    ben = await visit(BEN)
    his = await BoardOnScreen(ben, board.pipeline).open()

    async with carried(desk, a):
        await page.mouse.move(*await desk.over("In work"), steps=5)
        await expect(his.holder(a)).to_be_visible()
        await ben.graph(MOVE, id=b, stage=board.stages["In work"])
        new = await new_deal(ben, board.pipeline, "His")
        await expect(board.card_in("In work", b)).to_be_visible()
        await expect(board.card_in("New", new["id"])).to_be_visible()
        await desk.in_hand()
        # Under his card: the gap opens among what stands there now.
        await page.mouse.move(*await corner(board.card(b), 40, 80), steps=5)
    await expect(board.card_in("In work", a)).to_be_visible()
    await desk.board.shows("In work", [b, a])
    await expect(his.card_in("In work", a)).to_be_visible()
    await expect(his.holder(a)).to_have_count(0)

    async with carried(desk, c):
        await page.mouse.move(*await desk.over("In work", 60), steps=5)
        await ben.graph("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", id=c)
        await expect(his.card(c)).to_have_count(0)
    await desk.put_down()
    await expect(board.card(c)).to_have_count(0)
    await expect(board.count("In work")).to_have_text("2")


@asynccontextmanager
async def carried(desk: Desk, deal: str) -> AsyncIterator[None]:
    """The mouse has taken a card, and lets go of it at the end."""
    await desk.board.lift(deal)
    await desk.in_hand()
    yield
    await desk.page.mouse.up()


NOTE_MENUS = """() => {
  window.menus = [];
  addEventListener('contextmenu', (event) => setTimeout(() => event.defaultPrevented || window.menus.push(event.type)));
}"""
MOVE = "mutation ($id: ID!, $stage: ID!) { moveItem(id: $id, stageId: $stage, expectedVersion: 1) { __typename } }"
