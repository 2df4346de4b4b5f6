"""What people do with useful leads: complete them with a deal, a contact, a company (R27)."""

from __future__ import annotations

from trato.access.gate import Access
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.deals.kind import DEAL
from trato.errors import stale
from trato.items.records import locked_records
from trato.leads.conversion.converting import convert, held_pipelines, living_client
from trato.leads.conversion.results import results_of
from trato.leads.conversion.wanted import Wanted
from trato.leads.kind import LEAD
from trato.live.operations import Operation, action, operation
from trato.staged.filling import Given


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


async def convert_leads(
    op: Operation,
    access: Access,
    ids: list[int],
    *,
    pipeline_id: int,
    create_company: bool = False,
    keep_activities_open: bool = True,
) -> None:
    """Complete leads inside an open operation, each with a deal in this pipeline, and with its contact and, if asked
    for, its company where it has none (R8). Who or what has no name is called as the lead is.
    """
    pipelines = await held_pipelines()
    wanted = {DEAL.code, CONTACT.code} | ({COMPANY.code} if create_company else set())
    leads = await locked_records(LEAD, access, ids)
    known = await results_of(ids)
    for lead in leads:
        there = {one.item.kind for one in known[lead["id"]]} | (await living_client(lead)).keys()
        makes = Wanted(
            makes=frozenset(wanted - there),
            pipeline_id=pipeline_id,
            entering=Given(close_activities=not keep_activities_open),
            named_after_lead=True,
        )
        await convert(op, access, lead, makes, pipelines)
