"""What a merge would make of the values of items, before anybody decides (R30)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access
from trato.duplicates.comparing import Compared, compare, possible_masters, told_values
from trato.duplicates.matching import matching_fields
from trato.duplicates.merging import checked_ids
from trato.errors import not_found
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.records import Record, records_by_ids


@dataclass(frozen=True, slots=True)
class MergedField:
    """A field in which any of the items holds something, as the log would tell it: by item, and what would stay."""

    field: Field
    is_conflict: bool
    values: Mapping[int, Any]
    merged: Any


@dataclass(frozen=True, slots=True)
class Preview:
    """The items, the one that is to stay first; which of them may stay; and the fields in which any holds anything."""

    records: Sequence[Record]
    masters: Sequence[Record]
    fields: Sequence[MergedField]


async def preview(access: Access, kind: ItemKind, master_id: int, ids: Sequence[int]) -> Preview:
    """A merge as it would be. NOT_FOUND when an item is absent or unreadable; VALIDATION for ids as merging."""
    matching_fields(kind)
    checked_ids(master_id, ids)
    found = await records_by_ids(kind, access, [master_id, *ids])
    if len(found) <= len(ids):
        raise not_found(kind.label.lower())
    records = [found[one] for one in (master_id, *ids)]
    compared = [one for one in await compare(kind, records) if one.values]
    merged = [Compared(one.field, {master_id: None if one.is_conflict else one.settled(None)}) for one in compared]
    told = await told_values(access, [*compared, *merged])
    fields = [
        MergedField(one.field, one.is_conflict, values, after[master_id])
        for one, values, after in zip(compared, told[: len(compared)], told[len(compared) :], strict=True)
    ]
    return Preview(records, possible_masters(kind, records), fields)
