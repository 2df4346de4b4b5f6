"""What a client sends, checked against an input of the graph: each fault with the place where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
    Undefined,
)

from trato.errors import ErrorCode, FieldError, TratoError

DEEPEST = 50
MOST_FAULTS = 100
_TEXTS = frozenset({"ID", "String", "Decimal", "Date", "DateTime"})
"""Scalars that are strings in JSON; the graph takes some of them as numbers, too."""


def demand_shape(type_: GraphQLInputType, value: Any, path: str = "") -> None:
    """VALIDATION with all that is wrong with the shape of `value`: unknown fields, wrong types, what is missing."""
    faults: list[FieldError] = []
    _look(type_, value, path, faults, 0)
    refuse(faults)


def refuse(faults: list[FieldError]) -> None:
    """VALIDATION with these faults, unless there are none."""
    if faults:
        raise TratoError(ErrorCode.VALIDATION, faults[0].message, faults[:MOST_FAULTS])


def _look(type_: GraphQLInputType, value: Any, path: str, faults: list[FieldError], depth: int) -> None:
    if len(faults) >= MOST_FAULTS:
        return
    if depth > DEEPEST:
        faults.append(FieldError(path, "TOO_DEEP", f"At most {DEEPEST} levels."))
        return
    match type_:
        case GraphQLNonNull(of_type=inner):
            if value is None:
                faults.append(FieldError(path, "REQUIRED", "It can't be null."))
            else:
                _look(inner, value, path, faults, depth)
        case _ if value is None:
            pass
        case GraphQLList(of_type=inner):
            if not isinstance(value, list):
                faults.append(FieldError(path, "WRONG_TYPE", "It must be a list."))
                return
            for at, part in enumerate(value):
                _look(inner, part, f"{path}[{at}]", faults, depth + 1)
        case GraphQLInputObjectType():
            _look_into(type_, value, path, faults, depth)
        case _:
            _look_at(type_, value, path, faults)


def _look_into(type_: GraphQLInputObjectType, value: Any, path: str, faults: list[FieldError], depth: int) -> None:
    if not isinstance(value, Mapping):
        faults.append(FieldError(path, "WRONG_TYPE", "It must be an object."))
        return
    faults += [
        FieldError(below(path, name[:100]), "UNKNOWN_FIELD", f"There is no “{name[:100]}” here.")
        for name in value
        if name not in type_.fields
    ]
    for name, field in type_.fields.items():
        if name in value:
            _look(field.type, value[name], below(path, name), faults, depth + 1)
        elif isinstance(field.type, GraphQLNonNull) and field.default_value is Undefined:
            faults.append(FieldError(below(path, name), "REQUIRED", f"“{name}” is required."))


def _look_at(type_: GraphQLLeafType, value: Any, path: str, faults: list[FieldError]) -> None:
    if isinstance(type_, GraphQLEnumType):
        if not isinstance(value, str) or value not in type_.values:
            known = ", ".join(type_.values)
            faults.append(FieldError(path, "UNKNOWN_OPTION", f"It must be one of {known}."))
        return
    try:
        if type_.name in _TEXTS and not isinstance(value, str):
            raise TypeError(value)
        type_.parse_value(value)
    except (GraphQLError, TypeError, ValueError, ArithmeticError):
        faults.append(FieldError(path, "WRONG_TYPE", f"It must be a {_WORDS.get(type_.name, type_.name)}."))


_WORDS = {
    "ID": "string",
    "String": "string",
    "Boolean": "boolean",
    "Int": "whole number of 32 bits",
    "Float": "number",
    "Decimal": "decimal number as a string",
    "Date": "day such as 2030-01-31",
    "DateTime": "time such as 2030-01-31T12:00:00Z",
}


def below(path: str, name: str) -> str:
    """The place of a part."""
    return f"{path}.{name}" if path else name
