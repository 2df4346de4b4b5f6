"""Starting jobs: a row in the open transaction, so that a job exists exactly when what it belongs to does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from trato.db.fields import decode_json
from trato.db.sql import Row, Sql, fetch, fetch_one, row_lock
from trato.db.transactions import transaction
from trato.errors import conflict
from trato.jobs.kinds import JobKind
from trato.jobs.models import JobState
from trato.jobs.records import OVER
from trato.jobs.rows import UNFINISHED, add, change, new_run
from trato.live.operations import SYSTEM, Actor

LONGEST_SUBJECT = 255
BETWEEN = "~"
"""Stands between the key of a job and the number of an attempt after the first."""


async def start(
    kind: JobKind,
    args: Mapping[str, Any] | None = None,
    *,
    key: str | None = None,
    due: datetime | None = None,
    actor: Actor = SYSTEM,
    subject: str = "",
    operation_id: str | None = None,
) -> int:
    """Start a job, not before `due`; its id. With a key that was used before nothing starts: the id is that job's.

    Within a transaction or an operation it starts when that commits, and never when it doesn't; without one, at once.
    `operation_id`: all that it does is this operation, which can be taken back.
    `args` are JSON. Servers that run jobs find it within a second; commands beside them leave it to them.
    """
    values: dict[str, Any] = {
        "key": key or f"{kind.name}:{new_run()}",
        "name": kind.name,
        "queue": kind.queue.name,
        "args": dict(args or {}),
        "subject": subject[:LONGEST_SUBJECT],
        "due": due,
        "operation_id": operation_id,
        "user_id": actor.user_id,
        "user_name": actor.name if actor.user_id is not None else "",
    }
    async with transaction():
        return int((await add(values) or await _known(values["key"]))["id"])


async def under_way(kind: JobKind) -> int | None:
    """A job of a kind that waits or runs."""
    row = await fetch_one(Sql("SELECT id FROM job WHERE name = ? AND ", (kind.name,)) + UNFINISHED + " LIMIT 1")
    return None if row is None else int(row["id"])


class Again(NamedTuple):
    """The row of another attempt, and whether it is there, or due, only now."""

    row: Row
    is_new: bool


async def start_again(row: Row, due: datetime | None = None) -> Again:
    """The next attempt at a failed or cancelled job, going on where it had come to; the operation is its own now.

    An attempt that waits for its time already is hurried instead, when `due` is None.
    """
    attempt = row["attempt"] + 1
    first_key = row["key"] if row["attempt"] == 1 else row["key"].rpartition(BETWEEN)[0]
    kept = ("name", "queue", "subject", "user_id", "user_name", "operation_id", "done", "total")
    values = {column: row[column] for column in kept}
    values |= {column: decode_json(row[column]) for column in ("args", "memory")}
    values |= {"key": f"{first_key}{BETWEEN}{attempt}", "attempt": attempt, "due": due}
    async with transaction():
        if added := await add(values):
            if row["operation_id"] is not None:
                await change(Sql("id = ?", (row["id"],)), operation_id=None)
            return Again(added, is_new=True)
        found = await _known(values["key"])
        if due is None and found["state"] == JobState.WAITING and found["due"] is not None:
            return Again((await change(Sql("id = ?", (found["id"],)), due=None))[0], is_new=True)
        return Again(found, is_new=False)


async def take_over(operation_id: str) -> None:
    """Hold the job that did an operation and is not to go on with it: from now on nobody is offered to take it back.

    CONFLICT(NOT_OVER) while it waits or runs. Call inside the operation that takes it back.
    """
    own = Sql("operation_id = ?", (operation_id,))
    rows = await fetch("SELECT state FROM job WHERE " + own + row_lock())
    if any(row["state"] not in OVER for row in rows):
        raise conflict("NOT_OVER", "It isn't over yet: cancel it first.")
    if rows:
        await change(own, operation_id=None)


async def _known(key: str) -> Row:
    known = await fetch_one(Sql("SELECT * FROM job WHERE key = ?", (key,)))
    assert known is not None
    return known
