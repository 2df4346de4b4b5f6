"""The tables of deals and of their contacts."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.companies.models import Company
from trato.contacts.models import Contact
from trato.own_companies.models import OwnCompany
from trato.pick_lists.models import PickListItem
from trato.pipelines.models import TRAVELLERS_INDEXES, Traveller


class Deal(Traveller):
    """A possible transaction."""

    probability = fields.IntField(null=True, description="Percent; null takes the stage's")
    begin_date = fields.DateField(null=True)
    source_description = fields.TextField(null=True)
    expected_close_date = fields.DateField(null=True, db_index=True)
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
        indexes = TRAVELLERS_INDEXES


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
