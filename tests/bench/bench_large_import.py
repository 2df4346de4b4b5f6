"""An import of 100,000 rows that is tried out, killed midway with its server, and ends exact (R77)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

import asyncpg
import httpx
import pytest
from installed import OWNER, OWNERS_PASSWORD, Installed
from measured import tell

from commands import trato
from database import DIALECT
from serverprocess import ServerProcess
from trato.db.address import Dialect
from trato.db.database import close_database, open_database
from trato.db.fields import decode_json
from trato.db.sql import Row, Sql, fetch
from trato.importing.files import store_copy
from trato.importing.importer import importer_named
from trato.importing.job import run_upload
from trato.importing.trial import try_upload
from trato.importing.uploads import keep_upload
from trato.settings import Settings, use_settings

ROWS = 100_000
DOUBLES, WRONG = 1_000, 500
SPOILT = f"{DOUBLES:,} are there twice, {WRONG:,} are wrong"
EXPECTED = {"created": ROWS - DOUBLES - WRONG, "updated": 0, "unchanged": 0, "skipped": DOUBLES, "failed": WRONG,
            "related": 0}  # fmt: skip


@pytest.mark.timeout(1800)
async def test_large_import(demo: Installed) -> None:
    """As people import it: a trial of all rows, then the import, which a server begins and another ends."""
    table = demo.folder / "large.csv"
    await asyncio.to_thread(_write, table)
    await trato(
        "user", "create", OWNER, "--name", "Owner", "--admin", "--password-stdin",
        environment=demo.environment, typed=f"{OWNERS_PASSWORD}\n",
    )  # fmt: skip
    server = ServerProcess({**demo.environment, "TRATO_JOBS": "yes"}, demo.folder / "server.log", cold=True)
    await server.start()
    tidying = asyncio.create_task(_tidy(demo.url))
    try:
        before = await _contacts(demo)
        upload = await _begin(demo, table)
        begun = perf_counter()
        tried = await _until(demo, "try_import", lambda job: job["state"] == "DONE")
        tell(f"trying {ROWS:,} rows out ({SPOILT})", _speed(begun), "")
        assert decode_json(tried["result"]) == EXPECTED, tried
        assert await _contacts(demo) == before

        await _run(demo, upload)
        begun = perf_counter()
        async with _asking(server) as waits:
            await _until(demo, "import", lambda job: bool(job["total"]) and job["done"] > job["total"] / 2)
        await server.kill()
        await server.start()
        job = await _until(demo, "import", lambda job: job["state"] == "DONE")
        tell(f"importing {ROWS:,} contacts as a job, killed midway", _speed(begun), "exact")
        assert decode_json(job["result"]) == EXPECTED, job
        assert await _contacts(demo) == before + EXPECTED["created"]
        tell("interruptions it tells of", str(job["interruptions"]), "1")
        tell("/readyz meanwhile", f"{sorted(waits)[len(waits) // 2] * 1000:.0f} ms, worst {max(waits) * 1000:.0f} ms")
    finally:
        tidying.cancel()
        await server.stop()


async def _tidy(url: str) -> None:
    """What PostgreSQL does by itself once a minute, unless it is set up for tests: without, nothing finds an index."""
    if DIALECT is not Dialect.POSTGRES:
        return
    connection = await asyncpg.connect(url)
    try:
        while await connection.fetchval("SHOW autovacuum") == "off":
            await asyncio.sleep(20)
            await connection.execute("VACUUM (ANALYZE)")
    finally:
        await connection.close()


def _write(table: Path) -> None:
    """Rows that are there twice stand half a file apart."""
    with table.open("w", encoding="utf-8") as file:
        file.write("First name,Last name,E-mail,Phone\n")
        for at in range(ROWS):
            number = at - ROWS // 2 if at >= ROWS // 2 and at % (ROWS // 2 // DOUBLES) == 0 else at
            address = "nowhere" if at % (ROWS // WRONG) == 1 else f"person{number}@bench.test"
            file.write(f"Ana,Person {number},{address},+34 600 {number:06}\n")


@asynccontextmanager
async def _database(demo: Installed) -> AsyncIterator[None]:
    use_settings(Settings(data=demo.folder))
    await open_database(demo.url)
    try:
        yield
    finally:
        await close_database()


async def _begin(demo: Installed, table: Path) -> int:
    """Upload the file and begin to try it out."""
    async with _database(demo):
        access = await importer_named(None)
        stored_as, size = await store_copy(table)
        number = await keep_upload(access, "contacts", table.name, stored_as, size)
        return await try_upload(access, number, PLAN)


async def _run(demo: Installed, upload: int) -> None:
    async with _database(demo):
        await run_upload(await importer_named(None), upload, PLAN)


PLAN: dict[str, Any] = {
    "kind": "contacts",
    "match": {"rule": "skip", "by": "emails"},
    "numbered": True,
    "fields": {
        "firstName": {"columns": ["1"]},
        "lastName": {"columns": ["2"]},
        "emails": {"columns": ["3"], "split": ";"},
        "phones": {"columns": ["4"], "split": ";"},
    },
}


async def _contacts(demo: Installed) -> int:
    async with _database(demo):
        (row,) = await fetch(Sql("SELECT COUNT(*) AS n FROM contact WHERE deleted_at IS NULL"))
    return int(row["n"])


async def _until(demo: Installed, name: str, reached: Callable[[Row], bool]) -> Row:
    while True:
        async with _database(demo):
            (job,) = await fetch(
                Sql("SELECT state, done, total, interruptions, error, result FROM job WHERE name = ?", (name,))
            )
        assert job["state"] != "FAILED", job
        if reached(job):
            return job
        await asyncio.sleep(0.2)


@asynccontextmanager
async def _asking(server: ServerProcess) -> AsyncIterator[list[float]]:
    """How long requests take meanwhile."""
    waits: list[float] = []

    async def ask() -> None:
        async with httpx.AsyncClient(timeout=30) as client:
            while True:
                begun = perf_counter()
                await client.get(f"{server.url}/readyz")
                waits.append(perf_counter() - begun)
                await asyncio.sleep(0.1)

    task = asyncio.create_task(ask())
    try:
        yield waits
    finally:
        task.cancel()


def _speed(begun: float) -> str:
    seconds = perf_counter() - begun
    return f"{seconds:.0f} s, {ROWS / seconds:,.0f} rows a second"
