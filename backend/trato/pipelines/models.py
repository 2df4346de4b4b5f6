"""The tables of pipelines and stages, and the columns of what travels them."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import JsonField, RankField, UtcDatetimeField
from trato.items.models import Item
from trato.pick_lists.models import PickListItem


class Pipeline(Model):
    """A road for the items of one kind. Exactly one of each kind is the default."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(max_length=20, description="Code of the kind of items that travel it")
    name = fields.CharField(max_length=100)
    folded_name = fields.CharField(
        max_length=120, description="Names are unique in their kind, without regard to case and accents"
    )
    sort = fields.IntField()
    is_default = fields.BooleanField(default=False)
    version = fields.IntField(default=1)
    card_fields = JsonField(default=list, db_default=[], description="Codes of fields of its items, at most four")
    created_at = UtcDatetimeField()

    class Meta:
        table = "pipeline"
        unique_together = (("kind", "folded_name"),)


class Stage(Model):
    """A step of a pipeline. In progress come first, then the one success, then the failures."""

    id = fields.BigIntField(primary_key=True)
    pipeline: fields.ForeignKeyRelation[Pipeline] = fields.ForeignKeyField(
        "trato.Pipeline", related_name=False, on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=100)
    folded_name = fields.CharField(max_length=120)
    color = fields.CharField(max_length=7)
    sort = fields.IntField()
    semantics = fields.CharField(max_length=12)
    probability = fields.IntField()
    is_system = fields.BooleanField(default=False)
    version = fields.IntField(default=1)
    idle_days = fields.IntField(null=True, description="After so many days an item stands here too long; null: never")
    required_fields = JsonField(default=list, db_default=[], description="Codes of fields of its items (R17)")

    class Meta:
        table = "stage"
        unique_together = (("pipeline", "folded_name"),)


class Traveller(Item):
    """An item that travels a pipeline. Open while `closed_at` is null; `rank` orders it in its column, ties by id."""

    pipeline: fields.ForeignKeyRelation[Pipeline] = fields.ForeignKeyField(
        "trato.Pipeline", related_name=False, on_delete=fields.RESTRICT
    )
    stage: fields.ForeignKeyRelation[Stage] = fields.ForeignKeyField(
        "trato.Stage", related_name=False, on_delete=fields.RESTRICT
    )
    rank = RankField(max_length=255)
    stage_since = UtcDatetimeField(db_index=True)
    amount = fields.BigIntField(default=0, description="Minor units of amount_currency")
    amount_currency = fields.CharField(max_length=3)
    amount_base = fields.BigIntField(default=0, db_index=True, description="Minor units of the base currency")
    closed_at = UtcDatetimeField(null=True)
    closed_by_id = fields.BigIntField(null=True)
    channel = fields.CharField(
        max_length=20, default="API", db_default="API", db_index=True, description="What it came through: UI, API …"
    )
    source: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )

    class Meta:
        abstract = True


TRAVELLERS_INDEXES = (
    ("responsible_id", "deleted_at"),
    ("stage_id", "rank", "id"),
    ("stage_id", "amount_base", "id"),
    ("stage_id", "created_at", "id"),
    ("stage_id", "stage_since", "id"),
    ("pipeline_id", "stage_id", "amount_base"),
)
"""Rights, and the orders of boards, each beginning with the stage."""
