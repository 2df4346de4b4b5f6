"""What took place with items beside the program: a call, a meeting, a letter, told afterwards (R60).

It is an event of the log like any other and no planned activity: nobody can change or delete it. As with comments, who
may read an item may tell what took place with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from trato.access.gate import Access
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.records import readable_items
from trato.errors import ErrorCode, FieldError, TratoError, invalid
from trato.instants import instant
from trato.items.telling import log_event
from trato.live.log import Subject
from trato.live.operations import action, operation
from trato.pick_lists.lists import EVENT_TYPE
from trato.pick_lists.queries import PickListItemRecord, get_pick_list
from trato.timeline.actions import checked_text

ADDED = "event.added"
MOST_ITEMS = 1_000
AHEAD = timedelta(minutes=1)
"""By so much may clocks differ."""


@action
async def add_event(
    access: Access,
    items: Sequence[Subject],
    type_id: int,
    at: datetime,
    text: str,
    client_op_id: str | None = None,
) -> list[bool]:
    """Tell what took place with each of several items, as one operation; of each whether it is told of: what the person
    may not read is left out. VALIDATION names each argument at fault.
    """
    if not 1 <= len(items) <= MOST_ITEMS:
        raise invalid("itemIds", "OUT_OF_RANGE", f"Between 1 and {MOST_ITEMS} items.")
    if len(set(items)) < len(items):
        raise invalid("itemIds", "DUPLICATE", "The same item twice.")
    async with operation(access.actor, client_op_id) as op:
        kind, moment, said = await _checked(type_id, at, text)
        found = await readable_items(access, items, hold=True)
        for code in dict.fromkeys(item.kind for item in found):
            await log_event(
                KIND_BY_CODE[code],
                op,
                ADDED,
                [record for item, record in found.items() if item.kind == code],
                changes={"text": [None, said]},
                params={"type": {"id": kind.id, "name": kind.label}},
                occurred_at=moment,
            )
        return op.done([item in found for item in items])


async def _checked(type_id: int, at: datetime, text: str) -> tuple[PickListItemRecord, datetime, str]:
    """What was given. VALIDATION for all that is wrong with it at once."""
    errors: list[FieldError] = []
    picked = (await get_pick_list(EVENT_TYPE.code)).item(type_id)
    if picked is None:
        errors.append(FieldError("typeId", "UNKNOWN_ID", "There is no such kind of event."))
    elif not picked.is_active:
        errors.append(FieldError("typeId", "OUT_OF_USE", "This kind of event is not in use any more."))
    moment = at
    try:
        moment = instant(at, "at")
        if moment > datetime.now(UTC) + AHEAD:
            errors.append(FieldError("at", "IN_THE_FUTURE", "What is still to come is planned as an activity."))
    except TratoError as error:
        errors += error.fields
    said = ""
    try:
        said = checked_text(text)
    except TratoError as error:
        errors += error.fields
    if errors or picked is None:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)
    return picked, moment, said
