"""Models for the tests of the database room, in place of Trato's own: every kind of column and constraint."""

from __future__ import annotations

from tortoise import fields
from tortoise.indexes import PartialIndex
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from trato.db.database import Dialect
from trato.db.fields import JsonField, RankField, UtcDatetimeField


class Shelf(Model):
    """Holds specimens."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=40, unique=True, description="What's on the label; as written")
    floor = fields.IntField(db_default=1)

    class Meta:
        table = "shelf"


class Specimen(Model):
    """One of everything."""

    id = fields.BigIntField(primary_key=True)
    shelf: fields.ForeignKeyRelation[Shelf] = fields.ForeignKeyField(
        "trato.Shelf", related_name="specimens", on_delete=fields.CASCADE, db_index=True
    )
    shelf_id: int
    lent_to: fields.ForeignKeyNullableRelation[Shelf] = fields.ForeignKeyField(
        "trato.Shelf", related_name="lent", null=True, on_delete=fields.SET_NULL, db_index=True
    )
    label = fields.CharField(max_length=40, db_index=True)
    rank = RankField(max_length=60, default="a0")
    found_at = UtcDatetimeField()
    found_on = fields.DateField(null=True)
    notes = JsonField(default=dict)
    weight = fields.BigIntField(default=0, db_default=0)
    whole = fields.BooleanField(default=True, db_default=True)

    class Meta:
        table = "specimen"
        unique_together = (("shelf", "rank"),)
        indexes = (("rank", "id"), PartialIndex(fields=["found_on"], condition={"weight": 0}))
        constraints = (
            CheckConstraint(check="weight >= 0", name="specimen_weight"),
            UniqueConstraint(fields=("shelf", "label"), condition="weight > 0", name="specimen_label"),
        )


class Find(Model):
    """Refers to a specimen, and must survive the rebuilding of its table."""

    id = fields.BigIntField(primary_key=True)
    specimen: fields.ForeignKeyRelation[Specimen] = fields.ForeignKeyField(
        "trato.Specimen", related_name="finds", on_delete=fields.CASCADE, db_index=True
    )
    place = fields.CharField(max_length=40)

    class Meta:
        table = "find"


BY_HAND = {
    Dialect.SQLITE: (
        "CREATE TRIGGER specimen_kept BEFORE DELETE ON specimen WHEN OLD.weight > 1000 "
        "BEGIN SELECT RAISE(ABORT, 'too heavy; stays'); END",
    ),
    Dialect.POSTGRES: (
        "CREATE FUNCTION specimen_kept() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'too heavy; stays'; END $$",
        "CREATE TRIGGER specimen_kept BEFORE DELETE ON specimen "
        "FOR EACH ROW WHEN (OLD.weight > 1000) EXECUTE FUNCTION specimen_kept()",
    ),
}
