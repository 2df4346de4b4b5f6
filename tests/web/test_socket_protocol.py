"""graphql-transport-ws to the letter: what a client may send, what it is answered, and with which code it is shown out (R2)."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

from served import OPERATOR, PATIENCE_SECONDS, Site, Socket, Visitor, board_of, serving, session_of
from trato.accounts.actions import NewUser
from trato.accounts.models import User
from trato.graph.transport import MAX_OPERATIONS_PER_SOCKET
from trato.live.hub import Hub
from trato.operation.serving import SOCKET_MESSAGE_LIMIT
from trato.roles.actions import welcome
from trato.settings import Settings

pytestmark = pytest.mark.any_database

ME = "{ me { user { name } } }"
SHORT = timedelta(seconds=1.5)
LONG = "x" * 1000
DEEP = "[" * 1000 + "]" * 1000
HUGE = "9" * 5000


def subscribe(changes: dict[str, Any] | None = None, without: str = "", **payload: Any) -> str:
    """A frame that would be answered, with one thing changed in its envelope or in its payload, or left out."""
    envelope = {"id": "1", "type": "subscribe", "payload": {"query": ME, **payload}, **(changes or {})}
    envelope.pop(without, None)
    return json.dumps(envelope)


NO_MESSAGE = {
    "nothing": "",
    "no JSON": "nonsense",
    "half a message": '{"type": "ping"',
    "not a number": '{"type": "ping", "payload": {"a": NaN}}',
    "half a character": '{"type": "ping", "payload": {"a": "\\ud800"}}',
    "an array": "[]",
    "an array of messages": '[{"type": "ping"}]',
    "a number": "5",
    "null": "null",
    "true": "true",
    "a string": '"ping"',
    "a thousand lists": DEEP,
    "a huge integer": HUGE,
    "an empty object": "{}",
    "no type": '{"id": "1"}',
    "type a number": '{"type": 1}',
    "type null": '{"type": null}',
    "type a list": '{"type": ["ping"]}',
    "type an object": '{"type": {"ping": 1}}',
    "type empty": '{"type": ""}',
    "type unknown": '{"type": "nonsense"}',
    "type unknown and long": json.dumps({"type": LONG}),
    "type unknown and not ASCII": json.dumps({"type": "ł" * 200}),
    "type of the old protocol": '{"type": "start", "id": "1", "payload": {"query": "{ me { isAdmin } }"}}',
    "a server's acknowledgement": '{"type": "connection_ack"}',
    "a server's message": '{"type": "next", "id": "1", "payload": {}}',
    "ping with a list": '{"type": "ping", "payload": []}',
    "ping with a string": '{"type": "ping", "payload": "x"}',
    "pong with a number": '{"type": "pong", "payload": 5}',
    "binary": b'{"type": "ping"}',
}
NO_OPERATION = {
    "id missing": subscribe(without="id"),
    "id a number": subscribe({"id": 1}),
    "id null": subscribe({"id": None}),
    "id empty": subscribe({"id": ""}),
    "id a list": subscribe({"id": ["1"]}),
    "id an object": subscribe({"id": {}}),
    "payload missing": subscribe(without="payload"),
    "payload null": subscribe({"payload": None}),
    "payload an array": subscribe({"payload": [ME]}),
    "payload a string": subscribe({"payload": ME}),
    "payload empty": subscribe({"payload": {}}),
    "query a number": subscribe(query=5),
    "query null": subscribe(query=None),
    "query a list": subscribe(query=[ME]),
    "variables an array": subscribe(variables=[1]),
    "variables a string": subscribe(variables="{}"),
    "variables a number": subscribe(variables=5),
    "operationName a number": subscribe(operationName=5),
    "operationName a list": subscribe(operationName=["A"]),
    "extensions an array": subscribe(extensions=[]),
    "extensions a string": subscribe(extensions="{}"),
    "complete without id": '{"type": "complete"}',
    "complete a number": '{"type": "complete", "id": 1}',
    "complete null": '{"type": "complete", "id": null}',
    "complete nothing": '{"type": "complete", "id": ""}',
    "complete a list": '{"type": "complete", "id": ["1"]}',
}
NO_BEGINNING = {
    "payload null": '{"type": "connection_init", "payload": null}',
    "payload an array": '{"type": "connection_init", "payload": []}',
    "payload a string": '{"type": "connection_init", "payload": "Bearer"}',
}


class Complaints:
    """What the server logged as an error or printed as a traceback."""

    def __init__(self, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
        self._caplog, self._capfd = caplog, capfd

    def new(self) -> list[str]:
        """Those since last asked."""
        found = [record.getMessage() for record in self._caplog.records if record.levelno >= logging.ERROR]
        printed = "".join(self._capfd.readouterr())
        self._caplog.clear()
        return found + ([printed] if "Traceback" in printed else [])


@pytest.fixture(autouse=True)
def complaints(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[Complaints]:
    """Nothing that a client sends makes the server complain: that is for the client's log, by the close code."""
    watched = Complaints(caplog, capfd)
    yield watched
    assert watched.new() == []


@pytest.fixture
async def board(visitor: Visitor, ana: User) -> str:
    """A subscription to the first board."""
    return await board_of(visitor, ana)


@asynccontextmanager
async def entered(site: Site, user: User) -> AsyncIterator[Socket]:
    """A socket that was acknowledged."""
    async with site.socket(cookie=await session_of(user)) as socket:
        assert await socket.begin() == {"type": "connection_ack"}
        yield socket


async def follow(socket: Socket, id: str, board: str) -> None:
    """Follow the board until it is ready."""
    await socket.subscribe(id, board)
    message = await socket.receive()
    assert (message["id"], message["payload"]["data"]["boardEvents"]["type"]) == (id, "READY")


async def still_follows(socket: Socket, id: str, visitor: Visitor) -> None:
    """What happens on the board still arrives under this id, and nothing before it."""
    assert (await visitor.ask('mutation { createDeal(input: {title: "Seen"}) { deal { id } } }')).status == 200
    message = await socket.receive()
    assert (message["id"], message["payload"]["data"]["boardEvents"]["type"]) == (id, "CARD")


def hub_of(site: Site) -> Hub:
    """The groups of the running application."""
    hub: Hub = site.server.config.app.state.live.hub  # type: ignore[union-attr]
    return hub


async def emptied(hub: Hub) -> None:
    """Wait until nobody follows anything any more; a socket's operations end a moment after it."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while hub.groups:
            await asyncio.sleep(0.01)


async def not_refused(
    site: Site, user: User, frames: dict[str, Any], complaints: Complaints, *, begun: bool = True
) -> dict[str, Any]:
    """The frames, each sent on a socket of its own, that did not end in 4400 with a reason and without a word in the log."""
    seen = {}
    for name, frame in frames.items():
        async with site.socket(cookie=await session_of(user)) as socket:
            if begun:
                await socket.begin()
            await socket.connection.send(frame)
            try:
                code: int | str = await socket.closed()
            except TimeoutError:
                code = "left open"
            outcome = (code, bool(socket.connection.close_reason), complaints.new())
            if outcome != (4400, True, []):
                seen[name] = outcome
    return seen


@pytest.mark.parametrize("begun", [True, False], ids=["acknowledged", "not yet acknowledged"])
async def test_what_is_no_message_is_refused(site: Site, ana: User, complaints: Complaints, begun: bool) -> None:
    assert await not_refused(site, ana, NO_MESSAGE, complaints, begun=begun) == {}


async def test_what_is_no_operation_is_refused(site: Site, ana: User, complaints: Complaints) -> None:
    assert await not_refused(site, ana, NO_OPERATION, complaints) == {}


async def test_what_is_no_beginning_is_refused(site: Site, ana: User, complaints: Complaints) -> None:
    assert await not_refused(site, ana, NO_BEGINNING, complaints, begun=False) == {}


async def test_text_that_is_not_utf8_is_refused(site: Site, ana: User) -> None:
    async with entered(site, ana) as socket:
        await socket.connection.send(b'{"type": "p\xff"}', text=True)
        assert await socket.closed() == 1007


async def test_a_message_has_a_megabyte_at_most(site: Site, ana: User) -> None:
    async with entered(site, ana) as socket:
        frame = json.dumps({"type": "ping", "payload": {"x": ""}})
        await socket.connection.send(frame.replace('""', json.dumps("x" * (SOCKET_MESSAGE_LIMIT - len(frame)))))
        assert (await socket.receive())["type"] == "pong"
        await socket.connection.send(frame.replace('""', json.dumps("x" * (SOCKET_MESSAGE_LIMIT - len(frame) + 1))))
        assert await socket.closed() == 1009


async def test_a_message_may_come_in_pieces(site: Site, ana: User) -> None:
    async with entered(site, ana) as socket:
        frame = subscribe()
        await socket.connection.send([frame[:9], frame[9:20], frame[20:]])
        assert (await socket.receive())["payload"]["data"]["me"]["user"]["name"] == "Ana Łoś"


@pytest.mark.parametrize("frame", [subscribe(), subscribe({"id": LONG})], ids=["short", "long"])
async def test_nothing_is_asked_before_the_acknowledgement(site: Site, ana: User, frame: str) -> None:
    async with site.socket(cookie=await session_of(ana)) as socket:
        await socket.connection.send(frame)
        assert await socket.closed() == 4401


async def test_nobody_is_not_acknowledged(site: Site, ana: User) -> None:
    claims: list[Any] = ["", "Bearer", f"Bearer {LONG}", 5, None, ["Bearer x"], {}]
    for claim in claims:
        async with site.socket() as socket:
            await socket.send(type="connection_init", payload={"authorization": claim})
            assert await socket.closed() == 4401, claim


async def test_one_begins_once(site: Site, ana: User) -> None:
    async with entered(site, ana) as socket:
        await socket.send(type="connection_init")
        assert await socket.closed() == 4429


@pytest.mark.parametrize("id", ["1", LONG, "ł" * 200], ids=["short", "long", "not ASCII"])
async def test_an_id_in_use_is_refused(site: Site, ana: User, board: str, id: str) -> None:
    async with entered(site, ana) as socket:
        await follow(socket, id, board)
        await socket.subscribe(id, board)
        assert await socket.closed() == 4409


@pytest.fixture
async def hasty_site(site_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Site]:
    """A server that waits only a moment for the first message."""
    monkeypatch.setattr("trato.graph.transport.INIT_TIMEOUT", SHORT)
    async with serving(site_settings) as running:
        yield running


async def test_who_does_not_begin_is_shown_out(hasty_site: Site) -> None:
    async with hasty_site.socket() as silent, hasty_site.socket() as pinging:
        await pinging.send(type="ping")
        assert await silent.closed() == 4408
        assert await pinging.closed() == 4408


async def test_who_has_begun_may_be_silent(hasty_site: Site) -> None:
    user = await welcome(OPERATOR, NewUser(name="Ana", email="ana@example.com"))
    async with entered(hasty_site, user) as socket:
        await asyncio.sleep(2 * SHORT.total_seconds())
        await socket.send(type="ping")
        assert await socket.receive() == {"type": "pong"}


@pytest.mark.parametrize("offered", [None, ["graphql-ws"], ["nonsense", "chat"]], ids=["none", "old", "unknown"])
async def test_another_protocol_is_not_spoken(site: Site, ana: User, offered: list[str] | None) -> None:
    try:
        async with connect(
            site.url.replace("http", "ws", 1) + "/graphql",
            subprotocols=None if offered is None else [Subprotocol(name) for name in offered],
            additional_headers={"cookie": f"trato_session={await session_of(ana)}"},
        ) as connection:
            assert await Socket(connection).closed() == 4406
    except InvalidHandshake:
        pass  # refused before there was a socket is as good


async def test_the_protocol_is_found_among_others(site: Site, ana: User) -> None:
    async with connect(
        site.url.replace("http", "ws", 1) + "/graphql",
        subprotocols=[Subprotocol("graphql-ws"), Subprotocol("graphql-transport-ws")],
        additional_headers={"cookie": f"trato_session={await session_of(ana)}"},
    ) as connection:
        assert connection.subprotocol == "graphql-transport-ws"
        assert await Socket(connection).begin() == {"type": "connection_ack"}


BAD_OPERATIONS = {
    "no document": {"query": ""},
    "syntax": {"query": "{ me { "},
    "syntax, long": {"query": "{ me { " + LONG + " !!! " + LONG},
    "unknown field": {"query": "{ nonsense }"},
    "unknown operation": {"query": "query A { me { isAdmin } }", "operationName": "B"},
    "empty operation name": {"query": "query A { me { isAdmin } } query B { me { isAdmin } }", "operationName": ""},
    "two operations, none chosen": {"query": "query A { me { isAdmin } } query B { me { isAdmin } }"},
    "no operation": {"query": "fragment F on Query { me { isAdmin } }"},
    "variable missing": {"query": "query ($id: ID!) { node(id: $id) { id } }"},
    "variable null": {"query": "query ($id: ID!) { node(id: $id) { id } }", "variables": {"id": None}},
    "variable of another type": {"query": "query ($id: ID!) { node(id: $id) { id } }", "variables": {"id": [1]}},
    "subscription with a variable of another type": {
        "query": "subscription ($p: ID!) { boardEvents(pipelineId: $p) { type } }",
        "variables": {"p": {}},
    },
    "subscription to two things": {
        "query": 'subscription { a: boardEvents(pipelineId: "1") { type } b: boardEvents(pipelineId: "1") { type } }'
    },
}


async def test_a_bad_operation_is_refused_alone(site: Site, visitor: Visitor, ana: User, board: str) -> None:
    async with entered(site, ana) as socket:
        await follow(socket, "board", board)
        answers = {}
        for name, payload in BAD_OPERATIONS.items():
            await socket.send(id=name, type="subscribe", payload=payload)
            try:
                answers[name] = await socket.receive()
            except ConnectionClosed as closed:
                pytest.fail(f"{name}: {closed}")
        assert {name: (answer["id"], answer["type"]) for name, answer in answers.items()} == {
            name: (name, "error") for name in BAD_OPERATIONS
        }
        codes = {name: answer["payload"][0]["extensions"]["code"] for name, answer in answers.items()}
        assert codes == dict.fromkeys(BAD_OPERATIONS, "BAD_REQUEST")
        await still_follows(socket, "board", visitor)


async def test_a_subscription_that_is_refused_is_refused_alone(
    site: Site, visitor: Visitor, ana: User, board: str
) -> None:
    """A refusal of the resolver may come as `error`, or as a message with errors and `complete`; then the id is free."""
    refused = board.replace('pipelineId: "', 'pipelineId: "x')
    async with entered(site, ana) as socket:
        await follow(socket, "board", board)
        for _ in range(2):
            await socket.subscribe("refused", refused)
            answer = await socket.receive()
            assert answer["id"] == "refused"
            if answer["type"] == "next":
                errors = answer["payload"]["errors"]
                assert await socket.receive() == {"id": "refused", "type": "complete"}
            else:
                errors = answer["payload"]
            assert errors[0]["extensions"]["code"] in ("BAD_REQUEST", "NOT_FOUND", "VALIDATION")
        await still_follows(socket, "board", visitor)


@pytest.mark.parametrize("value", [DEEP, HUGE, f"[{HUGE}]"], ids=["a thousand lists", "a huge integer", "in a list"])
async def test_monstrous_variables_are_refused(site: Site, ana: User, value: str) -> None:
    """Either as no JSON that can be read, or as an operation that can't be run; the socket of another goes on."""
    query = "query ($first: Int) { deals(first: $first) { totalCount } }"
    frame = subscribe(query=query, variables={"first": "?"}).replace('"?"', value)
    async with entered(site, ana) as socket, entered(site, ana) as other:
        await socket.connection.send(frame)
        try:
            answer = await socket.receive()
        except ConnectionClosed:
            assert await socket.closed() == 4400
        else:
            assert (answer["id"], answer["type"]) == ("1", "error")
        await other.send(type="ping")
        assert await other.receive() == {"type": "pong"}


async def test_null_is_as_good_as_nothing_in_an_operation(site: Site, ana: User) -> None:
    async with entered(site, ana) as socket:
        await socket.connection.send(subscribe(variables=None, operationName=None, extensions=None))
        assert (await socket.receive())["payload"]["data"]["me"]["user"]["name"] == "Ana Łoś"


async def test_pings_are_answered(site: Site, ana: User) -> None:
    async with entered(site, ana) as socket:
        await socket.send(type="ping")
        assert await socket.receive() == {"type": "pong"}
        await socket.send(type="ping", payload={"at": 5})
        assert await socket.receive() == {"type": "pong", "payload": {"at": 5}}


async def test_what_needs_no_answer_gets_none(site: Site, ana: User) -> None:
    async with entered(site, ana) as socket:
        await socket.send(type="pong")
        await socket.send(type="pong", payload={"at": 5})
        await socket.send(type="complete", id="never begun")
        await socket.send(type="ping")
        assert await socket.receive() == {"type": "pong"}


async def test_an_id_is_free_again_after_complete(site: Site, visitor: Visitor, ana: User, board: str) -> None:
    async with entered(site, ana) as socket:
        for _ in range(3):
            await follow(socket, "1", board)
            await socket.send(type="complete", id="1")
        await emptied(hub_of(site))
        await follow(socket, "1", board)
        await still_follows(socket, "1", visitor)
        await socket.send(type="complete", id="1")
        await socket.subscribe("1", ME)
        assert [(await socket.receive())["type"] for _ in range(2)] == ["next", "complete"]
        await socket.subscribe("1", ME)
        assert (await socket.receive())["type"] == "next"


async def test_nothing_comes_after_complete(site: Site, visitor: Visitor, ana: User, board: str) -> None:
    async with entered(site, ana) as socket:
        await follow(socket, "left", board)
        await follow(socket, "stays", board)
        await socket.send(type="complete", id="left")
        await socket.send(type="ping")
        assert await socket.receive() == {"type": "pong"}
        for _ in range(3):
            await still_follows(socket, "stays", visitor)


async def test_a_socket_has_a_hundred_operations(site: Site, visitor: Visitor, ana: User, board: str) -> None:
    async with entered(site, ana) as socket:
        for number in range(MAX_OPERATIONS_PER_SOCKET):
            await follow(socket, str(number), board)
        for document in (board, ME):
            await socket.subscribe("one too many", document)
            refused = await socket.receive()
            assert (refused["id"], refused["type"]) == ("one too many", "error")
            assert refused["payload"][0]["extensions"]["code"] == "LIMIT_EXCEEDED"
        await visitor.ask('mutation { createDeal(input: {title: "Seen"}) { deal { id } } }')
        told = [await socket.receive() for _ in range(MAX_OPERATIONS_PER_SOCKET)]
        assert {message["id"] for message in told} == {str(number) for number in range(MAX_OPERATIONS_PER_SOCKET)}
        await socket.send(type="complete", id="5")
        await follow(socket, "one too many", board)


async def test_queries_and_mutations_are_answered_and_complete(site: Site, ana: User) -> None:
    create = "mutation A($title: String!) { createDeal(input: {title: $title}) { deal { title } } } query B { me { isAdmin } }"
    async with entered(site, ana) as socket:
        await socket.send(
            id="1",
            type="subscribe",
            payload={"query": create, "variables": {"title": "By socket"}, "operationName": "A"},
        )
        assert await socket.receive() == {
            "id": "1", "type": "next", "payload": {"data": {"createDeal": {"deal": {"title": "By socket"}}}},
        }  # fmt: skip
        assert await socket.receive() == {"id": "1", "type": "complete"}
        await socket.send(id="2", type="subscribe", payload={"query": create, "operationName": "B"})
        assert (await socket.receive())["payload"] == {"data": {"me": {"isAdmin": True}}}
        assert await socket.receive() == {"id": "2", "type": "complete"}


async def test_a_socket_that_is_cut_leaves_nothing_behind(site: Site, visitor: Visitor, ana: User, board: str) -> None:
    async with entered(site, ana) as staying:
        await follow(staying, "1", board)
        before = asyncio.all_tasks()
        async with entered(site, ana) as cut, entered(site, ana) as leaving:
            for number in range(3):
                await follow(cut, str(number), board)
                await follow(leaving, str(number), board)
            cut.connection.transport.abort()
        async with asyncio.timeout(PATIENCE_SECONDS):
            while asyncio.all_tasks() - before:
                await asyncio.sleep(0.01)
        await still_follows(staying, "1", visitor)
    await emptied(hub_of(site))


async def test_a_server_that_stops_says_goodbye_and_leaves_nothing_behind(site_settings: Settings) -> None:
    """1012: come back, to this server or to another. Every operation has run to its end, whatever it was about."""
    before = asyncio.all_tasks()
    async with serving(site_settings) as site, site.visitor() as visitor:
        user = await welcome(OPERATOR, NewUser(name="Ana", email="ana@example.com"))
        board = await board_of(visitor, user)
        hub = hub_of(site)
        async with entered(site, user) as first, entered(site, user) as second, site.socket() as not_begun:
            for number in range(3):
                await follow(first, str(number), board)
            await follow(second, "1", board)
            site.server.should_exit = True
            assert [await socket.closed() for socket in (first, second, not_begun)] == [1012] * 3
    await emptied(hub)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while asyncio.all_tasks() - before:
            await asyncio.sleep(0.01)
