"""Values as the log tells them, and turned back into values, after `references.named` has named what they refer to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from trato.items.channels import known_channel
from trato.items.fields import CHANNELS, REFERENCES, Field, FieldType
from trato.items.money import Amount, parse_amount
from trato.items.values import told


def to_log(entry: Field, value: Any) -> Any:
    """A checked value as JSON for the log: of an amount in another currency also what it was worth."""
    said = told(entry, value)
    if isinstance(value, Amount) and value.base is not None and value.base.currency != value.currency:
        return {**said, "base": told(entry, value.base)}
    return said


def is_kept(entry: Field, told: Any) -> bool:
    """Whether the log has all that is needed to write the value again, and not only what it was called.

    Of what is a reference now it has a text from when the field was one.
    """
    parts = told if isinstance(told, list) else [told]
    return entry.type not in REFERENCES or all(part is None or isinstance(part, dict) for part in parts)


def from_log(entry: Field, told: Any) -> Any:
    """The value of a field, as it can be written again."""
    if told is None:
        return None
    if isinstance(told, list):
        return [from_log(entry, part) for part in told]
    if entry.type in REFERENCES:
        return told["id"]
    if entry.type in CHANNELS:
        return known_channel(entry.type, told)
    match entry.type:
        case FieldType.MONEY:
            amount = parse_amount(told["amount"], told["currency"], entry.input_name)
            return replace(amount, base=from_log(entry, told["base"])) if "base" in told else amount
        case FieldType.NUMBER:
            return Decimal(str(told))
        case FieldType.DATE:
            return date.fromisoformat(told)
        case FieldType.DATETIME:
            return datetime.fromisoformat(told)
    return told
