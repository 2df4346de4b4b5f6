"""Which activities are to be reminded of (R55): those whose deadline comes nearer than was asked for.

What is planned or moved so late that its moment has passed is reminded of at once, unless it is due already.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from trato.activities.queries import is_open
from trato.activities.types import Reminder
from trato.db.fields import decode_datetime
from trato.db.sql import Sql, all_of, any_of, fetch
from trato.items.values import bound
from trato.notifications.drafts import Draft
from trato.notifications.kinds import NotificationKind

AHEAD = {
    Reminder.AT_TIME: timedelta(0),
    Reminder.MINUTES_15: timedelta(minutes=15),
    Reminder.HOUR: timedelta(hours=1),
    Reminder.DAY: timedelta(days=1),
}

OVERLAP = timedelta(minutes=1)
"""How far back each look reaches: an activity may be committed a while after the moment that it is stamped with."""


async def reminders_between(since: datetime, until: datetime) -> list[Draft]:
    """The reminders whose moment lies behind `since` and not behind `until`, for whoever is to do the activity. One
    statement; each time a deadline is moved it has another source, so that what is found twice is told once.
    """
    since -= OVERLAP
    rows = await fetch(
        "SELECT activity.id, activity.title, activity.deadline, activity.reminder, activity.responsible_id"
        " FROM activity WHERE "
        + all_of([is_open(), any_of([_due(reminder, since, until) for reminder in AHEAD])])
        + " ORDER BY activity.id"
    )
    return [
        Draft(
            row["responsible_id"],
            NotificationKind.REMINDER,
            f"reminder:{row['id']}:{row['reminder']}:{decode_datetime(row['deadline']):%Y%m%d%H%M%S}",
            "activity",
            row["id"],
            row["title"],
            until,
        )
        for row in rows
    ]


def _due(reminder: Reminder, since: datetime, until: datetime) -> Sql:
    """The deadline lies so far ahead that the moment has come; or has passed before anybody could know of it."""
    begin, end = bound(since + AHEAD[reminder]), bound(until + AHEAD[reminder])
    unknown = (bound(until), begin, bound(since))
    late = Sql("activity.deadline > ? AND activity.deadline <= ? AND activity.updated_at > ?", unknown)
    due = Sql("activity.deadline > ? AND activity.deadline <= ?", (begin, end))
    return all_of([Sql("activity.reminder = ?", (reminder.value,)), any_of([due, late])])
