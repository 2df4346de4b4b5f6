"""What administrators do with pick lists: add, change, order, delete and reset their values (R14)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.db.fields import encode_bool
from trato.db.names import check_free, checked_color
from trato.db.sql import Sql, execute, insert
from trato.db.text import fold
from trato.db.writes import changed_row, placed
from trato.errors import conflict, invalid, stale
from trato.live.operations import Operation, action, operation
from trato.pick_lists.lists import LISTS, Value
from trato.pick_lists.queries import (
    PickListItemRecord,
    PickListRecord,
    all_items,
    get_pick_list,
    pick_list_of,
    removed_item,
)
from trato.pick_lists.rules import LARGEST_LIST, check_code, check_label
from trato.pick_lists.uses import replace

_COLUMNS = (
    "list_code",
    "code",
    "label",
    "folded_label",
    "sort",
    "color",
    "is_active",
    "is_system",
    "is_removed",
    "version",
)


async def add_lists(op: Operation, codes: Sequence[str]) -> None:
    """Set lists up inside an open operation: the values they begin with, behind those that are there already."""
    for code in codes:
        present = await _codes_and_labels(code)
        kind = LISTS[code]
        inserted = await insert("pick_list", ("code", "version"), [(code, 1)])
        missing = [value for value in kind.values if not present & {value.code, fold(value.label)}]
        await _insert(code, missing, first=len(present) + 1)
        op.record("pick_list.created", "pick_list", inserted[0], kind.label, version=1, **_keys(code))


async def _codes_and_labels(list_code: str) -> set[str]:
    return {text for item in await all_items(list_code) for text in (item.code, fold(item.label))}


async def add_own_list(op: Operation, code: str, label: str, labels: Sequence[str]) -> None:
    """Make the list that a custom field has of its own, inside an open operation.

    VALIDATION at `input.options` for labels that are no labels, twice the same, or too many.
    """
    if len(labels) > LARGEST_LIST:
        raise invalid("input.options", "TOO_MANY", f"A list has at most {LARGEST_LIST} values.")
    values: list[Value] = []
    taken: set[str] = set()
    for at, given in enumerate(labels):
        path = f"input.options[{at}]"
        checked = check_label(given, path)
        check_free(checked, [value.label for value in values], path)
        values.append(Value(_free_code(checked, taken), checked))
        taken.add(values[-1].code)
    inserted = await insert("pick_list", ("code", "label", "version"), [(code, label, 1)])
    await _insert(code, values, first=1)
    op.record("pick_list.created", "pick_list", inserted[0], label, version=1, **_keys(code))


async def rename_own_list(code: str, label: str) -> None:
    """Call a custom field's own list as the field is called, inside its operation."""
    await execute(Sql("UPDATE pick_list SET label = ? WHERE code = ?", (label, code)))


async def _insert(list_code: str, values: Sequence[Value], first: int) -> None:
    rows = [_row(list_code, value, sort) for sort, value in enumerate(values, start=first)]
    await insert("pick_list_item", _COLUMNS, rows)


def _row(list_code: str, value: Value, sort: int) -> tuple[Any, ...]:
    is_active, is_system, is_removed = map(encode_bool, (True, value.is_system, False))
    named = (list_code, value.code, value.label, fold(value.label))
    return (*named, sort, value.color, is_active, is_system, is_removed, 1)


@action
async def add_item(
    access: Access,
    list_code: str,
    label: str,
    color: str | None = None,
    code: str | None = None,
    client_op_id: str | None = None,
) -> str:
    """Add a value behind the others; the list's code. A removed one of the same label comes back as it was.

    VALIDATION for an unknown list, a label or code that is there already, a list that is full.
    """
    demand_admin(access)
    label = check_label(label, "input.label")
    color = None if color is None else checked_color(color, "input.color")
    async with operation(access.actor, client_op_id) as op:
        picked = await get_pick_list(list_code, "input.listCode", lock=True)
        check_free(label, [item.label for item in picked.items], "input.label")
        if len(picked.items) >= LARGEST_LIST:
            raise invalid("input.listCode", "TOO_MANY", f"A list has at most {LARGEST_LIST} values.")
        sort = max((item.sort for item in picked.items), default=0) + 1
        removed, params = await removed_item(list_code, fold(label)), None
        if removed is not None:
            row = {"label": label, "color": color, "sort": sort, "is_active": True, "is_removed": False}
            await _set(removed.id, row)
            params = {"item": {"id": removed.id, "name": label}}
        else:
            taken = await _codes_and_labels(list_code)
            code = _free_code(label, taken) if code is None else check_code(code, taken, "input.code")
            await insert("pick_list_item", _COLUMNS, [_row(list_code, Value(code, label, color=color), sort)])
        await _touch(op, picked, "item_added", {"item": [None, label]}, params)
        return op.done(list_code)


def _free_code(label: str, taken: set[str]) -> str:
    """A code made of the label, or of a number when its letters give none."""
    stem = re.sub(r"[^A-Z0-9]+", "_", fold(label).upper()).strip("_")[:30] or "VALUE"
    candidates = [stem, *(f"{stem}_{number}" for number in range(2, LARGEST_LIST * 10))]
    return next(code for code in candidates if code not in taken)


@action
async def update_item(
    access: Access,
    item_id: int,
    given: Mapping[str, Any],
    expected_version: int,
    client_op_id: str | None = None,
) -> str:
    """Change what is given of a value (`label`, `color`, `is_active`); its list's code."""
    demand_admin(access)
    changed = dict(given)
    if "label" in changed:
        changed["label"] = check_label(changed["label"], "input.label")
    if changed.get("color") is not None:
        changed["color"] = checked_color(changed["color"], "input.color")
    async with operation(access.actor, client_op_id) as op:
        picked = await pick_list_of(item_id)
        item = picked.item(item_id)
        assert item is not None
        if item.version != expected_version:
            raise stale()
        if "label" in changed:
            others = [other.label for other in picked.items if other.id != item_id]
            check_free(changed["label"], others, "input.label")
            removed = await removed_item(picked.code, fold(changed["label"]))
            if removed is not None:
                message = f"“{removed.label}” was deleted, and some records may still have it: add it again instead."
                raise invalid("input.label", "DUPLICATE", message)
        differing = {column: value for column, value in changed.items() if value != getattr(item, column)}
        if differing:
            await _set(item_id, differing)
            changes = {column: [getattr(item, column), value] for column, value in differing.items()}
            await _touch(op, picked, "item_updated", changes, {"item": {"id": item_id, "name": item.label}})
        return op.done(picked.code)


@action
async def reorder_items(access: Access, list_code: str, ids: Sequence[int], client_op_id: str | None = None) -> str:
    """Put the values in this order; the list's code. VALIDATION unless `ids` are all of them, once each."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        picked = await get_pick_list(list_code, lock=True)
        present = [item.id for item in picked.items]
        if sorted(ids) != sorted(present):
            raise invalid("ids", "NOT_ALL", "Name all of them, each once.")
        if list(ids) != present:
            await execute(placed("pick_list_item", ids))
            await _touch(op, picked, "items_reordered", {})
        return op.done(list_code)


@action
async def delete_item(
    access: Access, item_id: int, replace_with: int | None = None, client_op_id: str | None = None
) -> str:
    """Take a value out of its list; the list's code. Records that have it keep it, or get another one instead.

    CONFLICT for a system value, VALIDATION for a replacement that can't be chosen.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        picked = await pick_list_of(item_id)
        item = picked.item(item_id)
        assert item is not None
        if item.is_system:
            raise conflict("SYSTEM_VALUE", "This value can't be deleted; it can be switched off.")
        other = picked.item(replace_with) if replace_with is not None else None
        if replace_with is not None and (other is None or other.id == item_id or not other.is_selectable):
            raise invalid("replaceWithId", "NOT_IN_LIST", "Choose another value of the same list that is in use.")
        if other is not None:
            await replace(op, access, item, other)
        await _set(item_id, {"is_removed": True})
        params = {"item": {"id": item_id, "name": item.label}}
        await _touch(op, picked, "item_deleted", {"item": [item.label, None]}, params)
        return op.done(picked.code)


@action
async def reset_list(access: Access, list_code: str, client_op_id: str | None = None) -> str:
    """Bring back the values a list began with, as they were, in front; what was added since stays behind them."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        picked = await get_pick_list(list_code, lock=True)
        if picked.is_owned:
            raise invalid("code", "NO_BEGINNING", "This list began with what its field was made with.")
        kind, known = LISTS[list_code], await all_items(list_code)
        by_label = {fold(item.label): item for item in known}
        by_code = {item.code: item for item in known}
        for value in kind.values:
            item = by_label.get(fold(value.label)) or by_code.get(value.code)
            if item is not None and _is_changed(item, value):
                row = {"label": value.label, "color": value.color, "is_active": True, "is_removed": False}
                await _set(item.id, row)
        present = by_label.keys() | by_code.keys()
        await _insert(
            kind.code, [value for value in kind.values if not present & {value.code, fold(value.label)}], first=1
        )
        now = await get_pick_list(list_code)
        places = {fold(value.label): at for at, value in enumerate(kind.values)}
        ordered = sorted(now.items, key=lambda item: places.get(fold(item.label), len(places)))
        if ordered != list(now.items):
            await execute(placed("pick_list_item", [item.id for item in ordered]))
        if ordered != list(picked.items):
            await _touch(op, picked, "reset", {"label": [None, None]})
        return op.done(list_code)


def _is_changed(item: PickListItemRecord, value: Value) -> bool:
    return not item.is_selectable or (item.label, item.color) != (value.label, value.color)


async def _set(item_id: int, row: Mapping[str, Any]) -> None:
    also = {"folded_label": fold(row["label"])} if "label" in row else {}
    await execute(changed_row("pick_list_item", item_id, {**row, **also}))


async def _touch(
    op: Operation,
    picked: PickListRecord,
    event: str,
    changes: dict[str, Any],
    params: dict[str, Any] | None = None,
) -> None:
    await execute(Sql("UPDATE pick_list SET version = version + 1 WHERE id = ?", (picked.id,)))
    op.record(
        f"pick_list.{event}",
        "pick_list",
        picked.id,
        picked.label,
        version=picked.version + 1,
        changes=changes,
        params=params,
        **_keys(picked.code),
    )


def _keys(code: str) -> dict[str, Any]:
    """What tells readers of the log which list an event is about."""
    keys = {"list": code}
    return {"before": keys, "after": keys}
