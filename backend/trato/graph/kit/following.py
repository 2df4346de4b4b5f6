"""Subscriptions that read the log for somebody: what their resolvers return."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from typing import TypeVar

from trato.graph.kit.context import Info, current, live_hub
from trato.items.alterations import altered_since
from trato.live.feeds import Feed, log_feed
from trato.live.sources import Message, Outdated, Projection

M = TypeVar("M")
T = TypeVar("T")


def followed(
    info: Info,
    key: Hashable,
    projection: Projection[M],
    after: str | None,
    tell: Callable[[Message[M]], T],
    *,
    outdated: Outdated | None = None,
    until: Callable[[], Awaitable[None]] | None = None,
) -> Feed[M, T]:
    """The log from `after` on, as a projection tells it. UNAUTHENTICATED when nobody is signed in.

    Whoever comes back with other rights or settings than they had at their cursor reloads, as does who is `outdated`.
    """
    access = current(info)

    async def is_outdated(position: int) -> bool:
        return await altered_since(access, position) or (outdated is not None and await outdated(position))

    return log_feed(live_hub(info), key, projection, after, tell, outdated=is_outdated, until=until)
