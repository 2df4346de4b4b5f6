"""The open sockets of this process and whose credential opened each, so that they end when the credential does (R1)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any, Protocol

from trato import metrics
from trato.access.cells import Rights
from trato.access.directory import MATTERING, RightsKeeper
from trato.live.log import LoggedEvent

UNAUTHORIZED = 4401
EXPIRED = 4403

REVOKING_KINDS = frozenset({"user.signed_out", "user.token_revoked", "user.password_changed", "user.joined"})
RENEWING_FIELDS = frozenset({"locale", "time_zone", "is_admin"})


class Socket(Protocol):
    """A connection that can be ended from outside."""

    @property
    def user_id(self) -> int: ...

    @property
    def credential_id(self) -> int: ...

    @property
    def rights(self) -> Rights: ...

    @property
    def backlog(self) -> int: ...

    async def end(self, code: int, reason: str) -> None: ...

    async def renew(self) -> None: ...


class LiveSockets:
    """Whoever connects is added once the credential is known, and discarded when the connection is gone."""

    def __init__(self, keeper: RightsKeeper) -> None:
        self._keeper = keeper
        self._sockets: dict[Socket, asyncio.TimerHandle | None] = {}
        self._underway: set[asyncio.Task[None]] = set()
        metrics.SOCKETS.set_function(lambda: len(self._sockets))
        metrics.BACKLOG.set_function(lambda: sum(socket.backlog for socket in self._sockets))

    def __len__(self) -> int:
        return len(self._sockets)

    def add(self, socket: Socket, expires_at: datetime | None) -> None:
        """Watch over a socket. It is closed with 4403 when its credential expires; the client returns with another."""
        timer = None
        if expires_at is not None:
            left = (expires_at - datetime.now(UTC)).total_seconds()
            loop = asyncio.get_running_loop()
            timer = loop.call_later(max(left, 0), self.end, socket, EXPIRED, "The credential has expired")
        self._sockets[socket] = timer

    def discard(self, socket: Socket) -> None:
        """The connection is gone."""
        timer = self._sockets.pop(socket, None)
        if timer is not None:
            timer.cancel()

    def on_event(self, event: LoggedEvent) -> None:
        """Close with 4401 what a revocation in the log concerns, and renew whose rights or settings changed.

        For the tailer, so it returns at once.
        """
        if event.kind == "user.updated" and not RENEWING_FIELDS.isdisjoint(event.changes):
            for socket in [socket for socket in self._sockets if socket.user_id == event.item_id]:
                self._do(socket.renew())
        elif event.item_kind in MATTERING:
            self._do(self._regroup())
        elif event.kind == "user.deactivated":
            self._end_where(lambda socket: socket.user_id == event.item_id)
        elif event.kind in REVOKING_KINDS:
            revoked = frozenset(event.params.get("credentialIds", ()))
            self._end_where(lambda socket: socket.credential_id in revoked)

    async def has_other_rights(self, socket: Socket) -> bool:
        """Whether a socket's person may something else now than it knows. One that has just been added asks."""
        return await self._keeper.rights_of(socket.user_id) != socket.rights

    async def _regroup(self) -> None:
        """Renew the sockets of everyone whose rights have changed."""
        for socket in list(self._sockets):
            if await self.has_other_rights(socket) and socket in self._sockets:
                self._do(socket.renew())

    def _end_where(self, concerned: Callable[[Socket], bool]) -> None:
        for socket in [socket for socket in self._sockets if concerned(socket)]:
            self.end(socket, UNAUTHORIZED, "Signed out")

    def end(self, socket: Socket, code: int, reason: str) -> None:
        """Stop what the socket does and close it, soon."""
        self.discard(socket)
        self._do(socket.end(code, reason))

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, name="socket")
        self._underway.add(task)
        task.add_done_callback(self._underway.discard)
