"""One follower of a board: the WebSocket protocol by hand, and no work on a message but to know which move it tells."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any, cast

MOVE = b'"clientOpId":"move-'
DIGITS = 7
CURSOR = re.compile(rb'"cursor":"([^"]+)"')
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


@dataclass(frozen=True)
class SigningIn:
    """Whose token a follower shows, and what it subscribes to, by id."""

    token: str
    subscriptions: dict[str, dict[str, Any]]


class Follower(asyncio.Protocol):
    """One connection. Without `signing_in` it takes what comes. `on_move` is told the number of each and the moment."""

    def __init__(self, signing_in: SigningIn | None, on_move: Callable[[Follower, int, float], None]) -> None:
        self.is_ready = asyncio.Event()
        self.is_lost = asyncio.Event()
        self.closed: int | None = None
        self.moves = 0
        self.numbers = 0
        self.others = 0
        """Messages of subscriptions that are no moves, such as RESYNC."""
        self.last = b""
        self._signing_in = signing_in
        self._on_move = on_move
        self._missing = len(signing_in.subscriptions) if signing_in else 0
        self._rest = b""
        self._is_upgraded = False
        self._transport: asyncio.Transport | None = None

    @property
    def transport(self) -> asyncio.Transport:
        """The connection."""
        assert self._transport is not None
        return self._transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's own class
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
            if data[at] == 0x80 | TEXT:
                self._on_text(data[start:end], now)
            else:
                self._on_control(data[at] & 15, data[start:end])
            at = end
        self._rest = data[at:]

    def _greet(self) -> None:
        if self._signing_in is None:
            self.is_ready.set()
            return
        hello = {"type": "connection_init", "payload": {"authorization": f"Bearer {self._signing_in.token}"}}
        self.transport.write(framed(TEXT, json.dumps(hello).encode()))

    def _on_text(self, text: bytes, now: float) -> None:
        found = text.find(MOVE)
        if found >= 0:
            digits = found + len(MOVE)
            number = int(text[digits : digits + DIGITS])
            self.moves += 1
            self.numbers += number
            self.last = text
            self._on_move(self, number, now)
            return
        said = json.loads(text)
        if said["type"] == "connection_ack":
            assert self._signing_in is not None
            for id, payload in self._signing_in.subscriptions.items():
                subscribe = {"id": id, "type": "subscribe", "payload": payload}
                self.transport.write(framed(TEXT, json.dumps(subscribe).encode()))
            return
        assert said["type"] == "next" and "errors" not in said["payload"], said
        if said["payload"]["data"]["boardEvents"]["type"] == "READY" and self._missing:
            self._missing -= 1
            if self._missing == 0:
                self.is_ready.set()
        else:
            self.others += 1

    def _on_control(self, opcode: int, payload: bytes) -> None:
        if opcode == PING:
            self.transport.write(framed(PONG, payload))
        elif opcode == CLOSE:
            self.closed = int.from_bytes(payload[:2], "big")
            self.transport.close()


class Idler:
    """Somebody with several subscriptions on one socket, who may stop reading, and comes back when cut off."""

    def __init__(self, signing_in: SigningIn) -> None:
        self.saw: set[tuple[str, int]] = set()
        self.codes: list[int | None] = []
        """With which it was cut off, each time."""
        self._signing_in = signing_in
        self._cursors: dict[str, str] = {}

    def follower(self) -> Follower:
        """A connection, which goes on behind what was seen."""
        going_on = {
            id: {**payload, "variables": {**payload["variables"], "after": self._cursors.get(id)}}
            for id, payload in self._signing_in.subscriptions.items()
        }
        return Follower(SigningIn(self._signing_in.token, going_on), self._on_move)

    def _on_move(self, follower: Follower, number: int, _: float) -> None:
        id = follower.last[7 : follower.last.index(b'"', 7)].decode()  # {"id":"…
        cursor = CURSOR.search(follower.last)
        assert cursor is not None
        self._cursors[id] = cursor[1].decode()
        self.saw.add((id, number))
