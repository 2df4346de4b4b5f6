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
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any

import httpx
import pytest
from companion import Companion
from measured import processor_seconds, resident_mb, tell
from office import Deal, Mover, Office

from serverprocess import ServerProcess

pytestmark = pytest.mark.timeout(1800)

SIZES = ((100, 600), (1000, 150), (5000, 40))  # sockets, moves a round
ROUNDS = 5
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
            await mover.burst(200, office.deals[:BUSY_DEALS])  # the first ones are slower
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


async def _cost_of_a_move(server: ServerProcess, mover: Mover, office: Office) -> float:
    spent = Spent(server.pid)
    await mover.burst(400, office.deals[:BUSY_DEALS])
    return spent.processor / 400


async def _round_of_moves(
    server: ServerProcess, mover: Mover, office: Office, followers: Companion, moves: int
) -> tuple[float, dict[str, Any]]:
    await followers.ask("expect", moves=moves)
    spent = Spent(server.pid)
    await mover.burst(moves, office.deals[:BUSY_DEALS])
    return spent.processor, await followers.ask("arrived", patience=PATIENCE)


async def test_one_group(office: Office) -> None:
    """Everyone follows the same board as equals; bursts of moves and of broadcasts in turn."""
    async with (
        _served(office) as (server, mover),
        Companion("broadcasting.py") as broadcasting,
        Companion("crowd.py") as followers,
        Companion("crowd.py") as listeners,
    ):
        alone = statistics.median([await _cost_of_a_move(server, mover, office) for _ in range(ROUNDS)])
        tell("a move with nobody watching, server processor", f"{alone * 1000:.1f} ms")
        port = (await broadcasting.ask("where"))["port"]
        connected = 0
        for sockets, moves in SIZES:
            more, connected = sockets - connected, sockets
            await followers.ask(
                "connect", port=server.port, count=more, tokens=[office.owner_token], payloads=[office.payload()]
            )
            await listeners.ask("connect", port=port, count=more)
            deliveries = sockets * moves
            costs, rates, reference_costs, reference_rates = [], [], [], []
            for _ in range(ROUNDS):
                await followers.ask("expect", moves=moves)
                spent = Spent(server.pid)
                await mover.burst(moves, office.deals[:BUSY_DEALS])
                came = await followers.ask("arrived", patience=PATIENCE)
                costs.append((spent.processor - moves * alone) / deliveries)
                rates.append(deliveries / (came["last"] - came["first"]))
                assert came["complete"] == sockets and came["isSameForAll"], came

                message = (await followers.ask("sample"))["message"]
                await listeners.ask("expect", moves=moves)
                spent = Spent(broadcasting.pid)
                await broadcasting.ask("send", message=message, times=moves)
                came = await listeners.ask("arrived", patience=PATIENCE)
                reference_costs.append(spent.processor / deliveries)
                reference_rates.append(deliveries / (came["last"] - came["first"]))
                assert came["complete"] == sockets, came
            cost, reference = statistics.median(costs), statistics.median(reference_costs)
            tell(f"{sockets:,} sockets of one group, server processor a delivery", _microseconds(cost))
            tell(f"  websockets.broadcast of the same {len(message):,} bytes", _microseconds(reference))
            tell("  broadcast's processor a delivery against Trato's", f"{reference / cost:.2f}", "≥ 0.9")
            tell("  deliveries a second of one core", f"{1 / cost:,.0f}")
            tell("  websockets.broadcast", f"{1 / reference:,.0f}")
            tell("  deliveries a second, made moves and clients included", f"{statistics.median(rates):,.0f}")
            tell("  websockets.broadcast", f"{statistics.median(reference_rates):,.0f}")


async def test_steady(office: Office) -> None:
    """Ten moves a second for a thousand sockets of one group."""
    async with _served(office) as (server, mover), Companion("crowd.py") as followers:
        await followers.ask(
            "connect", port=server.port, count=1000, tokens=[office.owner_token], payloads=[office.payload()]
        )
        await followers.ask("expect", moves=150)
        spent = Spent(server.pid)
        await mover.steadily(iter(office.deals[:150]), a_second=10, seconds=15)
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
    payloads = [office.payload(ALL_SCOPES[number // 200 % len(ALL_SCOPES)]) for number in range(1000)]
    async with _served(office) as (server, mover), Companion("crowd.py") as followers:
        await followers.ask("connect", port=server.port, count=1000, tokens=office.tokens, payloads=payloads)
        await followers.ask("expect", moves=0)
        groups = await _metric(office, server, "trato_groups")
        spent = Spent(server.pid)
        await mover.steadily(_at_random(office.deals), a_second=10, seconds=15)
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
    """Moves as fast as they can be made, to a thousand sockets, one of which doesn't read meanwhile."""
    moves = 600
    async with _served(office) as (server, mover), Companion("crowd.py") as followers:
        subscribed = {"port": server.port, "token": office.owner_token, "payload": office.payload()}
        await followers.ask(
            "connect", port=server.port, count=999, tokens=[office.owner_token], payloads=[office.payload()]
        )
        await followers.ask("connect_slow", **subscribed)
        await followers.ask("expect", moves=moves)
        before, start = resident_mb(server.pid), monotonic()
        await mover.burst(moves, office.deals[:BUSY_DEALS])
        seconds = monotonic() - start
        came = await followers.ask("arrived", patience=PATIENCE)
        delays = await followers.ask("delays", since=mover.answered)
        after = resident_mb(server.pid)
        laggards = await _metric(office, server, "trato_laggards_total")
        slow = await followers.ask("read_on", **subscribed, patience=PATIENCE)
    tell(f"{moves} moves at once, 1,000 sockets, one not reading", f"{seconds:.1f} s")
    tell("  readers that got all of it", f"{came['complete']}", "999")
    tell("  from a move's answer to its arrival, 99th percentile", _ms(delays["p99"]))
    tell("  growth of the server's memory", f"{after - before:.1f} MB", "flat")
    tell("  times that one was too slow for its backlog", f"{laggards:.0f}")
    tell("  what it got when it read again", f"{slow['saw']} in {slow['seconds']:.1f} s", f"{moves}")
    tell("  how often it had to connect again", f"{len(slow['codes'])}")


async def test_memory(office: Office) -> None:
    """What a socket takes, and that long-lived subscriptions take no more with time."""
    deals = office.deals[:BUSY_DEALS]
    async with _served(office) as (server, mover), Companion("crowd.py") as followers:
        owner = {"port": server.port, "tokens": [office.owner_token]}
        payloads = [office.payload({"field": "amount", "op": "GTE", "value": f"0.{cents:02}"}) for cents in range(50)]
        await followers.ask("connect", **owner, count=100, payloads=payloads)
        await mover.burst(4200, deals)  # the recent events that a server keeps
        sizes = [resident_mb(server.pid)]
        for _ in range(5):
            await followers.ask("expect", moves=200)
            await mover.burst(200, deals)
            came = await followers.ask("arrived", patience=PATIENCE)
            sizes.append(resident_mb(server.pid))
            assert came["complete"] == 100, came
        told = " ".join(f"{size:.0f}" for size in sizes)
        tell("memory over 100,000 messages in 50 groups, MB", told, "flat")
        await followers.ask("leave")
        before = resident_mb(server.pid)
        for sockets, more in ((1000, 1000), (5000, 4000)):
            took = await followers.ask("connect", **owner, count=more, payloads=[office.payload()])
            each = (resident_mb(server.pid) - before) * 1024 / sockets
            tell(f"memory a socket, {sockets:,} of them", f"{each:.1f} kB", "≤ 60 kB")
            tell(f"  connecting {more:,} more", f"{took['seconds']:.1f} s")
