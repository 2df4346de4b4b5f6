"""What belongs to a value and stands in a column of its own in tables: `company.id` beside `company`."""

from __future__ import annotations

from enum import StrEnum

from trato.items.fields import CHANNELS, Field, FieldType
from trato.items.references import ITEM_KINDS
from trato.items.words import dictionary, field_label


class Part(StrEnum):
    """A part of a value."""

    ID = "id"  # of records: names may be alike
    EMAIL = "email"  # of people
    CURRENCY = "currency"
    LABEL = "label"  # of phones, addresses and sites


def parts_of(entry: Field) -> tuple[Part, ...]:
    """What there is beside the values of a field."""
    if entry.type in ITEM_KINDS:
        return (Part.ID,)
    if entry.type in CHANNELS:
        return (Part.LABEL,)
    return {FieldType.USER: (Part.EMAIL,), FieldType.MONEY: (Part.CURRENCY,)}.get(entry.type, ())


def part_label(entry: Field, part: Part, locale: str) -> str:
    """What people of this language call it."""
    told: str = dictionary(locale, "export")["parts"][part.value]
    return told.replace("{{field}}", field_label(entry, locale))
