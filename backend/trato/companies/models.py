"""The table of companies."""

from __future__ import annotations

from tortoise import fields

from trato.items.models import Item
from trato.pick_lists.models import PickListItem


class Company(Item):
    """A firm, with its contacts and deals."""

    revenue = fields.BigIntField(null=True)
    revenue_currency = fields.CharField(max_length=3, null=True)
    revenue_base = fields.BigIntField(null=True)
    address = fields.TextField(null=True)
    legal_name = fields.CharField(max_length=255, null=True)
    tax_id = fields.CharField(max_length=255, null=True)
    type: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    industry: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    employee_count: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )

    class Meta:
        table = "company"
        indexes = (("responsible_id", "deleted_at"),)
