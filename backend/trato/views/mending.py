"""Filters that were saved once: what they name that has gone since is told, and the rest still works (R66)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access
from trato.errors import FieldError, TratoError
from trato.graph.kit.ids import decode_reference
from trato.items.fields import REFERENCES, FieldType
from trato.items.filters import EVERYTHING, Condition, Filter, Group, Related, parse_filter
from trato.items.kinds import ItemKind
from trato.items.references import choosable

_SEEN_AS_GONE = "What this names is no longer there, or not for you to see."


@dataclass(frozen=True, slots=True)
class Mended:
    """What is left of a filter, and what is wrong with it: parts that mean nothing any more are left out."""

    filter: Filter
    problems: tuple[FieldError, ...]


def mended(kind: ItemKind, given: Mapping[str, Any] | None, access: Access) -> Mended:
    """A saved filter as far as it can still be understood; no statement."""
    problems: list[FieldError] = []
    left = None if given is None else _left(kind, given, access, "filter", problems)
    return Mended(EVERYTHING if left is None else left, tuple(problems))


def _left(
    kind: ItemKind, given: Mapping[str, Any], access: Access, path: str, problems: list[FieldError]
) -> Filter | None:
    for group in ("all", "any"):
        if given.get(group) is not None:
            named = ((part, f"{path}.{group}[{at}]") for at, part in enumerate(given[group]))
            parts = [_left(kind, part, access, where, problems) for part, where in named]
            kept = tuple(part for part in parts if part is not None)
            return Group(group == "all", kept) if kept or not parts else None
    try:
        return parse_filter(kind, given, access, decode_reference, path)
    except TratoError as error:
        problems += error.fields
        return None


async def gone(filters: Iterable[Filter], access: Access) -> list[set[tuple[FieldType, int]]]:
    """For each filter what it refers to and isn't there, or not for this person: a statement a type for all of them."""
    referred = [set(_references(wanted)) for wanted in filters]
    present: set[tuple[FieldType, int]] = set()
    for type_ in {type_ for some in referred for type_, _, _ in some}:
        for pick_list in {of for some in referred for one, of, _ in some if one is type_}:
            ids = {number for some in referred for one, of, number in some if (one, of) == (type_, pick_list)}
            present |= {(type_, number) for number in await choosable(type_, access, ids, pick_list)}
    return [{(type_, number) for type_, _, number in some} - present for some in referred]


def _references(wanted: Filter) -> Iterator[tuple[FieldType, str | None, int]]:
    match wanted:
        case Condition() if wanted.field.type in REFERENCES:
            for value in wanted.values:
                if isinstance(value, int):
                    yield wanted.field.type, wanted.field.pick_list, value
        case Group():
            for part in wanted.parts:
                yield from _references(part)
        case Related():
            yield from _references(wanted.part)


def reference_problems(missing: Iterable[tuple[FieldType, int]]) -> list[FieldError]:
    """What is gone, as problems of the filter."""
    return [FieldError("filter", f"{type_.value}_GONE", _SEEN_AS_GONE) for type_ in sorted({one for one, _ in missing})]
