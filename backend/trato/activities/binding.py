"""Binding an activity to items, and taking items from it (R47)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypedDict

from trato.access.gate import Access
from trato.activities.bindings import activities_bound_to, add_bindings, bound_items, remove_bindings
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.records import readable_items
from trato.db.sql import Sql, execute, one_of
from trato.errors import conflict, invalid, not_found
from trato.items.records import Record, lock_readable, locked_records
from trato.items.telling import log_event
from trato.items.values import MOST_REFERENCES, bound
from trato.live.log import LoggedEvent, Subject
from trato.live.operations import Operation, action, operation


class BoundItem(TypedDict):
    """An item as the log names it in what is bound or taken away."""

    kind: str
    id: int
    name: str


Turn = list[BoundItem | None]
"""What was bound before, and what is then."""


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
    found = await readable_items(access, items, hold=True)
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
    return await _log_binding(op, "bound", activity, [None, _named(item, record["title"])])


async def _unbind(op: Operation, activity: Record, item: Subject, record: Record) -> Record:
    """Take an item from a locked activity; the activity as it is then."""
    # Logged first: it stands on that item's timeline too.
    changed = await _log_binding(op, "unbound", activity, [_named(item, record["title"]), None])
    await remove_bindings([activity["id"]], [item])
    return changed


async def bind_along(op: Operation, access: Access, item: Subject, others: Mapping[Subject, str]) -> None:
    """Bind what is bound to an item to others that carry it on, too, given with their titles (R28).

    That follows from the item, so nobody need be able to change the activities. A fixed number of statements for each
    of the others.
    """
    found = await _of_the_house(access, await activities_bound_to([item]))
    present = await bound_items(list(found))
    for other, title in others.items():
        new = [found[activity_id] for activity_id, items in present.items() if other not in items]
        if not new:
            continue
        await add_bindings({activity["id"]: [other] for activity in new})
        found |= await _log_bindings(op, "bound", new, [None, _named(other, title)])


async def turn_bindings(op: Operation, access: Access, events: Sequence[LoggedEvent]) -> None:
    """Take back that activities were bound to items, or taken from them. A fixed number of statements for each item."""
    found = await _of_the_house(access, [event.item_id for event in events])
    for binds, name, turned in _by_item(events):
        activities = [found[activity_id] for activity_id in turned if activity_id in found]
        item = Subject(name["kind"], name["id"])
        if not activities:
            continue
        if binds:
            await add_bindings({activity["id"]: [item] for activity in activities})
        found |= await _log_bindings(
            op, "bound" if binds else "unbound", activities, [None, name] if binds else [name, None]
        )
        if not binds:
            await remove_bindings([activity["id"] for activity in activities], [item])


def _by_item(events: Sequence[LoggedEvent]) -> list[tuple[bool, BoundItem, list[int]]]:
    """Of events, what takes them back: whether it binds, to which item, named as the log does, and which activities."""
    found: dict[tuple[bool, str, int], tuple[bool, BoundItem, list[int]]] = {}
    for event in events:
        old, new = event.changes["items"]
        name = old or new
        key = (new is None, name["kind"], name["id"])
        found.setdefault(key, (key[0], name, []))[2].append(event.item_id)
    return list(found.values())


async def _of_the_house(access: Access, ids: Iterable[int]) -> dict[int, Record]:
    """These activities, locked, whoever may read them; those in the recycle bin are none."""
    return await lock_readable(ACTIVITY, replace(access, is_admin=True), list(ids))


def _named(item: Subject, title: str) -> BoundItem:
    return BoundItem(kind=item.kind, id=item.id, name=title)


async def _log_binding(op: Operation, event: str, activity: Record, items: Turn) -> Record:
    return (await _log_bindings(op, event, [activity], items))[activity["id"]]


async def _log_bindings(op: Operation, event: str, activities: Sequence[Record], items: Turn) -> dict[int, Record]:
    """Log what became of locked activities; these as they are then, by id."""
    changed = [{**activity, "version": activity["version"] + 1, "updated_at": op.at} for activity in activities]
    counted = Sql(f"UPDATE {ACTIVITY.table} SET version = version + 1, updated_at = ? WHERE ", (bound(op.at),))
    await execute(counted + one_of("id", [activity["id"] for activity in activities]))
    await log_event(ACTIVITY, op, f"activity.{event}", changed, changes={"items": items})
    return {activity["id"]: activity for activity in changed}
