"""Clients that others wrote work without special care: they ask, change, follow, are refused, and find the line again (R2)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from live.board import EVENTS, Board, fold, shown, snapshot
from live.phones import CREATE, Phone, sign_in
from served import OPERATOR, Site
from serverprocess import ServerProcess
from trato.accounts.actions import NewUser
from trato.accounts.api_tokens import NewToken, create_api_token
from trato.accounts.models import User
from web.foreign.clients import ON_SOCKETS, ForeignClient, GraphqlWs, Opening, Refused, gql_over_http

pytestmark = pytest.mark.any_database

PATIENCE_SECONDS = 30
ME = "{ me { user { name } } }"
UNKNOWN_FIELD = "subscription { nonsense }"
PIPELINE = "{ pipelines { id } }"


@pytest.fixture(params=ON_SOCKETS)
def opening(request: pytest.FixtureRequest, node: Callable[[str], str]) -> Opening:
    """How to open one of the clients on a socket."""
    if request.param == "graphql-ws":
        node("graphql-ws")
    return ON_SOCKETS[request.param]


@pytest.fixture
async def token(ana: User) -> str:
    """Ana's, for her programs."""
    return (await create_api_token(OPERATOR, ana, NewToken(name="foreign client"))).secret


class Screen:
    """A board that a foreign client keeps: a snapshot, and what it hears since."""

    def __init__(self, client: ForeignClient, pipeline: str) -> None:
        self.client, self.pipeline = client, pipeline
        self.board: Board = {}
        self.kinds: list[str] = []
        self._heard = asyncio.Event()

    @asynccontextmanager
    async def following(self) -> AsyncIterator[None]:
        """Load, and follow until the block ends."""
        self.board = await snapshot(self.client, pipeline=self.pipeline)
        async with asyncio.TaskGroup() as tasks:
            following = tasks.create_task(self._follow())
            await self.hears("READY")
            yield
            following.cancel()

    async def _follow(self) -> None:
        stream = self.client.follow(EVENTS, pipeline=self.pipeline, after=self.board["cursor"])
        async with aclosing(stream):
            async for message in stream:
                assert not fold(self.board, message), "nothing here is worth loading anew"
                self.kinds.append(message["kind"] or message["type"])
                self._heard.set()

    async def hears(self, kind: str) -> None:
        """Wait for a message of this kind that has not been asked for yet."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while kind not in self.kinds:
                self._heard.clear()
                await self._heard.wait()
        self.kinds.clear()

    async def agrees_with(self, other: Any) -> None:
        """Wait until the board is as somebody else reads it."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while shown(self.board) != shown(await snapshot(other, pipeline=self.pipeline)):
                await asyncio.sleep(0.05)


async def test_it_asks_changes_and_follows(opening: Opening, site: Site, token: str) -> None:
    async with opening(site.url, token) as client:
        assert await client.run(ME) == {"user": {"name": "Ana Łoś"}}
        screen = Screen(client, (await client.run(PIPELINE))[0]["id"])
        async with screen.following():
            assert (await client.run(CREATE, input={"title": "Mine"}))["deal"]["id"]
            await screen.hears("deal.created")
            assert [card["title"] for card in screen.board["cards"].values()] == ["Mine"]
            await Phone(site.url, token).run(CREATE, input={"title": "Another's"})
            await screen.hears("deal.created")
            await screen.agrees_with(client)


async def test_what_is_refused_is_refused_alone(opening: Opening, site: Site, token: str) -> None:
    async with opening(site.url, token) as client:
        screen = Screen(client, (await client.run(PIPELINE))[0]["id"])
        async with screen.following():
            for document, variables, code in (
                (UNKNOWN_FIELD, {}, "BAD_REQUEST"),
                (EVENTS, {}, "BAD_REQUEST"),
                (EVENTS, {"pipeline": "nonsense"}, "VALIDATION"),
            ):
                with pytest.raises(Refused) as refused:
                    await anext(client.follow(document, **variables))
                assert refused.value.errors[0]["extensions"]["code"] == code
            with pytest.raises(Refused) as refused:
                await client.run(CREATE, input={"title": ""})
            assert refused.value.errors[0]["extensions"]["fields"][0]["path"] == "input.title"
            await client.run(CREATE, input={"title": "Still here"})
            await screen.hears("deal.created")


@pytest.mark.parametrize("how", ["stop", "kill"])
async def test_it_finds_the_line_again(opening: Opening, how: str, database_url: str, tmp_path: Path) -> None:
    """The server goes away, politely or not; what happened before the client was back reaches it."""
    server = ServerProcess({"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path)}, tmp_path / "server.log")
    await server.start()
    try:
        ana = (await sign_in(database_url, server.url, NewUser(name="Ana", email="ana@example.com")))["Ana"]
        async with opening(server.url, ana.token) as client:
            screen = Screen(client, (await client.run(PIPELINE))[0]["id"])
            async with screen.following():
                await ana.run(CREATE, input={"title": "Before"})
                await screen.hears("deal.created")
                await (server.stop() if how == "stop" else server.kill())
                await server.start()
                await ana.run(CREATE, input={"title": "After"})
                await screen.hears("deal.created")
                await screen.agrees_with(ana)
                assert await client.run(ME) == {"user": {"name": "Ana"}}
            if isinstance(client, GraphqlWs):
                assert (1012 if how == "stop" else 1006) in client.closings
    finally:
        await server.stop()


async def test_over_http_it_asks_changes_and_is_refused(site: Site, token: str) -> None:
    async with gql_over_http(site.url, token) as client:
        assert await client.run(ME) == {"user": {"name": "Ana Łoś"}}
        assert (await client.run(CREATE, input={"title": "Mine"}))["deal"]["id"]
        for document, variables, code in (
            ("{ nonsense }", {}, "BAD_REQUEST"),
            (CREATE, {"input": {"title": ""}}, "VALIDATION"),
        ):
            with pytest.raises(Refused) as refused:
                await client.run(document, **variables)
            assert refused.value.errors[0]["extensions"]["code"] == code
