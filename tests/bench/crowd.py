"""Many followers of boards in one process: the WebSocket protocol by hand, and no work on a message but to count it.

A message of a move carries the move's number in its `clientOpId` (see `move_name`). The same bytes may come from Trato,
to a follower that signs in and subscribes, or from a server that broadcasts to whoever connects.
"""

from __future__ import annotations

import asyncio
import json
import re
import resource
import socket
from array import array
from itertools import cycle, islice
from time import monotonic
from typing import Any, cast

import uvloop
from companion import answering

MOVE = b'"clientOpId":"move-'
DIGITS = 7
SigningIn = tuple[str, dict[str, Any]]

WAVE = 50
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
UPGRADE = (
    b"GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"
)


def move_name(number: int) -> str:
    """The client's key of a move, by which followers know it."""
    return f"move-{number:0{DIGITS}}"


def framed(opcode: int, payload: bytes) -> bytes:
    """A client's frame; masked, as it must be, with zeros."""
    size = len(payload)
    length = bytes((0x80 | size,)) if size < 126 else b"\xfe" + size.to_bytes(2, "big")
    return bytes((0x80 | opcode,)) + length + bytes(4) + payload


class Follower(asyncio.Protocol):
    """One connection. With `signing_in`, (token, payload), it subscribes; without, it takes what comes.

    With `saw` it is one apart: the numbers of its moves go there, and it is not counted among the others.
    """

    def __init__(self, crowd: Crowd, signing_in: SigningIn | None, saw: set[int] | None = None) -> None:
        self.is_ready = asyncio.Event()
        self.moves = 0
        self.numbers = 0
        self.closed: int | None = None
        self.is_lost = asyncio.Event()
        self.last = b""
        self.saw = saw
        self._crowd = crowd
        self._signing_in = signing_in
        self._rest = b""
        self._is_upgraded = False
        self._transport: asyncio.Transport | None = None

    @property
    def transport(self) -> asyncio.Transport:
        """The connection."""
        assert self._transport is not None
        return self._transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.write(UPGRADE)

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_lost.set()
        self.is_ready.set()

    def data_received(self, data: bytes) -> None:
        now = monotonic()
        if self._rest:
            data = self._rest + data
        if not self._is_upgraded:
            head, separator, data = data.partition(b"\r\n\r\n")
            if not separator:
                self._rest = head
                return
            assert head.startswith(b"HTTP/1.1 101"), head
            self._is_upgraded = True
            self._greet()
        at, size = 0, len(data)
        while size - at >= 2:
            length, start = data[at + 1], at + 2
            if length == 126:
                length, start = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
            elif length == 127:
                length, start = int.from_bytes(data[at + 2 : at + 10], "big"), at + 10
            end = start + length
            if start > size or end > size:
                break
            if data[at] == 0x81:
                self._on_text(data, start, end, now)
            else:
                self._on_control(data[at] & 15, data[start:end])
            at = end
        self._rest = data[at:]

    def _greet(self) -> None:
        if self._signing_in is None:
            self.is_ready.set()
            return
        hello = {"type": "connection_init", "payload": {"authorization": f"Bearer {self._signing_in[0]}"}}
        self.transport.write(framed(TEXT, json.dumps(hello).encode()))

    def _on_text(self, data: bytes, start: int, end: int, now: float) -> None:
        found = data.find(MOVE, start, end)
        if found >= 0:
            digits = found + len(MOVE)
            number = int(data[digits : digits + DIGITS])
            self.moves += 1
            self.numbers += number
            self.last = data[start:end]
            self._crowd.on_move(self, number, now)
        elif not self.is_ready.is_set():
            assert self._signing_in is not None
            said = json.loads(data[start:end])
            if said["type"] == "connection_ack":
                subscribe = {"id": "1", "type": "subscribe", "payload": self._signing_in[1]}
                self.transport.write(framed(TEXT, json.dumps(subscribe).encode()))
            elif said["type"] == "next" and said["payload"]["data"]["boardEvents"]["type"] == "READY":
                self.is_ready.set()
            else:
                raise AssertionError(said)
        elif b'"type":"next"' in data[start:end]:
            self._crowd.others += 1

    def _on_control(self, opcode: int, payload: bytes) -> None:
        if opcode == PING:
            self.transport.write(framed(PONG, payload))
        elif opcode == CLOSE:
            self.closed = int.from_bytes(payload[:2], "big")
            self.transport.close()


class Crowd:
    """All followers of this process, and what has arrived since `expect`."""

    def __init__(self) -> None:
        self.others = 0
        """Messages of subscriptions that are no moves, such as RESYNC."""
        self._followers: list[Follower] = []
        self._slow: Follower | None = None
        self._expected = 0
        self._all = 0
        self._complete = 0
        self._completed = asyncio.Event()
        self._numbers = array("L")
        self._moments = array("d")

    def on_move(self, follower: Follower, number: int, now: float) -> None:
        """Count one message."""
        if follower.saw is not None:
            follower.saw.add(number)
            return
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
            signing_in = list(islice(zip(cycle(tokens), cycle(payloads), strict=False), known, known + count))
        for first in range(0, count, WAVE):
            self._followers += await asyncio.gather(
                *(self._connected(port, each) for each in signing_in[first : first + WAVE])
            )
        return {"seconds": monotonic() - start}

    async def connect_slow(self, port: int, token: str, payload: dict[str, Any]) -> dict[str, Any]:
        """Connect one with hardly any room for what comes, and stop reading."""
        self._slow = await self._connected(port, (token, payload), saw=set(), receive_buffer=4096)
        self._slow.transport.pause_reading()
        return {}

    async def _connected(
        self, port: int, signing_in: SigningIn | None, saw: set[int] | None = None, receive_buffer: int = 0
    ) -> Follower:
        connection = socket.socket()
        connection.setblocking(False)
        if receive_buffer:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        loop = asyncio.get_running_loop()
        await loop.sock_connect(connection, ("127.0.0.1", port))
        _, follower = await loop.create_connection(lambda: Follower(self, signing_in, saw), sock=connection)
        async with asyncio.timeout(60):
            await follower.is_ready.wait()
        assert not follower.is_lost.is_set(), follower.closed
        return follower

    async def expect(self, moves: int) -> dict[str, Any]:
        """Begin to count: so many messages for each."""
        for follower in self._followers:
            follower.moves = follower.numbers = 0
        self._expected, self._complete, self.others = moves, 0, 0
        self._completed.clear()
        del self._numbers[:], self._moments[:]
        return {}

    async def arrived(self, patience: float) -> dict[str, Any]:
        """Wait until everyone has what was expected. Who has what, and when the first and last of it came."""
        try:
            async with asyncio.timeout(patience):
                await self._completed.wait()
        except TimeoutError:
            pass
        return await self.counted()

    async def counted(self) -> dict[str, Any]:
        """What has come until now."""
        return {
            "messages": len(self._numbers),
            "others": self.others,
            "complete": sum(follower.moves == self._expected for follower in self._followers),
            "isSameForAll": len({follower.numbers for follower in self._followers}) == 1,
            "lost": sum(follower.is_lost.is_set() for follower in self._followers),
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

    async def read_on(self, port: int, token: str, payload: dict[str, Any], patience: float) -> dict[str, Any]:
        """Let the slow one read again; when it was cut off, it comes back with its last cursor, as clients do."""
        slow, start = self._slow, monotonic()
        assert slow is not None and slow.saw is not None
        codes = []
        slow.transport.resume_reading()
        while len(slow.saw) < self._expected and monotonic() - start < patience:
            await asyncio.sleep(0.02)
            if slow.is_lost.is_set():
                codes.append(slow.closed)
                cursor = re.search(rb'"cursor":"([^"]+)"', slow.last)
                assert cursor is not None
                variables = {**payload["variables"], "after": cursor[1].decode()}
                slow = await self._connected(port, (token, {**payload, "variables": variables}), saw=slow.saw)
        return {"saw": len(slow.saw), "codes": codes, "seconds": monotonic() - start}

    async def leave(self) -> dict[str, Any]:
        """Close every connection."""
        for follower in self._followers:
            follower.transport.write(framed(CLOSE, (1000).to_bytes(2, "big")))
        await asyncio.gather(*(follower.is_lost.wait() for follower in self._followers))
        self._followers.clear()
        return {}


async def main() -> None:
    """Do what the bench asks."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    crowd = Crowd()
    asked = (crowd.connect, crowd.connect_slow, crowd.expect, crowd.arrived, crowd.counted, crowd.delays, crowd.sample,
             crowd.read_on, crowd.leave)  # fmt: skip
    await answering({answer.__name__: answer for answer in asked})


if __name__ == "__main__":
    uvloop.run(main())
