"""Fingers on the glass: taps are Playwright's, what they can't do comes through the browser's own protocol."""

from __future__ import annotations

from typing import Self

from board import BoardOnScreen
from playwright.async_api import CDPSession, Page, expect


class Finger:
    """One finger that rests on the screen at `x`, `y` (pixels of the window) until it is let go."""

    def __init__(self, page: Page, protocol: CDPSession, x: float, y: float) -> None:
        self.page, self._protocol, self.x, self.y = page, protocol, x, y

    @classmethod
    async def on_card(cls, board: BoardOnScreen, deal: str) -> Self:
        """A long press on a card: it has been taken."""
        page = board.visitor.page
        box = await board.card(deal).bounding_box()
        assert box is not None
        finger = cls(page, await page.context.new_cdp_session(page), box["x"] + 40, box["y"] + 20)
        await finger.press()
        await expect(page.locator("html[data-dragging]")).to_be_attached()
        return finger

    async def press(self) -> None:
        """Put it on the screen."""
        await self._touch("touchStart", self.x, self.y)

    async def move(self, x: float, y: float, *, steps: int = 5) -> None:
        """Slide there."""
        dx, dy = (x - self.x) / steps, (y - self.y) / steps
        for _ in range(steps):
            self.x, self.y = self.x + dx, self.y + dy
            await self._touch("touchMove", self.x, self.y)

    async def move_to_column(self, board: BoardOnScreen, stage: str) -> None:
        """Slide over a column, near its top."""
        box = await board.column(stage).bounding_box()
        assert box is not None
        await self.move(box["x"] + box["width"] / 2, box["y"] + 110)

    async def let_go(self) -> None:
        """Lift it from the screen."""
        await self._protocol.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    async def _touch(self, kind: str, x: float, y: float) -> None:
        await self._protocol.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})


async def swipe(page: Page, distance: float) -> None:
    """Swipe sideways over the middle of the screen; to the left when negative, so that what is further right comes."""
    finger = Finger(page, await page.context.new_cdp_session(page), 330 if distance < 0 else 60, 600)
    await finger.press()
    await finger.move(finger.x + distance, finger.y, steps=8)
    await finger.let_go()
