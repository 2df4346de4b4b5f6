"""Holding the breath of a process that serves, as a machine does that is suspended (PostgreSQL only)."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from commands import PATIENCE_SECONDS

OPEN = """SELECT pid, xact_start FROM pg_stat_activity
    WHERE xact_start IS NOT NULL AND pid <> pg_backend_pid() AND datname = current_database()"""


@asynccontextmanager
async def stopped(pid: int, url: str) -> AsyncIterator[None]:
    """Stop a process where it leaves no transaction open: what others do on the same database may wait for those."""
    connection = await asyncpg.connect(url)
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            os.kill(pid, signal.SIGSTOP)
            while await _stands_in_one(connection):
                os.kill(pid, signal.SIGCONT)
                await asyncio.sleep(0.05)
                os.kill(pid, signal.SIGSTOP)
        yield
    finally:
        os.kill(pid, signal.SIGCONT)
        await connection.close()


async def _stands_in_one(connection: asyncpg.Connection) -> bool:
    found = {tuple(row) for row in await connection.fetch(OPEN)}
    await asyncio.sleep(0.2)  # what the others do is over by then
    return bool(found & {tuple(row) for row in await connection.fetch(OPEN)})
