"""The specimens as they were one migration ago (see specimens.py)."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import JsonField, RankField, UtcDatetimeField


class Shelf(Model):
    """Holds specimens."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=40, unique=True, description="What's on the label; as written")

    class Meta:
        table = "shelf"


class Specimen(Model):
    """One of everything."""

    id = fields.BigIntField(primary_key=True)
    shelf: fields.ForeignKeyRelation[Shelf] = fields.ForeignKeyField(
        "trato.Shelf", related_name="specimens", on_delete=fields.CASCADE, db_index=True
    )
    shelf_id: int
    name = fields.CharField(max_length=40)
    rank = RankField(max_length=60, default="a0")
    found_at = UtcDatetimeField(null=True)
    notes = JsonField(default=dict)

    class Meta:
        table = "specimen"
        unique_together = (("shelf", "rank"),)


class Find(Model):
    """Refers to a specimen, and must survive the rebuilding of its table."""

    id = fields.BigIntField(primary_key=True)
    specimen: fields.ForeignKeyRelation[Specimen] = fields.ForeignKeyField(
        "trato.Specimen", related_name="finds", on_delete=fields.CASCADE, db_index=True
    )
    place = fields.CharField(max_length=40)

    class Meta:
        table = "find"
