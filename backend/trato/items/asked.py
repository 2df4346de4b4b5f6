"""Fields that records don't carry (`asked_only`): they are read where somebody asks for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from trato.db.sql import fetch, one_of
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.records import decoded


async def asked_of(kind: ItemKind, entries: Sequence[Field], ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """What these fields hold of items that the reader may read: by id, then by the field's code. One statement."""
    columns = "".join(f", {entry.sql('item')} AS {entry.code}" for entry in entries)
    rows = await fetch(f"SELECT item.id{columns} FROM {kind.table} AS item WHERE " + one_of("item.id", ids))
    return {row["id"]: {entry.code: decoded(entry, row[entry.code]) for entry in entries} for row in rows}
