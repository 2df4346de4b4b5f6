"""Killing servers in a stream of moves: no committed move and no event is lost, and every board ends up true (R3, R39).

One process on SQLite, two on PostgreSQL. Movers repeat what they got no answer to with the same key, as a phone does;
watchers resume from their last cursor and load nothing.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from database import DIALECT
from live.phones import CREATE, Mover, Phone, Watcher, log_is_whole, sign_in
from serverprocess import Server, ServerProcess
from trato.accounts.actions import NewUser
from trato.db.address import Dialect

PROCESSES = 1 if DIALECT is Dialect.SQLITE else 2
KILLS = 2


@dataclass
class Installation:
    """Running servers, a token, and the deals that are moved about."""

    server: Server
    url: str
    token: str
    pipeline: dict[str, Any]
    deals: list[str]

    def phone(self, number: int) -> Phone:
        """A client; of several, every second one talks to the other process."""
        return Phone(self.server.processes[number % PROCESSES].url, self.token)


@pytest.fixture
async def installation(database_url: str, tmp_path: Path) -> AsyncIterator[Installation]:
    environment = {"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path)}
    server = Server(tuple(ServerProcess(environment, tmp_path / f"{number}.log") for number in range(PROCESSES)))
    await server.start()
    try:
        people = await sign_in(
            database_url, server.processes[0].url, NewUser(name="Ada", email="ada@example.com", is_admin=True)
        )
        phone = people["Ada"]
        pipeline = (await phone.run("{ pipelines { id stages { id semantics } } }"))[0]
        deals = [(await phone.run(CREATE, input={"title": f"Deal {number}"}))["deal"]["id"] for number in range(6)]
        yield Installation(server, database_url, phone.token, pipeline, deals)
    finally:
        await server.stop()


async def test_kills_in_a_stream_of_moves_lose_nothing(installation: Installation) -> None:
    pipeline = installation.pipeline["id"]
    goals = [stage["id"] for stage in installation.pipeline["stages"] if stage["semantics"] == "IN_PROGRESS"]
    writing = True
    movers = [
        Mover(installation.phone(number), installation.deals, goals, random.Random(number)) for number in range(3)
    ]
    watchers = [Watcher(installation.phone(number), {"pipeline": pipeline}) for number in range(PROCESSES)]
    for watcher in watchers:
        await watcher.load()
    watching = [asyncio.create_task(watcher.watch()) for watcher in watchers]
    moving = [asyncio.create_task(mover.move(lambda: writing)) for mover in movers]

    def so_far() -> int:
        return sum(len(mover.acknowledged) for mover in movers)

    for round_number in range(KILLS):
        before = so_far()
        while so_far() < before + 15:
            await asyncio.sleep(0.02)
        killed = installation.server.processes[round_number % PROCESSES]
        await killed.kill()
        await killed.start()
    writing = False
    await asyncio.gather(*moving)

    for watcher in watchers:
        await watcher.agrees()
        assert watcher.resumed >= 1
        assert watcher.reloaded == 0
        assert watcher.faults == []
    for task in watching:
        task.cancel()
    await asyncio.gather(*watching, return_exceptions=True)
    await installation.server.stop()
    await log_is_whole(installation.url, {key for mover in movers for key in mover.acknowledged})
