"""Going over to work without leads: a job completes all open ones, each by itself, so that none is left behind (R8).

It starts in the transaction of the change to the simple mode, from which on no lead is made. A lead is completed and
counted by the job in one transaction: a killed job goes on behind the last one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import structlog

from trato.access.gate import Access, demand_admin
from trato.access.people import starter
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.crm.bulk import NOTHING_SKIPPED, skipping
from trato.crm.deeds import outcome
from trato.crm_settings.setting import CRM_SETTINGS, CrmMode
from trato.db.sql import Sql, fetch_one
from trato.deals.kind import DEAL
from trato.errors import ErrorCode, TratoError, conflict
from trato.items.records import locked_records
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.running import JobOver, RunningJob
from trato.jobs.starting import start, under_way
from trato.leads.conversion.converting import convert, held_pipelines, living_client
from trato.leads.conversion.results import results_of
from trato.leads.conversion.wanted import Wanted
from trato.leads.kind import LEAD
from trato.live.operations import Operation, action, operation
from trato.pipelines.queries import Semantics
from trato.staged.filling import Given

_OPEN = (
    f"FROM {LEAD.table} AS item JOIN stage ON stage.id = item.stage_id"
    " WHERE item.deleted_at IS NULL AND stage.semantics = ?"
)

logger = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Leaving:
    """What open leads become: a deal in this pipeline, a contact, and if asked for a company where they name one."""

    pipeline_id: int
    create_company: bool
    keep_activities_open: bool


async def demand_none_leaving() -> None:
    """Inside an operation: CONFLICT(CONVERTING) while the job waits or runs."""
    if await under_way(CONVERT_LEADS) is not None:
        raise conflict("CONVERTING", "Open leads are being converted: wait until that is over.")


async def count_open_leads() -> int:
    """How many there are, whoever may read them."""
    row = await fetch_one(Sql("SELECT COUNT(*) AS n " + _OPEN, (Semantics.IN_PROGRESS.value,)))
    return row["n"] if row else 0


async def begin_leaving(access: Access, leaving: Leaving, name: str) -> int:
    """Inside an operation: let a job complete the open leads, with deals in the pipeline of this name; its id."""
    args = {
        "pipeline": leaving.pipeline_id,
        "create_company": leaving.create_company,
        "keep_activities_open": leaving.keep_activities_open,
        "channel": access.channel,
    }
    return await start(CONVERT_LEADS, args, actor=access.actor, subject=name)


async def _work(job: RunningJob) -> dict[str, Any]:
    """Go through the open leads by their ids, as the house itself: also those that who decided it may not see."""
    if (await CRM_SETTINGS.read())[0].mode is not CrmMode.SIMPLE:
        raise conflict("LEADS_ENABLED", "The company works with leads again.")
    args = job.args
    leaving = Leaving(args["pipeline"], args["create_company"], args["keep_activities_open"])
    total = job.total if job.total is not None else await count_open_leads()
    memory = job.memory or {"after": 0, "converted": 0, **NOTHING_SKIPPED}
    while (lead_id := await _next(memory["after"])) is not None:
        demand_admin(person := await starter(job))
        access = replace(person, is_admin=True)
        passed = {**memory, "after": lead_id}
        try:
            memory = await _complete(job, access, lead_id, leaving, passed, total)
        except JobOver:
            raise
        except Exception as fault:
            memory = await _skip(job, lead_id, _refusal(job, lead_id, fault), passed, total)
    return {name: memory[name] for name in ("converted", *NOTHING_SKIPPED)}


async def _next(after: int) -> int | None:
    place = (Semantics.IN_PROGRESS.value, after)
    row = await fetch_one(Sql(f"SELECT item.id {_OPEN} AND item.id > ? ORDER BY item.id LIMIT 1", place))
    return None if row is None else int(row["id"])


@action
async def _complete(
    job: RunningJob, access: Access, lead_id: int, leaving: Leaving, memory: Mapping[str, Any], total: int
) -> dict[str, Any]:
    async with operation(access.actor) as op:
        made = await _convert(op, access, lead_id, leaving)
        memory = {**memory, "converted": memory["converted"] + made}
        await job.report(min(total, job.done + 1), total, memory)
        return op.done(memory)


async def _convert(op: Operation, access: Access, lead_id: int, leaving: Leaving) -> bool:
    """Complete a lead with what it has not become yet; False when somebody has closed it meanwhile."""
    pipelines = await held_pipelines()
    (lead,) = await locked_records(LEAD, access, [lead_id])
    if lead["semantics"] != Semantics.IN_PROGRESS:
        return False
    there = {one.item.kind for one in (await results_of([lead_id]))[lead_id]} | (await living_client(lead)).keys()
    with_company = leaving.create_company and lead["company_title"]
    kinds = {DEAL.code, CONTACT.code, *([COMPANY.code] if with_company else [])}
    makes = frozenset(kinds - there)
    wanted = Wanted(
        makes=makes,
        pipeline_id=leaving.pipeline_id if DEAL.code in makes else None,
        entering=Given(close_activities=not leaving.keep_activities_open),
        unattended=True,
    )
    await convert(op, access, lead, wanted, pipelines)
    return True


async def _skip(
    job: RunningJob, lead_id: int, refusal: TratoError, memory: Mapping[str, Any], total: int
) -> dict[str, Any]:
    memory = {**memory, **skipping(memory, [outcome(lead_id, refusal)])}
    await job.report(min(total, job.done + 1), total, memory)
    return memory


def _refusal(job: RunningJob, lead_id: int, fault: Exception) -> TratoError:
    """Why a lead stays open. A fault of ours is met again by the next attempts; only the last one passes it over."""
    if isinstance(fault, TratoError):
        return fault
    if job.attempt < CONVERT_LEADS.attempts:
        raise fault
    logger.error("lead_not_converted", job=job.id, lead=lead_id, exc_info=fault)
    return TratoError(ErrorCode.INTERNAL, "Something went wrong on the server; its log says more.")


CONVERT_LEADS = JobKind("convert_leads", _work, queue=BULK)
"""Completing all open leads (R8)."""
