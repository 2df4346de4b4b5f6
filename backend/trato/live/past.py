"""What was done, read back from the log: one operation, and what happened to its records since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from trato.db.fields import decode_datetime
from trato.db.sql import TRUE, Sql, fetch, fetch_one, one_of
from trato.live.log import LoggedEvent, logged, position_column

STAYED = "undo.stayed"
"""A record stays as somebody has changed it (`stays_for`, a user), though the operation around it is taken back: told
on its timeline, and changing nothing."""


MERGED, ABSORBED, UNMERGED = "merged", "absorbed", "unmerged"
"""The verbs of what happens to the record that stays of several, to those that go into it, and to the former when that
is taken back."""

VIEWED = "record.viewed"
"""Somebody has opened a record (R61). It changes nothing, has no routing keys, and only who asks for it hears of it."""


async def events_of(operation_id: str, limit: int) -> list[LoggedEvent]:
    """The events of an operation in the order in which they were recorded, at most `limit`."""
    rows = await fetch(
        Sql(
            f"SELECT *, {position_column()} AS place FROM event WHERE operation_id = ? ORDER BY id"
            " LIMIT CAST(? AS INT)",
            (operation_id, limit),
        )
    )
    return [logged(row) for row in rows]


async def events_by_ids(ids: Iterable[int]) -> dict[int, LoggedEvent]:
    """Events, numbered or not, by id."""
    rows = await fetch(f"SELECT *, {position_column()} AS place FROM event WHERE " + one_of("id", ids))
    return {row["id"]: logged(row) for row in rows}


async def events_behind(position: int, which: Sql) -> list[LoggedEvent]:
    """The numbered events behind a position for which a condition on rows of `event` holds, in order."""
    column = position_column()
    behind = Sql(f"SELECT *, {column} AS place FROM event WHERE {column} > CAST(? AS BIGINT) AND ", (position,))
    return [logged(row) for row in await fetch(behind + which + f" ORDER BY {column}")]


async def moment_of(position: int) -> datetime | None:
    """When the event at a position was written; None when there is none."""
    row = await fetch_one(Sql(f"SELECT at FROM event WHERE {position_column()} = CAST(? AS BIGINT)", (position,)))
    return None if row is None else decode_datetime(row["at"])


async def events_since(kind: str, ids: Sequence[int], after: int) -> list[LoggedEvent]:
    """What changed records of a kind behind the event `after`, numbered or not, in order.

    Of one record it is complete when that is locked: whoever changes it records so before letting go of it.
    """
    return await _changes_since(
        kind, ids, after, Sql("event.item_kind = subject.item_kind AND event.item_id = subject.item_id")
    )


async def events_about(kind: str, ids: Sequence[int], after: int) -> list[LoggedEvent]:
    """The same, with what happened to other records and concerns these."""
    return await _changes_since(kind, ids, after, TRUE)


async def _changes_since(kind: str, ids: Sequence[int], after: int, which: Sql) -> list[LoggedEvent]:
    rows = await fetch(
        f"SELECT event.*, event.{position_column()} AS place FROM event_subject AS subject"
        + Sql(" JOIN event ON event.id = subject.event_id WHERE subject.item_kind = ? AND ", (kind,))
        + which
        + Sql(" AND event.kind NOT IN (?, ?) AND subject.event_id > CAST(? AS BIGINT) AND ", (STAYED, VIEWED, after))
        + one_of("subject.item_id", ids)
        + " ORDER BY event.id"
    )
    return [logged(row) for row in rows]


async def last_changes_of(kind: str, ids: Iterable[int]) -> dict[int, LoggedEvent]:
    """The newest event, numbered or not, that gave each of these items the version it has, by item.

    What only stands on its timeline, such as a comment, or put it elsewhere in its column, gives it none.
    """
    rows = await fetch(
        f"SELECT event.*, event.{position_column()} AS place, newest.shown_on FROM (SELECT subject.item_id AS shown_on,"
        + " MAX(made.id) AS event_id FROM event_subject AS subject"
        + " JOIN event AS made ON made.id = subject.event_id AND made.item_kind = subject.item_kind"
        + " AND made.item_id = subject.item_id"
        + Sql(" AND made.kind LIKE ? AND made.kind <> ?", (f"{kind}.%", f"{kind}.reordered"))
        + Sql(" WHERE subject.item_kind = ? AND ", (kind,))
        + one_of("subject.item_id", ids)
        + " GROUP BY subject.item_id) AS newest JOIN event ON event.id = newest.event_id"
    )
    return {row["shown_on"]: logged(row) for row in rows}


def still_standing(events: Sequence[LoggedEvent]) -> list[LoggedEvent]:
    """Those events, given in order, that no later one of them has taken back, and that take back none of them.

    An undo takes back only what it says of the same record: of many, others may have stayed.
    """
    known = {_deed(event) for event in events}
    gone: set[tuple[str | None, str, int]] = set()
    for event in reversed(events):
        undone = (event.params.get("undoes"), event.item_kind, event.item_id)
        if undone in known and _deed(event) not in gone:
            gone |= {undone, _deed(event)}
    return [event for event in events if _deed(event) not in gone]


def _deed(event: LoggedEvent) -> tuple[str, str, int]:
    """What one operation did to one record."""
    return event.operation_id, event.item_kind, event.item_id
