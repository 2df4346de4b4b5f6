"""Clients that others wrote, each used as its manual shows: they run operations, follow, and come back by their own means."""

from __future__ import annotations

import asyncio
import json
import os
from abc import ABC, abstractmethod
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from gql import Client, GraphQLRequest
from gql.client import ReconnectingAsyncClientSession
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.aiohttp_websockets import AIOHTTPWebsocketsTransport
from gql.transport.async_transport import AsyncTransport
from gql.transport.exceptions import TransportConnectionFailed, TransportQueryError
from gql.transport.websockets import WebsocketsTransport

import machine

SCRIPT = Path(__file__).with_name("graphql_ws.mjs")
PAUSE_SECONDS = 0.1


class Refused(Exception):
    """What was asked was refused; the errors as the client gives them."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(errors)
        self.errors = errors


class ForeignClient(ABC):
    """One client on one socket."""

    @abstractmethod
    async def run(self, document: str, **variables: Any) -> Any:
        """The only root field of a query or a mutation. Raises Refused."""

    @abstractmethod
    def follow(self, document: str, **variables: Any) -> AsyncGenerator[dict[str, Any], None]:
        """The only field of each message of a subscription, also after the line was lost and found. Raises Refused."""


@dataclass
class Gql(ForeignClient):
    """gql from PyPI, with a session that reconnects; whoever follows asks again, behind the last message."""

    session: ReconnectingAsyncClientSession

    async def run(self, document: str, **variables: Any) -> Any:
        try:
            answer = await self.session.execute(GraphQLRequest(document, variable_values=variables))
        except TransportQueryError as error:
            raise Refused(error.errors or []) from error
        return next(iter(answer.values()))

    async def follow(self, document: str, **variables: Any) -> AsyncGenerator[dict[str, Any], None]:
        while True:
            try:
                async for data in self.session.subscribe(GraphQLRequest(document, variable_values=variables)):
                    message = next(iter(data.values()))
                    variables["after"] = message["cursor"]
                    yield message
            except TransportConnectionFailed:
                await asyncio.sleep(PAUSE_SECONDS)
            except TransportQueryError as error:
                raise Refused(error.errors or []) from error


@dataclass
class GraphqlWs(ForeignClient):
    """graphql-ws from npm, in Node: it retries by itself and asks again just what it asked first."""

    process: Process
    closings: list[int] = field(default_factory=list)
    _operations: dict[str, asyncio.Queue[dict[str, Any]]] = field(default_factory=dict)
    _ids: count[int] = field(default_factory=count)

    async def run(self, document: str, **variables: Any) -> Any:
        answers = [answer async for answer in self.follow(document, **variables)]
        assert len(answers) == 1, answers
        return answers[0]

    async def follow(self, document: str, **variables: Any) -> AsyncGenerator[dict[str, Any], None]:
        id = str(next(self._ids))
        heard = self._operations[id] = asyncio.Queue()
        self._say(id=id, query=document, variables=variables)
        try:
            while True:
                match await heard.get():
                    case {"next": {"data": dict(data), **more}} if "errors" not in more:
                        yield next(iter(data.values()))
                    case {"next": {"errors": errors}} | {"errors": errors}:
                        raise Refused(errors)
                    case {"complete": True}:
                        return
                    case unknown:
                        raise AssertionError(unknown)
        finally:
            self._say(id=id, stop=True)

    def _say(self, **line: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{json.dumps(line)}\n".encode())

    async def listen(self) -> None:
        """Give what the client hears to whoever asked for it."""
        assert self.process.stdout is not None
        async for line in self.process.stdout:
            said = json.loads(line)
            if "id" in said:
                self._operations[said["id"]].put_nowait(said)
            elif "closed" in said:
                self.closings.append(said["closed"])


@asynccontextmanager
async def _gql(transport: AsyncTransport) -> AsyncIterator[Gql]:
    client = Client(transport=transport)
    session = await client.connect_async(reconnecting=True)  # type: ignore[no-untyped-call]
    try:
        yield Gql(session)
    finally:
        await client.close_async()  # type: ignore[no-untyped-call]


def _socket(url: str) -> str:
    return url.replace("http", "ws", 1) + "/graphql"


@asynccontextmanager
async def gql_websockets(url: str, token: str) -> AsyncIterator[Gql]:
    """gql on the library websockets."""
    payload = {"authorization": f"Bearer {token}"}
    async with _gql(WebsocketsTransport(_socket(url), init_payload=payload, ping_interval=1)) as client:
        yield client


@asynccontextmanager
async def gql_aiohttp(url: str, token: str) -> AsyncIterator[Gql]:
    """gql on aiohttp's sockets."""
    payload = {"authorization": f"Bearer {token}"}
    async with _gql(AIOHTTPWebsocketsTransport(_socket(url), init_payload=payload, ping_interval=1)) as client:
        yield client


@asynccontextmanager
async def gql_over_http(url: str, token: str) -> AsyncIterator[Gql]:
    """gql over HTTP, for queries and mutations."""
    async with _gql(AIOHTTPTransport(f"{url}/graphql", headers={"authorization": f"Bearer {token}"})) as client:
        yield client


@asynccontextmanager
async def graphql_ws(url: str, token: str) -> AsyncIterator[GraphqlWs]:
    """graphql-ws in Node. Raises machine.Missing."""
    node = machine.node("graphql-ws")
    process = await asyncio.create_subprocess_exec(
        node, "--experimental-websocket", "--no-warnings", "--input-type=module", "--eval", SCRIPT.read_text(),
        cwd=machine.FRONT_END, env={**os.environ, "TRATO_SOCKET": _socket(url), "TRATO_TOKEN": token},
        stdin=PIPE, stdout=PIPE, limit=2**20,
    )  # fmt: skip
    client = GraphqlWs(process)
    listening = asyncio.create_task(client.listen())
    try:
        yield client
    finally:
        assert process.stdin is not None
        process.stdin.close()
        async with asyncio.timeout(10):
            await process.wait()
        await listening


Opening = Callable[[str, str], AbstractAsyncContextManager[ForeignClient]]
"""Opens a client, given the address of the site and a token."""

ON_SOCKETS: dict[str, Opening] = {
    "gql with websockets": gql_websockets,
    "gql with aiohttp": gql_aiohttp,
    "graphql-ws": graphql_ws,
}
"""All that speak graphql-transport-ws, by name."""
