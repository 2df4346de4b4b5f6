"""What the scopes of an API token open (R1): areas of the graph, each to be read, or to be changed as well.

An operation needs the scopes of the fields that it begins with. What is reached from there belongs to it: the people
responsible for deals come with the deals. Records alone are told to nobody who may not read them, wherever they are
reached: such a token learns that they are there. A scope never gives a right that the token's person has not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum

import strawberry
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    get_named_type,
    is_abstract_type,
)
from strawberry.types import get_object_definition
from strawberry.utils.str_converters import to_camel_case

from trato.accounts.models import TokenScope
from trato.errors import forbidden
from trato.items.kinds import DESCRIBED

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


BARE = frozenset({"__typename", "id", "number"})
"""What is told of a record to a token that may read none."""
_WITH_FIELDS = (GraphQLObjectType, GraphQLInterfaceType)

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
    core: GraphQLSchema,
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
    if lacking := _lacking(Area.RECORDS, OperationType.QUERY, scopes):
        root = core.get_root_type(kind)
        assert root is not None
        for told in _Walk(core, fragments).told(root, _objects(core, root), operation.selection_set):
            return f"This token may not read {told}: it lacks the scope {lacking.name}."
    return None


def may_read(area: Area, scopes: frozenset[TokenScope] | None) -> bool:
    """Whether `scopes` let read in an area."""
    return scopes is None or _lacking(area, OperationType.QUERY, scopes) is None


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


class _Walk:
    """Looks for what an operation asks of records, besides that they are there."""

    def __init__(self, core: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._core = core
        self._fragments = fragments
        self._records = {kind.node for kind in DESCRIBED.values()}
        self._seen: set[tuple[str, frozenset[str]]] = set()

    def told(self, type_: GraphQLNamedType, objects: frozenset[str], selections: SelectionSetNode) -> Iterator[str]:
        """Each such field, asked of a type that stands for these object types where it is asked."""
        for node in selections.selections:
            match node:
                case FieldNode():
                    yield from self._field(type_, objects, node)
                case InlineFragmentNode():
                    on = self._core.type_map[node.type_condition.name.value] if node.type_condition else type_
                    yield from self.told(on, objects & _objects(self._core, on), node.selection_set)
                case FragmentSpreadNode():
                    fragment = self._fragments[node.name.value]
                    on = self._core.type_map[fragment.type_condition.name.value]
                    within = objects & _objects(self._core, on)
                    if (node.name.value, within) not in self._seen:
                        self._seen.add((node.name.value, within))
                        yield from self.told(on, within, fragment.selection_set)

    def _field(self, type_: GraphQLNamedType, objects: frozenset[str], node: FieldNode) -> Iterator[str]:
        name = node.name.value
        if name not in BARE and objects & self._records:
            yield f"{type_.name}.{name}"
        elif node.selection_set is not None and isinstance(type_, _WITH_FIELDS) and name in type_.fields:
            reached = get_named_type(type_.fields[name].type)
            yield from self.told(reached, _objects(self._core, reached), node.selection_set)


def _objects(core: GraphQLSchema, type_: GraphQLNamedType) -> frozenset[str]:
    """The object types that a type stands for, by name."""
    return frozenset(one.name for one in (core.get_possible_types(type_) if is_abstract_type(type_) else [type_]))
