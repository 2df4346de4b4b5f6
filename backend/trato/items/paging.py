"""Keyset pages (R65): in either direction through an order, at the same cost wherever a page lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from trato.access.gate import Access
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, fetch_one, one_of, sum_of, summed
from trato.errors import invalid
from trato.items.fields import Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.orders import Order
from trato.items.records import Record, readable, record, select_list

DEFAULT_PAGE = 50
LARGEST_PAGE = 100


def check_page_size(first: int, path: str = "first") -> int:
    """The number of nodes asked for. VALIDATION outside 1..100."""
    if not 1 <= first <= LARGEST_PAGE:
        raise invalid(path, "OUT_OF_RANGE", f"Between 1 and {LARGEST_PAGE}.")
    return first


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of a list: the `first` behind a place or, when `last` is given, the last ones before a place."""

    first: int = DEFAULT_PAGE
    after: str | None = None
    last: int | None = None
    before: str | None = None

    @property
    def is_backwards(self) -> bool:
        """Whether it is read from its end."""
        return self.last is not None

    @property
    def size(self) -> int:
        """How many items at most."""
        return self.first if self.last is None else self.last

    def checked(self) -> Window:
        """Itself. VALIDATION for a size outside 1..100."""
        check_page_size(self.size, "last" if self.is_backwards else "first")
        return self

    def within(self, order: Order, alias: str) -> Sql:
        """Condition: the row lies between the places. VALIDATION for a place of another order."""
        behind = order.beyond(self.after, alias) if self.after else TRUE
        ahead = order.beyond(self.before, alias, backwards=True, path="before") if self.before else TRUE
        return all_of([behind, ahead])


@dataclass(frozen=True, slots=True)
class Listing:
    """What a page is asked of: the kind, the reader, the conditions on the row `item`, the order and the place."""

    kind: ItemKind
    access: Access
    order: Order
    where: Sql = TRUE
    window: Window = Window()
    total: bool = False
    sums: bool = False

    @property
    def summed(self) -> tuple[Field, ...]:
        """The fields whose sums are asked for: every amount of money."""
        return tuple(entry for entry in self.kind.fields if entry.type is FieldType.MONEY) if self.sums else ()

    @property
    def figures(self) -> str:
        """What is asked about all matching rows, as a SELECT list."""
        return ", ".join(["COUNT(*) AS total", *(summed(one.sql("item"), one.code) for one in self.summed)])

    @property
    def conditions(self) -> Sql:
        """Everything but the place."""
        return all_of([readable(self.kind, self.access, "item"), self.where])


@dataclass(slots=True)
class Page:
    """Records with their cursors. `total` counts every matching item the person may read; None when not asked for.

    `sums` adds up each amount of theirs, by its field's name, in minor units of the base currency.
    """

    records: list[Record] = field(default_factory=list)
    cursors: list[str] = field(default_factory=list)
    has_next: bool = False
    has_previous: bool = False
    total: int | None = None
    sums: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Parent:
    """How listed items hang on a parent: the expression that gives its id, and the join it needs."""

    expression: str
    join: str = ""


def _page(listing: Listing, rows: Sequence[Row], figures: Row | None) -> Page:
    window = listing.window
    shown, more = rows[: window.size], len(rows) > window.size
    if window.is_backwards:
        shown = shown[::-1]
    total = (figures["total"] if figures else 0) if listing.total else None
    return Page(
        [record(listing.kind, row) for row in shown],
        [listing.order.cursor(row) for row in shown],
        has_next=window.before is not None if window.is_backwards else more,
        has_previous=more if window.is_backwards else window.after is not None,
        total=total,
        sums={one.name: sum_of(figures, one.code) if figures else 0 for one in listing.summed},
    )


async def fetch_page(listing: Listing) -> Page:
    """One page of a list: one statement, and one more when the total or sums are asked for."""
    window, order = listing.window, listing.order
    rows = await fetch(
        "SELECT "
        + select_list(listing.kind, "item", listing.access)
        + order.columns("item")
        + f" FROM {listing.kind.table} AS item WHERE "
        + all_of([listing.conditions, window.within(order, "item")])
        + Sql(f" ORDER BY {order.sql('item', window.is_backwards)} LIMIT {window.size + 1}")
    )
    figures = None
    if listing.total or listing.sums:
        figures = await fetch_one(
            f"SELECT {listing.figures} FROM {listing.kind.table} AS item WHERE " + listing.conditions
        )
    return _page(listing, rows, figures)


async def fetch_pages(listing: Listing, parent: Parent, parent_ids: Sequence[int]) -> dict[int, Page]:
    """A page of the list under each parent: one statement for all of them, and one more for totals and sums."""
    window, order = listing.window, listing.order
    source = f" FROM {listing.kind.table} AS item {parent.join} WHERE "
    of_parents = one_of(parent.expression, parent_ids)
    by_place = f"PARTITION BY {parent.expression} ORDER BY {order.sql('item', window.is_backwards)}"
    rows = await fetch(
        "SELECT * FROM (SELECT "
        + select_list(listing.kind, "item", listing.access)
        + order.columns("item")
        + f", {parent.expression} AS parent_id, row_number() OVER ({by_place}) AS nth"
        + source
        + all_of([of_parents, listing.conditions, window.within(order, "item")])
        + Sql(f") AS ranked WHERE nth <= {window.size + 1} ORDER BY parent_id, nth")
    )
    figures: dict[int, Row] = {}
    if listing.total or listing.sums:
        counted = await fetch(
            f"SELECT {parent.expression} AS parent_id, {listing.figures}"
            + source
            + all_of([of_parents, listing.conditions])
            + f" GROUP BY {parent.expression}"
        )
        figures = {row["parent_id"]: row for row in counted}
    grouped: dict[int, list[Row]] = {parent_id: [] for parent_id in parent_ids}
    for row in rows:
        grouped[row["parent_id"]].append(row)
    return {parent_id: _page(listing, found, figures.get(parent_id)) for parent_id, found in grouped.items()}
