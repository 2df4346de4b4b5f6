"""The table of what was opened."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User
from trato.db.fields import UtcDatetimeField


class ItemView(Model):
    """When the log last told that a user has opened an item, so that it does so once an hour."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("trato.User", related_name=False)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    at = UtcDatetimeField()

    class Meta:
        table = "item_view"
        unique_together = (("user", "item_kind", "item_id"),)
