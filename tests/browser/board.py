"""The board as a person sees and uses it: columns, cards and totals on the screen, and hands on the mouse."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from playwright.async_api import Locator, expect
from visitor import Visitor

PIPELINE = "query { pipelines { id number isDefault stages { id name semantics version } } }"
CREATE = """mutation ($title: String!, $pipeline: ID!, $stage: ID!, $amount: Decimal = "100") {
  createDeal(input: {title: $title, pipelineId: $pipeline, stageId: $stage, amount: {amount: $amount}}) { deal { id number version } }
}"""
READ_SCREEN = """() => [...document.querySelectorAll('[data-testid^="column-"]')]
  .filter((element) => /^column-[^-]+$/.test(element.dataset.testid) || element.matches('section, [role=group], [role=list]'))
  .filter((element) => !/^column-(count|sum|weighted)-/.test(element.dataset.testid))
  .map((column) => ({
    stage: column.dataset.testid.replace('column-', ''),
    count: column.querySelector('[data-testid^="column-count-"]')?.textContent,
    sum: column.querySelector('[data-testid^="column-sum-"]')?.textContent,
    cards: [...column.querySelectorAll('[data-testid^="card-"]')]
      .map((card) => [card.getBoundingClientRect().top, card.dataset.testid.replace('card-', ''), card.textContent])
      .sort((a, b) => a[0] - b[0]).map(([, id, text]) => [id, text]),
  }))"""


T = TypeVar("T")


async def seen(read: Callable[[], Awaitable[T]], wanted: Callable[[T], bool], seconds: float = 15) -> T:
    """What is read, once it is what is wanted; what was read last when that takes too long."""
    try:
        async with asyncio.timeout(seconds):
            while not wanted(now := await read()):
                await asyncio.sleep(0.05)
    except TimeoutError:
        now = await read()
    return now


@dataclass
class BoardOnScreen:
    """One visitor's board of one pipeline. `stages` are ids by name; `search` narrows what is shown."""

    visitor: Visitor
    pipeline: dict[str, Any]
    section: str = "deals"
    search: str = ""

    @property
    def stages(self) -> dict[str, str]:
        """Ids of the stages by name."""
        return {stage["name"]: stage["id"] for stage in self.pipeline["stages"]}

    def card(self, deal_id: str) -> Locator:
        """A card."""
        return self.visitor.page.get_by_test_id(f"card-{deal_id}")

    def column(self, stage: str) -> Locator:
        """A column, by the stage's name."""
        return self.visitor.page.get_by_test_id(f"column-{self.stages[stage]}")

    def count(self, stage: str) -> Locator:
        """The number on a column's head."""
        return self.visitor.page.get_by_test_id(f"column-count-{self.stages[stage]}")

    def sum(self, stage: str) -> Locator:
        """The sum on a column's head."""
        return self.visitor.page.get_by_test_id(f"column-sum-{self.stages[stage]}")

    def card_in(self, stage: str, deal_id: str) -> Locator:
        """The card, when it stands in this column."""
        return self.column(stage).get_by_test_id(f"card-{deal_id}")

    @property
    def mark(self) -> Locator:
        """What says whether the board is live."""
        return self.visitor.page.get_by_test_id("live-mark")

    @property
    def others(self) -> Locator:
        """Who else is on this board."""
        return self.visitor.page.locator("main header").first.get_by_role("list", name="Here now")

    def holder(self, deal_id: str) -> Locator:
        """The mark of the colleague who has the card in hand."""
        return self.visitor.page.get_by_test_id(f"holder-{deal_id}")

    async def open(self) -> BoardOnScreen:
        """Go there and wait for the columns."""
        narrowed = f"?q={self.search}" if self.search else ""
        await self.visitor.open(f"/{self.section}/kanban/{self.pipeline['number']}{narrowed}")
        await expect(self.column(self.pipeline["stages"][0]["name"])).to_be_visible()
        return self

    async def screen(self) -> list[dict[str, Any]]:
        """What stands on the screen, column by column."""
        return list(await self.visitor.page.evaluate(READ_SCREEN))

    async def order(self, stage: str) -> list[str]:
        """The ids of the cards drawn of a column, from top to bottom, as they stand now."""
        columns = {column["stage"]: column["cards"] for column in await self.screen()}
        return [card[0] for card in columns[self.stages[stage]]]

    async def shows(self, stage: str, cards: list[str], why: str = "") -> None:
        """Wait until these cards, and no others, are drawn of a column, from top to bottom."""
        drawn = await seen(lambda: self.order(stage), lambda order: order == cards)
        assert drawn == cards, why

    async def lift(self, deal_id: str) -> tuple[float, float]:
        """Press a card and move far enough that it is lifted; where the pointer is."""
        box = await self.card(deal_id).bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + 14
        await self.visitor.page.mouse.move(x, y)
        await self.visitor.page.mouse.down()
        await self.visitor.page.mouse.move(x + 6, y + 6, steps=3)
        return x, y

    async def carry_to(self, stage: str, *, down: float = 90) -> None:
        """Carry the lifted card over a column, `down` pixels below its top."""
        box = await self.column(stage).bounding_box()
        assert box is not None
        await self.visitor.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + down, steps=8)

    async def drag(self, deal_id: str, stage: str) -> None:
        """Drag a card to the top of a column."""
        await self.lift(deal_id)
        await self.carry_to(stage)
        await self.visitor.page.mouse.up()

    async def drop_on(self, deal_id: str, zone: str) -> None:
        """Drag a card onto one of the zones at the bottom."""
        page = self.visitor.page
        await self.lift(deal_id)
        target = page.get_by_test_id(f"zone-{zone}")
        await expect(target).to_be_visible()
        box = await target.bounding_box()
        assert box is not None
        await page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=6)
        await expect(target).to_have_attribute("data-over", "true")
        await page.mouse.up()
        await expect(page.get_by_test_id("drop-zones")).to_be_hidden()


async def new_pipeline(visitor: Visitor, name: str) -> dict[str, Any]:
    """A pipeline of a test's own, so that tests on one server leave each other alone. Ada must make it."""
    made = await visitor.graph(
        "mutation ($name: String!) { createPipeline(name: $name) { pipeline { id number stages { id name semantics version } } } }",
        name=name,
    )
    return dict(made["createPipeline"]["pipeline"])


async def new_deal(
    visitor: Visitor, pipeline: dict[str, Any], title: str, stage: str = "New", amount: str = "100"
) -> dict[str, Any]:
    """A deal on top of a column of that pipeline."""
    stage_id = next(entry["id"] for entry in pipeline["stages"] if entry["name"] == stage)
    made = await visitor.graph(CREATE, title=title, pipeline=pipeline["id"], stage=stage_id, amount=amount)
    return dict(made["createDeal"]["deal"])
