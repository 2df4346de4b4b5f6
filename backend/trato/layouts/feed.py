"""Changes of card layouts, told from the log: everybody's and a role's to everyone, one's own to oneself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from trato.access.gate import Access
from trato.layouts.actions import SUBJECT
from trato.live.log import LoggedEvent
from trato.live.sources import Projection


class LayoutNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    CHANGED = "CHANGED"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class LayoutNews:
    """One message; `event` is what it tells of."""

    type: LayoutNewsType
    event: LoggedEvent | None = None


def layout_projection(access: Access) -> Projection[LayoutNews]:
    """How a person's layouts read the log."""

    async def project(events: Sequence[LoggedEvent]) -> list[tuple[int, LayoutNews]]:
        return [
            (event.position, LayoutNews(LayoutNewsType.CHANGED, event))
            for event in events
            if event.item_kind == SUBJECT and (event.after or {}).get("owner") in (None, access.user_id)
        ]

    return Projection(project, lambda: LayoutNews(LayoutNewsType.READY), lambda: LayoutNews(LayoutNewsType.RESYNC))
