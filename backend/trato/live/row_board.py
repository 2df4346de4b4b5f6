"""What changes about the rows of a table beside the log (jobs, notifications), for whoever follows them: read while
somebody does, once for all of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from time import monotonic
from typing import Generic, Protocol, TypeVar

import structlog

from trato.live.log import Cursor
from trato.live.sources import Message
from trato.live.waker import LocalWaker

POLL_SECONDS = 1.0
COALESCE_SECONDS = 0.2
OVERLAP = timedelta(minutes=1)
"""How far back each look reaches: a change may be committed late, or stamped by another machine's clock."""

REMEMBERED = timedelta(minutes=10)

logger = structlog.get_logger(__name__)


class Changing(Protocol):
    """A row as it is now. `version` grows with each of its changes, `changed_at` is when the last one was."""

    @property
    def id(self) -> int: ...
    @property
    def version(self) -> int: ...
    @property
    def changed_at(self) -> datetime: ...


R = TypeVar("R", bound=Changing)


class WakeUps:
    """Who is woken when this process changed a row. Others' changes are found by looking."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener`, which returns at once, after each commit that changed one; the answer ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self) -> None:
        """A row is new or was changed."""
        for listener in self._listeners:
            listener()


class RowBoard(Generic[R]):
    """The rows that changed lately, each with the position of its last change in this process.

    `read` gives those that changed since a moment, in the order of their changes.
    """

    def __init__(self, name: str, read: Callable[[datetime], Awaitable[Sequence[R]]], wake_ups: WakeUps) -> None:
        self.name = name
        self.tail = 0
        self.is_healthy = True
        self.changed_at = monotonic()
        self._read = read
        self._wake_ups = wake_ups
        self._entries: dict[int, tuple[int, R]] = {}
        self._news = asyncio.Event()
        self._looked = asyncio.Event()
        self._bell = LocalWaker()
        self._followers = 0
        self._task: asyncio.Task[None] | None = None

    def news(self) -> asyncio.Event:
        """An event set when `tail` grows. Take it before looking, or a wake-up could be lost."""
        return self._news

    def since(self, position: int) -> list[tuple[int, R]]:
        """Rows whose last change lies behind a position, in order, as they are now."""
        return sorted((entry for entry in self._entries.values() if entry[0] > position), key=lambda entry: entry[0])

    @asynccontextmanager
    async def attend(self) -> AsyncIterator[None]:
        """Be told of what changes from when the block begins."""
        self._followers += 1
        try:
            if self._task is None:
                self._looked = asyncio.Event()
                self._task = asyncio.create_task(self._run(), name=f"board of {self.name}")
            await self._looked.wait()
            yield
        finally:
            self._followers -= 1
            if not self._followers and self._task is not None:
                self._task.cancel()
                self._task = None
                self._entries.clear()

    async def _run(self) -> None:
        unlisten = self._wake_ups.listen(self._bell.nudge)
        try:
            while True:
                try:
                    await self._look()
                    self.is_healthy = True
                    self._looked.set()
                except Exception as error:
                    self.is_healthy = False
                    logger.warning("row_board_retries", board=self.name, error=repr(error))
                await asyncio.sleep(COALESCE_SECONDS)
                await self._bell.wait(POLL_SECONDS)
        finally:
            unlisten()

    async def _look(self) -> None:
        now = datetime.now(UTC)
        before = self.tail
        for row in await self._read(now - OVERLAP):
            known = self._entries.get(row.id)
            if known is None or known[1].version != row.version:
                self.tail += 1
                self._entries[row.id] = (self.tail, row)
        if self.tail > before:
            self.changed_at = monotonic()
            passed, self._news = self._news, asyncio.Event()
            passed.set()
        for row_id in [one for one, (_, row) in self._entries.items() if row.changed_at < now - REMEMBERED]:
            del self._entries[row_id]


class RowNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    ROW = "ROW"


@dataclass(frozen=True, slots=True)
class RowNews(Generic[R]):
    """One message. `row` is there for ROW."""

    type: RowNewsType
    row: R | None = None


class RowSource(Generic[R]):
    """The rows of a board that somebody may know of; used while somebody of this process attends it."""

    def __init__(self, board: RowBoard[R], known: Callable[[Sequence[R]], Awaitable[Sequence[R]]]) -> None:
        self._board = board
        self._known = known

    @property
    def tail(self) -> int:
        """How many changes this process has met."""
        return self._board.tail

    @property
    def is_healthy(self) -> bool:
        """Whether the table is being read."""
        return self._board.is_healthy

    def news(self) -> asyncio.Event:
        """Set at the next change."""
        return self._board.news()

    async def start(self, after: str | None) -> tuple[int, bool]:
        """At what is newest: whoever follows reads the list as well."""
        return self._board.tail, False

    async def since(self, position: int) -> tuple[int, list[tuple[int, RowNews[R]]]]:
        """What changed, each row once, as it is now."""
        reached = max(position, self._board.tail)
        changed = self._board.since(position)
        places = {row.id: place for place, row in changed}
        known = await self._known([row for _, row in changed]) if changed else ()
        return reached, [(places[row.id], RowNews(RowNewsType.ROW, row)) for row in known]

    def message(self, position: int, body: RowNews[R]) -> Message[RowNews[R]]:
        """The cursor is of no use to a client: there is nothing to resume."""
        return Message(Cursor(self._board.name, position), body)

    def age(self) -> float:
        """Seconds since the last change was met."""
        return monotonic() - self._board.changed_at

    def ready(self) -> RowNews[R]:
        """From now on every change is told."""
        return RowNews(RowNewsType.READY)

    def resync(self) -> None:
        """Never needed: nothing is resumed."""
