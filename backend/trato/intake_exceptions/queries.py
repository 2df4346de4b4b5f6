"""Exceptions as they are read: pages of them, and whether somebody is one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from trato.db.fields import decode_datetime
from trato.db.pages import Portion, portion
from trato.db.sql import TRUE, Row, Sql, all_of, any_of, fetch, one_of
from trato.db.text import like_pattern, search_words
from trato.intake_exceptions.rules import ExceptionKind, met_by

SUBJECT = "intake_exception"
"""What events of them are about, and their table."""
_COLUMNS = "id, kind, value, text, note, added_by_id, added_at"


@dataclass(frozen=True, slots=True)
class ExceptionRecord:
    """An exception, by whom it was added and when."""

    id: int
    kind: ExceptionKind
    value: str
    text: str
    note: str | None
    added_by_id: int
    added_at: datetime


def _record(row: Row) -> ExceptionRecord:
    """The record of a row with all columns."""
    return ExceptionRecord(**{**row, "kind": ExceptionKind(row["kind"]), "added_at": decode_datetime(row["added_at"])})


async def exceptions_page(
    search: str | None, first: int, after: int | None, *, total: bool
) -> Portion[ExceptionRecord]:
    """The latest ones behind an id. `search`: every word is part of what was typed, or of the note."""
    found = all_of(
        [TRUE, *(Sql("search_text LIKE ? ESCAPE '\\'", (like_pattern(word),)) for word in search_words(search))]
    )
    behind = TRUE if after is None else Sql("id < ?", (after,))
    rows = await fetch(
        f"SELECT {_COLUMNS} FROM {SUBJECT} WHERE " + all_of([found, behind]) + f" ORDER BY id DESC LIMIT {first + 1}"
    )
    count = await fetch(f"SELECT COUNT(*) AS n FROM {SUBJECT} WHERE " + found) if total else []
    return portion([_record(row) for row in rows], first, int(count[0]["n"]) if count else None)


async def exceptions_met(phones: Iterable[str], emails: Iterable[str]) -> list[ExceptionRecord]:
    """The exceptions that who comes in with these normalised phones and addresses meets. One statement."""
    met = met_by(list(phones), list(emails))
    by_kind = {kind: [value for of, value in met if of is kind] for kind in ExceptionKind}
    conditions = [
        all_of([Sql("kind = ?", (kind.value,)), one_of("value", values)]) for kind, values in by_kind.items() if values
    ]
    if not conditions:
        return []
    return [_record(row) for row in await fetch(f"SELECT {_COLUMNS} FROM {SUBJECT} WHERE " + any_of(conditions))]
