"""The checklist of an activity: ordered lines of what there is to do, ticked off one by one (R95)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from trato.access.gate import Access
from trato.activities.kind import ACTIVITY
from trato.db.fields import decode_bool, encode_bool
from trato.db.sql import Sql, all_of, execute, fetch, fetch_one, insert, joined, one_of
from trato.db.text import is_storable
from trato.errors import forbidden, invalid, not_found, stale
from trato.items.records import Record, linked_ids, lock_readable, locked_records
from trato.items.telling import log_event
from trato.items.writing import update_row
from trato.live.operations import Operation, action, operation

LONGEST = 500
MOST_LINES = 100
_COLUMNS = ("activity_id", "text", "is_done", "sort")


@dataclass(frozen=True, slots=True)
class Line:
    """A line; `id` is None while it is new."""

    text: str
    is_done: bool = False
    id: int | None = None

    @property
    def told(self) -> str:
        """As the log tells it."""
        return f"✓ {self.text}" if self.is_done else self.text


def checked_lines(lines: Sequence[Line], path: str) -> list[Line]:
    """The lines without blanks around them. VALIDATION below `path` for an empty one, one too long, or too many."""
    if len(lines) > MOST_LINES:
        raise invalid(path, "TOO_MANY", f"At most {MOST_LINES} lines.")
    found = []
    for at, line in enumerate(lines):
        text, where = line.text.strip(), f"{path}[{at}].text"
        if not text:
            raise invalid(where, "REQUIRED", "A line has a text.")
        if len(text) > LONGEST:
            raise invalid(where, "TOO_LONG", f"A line has at most {LONGEST} characters.")
        if not is_storable(text):
            raise invalid(where, "MALFORMED", "The text contains a NUL character.")
        found.append(Line(text, line.is_done, line.id))
    return found


async def checklists(activity_ids: Iterable[int]) -> dict[int, list[Line]]:
    """The lines of each activity in their order. Whoever may read it may read them: callers have asked the gate."""
    found: dict[int, list[Line]] = {activity_id: [] for activity_id in activity_ids}
    wanted = one_of("activity_id", found)
    for row in await fetch("SELECT * FROM checklist_line WHERE " + wanted + " ORDER BY activity_id, sort, id"):
        found[row["activity_id"]].append(Line(row["text"], decode_bool(row["is_done"]), row["id"]))
    return found


async def insert_lines(activity_ids: Sequence[int], lines: Sequence[Line]) -> None:
    """Write the same lines for each of some new activities."""
    rows = [
        (activity_id, line.text, encode_bool(line.is_done), sort)
        for activity_id in activity_ids
        for sort, line in enumerate(lines)
    ]
    await insert("checklist_line", _COLUMNS, rows)


@action
async def save_checklist(
    access: Access, activity_id: int, lines: Sequence[Line], expected_version: int, client_op_id: str | None = None
) -> int:
    """Give an activity these lines in this order, those with an id being its own already; the activity's id.

    STALE_VERSION when somebody was faster, VALIDATION for the id of a line that it doesn't have, or has once.
    """
    wanted = checked_lines(lines, "lines")
    async with operation(access.actor, client_op_id) as op:
        activity = (await locked_records(ACTIVITY, access, [activity_id]))[0]
        if activity["version"] != expected_version:
            raise stale()
        present = (await checklists([activity_id]))[activity_id]
        _check_known(wanted, present)
        if wanted != present:
            await _replace(activity_id, wanted)
            texts = [[line.told for line in one] for one in (present, wanted)]
            await _log(op, activity, "listed", {"checklist": texts})
        return op.done(activity_id)


@action
async def tick_line(access: Access, line_id: int, *, done: bool, client_op_id: str | None = None) -> int:
    """Tick a line off, or take that back; the activity's id. Doing so twice changes nothing.

    For who may change the activity and for who takes part in it; FORBIDDEN for who only observes it.
    """
    async with operation(access.actor, client_op_id) as op:
        row = await fetch_one(Sql("SELECT activity_id FROM checklist_line WHERE id = ?", (line_id,)))
        activity_id = row["activity_id"] if row else 0
        activity = (await lock_readable(ACTIVITY, access, [activity_id])).get(activity_id)
        lines = (await checklists([activity_id]))[activity_id]
        line = next((one for one in lines if one.id == line_id), None)
        if activity is None or line is None:
            raise not_found("line")
        if not activity["editable"] and not await _takes_part(access, activity_id):
            raise forbidden("You may see this activity, but not change it.")
        if line.is_done != done:
            await execute(Sql("UPDATE checklist_line SET is_done = ? WHERE id = ?", (encode_bool(done), line_id)))
            await _log(
                op,
                activity,
                "ticked" if done else "unticked",
                {"checklist": [line.told, replace(line, is_done=done).told]},
            )
        return op.done(activity_id)


def _check_known(wanted: Sequence[Line], present: Sequence[Line]) -> None:
    own = {line.id for line in present}
    for at, line in enumerate(wanted):
        if line.id is None:
            continue
        if line.id not in own:
            raise invalid(f"lines[{at}].id", "UNKNOWN_ID", "The activity has no such line, or has it above already.")
        own.remove(line.id)


async def _replace(activity_id: int, lines: Sequence[Line]) -> None:
    """Three statements at most; lines that stay keep their ids."""
    kept = [line.id for line in lines if line.id is not None]
    gone = [Sql("activity_id = ?", (activity_id,)), *(["NOT " + one_of("id", kept).wrapped()] if kept else [])]
    await execute("DELETE FROM checklist_line WHERE " + all_of(gone))
    rows = [(line.id, activity_id, line.text, encode_bool(line.is_done), sort) for sort, line in enumerate(lines)]
    if kept:
        old = [row for row in rows if row[0] is not None]
        values = joined(", ", [Sql("(?, ?, ?, ?, ?)", row) for row in old])
        set_anew = (
            " ON CONFLICT (id) DO UPDATE SET text = excluded.text, is_done = excluded.is_done, sort = excluded.sort"
        )
        await execute("INSERT INTO checklist_line (id, " + ", ".join(_COLUMNS) + ") VALUES " + values + set_anew)
    await insert("checklist_line", _COLUMNS, [row[1:] for row in rows if row[0] is None])


async def _takes_part(access: Access, activity_id: int) -> bool:
    link = ACTIVITY.by_code["participants"].link
    assert link is not None
    return access.user_id in (await linked_ids(link, [activity_id]))[activity_id]


async def _log(op: Operation, activity: Record, event: str, changes: dict[str, Any]) -> None:
    changed = {**activity, "version": activity["version"] + 1, "updated_at": op.at}
    await update_row(ACTIVITY, activity["id"], {code: changed[code] for code in ("version", "updated_at")})
    await log_event(ACTIVITY, op, f"activity.{event}", [changed], changes=changes)
