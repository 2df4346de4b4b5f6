"""Feeds: what the resolvers of subscriptions return."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import Generic, TypeVar

from trato.live.hub import Hub
from trato.live.rendering import Rendering
from trato.live.sources import LogSource, Message, Outdated, Projection, Source

M = TypeVar("M")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Feed(Generic[M, T]):
    """What the resolver of a subscription returns: a source to follow, from `after` on, and how messages look outside.

    `key` names everything that the source and `tell` depend on; `apart` is the argument they don't, in which equals may
    differ. `while_followed` is entered for each subscriber. Once `until` returns, what was asked for means something
    else: following ends, and whoever still wants it begins anew. Transports read these parts and share the work among
    equals; iterated, it is followed for one subscriber alone.
    """

    hub: Hub
    key: Hashable
    source: Source[M]
    after: str | None
    tell: Callable[[Message[M]], T]
    apart: str = "after"
    while_followed: Callable[[], AbstractAsyncContextManager[None]] = nullcontext
    until: Callable[[], Awaitable[None]] | None = None

    def __aiter__(self) -> AsyncIterator[T]:
        return self.hub.messages(self)

    @property
    def own(self) -> Rendering[M, T]:
        """As an object of the schema, not yet bytes."""
        return Rendering(self.source, self._told)

    def group_key(self) -> Hashable:
        """Whoever shares the source and shows it alike."""
        return ("objects", self.key)

    async def for_group(self) -> Rendering[M, T]:
        """The same for everyone."""
        return self.own

    def touched_person(self) -> None:
        """Cannot happen: an object is made, and none of its fields are resolved."""

    async def _told(self, message: Message[M]) -> T:
        return self.tell(message)


def log_feed(
    hub: Hub,
    key: Hashable,
    projection: Projection[M],
    after: str | None,
    tell: Callable[[Message[M]], T],
    *,
    outdated: Outdated | None = None,
    until: Callable[[], Awaitable[None]] | None = None,
) -> Feed[M, T]:
    """The feed of a subscription that reads the log. A cursor that is `outdated` is not resumed from."""
    return Feed(hub, key, LogSource(hub.tailer, projection, outdated), after, tell, until=until)
