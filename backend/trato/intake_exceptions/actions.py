"""What administrators do with the list of exceptions (R25). Each one added or removed is an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute
from trato.db.text import fold, is_storable
from trato.errors import invalid, not_found
from trato.intake_exceptions.queries import SUBJECT
from trato.intake_exceptions.rules import LONGEST, ExceptionKind, Exempt, understood
from trato.live.operations import action, operation

MOST_LINES = 1000


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that was not added: its place from 0, and why: MALFORMED or DUPLICATE."""

    place: int
    text: str
    code: str


@action
async def add_exceptions(
    access: Access, lines: Sequence[str], note: str | None = None, client_op_id: str | None = None
) -> list[list[int | str]]:
    """Add what the lines name, each once; the lines that name nothing new as [place, code], see `refused_lines`.

    Empty lines say nothing. For administrators. VALIDATION for too many lines, or a note that is too long.
    """
    demand_admin(access)
    note = (note or "").strip() or None
    if len(lines) > MOST_LINES:
        raise invalid("lines", "TOO_MANY", f"At most {MOST_LINES} lines at once.")
    if note is not None and (len(note) > LONGEST or not is_storable(note)):
        raise invalid("note", "TOO_LONG", f"At most {LONGEST} characters.")
    async with operation(access.actor, client_op_id) as op:
        refused: list[list[int | str]] = []
        new: dict[tuple[ExceptionKind, str], tuple[int, Exempt]] = {}
        for place, line in enumerate(lines):
            entry = understood(line)
            if entry is None:
                refused += [[place, "MALFORMED"]] if line.strip() else []
            elif (entry.kind, entry.value) in new:
                refused.append([place, "DUPLICATE"])
            else:
                new[entry.kind, entry.value] = (place, entry)
        added = await _insert([entry for _, entry in new.values()], note, access.user_id, encode_datetime(op.at))
        for key, (place, entry) in new.items():
            if (number := added.get(key)) is None:
                refused.append([place, "DUPLICATE"])
            else:
                changes = {"value": [None, entry.value]} | ({"note": [None, note]} if note else {})
                op.record(f"{SUBJECT}.added", SUBJECT, number, entry.text, changes=changes)
        return op.done(sorted(refused))


def refused_lines(lines: Sequence[str], refused: Sequence[Sequence[int | str]]) -> list[RefusedLine]:
    """The refused lines with their texts."""
    return [RefusedLine(int(place), lines[int(place)], str(code)) for place, code in refused]


@action
async def remove_exception(access: Access, exception_id: int, client_op_id: str | None = None) -> int:
    """Take one off the list; its id. NOT_FOUND, FORBIDDEN."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        gone = await execute(Sql(f"DELETE FROM {SUBJECT} WHERE id = ? RETURNING text, value", (exception_id,)))
        if not gone:
            raise not_found("exception")
        changes = {"value": [gone[0]["value"], None]}
        op.record(f"{SUBJECT}.removed", SUBJECT, exception_id, gone[0]["text"], changes=changes)
        return op.done(exception_id)


async def _insert(
    entries: Sequence[Exempt], note: str | None, user_id: int, at: Any
) -> dict[tuple[ExceptionKind, str], int]:
    """Insert what is not there yet; the new ids. Of two who add the same at once the second finds it there."""
    if not entries:
        return {}
    row = "(?, ?, ?, ?, ?, ?, ?)"
    text = (
        f"INSERT INTO {SUBJECT} (kind, value, text, note, search_text, added_by_id, added_at)"
        f" VALUES {', '.join([row] * len(entries))} ON CONFLICT (kind, value) DO NOTHING RETURNING id, kind, value"
    )
    values = chain.from_iterable(
        (one.kind.value, one.value, one.text, note, fold(" ".join((one.text, one.value, note or ""))), user_id, at)
        for one in entries
    )
    return {(ExceptionKind(new["kind"]), new["value"]): new["id"] for new in await execute(Sql(text, tuple(values)))}
