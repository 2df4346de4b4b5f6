"""Graph types and inputs derived from the description of an item kind: a field described there is a field here."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
from collections.abc import Callable, Collection
from typing import Any, TypeVar, dataclass_transform

import strawberry

from trato.graph.kit.custom import CustomFieldInput, given_custom
from trato.graph.kit.ids import decode_reference, encode_id
from trato.graph.kit.nodes import Money, money
from trato.items.fields import CHANNELS, REFERENCES, Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.money import Amount
from trato.items.records import Record
from trato.items.values import GivenChannel, GivenMoney

C = TypeVar("C", bound=type)


@strawberry.input(name="MoneyInput", description="An amount of money.")
class MoneyInput:
    """A decimal and, unless it is the base currency, its code."""

    amount: decimal.Decimal = strawberry.field(
        description="Not negative, no more decimal places than the currency has."
    )
    currency: str | None = strawberry.field(default=None, description="ISO 4217 code; the base currency when left out.")


@strawberry.input(name="ChannelInput", description="A phone number, e-mail address, site or messenger.")
class ChannelInput:
    """A way to reach somebody, as typed."""

    value: str = strawberry.field(
        description="As people write it; it is normalised for finding it again. A messenger is named with it, as in"
        " `telegram:ines`, unless it is the address of somebody's page there."
    )
    label: str | None = strawberry.field(default=None, description="Work, home, mobile …")


_OUTPUTS: dict[FieldType, Any] = {
    FieldType.STRING: str,
    FieldType.TEXT: str,
    FieldType.ENUM: str,
    FieldType.INTEGER: int,
    FieldType.BOOLEAN: bool,
    FieldType.DATE: datetime.date,
    FieldType.DATETIME: datetime.datetime,
    FieldType.MONEY: Money,
    FieldType.REMINDERS: list[int],
}


NODE_TYPES: dict[str, Any] = {}
"""The graph type of each kind, by its code; its `of` makes a node of a record. They enter themselves."""


def shown(kind: ItemKind) -> list[Field]:
    """The fields that are plain attributes of the kind's graph type; references and lists have their own resolvers."""
    return [entry for entry in kind.standard if entry.type in _OUTPUTS and entry.code != "id" and not entry.asked_only]


@dataclass_transform(kw_only_default=True)
def item_type(kind: ItemKind) -> Callable[[C], C]:
    """Make a class the graph type of `kind`: it gets `number`, `title` and each plain described field it doesn't spell
    out.
    """

    def decorate(cls: C) -> C:
        annotations: dict[str, Any] = {"number": int, "title": str}
        cls.number = strawberry.field(description="The plain number that links carry.")  # type: ignore[attr-defined]
        cls.title = strawberry.field(description="What it is called.")  # type: ignore[attr-defined]
        for entry in shown(kind):
            if entry.code in cls.__annotations__:
                continue
            output = _OUTPUTS[entry.type]
            present = entry.always or entry.required
            annotations[entry.code] = output if present else output | None
            default = dataclasses.MISSING if present else None
            setattr(cls, entry.code, strawberry.field(description=f"{entry.label}.", default=default))
        cls.__annotations__ = {**cls.__annotations__, **annotations}
        cls.described = kind  # type: ignore[attr-defined]
        NODE_TYPES[kind.code] = made = strawberry.type(cls, name=kind.node, description=cls.__doc__)
        return made

    return decorate


def attributes(kind: ItemKind, record: Record) -> dict[str, Any]:
    """The constructor's arguments for a type made with item_type."""
    values: dict[str, Any] = {name: record[of] for name, of in (("number", "id"), ("title", "title"))}
    values["id"] = encode_id(kind.node, record["id"])
    for entry in shown(kind):
        value = record[entry.code]
        values[entry.code] = money(value) if isinstance(value, Amount) else value
    return values


def _input_type(entry: Field) -> Any:
    if entry.type in REFERENCES:
        return list[strawberry.ID] | None if entry.multiple else strawberry.ID | None
    if entry.type in CHANNELS:
        return list[ChannelInput] | None
    return (MoneyInput if entry.type is FieldType.MONEY else _OUTPUTS[entry.type]) | None


@dataclass_transform(kw_only_default=True)
def item_input(*kinds: ItemKind, name: str | None = None, without: Collection[str] = ()) -> Callable[[C], C]:
    """Make a class the input of these kinds: every editable field that it doesn't spell out, none required by shape,
    and the primary one of ordered lists.

    Absent means unchanged, null clears. `without` are codes of fields that this input lacks.
    """

    def decorate(cls: C) -> C:
        annotations: dict[str, Any] = {}
        for entry in (entry for kind in kinds for entry in kind.standard if entry.primary):
            annotations[f"{entry.primary}_id"] = strawberry.ID | None
            described = f"One of {entry.input_name}; the first of them when left out."
            setattr(cls, f"{entry.primary}_id", strawberry.field(default=None, description=described))
        annotations |= cls.__annotations__
        for entry in (entry for kind in kinds for entry in kind.standard):
            if not entry.editable or entry.code in without or entry.code in cls.__annotations__:
                continue
            if entry.input_code not in annotations:
                annotations[entry.input_code] = _input_type(entry)
                setattr(
                    cls, entry.input_code, strawberry.field(default=strawberry.UNSET, description=f"{entry.label}.")
                )
        if any(kind.extensible for kind in kinds):
            annotations["custom_fields"] = list[CustomFieldInput] | None
            described = "Values of fields that administrators have added; those left out stay as they are."
            cls.custom_fields = strawberry.field(default=strawberry.UNSET, description=described)  # type: ignore[attr-defined]
        cls.__annotations__ = annotations
        return strawberry.input(cls, name=name or f"{kinds[0].node}Input", description=cls.__doc__)

    return decorate


def given(kind: ItemKind, input: object) -> dict[str, Any]:
    """What a client put into an input made with item_input, by field code, ids decoded; absent fields stay absent."""
    custom = getattr(input, "custom_fields", strawberry.UNSET)
    values = given_custom(kind, custom) if custom else {}
    for entry in kind.standard:
        raw = getattr(input, entry.input_code, strawberry.UNSET)
        if entry.editable and raw is not strawberry.UNSET:
            values[entry.code] = None if raw is None else _given_value(entry, raw, f"input.{entry.input_name}")
        if entry.primary and (first := getattr(input, f"{entry.primary}_id")) is not None:
            values[entry.primary] = decode_reference(entry.type, first, f"input.{entry.primary_name}")
    return values


def _given_value(entry: Field, raw: Any, path: str) -> Any:
    if entry.type in REFERENCES and entry.multiple:
        return [decode_reference(entry.type, value, f"{path}[{at}]") for at, value in enumerate(raw)]
    if entry.type in REFERENCES:
        return decode_reference(entry.type, raw, path)
    if entry.type in CHANNELS:
        return [GivenChannel(channel.value, channel.label) for channel in raw]
    if entry.type is FieldType.MONEY:
        return GivenMoney(raw.amount, raw.currency)
    return raw
