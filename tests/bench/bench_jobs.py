"""What jobs cost a server: at its start, while there is nothing to do, each; and a large import that is killed midway."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import httpx
from installed import OWNER, OWNERS_PASSWORD, Installed
from measured import processor_seconds, resident_mb, tell

from commands import trato
from serverprocess import ServerProcess
from trato.db.database import close_database, open_database
from trato.db.sql import Row, Sql, fetch
from trato.db.transactions import transaction
from trato.jobs.starting import start
from trato.jobs.upkeep import FORGET_JOBS

ROWS = 100_000
JOBS = 1_000
MAP = 'kind = "companies"\nsystem = "bench"\norigin = "id"\n[fields]\ntitle = "name"\n'


async def test_jobs(demo: Installed) -> None:
    """With jobs and without: start, memory, idle; then many small ones, and one large."""
    for jobs in ("no", "yes"):
        server = ServerProcess({**demo.environment, "TRATO_JOBS": jobs}, demo.folder / "server.log", cold=True)
        begun = perf_counter()
        await server.start()
        tell(f"start to the first /readyz, jobs {jobs}", f"{perf_counter() - begun:.2f} s")
        await asyncio.sleep(6)
        spent = processor_seconds(server.pid)
        await asyncio.sleep(10)
        idle = (processor_seconds(server.pid) - spent) / 10
        tell(f"idle, jobs {jobs}", f"{idle:.1%} of a core, {resident_mb(server.pid):.0f} MB", "≤ 150 MB")
        if jobs == "no":
            await server.stop()
    try:
        await _small_ones(demo)
        await _large_one(demo, server)
    finally:
        await server.stop()


async def _small_ones(demo: Installed) -> None:
    await open_database(demo.url)
    try:
        begun = perf_counter()
        async with transaction():
            for number in range(JOBS):
                await start(FORGET_JOBS, key=f"bench {number}")
        while (await _count("state = 'DONE'")) < JOBS:
            await asyncio.sleep(0.1)
        tell(f"{JOBS:,} small jobs", f"{JOBS / (perf_counter() - begun):.0f} a second")
    finally:
        await close_database()


async def _count(where: str) -> int:
    return int((await fetch(Sql(f"SELECT COUNT(*) AS n FROM job WHERE {where}")))[0]["n"])


async def _large_one(demo: Installed, server: ServerProcess) -> None:
    table, mapped = demo.folder / "large.csv", demo.folder / "map.toml"
    await asyncio.to_thread(_write, table, mapped)
    create = ("user", "create", OWNER, "--name", "Owner", "--admin", "--password-stdin")
    await trato(*create, environment=demo.environment, typed=f"{OWNERS_PASSWORD}\n")
    begun = perf_counter()
    await trato("import", "background", str(table), "--map", str(mapped), environment=demo.environment)
    asking = asyncio.create_task(_waits(server))
    await _until(demo, lambda job: bool(job["total"]) and job["done"] > job["total"] / 2)
    waits = await _ended(asking)
    await server.kill()
    await server.start()
    job = await _until(demo, lambda job: job["state"] == "DONE")
    seconds = perf_counter() - begun
    await open_database(demo.url)
    try:
        found = await fetch(Sql("SELECT COUNT(*) AS n FROM origin_ref WHERE system = 'bench'"))
    finally:
        await close_database()
    tell(
        f"importing {ROWS:,} companies as a job, killed midway", f"{seconds:.0f} s, {found[0]['n']:,} rows", f"{ROWS:,}"
    )
    tell("interruptions it tells of", str(job["interruptions"]), "1")
    tell("/readyz meanwhile", f"{sorted(waits)[len(waits) // 2] * 1000:.0f} ms, worst {max(waits) * 1000:.0f} ms")


def _write(table: Path, mapped: Path) -> None:
    table.write_text("id,name\n" + "".join(f"{number},Company {number}\n" for number in range(ROWS)))
    mapped.write_text(MAP)


async def _until(demo: Installed, reached: Callable[[Row], bool]) -> Row:
    while True:
        await open_database(demo.url)
        try:
            (job,) = await fetch(Sql("SELECT state, done, total, interruptions, error FROM job WHERE name = 'import'"))
        finally:
            await close_database()
        assert job["state"] != "FAILED", job
        if reached(job):
            return job
        await asyncio.sleep(0.2)


async def _waits(server: ServerProcess) -> list[float]:
    """How long requests take, until cancelled."""
    waits: list[float] = []
    async with httpx.AsyncClient(timeout=30) as client:
        try:
            while True:
                begun = perf_counter()
                await client.get(f"{server.url}/readyz")
                waits.append(perf_counter() - begun)
                await asyncio.sleep(0.1)
        except asyncio.CancelledError:
            return waits


async def _ended(asking: asyncio.Task[list[float]]) -> list[float]:
    asking.cancel()
    return await asking
