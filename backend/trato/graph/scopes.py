"""What the scopes of an API token open (R1): areas of the graph, each to be read, or to be changed as well.

An operation needs the scopes of the fields that it begins with. What is reached from there belongs to it: the people
responsible for deals come with the deals. A scope never gives a right that the token's person has not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum

import strawberry
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
)
from strawberry.types import get_object_definition
from strawberry.utils.str_converters import to_camel_case

from trato.accounts.models import TokenScope
from trato.errors import forbidden

strawberry.enum(
    TokenScope, description="What an API token may do, within what its person may. Writing includes reading."
)


class Area(Enum):
    """A part of the graph: the scope to read it, and the one to change it as well. Every token may use FREE."""

    RECORDS = (TokenScope.RECORDS_READ, TokenScope.RECORDS_WRITE)
    SETTINGS = (TokenScope.SETTINGS_READ, TokenScope.SETTINGS_WRITE)
    PEOPLE = (TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE)
    MESSAGES = (TokenScope.MESSAGES_READ, TokenScope.MESSAGES_WRITE)
    FREE = ()


_areas: dict[tuple[OperationType, str], Area] = {}


def lay_out(schema: GraphQLSchema, roots: Mapping[Area, Iterable[type]], others: Mapping[str, Area]) -> None:
    """Say to which area each root field of the schema belongs. Raises LookupError for one that belongs to none.

    `roots`: the classes that the schema's root types are put together from. `others`: fields that go before these.
    """
    area_of = {
        field.graphql_name or to_camel_case(field.python_name): area
        for area, classes in roots.items()
        for root in classes
        for field in get_object_definition(root, strict=True).fields
    } | dict(others)
    for kind in OperationType:
        root_type = schema.get_root_type(kind)
        for name in root_type.fields if root_type else ():
            if name not in area_of:
                raise LookupError(f"{root_type}.{name} belongs to no area that an API token could be limited to.")
            _areas[kind, name] = area_of[name]


def beyond_scopes(
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    scopes: frozenset[TokenScope] | None,
) -> str | None:
    """Why a valid operation is more than `scopes` allow; None when it isn't, or there are no limits (None)."""
    if scopes is None:
        return None
    kind = operation.operation
    for name in _root_fields(operation.selection_set, fragments):
        area = Area.FREE if name.startswith("__") else _areas[kind, name]
        if lacking := _lacking(area, kind, scopes):
            return f"This token may not use {name}: it lacks the scope {lacking.name}."
    return None


def demand_reading(area: Area, scopes: frozenset[TokenScope] | None) -> None:
    """FORBIDDEN unless `scopes` let read in an area: for a field whose arguments say which area it leads to."""
    if scopes is not None and (lacking := _lacking(area, OperationType.QUERY, scopes)):
        raise forbidden(f"This token lacks the scope {lacking.name}.")


def demand_writing(area: Area, scopes: frozenset[TokenScope] | None) -> None:
    """FORBIDDEN unless `scopes` let change what is in an area."""
    if scopes is not None and (lacking := _lacking(area, OperationType.MUTATION, scopes)):
        raise forbidden(f"This token lacks the scope {lacking.name}.")


def demand_field(name: str, kind: OperationType, scopes: frozenset[TokenScope] | None) -> None:
    """FORBIDDEN unless `scopes` open a root field: for a transport that knows beforehand what it will ask."""
    if scopes is not None and (lacking := _lacking(_areas[kind, name], kind, scopes)):
        raise forbidden(f"This token lacks the scope {lacking.name}.")


def _lacking(area: Area, kind: OperationType, scopes: frozenset[TokenScope]) -> TokenScope | None:
    if area is Area.FREE:
        return None
    reading, writing = area.value
    needed: TokenScope = writing if kind is OperationType.MUTATION else reading
    return None if scopes & {needed, writing} else needed


def _root_fields(selections: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode]) -> Iterator[str]:
    """The fields that an operation begins with; a valid document's fragments don't contain themselves."""
    for node in selections.selections:
        match node:
            case FieldNode():
                yield node.name.value
            case InlineFragmentNode():
                yield from _root_fields(node.selection_set, fragments)
            case FragmentSpreadNode():
                yield from _root_fields(fragments[node.name.value].selection_set, fragments)
