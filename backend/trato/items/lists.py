"""The fields of items that hold lists, in tables of their own: links to other records, and channels.

What custom fields list stands with their other values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.db.sql import Sql, all_of, execute, insert, one_of
from trato.items.channels import Channel, channels_of, insert_channels, store_channels
from trato.items.fields import CHANNELS, Field, Link
from trato.items.kinds import ItemKind
from trato.items.records import Record, linked_ids
from trato.items.values import Values, bound


async def insert_lists(kind: ItemKind, items: Sequence[tuple[int, Values]]) -> None:
    """Write the lists of new items, given by id. One statement a field that any of them fills."""
    for entry in kind.standard:
        filled = [(item_id, values[entry.code]) for item_id, values in items if values.get(entry.code)]
        if not filled or not entry.multiple:
            continue
        if entry.link is not None:
            await _insert_links(kind, entry.link, filled)
        else:
            await insert_channels(
                kind.code, [(item_id, channel) for item_id, channels in filled for channel in channels]
            )


async def store_list(kind: ItemKind, item_id: int, entry: Field, values: Sequence[Any]) -> None:
    """Replace one list of an item; nothing for a field that holds none."""
    if entry.type in CHANNELS:
        await store_channels(kind.code, item_id, entry.type, values)
    elif entry.link is not None and not entry.custom:
        await replace_links(kind, entry.link, {item_id: values})


async def replace_links(kind: ItemKind, link: Link, values: Mapping[int, Sequence[int]]) -> None:
    """Replace what a link holds for several items, by their ids. Two statements."""
    own = [Sql(link.condition)] if link.condition else []
    await execute(f"DELETE FROM {link.table} WHERE " + all_of([one_of(link.item, values), *own]))
    await _insert_links(kind, link, list(values.items()))


async def present_lists(kind: ItemKind, item_id: int, values: Values) -> dict[str, Any]:
    """The present values of the list fields that `values` would replace."""
    present: dict[str, Any] = {}
    channels = None
    for code in values:
        entry = kind.known[code]
        if entry.link is not None and not entry.custom:
            present[code] = (await linked_ids(entry.link, [item_id]))[item_id]
        elif entry.type in CHANNELS:
            channels = channels or (await channels_of(kind.code, [item_id]))[item_id]
            present[code] = [channel for channel in channels if channel.kind is entry.type]
    return present


async def other_channels(kind: ItemKind, item_id: int, known: Record) -> dict[str, list[Channel]]:
    """The channels of an item, without those fields that `known` has."""
    wanted = [entry for entry in kind.fields if entry.type in CHANNELS and entry.code not in known]
    if not wanted:
        return {}
    channels = (await channels_of(kind.code, [item_id]))[item_id]
    return {entry.code: [channel for channel in channels if channel.kind is entry.type] for entry in wanted}


async def watchers_of(kind: ItemKind, ids: Sequence[int]) -> dict[int, list[int]]:
    """Who watches these items, in whichever of its fields for that."""
    fields = (await watchers_of_each(kind, ids)).values()
    return {item_id: [one for watchers in fields for one in watchers[item_id]] for item_id in ids}


async def watchers_by_field(kind: ItemKind, item_id: int, known: Mapping[str, Any]) -> dict[str, Sequence[int]]:
    """Who watches an item, by the fields for that; what isn't among the `known` values is read."""
    return {
        code: known[code] if code in known else (await linked_ids(_link(kind, code), [item_id]))[item_id]
        for code in kind.watchers
    }


async def watchers_of_each(kind: ItemKind, ids: Sequence[int]) -> dict[str, dict[int, list[int]]]:
    """Who watches these items, by the fields for that. One statement a field."""
    return {code: await linked_ids(_link(kind, code), ids) for code in kind.watchers}


async def unlink(kind: ItemKind, code: str, ids: Sequence[int], value: int) -> None:
    """Take one value from a link of several items."""
    link = _link(kind, code)
    conditions = [one_of(link.item, ids), Sql(f"{link.value} = ?", (value,))]
    conditions += [Sql(link.condition)] if link.condition else []
    await execute(f"DELETE FROM {link.table} WHERE " + all_of(conditions))


def _link(kind: ItemKind, code: str) -> Link:
    link = kind.by_code[code].link
    assert link is not None
    return link


async def _insert_links(kind: ItemKind, link: Link, items: Sequence[tuple[int, Sequence[int]]]) -> None:
    columns = [link.item, link.value]
    columns += ["sort", "is_primary"] if link.ordered else []
    columns += ["item_kind"] if link.condition else []
    rows = []
    for item_id, values in items:
        for sort, value in enumerate(values):
            order = [sort, bound(sort == 0)] if link.ordered else []
            rows.append([item_id, value, *order, *([kind.code] if link.condition else [])])
    await insert(link.table, columns, rows)
