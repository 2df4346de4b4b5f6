"""The one reader of the log in each process: numbers what is new, keeps recent events, and wakes whoever follows."""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from time import monotonic

import structlog

from trato import metrics
from trato.live import log
from trato.live.log import LoggedEvent
from trato.live.waker import Waker

POLL_SECONDS = 1.0
RECENT = 2000
RETRY_SECONDS = 0.5
TRIES = 5
"""So often a batch is tried when a listener fails at it, though the log could be read."""

STALLED_SECONDS = 10.0

logger = structlog.get_logger(__name__)


Listener = Callable[[Sequence[LoggedEvent]], Awaitable[None]]


def _nothing() -> None:
    """Nobody is harmed by what a listener has missed."""


class Tailer:
    """Follows the log. `tail` is the last position seen; followers wait with `news` and read with `since`."""

    def __init__(self, waker: Waker) -> None:
        self.tail = 0
        self.epoch = ""
        self.healthy = False
        self._waker = waker
        self._recent: list[LoggedEvent] = []
        self._generation = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._listeners: list[tuple[Listener, Callable[[], None]]] = []
        self._failures: Counter[Listener] = Counter()
        self._stood_at_end = self._advanced = monotonic()
        metrics.LOG_POSITION.set_function(lambda: self.tail)
        metrics.LOG_LAG.set_function(lambda: self.lag)

    @property
    def lag(self) -> float:
        """Seconds since it last stood at the end of the log; with nothing to read, since it last looked."""
        return monotonic() - self._stood_at_end

    @property
    def is_stalled(self) -> bool:
        """Whether it has neither advanced nor found itself at the end for ten seconds, though it looks each second."""
        return monotonic() - max(self._advanced, self._stood_at_end) > STALLED_SECONDS

    def listen(self, listener: Listener, otherwise: Callable[[], None] = _nothing) -> None:
        """Let `listener` see each batch of new events, in order, before anybody can read them.

        What rights follow from is thus settled before what they decide about. Everybody waits meanwhile, and when it
        fails, the batch is tried again: it may see events twice. One that fails each time misses the batch, since
        nobody else must; `otherwise` is done in its place.
        """
        self._listeners.append((listener, otherwise))

    async def start(self) -> None:
        """Begin at the newest position."""
        await self._waker.start()
        await log.number_events()
        cursor = await log.head()
        self.tail, self.epoch, self.healthy = cursor.position, cursor.epoch, True
        self._stood_at_end = monotonic()
        self._task = asyncio.create_task(self._run(), name="tailer")

    async def stop(self) -> None:
        """Stop following; the log keeps everything."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._waker.stop()

    def news(self) -> asyncio.Event:
        """An event set at the next advance. Take it before looking, or a wake-up could be lost."""
        return self._generation

    async def since(self, position: int) -> list[LoggedEvent]:
        """What lies behind `position`, oldest first, at most a batch: from memory when recent, else from the table."""
        if position >= self.tail:
            return []
        if self._recent and position >= self._recent[0].position - 1:
            start = bisect_right(self._recent, position, key=_position)
            return self._recent[start : start + log.READ_BATCH]
        return [event for event in await log.read(position) if event.position <= self.tail]

    async def _run(self) -> None:
        while True:
            try:
                await self._advance()
                self.healthy = True
            except Exception as error:  # the database may be away for a while; nothing is lost, the log is read again
                self.healthy = False
                logger.warning("tailer_retries", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)
                continue
            await self._waker.wait(POLL_SECONDS)

    async def _advance(self) -> None:
        while await log.number_events() == log.NUMBERING_BATCH:
            pass
        while events := await log.read(self.tail):
            await self._tell(events)
            self._recent += events
            if len(self._recent) > 2 * RECENT:
                del self._recent[:-RECENT]
            self.tail = events[-1].position
            self._advanced = monotonic()
            passed, self._generation = self._generation, asyncio.Event()
            passed.set()
            if len(events) < log.READ_BATCH:
                break
        self._stood_at_end = monotonic()

    async def _tell(self, events: Sequence[LoggedEvent]) -> None:
        for listener, otherwise in self._listeners:
            if self._failures[listener] == TRIES:  # it has missed this batch, at which another failed since
                continue
            try:
                await listener(events)
            except Exception:
                self._failures[listener] += 1
                if self._failures[listener] < TRIES:
                    raise
                logger.exception("listener_failed", batch_to=events[-1].position)
                otherwise()
        self._failures.clear()


def _position(event: LoggedEvent) -> int:
    return event.position
