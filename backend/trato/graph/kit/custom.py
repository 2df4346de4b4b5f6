"""Values of custom fields in the graph (R15): given and shown as JSON, in a shape that follows from the type."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable, Sequence
from typing import Any

import strawberry
from strawberry.scalars import JSON

from trato.errors import TratoError, invalid
from trato.graph.kit.context import Info, current
from trato.graph.kit.ids import NODE_OF, decode_reference, encode_id
from trato.items.fields import REFERENCES, TEXTS, Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.records import Record
from trato.items.references import Named, referred, seen_names
from trato.items.values import GivenMoney, decimal_of_json, told

SHAPE = (
    "Texts, whole and other numbers, truths as JSON has them; days and times in ISO 8601; money {amount, currency};"
    " references {id, name}, of a pick list also {removed: true} once the value is; several as a list."
)


@strawberry.type(name="CustomFieldValue", description="What a record holds in a field that administrators have added.")
class CustomFieldValue:
    """One value."""

    code: str = strawberry.field(description="The field, as `customFields(kind)` names it.")
    value: JSON | None = strawberry.field(description=f"{SHAPE} Null when empty, or when you may not see it.")


@strawberry.input(name="CustomFieldInput", description="A value for a field that administrators have added.")
class CustomFieldInput:
    """One value as a client gives it."""

    code: str = strawberry.field(description="The field, as `customFields(kind)` names it.")
    value: JSON | None = strawberry.field(
        default=None, description="As it is shown, but references by their ids alone. Null empties the field."
    )


def given_custom(kind: ItemKind, inputs: Sequence[CustomFieldInput]) -> dict[str, Any]:
    """What was given, by field code, as `values.clean` takes it. VALIDATION for a field unknown or given twice."""
    fields = {entry.code: entry for entry in kind.custom_fields}
    values: dict[str, Any] = {}
    for at, one in enumerate(inputs):
        entry = fields.get(one.code)
        if entry is None:
            raise invalid(f"input.customFields[{at}].code", "UNKNOWN_FIELD", f"{kind.label} has no field “{one.code}”.")
        if one.code in values:
            raise invalid(f"input.customFields[{at}].code", "DUPLICATE", f"{entry.label} is given twice.")
        values[one.code] = given_value(entry, one.value, f"input.{entry.input_name}")
    return values


def given_value(entry: Field, raw: Any, path: str) -> Any:
    """A value in JSON, unchecked but for its type. VALIDATION WRONG_TYPE at `path`."""
    if raw is None:
        return None
    try:
        if entry.listed:
            parts = raw if isinstance(raw, list) else [raw]
            return [_reference(entry, part, f"{path}[{at}]") for at, part in enumerate(parts)]
        return _reference(entry, raw, path) if entry.type in REFERENCES else _scalar(entry, raw)
    except TratoError:
        raise
    except (TypeError, ValueError, KeyError, OverflowError):
        raise invalid(path, "WRONG_TYPE", f"{entry.label}: this is no value of its type.") from None


def _reference(entry: Field, raw: Any, path: str) -> int:
    return decode_reference(entry.type, _text(raw), path)


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise TypeError(raw)
    return raw


def _scalar(entry: Field, raw: Any) -> Any:
    match entry.type:
        case FieldType.INTEGER:
            if isinstance(raw, bool) or not isinstance(raw, int):
                raise TypeError(raw)
            return raw
        case FieldType.NUMBER:
            return decimal_of_json(raw)
        case FieldType.BOOLEAN:
            if not isinstance(raw, bool):
                raise TypeError(raw)
            return raw
        case FieldType.DATE:
            return datetime.date.fromisoformat(_text(raw))
        case FieldType.DATETIME:
            return datetime.datetime.fromisoformat(_text(raw))
        case FieldType.MONEY:
            return GivenMoney(decimal_of_json(raw["amount"]), raw.get("currency"))
        case type_ if type_ in TEXTS:
            return _text(raw)
    raise TypeError(entry.type)


async def custom_values(info: Info, kind: ItemKind, record: Record) -> list[CustomFieldValue]:
    """What a record holds, in the order of the fields.

    Everything it refers to is asked for at once, so that an operation reads names with one statement a type.
    """
    fields = kind.custom_fields
    values = await asyncio.gather(*(shown_value(info, entry, record[entry.code]) for entry in fields))
    return [CustomFieldValue(code=entry.code, value=value) for entry, value in zip(fields, values, strict=True)]


async def shown_value(info: Info, entry: Field, value: Any) -> Any:
    """A value of any field in JSON, as far as the reader sees what it refers to."""
    if entry.type not in REFERENCES:
        return told(entry, value)
    ids = referred(entry, value)
    names = await info.context.loader(("names", entry.type), _names(info, entry.type)).load_many(ids)
    seen = [shown_reference(entry.type, one, name) for one, name in zip(ids, names, strict=True) if name is not None]
    return seen if entry.multiple else next(iter(seen), None)


def shown_reference(type_: FieldType, number: int, name: Named) -> dict[str, Any]:
    """A reference as the graph shows it."""
    return {"id": encode_id(NODE_OF[type_], number), "name": name.name} | ({"removed": True} if name.is_removed else {})


def _names(info: Info, type_: FieldType) -> Callable[[list[int]], Any]:
    async def load(ids: list[int]) -> list[Named | None]:
        found = await seen_names(type_, current(info), ids)
        return [found.get(one) for one in ids]

    return load
