"""Boards whose filter looks beyond the deals, or at the clock: they stay true while the world around them changes (R64, R66)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from house import House
from live.board import EVENTS, Viewer, shown, snapshot
from live.rows import Rows
from trato.items import periods

PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
DONE = "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }"
CHANGE_COMPANY = """mutation ($id: ID!, $version: Int!, $industry: ID) {
  updateCompany(id: $id, input: {industryId: $industry}, expectedVersion: $version) { company { version } } }"""
CHANGE_DEAL = """mutation ($id: ID!, $day: Date) {
  updateDeal(id: $id, input: {expectedCloseDate: $day}, expectedVersion: 1) { deal { version } } }"""


async def follower(house: House, filter: dict[str, Any]) -> Viewer:
    return await Viewer(house.al, pipeline=house.pipeline["id"], filter=filter).open()


async def test_a_board_follows_what_its_filter_looks_at_elsewhere(house: House) -> None:
    """The industry of the deal's company, a colleague of its contact, and a company nobody on the board deals with."""
    retail, finance = await house.industry("Retail"), await house.industry("Finance")
    shop, other = await house.company(title="Shop", industryId=retail), await house.company(title="Other")
    person = await house.contact(companyIds=[other["id"]])
    await house.deal(title="shopping", companyId=shop["id"], contactIds=[person["id"]])
    board = await follower(house, {"field": "company.industry", "value": retail})
    linked = await follower(house, {"field": "contacts.companies.title", "value": "Shop"})
    try:
        await board.agrees()
        assert len(board.board["cards"]) == 1 and not linked.board["cards"]
        await house.ada.run(CHANGE_COMPANY, id=shop["id"], version=1, industry=finance)
        await house.ada.run(CHANGE_COMPANY, id=other["id"], version=1, industry=finance)
        link = "mutation ($contact: ID!, $company: ID!) { linkContactCompany(contactId: $contact, companyId: $company) { contact { id } } }"
        await house.ada.run(link, contact=person["id"], company=shop["id"])
        await board.agrees()
        await linked.agrees()
        assert not board.board["cards"] and len(linked.board["cards"]) == 1
        assert [message["type"] for message in board.messages].count("RESYNC") == 1
    finally:
        await board.close()
        await linked.close()


async def test_what_an_amount_in_another_currency_is_worth_changes_what_is_found(house: House) -> None:
    """R13: a board and a list by dollars are read anew when the dollar is worth another sum, and others are not."""
    rate = """mutation ($rate: Decimal!, $version: Int) {
      saveCurrency(input: {code: "USD", rate: $rate}, expectedVersion: $version) { __typename } }"""
    await house.ada.run(rate, rate="0.9")
    await house.deal(title="euros", amount={"amount": "85"})
    asked = {"field": "amount", "op": "GTE", "value": {"amount": "100", "currency": "USD"}}
    dollars, euros = await follower(house, asked), await follower(house, {**asked, "value": "85"})
    rows = await Rows(house.al, filter=asked).open()
    try:
        assert not dollars.board["cards"] and not rows.ids
        await house.ada.run(rate, rate="0.8", version=1)
        await house.deal(title="last")
        for one in (dollars, euros, rows):
            await one.agrees()
        assert [card["title"] for card in dollars.board["cards"].values()] == ["euros"] and len(rows.ids) == 1
        assert "RESYNC" not in [message["type"] for message in euros.messages]
    finally:
        for one in (dollars, euros, rows):
            await one.close()


async def test_cards_come_and_go_with_what_is_planned(house: House) -> None:
    deals = [await house.deal(title=title) for title in ("one", "two")]
    idle = await follower(house, {"field": "hasOpenActivities", "value": False})
    try:
        call = {"type": "CALL", "subject": "Call"}
        made = await house.ada.run(PLAN, input={**call, "itemIds": [deals[0]["id"]]})
        await idle.agrees()
        assert [card["title"] for card in idle.board["cards"].values()] == ["two"]
        await house.ada.run(PLAN, input={**call, "itemIds": [deal["id"] for deal in deals]})
        await idle.agrees()
        assert not idle.board["cards"]
        await house.ada.run(DONE, id=made["activity"]["id"])
        await idle.agrees()
        assert "LEFT" in [message["type"] for message in idle.messages]
    finally:
        await idle.close()


async def test_what_nobody_has_attended_to_goes_as_somebody_does(house: House) -> None:
    """R31: what is said, done or moved takes a deal from the board and the list of what is unattended, and is undone."""
    deals = [await house.deal(title=title) for title in ("said", "done", "moved", "left")]
    asked = {"field": "unattended", "value": True}
    board, rows = await follower(house, asked), await Rows(house.al, filter=asked).open()
    say = 'mutation ($id: ID!) { addComment(itemId: $id, text: "Hello") { comment { id } } }'
    unsay = "mutation ($id: ID!) { deleteComment(id: $id) { comment { id } } }"
    move = "mutation ($id: ID!, $to: ID!) { moveItem(id: $id, stageId: $to, expectedVersion: 1) { ... on CardMoved { operationId } } }"

    async def unattended() -> list[str]:
        await board.agrees()
        await rows.agrees()
        cards = {card["id"]: card["title"] for card in board.board["cards"].values()}
        assert set(cards) == rows.ids
        return sorted(cards.values())

    try:
        assert await unattended() == ["done", "left", "moved", "said"]
        said = await house.ada.run(say, id=deals[0]["id"])
        assert await unattended() == ["done", "left", "moved"]
        plan = await house.ada.run(PLAN, input={"type": "CALL", "subject": "Call", "itemIds": [deals[1]["id"]]})
        assert await unattended() == ["done", "left", "moved"]  # planning alone is nothing done
        await house.ada.run(DONE, id=plan["activity"]["id"])
        moved = await house.ada.run(move, id=deals[2]["id"], to=house.stages["In work"])
        assert await unattended() == ["left"]
        await house.ada.run(unsay, id=said["comment"]["id"])
        await house.ada.run("mutation ($id: ID!) { undo(operationId: $id) { __typename } }", id=moved["operationId"])
        assert await unattended() == ["left", "moved", "said"]
    finally:
        await board.close()
        await rows.close()


async def test_words_for_times_turn_at_midnight(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two clients follow today's deals as midnight comes; tomorrow's deal counts as soon as it is tomorrow, and once
    nothing differs the board is left alone."""
    moment = datetime(2026, 5, 4, 23, 59, 59, 900_000, tzinfo=UTC)
    monkeypatch.setattr(periods, "now", lambda: moment)
    deal = await house.deal(title="due")
    await house.ada.run(CHANGE_DEAL, id=deal["id"], day="2026-05-05")
    board = {"pipeline": house.pipeline["id"], "filter": {"field": "expectedCloseDate", "value": "@today"}}
    before = await snapshot(house.al, **board)
    quiet = {"pipeline": house.pipeline["id"], "filter": {"field": "beginDate", "value": "@today"}}
    async with house.al.following(EVENTS, **board) as messages, house.al.following(EVENTS, **quiet) as others:
        assert [(await anext(one))["type"] for one in (messages, others)] == ["READY", "READY"]
        moment += timedelta(seconds=1)
        async with asyncio.timeout(10):
            assert [message async for message in messages] == []  # it ends, to begin anew
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await anext(others)
    after = await snapshot(house.al, **board)
    assert not before["cards"] and [card["title"] for card in after["cards"].values()] == ["due"]
    assert shown(before) != shown(after)
