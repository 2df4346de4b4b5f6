"""What the log is told of items: whom an event concerns, on which timelines it stands, and events of many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from trato.items.kinds import ItemKind
from trato.items.lists import watchers_of
from trato.items.records import Record
from trato.items.references import ITEM_KINDS, referred
from trato.items.relations import continued
from trato.items.values import stored
from trato.live.log import Subject
from trato.live.operations import Operation


async def log_event(
    kind: ItemKind,
    op: Operation,
    event: str,
    records: Sequence[Record],
    *,
    changes: dict[str, Any] | Callable[[Record], dict[str, Any]] | None = None,
    params: dict[str, Any] | Callable[[Record], dict[str, Any]] | None = None,
    after: dict[str, Any] | Callable[[Record], dict[str, Any]] | None = None,
    to_related: bool = False,
    to_bound: bool = True,
    occurred_at: datetime | None = None,
) -> None:
    """Log what happened to items, the same to each. `after` names the routing keys that it changed; they, `changes`, of
    fields that the caller has written, and `params` may depend on the item. Who watches is read as it still stands.

    `occurred_at`: when it happened, if that was before. `to_related`: the event stands on the timelines of the company
    and contacts that the items refer to as well, and of what they carry on. `to_bound`: on those of what a bound kind
    follows.
    """
    ids = [record["id"] for record in records]
    watchers = await watchers_of(kind, ids)
    bound_to = await bound_items(kind, ids)
    carried = await continued(kind, ids) if to_related else {}
    for record in records:
        keys = routing(kind, record, watchers[record["id"]])
        items = bound_to[record["id"]]
        op.record(
            event,
            kind.code,
            record["id"],
            record["title"],
            version=record["version"],
            changes=changes(record) if callable(changes) else changes,
            params={**((params(record) if callable(params) else params) or {}), **bindings(items)},
            before=keys,
            after=keys | ((after(record) if callable(after) else after) or {}),
            about=[
                *(subjects(kind, record) if to_related else ()),
                *carried.get(record["id"], ()),
                *(items if to_bound else ()),
            ],
            occurred_at=occurred_at,
        )


def routing(kind: ItemKind, values: dict[str, Any], watchers: Iterable[int]) -> dict[str, Any]:
    """The keys by which readers of the log decide whom an event concerns, without reading the item."""
    keys: dict[str, Any] = {"responsible": values.get("responsible"), "observers": sorted(set(watchers))}
    keys["opened"], keys["deleted"] = bool(values.get("opened")), values.get("deleted_at") is not None
    for code in kind.routing:
        entry = kind.by_code[code]
        keys[code] = stored(entry, values.get(code)).get(entry.column)
    return keys


def subjects(kind: ItemKind, values: dict[str, Any]) -> list[Subject]:
    """The companies and contacts that `values` refer to: their timelines show the event too."""
    found = []
    for entry in kind.fields:
        if entry.type in ITEM_KINDS and entry.code in values:
            found += [Subject(ITEM_KINDS[entry.type], item_id) for item_id in referred(entry, values[entry.code])]
    return found


async def bound_items(kind: ItemKind, ids: Sequence[int]) -> dict[int, list[Subject]]:
    """The items that each of a bound kind follows; none for other kinds."""
    return await kind.bound_to(ids) if kind.bound_to else {item_id: [] for item_id in ids}


def bindings(bound_to: Sequence[Subject]) -> dict[str, Any]:
    """The parameter that tells live readers which items an event of a bound kind touches; nothing for other kinds."""
    return {"items": [{"kind": item.kind, "id": item.id} for item in bound_to]} if bound_to else {}
