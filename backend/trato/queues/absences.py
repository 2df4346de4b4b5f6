"""What people say about when they are away, and administrators about everybody (R87). Each change is an event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from trato.access.gate import Access
from trato.access.levels import Flag
from trato.db.locks import hold_names
from trato.db.sql import Sql, execute, insert
from trato.db.text import is_storable
from trato.db.writes import changed_row
from trato.errors import forbidden, invalid, not_found, stale
from trato.items.values import bound
from trato.live.operations import Operation, action, operation
from trato.people.staff import person
from trato.queues.queries import ABSENCE, AbsenceRecord, absences_of, get_absence

LONGEST_NOTE = 255
MOST_ABSENCES = 200


def demand_self_or_admin(access: Access, user_id: int) -> None:
    """FORBIDDEN unless it is oneself, or one may change the settings."""
    if user_id != access.user_id and not access.may(Flag.SETTINGS):
        raise forbidden("When others are away is for administrators.")


@dataclass(frozen=True, slots=True)
class AbsenceGiven:
    """Days on which somebody is away, the first and the last included, and what for, as they were typed."""

    starts: date
    ends: date
    note: str | None = None


@action
async def save_absence(
    access: Access,
    user_id: int,
    given: AbsenceGiven,
    absence_id: int | None = None,
    expected_version: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Say that somebody is away from one day to another, or correct that; its id. Nothing differing logs nothing.

    VALIDATION for an end before its beginning, an unknown person and too many to come, NOT_FOUND for somebody else's
    absence, STALE_VERSION. FORBIDDEN for others' unless one may change the settings.
    """
    if given.ends < given.starts:
        raise invalid("input.ends", "OUT_OF_RANGE", "It ends on the day it begins, or later.")
    note = (given.note or "").strip() or None
    if note is not None and (len(note) > LONGEST_NOTE or not is_storable(note)):
        raise invalid("input.note", "TOO_LONG", f"At most {LONGEST_NOTE} characters.")
    demand_self_or_admin(access, user_id)
    row: dict[str, Any] = {"starts": given.starts, "ends": given.ends, "note": note}
    async with operation(access.actor, client_op_id) as op:
        if absence_id is None:
            return op.done(await _add(op, user_id, row))
        before = await _own(access, absence_id)
        if before.user_id != user_id:
            raise not_found("absence")
        if before.version != expected_version:
            raise stale()
        if any(getattr(before, name) != value for name, value in row.items()):
            await execute(changed_row(ABSENCE, before.id, {name: bound(value) for name, value in row.items()}))
            await _record(op, "absence_changed", user_id, before, row)
        return op.done(before.id)


async def _add(op: Operation, user_id: int, row: Mapping[str, Any]) -> int:
    await person(user_id)
    await hold_names([f"absences:{user_id}"])
    if len(await absences_of(user_id, op.at.date())) >= MOST_ABSENCES:
        raise invalid("input", "TOO_MANY", f"At most {MOST_ABSENCES} absences to come.")
    columns = {"user_id": user_id, **row, "version": 1}
    (saved,) = await insert(ABSENCE, list(columns), [[bound(value) for value in columns.values()]])
    await _record(op, "absence_added", user_id, None, row)
    return saved


@action
async def delete_absence(access: Access, absence_id: int, client_op_id: str | None = None) -> int:
    """Say that somebody isn't away after all; whose it was. NOT_FOUND, also for others' that one may not change."""
    async with operation(access.actor, client_op_id) as op:
        before = await _own(access, absence_id)
        await execute(Sql(f"DELETE FROM {ABSENCE} WHERE id = ?", (absence_id,)))
        await _record(op, "absence_removed", before.user_id, before, dict.fromkeys(("starts", "ends", "note")))
        return op.done(before.user_id)


async def _own(access: Access, absence_id: int) -> AbsenceRecord:
    found = await get_absence(absence_id, lock=True)
    if found.user_id != access.user_id and not access.may(Flag.SETTINGS):
        raise not_found("absence")
    return found


async def _record(op: Operation, verb: str, user_id: int, before: AbsenceRecord | None, now: Mapping[str, Any]) -> None:
    def told(value: date | str | None) -> str | None:
        return value.isoformat() if isinstance(value, date) else value

    was = {name: getattr(before, name, None) for name in now}
    changes = {name: [told(was[name]), told(value)] for name, value in now.items() if was[name] != value}
    whose = await person(user_id)
    op.record(f"user.{verb}", "user", user_id, whose.name, changes=changes)
