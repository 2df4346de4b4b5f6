"""What administrators set up and every operation needs (fields, currencies), kept by each process until it changes.

What this process writes makes it stale at the commit; what others write, as soon as the log brings it. It is read
anew before the next operation or message is made of it; what is under way goes on with what it began with.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from trato.live.log import LoggedEvent
from trato.live.operations import listen_to_commits

T = TypeVar("T")


class Kept(Generic[T]):
    """Something that is read whole and put to use. `subject`: what events that change it are about."""

    def __init__(self, subject: str, read: Callable[[], Awaitable[T]], use: Callable[[T], None]) -> None:
        self.subject = subject
        self._read = read
        self._use = use
        self._is_fresh = False
        self._changes = 0
        _everything.append(self)

    def forget(self) -> None:
        """Read it anew before it is used again."""
        self._is_fresh = False
        self._changes += 1

    async def renew(self) -> None:
        """Put to use what holds now: read when something has changed, else nothing is done."""
        while not self._is_fresh:
            changes = self._changes
            found = await self._read()
            if changes == self._changes:  # else it may be older than the change
                self._use(found)
                self._is_fresh = True


_everything: list[Kept[Any]] = []


def forget() -> None:
    """Read all of it anew before it is used again."""
    for kept in _everything:
        kept.forget()


async def renew() -> None:
    """Know how everything is now; one statement for each of what has changed."""
    for kept in _everything:
        await kept.renew()


async def on_events(events: Sequence[LoggedEvent]) -> None:
    """Forget what events of the log have changed. For the tailer."""
    _on_commit(event.item_kind for event in events)


def _on_commit(kinds: Iterable[str]) -> None:
    changed = set(kinds)
    for kept in _everything:
        if kept.subject in changed:
            kept.forget()


listen_to_commits(_on_commit)
