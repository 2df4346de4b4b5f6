"""What administrators say about how the company works (R7, R25). Each change is an event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.crm_settings.setting import CRM_SETTINGS, ChosenPipeline, CrmMode
from trato.errors import invalid
from trato.live.operations import Operation, action, operation
from trato.pipelines.queries import PipelineKind, list_pipelines


@action
async def set_crm_mode(
    access: Access, mode: CrmMode, options: Mapping[str, Any], client_op_id: str | None = None
) -> int:
    """Work with leads from now on, or without; the version then. For administrators. Nothing differing logs nothing.

    `options` are fields of the settings by name, but `pipeline_id`, None for the default one. VALIDATION for an unknown
    pipeline.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        return op.done(await _change(op, {**options, "mode": mode}, "options"))


@action
async def update_crm_settings(
    access: Access, changed: Mapping[str, Any], expected_version: int, client_op_id: str | None = None
) -> int:
    """Change fields of the settings, named as above; the version then. Nothing differing logs nothing.

    VALIDATION for an unknown pipeline, STALE_VERSION when somebody was faster.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        return op.done(await _change(op, changed, "input", expected_version))


async def _change(op: Operation, given: Mapping[str, Any], path: str, expected_version: int | None = None) -> int:
    values = dict(given)
    if "pipeline_id" in values:
        values["pipeline"] = await _chosen(values.pop("pipeline_id"), f"{path}.pipelineId")
    return await CRM_SETTINGS.change(op, lambda before: replace(before, **values), expected_version)


async def _chosen(pipeline_id: int | None, path: str) -> ChosenPipeline | None:
    if pipeline_id is None:
        return None
    found = await list_pipelines([pipeline_id], kind=PipelineKind.DEAL, hold=True)
    if not found:
        raise invalid(path, "UNKNOWN_PIPELINE", "There is no such pipeline of deals.")
    return ChosenPipeline(pipeline_id, found[0].name)
