"""What groups follow: something that grows by positions and can tell, for any of them, what lies behind it.

The log is one source, seen through the projection of whoever subscribes. What lives beside the log (who is present)
are others.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, Protocol, TypeVar

from trato.live import log
from trato.live.log import Cursor, LoggedEvent
from trato.live.past import VIEWED
from trato.live.tailer import Tailer

REPLAYED_EVENTS = 5000
"""Whoever missed more than this reloads: it is cheaper for everyone than telling it all."""

M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class Message(Generic[M]):
    """A payload and the cursor to resume behind it. Payloads are absolute, so a message seen twice changes nothing."""

    cursor: Cursor
    body: M


class Source(Protocol[M]):
    """What a group follows. Equal keys of a feed mean sources that tell the same."""

    @property
    def tail(self) -> int:
        """The newest position."""

    @property
    def is_healthy(self) -> bool:
        """Whether it can be read at present; while it can't, failures are waited out."""

    def news(self) -> asyncio.Event:
        """An event set at the next advance. Take it before looking, or a wake-up could be lost."""

    async def start(self, after: str | None) -> tuple[int, bool]:
        """The position to begin behind, and whether the cursor `after` could not be resumed from."""

    async def since(self, position: int) -> tuple[int, list[tuple[int, M]]]:
        """How far it has read behind `position` (not at all: `position` itself), and the messages met, in order."""

    def message(self, position: int, body: M) -> Message[M]:
        """The body with its cursor."""

    def age(self) -> float:
        """Seconds since what it told last came about."""

    def ready(self) -> M | None:
        """The body that says "you have everything up to here"; None where the first message says so itself."""

    def resync(self) -> M | None:
        """The body that says "reload, what you missed can't be told"; None where any message is the whole state."""


@dataclass(frozen=True, slots=True)
class Projection(Generic[M]):
    """How one kind of subscription reads the log.

    `project` turns events (in order) into (position, payload) pairs, at most one for an event, each complete in itself:
    a client may resume behind any of them. `ready` and `resync` as in Source. Who has opened what it is given only
    where it `tells_views`.
    """

    project: Callable[[Sequence[LoggedEvent]], Awaitable[list[tuple[int, M]]]]
    ready: Callable[[], M]
    resync: Callable[[], M]
    tells_views: bool = False


Outdated = Callable[[int], Awaitable[bool]]
"""Whether what is asked for meant something else when the log stood at a position."""


class LogSource(Generic[M]):
    """The log, seen through a projection."""

    def __init__(self, tailer: Tailer, projection: Projection[M], outdated: Outdated | None = None) -> None:
        self._tailer = tailer
        self._projection = projection
        self._outdated = outdated
        self._told_of = datetime.now(UTC)
        self.ready = projection.ready
        self.resync = projection.resync

    @property
    def tail(self) -> int:
        """The last position that this process has seen."""
        return self._tailer.tail

    @property
    def is_healthy(self) -> bool:
        """Whether the log is being followed."""
        return self._tailer.healthy

    def news(self) -> asyncio.Event:
        """Set when the tailer advances."""
        return self._tailer.news()

    async def start(self, after: str | None) -> tuple[int, bool]:
        """Behind the cursor; at the tail without one, or with one that is of no use, outdated or too far behind."""
        if after is None:
            return self._tailer.tail, False
        position = await log.resumable(after)
        if position is None or self._tailer.tail - position > REPLAYED_EVENTS:
            return self._tailer.tail, True
        tail = self._tailer.tail
        if self._outdated is not None and await self._outdated(position):
            return tail, True
        return position, False

    async def since(self, position: int) -> tuple[int, list[tuple[int, M]]]:
        """A batch of events, projected."""
        events = await self._tailer.since(position)
        if not events:
            return position, []
        self._told_of = events[-1].at
        told = events if self._projection.tells_views else [event for event in events if event.kind != VIEWED]
        return events[-1].position, await self._projection.project(told) if told else []

    def message(self, position: int, body: M) -> Message[M]:
        """With a cursor of the log."""
        return Message(Cursor(self._tailer.epoch, position), body)

    def age(self) -> float:
        """Seconds since the newest event it has read was written."""
        return (datetime.now(UTC) - self._told_of).total_seconds()
