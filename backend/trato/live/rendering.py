"""From a source's messages to what members take: made once for a whole group, tried again when it fails."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

import structlog

from trato import metrics
from trato.live.sources import Message, Source

RETRY_SECONDS = 0.5
RETRIES = 5
MESSAGES_A_TURN = 20

logger = structlog.get_logger(__name__)

M = TypeVar("M")
R = TypeVar("R")
T = TypeVar("T")


class PersonTouched(Exception):  # noqa: N818 - what happened, not an error of anybody
    """A message that was made for everyone of a group asked who is reading: it has to be made for each alone."""


@dataclass(frozen=True, slots=True)
class Rendering(Generic[M, R]):
    """A source, and how its messages are made into what members take. `render` raises PersonTouched when shared."""

    source: Source[M]
    render: Callable[[Message[M]], Awaitable[R]]

    async def start(self, after: str | None) -> tuple[int, bool]:
        """As the source's; waits while the source can't be read."""
        started = await self._patiently(partial(self.source.start, after))
        return started or (self.source.tail, True)

    async def since(self, position: int) -> tuple[int, list[tuple[int, R]]]:
        """As the source's, rendered. What fails is tried again; when that does not help, the answer is to reload."""
        told = await self._patiently(partial(self._since, position))
        if told is not None:
            return told
        metrics.RESYNCS_FAILED.inc()
        tail = self.source.tail
        return tail, await self.of(tail, self.source.resync())

    async def of(self, position: int, body: M | None) -> list[tuple[int, R]]:
        """The body of one message, rendered; nothing for none."""
        return [] if body is None else [(position, await self.render(self.source.message(position, body)))]

    async def _since(self, position: int) -> tuple[int, list[tuple[int, R]]]:
        reached, messages = await self.source.since(position)
        return reached, [
            (place, await self._rendered(number, place, body)) for number, (place, body) in enumerate(messages, 1)
        ]

    async def _rendered(self, number: int, position: int, body: M) -> R:
        if number % MESSAGES_A_TURN == 0:
            await asyncio.sleep(0)  # rendering may never wait for anything; let others have their turn
        return await self.render(self.source.message(position, body))

    async def _patiently(self, attempt: Callable[[], Awaitable[T]]) -> T | None:
        """What `attempt` gives. While the source can't be read, its failures don't count; None after some that do."""
        failures = 0
        while failures < RETRIES:
            try:
                return await attempt()
            except PersonTouched:
                raise
            except Exception as error:
                failures += self.source.is_healthy
                logger.warning("message_not_made", failures=failures, exc_info=error if failures else None)
                await asyncio.sleep(RETRY_SECONDS)
        return None
