"""What happens on the activities view, told from the log: which items may stand elsewhere now, or look different.

A message names items and says nothing of them: where one stands hangs on its reader's clock, so whoever shows it asks
`activityBoard` for just these. Seeing one twice is harmless. Time itself moves items, too, and writes no event: each
reading of the board says when that happens next.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from trato import metrics
from trato.access.gate import Access, could_read, scope
from trato.activities.kind import ACTIVITY
from trato.boards.repeats import decided, decides
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.counters import mode
from trato.crm.list_feed import must_be_read_anew
from trato.crm.records import readable_items
from trato.items import definitions
from trato.items.matching import Matching
from trato.items.paging import LARGEST_PAGE
from trato.items.records import readable
from trato.live.log import LoggedEvent, Subject
from trato.live.sources import Projection


class AgendaNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    ITEMS = "ITEMS"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class AgendaNews:
    """One message; `event` is what it tells of, `ids` the items it concerns."""

    type: AgendaNewsType
    event: LoggedEvent | None = None
    ids: tuple[int, ...] = ()


def feed_key(access: Access, matching: Matching) -> Hashable:
    """Subscriptions with equal keys get the same messages."""
    return ("agenda", matching.key, scope(access))


def agenda_projection(access: Access, matching: Matching) -> Projection[AgendaNews]:
    """How the activities view of one kind, filtered, reads the log in this scope."""
    return Projection(
        project=_Agenda(access, matching).project,
        ready=lambda: AgendaNews(AgendaNewsType.READY),
        resync=lambda: AgendaNews(AgendaNewsType.RESYNC),
    )


@dataclass(frozen=True, slots=True)
class _Agenda:
    access: Access
    matching: Matching

    async def project(self, events: Sequence[LoggedEvent]) -> list[tuple[int, AgendaNews]]:
        """Messages for a batch of events: two statements at most, besides what tells whether all is read anew."""
        if await must_be_read_anew(self.access, self.matching, events) or any(map(self._redraws, events)):
            return [(events[-1].position, AgendaNews(AgendaNewsType.RESYNC))]
        planned = await self._planned(events)
        kind = self.matching.kind
        repeats = await decided(kind, events, readable(kind, self.access, "item"))
        told = [
            (event, (*self._own(event), *planned.get(event.position, ()), *self._decided(event, repeats)))
            for event in events
        ]
        if len({item_id for _, ids in told for item_id in ids}) > LARGEST_PAGE:
            metrics.RESYNCS_STORM.inc()
            return [(events[-1].position, AgendaNews(AgendaNewsType.RESYNC))]
        return [(event.position, AgendaNews(AgendaNewsType.ITEMS, event, ids)) for event, ids in told if ids]

    def _own(self, event: LoggedEvent) -> tuple[int, ...]:
        """The item that an event is about, as far as the reader could or can see it."""
        code = self.matching.kind.code
        if event.item_kind != code:
            return ()
        seen = could_read(self.access, code, event.before) or could_read(self.access, code, event.after)
        return (event.item_id,) if seen else ()

    def _decided(self, event: LoggedEvent, repeats: Mapping[Subject, Mapping[int, int]]) -> Iterable[int]:
        """Those whose customer is one from before by it, or none any more."""
        cause = Subject(event.item_kind, event.item_id)
        return repeats.get(cause, {}) if decides(self.matching.kind, event) else ()

    async def _planned(self, events: Iterable[LoggedEvent]) -> dict[int, tuple[int, ...]]:
        """By the positions of events: the readable items whose activities they are about. At most one statement."""
        bound = {
            event.position: [item for item in event.items if item.kind == self.matching.kind.code]
            for event in events
            if event.item_kind == ACTIVITY.code
        }
        holders: set[Subject] = set().union(*bound.values())
        seen = await readable_items(self.access, holders) if holders else {}
        return {position: tuple(item.id for item in items if item in seen) for position, items in bound.items()}

    def _redraws(self, event: LoggedEvent) -> bool:
        """Whether any number of cards may look different: by what they show, or by what the reader may see on them."""
        match event.item_kind:
            case "pipeline":
                return "card_fields" in event.changes
            case mode.SUBJECT:
                return True  # other people's counters count what waits
            case definitions.SUBJECT:
                return (
                    event.kind == f"{definitions.SUBJECT}.deleted" and event.params["kind"] == self.matching.kind.code
                )
            case COMPANY.code | CONTACT.code:
                return not event.kind.endswith(".created") and self._named(event, "before") != self._named(
                    event, "after"
                )
        return False

    def _named(self, event: LoggedEvent, when: str) -> bool:
        routing = event.before if when == "before" else event.after
        return routing is not None and not routing.get("deleted") and could_read(self.access, event.item_kind, routing)
