"""The open sockets of this process and whose credential opened each, so that they end when the credential does (R1)."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from trato import metrics
from trato.access.directory import RightsKeeper
from trato.access.gate import Access
from trato.items import keeping, rates
from trato.items.alterations import alters_settings, may_alter_access
from trato.live.log import LoggedEvent

UNAUTHORIZED = 4401
EXPIRED = 4403
RESTARTED = 1012
"""A code on which standard clients reconnect."""

REVOKING_KINDS = frozenset({"user.signed_out", "user.token_revoked", "user.password_changed", "user.joined"})


class Socket(Protocol):
    """A connection that can be ended from outside."""

    @property
    def user_id(self) -> int: ...

    @property
    def credential_id(self) -> int: ...

    @property
    def access(self) -> Access: ...

    @property
    def backlog(self) -> int: ...

    def silence(self) -> None: ...

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

    async def on_events(self, events: Sequence[LoggedEvent]) -> None:
        """Close with 4401 what a revocation in the log concerns, and renew whose rights or settings changed.

        They are silent at once, before anybody can read these events: nothing of the batch, be it older than the
        revocation or newer, is told by rights that have ended. What takes longer is done afterwards.
        """
        gone = {event.item_id for event in events if event.kind == "user.deactivated"}
        revoked = {
            credential
            for event in events
            if event.kind in REVOKING_KINDS
            for credential in event.params.get("credentialIds", ())
        }
        renewing = {event.item_id for event in events if alters_settings(event)}
        if any(may_alter_access(event) for event in events):
            renewing |= {socket.user_id for socket in list(self._sockets) if await self.is_outdated(socket)}
        for socket in list(self._sockets):
            if socket.user_id in gone or socket.credential_id in revoked:
                self.end(socket, UNAUTHORIZED, "Signed out")
            elif socket.user_id in renewing:
                socket.silence()
                self._do(socket.renew())

    def end_all(self) -> None:
        """Nobody knows whose rights have ended: all come back, by those of then."""
        for socket in list(self._sockets):
            self.end(socket, RESTARTED, "Begin anew")

    async def is_outdated(self, socket: Socket) -> bool:
        """Whether a socket's person may something else now than it knows, or sums are told in another currency (R13).

        One that has just been added asks.
        """
        await keeping.renew()
        now = (await self._keeper.rights_of(socket.user_id), rates.known().base)
        return (socket.access.rights, socket.access.base_currency) != now

    def end(self, socket: Socket, code: int, reason: str) -> None:
        """Let the socket tell nothing more, and close it, soon."""
        self.discard(socket)
        socket.silence()
        self._do(socket.end(code, reason))

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, name="socket")
        self._underway.add(task)
        task.add_done_callback(self._underway.discard)
