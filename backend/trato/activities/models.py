"""The tables of activities and of the items they are bound to."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User
from trato.db.fields import UtcDatetimeField
from trato.items.models import Item


class Activity(Item):
    """A planned matter. The title is its subject, whoever created it is its author."""

    type = fields.CharField(max_length=7)
    direction = fields.CharField(max_length=4, db_default="NONE")
    priority = fields.CharField(max_length=6, db_default="NORMAL")
    status = fields.CharField(max_length=11, null=True, description="Of a task; DONE if and only if it is completed")
    deadline = UtcDatetimeField(null=True, db_index=True)
    start_at = UtcDatetimeField(null=True)
    end_at = UtcDatetimeField(null=True)
    reminders = fields.CharField(max_length=40, db_default="15", description="Minutes ahead in order, with commas")
    place = fields.CharField(max_length=255, null=True)
    is_completed = fields.BooleanField(default=False)
    completed_at = UtcDatetimeField(null=True)
    completed_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    result = fields.TextField(null=True)

    class Meta:
        table = "activity"
        indexes = (("responsible_id", "is_completed", "deadline"), ("reminders", "deadline"))


class ActivityBinding(Model):
    """An item that an activity concerns. Every activity has at least one."""

    id = fields.BigIntField(primary_key=True)
    activity: fields.ForeignKeyRelation[Activity] = fields.ForeignKeyField("trato.Activity", related_name=False)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()

    class Meta:
        table = "activity_binding"
        unique_together = (("item_kind", "item_id", "activity"),)
        indexes = (("activity_id", "item_kind", "item_id"),)


class ActivityParticipant(Model):
    """A user who takes part in an activity that somebody else is responsible for (R95)."""

    id = fields.BigIntField(primary_key=True)
    activity: fields.ForeignKeyRelation[Activity] = fields.ForeignKeyField("trato.Activity", related_name=False)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )

    class Meta:
        table = "activity_participant"
        unique_together = (("activity", "user"),)


class ChecklistLine(Model):
    """One thing to do of an activity (R95)."""

    id = fields.BigIntField(primary_key=True)
    activity: fields.ForeignKeyRelation[Activity] = fields.ForeignKeyField("trato.Activity", related_name=False)
    text = fields.CharField(max_length=500)
    is_done = fields.BooleanField(default=False)
    sort = fields.IntField()

    class Meta:
        table = "checklist_line"
        indexes = (("activity_id", "sort"),)
