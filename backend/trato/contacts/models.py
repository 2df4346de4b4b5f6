"""The tables of contacts and of the companies they belong to."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.companies.models import Company
from trato.items.models import Item
from trato.pick_lists.models import PickListItem


class Contact(Item):
    """A person. The title is the full name, kept by the server."""

    first_name = fields.CharField(max_length=100, null=True)
    middle_name = fields.CharField(max_length=100, null=True)
    last_name = fields.CharField(max_length=100, null=True)
    post = fields.CharField(max_length=150, null=True)
    birth_date = fields.DateField(null=True)
    address = fields.TextField(null=True)
    legal_name = fields.CharField(max_length=255, null=True)
    tax_id = fields.CharField(max_length=255, null=True)
    type: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    salutation: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    source: fields.ForeignKeyNullableRelation[PickListItem] = fields.ForeignKeyField(
        "trato.PickListItem", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )

    class Meta:
        table = "contact"
        indexes = (("responsible_id", "deleted_at"),)


class ContactCompany(Model):
    """A contact belongs to a company; the first one is the primary (R36)."""

    id = fields.BigIntField(primary_key=True)
    contact: fields.ForeignKeyRelation[Contact] = fields.ForeignKeyField("trato.Contact", related_name="company_links")
    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "trato.Company", related_name="contact_links", db_index=True
    )
    is_primary = fields.BooleanField(default=False)
    sort = fields.IntField(default=0)

    class Meta:
        table = "contact_company"
        unique_together = (("contact", "company"),)
