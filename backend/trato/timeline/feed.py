"""What happens on one item, told from the log to whoever has it open: each message carries the item as it is now."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from trato.access.gate import Access, could_read, scope
from trato.items import keeping
from trato.items.kinds import ItemKind
from trato.items.records import Record, records_by_ids
from trato.items.relations import leads_elsewhere
from trato.live.log import LoggedEvent
from trato.live.past import MERGED, UNMERGED
from trato.live.sources import Projection
from trato.timeline.entries import Entry, entries_among, standing_once
from trato.timeline.family import gathered_kinds


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


def feed_key(access: Access, kind: ItemKind, item_id: int, *, related: bool) -> Hashable:
    """Subscriptions with equal keys get the same messages."""
    return ("item", kind.code, item_id, related, scope(access))


def item_projection(access: Access, kind: ItemKind, item_id: int, *, related: bool) -> Projection[ItemNews]:
    """How one item reads the log in this scope, with what happens to related ones or without."""
    return Projection(
        project=_Item(access, kind, item_id, related).project,
        ready=lambda: ItemNews(ItemNewsType.READY),
        resync=lambda: ItemNews(ItemNewsType.RESYNC),
    )


@dataclass(frozen=True, slots=True)
class _Item:
    access: Access
    kind: ItemKind
    item_id: int
    related: bool

    async def project(self, events: Sequence[LoggedEvent]) -> list[tuple[int, ItemNews]]:
        """Messages for a batch of events: a fixed number of statements, whatever the batch."""
        ids = [event.id for event in events]
        entries = await entries_among(self.access, self.kind, self.item_id, ids, related=self.related)
        lost = await self._lost(events)
        if not entries and lost is None:
            return []
        await keeping.renew()
        record = (await records_by_ids(self.kind, self.access, [self.item_id])).get(self.item_id)
        if record is None:
            return [(event.position, ItemNews(ItemNewsType.REMOVED, event)) for event in events if self._hides(event)]
        return [
            (event.position, self._news(event, record, entries.get(event.id)))
            for event in events
            if event.id in entries or event is lost
        ]

    async def _lost(self, events: Sequence[LoggedEvent]) -> LoggedEvent | None:
        """The last of the events with which this reader may no longer read an item whose entries are shown."""
        hidden = [event for event in events if self._is_of_others(event) and self._could(event) == (True, False)]
        if not hidden or not await standing_once(self.kind, self.item_id, hidden, related=self.related):
            return None
        return hidden[-1]

    def _is_of_others(self, event: LoggedEvent) -> bool:
        """Whether it happened to an item of a kind whose entries stand here, too."""
        return not self._is_own(event) and event.item_kind in gathered_kinds(self.kind, related=self.related)

    def _could(self, event: LoggedEvent) -> tuple[bool, bool]:
        """Whether the item of an event could be read before it, and after it; it is all the same in the recycle bin."""
        before, after = (could_read(self.access, event.item_kind, keys) for keys in (event.before, event.after))
        return before, after

    def _is_own(self, event: LoggedEvent) -> bool:
        return event.item_kind == self.kind.code and event.item_id == self.item_id

    def _hides(self, event: LoggedEvent) -> bool:
        """Whether the item was still there for this reader before the event: they learn nothing of what came later."""
        before = event.before or {"deleted": True}
        return self._is_own(event) and not before.get("deleted") and could_read(self.access, event.item_kind, before)

    def _news(self, event: LoggedEvent, record: Record, entry: Entry | None) -> ItemNews:
        if entry is None or self._is_merging(event) or self._brings_others(event):
            return ItemNews(ItemNewsType.RESYNC)
        changes_item = self._is_own(event) and event.kind.startswith(f"{self.kind.code}.")
        if changes_item:
            return ItemNews(ItemNewsType.CHANGED, event, record, entry)
        return ItemNews(ItemNewsType.ENTRY, event, None, entry)

    def _is_merging(self, event: LoggedEvent) -> bool:
        """Whether whole histories have come to the item, or have gone from it."""
        return self._is_own(event) and event.kind in (f"{self.kind.code}.{verb}" for verb in (MERGED, UNMERGED))

    def _brings_others(self, event: LoggedEvent) -> bool:
        """Whether older entries come or go with an event of a related item: it leads elsewhere, or came into sight."""
        if not self._is_of_others(event) or event.before is None:
            return False
        return leads_elsewhere(event) or self._could(event) == (False, True)
