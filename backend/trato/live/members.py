"""Members of groups: subscribers to whom messages are offered, each with a bound on what may wait for it."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections import deque
from typing import Generic, TypeVar

from trato import metrics

BACKLOG = 256
"""Messages that may wait for one subscriber; beyond, it reads its source again once these have gone out."""

R = TypeVar("R")


class Member(ABC, Generic[R]):
    """One subscriber. `position` lies behind the last message it accepted; what it accepted goes out or it ends.

    `is_fallen`: it has to go back to its source, because it was too slow or its group has broken up.
    """

    def __init__(self) -> None:
        self.position = 0
        self.is_fallen = False
        self._falling = asyncio.Event()

    @abstractmethod
    def offer(self, position: int, payload: R) -> None:
        """Accept a message, now; one who has no room for it falls."""

    @abstractmethod
    async def room(self) -> None:
        """Wait until nothing waits any more for this subscriber."""

    async def take(self, position: int, payload: R) -> None:
        """Accept a message as soon as there is room: how a subscriber who reads its source alone is held back."""
        while True:
            await self.room()
            self._stand()
            self.offer(position, payload)
            if not self.is_fallen:  # others, with whom it shares the way out, may have filled it again
                return

    def fall(self) -> None:
        """Send it back to its source, from `position`."""
        self.is_fallen = True
        self._falling.set()

    async def until_fallen(self) -> None:
        """Wait until it falls."""
        await self._falling.wait()

    def rise(self, position: int) -> None:
        """It has everything up to `position` and follows its group from there."""
        self.position = position
        self._stand()

    def _stand(self) -> None:
        self.is_fallen = False
        self._falling.clear()


class QueueMember(Member[R]):
    """A subscriber that fetches its messages one by one."""

    def __init__(self) -> None:
        super().__init__()
        self._queue: deque[R] = deque()
        self._ended = False
        self._filled = asyncio.Event()
        self._emptied = asyncio.Event()
        self._emptied.set()

    def offer(self, position: int, payload: R) -> None:
        if self.is_fallen or self._ended:
            return
        if len(self._queue) >= BACKLOG:
            metrics.LAGGARDS.inc()
            self.fall()
            return
        self.position = position
        self._queue.append(payload)
        self._emptied.clear()
        self._filled.set()

    async def room(self) -> None:
        await self._emptied.wait()

    async def next(self) -> R | None:
        """The next message; waits for one. None when there will be no more."""
        while not self._queue:
            if self._ended:
                return None
            self._filled.clear()
            await self._filled.wait()
        payload = self._queue.popleft()
        if not self._queue:
            self._emptied.set()
        return payload

    def __len__(self) -> int:
        return len(self._queue)

    def end(self) -> None:
        """Nothing more will be offered."""
        self._ended = True
        self._filled.set()

    def cut(self) -> None:
        """Nothing more may be fetched either."""
        self._queue.clear()
        self._emptied.set()
        self.end()
