"""The table of exports: who asked for which file, and until when it is kept."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import UtcDatetimeField


class Export(Model):
    """A file that somebody asked for. While `rows` is null it is being written."""

    id = fields.BigIntField(primary_key=True)
    user_id = fields.BigIntField(description="Whose it is: nobody else may fetch it")
    item_kind = fields.CharField(max_length=20)
    format = fields.CharField(max_length=10)
    file = fields.CharField(max_length=32, unique=True, description="Its name on the disk and in addresses, random")
    title = fields.CharField(max_length=255, description="Under which name browsers keep it")
    rows = fields.BigIntField(null=True)
    size = fields.BigIntField(null=True, description="Bytes")
    created_at = UtcDatetimeField()
    expires_at = UtcDatetimeField(db_index=True)

    class Meta:
        table = "export"
