"""Changes of custom fields, told from the log: each message carries all fields of a kind as they are now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from trato.items.definitions import SUBJECT, Definition, list_definitions
from trato.live.log import LoggedEvent
from trato.live.sources import Projection


class FieldNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    FIELDS = "FIELDS"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class FieldNews:
    """One message. `kind` and `fields` are for FIELDS."""

    type: FieldNewsType
    kind: str | None = None
    fields: tuple[Definition, ...] = ()


async def _project(events: Sequence[LoggedEvent]) -> list[tuple[int, FieldNews]]:
    own = [event for event in events if event.item_kind == SUBJECT]
    if not own:
        return []
    found = [one for one in await list_definitions() if not one.is_removed]
    news = []
    for event in own:
        kind = str(event.params["kind"])
        fields = tuple(one for one in found if one.kind == kind)
        news.append((event.position, FieldNews(FieldNewsType.FIELDS, kind, fields)))
    return news


CUSTOM_FIELDS: Projection[FieldNews] = Projection(
    project=_project,
    ready=lambda: FieldNews(FieldNewsType.READY),
    resync=lambda: FieldNews(FieldNewsType.RESYNC),
)
"""Everyone may see which fields there are: the same messages for all."""
