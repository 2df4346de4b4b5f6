"""The tables of pick lists."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import RankField


class PickList(Model):
    """A list that has been set up. Whoever changes its values locks its row."""

    id = fields.BigIntField(primary_key=True)
    code = fields.CharField(max_length=40, unique=True)
    label = fields.CharField(max_length=100, null=True, description="Of the own list of a custom field")
    version = fields.IntField(default=1)

    class Meta:
        table = "pick_list"


class PickListItem(Model):
    """A value. A removed one stays for the records that have it, and comes back when its label is added again."""

    id = fields.BigIntField(primary_key=True)
    list_code = fields.CharField(max_length=40)
    code = fields.CharField(max_length=40)
    label = fields.CharField(max_length=255)
    folded_label = RankField(max_length=255, description="Labels are unique without regard to case and accents")
    sort = fields.IntField()
    color = fields.CharField(max_length=7, null=True)
    is_active = fields.BooleanField(default=True)
    is_system = fields.BooleanField(default=False)
    is_removed = fields.BooleanField(default=False)
    version = fields.IntField(default=1)

    class Meta:
        table = "pick_list_item"
        unique_together = (("list_code", "folded_label"), ("list_code", "code"))
