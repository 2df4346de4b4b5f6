"""Reading items of one kind: one of them, and lists; the same for every kind that is described."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import strawberry

from trato.crm.nodes import record_node
from trato.errors import not_found
from trato.graph.kit.arguments import (
    After,
    Before,
    Filter,
    First,
    Last,
    OptionalId,
    OptionalNumber,
    Search,
    Sorts,
    ViewId,
)
from trato.graph.kit.connection import Connection, list_of, listing, load_record
from trato.graph.kit.context import Info, current
from trato.graph.kit.described import NODE_TYPES
from trato.graph.kit.nodes import Node
from trato.graph.kit.one import chosen_number
from trato.items.kinds import ItemKind
from trato.items.merged import masters_of
from trato.items.paging import Window
from trato.views.using import in_view

C = TypeVar("C", bound=type)


async def load_item(info: Info, item_id: int, kind: ItemKind) -> Node:
    """An item by its number, or what it went into. NOT_FOUND when absent or unreadable."""
    record = await load_record(info, kind, item_id)
    if record is None and kind.matched_by:
        record = await load_record(info, kind, (await masters_of(kind.code, [item_id])).get(item_id))
    if record is None:
        raise not_found(kind.label.lower())
    return record_node(kind, record)


def item_queries(kind: ItemKind) -> Callable[[C], C]:
    """Give a root type the two fields of a kind: `deal`, by id or number, and `deals` (R32, R35, R37, R65, R66)."""

    async def one(info: Info, id: OptionalId = None, number: OptionalNumber = None) -> Any:
        current(info)
        return await load_item(info, chosen_number(kind.node, id, number), kind)

    async def many(
        info: Info,
        filter: Filter = None,
        sort: Sorts = None,
        search: Search = None,
        first: First = 50,
        after: After = None,
        last: Last = None,
        before: Before = None,
        view_id: ViewId = None,
    ) -> Any:
        window, where = Window(first, after, last, before), await in_view(kind, current(info), view_id)
        wanted = listing(info, kind, filter, sort, window, search=search, where=where)
        return await list_of(wanted, NODE_TYPES[kind.code].of)

    def decorate(cls: C) -> C:
        shown = NODE_TYPES[kind.code]
        one.__annotations__["return"] = shown
        many.__annotations__["return"] = Connection[shown]  # type: ignore[valid-type]  # known by its kind
        missing = f"One {kind.label.lower()}. NOT_FOUND when there is none, or none you may see."
        setattr(cls, kind.code, strawberry.field(resolver=one, description=missing))
        code, is_descending = kind.default_sort
        usual = "newest first" if is_descending else f"by {kind.by_code[code].label.lower()}"
        listed = f"{kind.plural}, {usual} unless sorted."
        setattr(cls, kind.plural.lower(), strawberry.field(resolver=many, description=listed))
        return cls

    return decorate
