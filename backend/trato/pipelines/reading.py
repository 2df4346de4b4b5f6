"""Who may look at a pipeline's items (R3): whoever may read them on one of its stages at least.

That a pipeline is there is no secret: its name and stages are everyone's to see. Its board is not, and that one may
not have it and that there is none are one answer, wherever one of the two could be the case.
"""

from __future__ import annotations

from trato.access.gate import Access
from trato.access.levels import Level, Right
from trato.errors import forbidden, not_found
from trato.pipelines.queries import (
    PipelineKind,
    PipelineRecord,
    StageRecord,
    find_pipeline_of_stage,
    get_default_pipeline,
    list_pipelines,
)


async def readable_pipeline(
    access: Access, pipeline_id: int | None, kind: PipelineKind | None = None
) -> PipelineRecord:
    """A pipeline of this kind, or of any, whose items the person may read, be it on one stage alone.

    The default one when none is named: of the kind, or of deals. FORBIDDEN for any other, and for one that is not
    there; NOT_FOUND only to whom none of their places is closed.
    """
    if pipeline_id is None:
        kind = kind or PipelineKind.DEAL
        return _demanded(access, await get_default_pipeline(kind), kind, "pipeline")
    return _demanded(access, next(iter(await list_pipelines([pipeline_id], kind=kind)), None), kind, "pipeline")


async def readable_stage(access: Access, stage_id: int) -> StageRecord:
    """A stage of such a pipeline, with the same answers."""
    pipeline = await find_pipeline_of_stage(stage_id)
    stage = pipeline.stage(stage_id) if pipeline else None
    _demanded(access, pipeline if stage else None, None, "stage")
    assert stage is not None
    return stage


def _demanded(access: Access, pipeline: PipelineRecord | None, kind: PipelineKind | None, noun: str) -> PipelineRecord:
    if pipeline:
        reach = access.reach(pipeline.kind, Right.READ)
        if any(reach.at(pipeline.id, stage.id) is not Level.NONE for stage in pipeline.stages):
            return pipeline
    if any(Level.NONE in access.reach(one, Right.READ).levels for one in ([kind] if kind else PipelineKind)):
        raise forbidden("There is no such board, or you may not read what is on it.")
    raise not_found(noun)
