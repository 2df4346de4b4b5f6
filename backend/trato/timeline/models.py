"""The tables of comments, of the people mentioned in them, and of pins. What else stands on a timeline is the log's."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User
from trato.db.fields import UtcDatetimeField
from trato.live.models import Event


class Comment(Model):
    """What somebody wrote about an item. A deleted one stays as a trace, its text only in the log (R57)."""

    id = fields.BigIntField(primary_key=True)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    author: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT
    )
    text = fields.TextField()
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()
    edited_at = UtcDatetimeField(null=True)
    deleted_at = UtcDatetimeField(null=True)
    deleted_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, null=True
    )

    class Meta:
        table = "comment"
        indexes = (("item_kind", "item_id"),)


class CommentMention(Model):
    """A user named in a comment."""

    id = fields.BigIntField(primary_key=True)
    comment: fields.ForeignKeyRelation[Comment] = fields.ForeignKeyField("trato.Comment", related_name=False)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )

    class Meta:
        table = "comment_mention"
        unique_together = (("comment", "user"),)


class TimelinePin(Model):
    """An entry held up on the timeline of an item, its own or one that gathers it, with the comment it tells of."""

    id = fields.BigIntField(primary_key=True)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    event: fields.ForeignKeyRelation[Event] = fields.ForeignKeyField(
        "trato.Event", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )

    comment: fields.ForeignKeyNullableRelation[Comment] = fields.ForeignKeyField(
        "trato.Comment", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )

    class Meta:
        table = "timeline_pin"
        unique_together = (("item_kind", "item_id", "event"),)
