"""New events as they happen: which ones belong to a list, without what they say. Whoever shows them reads the list."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from trato.access.gate import scope
from trato.db.sql import all_of, fetch, one_of
from trato.history.asked import Asked
from trato.live.log import LoggedEvent
from trato.live.sources import Projection

MANY = 200  # more in one batch: that there are many is news enough


class NewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    EVENT = "EVENT"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class News:
    """One message; `event` is the new one."""

    type: NewsType
    event: LoggedEvent | None = None


def feed_key(asked: Asked) -> Hashable:
    """Subscriptions with equal keys get the same messages."""
    sight = asked.sight
    return ("history", sight.settings, asked.filter, asked.search, asked.about, scope(sight.access))


def history_projection(asked: Asked) -> Projection[News]:
    """How a list of events reads the log in this scope."""

    async def project(events: Sequence[LoggedEvent]) -> list[tuple[int, News]]:
        """Messages for a batch: one statement."""
        batch = one_of("event.id", [event.id for event in events])
        found = await fetch("SELECT event.id FROM event WHERE " + all_of([batch, asked.condition()]))
        ids = {row["id"] for row in found}
        if len(ids) > MANY:
            return [(events[-1].position, News(NewsType.RESYNC))]
        return [(event.position, News(NewsType.EVENT, event)) for event in events if event.id in ids]

    return Projection(
        project=project,
        ready=lambda: News(NewsType.READY),
        resync=lambda: News(NewsType.RESYNC),
        tells_views=True,
    )
