"""Which activities are to be reminded of (R55): those whose deadline comes nearer than was asked for.

What is planned or moved so late that its moment has passed is reminded of at once, unless it is due already. Of several
moments that have come since the last look only the nearest to the deadline is told of.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from trato.activities.queries import is_open
from trato.db.fields import decode_datetime
from trato.db.sql import Row, Sql, all_of, any_of, fetch
from trato.items.reminders import decode_reminders
from trato.items.values import bound
from trato.notifications.drafts import Draft
from trato.notifications.kinds import NotificationKind

OVERLAP = timedelta(minutes=1)
"""How far back each look reaches: an activity may be committed a while after the moment that it is stamped with."""
AT_ONCE = 100
"""Choices of reminders that one statement asks for."""


async def reminders_between(since: datetime, until: datetime) -> list[Draft]:
    """The reminders whose moment lies behind `since` and not behind `until`, for whoever is to do the activity.

    Two statements, and one more for each further hundred of different choices that people have made. Each time a
    deadline is moved it has another source, so that what is found twice is told once.
    """
    since -= OVERLAP
    chosen = await _chosen()
    rows: dict[int, Row] = {}
    for start in range(0, len(chosen), AT_ONCE):
        rows |= {row["id"]: row for row in await _due(chosen[start : start + AT_ONCE], since, until)}
    return [_draft(rows[one], since, until) for one in sorted(rows)]


async def _chosen() -> list[str]:
    """Each choice of reminders that some activity has, by steps through the index. One statement."""
    rows = await fetch(
        Sql(
            "WITH RECURSIVE choice (made) AS (SELECT (SELECT MIN(reminders) FROM activity WHERE reminders > '')"
            " UNION ALL SELECT (SELECT MIN(reminders) FROM activity WHERE reminders > choice.made)"
            " FROM choice WHERE choice.made IS NOT NULL) SELECT made FROM choice WHERE made IS NOT NULL"
        )
    )
    return [row["made"] for row in rows]


async def _due(chosen: Sequence[str], since: datetime, until: datetime) -> list[Row]:
    """What somebody is to be reminded of by one of these choices."""
    moments = [_come(choice, minutes, since, until) for choice in chosen for minutes in decode_reminders(choice)]
    return await fetch(
        "SELECT activity.id, activity.title, activity.deadline, activity.reminders, activity.updated_at,"
        " activity.responsible_id FROM activity WHERE " + all_of([is_open(), any_of(moments)])
    )


def _come(choice: str, minutes: int, since: datetime, until: datetime) -> Sql:
    """The deadline lies so far ahead that the moment has come; or has passed before anybody could know of it.

    Each of both is a range of the index by itself: within one another they would be looked for row by row.
    """
    ahead = timedelta(minutes=minutes)
    begin, end = bound(since + ahead), bound(until + ahead)
    within = "activity.reminders = ? AND activity.deadline > ? AND activity.deadline <= ?"
    late = (choice, bound(until), begin, bound(since))
    return any_of([Sql(within, (choice, begin, end)), Sql(f"{within} AND activity.updated_at > ?", late)])


def _draft(row: Row, since: datetime, until: datetime) -> Draft:
    deadline = decode_datetime(row["deadline"])
    known = decode_datetime(row["updated_at"]) <= since  # what came before was told of
    moments = {minutes: deadline - timedelta(minutes=minutes) for minutes in decode_reminders(row["reminders"])}
    nearest = min(minutes for minutes, at in moments.items() if at <= until and not (known and at <= since))
    return Draft(
        row["responsible_id"],
        NotificationKind.REMINDER,
        f"reminder:{row['id']}:{nearest}:{deadline:%Y%m%d%H%M%S}",
        "activity",
        row["id"],
        row["title"],
        until,
    )
