"""Who is where, as this process knows it: its own connections told to the others, and theirs read from the store.

One task does both in turns: what came and went here is written in one statement, then everyone at the places that
somebody here looks at is read in one. A turn follows a change here or a word from another process; the changes of the
moment after it are gathered for the next. Without either there is a turn at every heartbeat, and one when a row ends.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Hashable, Iterable, Sequence
from contextlib import asynccontextmanager
from itertools import count
from time import monotonic
from typing import Any, TypeVar, cast

import structlog

from trato import metrics
from trato.db.address import SqliteAddress, parse_address
from trato.live.log import LoggedEvent
from trato.live.presence.stores import Attendance, MemoryStore, Place, PostgresStore, PresenceStore, PresentTab
from trato.live.waker import LocalWaker, PostgresWaker, Waker

CHANNEL = "trato_presence"
HEARTBEAT_SECONDS = 10.0
COALESCE_SECONDS = 0.15
CROWD = 100
"""With more people than this at one place changes are gathered longer: each is told in full, to all of them."""
LONGEST_COALESCE_SECONDS = 2.0
RETRY_SECONDS = 0.5
FAREWELL_SECONDS = 2.0

logger = structlog.get_logger(__name__)

V = TypeVar("V")


class Gathering:
    """Everyone at one place. `position` grows whenever what is to be told of it may have changed."""

    def __init__(self) -> None:
        self.position = 0
        self.tabs: tuple[PresentTab, ...] = ()
        self.changed_at = monotonic()
        self.attending = 0
        self.is_touched = False
        self._news = asyncio.Event()
        self._views: dict[Hashable, Any] = {}

    def news(self) -> asyncio.Event:
        """An event set when `position` grows. Take it before looking, or a wake-up could be lost."""
        return self._news

    def view(self, key: Hashable, make: Callable[[], V]) -> V:
        """What `make` gave the first time for this key: a way of looking that several share."""
        if key not in self._views:
            self._views[key] = make()
        return cast("V", self._views[key])

    def holds(self, event: LoggedEvent) -> bool:
        """Whether the event is about a card that somebody here holds, or one of another kind with its number."""
        keys = event.after or event.before or {}
        return "stage" in keys and any(event.item_id in tab.holding for tab in self.tabs)

    def show(self, tabs: tuple[PresentTab, ...]) -> None:
        """Take over what was read; its followers are woken when it differs, or may differ for some of them."""
        if self.position and not self.is_touched and tabs == self.tabs:
            self.tabs = tabs
            return
        self.tabs, self.is_touched, self.changed_at = tabs, False, monotonic()
        self.position += 1
        passed, self._news = self._news, asyncio.Event()
        passed.set()


class PresenceBoard:
    """Who is where. `is_healthy` is False while the store can't be reached; what is known then stays as it was."""

    def __init__(self, store: PresenceStore, waker: Waker) -> None:
        self.is_healthy = True
        self._store = store
        self._waker = waker
        self._numbers = count(1)
        self._attending: dict[int, Attendance] = {}
        self._entered: dict[int, asyncio.Event] = {}
        self._left: list[Attendance] = []
        self._gatherings: dict[Place, Gathering] = {}
        self._beat_at = 0.0
        self._task: asyncio.Task[None] | None = None
        metrics.PRESENCE_PEOPLE.set_function(self._people)

    async def start(self) -> None:
        """Begin to write and to read."""
        await self._waker.start()
        self._task = asyncio.create_task(self._run(), name="presence")

    async def stop(self) -> None:
        """Take everyone of this process away, and say so; what can't be said now expires by itself."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        gone = [*self._left, *self._attending.values()]
        if gone:
            try:
                async with asyncio.timeout(FAREWELL_SECONDS):
                    await self._store.write([], gone)
                self._waker.announce()
            except Exception as error:
                logger.warning("presence_left_to_expire", error=repr(error))
        await self._waker.stop()

    @asynccontextmanager
    async def attend(self, place: Place, user_id: int, tab: str) -> AsyncIterator[None]:
        """Be at a place for the time of the block, which begins when every process can know it."""
        attendance = Attendance(next(self._numbers), place, user_id, tab)
        shown = asyncio.Event()
        self._attending[attendance.number] = attendance
        self._entered[attendance.number] = shown
        self._gatherings.setdefault(place, Gathering()).attending += 1
        self._waker.nudge()
        try:
            await shown.wait()
            yield
        finally:
            self._leave(attendance)

    def gathering(self, place: Place) -> Gathering:
        """Everyone at a place that somebody of this process attends. Raises KeyError when nobody does."""
        return self._gatherings[place]

    async def hold(self, user_id: int, tab: str, place: Place, cards: Sequence[int]) -> bool:
        """Let a tab at this place hold cards, and no others; False, and nothing changed, when the tab isn't there."""
        held = await self._store.hold(user_id, tab, place, cards)
        if held:
            self._waker.wake()
        return held

    async def let_go(self, user_id: int, tab: str) -> None:
        """Let a tab hold nothing."""
        await self._store.let_go(user_id, tab)
        self._waker.wake()

    async def on_events(self, events: Sequence[LoggedEvent]) -> None:
        """Look again when they tell of people, of a place, or of a card in hand: who may read it may be others now."""
        for event in events:
            self._look_at(event)

    def _look_at(self, event: LoggedEvent) -> None:
        about = Place(event.item_kind, event.item_id)
        touched = [
            gathering for place, gathering in self._gatherings.items() if place == about or gathering.holds(event)
        ]
        for gathering in touched:
            gathering.is_touched = True
        if touched or event.item_kind == "user":
            self._waker.nudge()

    def _leave(self, attendance: Attendance) -> None:
        del self._attending[attendance.number]
        self._entered.pop(attendance.number, None)
        self._left.append(attendance)
        gathering = self._gatherings[attendance.place]
        gathering.attending -= 1
        if not gathering.attending:
            del self._gatherings[attendance.place]
        self._waker.nudge()

    async def _run(self) -> None:
        while True:
            try:
                await self._turn()
                self.is_healthy = True
            except Exception as error:  # the database is away; what came and went here is kept for the next turn
                self.is_healthy = False
                self._beat_at = 0.0  # the table may come back empty
                logger.warning("presence_retries", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)
                continue
            await asyncio.sleep(self._pause())
            await self._waker.wait(self._patience())

    async def _turn(self) -> None:
        entered, left = dict(self._entered), list(self._left)
        now = monotonic()
        is_beat = now >= self._beat_at and bool(self._attending)
        if is_beat or entered or left:
            present = self._attending if is_beat else entered
            await self._store.write([self._attending[number] for number in present], left)
        if is_beat:
            self._beat_at = now + HEARTBEAT_SECONDS
        if entered or left:
            self._waker.announce()
        del self._left[: len(left)]
        if places := list(self._gatherings):
            self._show(places, await self._store.read(places))
        for number, shown in entered.items():
            self._entered.pop(number, None)
            shown.set()

    def _show(self, places: Iterable[Place], tabs: Iterable[PresentTab]) -> None:
        found: dict[Place, list[PresentTab]] = {place: [] for place in places}
        for tab in tabs:
            found[tab.place].append(tab)
        for place, those in found.items():
            if place in self._gatherings:  # the last one may have left meanwhile
                self._gatherings[place].show(tuple(those))

    def _pause(self) -> float:
        """Seconds during which changes are gathered: what a turn makes others send grows with the crowd's square."""
        largest = max((len(gathering.tabs) for gathering in self._gatherings.values()), default=0)
        return min(COALESCE_SECONDS * max(1.0, (largest / CROWD) ** 2), LONGEST_COALESCE_SECONDS)

    def _people(self) -> int:
        """How many people are at the places that somebody of this process attends."""
        return len({tab.user_id for gathering in self._gatherings.values() for tab in gathering.tabs})

    def _patience(self) -> float:
        """Seconds until the next turn if nobody asks for it sooner."""
        until_beat = max(0.0, self._beat_at - monotonic()) if self._attending else HEARTBEAT_SECONDS
        ends = [
            min(tab.lasts, tab.held_for) if tab.holding else tab.lasts
            for gathering in self._gatherings.values()
            for tab in gathering.tabs
        ]
        return min([until_beat, *ends])


def presence_board(database_url: str) -> PresenceBoard:
    """The board of one server process on this database."""
    address = parse_address(database_url)
    if isinstance(address, SqliteAddress):
        return PresenceBoard(MemoryStore(), LocalWaker())
    return PresenceBoard(PostgresStore(), PostgresWaker(address.dsn, CHANNEL))


_current: PresenceBoard | None = None


def set_presence_board(board: PresenceBoard | None) -> None:
    """The process's board; only servers have one."""
    global _current
    _current = board


def current_presence_board() -> PresenceBoard:
    """The board of this process. Raises RuntimeError where nothing is served."""
    if _current is None:
        raise RuntimeError("This process serves nobody.")
    return _current
