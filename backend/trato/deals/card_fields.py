"""What a pipeline's own choice of fields adds to its cards (B8): each value as canonical text, in the order chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from trato.db.fields import decode_bool
from trato.db.sql import Row, fetch, one_of
from trato.deals.kind import DEAL
from trato.items.kinds import Field, FieldType
from trato.items.records import decoded
from trato.items.values import told


class CardLine(NamedTuple):
    """A field as the graph names it, what it holds, and whether that is a value that its pick list has no more."""

    name: str
    value: str
    is_removed: bool


LONGEST_TEXT = 140


async def card_fields(chosen: Mapping[int, Sequence[str]]) -> dict[int, list[CardLine]]:
    """The fields chosen (codes) for each deal that hold something. One statement, none when nothing is chosen."""
    codes = dict.fromkeys(code for some in chosen.values() for code in some if code in DEAL.by_code)
    if not codes:
        return {}
    entries = [DEAL.by_code[code] for code in codes]
    columns = ", ".join(column for entry in entries for column in _columns(entry))
    wanted = one_of("item.id", [deal_id for deal_id, some in chosen.items() if some])
    rows = await fetch(f"SELECT item.id AS card, {columns} FROM {DEAL.table} AS item WHERE " + wanted)
    return {
        row["card"]: [
            _line(DEAL.by_code[code], row) for code in chosen[row["card"]] if code in codes and row[code] is not None
        ]
        for row in rows
    }


def _columns(entry: Field) -> list[str]:
    if entry.type is FieldType.PICK_LIST:
        return [
            f"{entry.label_sql('item')} AS {entry.code}",
            f"{entry.label_sql('item', 'is_removed')} AS {entry.code}_removed",
        ]
    value = entry.sql("item")
    return [f"{f'SUBSTR({value}, 1, {LONGEST_TEXT})' if entry.type is FieldType.TEXT else value} AS {entry.code}"]


def _line(entry: Field, row: Row) -> CardLine:
    is_removed = entry.type is FieldType.PICK_LIST and decode_bool(row[f"{entry.code}_removed"])
    return CardLine(entry.name, canonical(entry, row[entry.code]), is_removed)


def canonical(entry: Field, stored: Any) -> str:
    """A stored value as text that means the same everywhere: days and instants in ISO 8601."""
    return str(told(entry, decoded(entry, stored)))
