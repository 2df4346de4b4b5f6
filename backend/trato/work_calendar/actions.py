"""What administrators say about when the company works (R19). Each change is an event."""

from __future__ import annotations

from dataclasses import replace

from trato.access.gate import Access, demand_admin
from trato.accounts.checks import checked_time_zone
from trato.db.text import is_storable
from trato.errors import ErrorCode, FieldError, TratoError
from trato.live.operations import action, operation
from trato.work_calendar.calendar import CALENDAR, WorkCalendar
from trato.work_calendar.public_holidays import countries, have_public_holidays, regions

MOST_HOLIDAYS = 1000
LONGEST_NAME = 100


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
        return op.done(await CALENDAR.change(op, lambda _: wanted, expected_version))


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
