"""Whom an event is for (R59, R75): who may read an item reads what happened to it, administrators read everything.

An event of a deleted item is for administrators, and so is all that is about no item.
"""

from __future__ import annotations

from dataclasses import dataclass

from trato.access.gate import Access
from trato.access.levels import Right
from trato.activities.bindings import activities_bound_to
from trato.activities.kind import ACTIVITY
from trato.activities.rights import is_one_of_its_people
from trato.crm.kinds import ITEM_KINDS
from trato.crm.recycling import RECYCLABLE
from trato.db.sql import FALSE, TRUE, Sql, all_of, any_of, fetch, one_of
from trato.history.kinds import ITEMS
from trato.items.records import readable
from trato.live.log import Subject

FEW = 1_000
"""Of whoever may read no more items than this, these are asked what happened to them. Others find enough of theirs by
going through the log."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Who reads the log. `settings`: what is about no item is for them, too."""

    access: Access
    settings: bool

    def condition(self, alias: str) -> Sql:
        """Condition: the event `alias` is for them."""
        if self.settings:
            return TRUE
        if self.access.is_admin:
            return one_of(f"{alias}.item_kind", ITEMS)
        if self.access.sees_nothing:
            return FALSE
        return any_of(
            [
                Sql(f"{alias}.item_kind = ? AND EXISTS (SELECT 1 FROM {kind.table} AS seen WHERE ", (kind.code,))
                + all_of([Sql(f"seen.id = {alias}.item_id"), readable(kind, self.access, "seen")])
                + ")"
                for kind in RECYCLABLE
            ]
        )

    async def few_items(self) -> list[Subject] | None:
        """All that they may read, and perhaps more; None where that is much, or everything.

        At most one statement a kind of items, and two for activities: those on these items, and those of their own.
        """
        if self.access.is_admin or self.access.sees_all or self.access.sees_nothing:
            return None
        found: list[Subject] = []
        for kind in ITEM_KINDS:
            left = FEW - len(found)
            may = readable(kind, self.access, "seen")
            rows = await fetch(f"SELECT seen.id FROM {kind.table} AS seen WHERE " + may + f" LIMIT {left + 1}")
            if len(rows) > left:
                return None
            found += [Subject(kind.code, row["id"]) for row in rows]
        activities = await activities_bound_to(found) if found else {}
        theirs = is_one_of_its_people(self.access, Right.READ, "seen")
        rows = await fetch(f"SELECT seen.id FROM {ACTIVITY.table} AS seen WHERE " + theirs + f" LIMIT {FEW + 1}")
        planned = {*activities, *(row["id"] for row in rows)}
        if len(planned) > FEW:
            return None
        return [*found, *(Subject(ACTIVITY.code, number) for number in planned)]
