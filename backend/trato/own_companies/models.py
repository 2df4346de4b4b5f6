"""The table of own companies."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import JsonField


class OwnCompany(Model):
    """A company as which one writes and sells (R12). One of them is the default."""

    id = fields.BigIntField(primary_key=True)
    legal_name = fields.CharField(max_length=255)
    tax_id = fields.CharField(max_length=50, null=True)
    registration_no = fields.CharField(max_length=50, null=True)
    address = fields.TextField(null=True)
    postal_address = fields.TextField(null=True)
    phones = JsonField(description="Texts, as they were typed")
    bank_details = fields.TextField(null=True)
    is_default = fields.BooleanField()
    sort = fields.IntField()
    version = fields.IntField()

    class Meta:
        table = "own_company"
