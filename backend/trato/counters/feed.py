"""A person's counters as they change: each message is all of them."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from datetime import datetime
from time import monotonic

from trato.access.gate import Access, scope
from trato.counters.board import CounterBoard
from trato.counters.counting import Tally, tally
from trato.items import keeping, periods
from trato.live.log import Cursor
from trato.live.sources import Message


def feed_key(access: Access) -> Hashable:
    """A person's tabs get the same messages."""
    return ("counters", access.user_id, scope(access))


class CounterSource:
    """The counters of one person; used while somebody of this process attends the board."""

    def __init__(self, board: CounterBoard, access: Access) -> None:
        self._board = board
        self._access = access
        self._told: Tally | None = None
        self._reached = 0

    @property
    def tail(self) -> int:
        """How often anybody's may have changed since this process began to look."""
        return self._board.tail

    @property
    def is_healthy(self) -> bool:
        """Whether the log is being read."""
        return self._board.is_healthy

    def news(self) -> asyncio.Event:
        """Set at the next change, and when it is time to look at the clock."""
        return self._board.news()

    async def start(self, after: str | None) -> tuple[int, bool]:
        """Behind nothing: the first message comes at once."""
        return 0, False

    async def since(self, position: int) -> tuple[int, list[tuple[int, Tally]]]:
        """The counters as they are now, when they are others than it last told."""
        reached = self.tail
        if position >= reached:
            return position, []
        # Whoever stands elsewhere than where it last told has not taken that, and is told again.
        goes_on = position == self._reached
        changed = self._board.changed_since(self._access.user_id, position)
        if goes_on and not changed and periods.now() < self._turns:
            self._reached = reached
            return reached, []
        await keeping.renew()
        before, self._told = self._told, await tally(self._access)
        self._reached = reached
        return reached, [] if goes_on and self._told == before else [(reached, self._told)]

    @property
    def _turns(self) -> datetime:
        return self._told.turns if self._told else periods.now()

    def message(self, position: int, body: Tally) -> Message[Tally]:
        """The cursor is of no use to a client: there is nothing to resume."""
        return Message(Cursor("counters", position), body)

    def age(self) -> float:
        """Seconds since the last change was met."""
        return monotonic() - self._board.changed_at

    def ready(self) -> None:
        """Not said: the first message is everything."""

    def resync(self) -> None:
        """Not said: the next message is everything."""
