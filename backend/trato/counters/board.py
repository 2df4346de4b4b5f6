"""Whose counters may have changed: found out from the log once for everyone who follows theirs in this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from time import monotonic

import structlog

from trato.counters.mode import SUBJECT, CounterMode, known
from trato.crm.kinds import KIND_BY_CODE
from trato.db.sql import Sql, all_of, fetch, joined, one_of
from trato.items.kinds import DESCRIBED
from trato.live.log import LoggedEvent, Subject
from trato.live.past import VIEWED
from trato.live.tailer import Tailer

LOOK_SECONDS = 15.0
"""So often followers look at the clock: a deadline passes, a day ends."""
COALESCE_SECONDS = 0.1
RETRY_SECONDS = 1.0
MOST_ITEMS = 1000
"""Of a batch that touches more, everyone counts anew: cheaper than finding out whose they are."""

logger = structlog.get_logger(__name__)


class CounterBoard:
    """Positions of this process's own: each person's last change, and everybody's."""

    def __init__(self) -> None:
        self.tail = 1
        self.is_healthy = True
        self.changed_at = monotonic()
        self._everyone = 1
        self._touched: dict[int, int] = {}
        self._news = asyncio.Event()
        self._followers = 0
        self._task: asyncio.Task[None] | None = None

    def news(self) -> asyncio.Event:
        """An event set when `tail` grows. Take it before looking, or a wake-up could be lost."""
        return self._news

    def changed_since(self, user_id: int, position: int) -> bool:
        """Whether a person's counters may have changed behind a position."""
        return max(self._everyone, self._touched.get(user_id, 0)) > position

    @asynccontextmanager
    async def attend(self, tailer: Tailer) -> AsyncIterator[None]:
        """Be told of changes from when the block begins."""
        self._followers += 1
        if self._task is None:
            self._everyone = self.tail = self.tail + 1
            self._task = asyncio.create_task(self._run(tailer, tailer.tail), name="counters")
        try:
            yield
        finally:
            self._followers -= 1
            if not self._followers and self._task is not None:
                self._task.cancel()
                self._task = None
                self._touched.clear()

    async def _run(self, tailer: Tailer, position: int) -> None:
        while True:
            woken = tailer.news()
            try:
                events = await tailer.since(position)
                if events:
                    self._mark(await _responsible_of(events))
                    position = events[-1].position
                    await asyncio.sleep(COALESCE_SECONDS)
                    continue
                self.is_healthy = True
            except Exception as error:  # the database may be away; nothing is missed, the log is read again
                self.is_healthy = False
                logger.warning("counters_retry", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)
                continue
            try:
                async with asyncio.timeout(LOOK_SECONDS):
                    await woken.wait()
            except TimeoutError:
                self._advance()

    def _mark(self, people: set[int] | None) -> None:
        """These people's counters may have changed; None: everyone's."""
        if people is None:
            self._everyone = self.tail + 1
        else:
            self._touched |= dict.fromkeys(people, self.tail + 1)
        if people is None or people:
            self._advance()

    def _advance(self) -> None:
        self.tail += 1
        self.changed_at = monotonic()
        passed, self._news = self._news, asyncio.Event()
        passed.set()


async def _responsible_of(events: Sequence[LoggedEvent]) -> set[int] | None:
    """Who looks, or has looked, after what these events are about and what their activities are bound to; None when
    that may be anybody. A statement, when an activity is among them; one more a kind where activities count as those of
    who is to do them.
    """
    if any(event.item_kind == SUBJECT for event in events):
        return None
    told = [event for event in events if event.item_kind in DESCRIBED and event.kind != VIEWED]
    items = {item for event in told for item in event.items}
    own = {Subject(event.item_kind, event.item_id) for event in told if event.item_kind in KIND_BY_CODE}
    if len(items) + len(own) > MOST_ITEMS:
        return None
    keys = [routing for event in told for routing in (event.before, event.after) if routing]
    people = {routing["responsible"] for routing in keys if routing.get("responsible") is not None}
    doing = await _doing_with(own) if known() is CounterMode.ACTIVITY_RESPONSIBLE else set()
    return people | doing | await _looking_after(items)


async def _doing_with(items: Iterable[Subject]) -> set[int]:
    """Who is to do what is planned with these items."""
    rows = [await fetch(_responsible_with(kind, ids)) for kind, ids in _by_kind(items).items()]
    return {row["responsible_id"] for part in rows for row in part}


def _responsible_with(kind: str, ids: list[int]) -> Sql:
    return (
        "SELECT DISTINCT activity.responsible_id FROM activity_binding AS binding"
        " JOIN activity ON activity.id = binding.activity_id WHERE "
        + all_of([Sql("binding.item_kind = ?", (kind,)), one_of("binding.item_id", ids)])
    )


async def _looking_after(items: Iterable[Subject]) -> set[int]:
    by_kind = _by_kind(items)
    if not by_kind:
        return set()
    parts: list[Sql] = [
        f"SELECT responsible_id FROM {KIND_BY_CODE[kind].table} WHERE " + one_of("id", ids)
        for kind, ids in by_kind.items()
    ]
    return {row["responsible_id"] for row in await fetch(joined(" UNION ", parts))}


def _by_kind(items: Iterable[Subject]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for item in items:
        found.setdefault(item.kind, []).append(item.id)
    return found


_board = CounterBoard()


def counter_board() -> CounterBoard:
    """The board of this process."""
    return _board
