"""Connections: pages of nodes with cursors and a true total, the same for every list (specification, conventions)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

import strawberry

from trato.access.gate import Access
from trato.db.sql import TRUE, Sql, all_of
from trato.graph.kit.arguments import FilterInput, SortInput, as_order, condition
from trato.graph.kit.context import Info, current
from trato.graph.kit.nodes import Money, money
from trato.items.kinds import ItemKind
from trato.items.money import Amount
from trato.items.orders import parse_order
from trato.items.paging import Listing, Page, Parent, Window, fetch_page, fetch_pages
from trato.items.records import Record, linked_ids, records_by_ids

T = TypeVar("T")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    """Ends of a page."""

    has_next_page: bool = strawberry.field(
        description="Whether more follow: as far as a page read backwards knows, when it ended at a cursor."
    )
    has_previous_page: bool = strawberry.field(
        description="Whether others come before: as far as a page read forwards knows, when it began behind a cursor."
    )
    start_cursor: str | None = strawberry.field(
        default=None, description="The first node's cursor: `before` for the previous page."
    )
    end_cursor: str | None = strawberry.field(
        default=None, description="The last node's cursor: `after` for the next page."
    )


@strawberry.type(description="A node and its cursor.")
class Edge(Generic[T]):
    """One entry of a page."""

    node: T = strawberry.field(description="The node.")
    cursor: str = strawberry.field(description="The place behind this node.")


@strawberry.type(description="What a field's amounts add up to.")
class FieldSum:
    """A sum over a whole list."""

    field: str = strawberry.field(description="The field, as named by `fields(kind)`.")
    sum: Money = strawberry.field(description="In the base currency.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    """Nodes in order, their cursors, and the total."""

    nodes: list[T] = strawberry.field(description="The nodes of this page.")
    edges: list[Edge[T]] = strawberry.field(description="The nodes with their cursors.")
    page_info: PageInfo = strawberry.field(description="Where the page lies.")
    total_count: int = strawberry.field(description="How many match in all, as far as the person may read them.")
    sums: list[FieldSum] = strawberry.field(
        default_factory=list, description="What their amounts add up to, of all that match, one for each such field."
    )


def page_info(cursors: list[str], has_next: bool, has_previous: bool) -> PageInfo:
    """The ends of a page with these cursors."""
    return PageInfo(
        has_next_page=has_next,
        has_previous_page=has_previous,
        start_cursor=cursors[0] if cursors else None,
        end_cursor=cursors[-1] if cursors else None,
    )


def connected(
    nodes: list[T], cursors: list[str], *, has_next: bool, has_previous: bool, total: int | None
) -> Connection[T]:
    """Nodes and their cursors as a page. Without a total asked for, `total_count` is never read."""
    return Connection(
        nodes=nodes,
        edges=[Edge(node=node, cursor=cursor) for node, cursor in zip(nodes, cursors, strict=True)],
        page_info=page_info(cursors, has_next, has_previous),
        total_count=total or 0,
    )


def connection(page: Page, node: Callable[[Record], T], currency: str) -> Connection[T]:
    """A page of records as nodes."""
    nodes = [node(record) for record in page.records]
    found = connected(nodes, page.cursors, has_next=page.has_next, has_previous=page.has_previous, total=page.total)
    found.sums = [FieldSum(field=name, sum=money(Amount(minor, currency))) for name, minor in page.sums.items()]
    return found


def selects(info: Info, field: str) -> bool:
    """Whether the operation asks the current field for `field` (through fragments too)."""
    return any(_has(selection, field) for selected in info.selected_fields for selection in selected.selections)


def _has(selection: object, field: str) -> bool:
    if getattr(selection, "type_condition", None) is not None or not hasattr(selection, "arguments"):
        return any(_has(part, field) for part in getattr(selection, "selections", []))
    return getattr(selection, "name", None) == field


def listing(
    info: Info,
    kind: ItemKind,
    filter: FilterInput | None,
    sort: list[SortInput] | None,
    window: Window,
    *,
    search: str | None = None,
    where: Sql = TRUE,
) -> Listing:
    """What a list field was asked for, checked."""
    access = current(info)
    return Listing(
        kind,
        access,
        parse_order(kind, as_order(sort)),
        all_of([where, condition(kind, access, filter, search)]),
        window.checked(),
        total=selects(info, "totalCount"),
        sums=selects(info, "sums"),
    )


async def list_of(wanted: Listing, node: Callable[[Record], T]) -> Connection[T]:
    """A list of the whole installation."""
    return connection(await fetch_page(wanted), node, wanted.access.base_currency)


async def list_under(
    info: Info, wanted: Listing, parent: Parent, parent_id: int, node: Callable[[Record], T]
) -> Connection[T]:
    """A list under one node; the same field of all its siblings is answered by the same statements."""

    async def load(parent_ids: list[int]) -> list[Page]:
        pages = await fetch_pages(wanted, parent, parent_ids)
        return [pages[one] for one in parent_ids]

    key = (wanted.kind.code, parent, wanted.order, wanted.where, wanted.window, wanted.total, wanted.sums)
    return connection(await info.context.loader(key, load).load(parent_id), node, wanted.access.base_currency)


async def load_record(info: Info, kind: ItemKind, item_id: int | None) -> Record | None:
    """A readable item by id, batched; None when absent or unreadable."""
    if item_id is None:
        return None
    access: Access = current(info)

    async def load(ids: list[int]) -> list[Record | None]:
        found = await records_by_ids(kind, access, ids)
        return [found.get(one) for one in ids]

    return await info.context.loader(("record", kind.code), load).load(item_id)


async def load_linked(info: Info, kind: ItemKind, code: str, item_id: int) -> list[int]:
    """The ids that a link field holds, primary first, batched."""
    link = kind.by_code[code].link
    assert link is not None

    async def load(ids: list[int]) -> list[list[int]]:
        found = await linked_ids(link, ids)
        return [found[one] for one in ids]

    return await info.context.loader(("linked", kind.code, code), load).load(item_id)
