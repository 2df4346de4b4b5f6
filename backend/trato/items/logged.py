"""Values as the log tells them, turned back into values: what `values.told` and `references.named` made of them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from trato.items.fields import REFERENCES, Field, FieldType
from trato.items.money import parse_amount


def from_log(entry: Field, told: Any) -> Any:
    """The value of a field, as it can be written again. Of channels only the texts are known, so not of those."""
    if told is None:
        return None
    if isinstance(told, list):
        return [from_log(entry, part) for part in told]
    if entry.type in REFERENCES:
        return told["id"]
    match entry.type:
        case FieldType.MONEY:
            return parse_amount(told["amount"], told["currency"], entry.input_name)
        case FieldType.NUMBER:
            return Decimal(str(told))
        case FieldType.DATE:
            return date.fromisoformat(told)
        case FieldType.DATETIME:
            return datetime.fromisoformat(told)
    return told
