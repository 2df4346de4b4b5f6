"""The tables of deals and of their contacts."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.companies.models import Company
from trato.contacts.models import Contact
from trato.db.fields import RankField, UtcDatetimeField
from trato.items.models import Item
from trato.own_companies.models import OwnCompany
from trato.pick_lists.models import PickListItem
from trato.pipelines.models import Pipeline, Stage


class Deal(Item):
    """A possible transaction. Open while `closed_at` is null; `rank` orders it in its column, ties by id."""

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
    probability = fields.IntField(null=True, description="Percent; null takes the stage's")
    begin_date = fields.DateField(null=True)
    expected_close_date = fields.DateField(null=True, db_index=True)
    closed_at = UtcDatetimeField(null=True)
    closed_by_id = fields.BigIntField(null=True)
    channel = fields.CharField(
        max_length=20, default="API", db_default="API", db_index=True, description="What it came through: UI, API …"
    )
    source: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    loss_reason: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    type: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "trato.Company", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )

    my_company: fields.ForeignKeyNullableRelation[OwnCompany] = fields.ForeignKeyField(
        "trato.OwnCompany", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )

    class Meta:
        table = "deal"
        indexes = (
            ("responsible_id", "deleted_at"),
            ("stage_id", "rank", "id"),
            ("stage_id", "amount_base", "id"),
            ("stage_id", "created_at", "id"),
            ("stage_id", "stage_since", "id"),
            ("pipeline_id", "stage_id", "amount_base"),
        )


class DealContact(Model):
    """A contact takes part in a deal; the first one is the primary (R36)."""

    id = fields.BigIntField(primary_key=True)
    deal: fields.ForeignKeyRelation[Deal] = fields.ForeignKeyField("trato.Deal", related_name=False)
    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField(
        "trato.Contact", related_name=False, db_index=True
    )
    is_primary = fields.BooleanField(default=False)
    sort = fields.IntField(default=0)

    class Meta:
        table = "deal_contact"
        unique_together = (("deal", "contact"),)
