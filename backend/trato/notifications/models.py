"""The tables of notifications, of who wants none of which kind, and of how far the log has been read for them."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User
from trato.db.fields import UtcDatetimeField


class Notification(Model):
    """Something one person is told. `source` names why: nobody is told twice for the same reason."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.CASCADE
    )
    kind = fields.CharField(max_length=10)
    source = fields.CharField(max_length=80)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField(description="The first one it is about")
    item_title = fields.CharField(max_length=255, description="Title at that time")
    count = fields.IntField(description="How many it is about")
    actor_id = fields.BigIntField(null=True)
    actor_name = fields.CharField(max_length=255, description="Name at that time")
    at = UtcDatetimeField()
    read_at = UtcDatetimeField(null=True)
    changed_at = UtcDatetimeField(db_index=True)
    version = fields.IntField()

    class Meta:
        table = "notification"
        unique_together = (("user", "source"),)
        indexes = (("user", "at"),)


class MutedNotification(Model):
    """A kind of notifications that a person doesn't want."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.CASCADE
    )
    kind = fields.CharField(max_length=10)

    class Meta:
        table = "muted_notification"
        unique_together = (("user", "kind"),)


class NotificationClerk(Model):
    """The one row (id 1) that says what has been told of: the log up to a position, what is due up to a moment."""

    id = fields.IntField(primary_key=True, generated=False)
    position = fields.BigIntField()
    reminded = UtcDatetimeField()

    class Meta:
        table = "notification_clerk"
