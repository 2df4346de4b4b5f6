"""Binding an activity to items, and taking items from it (R47)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trato.access.gate import Access
from trato.activities.bindings import add_bindings, bound_items, remove_bindings
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.records import readable_items
from trato.errors import conflict, invalid, not_found
from trato.items.records import Record, locked_records
from trato.items.telling import log_event
from trato.items.values import MOST_REFERENCES
from trato.items.writing import update_row
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation


@action
async def bind_activity(access: Access, activity_id: int, item: Subject, client_op_id: str | None = None) -> int:
    """Bind it to one more readable item; its id (R47). CONFLICT when it is bound to it already."""
    async with operation(access.actor, client_op_id) as op:
        activity = (await locked_records(ACTIVITY, access, [activity_id]))[0]
        found = await demand_readable(access, [item], "itemId")
        if item in (await bound_items([activity_id]))[activity_id]:
            raise conflict("ALREADY_BOUND", "The activity is bound to this item already.")
        await _bind(op, activity, item, found[item])
        return op.done(activity_id)


@action
async def unbind_activity(access: Access, activity_id: int, item: Subject, client_op_id: str | None = None) -> int:
    """Take a readable item from it; its id (R47). VALIDATION for the last one."""
    async with operation(access.actor, client_op_id) as op:
        activity = (await locked_records(ACTIVITY, access, [activity_id]))[0]
        present = (await bound_items([activity_id]))[activity_id]
        found = await readable_items(access, [item])
        if item not in present or item not in found:
            raise not_found("binding")
        if present == [item]:
            raise invalid("itemId", "LAST_BINDING", "An activity is bound to at least one item.")
        await _unbind(op, activity, item, found[item])
        return op.done(activity_id)


def checked_items(items: Sequence[Subject]) -> list[Subject]:
    """What an activity is to be bound to, each once. VALIDATION for none, or more than 200."""
    if not items:
        raise invalid("input.itemIds", "REQUIRED", "An activity is bound to at least one item.")
    if len(items) > MOST_REFERENCES:
        raise invalid("input.itemIds", "TOO_MANY", f"An activity is bound to at most {MOST_REFERENCES} items.")
    return list(dict.fromkeys(items))


async def demand_readable(access: Access, items: Sequence[Subject], path: str) -> dict[Subject, Record]:
    """The items a person binds an activity to. VALIDATION at `path` for one they may not read."""
    found = await readable_items(access, items)
    for item in items:
        if item not in found:
            raise invalid(path, "UNKNOWN_ID", f"The {KIND_BY_CODE[item.kind].label.lower()} was not found.")
    return found


async def rebind(op: Operation, access: Access, activity: Record, wanted: Sequence[Subject]) -> Record:
    """Bind a locked activity to these items instead of those of its own that the person may read; as it is then."""
    present = (await bound_items([activity["id"]]))[activity["id"]]
    added = [item for item in wanted if item not in present]
    found = await demand_readable(access, added, "input.itemIds")
    dropped = await readable_items(access, [item for item in present if item not in wanted])
    for item in added:
        activity = await _bind(op, activity, item, found[item])
    for item, record in dropped.items():
        activity = await _unbind(op, activity, item, record)
    return activity


async def _bind(op: Operation, activity: Record, item: Subject, record: Record) -> Record:
    """Bind a locked activity; the activity as it is then."""
    await add_bindings({activity["id"]: [item]})
    return await _log_binding(op, "bound", activity, [None, _named(item, record)])


async def _unbind(op: Operation, activity: Record, item: Subject, record: Record) -> Record:
    """Take an item from a locked activity; the activity as it is then."""
    # Logged first: it stands on that item's timeline too.
    changed = await _log_binding(op, "unbound", activity, [_named(item, record), None])
    await remove_bindings(activity["id"], [item])
    return changed


def _named(item: Subject, record: Record) -> dict[str, Any]:
    return {"kind": item.kind, "id": item.id, "name": record["title"]}


async def _log_binding(op: Operation, event: str, activity: Record, items: list[Any]) -> Record:
    changed = {**activity, "version": activity["version"] + 1, "updated_at": op.at}
    await update_row(ACTIVITY, activity["id"], {code: changed[code] for code in ("version", "updated_at")})
    await log_event(ACTIVITY, op, f"activity.{event}", [changed], changes={"items": items})
    return changed
