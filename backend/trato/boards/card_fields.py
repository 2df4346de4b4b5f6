"""What a pipeline's own choice of fields adds to its cards (B8): each value as canonical text, in the order chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from trato.db.fields import decode_bool, decode_json
from trato.db.sql import Row, fetch, one_of
from trato.items.fields import CUSTOM, Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.money import Amount
from trato.items.records import decoded
from trato.items.stored import from_json
from trato.items.values import told


class CardLine(NamedTuple):
    """A field as the graph names it, what it holds, and whether that is a value that its pick list has no more."""

    name: str
    value: str
    is_removed: bool


LONGEST_TEXT = 140


async def card_fields(kind: ItemKind, chosen: Mapping[int, Sequence[str]]) -> dict[int, list[CardLine]]:
    """The fields chosen (codes) for each item that hold something. One statement, none when nothing is chosen."""
    # Kept from here on: a field may be deleted while the statement runs.
    entries = {code: kind.by_code[code] for some in chosen.values() for code in some if code in kind.by_code}
    if not entries:
        return {}
    columns = ", ".join(
        ["item.id AS card", CUSTOM, *(column for entry in entries.values() for column in _columns(entry))]
    )
    wanted = one_of("item.id", [item_id for item_id, some in chosen.items() if some])
    rows = await fetch(f"SELECT {columns} FROM {kind.table} AS item WHERE " + wanted)
    return {
        row["card"]: _lines([entries[code] for code in chosen[row["card"]] if code in entries], row) for row in rows
    }


def _lines(entries: Iterable[Field], row: Row) -> list[CardLine]:
    own = decode_json(row[CUSTOM])
    return [line for entry in entries if (line := _line(entry, row, own)) is not None]


def _is_read(entry: Field) -> bool:
    """Whether its value comes by itself; those of custom fields come all together."""
    return not entry.custom or entry.type is FieldType.PICK_LIST


def _columns(entry: Field) -> list[str]:
    if not _is_read(entry):
        return []
    if entry.type is FieldType.PICK_LIST:
        return [
            f"{entry.label_sql('item')} AS {entry.code}",
            f"{entry.label_sql('item', 'is_removed')} AS {entry.code}_removed",
        ]
    value = entry.sql("item")
    return [f"{f'SUBSTR({value}, 1, {LONGEST_TEXT})' if entry.type is FieldType.TEXT else value} AS {entry.code}"]


def _line(entry: Field, row: Row, own: Mapping[str, Any]) -> CardLine | None:
    text = _text(entry, row, own)
    is_removed = entry.type is FieldType.PICK_LIST and decode_bool(row[f"{entry.code}_removed"] or False)
    return None if text is None else CardLine(entry.name, text, is_removed)


def _text(entry: Field, row: Row, own: Mapping[str, Any]) -> str | None:
    if _is_read(entry):
        return None if row[entry.code] is None else canonical(entry, row[entry.code])
    value = from_json(entry, own.get(entry.code))
    if isinstance(value, Amount):
        return f"{value.decimal} {value.currency}"
    return None if value is None else str(told(entry, value))[:LONGEST_TEXT]


def canonical(entry: Field, stored: Any) -> str:
    """A stored value as text that means the same everywhere: days and instants in ISO 8601."""
    return str(told(entry, decoded(entry, stored)))
