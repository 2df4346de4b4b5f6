"""The event log as its readers see it: numbered in commit order, read by position, with cursors for reconnects."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trato.db.database import Dialect, dialect
from trato.db.fields import decode_datetime, decode_json
from trato.db.sql import Row, Sql, execute, fetch, fetch_one, one_of, row_lock
from trato.db.transactions import transaction
from trato.live.models import EventHead

NUMBERING_BATCH = 5000
READ_BATCH = 500


@dataclass(frozen=True, slots=True)
class Subject:
    """An item a timeline belongs to."""

    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """An event as read from the log. `before` and `after` are the routing keys of the item around the change."""

    position: int
    id: int
    at: datetime
    occurred_at: datetime
    actor_id: int | None
    actor_name: str
    channel: str
    operation_id: str
    client_op_id: str | None
    kind: str
    item_kind: str
    item_id: int
    item_version: int | None
    item_title: str
    changes: dict[str, Any]
    params: dict[str, Any]
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    @property
    def items(self) -> list[Subject]:
        """The items that what it is about is bound to, such as those of an activity; none for most events."""
        return [Subject(item["kind"], item["id"]) for item in self.params.get("items", ())]


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in one history of the log: `epoch.position`. Another epoch means a restored backup."""

    epoch: str
    position: int

    def __str__(self) -> str:
        return f"{self.epoch}.{self.position}"

    @classmethod
    def parse(cls, text: str) -> Cursor | None:
        """The cursor in `text`, or None when it is not one: then the client reloads, as for one that is too old."""
        epoch, _, position = text.rpartition(".")
        return (
            cls(epoch, int(position))
            if epoch and position.isascii() and position.isdigit() and len(position) < 19
            else None
        )


def position_column() -> str:
    """SQLite serialises writers, so its ids are in commit order; PostgreSQL's readers number what they can see."""
    return "id" if dialect() is Dialect.SQLITE else "position"


async def ensure_head() -> None:
    """Create the head row of a new database."""
    await execute(
        Sql(
            "INSERT INTO event_head (id, position, floor, epoch) VALUES (1, 0, 0, ?) ON CONFLICT (id) DO NOTHING",
            (secrets.token_hex(8),),
        )
    )


async def hold_head() -> None:
    """Inside a transaction: one process at a time from here on, where there are no rows yet that could be locked."""
    await execute(Sql(f"SELECT id FROM event_head WHERE id = 1{row_lock()}"))


async def new_epoch() -> None:
    """Begin another history, after a restore: every cursor handed out before answers RESYNC."""
    await EventHead.filter(id=1).update(epoch=secrets.token_hex(8))


async def number_events() -> int:
    """Number committed events that have no position yet, a batch at most; how many. Whoever comes first does it.

    The others wait for them: what was committed before the call is numbered after it, and they can read it at once.

    Locking the head, numbering and moving the head are separate statements under READ COMMITTED: each must see what was
    committed before the lock was taken, or a row would be numbered twice.
    """
    if (
        dialect() is Dialect.SQLITE
        or await fetch_one(Sql("SELECT 1 AS x FROM event WHERE position IS NULL LIMIT 1")) is None
    ):
        return 0
    async with transaction():
        head = await execute(Sql(f"SELECT position FROM event_head WHERE id = 1{row_lock()}"))
        numbered = await execute(
            Sql(
                "UPDATE event SET position = CAST(? AS BIGINT) + batch.number"
                " FROM (SELECT id, row_number() OVER (ORDER BY id) AS number FROM"
                " (SELECT id FROM event WHERE position IS NULL ORDER BY id LIMIT CAST(? AS INT)) AS fresh) AS batch"
                " WHERE event.id = batch.id RETURNING event.id",
                (head[0]["position"], NUMBERING_BATCH),
            )
        )
        if numbered:
            await execute(
                Sql("UPDATE event_head SET position = position + CAST(? AS BIGINT) WHERE id = 1", (len(numbered),))
            )
    return len(numbered)


async def head() -> Cursor:
    """The newest position. Read it before a snapshot: whoever holds the snapshot is then told everything later."""
    row = await fetch_one(
        Sql(
            "SELECT epoch, (SELECT COALESCE(MAX(id), 0) FROM event) AS position FROM event_head WHERE id = 1"
            if dialect() is Dialect.SQLITE
            else "SELECT epoch, position FROM event_head WHERE id = 1"
        )
    )
    if row is None:
        raise LookupError("The log has no head: the database was not migrated.")
    return Cursor(row["epoch"], row["position"])


async def floor() -> int:
    """The position before which sockets may no longer replay; History still reads what lies below."""
    row = await fetch_one(Sql("SELECT floor FROM event_head WHERE id = 1"))
    return int(row["floor"]) if row else 0


async def resumable(after: str) -> int | None:
    """The position that a cursor names, or None when what came behind it can't be told and the client must reload.

    So it is when the cursor is none, below the floor, of another history, or ahead of the log: on SQLite a power cut
    may have undone the last commits, whose positions are then given again.
    """
    cursor, newest = Cursor.parse(after), await head()
    if cursor is None or cursor.epoch != newest.epoch or not await floor() <= cursor.position <= newest.position:
        return None
    return cursor.position


async def read(after: int, limit: int = READ_BATCH) -> list[LoggedEvent]:
    """Events behind position `after`, in order, at most `limit`."""
    column = position_column()
    rows = await fetch(
        Sql(
            f"SELECT *, {column} AS place FROM event WHERE {column} > CAST(? AS BIGINT)"
            f" ORDER BY {column} LIMIT CAST(? AS INT)",
            (after, limit),
        )
    )
    return [logged(row) for row in rows]


def logged(row: Row) -> LoggedEvent:
    """A row of the table (with its position as `place`) as an event."""
    return LoggedEvent(
        position=row["place"] or 0,
        id=row["id"],
        at=decode_datetime(row["at"]),
        occurred_at=decode_datetime(row["occurred_at"]),
        actor_id=row["actor_id"],
        actor_name=row["actor_name"],
        channel=row["channel"],
        operation_id=row["operation_id"],
        client_op_id=row["client_op_id"],
        kind=row["kind"],
        item_kind=row["item_kind"],
        item_id=row["item_id"],
        item_version=row["item_version"],
        item_title=row["item_title"],
        changes=decode_json(row["changes"]) or {},
        params=decode_json(row["params"]) or {},
        before=decode_json(row["before"]),
        after=decode_json(row["after"]),
    )


async def subjects_of(event_ids: Sequence[int]) -> dict[int, list[Subject]]:
    """The items each event is about."""
    found: dict[int, list[Subject]] = {event_id: [] for event_id in event_ids}
    condition = one_of("event_id", event_ids)
    for row in await fetch("SELECT event_id, item_kind, item_id FROM event_subject WHERE " + condition):
        found[row["event_id"]].append(Subject(row["item_kind"], row["item_id"]))
    return found
