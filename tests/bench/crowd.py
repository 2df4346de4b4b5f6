"""Many followers in one process, counting what arrives; the bench asks (companion.py)."""

from __future__ import annotations

import asyncio
import resource
import socket
from array import array
from collections.abc import Callable
from itertools import cycle, islice
from time import monotonic
from typing import Any

import uvloop
from companion import answering
from follower import CLOSE, Follower, Idler, SigningIn, framed

WAVE = 50
LITTLE_ROOM = 4096


class Crowd:
    """All followers of this process, and what has arrived since `expect`."""

    def __init__(self) -> None:
        self._followers: list[Follower] = []
        self._idler: Idler | None = None
        self._idle: Follower | None = None
        self._expected = 0
        self._complete = 0
        self._completed = asyncio.Event()
        self._numbers = array("L")
        self._moments = array("d")

    def _on_move(self, follower: Follower, number: int, now: float) -> None:
        self._numbers.append(number)
        self._moments.append(now)
        if follower.moves == self._expected:
            self._complete += 1
            if self._complete == len(self._followers):
                self._completed.set()

    async def connect(
        self, port: int, count: int, tokens: list[str] | None = None, payloads: list[dict[str, Any]] | None = None
    ) -> dict[str, Any]:
        """Connect so many more, in waves; each with the next token and the next payload, again and again."""
        start = monotonic()
        known = len(self._followers)
        signing_in: list[SigningIn | None] = [None] * count
        if tokens and payloads:
            ways = islice(zip(cycle(tokens), cycle(payloads), strict=False), known, known + count)
            signing_in = [SigningIn(token, {"1": payload}) for token, payload in ways]
        for first in range(0, count, WAVE):
            wave = signing_in[first : first + WAVE]
            self._followers += await asyncio.gather(
                *(_connected(port, lambda way=way: Follower(way, self._on_move)) for way in wave)
            )
        return {"seconds": monotonic() - start}

    async def idle(self, port: int, token: str, payload: dict[str, Any], subscriptions: int) -> dict[str, Any]:
        """Connect one more, with several subscriptions and hardly any room for what comes, who then stops reading."""
        self._idler = Idler(SigningIn(token, {str(number): payload for number in range(subscriptions)}))
        self._idle = await _connected(port, self._idler.follower, LITTLE_ROOM)
        self._idle.transport.pause_reading()
        return {}

    async def read_on(self, port: int, messages: int, patience: float) -> dict[str, Any]:
        """Let the idle one read again until it has so many; when it was cut off it connects anew, as clients do."""
        idler, idle, start = self._idler, self._idle, monotonic()
        assert idler is not None and idle is not None
        idle.transport.resume_reading()
        others = 0
        while len(idler.saw) < messages and monotonic() - start < patience:
            await asyncio.sleep(0.02)
            if idle.is_lost.is_set():
                idler.codes.append(idle.closed)
                others += idle.others
                idle = await _connected(port, idler.follower)
        others += idle.others
        return {"saw": len(idler.saw), "others": others, "codes": idler.codes, "seconds": monotonic() - start}

    async def expect(self, moves: int) -> dict[str, Any]:
        """Begin to count: so many messages for each."""
        for follower in self._followers:
            follower.moves = follower.numbers = follower.others = 0
        self._expected, self._complete = moves, 0
        self._completed.clear()
        del self._numbers[:], self._moments[:]
        return {}

    async def arrived(self, patience: float) -> dict[str, Any]:
        """Wait until everyone has what was expected; then as `counted`."""
        try:
            async with asyncio.timeout(patience):
                await self._completed.wait()
        except TimeoutError:
            pass  # what is missing is told
        return await self.counted()

    async def counted(self) -> dict[str, Any]:
        """What has come until now, who has all of it, and the moments of its first and last."""
        return {
            "messages": len(self._numbers),
            "others": sum(follower.others for follower in self._followers),
            "complete": sum(follower.moves == self._expected for follower in self._followers),
            "isSameForAll": len({follower.numbers for follower in self._followers}) == 1,
            "lost": [follower.closed for follower in self._followers if follower.is_lost.is_set()],
            "first": self._moments[0] if self._moments else None,
            "last": max(self._moments) if self._moments else None,
        }

    async def delays(self, since: dict[str, float]) -> dict[str, Any]:
        """Seconds to each arrival from the moments given by number of move: median, 99th percentile, longest."""
        moments = {int(number): moment for number, moment in since.items()}
        delays = sorted(
            at - moments[number] for number, at in zip(self._numbers, self._moments, strict=True) if number in moments
        )
        return {"p50": delays[len(delays) // 2], "p99": delays[len(delays) * 99 // 100], "longest": delays[-1]}

    async def sample(self) -> dict[str, Any]:
        """The text of the last message of a move."""
        return {"message": self._followers[0].last.decode()}

    async def leave(self) -> dict[str, Any]:
        """Close every connection."""
        for follower in self._followers:
            follower.transport.write(framed(CLOSE, (1000).to_bytes(2, "big")))
        await asyncio.gather(*(follower.is_lost.wait() for follower in self._followers))
        self._followers.clear()
        return {}


async def _connected(port: int, make: Callable[[], Follower], receive_buffer: int = 0) -> Follower:
    connection = socket.socket()
    connection.setblocking(False)
    if receive_buffer:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(connection, ("127.0.0.1", port))
    _, follower = await loop.create_connection(make, sock=connection)
    async with asyncio.timeout(60):
        await follower.is_ready.wait()
    assert not follower.is_lost.is_set(), follower.closed
    return follower


async def main() -> None:
    """Do what the bench asks."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    crowd = Crowd()
    asked = (crowd.connect, crowd.idle, crowd.read_on, crowd.expect, crowd.arrived, crowd.counted, crowd.delays,
             crowd.sample, crowd.leave)  # fmt: skip
    await answering({answer.__name__: answer for answer in asked})


if __name__ == "__main__":
    uvloop.run(main())
