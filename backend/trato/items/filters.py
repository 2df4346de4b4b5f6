"""Filters: one shape for every list, checked against the description of the kind (R66).

A filter is a leaf {field, op, value}, a group {all: […]} / {any: […]}, or asks what an item leads to: {field: "deals",
op: ANY or NONE, where: filter}. A leaf's field may be a path, such as `company.industry`, which means ANY at each step.
Operators depend on the field's type (trato.items.operators); trato.items.conditions makes SQL of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from trato.access.gate import Access
from trato.db.text import check_searchable, is_storable
from trato.errors import invalid
from trato.items import periods, rates
from trato.items.fields import REFERENCES, Field, FieldType
from trato.items.kinds import Listable, Relation
from trato.items.money import Amount, parse_amount
from trato.items.operators import LISTED, OF_RELATIONS, TEMPORAL, VALUELESS, Op, operators
from trato.items.periods import Clock, Period, Turn
from trato.items.relations import relation_named, relations, target
from trato.items.values import decimal_of_json, fits

__all__ = [
    "Condition",
    "Filter",
    "Group",
    "Op",
    "Related",
    "currencies_of",
    "heeded",
    "operators",
    "parse_filter",
    "paths_of",
    "paths_to_plans",
    "turn_of",
]

MAX_CONDITIONS = 50
MAX_VALUES = 200
MAX_DEPTH = 10
MAX_HOPS = 2
MAX_RELATED = 10
ME = "@me"
CIRCLES = {"@my_department": "department", "@my_departments": "tree"}
"""Words for several users: oneself, and those of one's departments, without and with what lies below them."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A leaf, with its values checked and decoded; times are Periods, amounts as they were given."""

    field: Field
    op: Op
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Several filters: all of them, or any of them."""

    every: bool
    parts: tuple[Filter, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """What an item leads to: one that matches `part` is among what the person may read there, or none is."""

    relation: Relation
    negated: bool
    part: Filter


Filter = Condition | Group | Related
EVERYTHING: Filter = Group(every=True, parts=())
DecodeId = Callable[[FieldType, str, str], int]
"""Turns an opaque id of the graph into a number: (type, id, path) → id, VALIDATION when it is of another type."""


def parse_filter(
    kind: Listable, given: Mapping[str, Any], access: Access, decode_id: DecodeId, path: str = "filter"
) -> Filter:
    """The filter in `given`. VALIDATION names the part at fault."""
    return _Parser(access, decode_id).parse(kind, given, path)


def turn_of(wanted: Filter) -> Turn:
    """How often the filter comes to mean something else, by the words for times in it."""
    match wanted:
        case Condition():
            return max((value.turn for value in wanted.values if isinstance(value, Period)), default=Turn.NEVER)
        case Group():
            return max(map(turn_of, wanted.parts), default=Turn.NEVER)
        case Related():
            return turn_of(wanted.part)


def currencies_of(wanted: Filter) -> frozenset[str]:
    """The currencies that amounts are asked for in: what they are worth decides what the filter finds (R13)."""
    match wanted:
        case Condition():
            return frozenset(value.currency for value in wanted.values if isinstance(value, Amount))
        case Group():
            return frozenset().union(*map(currencies_of, wanted.parts))
        case Related():
            return currencies_of(wanted.part)


def heeded(wanted: Filter) -> frozenset[str]:
    """How kinds of events begin that decide whether an item matches, besides those of its own kind."""
    match wanted:
        case Condition():
            return frozenset({wanted.field.heeds} if wanted.field.heeds else ())
        case Group():
            return frozenset().union(*map(heeded, wanted.parts))
        case Related():
            return frozenset()


def paths_of(wanted: Filter) -> Iterator[tuple[Relation, ...]]:
    """The ways on which the filter leaves the item: one for each relation it goes through, or that a field looks at."""
    match wanted:
        case Condition():
            for kind, joins in wanted.field.looks_at:
                yield (Relation("", "", kind, joins, inherited=True),)
        case Group():
            for part in wanted.parts:
                yield from paths_of(part)
        case Related():
            yield (wanted.relation,)
            for further in paths_of(wanted.part):
                yield (wanted.relation, *further)


def paths_to_plans(wanted: Filter) -> Iterator[tuple[Relation, ...]]:
    """The ways, of no step for the item's own, to the items of which the filter asks what is planned with them."""
    match wanted:
        case Condition():
            if wanted.field.asked_only:
                yield ()
        case Group():
            for part in wanted.parts:
                yield from paths_to_plans(part)
        case Related():
            if wanted.relation.kind == "activity":
                yield ()
            for further in paths_to_plans(wanted.part):
                yield (wanted.relation, *further)


class _Parser:
    """Walks one filter, counting its leaves and how often it leaves the item."""

    def __init__(self, access: Access, decode_id: DecodeId) -> None:
        self._access = access
        self._decode_id = decode_id
        self._clock = Clock(periods.now(), access.time_zone)
        self._leaves = 0
        self._related = 0

    def parse(self, kind: Listable, given: Mapping[str, Any], path: str, depth: int = 1, hops: int = 0) -> Filter:
        """A leaf or a group."""
        if depth > MAX_DEPTH:
            raise invalid(path, "TOO_DEEP", f"A filter is at most {MAX_DEPTH} levels deep.")
        present = [key for key in ("field", "all", "any") if given.get(key) is not None]
        if len(present) != 1:
            raise invalid(path, "MALFORMED", "A filter has exactly one of field, all, any.")
        if present[0] == "field":
            return self._named(kind, given, given["field"].split("."), path, depth, hops)
        group = present[0]
        parts = (
            self.parse(kind, part, f"{path}.{group}[{at}]", depth + 1, hops) for at, part in enumerate(given[group])
        )
        return Group(group == "all", tuple(parts))

    def _named(
        self, kind: Listable, given: Mapping[str, Any], names: list[str], path: str, depth: int, hops: int
    ) -> Filter:
        op, where = Op(given.get("op") or Op.EQ), given.get("where")
        if len(names) > 1:
            relation = self._leaving(kind, names[0], path, hops)
            return Related(relation, False, self._named(target(relation), given, names[1:], path, depth, hops + 1))
        if op in OF_RELATIONS:
            relation = self._leaving(kind, names[0], path, hops)
            there = target(relation)
            part = EVERYTHING if where is None else self.parse(there, where, f"{path}.where", depth + 1, hops + 1)
            return Related(relation, op is Op.NONE, part)
        if where is not None:
            raise invalid(f"{path}.where", "UNEXPECTED", "Only ANY and NONE take a filter.")
        return self._leaf(kind, given, names[0], op, path)

    def _leaving(self, kind: Listable, name: str, path: str, hops: int) -> Relation:
        self._related += 1
        if hops >= MAX_HOPS:
            raise invalid(f"{path}.field", "TOO_FAR", f"A filter goes at most {MAX_HOPS} steps away.")
        if self._related > MAX_RELATED:
            raise invalid(path, "TOO_MANY", f"A filter leaves its records at most {MAX_RELATED} times.")
        return relation_named(kind, name, f"{path}.field")

    def _leaf(self, kind: Listable, given: Mapping[str, Any], name: str, op: Op, path: str) -> Condition:
        self._leaves += 1
        if self._leaves > MAX_CONDITIONS:
            raise invalid(path, "TOO_MANY", f"A filter has at most {MAX_CONDITIONS} conditions.")
        if name not in kind.by_name and name in relations(kind):
            raise invalid(f"{path}.op", "BAD_OPERATOR", f"{kind.label}: “{name}” is asked with ANY or NONE.")
        entry = kind.field_named(name, f"{path}.field")
        if not entry.filterable:
            raise invalid(f"{path}.field", "NOT_FILTERABLE", f"{entry.label} can't be filtered by.")
        if op not in operators(entry):
            raise invalid(f"{path}.op", "BAD_OPERATOR", f"{entry.label} can't be compared with {op.value}.")
        return Condition(entry, op, self._values(entry, op, given.get("value"), f"{path}.value"))

    def _values(self, entry: Field, op: Op, raw: Any, path: str) -> tuple[Any, ...]:
        if op in VALUELESS:
            return ()
        if op is Op.CONTAINS:
            if not isinstance(raw, str) or not raw.strip():
                raise invalid(path, "MALFORMED", "CONTAINS takes a text.")
            return (check_searchable(raw, path),)
        if op not in LISTED and op is not Op.BETWEEN:
            return self._value(entry, raw, path)
        if not isinstance(raw, list) or len(raw) > MAX_VALUES or (op is Op.BETWEEN and len(raw) != 2):
            raise invalid(path, "MALFORMED", f"{op.value} takes a list{' of two' if op is Op.BETWEEN else ''}.")
        values = tuple(one for at, part in enumerate(raw) for one in self._value(entry, part, f"{path}[{at}]"))
        if op is Op.BETWEEN and self._ordinal(values[0]) > self._ordinal(values[1]):
            raise invalid(path, "REVERSED", f"{entry.label}: the first value lies behind the second.")
        return values

    def _ordinal(self, value: Any) -> Any:
        match value:
            case Period():
                return value.span(self._clock).begin
            case Amount():
                currency = rates.known().by_code.get(value.currency)
                return value.decimal * currency.rate if currency else value.decimal
        return value

    def _value(self, entry: Field, raw: Any, path: str) -> tuple[Any, ...]:
        """What one value stands for: a word for people may stand for several."""
        try:
            if entry.type is FieldType.USER and raw == ME:
                return (self._access.user_id,)
            if entry.type is FieldType.USER and raw in CIRCLES:
                return (self._access.user_id, *sorted(getattr(self._access.rights, CIRCLES[raw])))
            if entry.type in REFERENCES:
                return (self._decode_id(entry.type, _text(raw), path),)
            return (_scalar(entry, raw, self._access.base_currency, path),)
        except (TypeError, ValueError, OverflowError):
            raise invalid(path, "WRONG_TYPE", f"{entry.label} can't be compared with this value.") from None


def _text(raw: Any) -> str:
    if not isinstance(raw, str) or not is_storable(raw):
        raise TypeError(raw)
    return raw


def _scalar(entry: Field, raw: Any, base_currency: str, path: str) -> Any:
    if entry.type in TEMPORAL:
        return Period(_text(raw), as_instants=entry.type is FieldType.DATETIME)
    match entry.type:
        case FieldType.INTEGER:
            if isinstance(raw, bool) or not isinstance(raw, int) or not fits(entry, raw):
                raise TypeError(raw)
            return raw
        case FieldType.NUMBER:
            return decimal_of_json(raw)
        case FieldType.BOOLEAN:
            if not isinstance(raw, bool):
                raise TypeError(raw)
            return raw
        case FieldType.MONEY:
            return _amount(raw, base_currency, path)
        case FieldType.ENUM:
            if raw not in entry.options:
                raise ValueError(raw)
            return raw
        case _:
            return _text(raw)


def _amount(raw: Any, base_currency: str, path: str) -> Amount:
    """An amount in the base currency, or in the one that {amount, currency} names."""
    given, currency = raw, base_currency
    if isinstance(raw, dict):
        if not {"amount"} <= raw.keys() <= {"amount", "currency"}:
            raise TypeError(raw)
        given, currency = raw["amount"], base_currency if raw.get("currency") is None else _text(raw["currency"])
    if isinstance(given, bool) or not isinstance(given, str | int):
        raise TypeError(given)
    if currency != base_currency and currency not in rates.known().by_code:
        raise rates.unknown_currency(currency, path)
    return parse_amount(Decimal(given) if isinstance(given, int) else given, currency, path)
