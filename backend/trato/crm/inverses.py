"""What takes events back: of which there is an inverse, why a record stays as it is, and the writing itself (B28).

The creation, changes, deletion and restoring of items of any kind and of activities are taken back in the ways that
their kinds describe; moves of items on stages (of one or a stack, closing and reopening) put them where they stood, and
legal details are told as they were.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from trato.access.gate import Access
from trato.access.levels import Flag
from trato.crm.recycling import RECYCLABLE
from trato.db.sql import Row, all_of, fetch, one_of, row_lock
from trato.errors import ErrorCode, TratoError, conflict, forbidden, not_found
from trato.items.kinds import ItemKind
from trato.items.logged import is_kept
from trato.items.past import old_value
from trato.items.records import Record, lock_readable, rights_list
from trato.items.telling import log_event
from trato.items.values import Values
from trato.items.writing import change, delete, restore
from trato.live.log import LoggedEvent
from trato.live.operations import Operation
from trato.live.past import STAYED, events_since, still_standing
from trato.pipelines.queries import StageRecord
from trato.requisites.returning import REQUISITES, knows_requisites, return_requisites, same_requisites
from trato.staged.kinds import BY_CODE, STAGED_KINDS
from trato.staged.returning import (
    MOVES,
    REORDERED,
    can_return,
    held_stages,
    made_room,
    places_before,
    return_moved,
    return_reordered,
)

KINDS = {kind.code: kind for kind in RECYCLABLE}
RESTORED = {f"{kind}.restored" for kind in KINDS}
APPEARANCES = RESTORED | {f"{kind}.created" for kind in KINDS}
DISAPPEARANCES = {f"{kind}.deleted" for kind in KINDS}
EDITS = {f"{kind.code}.{verb}": back for kind in KINDS.values() for verb, back in kind.inverses.items()}
"""Events of changed fields, and the verb of the event that changes them back."""


class ChangedSinceError(TratoError):
    """CONFLICT: somebody changed afterwards what would be taken back; `event` tells who, when, and of which record."""

    def __init__(self, event: LoggedEvent) -> None:
        super().__init__(ErrorCode.CONFLICT, f"{event.actor_name} changed “{event.item_title}” afterwards.")
        self.event = event


def has_inverse(event: LoggedEvent) -> bool:
    """Whether an event can be taken back at all."""
    if event.kind in EDITS:
        known = KINDS[event.item_kind].known
        return all(code in known and is_kept(known[code], told[0]) for code, told in event.changes.items())
    return can_return(event) or knows_requisites(event) or event.kind in APPEARANCES or event.kind in DISAPPEARANCES


def not_undoable() -> TratoError:
    """CONFLICT(NOT_UNDOABLE): it has no inverse."""
    return conflict("NOT_UNDOABLE", "This can't be undone.")


async def take_back(
    op: Operation, access: Access, steps: Sequence[LoggedEvent], ours: Collection[str]
) -> dict[int, TratoError]:
    """Take back, of steps that are each of another record, those of which the same wasn't changed since by any other
    operation than `ours`; why the others stay, by the ids of their steps. The log tells those whose changes stay.

    A step may have no inverse: whoever may not read its record is told NOT_FOUND all the same.
    A fixed number of statements, and for each record whose fields are changed back those of a change.
    """
    stages = await held_stages([step for step in steps if has_inverse(step)])
    refused: dict[int, TratoError] = {}
    for kind in KINDS.values():
        of_kind = [step for step in steps if step.item_kind == kind.code]
        refused |= await _refused(kind, access, ours, of_kind)
        # At once, since what was planned with an item is seen only where the item is.
        if gone := [step.item_id for step in of_kind if step.kind in DISAPPEARANCES and step.id not in refused]:
            await restore(kind, op, access, gone)
    refused |= await _write(op, access, [step for step in steps if step.id not in refused], stages)
    await _tell_for_whom_they_stay(op, access, refused.values())
    return refused


async def _write(
    op: Operation, access: Access, steps: Sequence[LoggedEvent], stages: Mapping[int, StageRecord]
) -> dict[int, TratoError]:
    """Take back what may be; what refuses all the same has written nothing."""
    refused: dict[int, TratoError] = {}
    for staged in STAGED_KINDS:
        of_kind = [step for step in steps if step.item_kind == staged.code]
        moved = [step for step in of_kind if step.kind in MOVES]
        refused |= await return_moved(staged, op, access, moved, stages)
        await return_reordered(staged.kind, op, access, [step for step in of_kind if step.kind in REORDERED])
    refused |= await return_requisites(op, access, [step for step in steps if step.kind in REQUISITES])
    for kind in reversed(KINDS.values()):  # what was planned with an item goes before it
        if appeared := [step.item_id for step in steps if step.item_kind == kind.code and step.kind in APPEARANCES]:
            await delete(kind, op, access, appeared)
    for kind in KINDS.values():
        if edited := [step for step in steps if step.item_kind == kind.code and step.kind in EDITS]:
            refused |= await _edit_back(kind, op, access, edited)
    return refused


async def _edit_back(
    kind: ItemKind, op: Operation, access: Access, steps: Sequence[LoggedEvent]
) -> dict[int, TratoError]:
    found = await lock_readable(kind, access, [step.item_id for step in steps])
    places = await places_before(kind, steps) if kind.code in BY_CODE else {}
    refused: dict[int, TratoError] = {}
    for step in steps:
        columns, params = places.get(step.item_id, (None, None))
        try:
            values: Values = {}
            for code, (old, _) in step.changes.items():
                values[code] = await old_value(kind, access, step.item_id, code, old)
            verb, before = EDITS[step.kind], found[step.item_id]
            await change(
                kind, op, access, step.item_id, values, event=verb, columns=columns, params=params, before=before
            )
        except TratoError as error:  # such as of a person who has left: whatever refuses does so before it writes
            refused[step.id] = error
    return refused


async def _tell_for_whom_they_stay(op: Operation, access: Access, refused: Collection[TratoError]) -> None:
    """Log that records stay as colleagues have changed them. A fixed number of statements for each kind."""
    theirs = [
        error.event
        for error in refused
        if isinstance(error, ChangedSinceError) and error.event.actor_id not in (None, access.user_id)
    ]
    for kind in KINDS.values():
        stays_for = {event.item_id: event.actor_id for event in theirs if event.item_kind == kind.code}
        if not stays_for:
            continue
        records = await lock_readable(kind, access, list(stays_for))

        def whose(record: Record, stays_for: Mapping[int, int | None] = stays_for) -> dict[str, Any]:
            return {"stays_for": stays_for[record["id"]]}

        await log_event(kind, op, STAYED, list(records.values()), params=whose)


async def _refused(
    kind: ItemKind, access: Access, ours: Collection[str], steps: Sequence[LoggedEvent]
) -> dict[int, TratoError]:
    """Lock the records of a kind, in the order of their ids; why steps can't be taken back, by the ids of those."""
    if not steps:
        return {}
    by_id = {step.item_id: step for step in steps}
    wanted = all_of([one_of("item.id", by_id), kind.visible_to(access, "item")])
    found = await fetch(
        "SELECT item.id, item.deleted_at, "
        + rights_list(kind, access, "item")
        + f" FROM {kind.table} AS item WHERE "
        + wanted
        + " ORDER BY item.id"
        + row_lock("UPDATE OF item")
    )
    rows = {row["id"]: row for row in found}
    since = await events_since(kind.code, list(by_id), min(step.id for step in steps))
    alive = {row["id"] for row in found if row["deleted_at"] is None}
    later = [
        event
        for event in since
        if event.operation_id not in ours
        and event.id > by_id[event.item_id].id
        and not (_deletes(event) and event.item_id in alive)  # it was restored since
    ]
    refused: dict[int, TratoError] = {}
    for event in still_standing(later):
        step = by_id[event.item_id]
        if _collides(step, event):
            refused[step.id] = ChangedSinceError(event)
    for step in steps:
        if step.item_id not in rows:
            refused[step.id] = not_found(kind.label.lower())
        elif not has_inverse(step):
            refused[step.id] = not_undoable()
        elif step.id not in refused and not _permits(access, step, rows[step.item_id]):
            refused[step.id] = forbidden(f"You may see this {kind.label.lower()}, but not change it.")
    return refused


def _permits(access: Access, step: LoggedEvent, row: Row) -> bool:
    """Whether the inverse of a step is this person's to do."""
    if step.kind in DISAPPEARANCES:
        return bool(row["deletable"]) or access.may(Flag.RECYCLE_BIN)
    return bool(row["deletable" if step.kind in APPEARANCES else "editable"])


def _deletes(event: LoggedEvent) -> bool:
    return event.kind in DISAPPEARANCES


def _collides(step: LoggedEvent, later: LoggedEvent) -> bool:
    """Whether a later event changed what would be taken back."""
    if _deletes(later):
        return True
    if step.kind in APPEARANCES:  # it would vanish with everything that came upon it since
        return not made_room(later)
    if step.kind in DISAPPEARANCES:
        return later.kind in APPEARANCES
    if step.kind in REORDERED:
        return (later.kind in REORDERED and not made_room(later)) or later.kind in MOVES
    if step.kind in REQUISITES or later.kind in REQUISITES:  # they call what they changed as screens do
        return same_requisites(step, later)
    return not step.changes.keys().isdisjoint(later.changes)
