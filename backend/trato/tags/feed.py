"""Changes of tags, told from the log: each message carries a tag as it is now, or names one that has gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from trato.live.log import LoggedEvent
from trato.live.sources import Projection
from trato.tags.queries import SUBJECT, TagRecord, list_tags


class TagNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    TAG = "TAG"
    GONE = "GONE"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class TagNews:
    """One message: `tag` as it is now, for TAG; always whose message it is."""

    type: TagNewsType
    tag_id: int | None = None
    tag: TagRecord | None = None


async def _project(events: Sequence[LoggedEvent]) -> list[tuple[int, TagNews]]:
    own = [event for event in events if event.item_kind == SUBJECT]
    if not own:
        return []
    tags = {tag.id: tag for tag in await list_tags(ids={event.item_id for event in own})}
    return [(event.position, _news(event.item_id, tags.get(event.item_id))) for event in own]


def _news(tag_id: int, tag: TagRecord | None) -> TagNews:
    return TagNews(TagNewsType.GONE if tag is None else TagNewsType.TAG, tag_id, tag)


TAGS: Projection[TagNews] = Projection(
    project=_project,
    ready=lambda: TagNews(TagNewsType.READY),
    resync=lambda: TagNews(TagNewsType.RESYNC),
)
"""Everyone may see every tag: the same messages for all."""
