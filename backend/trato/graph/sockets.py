"""The open sockets of this process and whose credential opened each, so that they end when the credential does (R1)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from trato.live.log import LoggedEvent

UNAUTHORIZED = 4401
EXPIRED = 4403

REVOKING_KINDS = frozenset({"user.signed_out", "user.token_revoked", "user.password_changed", "user.deactivated"})


class Socket(Protocol):
    """A connection that can be ended from outside."""

    @property
    def user_id(self) -> int: ...

    @property
    def credential_id(self) -> int: ...

    async def end(self, code: int, reason: str) -> None: ...


class LiveSockets:
    """Whoever connects is added once the credential is known, and discarded when the connection is gone."""

    def __init__(self) -> None:
        self._sockets: dict[Socket, asyncio.TimerHandle | None] = {}
        self._endings: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return len(self._sockets)

    def add(self, socket: Socket, expires_at: datetime | None) -> None:
        """Watch over a socket. It is closed with 4403 when its credential expires; the client returns with another."""
        timer = None
        if expires_at is not None:
            left = (expires_at - datetime.now(UTC)).total_seconds()
            loop = asyncio.get_running_loop()
            timer = loop.call_later(max(left, 0), self._end, socket, EXPIRED, "The credential has expired")
        self._sockets[socket] = timer

    def discard(self, socket: Socket) -> None:
        """The connection is gone."""
        timer = self._sockets.pop(socket, None)
        if timer is not None:
            timer.cancel()

    def on_event(self, event: LoggedEvent) -> None:
        """Close with 4401 what a revocation in the log concerns; for the tailer, so it returns at once."""
        if event.kind not in REVOKING_KINDS:
            return
        if event.kind == "user.deactivated":
            self._end_where(lambda socket: socket.user_id == event.item_id)
        else:
            revoked = frozenset(event.params.get("credentialIds", ()))
            self._end_where(lambda socket: socket.credential_id in revoked)

    def _end_where(self, concerned: Callable[[Socket], bool]) -> None:
        for socket in [socket for socket in self._sockets if concerned(socket)]:
            self._end(socket, UNAUTHORIZED, "Signed out")

    def _end(self, socket: Socket, code: int, reason: str) -> None:
        self.discard(socket)
        task = asyncio.get_running_loop().create_task(socket.end(code, reason), name="end socket")
        self._endings.add(task)
        task.add_done_callback(self._endings.discard)
