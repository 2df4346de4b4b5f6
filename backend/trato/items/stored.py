"""Values of custom fields as they stand in the JSON column `custom` of their item (R15).

Texts, truths and whole numbers as themselves, numbers as JSON has them, days and instants (UTC, of fixed width, so that
comparing text compares them) as text, money as {minor, currency, base}, references as numbers, several of them as a
list. Texts stand a second time, folded, under FOLDED. What is empty has no key.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from trato.db.text import fold
from trato.items import rates
from trato.items.fields import FOLDED, TEXTS, Field, FieldType
from trato.items.money import Amount


def to_json(value: Any) -> Any:
    """A checked value as it is kept."""
    match value:
        case Amount():
            return {"minor": value.minor, "currency": value.currency, "base": base_minor(value)}
        case Decimal():
            return number(value)
        case datetime():
            return value.astimezone(UTC).isoformat(" ", "microseconds")
        case date():
            return value.isoformat()
        case _:
            return value


def base_minor(amount: Amount) -> int:
    """What an amount is worth, in minor units of the base currency. It has been priced (`rates.priced`)."""
    assert amount.base is not None
    return amount.base.minor


def from_json(entry: Field, kept: Any) -> Any:
    """The value again."""
    if kept is None:
        return [] if entry.listed else None
    match entry.type:
        case FieldType.MONEY:
            return Amount(kept["minor"], kept["currency"]).worth(kept["base"], rates.known().base)
        case FieldType.NUMBER:
            return Decimal(str(kept))
        case FieldType.DATETIME:
            return datetime.fromisoformat(kept)
        case FieldType.DATE:
            return date.fromisoformat(kept)
        case _:
            return kept


def number(value: Decimal) -> int | float:
    """A number as JSON has it; with at most 15 digits, so that it comes back the same."""
    return int(value) if value == value.to_integral_value() else float(value)


def with_values(kept: Mapping[str, Any], changed: Iterable[tuple[Field, Any]]) -> dict[str, Any]:
    """The column's object with these fields changed."""
    values = {code: value for code, value in kept.items() if code != FOLDED}
    folded = dict(kept.get(FOLDED, {}))
    for entry, value in changed:
        for keys in (values, folded):
            keys.pop(entry.code, None)
        if value not in (None, "", []):
            values[entry.code] = to_json(value)
            if entry.type in TEXTS:
                folded[entry.code] = fold(value)
    return values | ({FOLDED: folded} if folded else {})
