"""The log under several readers: who comes second waits for the numbers, and a cursor ahead of the log is of no use."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import asyncpg
import pytest

from database import DIALECT
from house import House
from live.board import EVENTS
from trato.db.database import Dialect
from trato.live import log, tailer
from trato.live.log import LoggedEvent


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


async def test_a_listener_that_fails_for_good_stops_nobody_else(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """It misses the batch at which it fails, something else is done in its place, and the next one it sees again."""
    monkeypatch.setattr(tailer, "RETRY_SECONDS", 0.01)
    seen: list[str] = []
    missed: list[str] = []

    async def listen(events: Sequence[LoggedEvent]) -> None:
        seen.extend(event.item_title for event in events)
        if "Bad" in seen[-len(events) :]:
            raise ArithmeticError("a fault of the program")

    house.live.tailer.listen(listen, otherwise=lambda: missed.append("Bad"))
    async with house.al.following(EVENTS, pipeline=house.pipeline["id"]) as messages:
        assert (await anext(messages))["type"] == "READY"
        for title in ("Bad", "Good"):
            await house.deal(title=title)
            async with asyncio.timeout(30):
                assert (await anext(messages))["card"]["title"] == title
    assert (seen, missed) == (["Bad"] * tailer.TRIES + ["Good"], ["Bad"])
    assert house.live.tailer.healthy


async def test_a_cursor_ahead_of_the_log_is_told_to_reload(house: House) -> None:
    """A power cut may undo the last commits on SQLite: the positions behind them are given to other events."""
    head = await log.head()
    ahead = f"{head.epoch}.{head.position + 10}"
    async with house.al.following(EVENTS, pipeline=house.pipeline["id"], after=ahead) as messages:
        assert [(await anext(messages))["type"], (await anext(messages))["type"]] == ["RESYNC", "READY"]
        await house.deal()
        async with asyncio.timeout(30):
            assert (await anext(messages))["type"] == "CARD"
