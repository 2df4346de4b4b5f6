"""Removing stages and pipelines that may hold deals: the deals go elsewhere first, each with its history (R9, R11)."""

from __future__ import annotations

from collections.abc import Mapping

from trato.access.gate import Access, demand_admin
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute, fetch, row_lock
from trato.deals.kind import DEAL
from trato.errors import conflict, invalid
from trato.items.records import linked_ids, records_by_ids
from trato.items.telling import routing
from trato.items.values import bound
from trato.live.operations import SYSTEM, Operation, action, operation
from trato.pipelines.actions import remove_pipeline, remove_stage
from trato.pipelines.queries import StageRecord, get_default_pipeline, get_pipeline, pipeline_of_stage
from trato.staged.entering import entering
from trato.staged.history import Entry, remember


@action
async def delete_stage(
    access: Access, stage_id: int, move_to: int | None = None, client_op_id: str | None = None
) -> int:
    """Delete a stage, its deals going to another one of the pipeline; the pipeline's id (R11).

    CONFLICT(HAS_DEALS) when it holds deals and no target is named, VALIDATION for a target elsewhere.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        pipeline = await pipeline_of_stage(stage_id, lock=True)
        stage = pipeline.stage(stage_id)
        assert stage is not None
        target = pipeline.stage(move_to) if move_to is not None else None
        if move_to is not None and (target is None or target.id == stage_id):
            raise invalid("moveItemsToStageId", "OTHER_PIPELINE", "Choose another stage of the same pipeline.")
        fallback = next(other for other in pipeline.stages if other.id != stage_id)
        await _relocate(op, access, stage, target, fallback)
        await remove_stage(op, pipeline, stage)
        return op.done(pipeline.id)


@action
async def delete_pipeline(
    access: Access,
    pipeline_id: int,
    target_pipeline_id: int | None = None,
    stage_map: Mapping[int, int] | None = None,
    client_op_id: str | None = None,
) -> int:
    """Delete a pipeline, its deals going to stages of another one; its id (R9).

    CONFLICT(HAS_DEALS) when it holds deals and no target is named, or none for a stage that does; VALIDATION when a
    stage named is not in the target.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        pipeline = await get_pipeline(pipeline_id, lock=True)
        if pipeline.is_default:
            raise conflict("DEFAULT_PIPELINE", "The default pipeline can't be deleted.")
        target = await get_pipeline(target_pipeline_id, lock=True) if target_pipeline_id is not None else None
        if target is not None and target.id == pipeline_id:
            raise invalid("moveDealsTo.pipelineId", "SAME_PIPELINE", "Choose another pipeline.")
        fallback = (await get_default_pipeline()).first_stage
        for stage in pipeline.stages:
            mapped = (stage_map or {}).get(stage.id)
            goal = target.stage(mapped) if target is not None and mapped is not None else None
            if mapped is not None and goal is None:
                raise invalid("moveDealsTo.stageMap", "OTHER_PIPELINE", "The stage is not in the target pipeline.")
            await _relocate(op, access, stage, goal, fallback)
        await remove_pipeline(op, pipeline)
        return op.done(pipeline_id)


async def _relocate(
    op: Operation, access: Access, source: StageRecord, target: StageRecord | None, fallback: StageRecord
) -> None:
    """Put every deal of a stage onto another, in order; without a target, those in the recycle bin onto `fallback`.

    Nothing is demanded of them (R17): the stage goes, and an administrator has decided where they stay.
    """
    rows = await fetch(
        Sql(f"SELECT id, deleted_at FROM {DEAL.table} WHERE stage_id = ? ORDER BY id{row_lock()}", (source.id,))
    )
    alive = [row["id"] for row in rows if row["deleted_at"] is None]
    if not rows:
        return
    if target is None and alive:
        raise conflict("HAS_DEALS", f"“{source.name}” holds {len(alive)} deals: name the stage they go to.")
    target = target or fallback
    deals = list((await records_by_ids(DEAL, access, alive)).values())
    now = encode_datetime(op.at)
    sets = Sql(
        "pipeline_id = ?, stage_id = ?, stage_since = ?, updated_at = ?, version = version + 1",
        (target.pipeline_id, target.id, now, now),
    )
    if source.is_open != target.is_open:
        closed = None if target.is_open else op.at
        sets += Sql(", closed_at = ?, closed_by_id = ?", (bound(closed), None if target.is_open else access.user_id))
    await execute(f"UPDATE {DEAL.table} SET " + sets + Sql(" WHERE stage_id = ?", (source.id,)))
    link = DEAL.by_code["observers"].link
    assert link is not None
    observers = await linked_ids(link, alive)
    changes = {"stage": [{"id": source.id, "name": source.name}, {"id": target.id, "name": target.name}]}
    for deal in deals:
        event, _ = entering(deal["closed_at"], target, op.at, access.user_id)
        after = {**deal, "pipeline": target.pipeline_id, "stage": target.id}
        op.record(
            f"deal.{event}",
            DEAL.code,
            deal["id"],
            deal["title"],
            version=deal["version"] + 1,
            changes=changes,
            actor=SYSTEM,
            params={"because": "stage_deleted"},
            before=routing(DEAL, deal, observers[deal["id"]]),
            after=routing(DEAL, after, observers[deal["id"]]),
        )
    await remember([Entry(deal["id"], target, op.at, source, deal["stage_since"]) for deal in deals], None)
