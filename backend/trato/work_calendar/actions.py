"""What administrators say about when the company works (R19). Each change is an event."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.accounts.checks import checked_time_zone
from trato.accounts.structure import hold_structure
from trato.db.fields import encode_json
from trato.db.sql import execute, insert
from trato.db.text import is_storable
from trato.db.writes import changed_row
from trato.errors import ErrorCode, FieldError, TratoError, stale
from trato.live.operations import action, operation
from trato.work_calendar.calendar import ROW, SUBJECT, WorkCalendar, read_calendar
from trato.work_calendar.public_holidays import countries, have_public_holidays, regions

MOST_HOLIDAYS = 1000
LONGEST_NAME = 100
_MINUTE = "%H:%M"


@action
async def update_work_calendar(
    access: Access, given: WorkCalendar, expected_version: int, client_op_id: str | None = None
) -> int:
    """Say anew when the company works; the version then. Nothing differing logs nothing.

    VALIDATION for an unknown zone, country or region, no day of the week, hours that end before they begin, and what
    is no name of a holiday; STALE_VERSION when somebody was faster.
    """
    demand_admin(access)
    if given.country:
        await have_public_holidays()
    wanted = checked(given)
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()  # a row that isn't there can't be locked
        before = await read_calendar(lock=True)
        if before.version != expected_version:
            raise stale()
        was, now = _told(before), _told(wanted)
        changes = {name: [was[name], value] for name, value in now.items() if value != was[name]}
        if not changes:
            return op.done(before.version)
        row: dict[str, Any] = {
            name: encode_json(value) if isinstance(value, list | dict) else value for name, value in now.items()
        }
        if before.version:
            await execute(changed_row(SUBJECT, ROW, row))
        else:
            row |= {"id": ROW, "version": 1}
            await insert(SUBJECT, list(row), [list(row.values())])
        version = before.version + 1
        op.record("work_calendar.updated", SUBJECT, ROW, "Work calendar", version=version, changes=changes)
        return op.done(version)


def checked(given: WorkCalendar) -> WorkCalendar:
    """The calendar with days in order, each once. VALIDATION naming every field at fault below `input`."""
    errors: list[FieldError] = []
    checked_time_zone(given.time_zone, "input.timeZone")
    workdays = tuple(sorted(set(given.workdays)))
    if not workdays:
        errors.append(FieldError("input.workdays", "REQUIRED", "There is at least one working day."))
    if not given.starts < given.ends:
        errors.append(FieldError("input.ends", "OUT_OF_RANGE", "Work ends after it begins."))
    holidays = {day: name.strip() for day, name in sorted(given.holidays.items())}
    if len(holidays) > MOST_HOLIDAYS:
        errors.append(FieldError("input.holidays", "TOO_MANY", f"At most {MOST_HOLIDAYS} holidays."))
    for at, name in enumerate(given.holidays.values()):
        path = f"input.holidays[{at}].name"
        if not name.strip():
            errors.append(FieldError(path, "REQUIRED", "A holiday has a name."))
        elif len(name) > LONGEST_NAME or not is_storable(name):
            errors.append(FieldError(path, "TOO_LONG", f"At most {LONGEST_NAME} characters."))
    if given.country and given.country not in countries():
        errors.append(FieldError("input.country", "UNKNOWN_COUNTRY", "No public holidays are known of this country."))
    elif given.region and (not given.country or given.region not in regions(given.country)):
        errors.append(FieldError("input.region", "UNKNOWN_REGION", "No such region is known of this country."))
    if len(given.worked_days) > MOST_HOLIDAYS:
        errors.append(FieldError("input.workedDays", "TOO_MANY", f"At most {MOST_HOLIDAYS} days."))
    if errors:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)
    return replace(
        given, workdays=workdays, holidays=holidays, country=given.country or None, region=given.region or None
    )


def _told(calendar: WorkCalendar) -> dict[str, Any]:
    """Its columns, which are what the log says as well; hours to the minute."""

    def minute(of: time) -> str:
        return of.strftime(_MINUTE)

    return {
        "time_zone": calendar.time_zone,
        "workdays": list(calendar.workdays),
        "starts": minute(calendar.starts),
        "ends": minute(calendar.ends),
        "holidays": {day.isoformat(): name for day, name in calendar.holidays.items()},
        "country": calendar.country,
        "region": calendar.region,
        "worked_days": [day.isoformat() for day in sorted(calendar.worked_days)],
    }
