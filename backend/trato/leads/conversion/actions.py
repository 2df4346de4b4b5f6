"""What people do with useful leads: complete them with a deal, a contact, a company (R27)."""

from __future__ import annotations

from trato.access.gate import Access
from trato.errors import stale
from trato.items.records import locked_records
from trato.leads.conversion.converting import convert, held_pipelines
from trato.leads.conversion.wanted import Wanted
from trato.leads.kind import LEAD
from trato.live.operations import action, operation


@action
async def convert_lead(
    access: Access, lead_id: int, wanted: Wanted, expected_version: int, client_op_id: str | None = None
) -> dict[str, int]:
    """Complete a lead; the numbers of what it has become by that, by the codes of their kinds (R27).

    STALE_VERSION when somebody was faster; see `convert`.
    """
    async with operation(access.actor, client_op_id) as op:
        pipelines = await held_pipelines()
        lead = (await locked_records(LEAD, access, [lead_id]))[0]
        if lead["version"] != expected_version:
            raise stale()
        became = await convert(op, access, lead, wanted, pipelines)
        return op.done({one.item.kind: one.item.id for one in became})
