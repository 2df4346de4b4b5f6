"""The line itself: who else is there, what is in their hand, and what becomes of a board whose line breaks (B36, B38)."""

from __future__ import annotations

import re

import pytest
from board import BoardOnScreen, new_deal, new_pipeline
from line import line_to
from people import ADA, BEN, CLEO, DORA
from playwright.async_api import expect
from visitor import Visit

from serverprocess import Server

MOVE = """mutation ($id: ID!, $stage: ID!) {
  moveItem(id: $id, stageId: $stage, expectedVersion: 1) { __typename }
}"""
NETWORK_ERRORS = r"ERR_|WebSocket|Failed to load resource"


@pytest.mark.both_databases
async def test_people_on_a_board_see_each_other_come_and_go(visit: Visit) -> None:
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "Company")
    hers = await BoardOnScreen(ada, pipeline).open()
    await expect(hers.mark).to_have_attribute("data-phase", "live")
    await expect(hers.others).to_have_count(0)  # oneself is no company
    his = await BoardOnScreen(ben, pipeline).open()
    await expect(hers.others.get_by_role("img", name="Ben Broad")).to_be_visible()
    await expect(his.others.get_by_role("img", name="Ada Admin")).to_be_visible()
    again = await ben.page.context.new_page()  # a second tab is the same person
    await again.goto(ben.page.url)
    await expect(again.get_by_role("img", name="Ada Admin")).to_be_visible()
    await expect(hers.others.get_by_role("listitem")).to_have_count(1)
    await again.close()
    await ben.open("/companies")
    await expect(hers.others).to_have_count(0)


async def test_people_at_a_record_see_each_other_there(visit: Visit) -> None:
    """One beside the board, the other on the deal's own page."""
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "Company at a deal")
    deal = await new_deal(ada, pipeline, "Looked at")
    await ada.open(f"/deals/kanban/{pipeline['number']}?deal={deal['number']}")
    panel = ada.page.get_by_role("complementary", name="Looked at")
    await expect(panel).to_be_visible()
    await ben.open(f"/deals/{deal['number']}")
    await expect(panel.get_by_role("list", name="Here now").get_by_role("img", name="Ben Broad")).to_be_visible()
    await expect(ben.page.locator("main header").get_by_role("img", name="Ada Admin")).to_be_visible()
    await ada.picture("together-at-a-deal-1440-light")
    await ben.page.set_viewport_size({"width": 390, "height": 844})
    await ben.picture("together-at-a-deal-390-light")


async def test_a_card_in_somebodys_hand_is_marked_for_the_others(visit: Visit) -> None:
    """From the lift to the drop, and from the lift to Escape; each card of a stack."""
    ada, ben = await visit(ADA), await visit(BEN)
    pipeline = await new_pipeline(ada, "In hand")
    deal, other, third = [await new_deal(ada, pipeline, title) for title in ("In hand", "Goes along", "Stays")]
    hers, his = await BoardOnScreen(ada, pipeline).open(), await BoardOnScreen(ben, pipeline).open()
    await expect(hers.others.get_by_role("img", name="Ben Broad")).to_be_visible()
    await his.lift(deal["id"])
    await expect(hers.holder(deal["id"])).to_have_text("Ben Broad is moving this deal")
    await expect(his.holder(deal["id"])).to_have_count(0)
    await his.carry_to("In work")
    await expect(hers.holder(deal["id"])).to_be_visible()
    await ben.page.mouse.up()
    await expect(hers.card_in("In work", deal["id"])).to_be_visible()
    await expect(hers.holder(deal["id"])).to_have_count(0)
    for chosen in (deal, other):
        await his.card(chosen["id"]).click(modifiers=["ControlOrMeta"])
    await his.lift(deal["id"])
    for held in (deal, other):
        await expect(hers.holder(held["id"])).to_have_text("Ben Broad is moving this deal")
    await expect(hers.holder(third["id"])).to_have_count(0)
    await ada.picture("a-stack-in-hand")
    await ben.page.keyboard.press("Escape")
    await ben.page.mouse.up()
    for held in (deal, other):
        await expect(hers.holder(held["id"])).to_have_count(0)


async def test_company_at_every_width(visit: Visit) -> None:
    """Three others and a held card; on a phone those who don't fit are a number. No serious finding of axe's."""
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Together at every width")
    deals = [await new_deal(ada, pipeline, title, amount="1200") for title in ("Scanners", "Racks")]
    hers = await BoardOnScreen(ada, pipeline).open()
    boards = [await BoardOnScreen(await visit(person), pipeline).open() for person in (BEN, CLEO, DORA)]
    await expect(hers.others.get_by_role("img")).to_have_count(3)
    await boards[0].lift(deals[0]["id"])
    await expect(hers.holder(deals[0]["id"])).to_be_visible()
    for width in (1440, 820, 390):
        await ada.page.set_viewport_size({"width": width, "height": 900 if width > 390 else 844})
        shown = 3 if width > 390 else 1
        await expect(hers.others.get_by_role("img")).to_have_count(shown)
        async for scheme in ada.schemes():
            await ada.picture(f"together-{width}-{scheme}")
            assert await ada.violations() == [], scheme
    await expect(hers.others.get_by_text("2 more: ")).to_have_count(1)
    # Without shadows and without colours of ours, a border and initials stay.
    await ada.page.emulate_media(forced_colors="active")
    await ada.picture("together-contrast")
    await boards[0].visitor.page.keyboard.press("Escape")
    await boards[0].visitor.page.mouse.up()


async def test_a_board_without_network_says_so_and_counts_what_it_missed(visit: Visit) -> None:
    """B38. Two moves of a colleague's while Ben was offline; his own from before, and edits, are none of them."""
    ada, ben = await visit(ADA), await visit(BEN)
    ben.expect_complaint(NETWORK_ERRORS)
    pipeline = await new_pipeline(ada, "Renewals of the northern region, away")
    await BoardOnScreen(ada, pipeline).open()
    deals = [await new_deal(ada, pipeline, f"Deal {number}") for number in range(3)]
    his = await BoardOnScreen(ben, pipeline).open()
    await expect(his.mark).to_contain_text("Live")
    await his.drag(deals[2]["id"], "In work")
    await ben.page.context.set_offline(True)
    await expect(his.mark).to_contain_text("Offline since")
    await expect(his.mark).to_have_role("status")
    await expect(his.others).to_have_count(0)  # nothing is known of anybody
    for deal in deals[:2]:
        await ada.graph(MOVE, id=deal["id"], stage=his.stages["In work"])
    await ada.graph(
        'mutation ($id: ID!) { updateDeal(id: $id, expectedVersion: 2, input: {title: "Renamed"}) { deal { id } } }',
        id=deals[0]["id"],
    )
    await ben.page.context.set_offline(False)
    await expect(his.mark).to_contain_text("Live")
    missed = ben.page.get_by_role("button", name="2 moves while you were away")
    await expect(missed).to_be_visible()
    await expect(his.count("In work")).to_have_text("3")
    await expect(his.others.get_by_role("img", name="Ada Admin")).to_be_visible()
    for width in (1440, 820, 390):
        await ben.page.set_viewport_size({"width": width, "height": 844})
        await ben.picture(f"missed-{width}-light")
        assert await ben.violations() == []
    await missed.click()
    await expect(missed).to_have_count(0)


@pytest.mark.both_databases
async def test_a_restarted_server_finds_its_boards_again(visit: Visit, own_server: Server) -> None:
    """Told to go, not cut off; the boards come back by themselves, with what happened since."""
    ada, ben = await visit(ADA, on=own_server), await visit(BEN, on=own_server)
    for visitor in (ada, ben):
        visitor.expect_complaint(NETWORK_ERRORS)
    pipeline = await new_pipeline(ada, "Restart")
    deal = await new_deal(ada, pipeline, "Survives")
    hers, his = await BoardOnScreen(ada, pipeline).open(), await BoardOnScreen(ben, pipeline).open()
    await expect(hers.others.get_by_role("img", name="Ben Broad")).to_be_visible()
    await own_server.stop()
    await expect(his.mark).to_contain_text("Offline since")
    await expect(hers.others).to_have_count(0)
    await own_server.start()
    await ada.graph(MOVE, id=deal["id"], stage=hers.stages["In work"])
    await expect(his.card_in("In work", deal["id"])).to_be_visible(timeout=60_000)  # the longer away, the rarer it asks
    await expect(his.mark).to_have_attribute("data-way", "socket")
    await expect(hers.others.get_by_role("img", name="Ben Broad")).to_be_visible()


async def test_a_record_opened_without_a_line_is_live_when_there_is_one(visit: Visit, server: Server) -> None:
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "Opened in a tunnel")
    deal = await new_deal(ada, pipeline, "Before")
    async with line_to(server.processes[0].url) as line:
        ben = await visit(BEN, on=Server((line,)))  # type: ignore[arg-type]  # a line has the url of a process
        ben.expect_complaint(NETWORK_ERRORS)
        await BoardOnScreen(ben, pipeline).open()
        await ben.page.get_by_role("link", name="Before").click()
        panel = ben.page.get_by_role("complementary", name="Before")
        await expect(panel).to_be_visible()
        await ben.page.keyboard.press("Escape")
        line.cut()
        await ben.page.get_by_role("link", name="Before").click()
        await expect(panel).to_be_visible()
        line.mend()
        await ada.graph(
            'mutation ($id: ID!) { addComment(itemId: $id, text: "Out of the tunnel?") { comment { id } } }',
            id=deal["id"],
        )
        await expect(panel.get_by_text("Out of the tunnel?")).to_be_visible()


async def test_where_sockets_are_blocked_the_board_is_live_over_http(visit: Visit, server: Server) -> None:
    ada = await visit(ADA)
    pipeline = await new_pipeline(ada, "No sockets")
    deal = await new_deal(ada, pipeline, "Carried")
    hers = await BoardOnScreen(ada, pipeline).open()
    async with line_to(server.processes[0].url) as line:
        line.lets_sockets_through = False
        ben = await visit(BEN, on=Server((line,)))  # type: ignore[arg-type]  # a line has the url of a process
        ben.expect_complaint(NETWORK_ERRORS)
        his = await BoardOnScreen(ben, pipeline).open()
        await expect(his.mark).to_have_attribute("data-phase", "live")
        await expect(his.mark).to_have_attribute("data-way", "stream")
        await expect(his.mark).to_have_attribute("title", re.compile("this network blocks live sockets"))
        await expect(hers.others.get_by_role("img", name="Ben Broad")).to_be_visible()
        await hers.drag(deal["id"], "In work")
        await expect(his.card_in("In work", deal["id"])).to_be_visible()
        await his.drag(deal["id"], "Prepayment invoice")
        await expect(hers.card_in("Prepayment invoice", deal["id"])).to_be_visible()
        line.cut()
        await expect(his.mark).to_contain_text("Offline since")
        await ada.graph(
            """mutation ($id: ID!, $stage: ID!) {
              moveItem(id: $id, stageId: $stage, expectedVersion: 3) { __typename }
            }""",
            id=deal["id"],
            stage=his.stages["New"],
        )
        line.mend()
        await expect(his.card_in("New", deal["id"])).to_be_visible()
        await expect(ben.page.get_by_role("button", name="1 move while you were away")).to_be_visible()
        await ben.page.reload()  # the tab remembers, and begins with streams
        await expect(his.mark).to_have_attribute("data-phase", "live")
        await expect(his.mark).to_have_attribute("data-way", "stream")
