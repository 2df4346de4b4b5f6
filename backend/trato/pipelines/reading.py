"""Who may look at a pipeline's deals (R3): whoever may read them on one of its stages at least.

That a pipeline is there is no secret: its name and stages are everyone's to see. Its board is not, and that one may
not have it and that there is none are one answer, wherever one of the two could be the case.
"""

from __future__ import annotations

from trato.access.gate import Access
from trato.access.levels import Level, ObjectKind, Right
from trato.errors import forbidden, not_found
from trato.pipelines.queries import (
    PipelineRecord,
    StageRecord,
    find_pipeline_of_stage,
    get_default_pipeline,
    list_pipelines,
)


async def readable_pipeline(access: Access, pipeline_id: int | None) -> PipelineRecord:
    """A pipeline whose deals the person may read, be it on one stage alone; the default one when none is named.

    FORBIDDEN for any other, and for one that is not there; NOT_FOUND only to whom no deal's place is closed.
    """
    if pipeline_id is None:
        return _demanded(access, await get_default_pipeline(), "pipeline")
    return _demanded(access, next(iter(await list_pipelines([pipeline_id])), None), "pipeline")


async def readable_stage(access: Access, stage_id: int) -> StageRecord:
    """A stage of such a pipeline, with the same answers."""
    pipeline = await find_pipeline_of_stage(stage_id)
    stage = pipeline.stage(stage_id) if pipeline else None
    _demanded(access, pipeline if stage else None, "stage")
    assert stage is not None
    return stage


def _demanded(access: Access, pipeline: PipelineRecord | None, noun: str) -> PipelineRecord:
    reach = access.reach(ObjectKind.DEAL, Right.READ)
    if pipeline and any(reach.at(pipeline.id, stage.id) is not Level.NONE for stage in pipeline.stages):
        return pipeline
    if Level.NONE in reach.levels:
        raise forbidden("There is no such board, or you may not read its deals.")
    raise not_found(noun)
