"""Hands the log's news to subscribers: equal subscriptions form a group, which makes messages of each batch once.

A group knows nothing of items: whoever subscribes brings the projection (events in, messages out). A subscriber with a
cursor first replays privately, from the log, and joins its group at the head. A slow one never grows a queue: past the
bound it is sent back to the log, from the last message it took.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import structlog

from trato.live import log
from trato.live.log import Cursor, LoggedEvent
from trato.live.tailer import Tailer

BACKLOG = 256

logger = structlog.get_logger(__name__)

M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class Message(Generic[M]):
    """A payload and the cursor to resume behind it. Payloads are absolute, so a message seen twice changes nothing."""

    cursor: Cursor
    body: M


@dataclass(frozen=True, slots=True)
class Projection(Generic[M]):
    """How one kind of subscription reads the log.

    `project` turns events (in order) into (position, payload) pairs, at most one for an event, each complete in itself:
    a client may resume behind any of them. `ready` is the payload that says "you have everything up to here"; `resync`
    the one that says "reload, what you missed can't be told".
    """

    project: Callable[[Sequence[LoggedEvent]], Awaitable[list[tuple[int, M]]]]
    ready: Callable[[], M]
    resync: Callable[[], M]


class Member(Generic[M]):
    """One subscriber inside a group: a bounded queue, or, when it lags, only the place to read on from."""

    def __init__(self, position: int) -> None:
        self.position = position
        self.lagging = False
        self.news = asyncio.Event()
        self.queue: deque[Message[M]] = deque()

    def offer(self, message: Message[M]) -> None:
        """Queue a message, or fall back to the log when the subscriber does not keep up."""
        if len(self.queue) >= BACKLOG:
            self.lagging = True
            self.queue.clear()
        if not self.lagging:
            self.queue.append(message)
        self.news.set()


class Group(Generic[M]):
    """Everyone whose subscription would get the same messages. Follows the log with a position of its own."""

    def __init__(self, tailer: Tailer, projection: Projection[M]) -> None:
        self.position = tailer.tail
        self.members: set[Member[M]] = set()
        self._tailer = tailer
        self._projection = projection
        self._task = asyncio.create_task(self._run(), name="group")

    def close(self) -> None:
        """Stop following; the last member has left."""
        self._task.cancel()

    async def _run(self) -> None:
        while True:
            news = self._tailer.news()
            events = await self._read()
            if not events:
                await news.wait()
                continue
            position = events[-1].position
            try:
                messages = await self._projection.project(events)
            except Exception:
                logger.exception("projection_failed")
                messages = [(position, self._projection.resync())]
            self.position = position
            for place, body in messages:
                message = Message(Cursor(self._tailer.epoch, place), body)
                for member in self.members:
                    member.offer(message)

    async def _read(self) -> list[LoggedEvent]:
        while True:
            try:
                return await self._tailer.since(self.position)
            except Exception as error:  # the database is away; the position stays, so nothing is skipped
                logger.warning("group_retries", error=repr(error))
                await asyncio.sleep(0.5)


class Hub:
    """The groups of this process."""

    def __init__(self, tailer: Tailer) -> None:
        self.tailer = tailer
        self._groups: dict[Hashable, Group[Any]] = {}

    async def subscribe(self, key: Hashable, projection: Projection[M], after: str | None) -> AsyncIterator[Message[M]]:
        """Messages from `after` (a cursor) on, or from now. `key` must name everything the projection depends on.

        Sends, in order: what was missed, READY, then news. An `after` that can't be resumed from
        gets RESYNC, then READY and news from now.
        """
        position = self.tailer.tail
        if after is not None:
            resumed = await log.resumable(after)
            position = self.tailer.tail if resumed is None else resumed
            if resumed is None:
                yield self._message(position, projection.resync())
        announced = False
        while True:
            while events := await self.tailer.since(position):
                for place, body in await projection.project(events):
                    yield self._message(place, body)
                position = events[-1].position
            # No await since `position` reached the tail, and a group never stands ahead of it: joining leaves no gap.
            member: Member[M] = Member(position)
            group = self._join(key, projection, member)
            try:
                if not announced:
                    announced = True
                    yield self._message(position, projection.ready())
                async for message in _taken(member, position):
                    yield message
            finally:
                self._leave(key, group, member)
            position = member.position

    def _message(self, position: int, body: M) -> Message[M]:
        return Message(Cursor(self.tailer.epoch, position), body)

    def _join(self, key: Hashable, projection: Projection[M], member: Member[M]) -> Group[M]:
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = Group(self.tailer, projection)
        group.members.add(member)
        return group

    def _leave(self, key: Hashable, group: Group[M], member: Member[M]) -> None:
        group.members.discard(member)
        if not group.members:
            group.close()
            if self._groups.get(key) is group:
                del self._groups[key]


async def _taken(member: Member[M], joined_at: int) -> AsyncIterator[Message[M]]:
    """What the group offers, until the member lags. It may stand behind `joined_at`: what it repeats is skipped."""
    while not member.lagging:
        while member.queue:
            message = member.queue.popleft()
            if message.cursor.position > joined_at:
                member.position = message.cursor.position
                yield message
        if not member.lagging:
            await member.news.wait()
            member.news.clear()
