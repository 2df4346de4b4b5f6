"""What administrators say about how the company works (R7, R8, R25). Each change is an event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypedDict

from trato.access.gate import Access, demand_admin
from trato.accounts.structure import hold_structure
from trato.crm_settings.setting import CRM_SETTINGS, ChosenPipeline, CrmMode
from trato.errors import invalid
from trato.leads.conversion.leaving import Leaving, begin_leaving, count_open_leads, demand_none_leaving
from trato.live.operations import action, operation
from trato.pipelines.queries import PipelineKind, list_pipelines


class Switched(TypedDict):
    """The version of the settings then, and the job that completes what leads are open."""

    version: int
    job: int | None


@action
async def set_crm_mode(
    access: Access, mode: CrmMode, options: Mapping[str, Any], client_op_id: str | None = None
) -> Switched:
    """Work with leads from now on, or without. For administrators. Nothing differing logs nothing.

    `options` are fields of the settings by name, but `pipeline_id`, None for the default one, and
    `keep_activities_open`, of the leads: those that are open become deals in that pipeline by a job, also where the
    simple mode is in use already and a pipeline is named (R8). VALIDATION for an unknown pipeline, or none when leads
    are to be left; CONFLICT(CONVERTING) while that job runs.
    """
    demand_admin(access)
    given = dict(options)
    keep_open = given.pop("keep_activities_open", True)
    async with operation(access.actor, client_op_id) as op:
        values = await _values(given, "options")
        await hold_structure()  # whoever else switches waits here
        await demand_none_leaving()
        before, _ = await CRM_SETTINGS.read()
        version = await CRM_SETTINGS.change(op, lambda kept: replace(kept, **values, mode=mode))
        # Only now: who was making a lead has done so by the change, and nobody begins any more.
        pipeline = values.get("pipeline")
        job = None
        if mode is CrmMode.SIMPLE and (pipeline or before.mode is not mode) and await count_open_leads():
            if pipeline is None:
                raise invalid("options.pipelineId", "REQUIRED", "Say which pipeline the deals of open leads begin in.")
            company = values.get("create_company", before.create_company)
            job = await begin_leaving(access, Leaving(pipeline.id, company, keep_open), pipeline.name)
        return op.done(Switched(version=version, job=job))


@action
async def update_crm_settings(
    access: Access, changed: Mapping[str, Any], expected_version: int, client_op_id: str | None = None
) -> int:
    """Change fields of the settings, named as above; the version then. Nothing differing logs nothing.

    VALIDATION for an unknown pipeline, STALE_VERSION when somebody was faster.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        values = await _values(changed, "input")
        return op.done(await CRM_SETTINGS.change(op, lambda before: replace(before, **values), expected_version))


async def _values(given: Mapping[str, Any], path: str) -> dict[str, Any]:
    values = dict(given)
    if "pipeline_id" in values:
        values["pipeline"] = await _chosen(values.pop("pipeline_id"), f"{path}.pipelineId")
    return values


async def _chosen(pipeline_id: int | None, path: str) -> ChosenPipeline | None:
    if pipeline_id is None:
        return None
    found = await list_pipelines([pipeline_id], kind=PipelineKind.DEAL, hold=True)
    if not found:
        raise invalid(path, "UNKNOWN_PIPELINE", "There is no such pipeline of deals.")
    return ChosenPipeline(pipeline_id, found[0].name)
