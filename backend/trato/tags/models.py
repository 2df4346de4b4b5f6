"""The tables of tags."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import RankField


class Tag(Model):
    """A tag. Who changes it, or puts it on an item, holds its row."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=50)
    folded_name = RankField(max_length=150, unique=True, description="Unique without regard to case and accents")
    color = fields.CharField(max_length=7)
    version = fields.IntField(default=1)
    leaving_job_id = fields.BigIntField(null=True, description="Takes it off what bears it; then it goes")
    into: fields.ForeignKeyNullableRelation[Tag] = fields.ForeignKeyField(
        "trato.Tag", related_name=False, null=True, on_delete=fields.RESTRICT, description="What they bear instead"
    )

    class Meta:
        table = "tag"


class ItemTag(Model):
    """An item bears a tag."""

    id = fields.BigIntField(primary_key=True)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    tag: fields.ForeignKeyRelation[Tag] = fields.ForeignKeyField(
        "trato.Tag", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )

    class Meta:
        table = "item_tag"
        unique_together = (("item_kind", "item_id", "tag"),)
