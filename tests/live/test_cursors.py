"""Whoever comes back with a cursor reloads when what they ask for, or may read, is something else by now (R3, R64, R70)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from graph_client import Client
from house import House
from live.board import EVENTS, Viewer, snapshot
from trato.items import periods
from trato.views import using
from trato.views.queries import ViewRecord, find_view

ASSIGN = (
    """mutation ($role: ID!, $who: ID!) { assignRole(id: $role, holderType: USER, holderId: $who) { role { id } } }"""
)
UNASSIGN = ASSIGN.replace("assignRole", "unassignRole")
PROFILE = "mutation ($id: ID!, $input: StaffInput!) { updateUser(id: $id, input: $input, expectedVersion: 1) { user { id } } }"
DUE = """mutation ($id: ID!, $day: Date) {
  updateDeal(id: $id, input: {expectedCloseDate: $day}, expectedVersion: 1) { deal { version } } }"""
SAVE = """mutation ($id: ID, $version: Int, $filter: Filter) {
  saveView(id: $id, expectedVersion: $version, input: {section: DEAL, name: "Large", filter: $filter}) { view { id version } } }"""
BY_VIEW = EVENTS.replace("$after: String)", "$after: String, $view: ID)").replace(
    "after: $after", "after: $after, viewId: $view"
)


@pytest.fixture
async def olga(house: House) -> AsyncIterator[Viewer]:
    """Olga's board, which shows her own deal and not Ada's, closed after a while."""
    await house.deal(title="Ada's")
    await house.deal(house.olga, title="Olga's")
    viewer = await away(house.olga, house)
    yield viewer
    await viewer.close()


async def away(client: Client, house: House, **variables: Any) -> Viewer:
    """Somebody whose board stood open, and whose line is cut."""
    viewer = await Viewer(client, pipeline=house.pipeline["id"], **variables).open()
    await viewer.agrees()
    await viewer.announced()
    await viewer.close()
    return viewer


async def back(house: House, viewer: Viewer) -> list[str]:
    """What is told to who comes back, once their board is right."""
    await house.settled()
    viewer.messages.clear()
    await viewer.reconnect()
    await viewer.announced()
    await viewer.agrees()
    await viewer.close()
    return [message["type"] for message in viewer.messages]


async def test_rights_that_changed_meanwhile(house: House, olga: Viewer) -> None:
    roles = {role["name"]: role["id"] for role in await house.ada.run("{ roles { id name } }")}
    holder = {"role": roles["Chief executive"], "who": await house.user_id(house.olga)}
    await house.ada.run(ASSIGN, **holder)
    assert await back(house, olga) == ["RESYNC", "READY"]
    assert len(olga.board["cards"]) == 2
    await house.ada.run(UNASSIGN, **holder)
    assert await back(house, olga) == ["RESYNC", "READY"]
    assert len(olga.board["cards"]) == 1
    await house.ada.run(PROFILE, id=holder["who"], input={"name": "Olga Nova"})
    assert await back(house, olga) == ["RECORD", "READY"], "what she is called is no right"


async def test_days_that_passed_meanwhile(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tomorrow's deal counts when it is tomorrow; where nothing differs, nothing is read anew."""
    deal = await house.deal(title="due")
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    await house.ada.run(DUE, id=deal["id"], day=tomorrow.date().isoformat())
    today = await away(house.al, house, filter={"field": "expectedCloseDate", "value": "@today"})
    quiet = await away(house.al, house, filter={"field": "beginDate", "value": "@today"})
    assert await back(house, today) == await back(house, quiet) == ["READY"]
    monkeypatch.setattr(periods, "now", lambda: tomorrow)
    assert await back(house, quiet) == ["READY"]
    assert await back(house, today) == ["RESYNC", "READY"]
    assert [card["title"] for card in today.board["cards"].values()] == ["due"]


async def test_a_view_that_was_changed_meanwhile(house: House) -> None:
    view = (await house.al.run(SAVE, filter=large("100")))["view"]
    await house.settled()
    begin = (await snapshot(house.al, pipeline=house.pipeline["id"]))["cursor"]
    board = {"pipeline": house.pipeline["id"], "view": view["id"], "after": begin}
    async with house.al.following(BY_VIEW, **board) as messages:
        assert (await anext(messages))["type"] == "READY"
    await house.al.run(SAVE, id=view["id"], version=1, filter=large("300"))
    await house.settled()
    async with house.al.following(BY_VIEW, **board) as messages:
        assert [(await anext(messages))["type"] for _ in range(2)] == ["RESYNC", "READY"]


async def test_a_view_that_is_changed_while_it_is_opened(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Just behind its being read, and told by the log before it is followed: following ends, to begin anew."""
    view = (await house.al.run(SAVE, filter=large("100")))["view"]

    async def overtaken(*args: Any, **more: Any) -> ViewRecord | None:
        found = await find_view(*args, **more)
        monkeypatch.undo()
        await house.al.run(SAVE, id=view["id"], version=1, filter=large("300"))
        await house.settled()
        return found

    await house.settled()
    monkeypatch.setattr(using, "find_view", overtaken)
    async with house.al.following(BY_VIEW, pipeline=house.pipeline["id"], view=view["id"]) as messages:
        async with asyncio.timeout(10):
            assert [message["type"] async for message in messages] in ([], ["READY"])


def large(amount: str) -> dict[str, Any]:
    return {"field": "amount", "op": "GTE", "value": amount}
