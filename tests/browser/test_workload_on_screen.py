"""Load and neglect on screen (R31): each number leads to the list that it counts, and changes as deals move."""

from __future__ import annotations

import re

from board import new_deal, new_pipeline
from people import ADA
from playwright.async_api import expect
from visitor import Visit

MOVE = """mutation ($id: ID!, $to: ID!) { moveItem(id: $id, stageId: $to, expectedVersion: 1) { __typename } }"""


async def test_numbers_lead_to_their_lists_and_follow_a_move(visit: Visit) -> None:
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Loaded")
    deals = [await new_deal(ada, pipeline, title) for title in ("One", "Two", "Three")]
    await ada.open(f"/deals/kanban/{pipeline['number']}?mine=true")
    page = ada.page
    modes = page.get_by_role("navigation", name="View")
    await modes.get_by_role("link", name="Workload").press("Enter")
    first, second = [stage["name"] for stage in pipeline["stages"][:2]]
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=ADA.name))
    await expect(row.get_by_role("link", name=f"{first}: 3 open")).to_be_visible()
    await expect(modes.get_by_role("link", name="Board")).to_have_attribute("href", re.compile("mine=true"))
    await ada.graph(MOVE, id=deals[0]["id"], to=pipeline["stages"][1]["id"])
    await expect(row.get_by_role("link", name=f"{second}: 1 open")).to_be_visible()
    await page.get_by_role("group", name="What is counted").get_by_role("button", name="2 unattended").press("Enter")
    assert not await ada.violations()
    await row.get_by_role("link", name=f"{first}: 2 unattended").press("Enter")
    rows = page.get_by_role("table").or_(page.get_by_role("grid"))
    for title, is_counted in (("One", False), ("Two", True), ("Three", True)):
        await expect(rows.get_by_role("link", name=title, exact=True)).to_have_count(1 if is_counted else 0)
