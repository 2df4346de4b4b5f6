"""Boards followed by many at once: what a delivery costs beside `websockets.broadcast`, delays, and memory.

Each server, the followers and the broadcasting server are processes of their own. What Trato's moves cost with nobody
watching is measured in the same run and taken off its deliveries, for broadcasting has no moves to make.
"""

from __future__ import annotations

import asyncio
import random
import re
import resource
import statistics
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import monotonic
from typing import Any

import httpx
import pytest
from companion import Companion
from measured import processor_seconds, resident_mb, tell
from office import Board, Deal, Mover, Office

from serverprocess import ServerProcess

pytestmark = pytest.mark.timeout(1800)

SIZES = ((100, 300), (1000, 150), (5000, 50))  # sockets, moves a round
ROUNDS = 3
BUSY_DEALS = 100  # fewer than a board answers with RESYNC when they move together
PATIENCE = 120.0
ALL_SCOPES: tuple[dict[str, Any] | None, ...] = (
    None,
    {"field": "amount", "op": "GTE", "value": "1000.00"},
    {"field": "title", "op": "CONTAINS", "value": "deal"},
)


@asynccontextmanager
async def _served(office: Office) -> AsyncIterator[tuple[ServerProcess, Mover]]:
    """A server that may have many sockets, and the one who moves the deals."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    server = office.installed.server()
    await server.start()
    try:
        async with Mover(office, server) as mover:
            await mover.burst(200, office.shared.deals[:BUSY_DEALS])  # the first ones are slower
            yield server, mover
    finally:
        await server.stop()


class Spent:
    """Processor time and wall time of a process, from the making of this on."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._processor, self._start = processor_seconds(pid), monotonic()

    @property
    def processor(self) -> float:
        """Seconds of a core."""
        return processor_seconds(self._pid) - self._processor

    @property
    def share(self) -> float:
        """Of one core."""
        return self.processor / (monotonic() - self._start)


def _microseconds(seconds: float) -> str:
    return f"{seconds * 1e6:.1f} µs"


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


async def _spent_on_moves(server: ServerProcess, mover: Mover, board: Board, moves: int) -> float:
    spent = Spent(server.pid)
    await mover.burst(moves, board.deals[:BUSY_DEALS])
    return spent.processor


@dataclass
class Round:
    """What a number of moves, each told to a number of sockets, and as many broadcasts took; seconds of processor."""

    deliveries: int
    unwatched: float
    watched_by_one: float
    watched: float
    watched_rate: float
    broadcast: float
    broadcast_rate: float


async def test_one_group(office: Office) -> None:
    """Everyone follows one board as equals; another board is followed by one alone, and a third by nobody."""
    nobodys, ones, everyones = office.others
    async with (
        _served(office) as (server, mover),
        Companion("broadcasting.py") as broadcasting,
        Companion("crowd.py") as one,
        Companion("crowd.py") as followers,
        Companion("crowd.py") as listeners,
    ):
        owner = {"port": server.port, "tokens": [office.owner_token]}
        await one.ask("connect", **owner, count=1, payloads=[ones.payload()])
        broadcaster = await broadcasting.ask("where")
        connected = 0

        async def round_of(moves: int) -> Round:
            deliveries = connected * moves
            unwatched = await _spent_on_moves(server, mover, nobodys, moves)
            watched_by_one = await _spent_on_moves(server, mover, ones, moves)

            await followers.ask("expect", moves=moves)
            spent = Spent(server.pid)
            await mover.burst(moves, everyones.deals[:BUSY_DEALS])
            came = await followers.ask("arrived", patience=PATIENCE)
            watched, watched_rate = spent.processor, deliveries / (came["last"] - came["first"])
            assert came["complete"] == connected and came["isSameForAll"], came

            # As evenly as the moves came, for a socket that has to be waited for costs more than one in a stream.
            message = (await followers.ask("sample"))["message"]
            await listeners.ask("expect", moves=moves)
            spent = Spent(broadcasting.pid)
            await broadcasting.ask("send", message=message, times=moves, seconds=came["last"] - came["first"])
            await listeners.ask("arrived", patience=PATIENCE)
            broadcast = spent.processor

            await listeners.ask("expect", moves=moves)
            await broadcasting.ask("send", message=message, times=moves, seconds=0)
            came = await listeners.ask("arrived", patience=PATIENCE)
            assert came["complete"] == connected, came
            broadcast_rate = deliveries / (came["last"] - came["first"])
            return Round(deliveries, unwatched, watched_by_one, watched, watched_rate, broadcast, broadcast_rate)

        for sockets, moves in SIZES:
            more, connected = sockets - connected, sockets
            await followers.ask("connect", **owner, count=more, payloads=[everyones.payload()])
            await listeners.ask("connect", **broadcaster, count=more)
            _tell_rounds(sockets, moves, [await round_of(moves) for _ in range(ROUNDS)])


def _tell_rounds(sockets: int, moves: int, rounds: list[Round]) -> None:
    def told(what: Callable[[Round], float]) -> float:
        return statistics.median(map(what, rounds))

    broadcast = told(lambda each: each.broadcast / each.deliveries)
    making = told(lambda each: (each.watched_by_one - each.unwatched) / moves)
    whole = told(lambda each: (each.watched - each.unwatched) / each.deliveries)
    handing = told(lambda each: (each.watched - each.watched_by_one) / (each.deliveries - moves))
    tell(f"{sockets:,} sockets of one group, a delivery", _microseconds(whole))
    tell("  without making its message, which takes once for all", f"{_microseconds(handing)}, {making * 1000:.1f} ms")
    tell("  a delivery by websockets.broadcast, as often", _microseconds(broadcast))
    tell("  deliveries against broadcast's, of as much processor", f"{broadcast / whole:.2f}", "≥ 0.9")
    tell("  without making messages", f"{broadcast / handing:.2f}")
    tell("  a core's deliveries a second, and broadcast's", f"{1 / whole:,.0f}, {1 / broadcast:,.0f}")
    tell(
        "  deliveries a second in bursts, moves made meanwhile, and broadcast's",
        f"{told(lambda each: each.watched_rate):,.0f}, {told(lambda each: each.broadcast_rate):,.0f}",
    )


async def test_steady(office: Office) -> None:
    """Ten moves a second for a thousand sockets of one group."""
    async with _served(office) as (server, mover), Companion("crowd.py") as followers:
        await followers.ask(
            "connect", port=server.port, count=1000, tokens=[office.owner_token], payloads=[office.shared.payload()]
        )
        await followers.ask("expect", moves=150)
        spent = Spent(server.pid)
        await mover.steadily(iter(office.shared.deals[:150]), a_second=10, seconds=15)
        share = spent.share
        came = await followers.ask("arrived", patience=PATIENCE)
        answered = await followers.ask("delays", since=mover.answered)
        sent = await followers.ask("delays", since=mover.sent)
    tell("10 moves a second to 1,000 sockets of one group", f"{share:.2f} core", "≤ 0.3 core")
    tell("  from a move's answer to its arrival, median", _ms(answered["p50"]))
    tell("  99th percentile", _ms(answered["p99"]), "≤ 100 ms")
    tell("  from its sending, median and 99th percentile", f"{sent['p50'] * 1000:.0f}, {_ms(sent['p99'])}")
    tell("  sockets that got all of it", f"{came['complete']:,}", "1,000")


def _at_random(deals: list[Deal]) -> Iterator[Deal]:
    """Any deal but those moved of late, whose move may still be under way."""
    chance = random.Random(5)
    recent: list[Deal] = []
    while True:
        deal = chance.choice([deal for deal in deals if deal not in recent])
        recent = [*recent[-50:], deal]
        yield deal


async def test_scopes(office: Office) -> None:
    """Ten moves a second for a thousand sockets of two hundred people, who each see their own deals through filters."""
    payloads = [office.shared.payload(ALL_SCOPES[number // 200 % len(ALL_SCOPES)]) for number in range(1000)]
    async with _served(office) as (server, mover), Companion("crowd.py") as followers:
        await followers.ask("connect", port=server.port, count=1000, tokens=office.tokens, payloads=payloads)
        await followers.ask("expect", moves=0)
        groups = await _metric(office, server, "trato_groups")
        spent = Spent(server.pid)
        await mover.steadily(_at_random(office.shared.deals), a_second=10, seconds=15)
        share = spent.share
        await asyncio.sleep(1)
        came = await followers.ask("counted")
        answered = await followers.ask("delays", since=mover.answered)
    tell(f"10 moves a second, 1,000 sockets, 200 scopes, {groups:.0f} groups", f"{share:.2f} core", "≤ 0.6 core")
    tell("  deliveries", f"{came['messages']:,}")
    tell("  from a move's answer to its arrival, 99th percentile", _ms(answered["p99"]))


async def _metric(office: Office, server: ServerProcess, name: str) -> float:
    async with httpx.AsyncClient() as http:
        answer = await http.get(f"{server.url}/metrics", headers={"authorization": f"Bearer {office.owner_token}"})
    found = re.search(rf"^{name} (\S+)$", answer.text, re.MULTILINE)
    assert found is not None, answer.text
    return float(found[1])


async def test_burst(office: Office) -> None:
    """Moves as fast as they can be made, to a thousand sockets, one of which doesn't read meanwhile.

    It has sixteen subscriptions: less than that disappears in the system's own buffers.
    """
    moves, subscriptions = 300, 16
    payload = office.shared.payload()
    async with _served(office) as (server, mover), Companion("crowd.py") as followers:
        owner = {"port": server.port, "tokens": [office.owner_token]}
        await followers.ask("connect", **owner, count=999, payloads=[payload])
        await followers.ask(
            "idle", port=server.port, token=office.owner_token, payload=payload, subscriptions=subscriptions
        )
        await followers.ask("expect", moves=moves)
        before, start = resident_mb(server.pid), monotonic()
        await mover.burst(moves, office.shared.deals[:BUSY_DEALS])
        seconds = monotonic() - start
        came = await followers.ask("arrived", patience=PATIENCE)
        delays = await followers.ask("delays", since=mover.answered)
        growth = resident_mb(server.pid) - before
        waiting = await _metric(office, server, "trato_backlog_frames")
        laggards = await _metric(office, server, "trato_laggards_total")
        idle = await followers.ask("read_on", port=server.port, messages=moves * subscriptions, patience=PATIENCE)
    tell(f"{moves} moves at once, 1,000 sockets, one not reading", f"{seconds:.1f} s")
    tell("  readers that got all of it", f"{came['complete']}", "999")
    tell("  from a move's answer to its arrival, 99th percentile", _ms(delays["p99"]))
    tell("  growth of the server's memory", f"{growth:.1f} MB", "flat")
    tell(
        "  frames waiting for who doesn't read, subscriptions sent back", f"{waiting:.0f}, {laggards:.0f}", "≤ 256, 16"
    )
    tell(
        "  what it got when it read again", f"{idle['saw']:,} in {idle['seconds']:.1f} s", f"{moves * subscriptions:,}"
    )
    tell("  how often it was cut off, messages that tell to reload", f"{len(idle['codes'])}, {idle['others']}", "0, 0")


async def test_memory_of_sockets(office: Office) -> None:
    """What a socket with its subscription takes."""
    async with _served(office) as (server, _), Companion("crowd.py") as followers:
        owner = {"port": server.port, "tokens": [office.owner_token], "payloads": [office.shared.payload()]}
        await followers.ask("connect", **owner, count=1)
        before, connected = resident_mb(server.pid), 1
        for sockets in (1000, 5000):
            more, connected = sockets - connected, sockets
            took = await followers.ask("connect", **owner, count=more)
            each = (resident_mb(server.pid) - before) * 1024 / sockets
            tell(f"memory a socket, {sockets:,} of them", f"{each:.1f} kB", "≤ 60 kB")
            tell("  connecting and subscribing, each", f"{took['seconds'] / more * 1000:.1f} ms")


async def test_memory_over_time(office: Office) -> None:
    """Long-lived subscriptions take no more with time."""
    deals = office.shared.deals[:BUSY_DEALS]
    filters = [{"field": "amount", "op": "GTE", "value": f"0.{cents:02}"} for cents in range(20)]
    payloads = [office.shared.payload(filter) for filter in filters]
    async with _served(office) as (server, mover), Companion("crowd.py") as followers:
        await mover.burst(4200, deals)  # until the server keeps as many recent events as it ever will
        owner = {"port": server.port, "tokens": [office.owner_token]}
        await followers.ask("connect", **owner, count=100, payloads=payloads)
        sizes = []
        for _ in range(6):
            await followers.ask("expect", moves=200)
            await mover.burst(200, deals)
            came = await followers.ask("arrived", patience=PATIENCE)
            assert came["complete"] == 100, came
            sizes.append(resident_mb(server.pid))
    tell("MB after each of 6 x 20,000 messages in 20 groups", " ".join(f"{size:.0f}" for size in sizes), "flat")
