"""Types of the graph as JSON Schema, for the description of the REST interface (OpenAPI 3.1)."""

from __future__ import annotations

from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
)

JsonSchema = dict[str, Any]

LARGEST_INT = 2**31 - 1
_SCALARS: dict[str, JsonSchema] = {
    "ID": {"type": "string"},
    "String": {"type": "string"},
    "Boolean": {"type": "boolean"},
    "Int": {"type": "integer", "minimum": -LARGEST_INT - 1, "maximum": LARGEST_INT},
    "Float": {"type": "number"},
    "Decimal": {"type": "string", "description": "A decimal number as text, so that it stays exact."},
    "Date": {"type": "string", "format": "date"},
    "DateTime": {"type": "string", "format": "date-time"},
    "JSON": {},
}


def leaf_schema(type_: GraphQLLeafType) -> JsonSchema:
    """A scalar or an enum."""
    if isinstance(type_, GraphQLEnumType):
        return {"type": "string", "enum": list(type_.values)}
    return dict(_SCALARS[type_.name])


def nullable(schema: JsonSchema) -> JsonSchema:
    """The same, or null. What takes anything takes null already."""
    if not schema:
        return schema
    if "enum" in schema:
        return {**schema, "type": [schema["type"], "null"], "enum": [*schema["enum"], None]}
    if "type" in schema and "$ref" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def described(schema: JsonSchema, text: str | None) -> JsonSchema:
    """The same with what the graph says of it."""
    return {**schema, "description": text} if text else schema


def reference(name: str) -> JsonSchema:
    """A schema of the description's components."""
    return {"$ref": f"#/components/schemas/{name}"}


def input_schema(type_: GraphQLInputType, components: dict[str, JsonSchema]) -> JsonSchema:
    """What an input of the graph may be; the input objects it leads to are put into `components`."""
    match type_:
        case GraphQLNonNull(of_type=inner):
            return _present(inner, components)
        case _:
            return nullable(_present(type_, components))


def _present(type_: GraphQLInputType, components: dict[str, JsonSchema]) -> JsonSchema:
    match type_:
        case GraphQLList(of_type=inner):
            return {"type": "array", "items": input_schema(inner, components)}
        case GraphQLInputObjectType(name=name):
            if name not in components:
                components[name] = {}  # they contain one another
                components[name] = object_schema(type_, components)
            return reference(name)
        case _:
            return leaf_schema(type_)  # type: ignore[arg-type]  # what is left of input types


def object_schema(type_: GraphQLInputObjectType, components: dict[str, JsonSchema]) -> JsonSchema:
    """An input object, which takes the fields it has and no others."""
    return described(
        {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                name: described(input_schema(field.type, components), field.description)
                for name, field in type_.fields.items()
            },
            "required": [name for name, field in type_.fields.items() if isinstance(field.type, GraphQLNonNull)],
        },
        type_.description,
    )
