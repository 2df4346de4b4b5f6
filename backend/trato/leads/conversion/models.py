"""The table of what leads have become."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.leads.models import Lead


class LeadResult(Model):
    """A lead was completed with an item: made of it, or there already and chosen (R29)."""

    id = fields.BigIntField(primary_key=True)
    lead: fields.ForeignKeyRelation[Lead] = fields.ForeignKeyField(
        "trato.Lead", related_name=False, on_delete=fields.CASCADE
    )
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    is_new = fields.BooleanField(description="Made of the lead, and not chosen")

    class Meta:
        table = "lead_result"
        unique_together = (("lead", "item_kind", "item_id"),)
        indexes = (("item_kind", "item_id"),)
