"""What stands in a person's calendar: what they are to do or take part in and may read, as it is now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from trato.access.gate import Access
from trato.activities.bindings import bound_items
from trato.activities.kind import ACTIVITY
from trato.activities.queries import is_open
from trato.db.sql import Sql, all_of, any_of, fetch
from trato.items.kinds import DESCRIBED
from trato.items.records import Record, readable, record, select_list, titles_of
from trato.items.values import bound

MOST = 1_000
DONE_FOR = timedelta(days=30)
"""So long what is done stays in the calendar."""
AROUND = timedelta(days=3660)
"""Deadlines further away are mistakes, or beyond what calendars show."""


@dataclass(frozen=True, slots=True)
class Holder:
    """An item that something is planned with: its kind, number and title."""

    kind: str
    id: int
    title: str


@dataclass(frozen=True, slots=True)
class Planned:
    """An activity with a deadline, and those of its items that the person may read."""

    activity: Record
    holders: Sequence[Holder]


async def planned_for(access: Access, now: datetime) -> list[Planned]:
    """A thousand, by deadline: what is nearest from now on, then what was last before.

    One statement for them, one for what they are bound to, one a kind of that.
    """
    me = (access.user_id,)
    taking_part = "activity.id IN (SELECT part.activity_id FROM activity_participant AS part WHERE part.user_id = ?)"
    wanted = [
        any_of([Sql("activity.responsible_id = ?", me), Sql(taking_part, me)]),
        Sql("activity.deadline > ? AND activity.deadline < ?", (bound(now - AROUND), bound(now + AROUND))),
        any_of([is_open(), Sql("activity.completed_at > ?", (bound(now - DONE_FOR),))]),
        readable(ACTIVITY, access, "activity"),
    ]
    rows = await fetch(
        "SELECT "
        + select_list(ACTIVITY, "activity", access)
        + " FROM activity WHERE "
        + all_of(wanted)
        + Sql(
            " ORDER BY CASE WHEN activity.deadline >= ? THEN activity.deadline END NULLS LAST, activity.deadline DESC,"
            f" activity.id LIMIT {MOST}",
            (bound(now),),
        )
    )
    activities = sorted((record(ACTIVITY, row) for row in rows), key=lambda one: (one["deadline"], one["id"]))
    holders = await _holders(access, [int(one["id"]) for one in activities])
    return [Planned(one, holders[one["id"]]) for one in activities]


async def _holders(access: Access, ids: Sequence[int]) -> dict[int, list[Holder]]:
    bindings = await bound_items(ids)
    by_kind: dict[str, set[int]] = defaultdict(set)
    for item in (item for items in bindings.values() for item in items):
        by_kind[item.kind].add(item.id)
    titles = {kind: await titles_of(DESCRIBED[kind], access, of) for kind, of in by_kind.items()}
    return {
        activity: [Holder(one.kind, one.id, titles[one.kind][one.id]) for one in items if one.id in titles[one.kind]]
        for activity, items in bindings.items()
    }
