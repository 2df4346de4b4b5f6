"""The table of what looks like duplicates and is none."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User


class NotDuplicate(Model):
    """Two items of a kind of which a user has said that they are not the same: `low_id` is less than `high_id`."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("trato.User", related_name=False)
    item_kind = fields.CharField(max_length=20)
    low_id = fields.BigIntField()
    high_id = fields.BigIntField()

    class Meta:
        table = "not_duplicate"
        unique_together = (("user", "item_kind", "low_id", "high_id"),)
