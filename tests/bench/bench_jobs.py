"""What jobs cost a server: at its start, while there is nothing to do, and each."""

from __future__ import annotations

import asyncio
from time import perf_counter

from installed import Installed
from measured import processor_seconds, resident_mb, tell

from serverprocess import ServerProcess
from trato.db.database import close_database, open_database
from trato.db.sql import Sql, fetch
from trato.db.transactions import transaction
from trato.jobs.starting import start
from trato.jobs.upkeep import FORGET_JOBS

JOBS = 1_000


async def test_jobs(demo: Installed) -> None:
    """With jobs and without: start, memory, idle; then many small ones."""
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
