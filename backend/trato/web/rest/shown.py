"""How REST shows a record: the fields its kind is described with, asked of the graph, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
)

from trato.items.kinds import ItemKind
from trato.web.rest.custom import custom_shown_schema
from trato.web.rest.json_types import JsonSchema, described, leaf_schema, nullable

LINKED = 100
"""How many records a field of a record tells at most."""

ALWAYS = ("id", "number", "title")
UNSEEN = frozenset({"id", "deleted_at"})
"""Fields that have another name there, or no value in any record that is read."""
CUSTOM_FIELDS = "customFields"
BOUND_TO = "items"
_NAMES = ("name", "title", "label", "legalName")


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a record: how it is called, what is asked of the graph for it, and what its value is like."""

    name: str
    selection: str
    schema: JsonSchema
    paged: bool = False

    def read(self, node: Mapping[str, Any]) -> Any:
        """The value from the graph's answer."""
        value = node[self.name]
        if self.name == CUSTOM_FIELDS:
            return {one["code"]: one["value"] for one in value}
        return value["nodes"] if self.paged else value


def parts_of(kind: ItemKind, core: GraphQLSchema) -> tuple[Part, ...]:
    """The fields that REST shows of records of a kind."""
    type_ = core.type_map[kind.node]
    assert isinstance(type_, GraphQLObjectType)
    fields = [entry.name for entry in kind.standard if not entry.asked_only and entry.code not in UNSEEN]
    names = dict.fromkeys([*ALWAYS, *fields, *((BOUND_TO,) if kind.bound_to else ())])
    parts = [_part(name, type_.fields[name]) for name in names]
    if kind.extensible:
        parts.append(Part(CUSTOM_FIELDS, f"{CUSTOM_FIELDS} {{ code value }}", {}))
    return tuple(parts)


def all_parts(name: str, core: GraphQLSchema, *, bare: bool = False) -> tuple[Part, ...]:
    """Every field of a type, for answers that are no record; `bare`: records in it without their names."""
    type_ = core.type_map[name]
    assert isinstance(type_, GraphQLObjectType)
    return tuple(_part(field, of, bare=bare) for field, of in type_.fields.items())


def selection_of(parts: tuple[Part, ...]) -> str:
    """What is asked of each record."""
    return " ".join(part.selection for part in parts)


def record_of(parts: tuple[Part, ...], node: Mapping[str, Any]) -> dict[str, Any]:
    """A record as it is told."""
    return {part.name: part.read(node) for part in parts}


def record_schema(kind: ItemKind | None, parts: tuple[Part, ...]) -> JsonSchema:
    """What is told of each record, with the custom fields there are now; or of what is no record."""
    properties = {part.name: part.schema for part in parts}
    if kind is not None and kind.extensible:
        properties[CUSTOM_FIELDS] = custom_shown_schema(kind)
    return {"type": "object", "properties": properties, "required": list(properties)}


def _part(name: str, field: GraphQLField, *, bare: bool = False) -> Part:
    named = get_named_type(field.type)
    if is_leaf_type(named):
        each, selection, paged = leaf_schema(named), name, False
    else:
        assert isinstance(named, GraphQLObjectType | GraphQLInterfaceType)
        paged = "nodes" in named.fields
        shown = get_named_type(named.fields["nodes"].type) if paged else named
        assert isinstance(shown, GraphQLObjectType | GraphQLInterfaceType)
        each, inner = _object(shown, bare=bare)
        selection = f"{name}(first: {LINKED}) {{ nodes {{ {inner} }} }}" if paged else f"{name} {{ {inner} }}"
    outer = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
    schema = {"type": "array", "items": each} if paged or isinstance(outer, GraphQLList) else each
    if outer is field.type:
        schema = nullable(schema)
    return Part(name, selection, described(schema, field.description), paged)


def _object(type_: GraphQLObjectType | GraphQLInterfaceType, *, bare: bool) -> tuple[JsonSchema, str]:
    """A record by its id and name, or `bare` by its id alone; what is no record, such as money, whole."""
    if "id" in type_.fields:
        called = {} if bare else {"name": next(name for name in _NAMES if name in type_.fields)}
        asked = {"id": "id", **({"number": "number"} if "number" in type_.fields else {}), **called}
    else:
        asked = {name: name for name, field in type_.fields.items() if is_leaf_type(get_named_type(field.type))}
    properties = {name: _leaf(type_.fields[source]) for name, source in asked.items()}
    selection = " ".join(name if name == source else f"{name}: {source}" for name, source in asked.items())
    return {"type": "object", "properties": properties, "required": list(properties)}, selection


def _leaf(field: GraphQLField) -> JsonSchema:
    named = get_named_type(field.type)
    assert is_leaf_type(named)
    schema = leaf_schema(named)
    return described(schema if isinstance(field.type, GraphQLNonNull) else nullable(schema), field.description)
