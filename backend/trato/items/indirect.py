"""What happens beside the items and yet decides which of them a filter finds: to what it looks at elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from trato.access.gate import Access, could_read
from trato.db.sql import Sql, all_of, any_of, fetch_one, one_of
from trato.items.conditions import leads_to
from trato.items.kinds import DESCRIBED, Relation
from trato.items.matching import Matching
from trato.items.references import ITEM_KINDS
from trato.live.log import LoggedEvent


@dataclass(frozen=True, slots=True)
class Indirect:
    """Reads the log for a filter; `among` is the condition on the rows `item` that could be found."""

    access: Access
    matching: Matching
    among: Sql

    def concerns(self, event: LoggedEvent) -> bool:
        """Whether the filter may look at what the event is about."""
        return bool(self._paths_to(event) or self.planned_with(event))

    async def shaken(self, events: Sequence[LoggedEvent]) -> LoggedEvent | None:
        """The last of the events that may have changed which items match, because the filter looks at its item.

        An item that leads elsewhere now may have been looked at before, so what it led to is not asked.
        """
        for event in reversed(events):
            paths = self._paths_to(event)
            if paths and (_leads_elsewhere(event) or await self._looks_at(paths, event.item_id)):
                return event
        return None

    def planned_with(self, event: LoggedEvent) -> list[int]:
        """The items whose plans changed by an event, when the filter asks for plans."""
        if event.item_kind != "activity" or not self.matching.asks_for_plans:
            return []
        return [item["id"] for item in event.params.get("items", ()) if item["kind"] == self.matching.kind.code]

    async def replanned(self, events: Sequence[LoggedEvent]) -> bool:
        """Whether the plans of any item that could be found have changed, when the filter asks for plans."""
        planned = {item_id for event in events for item_id in self.planned_with(event)}
        return bool(planned) and await self._any(one_of("item.id", planned))

    def _paths_to(self, event: LoggedEvent) -> list[tuple[Relation, ...]]:
        paths = [path for path in self.matching.paths if path[-1].kind == event.item_kind]
        if not paths or event.item_kind == "activity":  # which comes with its items
            return paths
        seen = any(could_read(self.access, event.item_kind, keys) for keys in (event.before, event.after))
        return paths if seen else []

    async def _looks_at(self, paths: Iterable[Sequence[Relation]], item_id: int) -> bool:
        return await self._any(any_of([leads_to(path, [item_id], "item") for path in paths]))

    async def _any(self, condition: Sql) -> bool:
        rows = f"SELECT 1 AS x FROM {self.matching.kind.table} AS item WHERE " + all_of([self.among, condition])
        return await fetch_one(rows + " LIMIT 1") is not None


def _leads_elsewhere(event: LoggedEvent) -> bool:
    """Whether what the event is about refers to other companies or contacts than before."""
    fields = DESCRIBED[event.item_kind].by_code
    return any(code in fields and fields[code].type in ITEM_KINDS for code in event.changes)
