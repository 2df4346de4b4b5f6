"""Values as texts of a CSV file: for people as they write them, for programs exact. Imports read both again."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from trato.exporting.asked import Manner
from trato.exporting.columns import Column
from trato.exporting.reading import Cell
from trato.items.fields import FieldType
from trato.items.formulas import guarded
from trato.items.words import option_word, truth_word

PARTED_BY = "\n"
"""Between the values of a list: no name, number or address holds a line break, while most hold commas somewhere."""


def text_of(column: Column, value: Cell, manner: Manner) -> str:
    """A value as a cell of text. What people have typed is guarded against formulas (`items/formulas.py`)."""
    match value:
        case None:
            return ""
        case bool():
            return truth_word(value, manner.locale) if manner.for_people else str(value).lower()
        case int() | Decimal():
            return format(value, "f" if isinstance(value, Decimal) else "d").replace(".", manner.decimal_mark)
        case datetime():
            return instant(value, manner)
        case date():
            return value.isoformat()
        case _:
            return guarded(words_of(column, value, manner))


def words_of(column: Column, value: str | list[str], manner: Manner) -> str:
    """A text, or the texts of a list as one, each on a line of its own."""
    if isinstance(value, list):
        return PARTED_BY.join(" ".join(part.splitlines()) for part in value)
    if column.entry.type is FieldType.ENUM and manner.for_people:
        return option_word(value, manner.locale)
    return value


def instant(value: datetime, manner: Manner) -> str:
    """For people on the clock where they are, to the second; for programs exact, in UTC."""
    if manner.for_people:
        return f"{value.astimezone(manner.time_zone):%Y-%m-%d %H:%M:%S}"
    return value.astimezone(UTC).isoformat()
