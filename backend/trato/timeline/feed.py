"""What happens on one item, told from the log to whoever has it open: each message carries the item as it is now."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from trato.access.gate import Access, could_read, scope
from trato.items import keeping
from trato.items.kinds import ItemKind
from trato.items.records import Record, records_by_ids
from trato.live.log import LoggedEvent
from trato.live.sources import Projection
from trato.timeline.entries import Entry, entries_among


class ItemNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    CHANGED = "CHANGED"
    REMOVED = "REMOVED"
    ENTRY = "ENTRY"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class ItemNews:
    """One message about an item. `record` is the item as it is now, for CHANGED."""

    type: ItemNewsType
    event: LoggedEvent | None = None
    record: Record | None = None
    entry: Entry | None = None


def feed_key(access: Access, kind: ItemKind, item_id: int) -> Hashable:
    """Subscriptions with equal keys get the same messages."""
    return ("item", kind.code, item_id, scope(access))


def item_projection(access: Access, kind: ItemKind, item_id: int) -> Projection[ItemNews]:
    """How one item reads the log in this scope."""
    return Projection(
        project=_Item(access, kind, item_id).project,
        ready=lambda: ItemNews(ItemNewsType.READY),
        resync=lambda: ItemNews(ItemNewsType.RESYNC),
    )


@dataclass(frozen=True, slots=True)
class _Item:
    access: Access
    kind: ItemKind
    item_id: int

    async def project(self, events: Sequence[LoggedEvent]) -> list[tuple[int, ItemNews]]:
        """Messages for a batch of events: a fixed number of statements, whatever the batch."""
        entries = await entries_among(self.access, self.kind, self.item_id, events)
        if not entries:
            return []
        await keeping.renew()
        record = (await records_by_ids(self.kind, self.access, [self.item_id])).get(self.item_id)
        if record is None:
            return [(event.position, ItemNews(ItemNewsType.REMOVED, event)) for event in events if self._hides(event)]
        return [
            (event.position, self._news(event, record, entries[event.id])) for event in events if event.id in entries
        ]

    def _is_own(self, event: LoggedEvent) -> bool:
        return event.item_kind == self.kind.code and event.item_id == self.item_id

    def _hides(self, event: LoggedEvent) -> bool:
        """Whether the item was still there for this reader before the event: they learn nothing of what came later."""
        before = event.before or {"deleted": True}
        return self._is_own(event) and not before.get("deleted") and could_read(self.access, event.item_kind, before)

    def _news(self, event: LoggedEvent, record: Record, entry: Entry) -> ItemNews:
        changes_item = self._is_own(event) and event.kind.startswith(f"{self.kind.code}.")
        if changes_item:
            return ItemNews(ItemNewsType.CHANGED, event, record, entry)
        return ItemNews(ItemNewsType.ENTRY, event, None, entry)
