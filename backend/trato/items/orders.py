"""Orders of lists: stable under any sort, empty values last, then by id; and places in them, for pages (R65)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from operator import itemgetter
from typing import Any

from trato.db.sql import Row, Sql, all_of, any_of
from trato.errors import invalid
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.fields import ORDERED_BY, SORT_NAME, TEXTS, Field, FieldType
from trato.items.kinds import Listable
from trato.items.values import bound, decimal_of_json, fits

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
        is_folded = self.entry.type in TEXTS and self.entry.folded_column not in (SORT_NAME, self.entry.column)
        computed = self.entry.custom or self.entry.expression is not None
        return is_folded or computed or self.entry.type in ORDERED_BY

    @property
    def is_filled(self) -> bool:
        """Whether every row has a value, so that nothing has to be said about empty ones (nor keeps an index away)."""
        return self.entry.always or (self.entry.required and not self.entry.custom)

    def sql(self, alias: str) -> str:
        """The value as an SQL expression."""
        return self.entry.order_sql(alias)

    def ordered(self, alias: str, backwards: bool) -> str:
        """Its part of ORDER BY: empty values last, or first when the list is read from its end."""
        direction = "DESC" if self.descending != backwards else "ASC"
        nulls = "" if self.is_filled else f" NULLS {'FIRST' if backwards else 'LAST'}"
        return f"{self.sql(alias)} {direction}{nulls}"

    def further(self, alias: str, value: Any, backwards: bool) -> Sql | None:
        """Condition: the row has another value that comes later (earlier, backwards); None when there can be none."""
        column = self.sql(alias)
        if value is None:
            return Sql(f"{column} IS NOT NULL") if backwards else None
        beyond = Sql(f"{column} {_sign(self.descending, backwards)} ?", (value,))
        return beyond if backwards or self.is_filled else any_of([beyond, Sql(f"{column} IS NULL")])

    def equal(self, alias: str, value: Any) -> Sql:
        """Condition: the row has this value."""
        return Sql(f"{self.sql(alias)} IS NULL") if value is None else Sql(f"{self.sql(alias)} = ?", (value,))


def _sign(descending: bool, backwards: bool) -> str:
    return "<" if descending != backwards else ">"


@dataclass(frozen=True, slots=True)
class Order:
    """A complete order: the keys, then the id in the direction of the first key."""

    keys: tuple[SortKey, ...]

    @property
    def id_descending(self) -> bool:
        """Newest first stays newest first among equals."""
        return self.keys[0].descending

    def sql(self, alias: str, backwards: bool = False) -> str:
        """The ORDER BY list, or that of the reversed order."""
        parts = [key.ordered(alias, backwards) for key in self.keys]
        return ", ".join([*parts, f"{alias}.id {'DESC' if self.id_descending != backwards else 'ASC'}"])

    def columns(self, alias: str) -> str:
        """What the cursor needs besides a record's own columns, as the end of a SELECT list."""
        return "".join(f", {key.sql(alias)} AS {key.name}" for key in self.keys if key.is_added)

    def sorted(self, rows: Iterable[Row]) -> list[Row]:
        """Rows that came in pieces, in the order: the values of `columns` are in them."""
        found = sorted(rows, key=itemgetter("id"), reverse=self.id_descending)
        for key in reversed(self.keys):
            filled = [row for row in found if row[key.name] is not None]
            empty = [row for row in found if row[key.name] is None]
            found = [*sorted(filled, key=itemgetter(key.name), reverse=key.descending), *empty]
        return found

    def cursor(self, row: Row) -> str:
        """The place of a row, opaque to clients."""
        values = [_portable(row[key.name]) for key in self.keys]
        return encode_cursor([self._signature, values, row["id"]])

    @property
    def _signature(self) -> str:
        return ",".join(f"{'-' if key.descending else ''}{key.entry.code}" for key in self.keys)

    def beyond(self, cursor: str, alias: str, *, backwards: bool = False, path: str = "after") -> Sql:
        """Condition: the row comes after the place (before it, backwards). VALIDATION for a cursor of another order."""
        values, item_id = self._place(cursor, path)
        sign = _sign(self.id_descending, backwards)
        if all(key.is_filled and key.descending is self.id_descending for key in self.keys):
            columns = ", ".join([*(key.sql(alias) for key in self.keys), f"{alias}.id"])
            places = ", ".join("?" * (len(values) + 1))
            return Sql(f"({columns}) {sign} ({places})", (*values, item_id))  # one range of an index
        alternatives: list[Sql] = []
        equal: list[Sql] = []
        for key, value in zip(self.keys, values, strict=True):
            further = key.further(alias, value, backwards)
            if further is not None:
                alternatives.append(all_of([*equal, further]))
            equal.append(key.equal(alias, value))
        alternatives.append(all_of([*equal, Sql(f"{alias}.id {sign} ?", (item_id,))]))
        return any_of(alternatives)

    def _place(self, cursor: str, path: str) -> tuple[list[Any], int]:
        try:
            signature, values, item_id = decode_cursor(cursor, path)
            if signature != self._signature or not isinstance(item_id, int):
                raise ValueError(cursor)
            return [_bound_again(key.entry, value) for key, value in zip(self.keys, values, strict=True)], item_id
        except (ValueError, TypeError, OverflowError):
            raise bad_cursor(path) from None


def _portable(value: Any) -> Any:
    match value:
        case date() | datetime():
            return value.isoformat()
        case float() | Decimal():
            return str(value)
        case _:
            return value


_AS_TEXT = TEXTS | {FieldType.ENUM, FieldType.USER}


def _bound_again(entry: Field, value: Any) -> Any:
    if value is None:
        return None
    match entry.type:
        case FieldType.DATETIME:
            return bound(datetime.fromisoformat(value))
        case FieldType.DATE:
            return bound(date.fromisoformat(value))
        case FieldType.BOOLEAN:
            return bound(bool(value))
        case FieldType.NUMBER:
            return bound(decimal_of_json(value))
        case type_ if type_ in _AS_TEXT:
            return str(value)
        case _:
            if isinstance(value, bool) or not isinstance(value, int):
                raise TypeError(value)
            if entry.type is FieldType.INTEGER and not fits(entry, value):
                raise ValueError(value)
            return value


def parse_order(kind: Listable, given: Sequence[Mapping[str, Any]] | None, path: str = "sort") -> Order:
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
