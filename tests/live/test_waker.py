"""How processes wake each other on PostgreSQL."""

from __future__ import annotations

import asyncio

import pytest

from database import DIALECT
from trato.crm.installation import prepare_records
from trato.db.address import Dialect
from trato.db.sql import Sql, fetch
from trato.live.engine import LiveEngine

LISTENING = "SELECT COUNT(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'"


@pytest.mark.skipif(DIALECT is Dialect.SQLITE, reason="one process needs no word of another")
@pytest.mark.parametrize("query", ["", "?minsize=1&maxsize=3"])
async def test_it_listens_whatever_the_url_says_of_the_pool(database: str, query: str) -> None:
    await prepare_records()
    live = LiveEngine(f"{database}{query}")
    await live.start()
    try:
        async with asyncio.timeout(30):
            while (await fetch(Sql(LISTENING)))[0]["n"] < 2:  # the log and presence
                await asyncio.sleep(0.02)
    finally:
        await live.stop()
