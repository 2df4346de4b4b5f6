"""Several processes on one database while everything breaks: no move is lost and every board ends up true (R3, R39).

Three servers behind one address, each on a wire of its own to PostgreSQL. Servers are killed and restarted, sockets
cut, listening connections ended, databases lost and restored, for TRATO_CHAOS_SECONDS (20), each of it once at least.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pytest

from database import DIALECT
from live.phones import CREATE, Mover, Phone, Watcher, log_is_whole, sign_in
from live.stopping import stopped
from live.wire import Address, Wire, wire_to
from serverprocess import Server, ServerProcess
from trato.accounts.actions import NewUser
from trato.db.address import Dialect
from trato.roles.defaults import Start

pytestmark = pytest.mark.skipif(DIALECT is not Dialect.POSTGRES, reason="a SQLite file is served by one process")

SECONDS = float(os.environ.get("TRATO_CHAOS_SECONDS", "20"))
PROCESSES = 3
DEALS = 10
AWAY_SECONDS = 3
PEOPLE = (
    NewUser(name="Ada", email="ada@example.com", is_admin=True),
    NewUser(name="Al", email="al@example.com"),
    NewUser(name="Olga", email="olga@example.com"),
    NewUser(name="Pia", email="pia@example.com"),
)
STARTS = {"Olga": Start.OWN, "Pia": Start.OWN}
LISTENING = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND (query ILIKE 'LISTEN%' OR query ILIKE 'NOTIFY%')"""
EVERYBODY = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()"""


@dataclass
class Company:
    """An installation at work: its servers, the wires, and its people with deals of their own."""

    url: str
    database_url: str
    server: Server
    to_servers: Wire
    to_database: list[Wire]
    phones: dict[str, Phone]
    pipeline: str
    goals: list[str]
    deals: list[str]
    watchers: list[Watcher] = field(default_factory=list)
    movers: list[Mover] = field(default_factory=list)
    is_working: bool = True
    _watching: list[asyncio.Task[None]] = field(default_factory=list)
    _moving: list[asyncio.Task[None]] = field(default_factory=list)

    async def open_boards(self, *names: str, **view: Any) -> None:
        """Each of these loads a board and follows it."""
        for name in names:
            watcher = Watcher(self.phones[name], {"pipeline": self.pipeline, **view})
            await watcher.load()
            self.watchers.append(watcher)
            self._watching.append(asyncio.create_task(watcher.watch()))

    def set_to_work(self, *names: str) -> None:
        """Each of these moves deals about until work ends."""
        for number, name in enumerate(names):
            mover = Mover(self.phones[name], self.deals, self.goals, random.Random(number))
            self.movers.append(mover)
            self._moving.append(asyncio.create_task(mover.move(lambda: self.is_working, pause=0.02)))

    @property
    def moves(self) -> int:
        """How many were acknowledged so far."""
        return sum(len(mover.acknowledged) for mover in self.movers)

    async def more_moves(self, number: int) -> None:
        """Wait until so many more were acknowledged."""
        goal = self.moves + number
        async with asyncio.timeout(30):
            while self.moves < goal:
                await asyncio.sleep(0.02)

    async def finish(self) -> None:
        """End work, and hold everyone to account: boards true without being loaded again, no news missed, no move lost."""
        self.is_working = False
        async with asyncio.timeout(30):
            await asyncio.gather(*self._moving)
        for task in self._watching:
            assert not task.done(), task.exception()
        for watcher in self.watchers:
            await watcher.agrees()
            assert watcher.reloaded == 0
            refused = [code for code in watcher.codes if code is not None and code >= 4000]
            assert (watcher.faults, refused) == ([], [])
        for task in self._watching:
            task.cancel()
        await asyncio.gather(*self._watching, return_exceptions=True)
        await self.server.stop()
        acknowledged = {key for mover in self.movers for key in mover.acknowledged}
        positions = await log_is_whole(self.database_url, acknowledged)
        for watcher in self.watchers:
            if watcher.phone is self.phones["Ada"]:
                assert set(positions[DEALS:]) <= watcher.positions, "every move was told to who sees everything"


async def settle(database_url: str, phones: dict[str, Phone]) -> tuple[str, list[str], list[str]]:
    """The pipeline, its working stages, and deals of which every second one is Olga's."""
    pipeline = (await phones["Ada"].run("{ pipelines { id stages { id semantics } } }"))[0]
    goals = [stage["id"] for stage in pipeline["stages"] if stage["semantics"] == "IN_PROGRESS"]
    deals = []
    for number in range(DEALS):
        owner = phones["Olga"] if number % 2 else phones["Ada"]
        made = await owner.run(CREATE, input={"title": f"Deal {number}", "amount": {"amount": f"{number}00"}})
        deals.append(made["deal"]["id"])
    return pipeline["id"], goals, deals


@pytest.fixture
async def company(database_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Company]:
    """A company on a number of servers (the parameter), each with options of its own to `trato serve`."""
    environment = {"TRATO_DATA": str(tmp_path), "DATABASE_URL": database_url}
    place = urlsplit(database_url)
    database: Address = (place.hostname or "127.0.0.1", place.port or 5432)
    user = f"{place.netloc.rpartition('@')[0]}@" if "@" in place.netloc else ""
    async with AsyncExitStack() as stack:
        processes, wires = [], []
        for number, options in enumerate(request.param):
            wire = await stack.enter_async_context(wire_to(lambda: [database]))
            through = place._replace(netloc=f"{user}127.0.0.1:{wire.port}").geturl()
            log = tmp_path / f"{number}.log"
            processes.append(ServerProcess({**environment, "DATABASE_URL": through}, log, options=options))
            wires.append(wire)
        server = Server(tuple(processes))
        chance = random.Random(1)

        def addresses() -> list[Address]:
            ports = [process.port for process in server.processes]
            return [("127.0.0.1", port) for port in chance.sample(ports, len(ports))]

        to_servers = await stack.enter_async_context(wire_to(addresses))
        await server.start()
        stack.push_async_callback(server.stop)
        url = f"http://127.0.0.1:{to_servers.port}"
        phones = await sign_in(database_url, url, *PEOPLE, starts=STARTS)
        pipeline, goals, deals = await settle(database_url, phones)
        yield Company(url, database_url, server, to_servers, wires, phones, pipeline, goals, deals)


class Troubles:
    """What happens to servers, one thing at a time."""

    def __init__(self, company: Company, chance: random.Random) -> None:
        self._company, self._chance = company, chance

    async def strike(self, seconds: float) -> None:
        """One after the other for this long, in any order, with moves in between; each of them once at least."""
        troubles = [
            self.power_cut, self.rolling_restart, self.sockets_cut, self.some_sockets_cut, self.listeners_ended,
            self.database_lost_by_one, self.connections_ended,
        ]  # fmt: skip
        clock = asyncio.get_running_loop()
        end, struck = clock.time() + seconds, 0
        while struck < len(troubles) or clock.time() < end:
            if struck % len(troubles) == 0:
                self._chance.shuffle(troubles)
            await troubles[struck % len(troubles)]()
            await self._company.more_moves(5)
            struck += 1

    async def power_cut(self) -> None:
        process = self._chance.choice(self._company.server.processes)
        await process.kill()
        await process.start()

    async def rolling_restart(self) -> None:
        for process in self._company.server.processes:
            await process.stop()
            await process.start()

    async def sockets_cut(self) -> None:
        self._company.to_servers.cut()

    async def some_sockets_cut(self) -> None:
        self._company.to_servers.cut(self._chance)

    async def listeners_ended(self) -> None:
        await self._on_database(LISTENING)

    async def database_lost_by_one(self) -> None:
        """All of one process's connections at once, which it can make anew."""
        self._chance.choice(self._company.to_database).cut()

    async def connections_ended(self) -> None:
        """All connections of all processes, as when PostgreSQL restarts."""
        await self._on_database(EVERYBODY)

    async def _on_database(self, statement: str) -> None:
        """End connections; those ended a moment ago are waited for until they are back."""
        connection = await asyncpg.connect(self._company.database_url)
        try:
            async with asyncio.timeout(30):
                while not await connection.fetch(statement):
                    await asyncio.sleep(0.05)
        finally:
            await connection.close()


@pytest.mark.timeout(SECONDS + 120)
@pytest.mark.parametrize("company", [((),) * PROCESSES], indirect=True, ids=["three processes"])
async def test_nothing_is_lost_whatever_breaks(company: Company) -> None:
    await company.open_boards("Ada", "Ada", "Al", "Olga", "Pia")
    await company.open_boards("Al", "Olga", filter={"field": "amount", "op": "GTE", "value": "450"})
    company.set_to_work("Ada", "Al", "Ada")
    await Troubles(company, random.Random(7)).strike(SECONDS)
    for watcher in company.watchers:
        assert watcher.codes[1012], "a server that stops says so"
        assert watcher.resumed, "and who was cut off goes on where they stood"
    await company.finish()


@pytest.mark.parametrize("company", [((),)], indirect=True, ids=["one process"])
async def test_a_database_that_goes_away_and_comes_back_costs_nothing(company: Company) -> None:
    """The sockets stay open meanwhile; what happens afterwards arrives on them."""
    await company.open_boards("Ada", "Al", "Olga", "Pia")
    company.set_to_work("Ada", "Al")
    await company.more_moves(5)
    (database,) = company.to_database
    database.take_down()
    await asyncio.sleep(AWAY_SECONDS)
    database.put_up()
    await company.more_moves(10)
    assert [watcher.resumed for watcher in company.watchers] == [0] * len(company.watchers)
    await company.finish()


def workers(parent: int) -> list[int]:
    """The processes that serve below the one that was started, not its bookkeepers."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = stat.read_text().rpartition(")")
            command = (stat.parent / "cmdline").read_text()
        except OSError:
            continue  # it ended while we looked
        if int(rest.split()[1]) == parent and "spawn_main" in command:
            found.append(int(name.split()[0]))
    return sorted(found)


@pytest.mark.parametrize("company", [(("--workers", "2"),)], indirect=True, ids=["two workers"])
async def test_what_one_worker_does_is_seen_by_the_sockets_of_the_other(company: Company) -> None:
    (process,) = company.server.processes
    both = workers(process.pid)
    assert len(both) == 2
    for other in both:
        async with stopped(other, company.database_url):
            await company.open_boards("Ada", "Olga")
            async with asyncio.timeout(30):
                while not all(watcher.positions for watcher in company.watchers):
                    await asyncio.sleep(0.01)
    mover = Mover(company.phones["Al"], company.deals, company.goals, random.Random(3))
    company.movers.append(mover)
    for other in both:
        enough = company.moves + 3
        async with stopped(other, company.database_url):
            await mover.move(lambda: company.moves < enough)  # noqa: B023 - it ends before the next round
        for watcher in company.watchers:
            await watcher.agrees()
    assert [watcher.resumed for watcher in company.watchers] == [0] * len(company.watchers)
    await company.finish()
