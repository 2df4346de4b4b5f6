"""What comes in on screen (R87): shared out to an open board, held until its sender is known, tried without a trace."""

from __future__ import annotations

from typing import Any

import pytest
from people import ADA, CLEO
from playwright.async_api import expect
from visitor import Visit, Visitor

from serverprocess import Server

QUEUE = """mutation ($members: [ID!]!, $fallback: ID!) {
  saveQueue(input: {name: "Front", method: EVENLY, memberIds: $members, fallbackId: $fallback}) { __typename }
}"""
TOKEN = 'mutation { createApiToken(name: "site", scopes: [MESSAGES_WRITE]) { secret } }'
ME = "{ me { user { id } } }"


async def _send(ada: Visitor, secret: str, **message: Any) -> None:
    """As a site does."""
    response = await ada.page.request.post(
        f"{ada.url}/api/v1/messages", data=message, headers={"authorization": f"Bearer {secret}"}
    )
    assert response.ok, await response.text()


@pytest.mark.both_databases
async def test_what_comes_in_reaches_the_board_of_whose_turn_it_is(own_server: Server, visit: Visit) -> None:
    """A queue is given to a channel, a site sends two messages, and one of them is held until Ada knows the sender."""
    ada, cleo = await visit(ADA, on=own_server), await visit(CLEO, on=own_server)
    ids = [(await one.graph(ME))["me"]["user"]["id"] for one in (ada, cleo)]
    await ada.graph(QUEUE, members=[ids[1]], fallback=ids[0])
    secret = (await ada.graph(TOKEN))["createApiToken"]["secret"]
    await ada.open("/settings/queues")
    await ada.page.get_by_role("combobox", name="Form").press("Enter")
    front = ada.page.get_by_role("option", name="Front")
    await expect(front).to_be_visible()
    await ada.page.keyboard.press("ArrowDown")
    await expect(front).to_have_attribute("data-combobox-selected", "true")
    await ada.page.keyboard.press("Enter")
    await expect(ada.page.get_by_role("combobox", name="Form")).to_have_value("Front")
    assert not await ada.violations()
    await cleo.open("/leads/board")
    board = cleo.page.get_by_role("main")
    await expect(board.get_by_role("region", name="Unassigned")).to_be_visible()
    await _send(ada, secret, medium="FORM", lastName="Vega", emails=["ines@example.com"], subject="Racks for a hall")
    await expect(board.get_by_text("Racks for a hall")).to_be_visible()

    await ada.open("/settings/messages")
    held = ada.page.get_by_role("region", name="Held messages")
    await expect(held.get_by_text("No messages are held")).to_be_visible()
    await _send(ada, secret, medium="FORM", subject="Who am I?", text="Please call me back")
    await held.get_by_role("button", name="Who am I?", exact=True).press("Enter")
    asked = ada.page.get_by_role("dialog", name="Who am I?")
    await expect(asked.get_by_text("Please call me back")).to_be_visible()
    await expect(asked.get_by_label("Phone")).to_be_focused()
    await ada.page.keyboard.press("Enter")
    await expect(asked.get_by_label("Phone")).to_have_attribute("aria-invalid", "true")
    assert not await ada.violations()
    await ada.page.keyboard.type("+34 600 111 222")
    await ada.page.keyboard.press("Enter")
    await expect(asked).to_have_count(0)
    await expect(held.get_by_text("No messages are held")).to_be_visible()
    await expect(ada.page.get_by_text("Taken in as Who am I?")).to_be_visible()
    await expect(board.get_by_text("Who am I?")).to_be_visible()

    trial = ada.page.get_by_role("region", name="Try a message")
    await trial.get_by_label("Phone").fill("0034 600 111 222")
    await ada.page.keyboard.press("Enter")
    await expect(
        trial.get_by_text("It would join what is open already. Cleo Close would look after it.")
    ).to_be_visible()
    await expect(trial.get_by_role("link", name="Who am I?").first).to_be_visible()
    async for _ in ada.schemes():
        assert not await ada.violations()
    await ada.picture("held messages")


async def test_messages_are_for_who_looks_after_the_channels(visit: Visit) -> None:
    cleo, ada = await visit(CLEO), await visit(ADA, width=390, height=844)
    await cleo.open("/settings/messages")
    await expect(cleo.page.get_by_role("main").get_by_text("No access").first).to_be_visible()
    await ada.open("/settings/messages")
    await expect(ada.page.get_by_role("region", name="Held messages")).to_be_visible()
    assert await ada.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
