"""The table of the stages that items have passed."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.address import Dialect
from trato.db.fields import UtcDatetimeField


class StageHistory(Model):
    """An item entered a stage. Insert-only, written from the first day: funnels are computed from it (R101, D11).

    Stages are named, not referenced, so that the past keeps the names of stages since deleted (R11).
    """

    id = fields.BigIntField(primary_key=True)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    pipeline_id = fields.BigIntField()
    from_stage_id = fields.BigIntField(null=True)
    from_stage_name = fields.CharField(max_length=100, null=True)
    to_stage_id = fields.BigIntField()
    to_stage_name = fields.CharField(max_length=100)
    kind = fields.CharField(max_length=6, description="CREATE, MOVE or FINAL")
    actor_id = fields.BigIntField(null=True)
    at = UtcDatetimeField(db_index=True)
    seconds = fields.BigIntField(null=True, description="Time spent on the stage before")

    class Meta:
        table = "stage_history"
        indexes = (("item_kind", "item_id"),)


BY_HAND = {
    Dialect.SQLITE: (
        "CREATE TRIGGER stage_history_stays BEFORE UPDATE ON stage_history"
        " BEGIN SELECT RAISE(ABORT, 'stage_history is insert-only'); END",
        "CREATE TRIGGER stage_history_remains BEFORE DELETE ON stage_history"
        " BEGIN SELECT RAISE(ABORT, 'stage_history is insert-only'); END",
    ),
    Dialect.POSTGRES: (
        "CREATE TRIGGER stage_history_stays BEFORE UPDATE OR DELETE ON stage_history"
        " FOR EACH ROW EXECUTE FUNCTION trato_refuse()",
    ),
}
