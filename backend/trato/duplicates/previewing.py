"""What a merge would make of the values of items, before anybody decides (R30)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access
from trato.duplicates.comparing import Compared, compare, told_values
from trato.duplicates.matching import matching_fields
from trato.duplicates.merging import checked_ids
from trato.errors import not_found
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.records import records_by_ids


@dataclass(frozen=True, slots=True)
class MergedField:
    """A field in which any of the items holds something, as the log would tell it: by item, and what would stay."""

    field: Field
    is_conflict: bool
    values: Mapping[int, Any]
    merged: Any


async def preview(access: Access, kind: ItemKind, master_id: int, ids: Sequence[int]) -> list[MergedField]:
    """The fields in which they hold anything. NOT_FOUND when one is absent or unreadable; VALIDATION as merging."""
    matching_fields(kind)
    checked_ids(master_id, ids)
    found = await records_by_ids(kind, access, [master_id, *ids])
    if len(found) <= len(ids):
        raise not_found(kind.label.lower())
    compared = [one for one in await compare(kind, [found[one] for one in (master_id, *ids)]) if one.values]
    merged = [Compared(one.field, {master_id: None if one.is_conflict else one.settled(None)}) for one in compared]
    told = await told_values(access, [*compared, *merged])
    return [
        MergedField(one.field, one.is_conflict, values, after[master_id])
        for one, values, after in zip(compared, told[: len(compared)], told[len(compared) :], strict=True)
    ]
