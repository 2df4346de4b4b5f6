"""Server-sent events: the second way to follow, for networks that block sockets (R3)."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from starlette.requests import HTTPConnection
from starlette.types import Message as AsgiMessage

from served import OPERATOR, PATIENCE_SECONDS, Site, Visitor, board_of, enter, session_of
from trato.accounts.actions import deactivate_user
from trato.accounts.models import User
from trato.accounts.queries import principal
from trato.graph import event_stream
from trato.graph.kit.context import GraphContext
from trato.graph.live import Asked, Opened, Payload
from trato.graph.schema import schema
from trato.items import periods
from trato.items.periods import Clock
from trato.live import rendering
from trato.live.sources import Message
from trato.operation.serving import GRACE_SECONDS

pytestmark = pytest.mark.any_database

CREATE = "mutation ($title: String!) { createDeal(input: {title: $title}) { deal { id } } }"
EVENTS = {"accept": "text/event-stream"}


class Stream:
    """The events of an open response."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self._lines = response.aiter_lines()

    async def next(self) -> tuple[str, Any]:
        """The name and the data of the next event; a comment is named by its colon."""
        name = ""
        async with asyncio.timeout(PATIENCE_SECONDS):
            async for line in self._lines:
                if line.startswith(":"):
                    return ":", None
                field, _, value = line.partition(": ")
                if field == "event":
                    name = value
                elif line.startswith("data:"):
                    return name, json.loads(value) if value else None
        raise EOFError

    async def news(self) -> dict[str, Any]:
        """The value of the next message's only field."""
        name, payload = await self.next()
        assert name == "next", name
        return next(iter(payload["data"].values()))


@asynccontextmanager
async def streaming(visitor: Visitor, document: str, **headers: str) -> AsyncIterator[Stream]:
    """Follow a subscription over HTTP."""
    async with visitor.http.stream(
        "POST", "/graphql", json={"query": document}, headers={**visitor.headers, **EVENTS, **headers}
    ) as response:
        yield Stream(response)


async def test_a_board_is_followed_and_resumed(visitor: Visitor, ana: User) -> None:
    board = await board_of(visitor, ana)
    async with streaming(visitor, board) as stream:
        assert stream.response.headers["content-type"] == "text/event-stream; charset=utf-8"
        ready = await stream.news()
        assert ready["type"] == "READY"
        await visitor.ask(CREATE, title="Live")
        assert (await stream.news())["type"] == "CARD"
    await visitor.ask(CREATE, title="Meanwhile")
    async with streaming(visitor, board.replace(")", f', after: "{ready["cursor"]}")', 1)) as stream:
        assert [(await stream.news())["type"] for _ in range(3)] == ["CARD", "CARD", "READY"]


async def test_a_stream_begins_anew_when_what_it_shows_means_something_else(
    visitor: Visitor, ana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Midnight comes, and a deal that is due tomorrow is due today."""
    board = await board_of(visitor, ana)
    tomorrow = Clock(datetime.now(UTC), ana.time_zone).today + timedelta(days=1)
    midnight = Clock(datetime.now(UTC), ana.time_zone).midnight(tomorrow)
    monkeypatch.setattr(periods, "now", lambda: midnight - timedelta(seconds=0.1))
    create = CREATE.replace("title: $title", f'title: $title, expectedCloseDate: "{tomorrow}"')
    await visitor.ask(create, title="Due")
    today = board.replace("pipelineId", 'filter: {field: "expectedCloseDate", value: "@today"}, pipelineId', 1)
    async with streaming(visitor, today) as stream:
        assert (await stream.news())["type"] == "READY"
        monkeypatch.setattr(periods, "now", lambda: midnight)
        assert [(await stream.news())["type"] for _ in range(2)] == ["RESYNC", "READY"]
        await visitor.ask(create, title="Live")
        assert (await stream.news())["type"] == "CARD"


async def test_a_quiet_line_is_kept_alive(visitor: Visitor, ana: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_stream, "HEARTBEAT_SECONDS", 0.05)
    async with streaming(visitor, await board_of(visitor, ana)) as stream:
        while (await stream.next())[0] != "next":  # which may take longer than a heartbeat
            pass
        assert [await stream.next() for _ in range(2)] == [(":", None)] * 2


async def test_what_fails_at_once_is_an_ordinary_answer(visitor: Visitor, ana: User) -> None:
    board = await board_of(visitor, ana)
    for document, status, code in (
        (board.replace("type", "nonsense"), 400, "BAD_REQUEST"),
        (board.replace('pipelineId: "', 'pipelineId: "x'), 400, "VALIDATION"),
    ):
        response = await visitor.http.post("/graphql", json={"query": document}, headers={**visitor.headers, **EVENTS})
        assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (status, code)
    visitor.forget()
    response = await visitor.http.post("/graphql", json={"query": board}, headers={**visitor.headers, **EVENTS})
    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


async def test_the_cookie_alone_opens_no_stream(visitor: Visitor, ana: User) -> None:
    board = await board_of(visitor, ana)
    response = await visitor.http.post("/graphql", json={"query": board}, headers=EVENTS)
    assert response.status_code == 403


async def test_a_query_is_one_event(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    async with streaming(visitor, "{ me { isAdmin } }") as stream:
        assert await stream.next() == ("next", {"data": {"me": {"isAdmin": True}}})
        assert await stream.next() == ("complete", None)


async def test_a_deactivated_users_stream_ends_at_once(site: Site, visitor: Visitor, ana: User, ben: User) -> None:
    board = await board_of(visitor, ana)
    async with site.visitor() as other:
        await enter(other, ben)
        async with streaming(other, board) as stream:
            await stream.news()
            await deactivate_user(OPERATOR, ben)
            with pytest.raises(EOFError):
                await stream.next()
        response = await other.http.post("/graphql", json={"query": board}, headers={**other.headers, **EVENTS})
        assert response.status_code == 401


async def test_whoever_leaves_is_forgotten(site: Site, visitor: Visitor, ana: User) -> None:
    hub = site.server.config.loaded_app.state.live.hub
    async with streaming(visitor, await board_of(visitor, ana)) as stream:
        await stream.news()
        assert len(hub.groups) == 1
    async with asyncio.timeout(PATIENCE_SECONDS):
        while hub.groups:
            await asyncio.sleep(0.01)


async def test_whoever_leaves_while_they_are_sent_something_is_forgotten(
    site: Site, visitor: Visitor, ana: User
) -> None:
    """Not at some later time, when what was left is collected as garbage: until then they would be present."""
    app = site.server.config.loaded_app
    transport = next(route.endpoint for route in app.routes if route.path == "/graphql")
    board = await board_of(visitor, ana)
    found = await principal(await session_of(ana))
    context = GraphContext(HTTPConnection({"type": "http", "headers": []}), None, None, None, app.state.live.hub)
    await transport._admit(context, found)
    live = await schema.live(Asked(board, None, None), context)
    assert live is not None
    sending = asyncio.Event()

    async def receive() -> AsgiMessage:
        await sending.wait()
        return {"type": "http.disconnect"}

    async def send(message: AsgiMessage) -> None:
        if message["type"] == "http.response.body":
            sending.set()
            await asyncio.Event().wait()  # the reader does not read

    gc.disable()
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await (await event_stream.event_stream(live, context, transport.sockets))({"type": "http"}, receive, send)
            while app.state.live.hub.groups:
                await asyncio.sleep(0.01)
    finally:
        gc.enable()


async def test_a_stream_that_fails_ends_and_is_reported(
    visitor: Visitor, ana: User, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    render = Opened._render

    async def failing(opened: Opened, message: Message[Any]) -> Payload:
        if message.body.type != "READY":
            raise ArithmeticError("a fault of the program")
        return await render(opened, message)

    monkeypatch.setattr(event_stream, "HEARTBEAT_SECONDS", PATIENCE_SECONDS)
    monkeypatch.setattr(rendering, "RETRY_SECONDS", 0.01)
    monkeypatch.setattr(Opened, "_render", failing)
    async with streaming(visitor, await board_of(visitor, ana)) as stream:
        await stream.news()
        await visitor.ask(CREATE, title="Untold")
        with pytest.raises(EOFError):
            await stream.next()
    assert "stream_failed" in capsys.readouterr().out


async def test_a_server_that_stops_does_not_wait_for_streams(site: Site, visitor: Visitor, ana: User) -> None:
    async with streaming(visitor, await board_of(visitor, ana)) as stream:
        await stream.news()
        site.server.should_exit = True
        async with asyncio.timeout(GRACE_SECONDS - 1):  # then it would be cut
            with pytest.raises((EOFError, httpx.RemoteProtocolError)):
                await stream.next()
