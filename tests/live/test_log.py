"""The log under several readers: who comes second waits for the numbers, and a cursor ahead of the log is of no use."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from database import DIALECT
from house import House
from live.board import EVENTS
from trato.db.database import Dialect
from trato.live import log


@pytest.mark.skipif(DIALECT is not Dialect.POSTGRES, reason="SQLite numbers events as it writes them")
async def test_who_comes_second_waits_for_the_numbers(house: House, database: str) -> None:
    """Else another process, woken at the same moment, would find nothing and sleep until its next look."""
    rival = await asyncpg.connect(database)
    try:
        async with rival.transaction():
            await rival.execute("SELECT 1 FROM event_head FOR UPDATE")
            await house.deal()
            numbering = asyncio.create_task(log.number_events())
            await asyncio.sleep(0.3)
            assert not numbering.done()
        async with asyncio.timeout(30):
            await numbering
        newest = (await house.events())[-1]
        assert [event.id for event in await log.read(0)][-1] == newest["id"]
    finally:
        await rival.close()


async def test_a_cursor_ahead_of_the_log_is_told_to_reload(house: House) -> None:
    """A power cut may undo the last commits on SQLite: the positions behind them are given to other events."""
    head = await log.head()
    ahead = f"{head.epoch}.{head.position + 10}"
    async with house.al.following(EVENTS, pipeline=house.pipeline["id"], after=ahead) as messages:
        assert [(await anext(messages))["type"], (await anext(messages))["type"]] == ["RESYNC", "READY"]
        await house.deal()
        async with asyncio.timeout(30):
            assert (await anext(messages))["type"] == "CARD"
