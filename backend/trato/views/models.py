"""The tables of saved views, and of how people look at a section."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User
from trato.db.fields import JsonField, UtcDatetimeField


class SavedView(Model):
    """A filter with an order and columns, under a name: its owner's, and everyone's to use when it is shared."""

    id = fields.BigIntField(primary_key=True)
    section = fields.CharField(max_length=20, description="The code of a kind of items")
    name = fields.CharField(max_length=100)
    folded_name = fields.CharField(max_length=200)
    owner: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("trato.User", related_name=False)
    is_shared = fields.BooleanField(default=False)
    content = JsonField(description="filter, search, sort, columns, pinned, mode: each as clients gave it")
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()
    updated_at = UtcDatetimeField()

    class Meta:
        table = "saved_view"
        unique_together = (("owner", "section", "folded_name"),)
        indexes = (("section", "is_shared"),)


class ViewPreference(Model):
    """How a person looks at a section; without a user, how everybody does who has not said otherwise."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, null=True, db_index=True
    )
    section = fields.CharField(max_length=20)
    content = JsonField(description="mode, columns, density, page size, the view to begin with: only what was chosen")

    class Meta:
        table = "view_preference"
        unique_together = (("user", "section"),)
