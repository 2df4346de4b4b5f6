"""What is planned with an item, as fields that lists may be filtered and sorted by: is anything open, and what is next.

Deals without a next activity: `hasOpenActivities` is false. Overdue ones: `nextActivityAt` lies before `@now`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from trato.db.fields import decode_bool, decode_datetime
from trato.db.sql import fetch, one_of
from trato.items.fields import Field, FieldType
from trato.items.kinds import ItemKind, Relation

_OPEN = (
    " FROM activity_binding AS bound JOIN activity AS planned ON planned.id = bound.activity_id"
    " WHERE bound.item_kind = '{kind}' AND bound.item_id = {{t}}.id"
    " AND planned.is_completed = FALSE AND planned.deleted_at IS NULL"
)


def planned(kind: str) -> tuple[Field, ...]:
    """The fields of a kind of items. Whoever may read an item may read what is planned with it (R47)."""
    source = _OPEN.format(kind=kind)
    return (
        Field(
            code="has_open_activities",
            label="Has open activities",
            type=FieldType.BOOLEAN,
            always=True,
            editable=False,
            importable=False,
            expression=f"EXISTS (SELECT 1{source})",
            asked_only=True,
        ),
        Field(
            code="next_activity_at",
            label="Next activity",
            type=FieldType.DATETIME,
            editable=False,
            sortable=True,
            importable=False,
            expression=f"(SELECT MIN(planned.deadline){source})",
            asked_only=True,
        ),
    )


@dataclass(frozen=True, slots=True)
class Plans:
    """What is planned with one item."""

    any_open: bool = False
    next_at: datetime | None = None


async def plans_of(kind: ItemKind, ids: Sequence[int]) -> dict[int, Plans]:
    """What is planned with items that the reader may read, by id. One statement."""
    any_open, next_at = (kind.by_code[code].sql("item") for code in ("has_open_activities", "next_activity_at"))
    rows = await fetch(
        f"SELECT item.id, {any_open} AS any_open, {next_at} AS next_at FROM {kind.table} AS item WHERE "
        + one_of("item.id", ids)
    )
    return {
        row["id"]: Plans(decode_bool(row["any_open"]), decode_datetime(row["next_at"]) if row["next_at"] else None)
        for row in rows
    }


def activities_of(kind: str) -> Relation:
    """The activities bound to an item."""
    bound = f"SELECT binding.activity_id FROM activity_binding AS binding WHERE binding.item_kind = '{kind}'"
    joins = f"{{r}}.id IN ({bound} AND binding.item_id = {{t}}.id)"
    return Relation("activities", "Activities", "activity", joins, inherited=True)
