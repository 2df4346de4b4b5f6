"""What happens among the records of a list, told from the log: which ones match it now, and which no longer do.

A message names a record and nothing of it: whoever shows it reads the columns that they show. Seeing one twice is
harmless, since it says how things stand.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from trato import metrics
from trato.access.gate import Access, could_read, scope
from trato.counters import mode
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.records import readable_items
from trato.db.sql import all_of, fetch, one_of
from trato.items import keeping
from trato.items.fields import FieldType
from trato.items.indirect import Indirect
from trato.items.kinds import DESCRIBED, ItemKind
from trato.items.matching import Matching
from trato.items.records import readable
from trato.items.references import ITEM_KINDS as REFERRED
from trato.live.log import LoggedEvent
from trato.live.past import STAYED
from trato.live.sources import Projection
from trato.pick_lists.queries import retells

MANY = 200  # more records than this in one batch: reading the list anew is cheaper for everyone
_SUBJECTS = {
    FieldType.USER: "user",
    FieldType.PIPELINE: "pipeline",
    FieldType.STAGE: "pipeline",
    FieldType.PICK_LIST: "pick_list",
    FieldType.TAG: "tag",
    FieldType.MY_COMPANY: "own_company",
    **REFERRED,
}
"""What events are about that tell of records which fields of such a type refer to."""
_NAMES = frozenset({"title", "first_name", "last_name", "name", "label", "color"})


class ListNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    MATCHES = "MATCHES"
    LEFT = "LEFT"
    STAYS = "STAYS"
    NAMES = "NAMES"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class ListNews:
    """One message about a list; `event` is what it tells of."""

    type: ListNewsType
    event: LoggedEvent | None = None


def feed_key(access: Access, matching: Matching, *, plans: bool = False) -> Hashable:
    """Subscriptions with equal keys get the same messages."""
    return ("list", matching.key, plans, scope(access))


def list_projection(access: Access, matching: Matching, *, plans: bool = False) -> Projection[ListNews]:
    """How a list of one kind, filtered, reads the log in this scope; `plans`: what is planned with its records, too."""
    return Projection(
        project=_List(access, matching, plans).project,
        ready=lambda: ListNews(ListNewsType.READY),
        resync=lambda: ListNews(ListNewsType.RESYNC),
    )


async def must_be_read_anew(access: Access, matching: Matching, events: Sequence[LoggedEvent]) -> bool:
    """Whether anything made of a list's records is to be read anew after these events: any number of the records may be
    others, or look different. What became of single ones is not asked.
    """
    listed = _List(access, matching)
    return await listed.is_shaken(events) or listed.is_renamed(events)


@dataclass(frozen=True, slots=True)
class _List:
    access: Access
    matching: Matching
    plans: bool = False

    @property
    def kind(self) -> ItemKind:
        """What it is a list of."""
        return self.matching.kind

    async def project(self, events: Sequence[LoggedEvent]) -> list[tuple[int, ListNews]]:
        """Messages for a batch of events: one statement, none when no record of this kind is among them; of a kind that
        is bound to items, one more for each kind of these.

        What a filter looks at elsewhere may bring and take any number of records: then the list is read anew.
        """
        if await self.is_shaken(events):
            return [(events[-1].position, ListNews(ListNewsType.RESYNC))]
        own = self._own(events)
        matching = await self._matching(own) if own else set()
        left = await self._left([event for event in events if self._is_own(event) and event.item_id not in matching])
        told = ((event.position, self._news(event, matching, left)) for event in events)
        return [(position, news) for position, news in told if news is not None]

    async def is_shaken(self, events: Sequence[LoggedEvent]) -> bool:
        """Whether they may have brought or taken any number of records."""
        await keeping.renew()
        if len(self._own(events)) > MANY:
            metrics.RESYNCS_STORM.inc()
            return True
        indirect = Indirect(self.access, self.matching, readable(self.kind, self.access, "item"))
        if await indirect.shaken(events) is not None or any(map(self._takes_along, events)):
            return True
        return await indirect.replanned(events)

    def is_renamed(self, events: Iterable[LoggedEvent]) -> bool:
        """Whether they may have renamed what its records refer to."""
        return any(self._renames(event) for event in events if not self._is_own(event))

    def _own(self, events: Iterable[LoggedEvent]) -> set[int]:
        """The records that events are about, or whose plans they have changed."""
        own = {event.item_id for event in events if self._is_own(event)}
        return own.union(*map(self._replans, events))

    async def _matching(self, ids: Iterable[int]) -> set[int]:
        conditions = all_of([one_of("item.id", ids), readable(self.kind, self.access, "item"), self.matching.where()])
        return {row["id"] for row in await fetch(f"SELECT item.id FROM {self.kind.table} AS item WHERE " + conditions)}

    async def _left(self, events: Iterable[LoggedEvent]) -> set[int]:
        """The ids of those events whose records the reader could see before, by themselves or through an item."""
        gone = [event for event in events if event.before is not None and not event.before.get("deleted")]
        items = {event.id: set(event.items) for event in gone}
        holders = set().union(*items.values())
        seen = await readable_items(self.access, holders) if holders else {}
        return {
            event.id
            for event in gone
            if self._saw(event.item_kind, event.before) or not items[event.id].isdisjoint(seen)
        }

    def _is_own(self, event: LoggedEvent) -> bool:
        return event.item_kind == self.kind.code and (
            event.kind == STAYED or event.kind.startswith((f"{self.kind.code}.", *self.matching.heeded))
        )

    def _takes_along(self, event: LoggedEvent) -> bool:
        """Whether what is bound to an item comes into sight with it, or leaves it: any number of records."""
        if self.kind.bound_to is None or event.item_kind not in KIND_BY_CODE or event.before is None:
            return False
        return self._saw(event.item_kind, event.before) != self._saw(event.item_kind, event.after)

    def _news(self, event: LoggedEvent, matching: set[int], left: set[int]) -> ListNews | None:
        if not self._is_own(event):
            retold = self._renames(event) or self._counts_otherwise(event)
            return ListNews(ListNewsType.NAMES, event) if retold or self._replans(event) & matching else None
        if event.kind == STAYED:
            return ListNews(ListNewsType.STAYS, event) if event.item_id in matching else None
        if event.item_id in matching:
            return ListNews(ListNewsType.MATCHES, event)
        # Who couldn't see it before learns nothing of what became of it.
        return ListNews(ListNewsType.LEFT, event) if event.id in left else None

    def _replans(self, event: LoggedEvent) -> set[int]:
        """The records whose plans, which rows show, an event has changed."""
        return {item.id for item in event.items if item.kind == self.kind.code} if self.plans else set()

    def _counts_otherwise(self, event: LoggedEvent) -> bool:
        """Whether what waits with records counts for other people since."""
        return self.plans and event.item_kind == mode.SUBJECT

    def _renames(self, event: LoggedEvent) -> bool:
        """Whether rows may call, or colour, what their fields refer to in another way now."""
        if not self._retold(event) or event.kind.endswith(".created"):  # which no row refers to yet
            return False
        referring = [entry for entry in self.kind.fields if _SUBJECTS.get(entry.type) == event.item_kind]
        if self.kind.bound_to is not None and event.item_kind in KIND_BY_CODE:
            return self._saw(event.item_kind, event.after)  # rows name what they are bound to
        if event.item_kind == "pick_list":
            referring = [entry for entry in referring if entry.pick_list == (event.after or {}).get("list")]
        return bool(referring) and (event.item_kind not in DESCRIBED or self._saw(event.item_kind, event.after))

    @staticmethod
    def _retold(event: LoggedEvent) -> bool:
        """Whether what the event is about is called or coloured otherwise since, or is a value that went or is back."""
        return not _NAMES.isdisjoint(event.changes) or (event.item_kind == "pick_list" and retells(event))

    def _saw(self, kind: str, routing: Mapping[str, Any] | None) -> bool:
        return routing is not None and not routing.get("deleted") and could_read(self.access, kind, routing)
