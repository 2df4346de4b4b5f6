"""Filters: one shape for every list, checked against the description of the kind, compiled to a condition on its rows.

A filter is a leaf {field, op, value} or a group {all: […]} / {any: […]}. Operators depend on the field's type (R66).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from trato.access.gate import Access
from trato.db.sql import FALSE, Sql, all_of, any_of, one_of
from trato.db.text import check_searchable, is_storable, like_pattern, search_words
from trato.errors import invalid
from trato.items.kinds import CHANNELS, REFERENCES, Field, FieldType, ItemKind
from trato.items.money import parse_amount
from trato.items.references import is_seen
from trato.items.values import bound, fits

MAX_CONDITIONS = 50
MAX_VALUES = 200
MAX_DEPTH = 10
ME = "@me"


class Op(StrEnum):
    """What a filter may ask of a field."""

    EQ = "EQ"
    NE = "NE"
    IN = "IN"
    LT = "LT"
    LTE = "LTE"
    GT = "GT"
    GTE = "GTE"
    BETWEEN = "BETWEEN"
    CONTAINS = "CONTAINS"
    EMPTY = "EMPTY"
    NOT_EMPTY = "NOT_EMPTY"


_COMPARISONS = {Op.EQ: "=", Op.NE: "<>", Op.LT: "<", Op.LTE: "<=", Op.GT: ">", Op.GTE: ">="}
_SAME = frozenset({Op.EQ, Op.NE, Op.IN, Op.EMPTY, Op.NOT_EMPTY})
_ORDERED = _SAME | {Op.LT, Op.LTE, Op.GT, Op.GTE, Op.BETWEEN}
_ORDERED_TYPES = frozenset({FieldType.INTEGER, FieldType.DATE, FieldType.DATETIME, FieldType.MONEY})


@dataclass(frozen=True, slots=True)
class Condition:
    """A leaf, with its values checked and decoded."""

    field: Field
    op: Op
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Several filters: all of them, or any of them."""

    every: bool
    parts: tuple[Filter, ...]


Filter = Condition | Group
DecodeId = Callable[[FieldType, str, str], int]
"""Turns an opaque id of the graph into a number: (type, id, path) → id, VALIDATION when it is of another type."""


def operators(entry: Field) -> frozenset[Op]:
    """The operators the field offers."""
    offered = _ORDERED if entry.type in _ORDERED_TYPES else _SAME
    if entry.folded_column or entry.type in CHANNELS or entry.type is FieldType.PICK_LIST:
        offered = offered | {Op.CONTAINS}
    return offered


def parse_filter(
    kind: ItemKind, given: Mapping[str, Any], access: Access, decode_id: DecodeId, path: str = "filter"
) -> Filter:
    """The filter in `given` ({field, op, value} or {all} or {any}). VALIDATION names the part at fault."""
    return _Parser(kind, access, decode_id).parse(given, path)


class _Parser:
    """Walks one filter, counting its leaves."""

    def __init__(self, kind: ItemKind, access: Access, decode_id: DecodeId) -> None:
        self._kind = kind
        self._access = access
        self._decode_id = decode_id
        self._leaves = 0

    def parse(self, given: Mapping[str, Any], path: str, depth: int = 1) -> Filter:
        """A leaf or a group."""
        if depth > MAX_DEPTH:
            raise invalid(path, "TOO_DEEP", f"A filter is at most {MAX_DEPTH} levels deep.")
        present = [key for key in ("field", "all", "any") if given.get(key) is not None]
        if len(present) != 1:
            raise invalid(path, "MALFORMED", "A filter has exactly one of field, all, any.")
        if present[0] == "field":
            return self._leaf(given, path)
        group = present[0]
        parts = (self.parse(part, f"{path}.{group}[{at}]", depth + 1) for at, part in enumerate(given[group]))
        return Group(group == "all", tuple(parts))

    def _leaf(self, given: Mapping[str, Any], path: str) -> Condition:
        self._leaves += 1
        if self._leaves > MAX_CONDITIONS:
            raise invalid(path, "TOO_MANY", f"A filter has at most {MAX_CONDITIONS} conditions.")
        entry = self._kind.field_named(given["field"], f"{path}.field")
        if not entry.filterable:
            raise invalid(f"{path}.field", "NOT_FILTERABLE", f"{entry.label} can't be filtered by.")
        op = Op(given.get("op") or Op.EQ)
        if op not in operators(entry):
            raise invalid(f"{path}.op", "BAD_OPERATOR", f"{entry.label} can't be compared with {op.value}.")
        return Condition(entry, op, self._values(entry, op, given.get("value"), f"{path}.value"))

    def _values(self, entry: Field, op: Op, raw: Any, path: str) -> tuple[Any, ...]:
        if op in (Op.EMPTY, Op.NOT_EMPTY):
            return ()
        if op in (Op.IN, Op.BETWEEN):
            if not isinstance(raw, list) or len(raw) > MAX_VALUES or (op is Op.BETWEEN and len(raw) != 2):
                raise invalid(path, "MALFORMED", f"{op.value} takes a list{' of two' if op is Op.BETWEEN else ''}.")
            values = tuple(self._value(entry, part, f"{path}[{at}]") for at, part in enumerate(raw))
            if op is Op.BETWEEN and values[0] > values[1]:
                raise invalid(path, "REVERSED", "The first value lies behind the second.")
            return values
        if op is Op.CONTAINS:
            if not isinstance(raw, str) or not raw.strip():
                raise invalid(path, "MALFORMED", "CONTAINS takes a text.")
            return (check_searchable(raw, path),)
        return (self._value(entry, raw, path),)

    def _value(self, entry: Field, raw: Any, path: str) -> Any:
        try:
            if entry.type in REFERENCES:
                if entry.type is FieldType.USER and raw == ME:
                    return self._access.user_id
                return self._decode_id(entry.type, _text(raw), path)
            return _scalar(entry, raw, self._access.base_currency, path)
        except (TypeError, ValueError, OverflowError):
            raise invalid(path, "WRONG_TYPE", f"{entry.label} can't be compared with this value.") from None


def _text(raw: Any) -> str:
    if not isinstance(raw, str) or not is_storable(raw):
        raise TypeError(raw)
    return raw


def _scalar(entry: Field, raw: Any, base_currency: str, path: str) -> Any:
    match entry.type:
        case FieldType.INTEGER:
            if isinstance(raw, bool) or not isinstance(raw, int) or not fits(entry, raw):
                raise TypeError(raw)
            return raw
        case FieldType.BOOLEAN:
            if not isinstance(raw, bool):
                raise TypeError(raw)
            return raw
        case FieldType.DATE:
            return date.fromisoformat(_text(raw))
        case FieldType.DATETIME:
            instant = datetime.fromisoformat(_text(raw))
            if instant.tzinfo is None:
                raise ValueError(raw)
            return instant.astimezone(UTC)
        case FieldType.MONEY:
            if isinstance(raw, bool) or not isinstance(raw, str | int):
                raise TypeError(raw)
            return parse_amount(Decimal(raw) if isinstance(raw, int) else raw, base_currency, path).minor
        case FieldType.ENUM:
            if raw not in entry.options:
                raise ValueError(raw)
            return raw
        case _:
            return _text(raw)


def compiled(kind: ItemKind, wanted: Filter, access: Access, alias: str) -> Sql:
    """The filter as a condition on the row `alias`. A reference to what the person doesn't see is none (R75)."""
    if isinstance(wanted, Group):
        return (all_of if wanted.every else any_of)([compiled(kind, part, access, alias) for part in wanted.parts])
    if wanted.field.type in CHANNELS:
        return _of_channels(kind, wanted, alias)
    if wanted.field.link is not None:
        return _of_link(wanted, access, alias)
    if wanted.field.type in REFERENCES:
        return _of_reference(wanted, access, alias)
    return _of_column(wanted, alias)


def _of_column(wanted: Condition, alias: str) -> Sql:
    column = wanted.field.sql(alias)
    values = tuple(bound(value) for value in wanted.values)
    match wanted.op:
        case Op.EMPTY:
            return Sql(f"{column} IS NULL")
        case Op.NOT_EMPTY:
            return Sql(f"{column} IS NOT NULL")
        case Op.IN:
            return one_of(column, values)
        case Op.BETWEEN:
            return Sql(f"{column} BETWEEN ? AND ?", values)
        case Op.CONTAINS:
            return Sql(f"{alias}.{wanted.field.folded_column} LIKE ? ESCAPE '\\'", (like_pattern(values[0]),))
        case Op.NE:
            return Sql(f"({column} <> ? OR {column} IS NULL)", values)
        case _:
            return Sql(f"{column} {_COMPARISONS[wanted.op]} ?", values)


def _of_reference(wanted: Condition, access: Access, alias: str) -> Sql:
    column = wanted.field.sql(alias)
    if wanted.op is Op.CONTAINS:
        found = f"{wanted.field.label_sql(alias, 'folded_label')} LIKE ? ESCAPE '\\'"
        return Sql(found, (like_pattern(wanted.values[0]),))
    parts = [Sql(f"{column} IS NOT NULL"), is_seen(wanted.field.type, access, column)]
    if wanted.op not in (Op.EMPTY, Op.NOT_EMPTY):
        parts.insert(1, one_of(column, wanted.values))
    return _negation(wanted.op) + all_of(parts).wrapped()


def _negation(op: Op) -> str:
    return "NOT " if op in (Op.EMPTY, Op.NE) else ""


def _exists(table: str, matching: Sql, op: Op) -> Sql:
    return Sql(f"{_negation(op)}EXISTS (SELECT 1 FROM {table} AS linked WHERE ") + matching + ")"


def _of_link(wanted: Condition, access: Access, alias: str) -> Sql:
    link = wanted.field.link
    assert link is not None
    parts = [Sql(f"linked.{link.item} = {alias}.id"), is_seen(wanted.field.type, access, f"linked.{link.value}")]
    if link.condition:
        parts.append(Sql(f"linked.{link.condition}"))
    if wanted.values:
        parts.append(one_of(f"linked.{link.value}", wanted.values))
    elif wanted.op is Op.IN:
        return FALSE
    return _exists(link.table, all_of(parts), wanted.op)


def _of_channels(kind: ItemKind, wanted: Condition, alias: str) -> Sql:
    parts = [
        Sql(
            f"linked.item_id = {alias}.id AND linked.item_kind = ? AND linked.kind = ?",
            (kind.code, wanted.field.type.value),
        )
    ]
    if wanted.op is Op.CONTAINS:
        parts.append(Sql("linked.normalized LIKE ? ESCAPE '\\'", (like_pattern(wanted.values[0]),)))
    elif wanted.values:
        parts.append(any_of([one_of("linked.normalized", wanted.values), one_of("linked.value", wanted.values)]))
    return _exists("item_channel", all_of(parts), wanted.op)


def searched(alias: str, search: str | None) -> Sequence[Sql]:
    """Conditions of a text search on an item's row: every word is found somewhere in it (accents and case ignored)."""
    found = f"{alias}.search_text LIKE ? ESCAPE '\\'"
    return [Sql(found, (like_pattern(word),)) for word in search_words(search)]
