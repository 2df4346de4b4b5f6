"""The table of exceptions."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User
from trato.db.fields import UtcDatetimeField


class IntakeException(Model):
    """A phone, an e-mail address, or a domain with all below it."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(max_length=6, description="PHONE, EMAIL or DOMAIN")
    value = fields.CharField(max_length=255, description="Normalised, as channels of items are")
    text = fields.CharField(max_length=255, description="As it was typed")
    note = fields.CharField(max_length=255, null=True)
    search_text = fields.TextField(description="What was typed, what it means and the note, folded")
    added_by: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT
    )
    added_by_id: int
    added_at = UtcDatetimeField()

    class Meta:
        table = "intake_exception"
        unique_together = (("kind", "value"),)
