"""One execution and one payload a message for everyone who may share it; slow and curious subscribers apart (R3, R64)."""

from __future__ import annotations

import asyncio
import socket as sockets
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import pytest

from served import PATIENCE_SECONDS, Site, Socket, Visitor, enter, session_of
from trato import metrics
from trato.access.gate import Access
from trato.accounts.models import User
from trato.boards import graph as board
from trato.graph.execution import Executor
from trato.graph.socket_protocol import SocketHandler
from trato.live import log, members, rendering
from trato.live.hub import Hub
from trato.operation import serving
from trato.pipelines.queries import PipelineRecord

pytestmark = pytest.mark.any_database

EVENTS = """
subscription ($pipeline: ID!, $after: String, $filter: Filter) {
  boardEvents(pipelineId: $pipeline, after: $after, filter: $filter) { type cursor card { title access { canUpdate } } }
}
"""
WIDE = EVENTS.replace("title", " ".join(f"title{number}: title" for number in range(50)) + " title")
"""Messages of some ten kilobytes, which fill what lies between server and client."""
COMMENTS = """
subscription ($id: ID!) { itemEvents(id: $id) { type entry { comment { text access { canUpdate } } } } }
"""
CREATE = "mutation ($title: String!) { createDeal(input: {title: $title}) { deal { id } } }"
COMMENT = "mutation ($id: ID!, $text: String!) { addComment(itemId: $id, text: $text) { comment { id } } }"


class Follower:
    """A socket with one subscription."""

    def __init__(self, socket: Socket) -> None:
        self.socket = socket

    async def next(self) -> dict[str, Any]:
        """The value of the next message's only field."""
        message = await self.socket.receive()
        assert message["type"] == "next", message
        return next(iter(message["payload"]["data"].values()))


@pytest.fixture
async def following(site: Site) -> AsyncIterator[Any]:
    """Opens sockets that follow, and closes them at the end."""
    async with AsyncExitStack() as stack:

        async def follow(user: User, document: str, operation: str = "1", **variables: Any) -> Follower:
            socket = await stack.enter_async_context(site.socket(cookie=await session_of(user)))
            await socket.begin()
            payload = {"query": document, "variables": variables}
            await socket.send(id=operation, type="subscribe", payload=payload)
            follower = Follower(socket)
            assert (await follower.next())["type"] == "READY"
            return follower

        yield follow


@asynccontextmanager
async def counted_executions(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Counter[str]]:
    """How many messages are executed."""
    counted: Counter[str] = Counter()
    build = Executor.build_per_event_executor

    def observed(self: Executor, payload: Any) -> Executor:
        counted[payload.type.value] += 1
        return build(self, payload)

    with monkeypatch.context() as patched:
        patched.setattr(Executor, "build_per_event_executor", observed)
        yield counted


def hub_of(site: Site) -> Hub:
    """The hub of the served application."""
    hub: Hub = site.server.config.loaded_app.state.live.hub
    return hub


async def pipeline_of(visitor: Visitor, user: User) -> str:
    """Sign in; the first pipeline."""
    await enter(visitor, user)
    return str((await visitor.ask("{ pipelines { id } }")).data[0]["id"])


async def test_equal_subscriptions_are_executed_once(
    site: Site, visitor: Visitor, ana: User, ben: User, following: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline = await pipeline_of(visitor, ana)
    await log.number_events()  # else the cursor may lie before the roles that are her rights, and she is told to reload
    cursor = (await visitor.ask("query ($id: ID!) { board(pipelineId: $id) { cursor } }", id=pipeline)).data["cursor"]
    alike = [
        await following(ana, EVENTS, operation, pipeline=pipeline, **more)
        for operation, more in (("1", {}), ("2", {"after": cursor}), ("a-long-unique-identifier", {"after": None}))
    ]
    assert [len(group.members) for group in hub_of(site).groups.values()] == [3]
    await following(ben, EVENTS, pipeline=pipeline)  # no administrator, so not the same
    await following(ana, EVENTS.replace("title", "id"), pipeline=pipeline)
    await following(ana, EVENTS, pipeline=pipeline, filter={"field": "amount", "op": "GT", "value": 5})
    assert len(hub_of(site).groups) == 4
    async with counted_executions(monkeypatch) as counted:
        await visitor.ask(CREATE, title="Seen by all")
        seen = [await follower.next() for follower in alike]
    assert [message["card"]["title"] for message in seen] == ["Seen by all"] * 3
    assert counted["CARD"] <= 3, "one for each group that shows it"
    for follower in alike:
        await follower.socket.connection.close()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(hub_of(site).groups) != 3:
            await asyncio.sleep(0.01)


async def test_a_document_that_asks_who_is_reading_is_made_for_each(
    site: Site, visitor: Visitor, ana: User, following: Any
) -> None:
    await enter(visitor, ana)
    deal = (await visitor.ask(CREATE, title="A deal")).data["deal"]["id"]
    second = await _another_administrator(ana)
    of_ana, of_second = await following(ana, COMMENTS, id=deal), await following(second, COMMENTS, id=deal)
    assert [len(group.members) for group in hub_of(site).groups.values()] == [2]
    for text in ("One", "Two"):
        assert (await visitor.ask(COMMENT, id=deal, text=text)).data
        told = [(await follower.next())["entry"]["comment"] for follower in (of_ana, of_second)]
        assert told == [{"text": text, "access": {"canUpdate": mine}} for mine in (True, False)]
    assert [len(group.members) for group in hub_of(site).groups.values()] == [1, 1]


async def _another_administrator(ana: User) -> User:
    return await User.create(
        email="zoe@example.com", name="Zoe", sort_name="zoe", is_admin=True, time_zone=ana.time_zone,
        locale=ana.locale, created_at=ana.created_at, updated_at=ana.updated_at,
    )  # fmt: skip


async def test_whoever_does_not_read_holds_nobody_up_and_misses_nothing(
    site: Site, visitor: Visitor, ana: User, following: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(members, "BACKLOG", 4)
    monkeypatch.setattr("trato.graph.wire.BACKLOG", 4)
    pipeline = await pipeline_of(visitor, ana)
    reading = await following(ana, EVENTS, pipeline=pipeline)
    slow = await following(ana, WIDE, pipeline=pipeline)
    _stop_reading(slow.socket, site)
    laggards = metrics.REGISTRY.get_sample_value("trato_laggards_total") or 0
    titles = [f"{number} {'x' * 200}" for number in range(40)]
    for title in titles:
        assert (await visitor.ask(CREATE, title=title)).data
        assert (await reading.next())["card"]["title"] == title
    assert (metrics.REGISTRY.get_sample_value("trato_laggards_total") or 0) > laggards, "it was sent back to the log"
    slow.socket.connection.transport.resume_reading()
    seen = [(await slow.next())["card"]["title"] for _ in titles]
    assert list(dict.fromkeys(seen)) == titles


def _protocols(site: Site) -> list[Any]:
    return [connection for connection in site.server.server_state.connections if hasattr(connection, "write_frame")]


async def test_a_server_that_stops_does_not_wait_for_who_does_not_read(
    site: Site, visitor: Visitor, ana: User, following: Any
) -> None:
    pipeline = await pipeline_of(visitor, ana)
    slow = await following(ana, WIDE, pipeline=pipeline)
    _stop_reading(slow.socket, site)
    (protocol,) = _protocols(site)
    while not protocol.transport.get_write_buffer_size():
        assert (await visitor.ask(CREATE, title="x" * 200)).data
    site.server.should_exit = True
    async with asyncio.timeout(serving.GRACE_SECONDS - 2):  # it would wait that long, and two more
        while site.server.server_state.connections:
            await asyncio.sleep(0.05)
    slow.socket.connection.transport.abort()  # or its end would wait for an answer, too


def _stop_reading(socket: Socket, site: Site) -> None:
    """The peer takes nothing more, and the kernel keeps little of what nobody reads."""
    socket.connection.transport.pause_reading()
    for connection in _protocols(site):
        connection.transport.set_write_buffer_limits(high=1000)
    socket.connection.transport.get_extra_info("socket").setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 32768)
    for connection in _protocols(site):
        connection.transport.get_extra_info("socket").setsockopt(sockets.SOL_SOCKET, sockets.SO_SNDBUF, 32768)


async def test_other_settings_of_the_person_begin_the_subscription_anew(
    site: Site, visitor: Visitor, ana: User, following: Any
) -> None:
    pipeline = await pipeline_of(visitor, ana)
    follower = await following(ana, EVENTS, pipeline=pipeline)
    await visitor.ask('mutation { updateProfile(input: {timeZone: "Europe/Lisbon"}) { me { isAdmin } } }')
    assert [(await follower.next())["type"] for _ in range(2)] == ["RESYNC", "READY"]
    await visitor.ask(CREATE, title="Afterwards")
    assert (await follower.next())["card"]["title"] == "Afterwards"


async def test_another_base_currency_begins_everybodys_subscriptions_anew(
    site: Site, visitor: Visitor, ana: User, following: Any
) -> None:
    follower = await following(ana, EVENTS, pipeline=await pipeline_of(visitor, ana))
    await visitor.ask('mutation { saveCurrency(input: {code: "USD", rate: "0.8"}) { __typename } }')
    await visitor.ask('mutation { setBaseCurrency(code: "USD") { __typename } }')
    assert [(await follower.next())["type"] for _ in range(2)] == ["RESYNC", "READY"]
    pipeline = await pipeline_of(visitor, ana)
    board = await visitor.ask(f'{{ board(pipelineId: "{pipeline}") {{ columns {{ sum {{ currency }} }} }} }}')
    assert {column["sum"]["currency"] for column in board.data["columns"]} == {"USD"}


@pytest.mark.parametrize("failures", [2, 100])
async def test_a_subscription_that_can_not_be_opened_is_tried_again(
    site: Site, visitor: Visitor, ana: User, monkeypatch: pytest.MonkeyPatch, failures: int
) -> None:
    """As when the connection to the database was lost in that moment; but not for ever."""
    left = failures
    readable_pipeline = board.readable_pipeline

    async def failing(access: Access, pipeline_id: int) -> PipelineRecord:
        nonlocal left
        left -= 1
        if left >= 0:
            raise ConnectionResetError("the database is gone")
        return await readable_pipeline(access, pipeline_id)

    pipeline = await pipeline_of(visitor, ana)
    monkeypatch.setattr(board, "readable_pipeline", failing)
    monkeypatch.setattr(rendering, "RETRY_SECONDS", 0.01)
    async with site.socket(cookie=await session_of(ana)) as socket:
        await socket.begin()
        await socket.send(id="1", type="subscribe", payload={"query": EVENTS, "variables": {"pipeline": pipeline}})
        message = await socket.receive()
    if failures == 2:
        assert message["payload"]["data"]["boardEvents"]["type"] == "READY"
    else:
        assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "INTERNAL")


async def test_of_settings_changed_twice_at_once_one_subscription_remains(
    site: Site, visitor: Visitor, ana: User, following: Any
) -> None:
    follower = await following(ana, EVENTS, pipeline=await pipeline_of(visitor, ana))
    handler = _handler(site)
    operation = handler.operations["1"]

    async def ending_slowly(followed: asyncio.Task[None]) -> None:
        try:
            await asyncio.gather(followed)
        finally:
            await asyncio.sleep(0.2)  # until then the other has come as far

    assert operation.task is not None
    operation.task = asyncio.create_task(ending_slowly(operation.task))
    await asyncio.sleep(0)
    await asyncio.gather(handler.renew(), handler.renew())
    assert len(_operations()) == 1
    assert (await follower.next())["type"] == "RESYNC"


async def test_what_is_completed_while_it_would_begin_anew_stays_so(
    site: Site, visitor: Visitor, ana: User, following: Any
) -> None:
    await following(ana, EVENTS, pipeline=await pipeline_of(visitor, ana))
    handler = _handler(site)
    task = handler.operations["1"].task
    assert task is not None
    task.add_done_callback(lambda _: handler.operations.pop("1"))  # as a `complete` in this moment does
    await handler.renew()
    assert not _operations()


def _operations() -> list[asyncio.Task[Any]]:
    return [task for task in asyncio.all_tasks() if task.get_name() == "operation"]


def _handler(site: Site) -> SocketHandler:
    """What serves the only socket there is."""
    transport = next(route.endpoint for route in site.server.config.loaded_app.routes if route.path == "/graphql")
    (handler,) = transport.sockets._sockets
    assert isinstance(handler, SocketHandler)
    return handler
