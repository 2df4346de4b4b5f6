"""Presence over real servers: across processes, and ending with the connection, the credential, or the process.

One process on SQLite, two on PostgreSQL.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

import asyncpg
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from database import DIALECT
from live.phones import CREATE, Phone, sign_in
from live.presence import HOLD, WATCH, Watcher
from serverprocess import Server, ServerProcess
from trato.accounts.actions import NewUser
from trato.db.address import Dialect
from trato.live.presence.stores import ROW_SECONDS

PROCESSES = 1 if DIALECT is Dialect.SQLITE else 2
AT_ONCE = 8.0
"""Less than a heartbeat, by which everything would be noticed in the end."""
SIGNED_OUT = 4401


@dataclass(frozen=True)
class Served:
    """Ada at one process, and Bob at another where there are two. `elsewhere` is Bob again, asking Ada's."""

    ada: Phone
    bob: Phone
    elsewhere: Phone
    at_bob: ServerProcess
    board: str
    deal: str


@pytest.fixture
async def served(database_url: str, tmp_path: Path) -> AsyncIterator[Served]:
    """A board and a deal on it."""
    environment = {"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path)}
    server = Server(tuple(ServerProcess(environment, tmp_path / f"{number}.log") for number in range(PROCESSES)))
    await server.start()
    at_ada, at_bob = server.processes[0], server.processes[-1]
    try:
        people = [NewUser(name=name, email=f"{name.lower()}@example.com") for name in ("Ada", "Bob")]
        phones = await sign_in(database_url, at_ada.url, *people)
        ada, elsewhere = phones["Ada"], phones["Bob"]
        board = (await ada.run("{ pipelines { id } }"))[0]["id"]
        deal = (await ada.run(CREATE, input={"title": "A deal"}))["deal"]["id"]
        yield Served(ada, replace(elsewhere, url=at_bob.url), elsewhere, at_bob, board, deal)
    finally:
        await server.stop()


@asynccontextmanager
async def connected(phone: Phone, place: str) -> AsyncIterator[tuple[Watcher, ClientConnection]]:
    """Be at a place, over a socket, with the tab `tab`. The first message has come when the block begins."""
    watcher, url = Watcher(), phone.url.replace("http", "ws", 1) + "/graphql"
    async with connect(url, subprotocols=[Subprotocol("graphql-transport-ws")]) as socket:
        await socket.send(
            json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {phone.token}"}})
        )
        query = {"query": WATCH, "variables": {"place": place, "tab": "tab"}}
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": query}))

        async def read() -> None:
            async for text in socket:
                message = json.loads(text)
                if message["type"] == "next":
                    watcher.take(message["payload"]["data"]["presence"])

        reading = asyncio.create_task(read())
        try:
            await watcher.speaks()
            yield watcher, socket
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)


async def test_presence_crosses_processes_and_ends_with_connection_and_credential(served: Served) -> None:
    ada, bob, board, deal = served.ada, served.bob, served.board, served.deal
    async with connected(ada, board) as (watching, _):
        async with connected(bob, board) as (seen_by_bob, _):
            await watching.sees({"Ada": [], "Bob": []}, AT_ONCE)
            await seen_by_bob.sees({"Ada": [], "Bob": []}, AT_ONCE)
            # The request may come to another process than the one where the tab is connected.
            assert await served.elsewhere.run(HOLD, tab="tab", deals=[deal]) == {"heldIds": [deal]}
            await watching.sees({"Ada": [], "Bob": [deal]}, AT_ONCE)
            await seen_by_bob.sees({"Ada": [], "Bob": [deal]}, AT_ONCE)
        await watching.sees({"Ada": []}, AT_ONCE)
        async with connected(bob, board) as (_, socket):
            await watching.sees({"Ada": [], "Bob": []}, AT_ONCE)
            await served.elsewhere.run("mutation { signOut }")
            await watching.sees({"Ada": []}, AT_ONCE)
            await socket.wait_closed()
            assert socket.close_code == SIGNED_OUT


@pytest.mark.skipif(DIALECT is Dialect.SQLITE, reason="a SQLite file has one server, and presence goes with it")
async def test_presence_outlives_no_process_and_no_lost_database(served: Served, database_url: str) -> None:
    ada, bob, board, deal = served.ada, served.bob, served.board, served.deal
    async with connected(ada, board) as (watching, _):
        async with connected(bob, board):
            await watching.sees({"Ada": [], "Bob": []}, AT_ONCE)
            await served.at_bob.stop()
            await watching.sees({"Ada": []}, AT_ONCE)
        await served.at_bob.start()

        async with connected(bob, board):
            await watching.sees({"Ada": [], "Bob": []}, AT_ONCE)
            await _terminate_connections(database_url)
            await bob.run(HOLD, tab="tab", deals=[deal])
            await watching.sees({"Ada": [], "Bob": [deal]}, 30)

            await served.at_bob.kill()
            killed = monotonic()
            await watching.sees({"Ada": []}, ROW_SECONDS + AT_ONCE)
            assert monotonic() - killed > 1  # nobody said so: it expired


async def _terminate_connections(database_url: str) -> None:
    """Cut every process off the database, listeners and pools alike."""
    connection = await asyncpg.connect(database_url)
    try:
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    finally:
        await connection.close()
