"""What people do with leads: create, change, delete (R20, R21). Moving and closing is in trato.staged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access
from trato.crm_settings.setting import demand_leads
from trato.errors import invalid, stale
from trato.items.channels import REACHED_BY
from trato.items.records import locked_records
from trato.items.values import Values, clean
from trato.items.writing import Draft, delete
from trato.leads.kind import LEAD
from trato.live.operations import Operation, action, operation
from trato.staged.adding import add_items, revise_item
from trato.staged.filling import Filling, Given
from trato.staged.kinds import LEADS

WHO_IT_IS = (
    "title",
    "first_name",
    "middle_name",
    "last_name",
    "company_title",
    *(entry.code for entry in REACHED_BY),
    "company",
    "contact",
)
"""The fields of which a lead needs one at least."""


@action
async def create_lead(access: Access, given: Mapping[str, Any], client_op_id: str | None = None) -> int:
    """Make a lead on top of its column; its id (R20). Without a stage: the first of the (default) pipeline.

    VALIDATION when nothing says who it is; see `add_items`.
    """
    values = clean(LEAD, given, creating=True, base_currency=access.base_currency)
    async with operation(access.actor, client_op_id) as op:
        return op.done((await add_leads(op, access, [Draft(values)]))[0])


async def add_leads(op: Operation, access: Access, drafts: Sequence[Draft]) -> list[int]:
    """Insert leads inside an open operation; their ids. Every way to a new lead passes here (R20).

    CONFLICT(LEADS_DISABLED) where the company works without leads (R7), VALIDATION when nothing says who one is.
    """
    await demand_leads()
    for draft in drafts:
        _check_known(draft.values)
    return await add_items(LEADS, op, access, drafts)


def _check_known(values: Values) -> None:
    if not any(values.get(code) for code in WHO_IT_IS):
        raise invalid("input.title", "REQUIRED", "Give a lead a title, a name, a company, or a way to reach somebody.")


@action
async def update_lead(
    access: Access, lead_id: int, given: Mapping[str, Any], expected_version: int, client_op_id: str | None = None
) -> int:
    """Change the fields given; its id. The stage is changed by moving. STALE_VERSION when somebody was faster."""
    values = Filling.checked(LEAD, access, Given(given)).values
    async with operation(access.actor, client_op_id) as op:
        before = (await locked_records(LEAD, access, [lead_id]))[0]
        if before["version"] != expected_version:
            raise stale()
        await revise_item(LEADS, op, access, before, values)
        return op.done(lead_id)


@action
async def delete_leads(access: Access, ids: Sequence[int], client_op_id: str | None = None) -> list[int]:
    """Put leads into the recycle bin: all of them, or none when one is refused."""
    async with operation(access.actor, client_op_id) as op:
        await delete(LEAD, op, access, ids)
        return op.done(list(ids))
