"""Keyset pages (R65): a stable order under any sort, nulls last, then by id; a page costs the same wherever it lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from trato.access.gate import Access
from trato.db.sql import TRUE, Row, Sql, all_of, any_of, fetch, fetch_one, one_of
from trato.errors import invalid
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.kinds import ORDERED_BY, Field, FieldType, ItemKind
from trato.items.records import Record, readable, record, select_list
from trato.items.values import bound, fits

DEFAULT_PAGE = 50
LARGEST_PAGE = 100
MAX_SORTS = 5


@dataclass(frozen=True, slots=True)
class SortKey:
    """One field to order by."""

    entry: Field
    descending: bool

    @property
    def name(self) -> str:
        """What the value is called in a row."""
        if self.is_added:
            return f"{self.entry.code}_order"
        return self.entry.folded_column or self.entry.column

    @property
    def is_added(self) -> bool:
        """Whether a record's own columns don't hold it."""
        return self.entry.type in ORDERED_BY

    def sql(self, alias: str) -> str:
        """The value as an SQL expression."""
        return self.entry.order_sql(alias)


@dataclass(frozen=True, slots=True)
class Order:
    """A complete order: the keys, then the id in the direction of the first key."""

    keys: tuple[SortKey, ...]

    @property
    def id_descending(self) -> bool:
        """Newest first stays newest first among equals."""
        return self.keys[0].descending

    def sql(self, alias: str) -> str:
        """The ORDER BY list."""
        parts = [f"{key.sql(alias)} {'DESC' if key.descending else 'ASC'} NULLS LAST" for key in self.keys]
        return ", ".join([*parts, f"{alias}.id {'DESC' if self.id_descending else 'ASC'}"])

    def columns(self, alias: str) -> str:
        """What the cursor needs besides a record's own columns, as the end of a SELECT list."""
        return "".join(f", {key.sql(alias)} AS {key.name}" for key in self.keys if key.is_added)

    def cursor(self, row: Row) -> str:
        """The place behind a row, opaque to clients."""
        values = [_portable(row[key.name]) for key in self.keys]
        return encode_cursor([self._signature, values, row["id"]])

    @property
    def _signature(self) -> str:
        return ",".join(f"{'-' if key.descending else ''}{key.entry.code}" for key in self.keys)

    def behind(self, cursor: str, alias: str, path: str = "after") -> Sql:
        """Condition: the row comes after the cursor. VALIDATION when the cursor is not one of this order."""
        try:
            signature, values, item_id = decode_cursor(cursor, path)
            if signature != self._signature or not isinstance(item_id, int):
                raise ValueError(cursor)
            decoded = [_bound_again(key.entry, value) for key, value in zip(self.keys, values, strict=True)]
        except (ValueError, TypeError, OverflowError):
            raise bad_cursor(path) from None
        alternatives: list[Sql] = []
        equal: list[Sql] = []
        for key, value in zip(self.keys, decoded, strict=True):
            column = key.sql(alias)
            if value is None:
                equal.append(Sql(f"{column} IS NULL"))
                continue
            further = any_of([Sql(f"{column} {'<' if key.descending else '>'} ?", (value,)), Sql(f"{column} IS NULL")])
            alternatives.append(all_of([*equal, further]))
            equal.append(Sql(f"{column} = ?", (value,)))
        alternatives.append(all_of([*equal, Sql(f"{alias}.id {'<' if self.id_descending else '>'} ?", (item_id,))]))
        return any_of(alternatives)


def _portable(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _bound_again(entry: Field, value: Any) -> Any:
    if value is None:
        return None
    match entry.type:
        case FieldType.DATETIME:
            return bound(datetime.fromisoformat(value))
        case FieldType.DATE:
            return bound(date.fromisoformat(value))
        case FieldType.STRING | FieldType.TEXT | FieldType.ENUM | FieldType.PICK_LIST | FieldType.USER:
            return str(value)
        case _:
            if isinstance(value, bool) or not isinstance(value, int):
                raise TypeError(value)
            if entry.type is FieldType.INTEGER and not fits(entry, value):
                raise ValueError(value)
            return value


def parse_order(kind: ItemKind, given: Sequence[Mapping[str, Any]] | None, path: str = "sort") -> Order:
    """The order in `given` ([{field, descending}]), or the kind's own. VALIDATION for a field unknown or unsortable."""
    if not given:
        code, descending = kind.default_sort
        return Order((SortKey(kind.by_code[code], descending),))
    if len(given) > MAX_SORTS:
        raise invalid(path, "TOO_MANY", f"At most {MAX_SORTS} fields to sort by.")
    keys = []
    for at, part in enumerate(given):
        entry = kind.field_named(part["field"], f"{path}[{at}].field")
        if not entry.sortable:
            raise invalid(f"{path}[{at}].field", "NOT_SORTABLE", f"{entry.label} can't be sorted by.")
        keys.append(SortKey(entry, bool(part.get("descending"))))
    return Order(tuple(keys))


def check_page_size(first: int, path: str = "first") -> int:
    """The number of nodes asked for. VALIDATION outside 1..100."""
    if not 1 <= first <= LARGEST_PAGE:
        raise invalid(path, "OUT_OF_RANGE", f"Between 1 and {LARGEST_PAGE}.")
    return first


@dataclass(frozen=True, slots=True)
class Listing:
    """What a page is asked of: the kind, the reader, the conditions on the row `item`, the order and the place."""

    kind: ItemKind
    access: Access
    order: Order
    where: Sql = TRUE
    first: int = DEFAULT_PAGE
    after: str | None = None
    total: bool = False
    sums: bool = False

    @property
    def summed(self) -> tuple[Field, ...]:
        """The fields whose sums are asked for: every amount of money."""
        return tuple(entry for entry in self.kind.fields if entry.type is FieldType.MONEY) if self.sums else ()

    @property
    def figures(self) -> str:
        """What is asked about all matching rows, as a SELECT list."""
        return "COUNT(*) AS total" + "".join(f", SUM({one.sql('item')}) AS {one.code}_sum" for one in self.summed)

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
    shown = rows[: listing.first]
    total = (figures["total"] if figures else 0) if listing.total else None
    return Page(
        [record(listing.kind, row) for row in shown],
        [listing.order.cursor(row) for row in shown],
        has_next=len(rows) > listing.first,
        has_previous=listing.after is not None,
        total=total,
        sums={one.name: int((figures and figures[f"{one.code}_sum"]) or 0) for one in listing.summed},
    )


async def fetch_page(listing: Listing) -> Page:
    """One page of a list: one statement, and one more when the total or sums are asked for."""
    behind = listing.order.behind(listing.after, "item") if listing.after else TRUE
    rows = await fetch(
        "SELECT "
        + select_list(listing.kind, "item", listing.access)
        + listing.order.columns("item")
        + f" FROM {listing.kind.table} AS item WHERE "
        + all_of([listing.conditions, behind])
        + Sql(f" ORDER BY {listing.order.sql('item')} LIMIT {listing.first + 1}")
    )
    figures = None
    if listing.total or listing.sums:
        figures = await fetch_one(
            f"SELECT {listing.figures} FROM {listing.kind.table} AS item WHERE " + listing.conditions
        )
    return _page(listing, rows, figures)


async def fetch_pages(listing: Listing, parent: Parent, parent_ids: Sequence[int]) -> dict[int, Page]:
    """A page of the list under each parent: one statement for all of them, and one more for totals and sums."""
    behind = listing.order.behind(listing.after, "item") if listing.after else TRUE
    source = f" FROM {listing.kind.table} AS item {parent.join} WHERE "
    of_parents = one_of(parent.expression, parent_ids)
    rows = await fetch(
        "SELECT * FROM (SELECT "
        + select_list(listing.kind, "item", listing.access)
        + listing.order.columns("item")
        + f", {parent.expression} AS parent_id"
        + f", row_number() OVER (PARTITION BY {parent.expression} ORDER BY {listing.order.sql('item')}) AS place"
        + source
        + all_of([of_parents, listing.conditions, behind])
        + Sql(f") AS ranked WHERE place <= {listing.first + 1} ORDER BY parent_id, place")
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
