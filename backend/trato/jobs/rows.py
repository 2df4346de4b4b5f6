"""Rows of jobs: the one place that inserts and changes them, so that every change is told."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from trato.db.fields import encode_datetime, encode_json
from trato.db.sql import Row, Sql, all_of, execute, joined, random_hex
from trato.db.transactions import after_commit
from trato.jobs.models import JobState
from trato.jobs.news import tell

JSON_COLUMNS = frozenset({"args", "memory", "result"})
UNFINISHED = Sql("state IN ('WAITING', 'RUNNING')")


def new_run() -> str:
    """A name that the engine hasn't heard yet."""
    return uuid.uuid4().hex


async def add(values: Mapping[str, Any]) -> Row | None:
    """Insert a waiting job; its row, or None when there is one with this key."""
    now = datetime.now(UTC)
    whole = {
        "subject": "",
        "attempt": 1,
        "user_name": "",
        **values,
        "state": JobState.WAITING.value,
        "run": new_run(),
        "interruptions": 0,
        "created_at": now,
        "version": 1,
        "changed_at": now,
    }
    whole.setdefault("done", 0)
    columns = Sql(", ".join(whole))
    marks = joined(", ", [Sql("?", (_encoded(column, value),)) for column, value in whole.items()])
    rows = await execute(
        "INSERT INTO job (" + columns + ") VALUES (" + marks + ") ON CONFLICT (key) DO NOTHING RETURNING *"
    )
    after_commit(tell)
    return rows[0] if rows else None


async def change(where: Sql, **values: Any) -> list[Row]:
    """Change the jobs that the condition holds for, to values or SQL; their rows as they are now."""
    whole = {**values, "changed_at": datetime.now(UTC)}
    sets = [f"{column} = " + _assigned(column, value) for column, value in whole.items()]
    rows = await execute(
        "UPDATE job SET " + joined(", ", [*sets, Sql("version = version + 1")]) + " WHERE " + where + " RETURNING *"
    )
    if rows:
        after_commit(tell)
    return rows


async def give_back(where: Sql) -> None:
    """Let unfinished jobs be handed to the engine again, as if it had never heard of them."""
    given = {"state": JobState.WAITING.value, "handed_at": None, "lease": None, "run": random_hex()}
    await change(all_of([where, UNFINISHED]), **given)


def _assigned(column: str, value: Any) -> Sql:
    return value if isinstance(value, Sql) else Sql("?", (_encoded(column, value),))


def _encoded(column: str, value: Any) -> Any:
    if isinstance(value, dt.datetime):
        return encode_datetime(value)
    if column in JSON_COLUMNS and value is not None:
        return encode_json(value)
    return value
