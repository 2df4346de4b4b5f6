"""What every installation has from its first start: the log's head, a pipeline of each kind (R9), pick lists (R14),
templates of legal details (R12), roles (R70)."""

from __future__ import annotations

from trato.access.directory import list_roles
from trato.items import keeping
from trato.live.log import ensure_head, hold_head
from trato.live.operations import SYSTEM, operation
from trato.notifications.clerk import ensure_clerk
from trato.pick_lists.actions import add_lists
from trato.pick_lists.lists import LISTS
from trato.pick_lists.queries import list_pick_lists
from trato.pipelines.actions import add_pipeline
from trato.pipelines.queries import PipelineKind, list_pipelines
from trato.pipelines.rules import default_stages
from trato.requisites.templates import add_default_templates, missing_defaults
from trato.roles.actions import add_role
from trato.roles.defaults import DEFAULT_ROLES

FIRST_PIPELINES = {PipelineKind.DEAL: "Sales", PipelineKind.LEAD: "Leads"}


async def prepare_records() -> None:
    """Make what is missing; harmless when nothing is. Servers and commands call it after migrating.

    The kinds learn which fields they have in this installation.
    """
    await ensure_head()
    await ensure_clerk()
    if await _missing_pipelines() or not await list_roles():
        async with operation(SYSTEM) as op:
            await hold_head()
            for kind in await _missing_pipelines():
                await add_pipeline(op, kind, FIRST_PIPELINES[kind], default_stages(kind))
            if not await list_roles():
                for role in DEFAULT_ROLES:
                    await add_role(op, role.name, role.flags, role.levels, role.code)
    if await _missing_lists():
        async with operation(SYSTEM) as op:
            await hold_head()
            await add_lists(op, await _missing_lists())
    if await missing_defaults():
        async with operation(SYSTEM) as op:
            await hold_head()
            await add_default_templates(op, await missing_defaults())
    keeping.forget()
    await keeping.renew()


async def _missing_pipelines() -> list[PipelineKind]:
    present = {pipeline.kind for pipeline in await list_pipelines()}
    return [kind for kind in FIRST_PIPELINES if kind not in present]


async def _missing_lists() -> list[str]:
    present = {picked.code for picked in await list_pick_lists()}
    return [code for code in LISTS if code not in present]
