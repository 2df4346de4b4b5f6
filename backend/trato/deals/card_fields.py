"""What a pipeline's own choice of fields adds to its cards (B8): each value as canonical text, in the order chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.db.sql import fetch, one_of
from trato.deals.kind import DEAL
from trato.items.kinds import Field, FieldType
from trato.items.records import decoded
from trato.items.values import told

CardFields = list[tuple[str, str]]
"""Names of fields in the graph and what they hold; those that hold nothing are left out."""

LONGEST_TEXT = 140


async def card_fields(chosen: Mapping[int, Sequence[str]]) -> dict[int, CardFields]:
    """The values of the fields chosen (codes) for each deal. One statement, none when nothing is chosen."""
    codes = dict.fromkeys(code for some in chosen.values() for code in some if code in DEAL.by_code)
    if not codes:
        return {}
    entries = [DEAL.by_code[code] for code in codes]
    columns = ", ".join(f"{_expression(entry)} AS {entry.code}" for entry in entries)
    wanted = one_of("item.id", [deal_id for deal_id, some in chosen.items() if some])
    rows = await fetch(f"SELECT item.id AS card, {columns} FROM {DEAL.table} AS item WHERE " + wanted)
    return {
        row["card"]: [
            (DEAL.by_code[code].name, canonical(DEAL.by_code[code], row[code]))
            for code in chosen[row["card"]]
            if code in codes and row[code] is not None
        ]
        for row in rows
    }


def _expression(entry: Field) -> str:
    if entry.type is FieldType.PICK_LIST:
        return entry.label_sql("item")
    value = entry.sql("item")
    return f"SUBSTR({value}, 1, {LONGEST_TEXT})" if entry.type is FieldType.TEXT else value


def canonical(entry: Field, stored: Any) -> str:
    """A stored value as text that means the same everywhere: days and instants in ISO 8601."""
    return str(told(entry, decoded(entry, stored)))
