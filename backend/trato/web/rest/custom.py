"""Fields that administrators have added (R15), in REST: an object with their values by code."""

from __future__ import annotations

from typing import Any

from trato.errors import FieldError
from trato.items.fields import REFERENCES, Field, FieldType
from trato.items.kinds import ItemKind
from trato.web.rest.json_types import LARGEST_INT, JsonSchema, described, nullable

_TEXT: JsonSchema = {"type": "string"}
_SCALARS: dict[FieldType, JsonSchema] = {
    FieldType.INTEGER: {"type": "integer", "minimum": -LARGEST_INT - 1, "maximum": LARGEST_INT},
    FieldType.NUMBER: {"type": "number"},
    FieldType.BOOLEAN: {"type": "boolean"},
    FieldType.DATE: {"type": "string", "format": "date"},
    FieldType.DATETIME: {"type": "string", "format": "date-time"},
}
_REFERENCE: JsonSchema = {
    "type": "object",
    "properties": {"id": _TEXT, "name": _TEXT, "removed": {"type": "boolean"}},
    "required": ["id", "name"],
}
_MONEY_SHOWN: JsonSchema = {
    "type": "object",
    "properties": {"amount": _TEXT, "currency": _TEXT},
    "required": ["amount", "currency"],
}
_MONEY_GIVEN: JsonSchema = {
    "type": "object",
    "properties": {"amount": _TEXT, "currency": nullable(_TEXT)},
    "required": ["amount"],
}


def custom_given(kind: ItemKind, values: dict[str, Any], path: str, faults: list[FieldError]) -> list[dict[str, Any]]:
    """The values as the graph takes them; adds to `faults` what names no field."""
    known = {entry.code for entry in kind.custom_fields}
    for code in values:
        if code not in known:
            message = f"{kind.label} has no field “{code[:100]}”."
            faults.append(FieldError(f"{path}.{code[:100]}", "UNKNOWN_FIELD", message))
    return [{"code": code, "value": value} for code, value in values.items()]


def custom_given_schema(kind: ItemKind) -> JsonSchema:
    """What may be given."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            entry.code: described(nullable(_schema(entry, _TEXT, _MONEY_GIVEN)), entry.label)
            for entry in kind.custom_fields
        },
        "description": "Values of fields that administrators have added, by their codes.",
    }


def custom_shown_schema(kind: ItemKind) -> JsonSchema:
    """What is told."""
    properties = {
        entry.code: described(nullable(_schema(entry, _REFERENCE, _MONEY_SHOWN)), entry.label)
        for entry in kind.custom_fields
    }
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "description": "Values of fields that administrators have added, by their codes.",
    }


def _schema(entry: Field, reference: JsonSchema, money: JsonSchema) -> JsonSchema:
    if entry.type in REFERENCES:
        return {"type": "array", "items": reference} if entry.listed else reference
    return money if entry.type is FieldType.MONEY else _SCALARS.get(entry.type, _TEXT)
