"""Tables of what came in and became nothing yet."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import JsonField, UtcDatetimeField


class HeldMessage(Model):
    """A message that could not become a record by itself: it doesn't say who wrote, or was refused (R87)."""

    id = fields.BigIntField(primary_key=True)
    title = fields.CharField(max_length=255)
    message = JsonField(description="The message, as it came")
    reason = fields.CharField(max_length=20, description="UNIDENTIFIED or REFUSED")
    refusal = JsonField(null=True, description="Of a refused one: the fields at fault")
    at = UtcDatetimeField()

    class Meta:
        table = "held_message"
