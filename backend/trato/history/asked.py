"""Which events are asked for (R59), as a condition on rows of the log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from trato.crm.recycling import RECYCLABLE
from trato.db.json_keys import JsonKind, json_item, json_value
from trato.db.sql import TRUE, Sql, all_of, any_of, folded, one_of
from trato.db.text import like_pattern, search_words
from trato.errors import not_found
from trato.history.fields import Log
from trato.history.sight import Sight
from trato.items.conditions import compiled
from trato.items.filters import Filter
from trato.items.records import records_by_ids
from trato.live.log import Subject

SAYING = ("comment.added", "comment.updated", "event.added")
"""Events whose text somebody has written."""
_KINDS = {kind.code: kind for kind in RECYCLABLE}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which events are asked for: those that match, contain each word of the search, and are about an item."""

    log: Log
    sight: Sight
    filter: Filter
    search: str | None = None
    about: Subject | None = None

    def condition(self, alias: str = "event") -> Sql:
        """Condition: the event `alias` is one of them, and for whoever asks. VALIDATION for an impossible search."""
        return all_of(
            [
                self.sight.condition(alias),
                self._about(alias),
                compiled(self.log, self.filter, self.sight.access, alias),
                *(_says(alias, word) for word in search_words(self.search)),
            ]
        )

    def _about(self, alias: str) -> Sql:
        return TRUE if self.about is None else f"{alias}.id IN (" + standing_on([self.about]) + ")"

    async def check(self) -> None:
        """NOT_FOUND for an item that the person may not read; administrators know deleted ones as well."""
        item, access = self.about, self.sight.access
        if item is None or access.is_admin:
            return
        kind = _KINDS.get(item.kind)
        if kind is None or not await records_by_ids(kind, access, [item.id]):
            raise not_found(item.kind.replace("_", " "))


def standing_on(items: Iterable[Subject]) -> Sql:
    """The statement that finds the ids of the events which stand on the timelines of these items, by an index."""
    by_kind: dict[str, list[int]] = {}
    for item in items:
        by_kind.setdefault(item.kind, []).append(item.id)
    on_items = [all_of([Sql("item_kind = ?", (kind,)), one_of("item_id", ids)]) for kind, ids in by_kind.items()]
    return "SELECT event_id FROM event_subject WHERE " + any_of(on_items)


def _says(alias: str, word: str) -> Sql:
    """Condition: the word is in the item's title as it was then, or in what somebody wrote and has not deleted."""
    pattern = like_pattern(word)
    written = folded(json_item(f"{alias}.changes", "text", 1))
    comment = json_value(f"{alias}.params", ("comment",), JsonKind.INTEGER)
    deleted = f"EXISTS (SELECT 1 FROM comment AS gone WHERE gone.id = {comment} AND gone.deleted_at IS NOT NULL)"
    return any_of(
        [
            Sql(f"{folded(f'{alias}.item_title')} LIKE ? ESCAPE '\\'", (pattern,)),
            Sql(f"{alias}.kind IN {SAYING} AND {written} LIKE ? ESCAPE '\\' AND NOT {deleted}", (pattern,)),
        ]
    )
