"""Two people at one board: what one does the other sees, with totals, at once; and again after a broken line (B27, B38)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from board import BoardOnScreen, new_deal, new_pipeline, seen
from line import line_to
from people import ADA, BEN
from playwright.async_api import Route, expect
from visitor import Visit

from serverprocess import Server

pytestmark = pytest.mark.both_databases

MOVE = """mutation ($id: ID!, $stage: ID!, $version: Int!) {
  moveItem(id: $id, stageId: $stage, expectedVersion: $version) { __typename }
}"""


async def test_a_drag_is_seen_by_the_other_with_new_totals(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "Two at a board")
    deal = await new_deal(ada, pipeline, "Scanners", amount="1200")
    hers, his = await BoardOnScreen(ada, pipeline).open(), await BoardOnScreen(ben, pipeline).open()
    await expect(his.card_in("New", deal["id"])).to_be_visible()
    await hers.drag(deal["id"], "In work")
    await expect(hers.card_in("In work", deal["id"])).to_be_visible()
    await expect(his.card_in("In work", deal["id"])).to_be_visible()
    await expect(his.count("New")).to_have_text("0")
    await expect(his.count("In work")).to_have_text("1")
    await expect(his.sum("In work")).to_contain_text("€1.2")
    asked: list[str] = []
    ada.page.on("request", lambda request: asked.append(request.post_data or "") if request.method == "POST" else None)
    await ada.page.reload()
    await expect(hers.card_in("In work", deal["id"])).to_be_visible()
    opening = [text for text in asked if any(part in text for part in ("me {", "pipelines {", "board("))]
    assert len(opening) == 1, "a visit begins with one request"


async def test_a_board_that_was_cut_off_catches_up_and_loads_nothing(visit: Visit, server: Server) -> None:
    """Five different changes while Ben's line is down: afterwards both screens are equal, and no board was fetched."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "A broken line")
    deals = [await new_deal(ada, pipeline, f"Deal {number}") for number in range(4)]
    hers = await BoardOnScreen(ada, pipeline).open()
    async with line_to(server.processes[0].url) as line:
        ben = await visit(BEN, on=Server((line,)))  # type: ignore[arg-type]  # a line has the url of a process
        ben.expect_complaint(r"ERR_|WebSocket|Failed to load resource")
        his = await BoardOnScreen(ben, pipeline).open()
        await expect(his.card_in("New", deals[0]["id"])).to_be_visible()
        loads: list[str] = []

        async def note(route: Route) -> None:
            query = json.loads(route.request.post_data or "{}").get("query", "")
            loads.extend([query] if "board(" in query or "boardColumn(" in query else [])
            await route.continue_()

        await ben.page.route("**/graphql", note)
        line.cut()
        await ada.graph(MOVE, id=deals[0]["id"], stage=hers.stages["In work"], version=1)
        await new_deal(ada, pipeline, "Made meanwhile", stage="Final invoice", amount="77")
        await ada.graph(
            'mutation ($id: ID!) { updateDeal(id: $id, expectedVersion: 1, input: {title: "Renamed meanwhile"}) { deal { id } } }',
            id=deals[1]["id"],
        )
        await ada.graph("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", id=deals[2]["id"])
        await ada.graph(
            'mutation ($id: ID!) { addComment(itemId: $id, text: "Heard?") { comment { id } } }', id=deals[3]["id"]
        )
        await expect(hers.card(deals[1]["id"])).to_contain_text("Renamed meanwhile")
        await expect(hers.card(deals[2]["id"])).to_have_count(0)
        assert "Renamed meanwhile" not in str(await his.screen())
        line.mend()
        await _equal(hers, his)
        assert loads == []
        assert "Renamed meanwhile" in str(await his.screen())


async def _seen(board: BoardOnScreen) -> str:
    """What stands there for everyone: what is news to one may be none to the other."""
    return json.dumps(await board.screen()).replace("Commented on since you last looked", "")


async def test_a_part_that_a_broken_line_holds_back_comes_later_and_takes_nothing_along(visit: Visit) -> None:
    ada = await visit(ADA)
    ada.expect_complaint(r"ERR_|Failed to load resource")
    pipeline = await new_pipeline(ada, "A part on its way")
    deal = await new_deal(ada, pipeline, "Still there")
    held: list[str] = []

    async def hold(route: Route) -> None:
        held.append(route.request.url)
        await route.abort("connectionfailed")

    await ada.page.route("**/assets/ViewTabs-*.js", hold)
    board = await BoardOnScreen(ada, pipeline).open()
    assert await seen(lambda: _count(held), lambda count: count > 0)
    await expect(board.card(deal["id"])).to_be_visible()
    await ada.page.unroute("**/assets/ViewTabs-*.js")
    await expect(ada.page.get_by_role("navigation", name="Views")).to_be_visible()
    await expect(board.card(deal["id"])).to_be_visible()


async def _count(held: list[str]) -> int:
    return len(held)


async def _equal(one: BoardOnScreen, other: BoardOnScreen, seconds: float = 60) -> None:
    async def both() -> tuple[str, str]:
        return await _seen(one), await _seen(other)

    first, second = await seen(both, lambda pair: pair[0] == pair[1], seconds)
    assert first == second


async def test_of_two_who_drag_one_card_one_wins_and_the_other_gets_the_fresh_card(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "Two hands")
    deal = await new_deal(ada, pipeline, "Wanted")
    hers, his = await BoardOnScreen(ada, pipeline).open(), await BoardOnScreen(ben, pipeline).open()
    await expect(his.card(deal["id"])).to_be_visible()
    await his.lift(deal["id"])
    await his.carry_to("Final invoice")
    await hers.drag(deal["id"], "In work")
    await expect(hers.card_in("In work", deal["id"])).to_be_visible()
    # Ben still holds the card he saw; his version is told apart from Ada's when he lets go.
    answer: list[Any] = []
    ben.page.on("response", lambda response: answer.append(response) if response.url.endswith("/graphql") else None)
    await ben.page.mouse.up()
    await _equal(hers, his)
    places = [column for column in await his.screen() if any(card[0] == deal["id"] for card in column["cards"])]
    assert len(places) == 1


async def test_a_stage_renamed_is_renamed_for_everyone(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "Names")
    his = await BoardOnScreen(ben, pipeline).open()
    stage = his.stages["In work"]
    await ada.graph(
        'mutation ($id: ID!) { updateStage(id: $id, expectedVersion: 1, input: {name: "At work"}) { pipeline { id } } }',
        id=stage,
    )
    await expect(his.visitor.page.get_by_role("heading", name="At work")).to_be_visible()


async def test_what_one_may_not_read_never_reaches_the_screen(visit: Visit) -> None:
    """Cleo sees her own deals: others' moves and totals never come to her, and her own do."""
    from people import CLEO

    ada, cleo = await visit(ADA), await visit(CLEO)
    pipeline = await new_pipeline(ada, "Own and others")
    board = await BoardOnScreen(cleo, pipeline).open()
    await new_deal(ada, pipeline, "Not for Cleo", amount="5000")
    own = await new_deal(cleo, pipeline, "Hers", amount="10")
    await expect(board.card(own["id"])).to_be_visible()
    await expect(board.count("New")).to_have_text("1")
    assert "Not for Cleo" not in str(await board.screen())
