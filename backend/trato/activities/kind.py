"""What an activity is: its fields, described once (R47)."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any

from trato.activities.bindings import bound_items
from trato.activities.models import Activity
from trato.activities.rights import following_items
from trato.activities.status import implied_status
from trato.activities.times import implied_times
from trato.activities.types import EARLIEST_REMINDER, USUAL_REMINDER, ActivityType, Direction, Priority, TaskStatus
from trato.crm.kinds import ITEM_KINDS
from trato.errors import invalid
from trato.items.fields import Field, FieldType, Link
from trato.items.kinds import ItemKind, Relation
from trato.items.values import Values

SUBJECT_LENGTH = 255


def implied(before: Mapping[str, Any], given: Values) -> Values:
    """The values that follow from those given (see ItemKind)."""
    return {**_implied_subject(before, given), **implied_times(before, given), **implied_status(before, given)}


def _implied_subject(before: Mapping[str, Any], given: Values) -> Values:
    """The first line of the description, where no subject is given. VALIDATION when both are empty (R48)."""
    if given.get("subject") or (before and "subject" not in given):
        return {}
    description = given.get("description", before.get("description")) or ""
    found = description.partition("\n")[0].strip()[:SUBJECT_LENGTH]
    if not found:
        raise invalid("input.subject", "REQUIRED", "Say what is to be done, in the subject or the description.")
    return {"subject": found}


ACTIVITY = ItemKind(
    code="activity",
    node="Activity",
    label="Activity",
    plural="Activities",
    routing=("author",),
    watchers=("observers", "participants"),
    others_watch=True,
    model=Activity,
    title_of=itemgetter("subject"),
    inverses={
        "updated": "updated",
        "completed": "reopened",
        "reopened": "completed",
        "rescheduled": "rescheduled",
    },
    default_sort=("deadline", False),
    allowed_by=following_items,
    bound_to=bound_items,
    implied=implied,
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
            max_length=SUBJECT_LENGTH,
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
        Field(code="status", label="Status", type=FieldType.ENUM, options=tuple(TaskStatus)),
        Field(
            code="participants",
            label="Participants",
            type=FieldType.USER,
            link=Link("activity_participant", "activity_id", "user_id"),
            one="participant",
        ),
        Field(code="deadline", label="Deadline", type=FieldType.DATETIME, sortable=True),
        Field(code="start_at", label="Start", type=FieldType.DATETIME, sortable=True),
        Field(code="end_at", label="End", type=FieldType.DATETIME, sortable=True),
        Field(code="place", label="Place", type=FieldType.STRING, max_length=255, searchable=True),
        Field(
            code="reminders",
            label="Reminders",
            type=FieldType.REMINDERS,
            always=True,
            filterable=False,
            minimum=0,
            maximum=EARLIEST_REMINDER,
            default=(USUAL_REMINDER,),
        ),
        Field(code="is_completed", label="Done", type=FieldType.BOOLEAN, always=True),
        Field(code="completed_at", label="Done at", type=FieldType.DATETIME, editable=False, sortable=True),
        Field(code="completed_by", label="Done by", type=FieldType.USER, editable=False),
        Field(code="result", label="Result", type=FieldType.TEXT, max_length=20_000, searchable=True),
        Field(code="author", label="Author", type=FieldType.USER, editable=False, stored_as="created_by_id"),
    ),
)
