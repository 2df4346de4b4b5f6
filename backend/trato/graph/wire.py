"""The way out of one socket: frames written straight into the server's transport, or through ASGI elsewhere.

What goes to many sockets is the same but for the operation's id, so it is serialised once; each socket adds its own
beginning and a frame header. What a socket can't take waits in a backlog with a bound, and one that stands still for
too long is closed: the client comes back and resumes.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Protocol

import orjson
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from trato import metrics
from trato.graph.live import Payload
from trato.live.members import BACKLOG, Member

FRAMES = "trato.frames"
"""The key of a scope's extensions under which the server's protocol offers itself for writing frames."""

BACKLOG_BYTES = 1024 * 1024
STUCK_SECONDS = 20.0
LAGGARD = 1013
"""Try again later: a code on which standard clients reconnect."""

SHORT_ID = 8


class FrameProtocol(Protocol):
    """What a server's WebSocket protocol offers for writing frames without ASGI."""

    writable: asyncio.Event

    def write_frame(self, frame: bytes) -> None:
        """Write one whole frame, unless the connection is being closed."""

    def abort_as(self, code: int, reason: str) -> None:
        """Close, and soon drop the connection with what waits in it."""


class Wire:
    """One socket's way out, shared by its subscriptions."""

    def __init__(self, websocket: WebSocket) -> None:
        self._websocket = websocket
        self._protocol: FrameProtocol | None = websocket.scope.get("extensions", {}).get(FRAMES)
        self._waiting: deque[tuple[bytes, Payload]] = deque()
        self._waiting_bytes = 0
        self._empty = asyncio.Event()
        self._empty.set()
        self._flushing: asyncio.Task[None] | None = None

    @property
    def backlog(self) -> int:
        """Messages that wait."""
        return len(self._waiting)

    def send(self, prefix: bytes, payload: Payload, is_common: bool) -> bool:
        """Send a message, or keep it until there is room; False when too many wait already."""
        protocol = self._protocol
        if protocol is not None and not self._waiting and protocol.writable.is_set():
            protocol.write_frame(payload.frame(prefix, is_common))
            return True
        if len(self._waiting) >= BACKLOG or self._waiting_bytes >= BACKLOG_BYTES:
            return False
        self._waiting.append((prefix, payload))
        self._waiting_bytes += len(payload.body)
        self._empty.clear()
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush(), name="flush")
        return True

    async def room(self) -> None:
        """Wait until nothing waits."""
        await self._empty.wait()

    async def close(self) -> None:
        """Forget what waits: the socket is gone."""
        self._waiting.clear()
        if self._flushing is not None:
            self._flushing.cancel()
            await asyncio.gather(self._flushing, return_exceptions=True)

    async def _flush(self) -> None:
        try:
            while self._waiting:
                async with asyncio.timeout(STUCK_SECONDS):
                    await self._send_first()
        except TimeoutError:
            await self._give_up()
        except WebSocketDisconnect:
            pass  # the handler notices it too
        finally:
            self._flushing = None
            self._waiting.clear()
            self._waiting_bytes = 0
            self._empty.set()

    async def _send_first(self) -> None:
        prefix, payload = self._waiting[0]
        if self._protocol is None:
            if self._websocket.application_state is WebSocketState.CONNECTED:
                await self._websocket.send_text(payload.text(prefix).decode())
        else:
            await self._protocol.writable.wait()
            self._protocol.write_frame(payload.frame(prefix, is_common=False))
        self._waiting.popleft()
        self._waiting_bytes -= len(payload.body)

    async def _give_up(self) -> None:
        if self._protocol is not None:
            self._protocol.abort_as(LAGGARD, "Too slow")
        elif self._websocket.application_state is WebSocketState.CONNECTED:
            await self._websocket.close(LAGGARD, "Too slow")


class SocketMember(Member[Payload]):
    """A subscription on a socket."""

    def __init__(self, wire: Wire, operation_id: str) -> None:
        super().__init__()
        self._wire = wire
        self._prefix = b'{"id":%b,"type":"next","payload":' % orjson.dumps(operation_id)
        self._is_mute = False
        self._is_common = len(operation_id) <= SHORT_ID  # clients that count use the same ids; others are unique

    def offer(self, position: int, payload: Payload) -> None:
        if self.is_fallen or self._is_mute:
            return
        if self._wire.send(self._prefix, payload, self._is_common):
            self.position = position
        else:
            metrics.LAGGARDS.inc()
            self.fall()

    def mute(self) -> None:
        """Pass nothing on any more."""
        self._is_mute = True

    async def room(self) -> None:
        await self._wire.room()
