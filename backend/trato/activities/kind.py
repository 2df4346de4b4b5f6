"""What an activity is: its fields, described once; and its rights, which follow the items it is bound to (R47)."""

from __future__ import annotations

from operator import itemgetter

from trato.access.gate import Access
from trato.access.levels import Right
from trato.activities.bindings import bound_items
from trato.activities.models import Activity
from trato.activities.times import implied_times
from trato.activities.types import ActivityType, Direction, Priority, Reminder
from trato.crm.kinds import ITEM_KINDS
from trato.db.sql import FALSE, Sql, all_of, any_of
from trato.items.fields import Field, FieldType
from trato.items.kinds import ItemKind, Relation


def _following_items(access: Access, right: Right, alias: str) -> Sql:
    """Condition on an activity: the person has this right on one of its living items, or is responsible for it.

    An activity whose items are all in the recycle bin is gone with them, and back when one of them is restored. What
    belongs to an item is made and unmade by changing it.
    """
    if access.sees_nothing:
        return FALSE
    wanted = Right.READ if right is Right.READ else Right.UPDATE
    own = (
        []
        if access.does_all(Right.READ) and access.does_all(wanted)
        else [Sql(f"{alias}.responsible_id = ?", (access.user_id,))]
    )
    held = [
        f"holding.item_kind = '{kind.code}' AND EXISTS (SELECT 1 FROM {kind.table} AS holder WHERE "
        + all_of(
            [
                Sql("holder.id = holding.item_id AND holder.deleted_at IS NULL"),
                any_of([_readably(kind, access, wanted), *own]),
            ]
        )
        + ")"
        for kind in ITEM_KINDS
    ]
    bound = Sql(f"EXISTS (SELECT 1 FROM activity_binding AS holding WHERE holding.activity_id = {alias}.id AND ")
    return bound + any_of(held) + ")"


def _readably(kind: ItemKind, access: Access, right: Right) -> Sql:
    """The right on an item that the person may read as well: without reading it they have none."""
    return all_of([kind.permits(access, one, "holder") for one in dict.fromkeys((Right.READ, right))])


ACTIVITY = ItemKind(
    code="activity",
    node="Activity",
    label="Activity",
    plural="Activities",
    model=Activity,
    title_of=itemgetter("subject"),
    inverses={
        "updated": "updated",
        "completed": "reopened",
        "reopened": "completed",
        "rescheduled": "rescheduled",
    },
    default_sort=("deadline", False),
    allowed_by=_following_items,
    bound_to=bound_items,
    implied=implied_times,
    relations=tuple(
        Relation(
            kind.plural.lower(),
            kind.plural,
            kind.code,
            "{r}.id IN (SELECT binding.item_id FROM activity_binding AS binding"
            f" WHERE binding.item_kind = '{kind.code}' AND binding.activity_id = {{t}}.id)",
        )
        for kind in ITEM_KINDS
    ),
    extensible=False,
    own_fields=(
        Field(code="type", label="Type", type=FieldType.ENUM, required=True, options=tuple(ActivityType)),
        Field(
            code="subject",
            label="Subject",
            type=FieldType.STRING,
            always=True,
            sortable=True,
            max_length=255,
            stored_as="title",
            folded_column="sort_name",
        ),
        Field(
            code="direction",
            label="Direction",
            type=FieldType.ENUM,
            always=True,
            options=tuple(Direction),
            default=Direction.NONE,
        ),
        Field(
            code="priority",
            label="Priority",
            type=FieldType.ENUM,
            always=True,
            options=tuple(Priority),
            default=Priority.NORMAL,
        ),
        Field(code="deadline", label="Deadline", type=FieldType.DATETIME, sortable=True),
        Field(code="start_at", label="Start", type=FieldType.DATETIME, sortable=True),
        Field(code="end_at", label="End", type=FieldType.DATETIME, sortable=True),
        Field(code="place", label="Place", type=FieldType.STRING, max_length=255, searchable=True),
        Field(
            code="reminder",
            label="Reminder",
            type=FieldType.ENUM,
            always=True,
            options=tuple(Reminder),
            default=Reminder.MINUTES_15,
        ),
        Field(code="is_completed", label="Done", type=FieldType.BOOLEAN, always=True, editable=False),
        Field(code="completed_at", label="Done at", type=FieldType.DATETIME, editable=False, sortable=True),
        Field(code="completed_by", label="Done by", type=FieldType.USER, editable=False),
        Field(code="result", label="Result", type=FieldType.TEXT, max_length=20_000, searchable=True),
        Field(code="author", label="Author", type=FieldType.USER, editable=False, stored_as="created_by_id"),
    ),
)
