"""What becomes of leads that are none: junk with a reason, back to work, or into the recycle bin once old (R26)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from trato.access.gate import Access
from trato.errors import not_found, told_by
from trato.items.operators import Op
from trato.items.records import records_by_ids
from trato.leads.kind import LEAD
from trato.live.operations import action, operation
from trato.pipelines.queries import Semantics, get_pipeline
from trato.staged.filling import Filling, Given
from trato.staged.kinds import LEADS
from trato.staged.stage_changes import close, reopen_item

_REASON = f"input.{LEAD.by_code[LEADS.reason].input_name}"


@action
async def mark_lead_junk(
    access: Access,
    lead_id: int,
    reason_id: int | None,
    *,
    close_activities: bool = False,
    client_op_id: str | None = None,
) -> int:
    """Bring a lead from wherever it stands onto the main failure of its pipeline; its id.

    CONFLICT for one that is completed, or junk already; FieldsMissingError for what the stage demands (R17).
    """
    fields = {} if reason_id is None else {LEADS.reason: reason_id}
    filling = Filling.checked(LEAD, access, Given(fields, close_activities=close_activities))
    async with operation(access.actor, client_op_id) as op:
        lead = (await records_by_ids(LEAD, access, [lead_id])).get(lead_id)
        if lead is None:
            raise not_found(LEADS.noun)
        stages = (await get_pipeline(lead["pipeline"])).stages
        junk = next(one for one in stages if one.is_system and one.semantics is Semantics.FAILURE)
        with told_by(lambda path: {_REASON: "reasonId"}.get(path, path)):
            await close(LEADS, op, access, lead_id, junk.id, filling)
        return op.done(lead_id)


async def reopen_lead(access: Access, lead_id: int, stage_id: int, client_op_id: str | None = None) -> int:
    """Bring junk back onto a stage in progress of its pipeline; its id. CONFLICT for one that is open or completed."""
    return await reopen_item(LEADS, access, lead_id, stage_id, client_op_id=client_op_id)


def old_junk(before: datetime) -> dict[str, Any]:
    """The filter of what has been junk since before then."""
    return {
        "all": [
            {"field": "semantics", "op": Op.EQ, "value": Semantics.FAILURE.value},
            {"field": "closedAt", "op": Op.LT, "value": before.isoformat()},
        ]
    }
