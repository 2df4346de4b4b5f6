"""uvicorn's protocols, with what a live application needs of them: writing ready frames, and knowing of the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from trato.graph.event_stream import CLOSING
from trato.graph.wire import FRAMES

GRACE_SECONDS = 2.0


class LiveProtocol(WebSocketsSansIOProtocol):
    """A connection whose frames may be written without ASGI. Right only without extensions such as deflate."""

    scope: Any

    def handle_connect(self, event: Any) -> None:
        super().handle_connect(event)
        if self.handshake_initiated and hasattr(self, "scope"):
            self.scope["extensions"][FRAMES] = self

    def write_frame(self, frame: bytes) -> None:
        """Write one whole frame, unless the connection is being closed."""
        if not self.close_sent and not self.transport.is_closing():
            self.transport.write(frame)

    def abort_as(self, code: int, reason: str) -> None:
        """Say why, for a peer that reads slowly, and drop the connection soon, for one that reads no more."""
        if not self.close_sent and not self.transport.is_closing():
            self.conn.send_close(code, reason)
            self.transport.write(b"".join(self.conn.data_to_send()))
            self.close_sent = True
        self._abort_soon()

    def keepalive_timeout(self) -> None:
        """A peer that does not answer pings is gone, and so is what waits for it."""
        super().keepalive_timeout()
        self._abort_soon()

    def shutdown(self) -> None:
        """A server that stops does not wait for a peer that does not read."""
        super().shutdown()
        self._abort_soon()

    def _abort_soon(self) -> None:
        self.loop.call_later(GRACE_SECONDS, self.transport.abort)


class LiveHttpProtocol(HttpToolsProtocol):
    """A connection that tells responses without an end that the server is about to stop, or it would wait for them."""

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        self._closing: list[Callable[[], None]] = []
        extensions: dict[str, Any] = self.scope.setdefault("extensions", {})
        extensions[CLOSING] = self._closing.append

    def shutdown(self) -> None:
        for close in getattr(self, "_closing", ()):
            close()
        super().shutdown()
