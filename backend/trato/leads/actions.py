"""What every new lead passes, by whichever way it comes (R20). Moving and closing is in trato.staged."""

from __future__ import annotations

from collections.abc import Sequence

from trato.access.gate import Access
from trato.crm_settings.setting import demand_leads
from trato.items.writing import Draft
from trato.live.operations import Operation
from trato.staged.adding import add_items
from trato.staged.kinds import LEADS


async def add_leads(op: Operation, access: Access, drafts: Sequence[Draft]) -> list[int]:
    """Insert leads inside an open operation; their ids. Every way to a new lead passes here (R20).

    CONFLICT(LEADS_DISABLED) where the company works without leads (R7).
    """
    await demand_leads()
    return await add_items(LEADS, op, access, drafts)
