"""What is planned with an item, as fields that lists may be filtered and sorted by: is anything open, and what is next.

Deals without a next activity: `hasOpenActivities` is false. Overdue ones: `nextActivityAt` lies before `@now`.
"""

from __future__ import annotations

from trato.items.fields import Field, FieldType
from trato.items.kinds import Relation

PLANNED = ("has_open_activities", "next_activity_at")
"""The codes of the fields."""
BOUND = (
    " FROM activity_binding AS bound JOIN activity AS planned ON planned.id = bound.activity_id"
    " WHERE bound.item_kind = '{kind}' AND bound.item_id = {{t}}.id AND planned.deleted_at IS NULL"
)
"""The activities `planned` that are bound to a row {t}, open and done."""
OPEN = f"{BOUND} AND planned.is_completed = FALSE"


def planned(kind: str) -> tuple[Field, ...]:
    """The fields of a kind of items. Whoever may read an item may read what is planned with it (R47)."""
    source = OPEN.format(kind=kind)
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


def activities_of(kind: str) -> Relation:
    """The activities bound to an item."""
    bound = f"SELECT binding.activity_id FROM activity_binding AS binding WHERE binding.item_kind = '{kind}'"
    joins = f"{{r}}.id IN ({bound} AND binding.item_id = {{t}}.id)"
    return Relation("activities", "Activities", "activity", joins, inherited=True)
