"""Who is at a place, told whole at every change, to each scope what it may know."""

from __future__ import annotations

import asyncio
from collections.abc import Container, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from trato.access.gate import Access, scope
from trato.items.kinds import ItemKind
from trato.items.records import records_by_ids
from trato.live.log import Cursor
from trato.live.presence.board import Gathering, PresenceBoard
from trato.live.presence.stores import Place, PresentTab
from trato.live.sources import Message
from trato.presence.places import is_readable


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at a place, with however many tabs. `holding` are the items they hold and the reader may read."""

    user_id: int
    name: str
    since: datetime
    holding: tuple[int, ...]


def feed_key(access: Access, place: Place) -> Hashable:
    """Subscriptions with equal keys get the same messages."""
    return ("presence", place, scope(access))


class PresenceSource:
    """A place in one scope. Each message is everyone there; used while somebody of this process attends the place.

    `held` is of which kind the cards are that can be held there, if any can.
    """

    def __init__(self, board: PresenceBoard, access: Access, place: Place, held: ItemKind | None) -> None:
        self._board = board
        self._held = held
        self._access = access
        self._place = place

    @property
    def tail(self) -> int:
        """How often the place has changed since this process began to look."""
        return self._gathering.position

    @property
    def is_healthy(self) -> bool:
        """Whether the store is being read."""
        return self._board.is_healthy

    def news(self) -> asyncio.Event:
        """Set at the next change."""
        return self._gathering.news()

    async def start(self, after: str | None) -> tuple[int, bool]:
        """Behind nothing: the first message comes at once."""
        return 0, False

    async def since(self, position: int) -> tuple[int, list[tuple[int, tuple[Person, ...]]]]:
        """The place as it is now, when it has changed."""
        if position >= self.tail:
            return position, []
        reached, people = await self._view.now()
        return reached, [(reached, people)]

    def message(self, position: int, body: tuple[Person, ...]) -> Message[tuple[Person, ...]]:
        """The cursor is of no use to a client: there is nothing to resume."""
        return Message(Cursor("presence", position), body)

    def age(self) -> float:
        """Seconds since the last change."""
        return monotonic() - self._gathering.changed_at

    def ready(self) -> None:
        """Not said: the first message is everything."""

    def resync(self) -> None:
        """Not said: the next message is everything."""

    @property
    def _gathering(self) -> Gathering:
        return self._board.gathering(self._place)

    @property
    def _view(self) -> _View:
        gathering = self._gathering
        return gathering.view(scope(self._access), lambda: _View(self._access, self._place, self._held, gathering))


class _View:
    """What everyone of one scope may know of a place, found out once for each change."""

    def __init__(self, access: Access, place: Place, held: ItemKind | None, gathering: Gathering) -> None:
        self._access = access
        self._held = held
        self._place = place
        self._gathering = gathering
        self._position = 0
        self._people: tuple[Person, ...] = ()
        self._looking = asyncio.Lock()

    async def now(self) -> tuple[int, tuple[Person, ...]]:
        """Everyone by arrival, and the position that this belongs to."""
        async with self._looking:
            if self._position < self._gathering.position:
                position, tabs = self._gathering.position, self._gathering.tabs
                self._people = await self._of(tabs)
                self._position = position
            return self._position, self._people

    async def _of(self, tabs: Iterable[PresentTab]) -> tuple[Person, ...]:
        if not await is_readable(self._access, self._place):
            return ()
        held = {card for tab in tabs for card in tab.holding}
        readable = await records_by_ids(self._held, self._access, held) if held and self._held else {}
        return _people(tabs, readable)


def _people(tabs: Iterable[PresentTab], readable: Container[int]) -> tuple[Person, ...]:
    """Each person once, since the first of their tabs, holding what a tab took in hand last."""
    by_user: dict[int, list[PresentTab]] = {}
    for tab in tabs:
        by_user.setdefault(tab.user_id, []).append(tab)
    people = []
    for own in by_user.values():
        hands = ((tab.held_for, tuple(card for card in tab.holding if card in readable)) for tab in own)
        _, last = max((hand for hand in hands if hand[1]), default=(0.0, ()))
        people.append(Person(own[0].user_id, own[0].name, own[0].since, last))
    return tuple(people)
