"""The tables of queues and absences."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User


class Queue(Model):
    """People among whom what comes in is shared out. `previous` is who was chosen last."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=100)
    folded_name = fields.CharField(max_length=120, unique=True)
    method = fields.CharField(max_length=8, description="EVENLY, BY_ORDER or BY_LOAD")
    within_hours = fields.BooleanField(description="Whether members are chosen in the hours of the work calendar only")
    fallback: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT
    )
    fallback_id: int
    previous: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    previous_id: int | None
    version = fields.IntField()

    class Meta:
        table = "queue"


class QueueMember(Model):
    """Who stands in which queue, and where."""

    id = fields.BigIntField(primary_key=True)
    queue: fields.ForeignKeyRelation[Queue] = fields.ForeignKeyField(
        "trato.Queue", related_name=False, on_delete=fields.RESTRICT
    )
    queue_id: int
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    user_id: int
    sort = fields.IntField()

    class Meta:
        table = "queue_member"
        unique_together = (("queue", "user"),)


class UserAbsence(Model):
    """Days on which somebody is away, the first and the last included, by their own clock."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    user_id: int
    starts = fields.DateField()
    ends = fields.DateField()
    note = fields.CharField(max_length=255, null=True)
    version = fields.IntField(db_default=1)

    class Meta:
        table = "user_absence"
