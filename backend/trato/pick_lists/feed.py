"""Changes of pick lists, told from the log: each message carries the whole list as it is now, so forms offer it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from trato.live.log import LoggedEvent
from trato.live.sources import Projection
from trato.pick_lists.queries import PickListRecord, list_pick_lists


class ListNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    LIST = "LIST"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class ListNews:
    """One message. `picked` is the list as it is now, for LIST."""

    type: ListNewsType
    picked: PickListRecord | None = None


async def _project(events: Sequence[LoggedEvent]) -> list[tuple[int, ListNews]]:
    own = [event for event in events if event.item_kind == "pick_list"]
    if not own:
        return []
    lists = {picked.id: picked for picked in await list_pick_lists()}
    return [(event.position, ListNews(ListNewsType.LIST, lists[event.item_id])) for event in own]


PICK_LISTS: Projection[ListNews] = Projection(
    project=_project,
    ready=lambda: ListNews(ListNewsType.READY),
    resync=lambda: ListNews(ListNewsType.RESYNC),
)
"""Everyone may see every list: the same messages for all."""
