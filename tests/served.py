"""A served installation for tests: the real application on a real port, in this process, and clients that visit it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin, Subprotocol

from trato.accounts.actions import NewUser
from trato.accounts.models import User
from trato.accounts.passwords import hash_password
from trato.accounts.sessions import open_session
from trato.app import create_app
from trato.live.operations import Actor
from trato.operation.serving import server_config
from trato.roles.actions import welcome
from trato.settings import Settings

PASSWORD = "a sentence for the tests"
PATIENCE_SECONDS = 30.0
"""How long something may take that soon happens: two busy cores are slower than any of us."""
OPERATOR = Actor(None, "tests", "CLI")
OWN_PAGE = {"x-trato-request": "1"}


@dataclass
class Answer:
    """An HTTP answer of the graph."""

    status: int
    body: dict[str, Any]
    headers: httpx.Headers

    @property
    def data(self) -> Any:
        """The data of an operation that must have succeeded; of its only root field when there is just one."""
        assert self.status == 200, (self.status, self.body)
        assert "errors" not in self.body, self.body["errors"]
        found = self.body["data"]
        return next(iter(found.values())) if len(found) == 1 else found

    @property
    def error(self) -> dict[str, Any]:
        """The first error."""
        assert self.body.get("errors"), f"this should have been refused: {self.body}"
        first: dict[str, Any] = self.body["errors"][0]
        return first

    @property
    def code(self) -> str:
        """The first error's code."""
        return str(self.error["extensions"]["code"])

    @property
    def fields(self) -> dict[str, str]:
        """Path and code of each field at fault."""
        return {entry["path"]: entry["code"] for entry in self.error["extensions"].get("fields", [])}


@dataclass
class Visitor:
    """A browser (it keeps cookies, and sends the header of the site's own pages) or an app with a token."""

    url: str
    http: httpx.AsyncClient
    headers: dict[str, str] = field(default_factory=lambda: dict(OWN_PAGE))

    async def ask(self, document: str, **variables: Any) -> Answer:
        """Send one operation."""
        response = await self.http.post(
            "/graphql", json={"query": document, "variables": variables}, headers=self.headers
        )
        return Answer(response.status_code, response.json(), response.headers)

    async def sign_in(self, user: User, password: str = PASSWORD) -> Answer:
        """As the sign-in page does."""
        document = "mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { me { user { name } } } }"
        return await self.ask(document, e=user.email, p=password)

    def forget(self) -> None:
        """Throw the cookies away."""
        self.http.cookies.clear()


@dataclass
class Site:
    """The running application."""

    url: str
    settings: Settings
    server: uvicorn.Server

    @asynccontextmanager
    async def visitor(self, **headers: str) -> AsyncIterator[Visitor]:
        """Somebody who is not signed in."""
        async with httpx.AsyncClient(base_url=self.url, timeout=60) as http:
            yield Visitor(self.url, http, {**OWN_PAGE, **headers})

    @asynccontextmanager
    async def socket(self, *, origin: str | None = None, cookie: str | None = None) -> AsyncIterator[Socket]:
        """A socket, not yet initialised."""
        async with connect(
            self.url.replace("http", "ws", 1) + "/graphql",
            subprotocols=[Subprotocol("graphql-transport-ws")],
            origin=None if origin is None else Origin(origin),
            additional_headers={"cookie": f"trato_session={cookie}"} if cookie else None,
        ) as connection:
            yield Socket(connection)


@dataclass
class Socket:
    """A socket that speaks graphql-transport-ws."""

    connection: ClientConnection

    async def send(self, **message: Any) -> None:
        """Send one message."""
        await self.connection.send(json.dumps(message))

    async def receive(self) -> dict[str, Any]:
        """The next message."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            message: dict[str, Any] = json.loads(await self.connection.recv())
            return message

    async def begin(self, token: str | None = None) -> dict[str, Any]:
        """Initialise, with a token in the first message; the acknowledgement."""
        payload = {"authorization": f"Bearer {token}"} if token else {}
        await self.send(type="connection_init", payload=payload)
        return await self.receive()

    async def subscribe(self, id: str, document: str) -> None:
        """Begin an operation."""
        await self.send(id=id, type="subscribe", payload={"query": document})

    async def closed(self) -> int:
        """The code with which the server closes; messages before it are passed over."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            with contextlib.suppress(ConnectionClosed):
                while True:
                    await self.connection.recv()
        code = self.connection.close_code
        assert code is not None
        return code


@asynccontextmanager
async def serving(settings: Settings) -> AsyncIterator[Site]:
    """The application for these settings, on a port of its own, until the block ends."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # as the server makes its own
    listener.bind((settings.host, settings.port))
    listener.listen()
    config = server_config(settings, create_app(settings))
    config.load()
    server = uvicorn.Server(config)
    running = asyncio.create_task(server._serve([listener]), name="site")
    try:
        while not server.started:
            assert not running.done(), "the server did not start"
            await asyncio.sleep(0.01)
        yield Site(f"http://{settings.host}:{listener.getsockname()[1]}", settings, server)
    finally:
        server.should_exit = True
        await running


@pytest.fixture
def site_settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings of a server on a fresh database, reachable from this machine only."""
    return Settings(port=0, data=tmp_path, database_url=database_url, jobs=False)


@pytest.fixture
async def site(site_settings: Settings) -> AsyncIterator[Site]:
    """A server on a fresh database."""
    async with serving(site_settings) as running:
        yield running


@pytest.fixture
async def visitor(site: Site) -> AsyncIterator[Visitor]:
    """Somebody who is not signed in."""
    async with site.visitor() as arrived:
        yield arrived


@pytest.fixture(scope="session")
async def password_hash() -> str:
    """Of PASSWORD, made once: hashing is meant to be slow."""
    return await hash_password(PASSWORD)


async def _made(new: NewUser, password_hash: str) -> User:
    user = await welcome(OPERATOR, new)
    user.password_hash = password_hash
    await user.save(update_fields=["password_hash"])
    return user


@pytest.fixture
async def ana(site: Site, password_hash: str) -> User:
    """An administrator with a password."""
    new = NewUser(name="Ana Łoś", email="ana@example.com", is_admin=True, time_zone="Pacific/Auckland")
    return await _made(new, password_hash)


@pytest.fixture
async def ben(site: Site, password_hash: str) -> User:
    """A colleague with a password."""
    return await _made(NewUser(name="Ben", email="ben@example.com"), password_hash)


async def session_of(user: User) -> str:
    """The secret of a new session, without spending time on the password."""
    return (await open_session(user)).secret


async def enter(visitor: Visitor, user: User) -> str:
    """Sign a browser in without spending time on the password; the session's secret."""
    secret = await session_of(user)
    visitor.forget()
    visitor.http.cookies.set("trato_session", secret)
    return secret


async def board_of(visitor: Visitor, user: User) -> str:
    """Sign in, and write the subscription to the first board."""
    await enter(visitor, user)
    pipelines = (await visitor.ask("{ pipelines { id } }")).data
    return f'subscription {{ boardEvents(pipelineId: "{pipelines[0]["id"]}") {{ type cursor }} }}'
