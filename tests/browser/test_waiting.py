"""What waits for a person (R52): beside the sections and above the board, dropping at once in every browser of theirs."""

from __future__ import annotations

from board import BoardOnScreen, new_deal, new_pipeline
from people import ADA, BEN
from playwright.async_api import expect
from visitor import Visit

from serverprocess import Server

PLAN = """mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"""
DONE = "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }"


async def test_counters_drop_in_a_second_browser_when_something_is_done(own_server: Server, visit: Visit) -> None:
    ben, second, ada = await visit(BEN, on=own_server), await visit(BEN, on=own_server), await visit(ADA, on=own_server)
    pipeline = await new_pipeline(ada, "Waiting")
    late, idle = [await new_deal(ben, pipeline, title) for title in ("Late", "Idle")]
    planned = {"type": "CALL", "subject": "Call back", "startAt": "2026-01-05T10:00:00Z", "itemIds": [late["id"]]}
    call = (await ben.graph(PLAN, input=planned))["createActivity"]["activity"]["id"]
    await second.open("/contacts")
    board = await BoardOnScreen(ben, pipeline).open()
    deals = [one.page.get_by_role("navigation").get_by_role("link", name="Deals") for one in (ben, second)]
    for link in deals:
        await expect(link).to_contain_text("1 overdue")
    chip = ben.page.get_by_role("group", name="Waiting for you").get_by_role("button", name="1 overdue")
    await chip.press("Enter")
    await expect(chip).to_have_attribute("aria-pressed", "true")
    await expect(board.card(late["id"])).to_be_visible()
    await expect(board.card(idle["id"])).to_be_hidden()
    await expect(board.card(late["id"])).to_contain_text("1 overdue")
    foreign = await BoardOnScreen(ada, pipeline).open()
    await expect(foreign.card(late["id"])).to_contain_text("Somebody else's: 1 overdue")
    assert not await ben.violations()
    await ada.graph(DONE, id=call)
    for link in deals:
        await expect(link).not_to_contain_text("overdue", timeout=2000)
    await expect(foreign.card(late["id"])).not_to_contain_text("overdue", timeout=2000)
    await expect(board.card(late["id"])).to_be_hidden()  # nothing is left of what was asked for
