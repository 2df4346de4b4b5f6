"""What becomes of leads that are none: junk with a reason, back to work, or into the recycle bin once old (R26)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from trato.access.gate import Access
from trato.errors import not_found
from trato.items.operators import Op
from trato.items.records import Record, records_by_ids
from trato.leads.kind import LEAD
from trato.pipelines.queries import Semantics, get_pipeline
from trato.staged.filling import Given
from trato.staged.kinds import LEADS
from trato.staged.stage_changes import close_item, reopen_item


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
    lead = await _read(access, lead_id)
    pipeline = await get_pipeline(lead["pipeline"])
    junk = next(stage for stage in pipeline.stages if stage.semantics is Semantics.FAILURE)
    fields = {} if reason_id is None else {"junk_reason": reason_id}
    return await close_item(
        LEADS,
        access,
        lead_id,
        junk.id,
        expected_version=lead["version"],
        given=Given(fields, close_activities=close_activities),
        client_op_id=client_op_id,
    )


async def reopen_lead(access: Access, lead_id: int, stage_id: int, client_op_id: str | None = None) -> int:
    """Bring junk back onto a stage in progress of its pipeline; its id. CONFLICT for one that is open or completed."""
    lead = await _read(access, lead_id)
    return await reopen_item(
        LEADS, access, lead_id, stage_id, expected_version=lead["version"], client_op_id=client_op_id
    )


async def _read(access: Access, lead_id: int) -> Record:
    """A lead as it is now: nobody asks by its version, whoever is faster with it is met by STALE_VERSION."""
    lead = (await records_by_ids(LEAD, access, [lead_id])).get(lead_id)
    if lead is None:
        raise not_found(LEADS.noun)
    return lead


def old_junk(before: datetime) -> dict[str, Any]:
    """The filter of what has been junk since before then."""
    return {
        "all": [
            {"field": "semantics", "op": Op.EQ, "value": Semantics.FAILURE.value},
            {"field": "closedAt", "op": Op.LT, "value": before.isoformat()},
        ]
    }
