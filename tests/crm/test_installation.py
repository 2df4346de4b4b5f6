"""What every installation has from its first start (R9)."""

from __future__ import annotations

import asyncio

from trato.crm.installation import FIRST_PIPELINES, prepare_records
from trato.pipelines.queries import list_pipelines


async def test_processes_that_start_at_once_make_it_once(database: str) -> None:
    await asyncio.gather(*(prepare_records() for _ in range(5)))
    found = await list_pipelines()
    assert {pipeline.kind: pipeline.name for pipeline in found} == FIRST_PIPELINES
    assert len(found) == len(FIRST_PIPELINES) and all(pipeline.is_default for pipeline in found)
