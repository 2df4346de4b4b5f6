"""The table of own companies."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import JsonField


class OwnCompany(Model):
    """A company as which one writes and sells (R12). One of them is the default.

    What is told of it by law are its sets of requisites; it is called as the primary one says.
    """

    id = fields.BigIntField(primary_key=True)
    legal_name = fields.CharField(max_length=255, description="Of its primary set of requisites")
    phones = JsonField(description="Texts, as they were typed")
    is_default = fields.BooleanField()
    is_active = fields.BooleanField(default=True, db_default=True)
    sort = fields.IntField()
    version = fields.IntField()

    class Meta:
        table = "own_company"
