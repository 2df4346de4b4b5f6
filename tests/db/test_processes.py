"""Several processes on one database: writers beside each other, and one server per SQLite file."""

from __future__ import annotations

import asyncio

import pytest
from programs import Python
from specimens import Shelf

from database import DIALECT
from trato.db.database import Dialect
from trato.db.serverlock import ServerAlreadyRunning, only_server
from trato.db.transactions import transaction

CLIMB = """
import asyncio, sys
from trato.db.database import close_database, open_database
from test_processes import climb

async def main():
    await open_database(sys.argv[1], ["specimens"])
    try:
        print("climbing", flush=True)
        await climb()
    finally:
        await close_database()

asyncio.run(main())
"""

SERVE = """
import sys, time
from trato.db.serverlock import only_server
with only_server(sys.argv[1]):
    print("serving", flush=True)
    time.sleep(600)
"""


async def climb() -> None:
    """Read, wait and write, sixty times: what a deferred BEGIN of SQLite fails at when somebody else writes too."""
    for _ in range(60):
        async with transaction():
            shelf = await Shelf.filter(name="a").select_for_update().get()
            await asyncio.sleep(0.001)
            await Shelf.filter(name="a").update(floor=shelf.floor + 1)


async def test_two_writing_processes_wait_for_each_other_and_lose_nothing(specimens: str, python: Python) -> None:
    shelf = await Shelf.create(name="a", floor=0)
    other = await python(CLIMB, specimens)
    assert other.stdout is not None
    assert await other.stdout.readline() == b"climbing\n"
    await climb()
    output, _ = await other.communicate()
    assert other.returncode == 0, output.decode()
    assert (await Shelf.get(id=shelf.id)).floor == 120


@pytest.mark.skipif(DIALECT is not Dialect.SQLITE, reason="many servers may share a PostgreSQL database")
async def test_a_second_server_on_the_file_is_refused_until_the_first_is_gone(specimens: str, python: Python) -> None:
    first = await python(SERVE, specimens)
    assert first.stdout is not None
    assert await first.stdout.readline() == b"serving\n"
    with pytest.raises(ServerAlreadyRunning, match=r"already running on .*TRATO_DATA"), only_server(specimens):
        pass
    await Shelf.create(name="a command writes beside the server")
    first.kill()
    await first.wait()
    with only_server(specimens), pytest.raises(ServerAlreadyRunning), only_server(specimens):
        pass
    with only_server(specimens):
        pass


@pytest.mark.skipif(DIALECT is not Dialect.POSTGRES, reason="a SQLite file serves one server")
async def test_many_servers_share_a_postgres_database(specimens: str) -> None:
    with only_server(specimens), only_server(specimens):
        pass
