"""What happens beside the items and yet decides which of them a filter finds: to what it looks at elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from trato.access.gate import Access, could_read
from trato.db.sql import Sql, all_of, any_of, fetch_one, one_of
from trato.items import rates
from trato.items.conditions import leads_to
from trato.items.kinds import Relation
from trato.items.matching import Matching
from trato.items.records import readable
from trato.items.relations import leads_elsewhere, target
from trato.live.log import LoggedEvent

_ACTIVITY = "activity"
"""What is planned comes and goes with the items it is bound to, which its events name."""


@dataclass(frozen=True, slots=True)
class Indirect:
    """Reads the log for a filter; `among` is the condition on the rows `item` that could be found."""

    access: Access
    matching: Matching
    among: Sql

    def concerns(self, event: LoggedEvent) -> bool:
        """Whether the filter may look at what the event is about."""
        return bool(self._paths_to(event) or self.planned_with(event)) or self._revalued(event)

    async def shaken(self, events: Sequence[LoggedEvent]) -> LoggedEvent | None:
        """The last of the events that may have changed which items match, because the filter looks at its item.

        An item that leads elsewhere now may have been looked at before, so what it led to is not asked.
        """
        for event in reversed(events):
            if self._revalued(event):
                return event
            paths = self._paths_to(event)
            if paths and (leads_elsewhere(event) or await self._any(any_of(self._led_to(event, paths)))):
                return event
        return None

    def planned_with(self, event: LoggedEvent) -> list[int]:
        """The items whose plans changed by an event, when the filter asks for plans."""
        return _planned(event, self.matching.kind.code) if () in self.matching.paths_to_plans else []

    async def replanned(self, events: Sequence[LoggedEvent]) -> bool:
        """Whether the plans of any item that could be found have changed, when the filter asks for plans."""
        planned = {item_id for event in events for item_id in self.planned_with(event)}
        return bool(planned) and await self._any(one_of("item.id", planned))

    def _revalued(self, event: LoggedEvent) -> bool:
        """Whether what the filter asks for is worth something else since, or its currency has gone."""
        if event.item_kind != rates.SUBJECT or event.item_title not in self.matching.currencies:
            return False
        return "rate" in event.changes or event.kind == f"{rates.SUBJECT}.deleted"

    def _paths_to(self, event: LoggedEvent) -> list[tuple[Relation, ...]]:
        if event.item_kind == _ACTIVITY:
            return [path for path in self.matching.paths_to_plans if path and _planned(event, path[-1].kind)]
        paths = [path for path in self.matching.paths if path[-1].kind == event.item_kind]
        if paths and any(could_read(self.access, event.item_kind, keys) for keys in (event.before, event.after)):
            return paths
        return [path for path in paths if path[-1].inherited]

    def _led_to(self, event: LoggedEvent, paths: Iterable[Sequence[Relation]]) -> Iterator[Sql]:
        """Conditions: the row `item` leads to what the event is about, whatever has become of it."""
        for path in paths:
            if event.item_kind == _ACTIVITY:
                yield leads_to(path, self.access, "item", partial(self._planned_there, event, path[-1]))
            else:
                yield leads_to(path, self.access, "item", lambda there: one_of(f"{there}.id", [event.item_id]))

    def _planned_there(self, event: LoggedEvent, last: Relation, there: str) -> Sql:
        ids = _planned(event, last.kind)
        return all_of([one_of(f"{there}.id", ids), readable(target(last), self.access, there)])

    async def _any(self, condition: Sql) -> bool:
        rows = f"SELECT 1 AS x FROM {self.matching.kind.table} AS item WHERE " + all_of([self.among, condition])
        return await fetch_one(rows + " LIMIT 1") is not None


def _planned(event: LoggedEvent, kind: str) -> list[int]:
    """The items of a kind whose plans an event has changed."""
    if event.item_kind != _ACTIVITY:
        return []
    return [item.id for item in event.items if item.kind == kind]
