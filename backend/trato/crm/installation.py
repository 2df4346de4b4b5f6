"""What every installation has from its first start: a head of the log, and one pipeline of deals (R9)."""

from __future__ import annotations

from trato.live.log import ensure_head, hold_head
from trato.live.operations import SYSTEM, operation
from trato.pipelines.actions import add_pipeline
from trato.pipelines.queries import list_pipelines
from trato.pipelines.rules import default_stages

FIRST_PIPELINE = "Sales"


async def prepare_records() -> None:
    """Make what is missing; harmless when nothing is. Servers and commands call it after migrating."""
    await ensure_head()
    if not await list_pipelines():
        async with operation(SYSTEM) as op:
            await hold_head()
            if not await list_pipelines():
                await add_pipeline(op, FIRST_PIPELINE, default_stages())
