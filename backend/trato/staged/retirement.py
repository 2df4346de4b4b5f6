"""Removing stages and pipelines that may hold items: the items go elsewhere first, each with its history (R9, R11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute, fetch, row_lock
from trato.errors import conflict, invalid
from trato.items.lists import watchers_of
from trato.items.records import Record, records_by_ids
from trato.items.references import named
from trato.items.telling import routing
from trato.items.values import bound
from trato.live.operations import SYSTEM, Operation, action, operation
from trato.pipelines.actions import remove_pipeline, remove_stage
from trato.pipelines.queries import Semantics, StageRecord, get_default_pipeline, get_pipeline, pipeline_of_stage
from trato.staged.entering import demand_open, entering, kept_reason
from trato.staged.history import Entry, remember
from trato.staged.kinds import StagedKind, travelling


@action
async def delete_stage(
    access: Access, stage_id: int, move_to: int | None = None, client_op_id: str | None = None
) -> int:
    """Delete a stage, its items going to another one of the pipeline; the pipeline's id (R11).

    CONFLICT(HAS_ITEMS) when it holds items and no target is named, VALIDATION for a target elsewhere, or one that only
    completing an item leads to.
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
        await _relocate(travelling(pipeline), op, access, stage, target, fallback, "moveItemsToStageId")
        await remove_stage(op, pipeline, stage)
        return op.done(pipeline.id)


@action
async def delete_pipeline(
    access: Access,
    pipeline_id: int,
    target_pipeline_id: int | None = None,
    stage_map: Mapping[int, int] | None = None,
    client_op_id: str | None = None,
) -> str:
    """Delete a pipeline, its items going to stages of another one; what travelled it (R9).

    CONFLICT(HAS_ITEMS) when it holds items and no target is named, or none for a stage that does; VALIDATION when a
    stage named is not in the target, or only completing an item leads to it.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        pipeline = await get_pipeline(pipeline_id, lock=True)
        if pipeline.is_default:
            raise conflict("DEFAULT_PIPELINE", "The default pipeline can't be deleted.")
        target = await get_pipeline(target_pipeline_id, lock=True) if target_pipeline_id is not None else None
        if target is not None and target.id == pipeline_id:
            raise invalid("moveItemsTo.pipelineId", "SAME_PIPELINE", "Choose another pipeline.")
        if target is not None and target.kind is not pipeline.kind:
            raise invalid("moveItemsTo.pipelineId", "OTHER_KIND", "Choose a pipeline of the same kind.")
        fallback = (await get_default_pipeline(pipeline.kind)).first_stage
        for stage in pipeline.stages:
            mapped = (stage_map or {}).get(stage.id)
            goal = target.stage(mapped) if target is not None and mapped is not None else None
            if mapped is not None and goal is None:
                raise invalid("moveItemsTo.stageMap", "OTHER_PIPELINE", "The stage is not in the target pipeline.")
            await _relocate(travelling(pipeline), op, access, stage, goal, fallback, "moveItemsTo.stageMap")
        await remove_pipeline(op, pipeline)
        return op.done(pipeline.kind.value)


async def _relocate(
    staged: StagedKind,
    op: Operation,
    access: Access,
    source: StageRecord,
    target: StageRecord | None,
    fallback: StageRecord,
    path: str,
) -> None:
    """Put every item of a stage onto another, in order; without a target, those in the recycle bin onto `fallback`.

    Nothing is demanded of them (R17): the stage goes, and an administrator has decided where they stay. They are read
    as the house itself, so that also those are told of that this administrator may not see. VALIDATION at `path` for a
    target by which an item would be completed, or no longer be.
    """
    kind = staged.kind
    rows = await fetch(
        Sql(f"SELECT id, deleted_at FROM {kind.table} WHERE stage_id = ? ORDER BY id{row_lock()}", (source.id,))
    )
    alive = [row["id"] for row in rows if row["deleted_at"] is None]
    if not rows:
        return
    if target is None and alive:
        raise conflict(
            "HAS_ITEMS", f"“{source.name}” holds {len(alive)} {kind.plural.lower()}: name the stage they go to."
        )
    target = target or fallback
    if staged.completed in (source.semantics, target.semantics) and source.semantics is not target.semantics:
        raise invalid(path, "NOT_BY_MOVING", f"No {staged.noun} is completed, or taken up again, by deleting a stage.")
    items = list((await records_by_ids(kind, replace(access, is_admin=True), alive)).values())
    await demand_open(staged, [(item, target) for item in items])
    now = encode_datetime(op.at)
    sets = Sql(
        "pipeline_id = ?, stage_id = ?, stage_since = ?, updated_at = ?, version = version + 1",
        (target.pipeline_id, target.id, now, now),
    )
    if source.is_open != target.is_open:
        closed = None if target.is_open else op.at
        sets += Sql(", closed_at = ?, closed_by_id = ?", (bound(closed), None if target.is_open else access.user_id))
    if target.semantics is not Semantics.FAILURE:
        sets += f", {staged.reason}_id = NULL"
    await execute(f"UPDATE {kind.table} SET " + sets + Sql(" WHERE stage_id = ?", (source.id,)))
    observers = await watchers_of(kind, alive)
    stages = [{"id": source.id, "name": source.name}, {"id": target.id, "name": target.name}]
    told = [_changes(staged, item, target) for item in items]
    await named(kind, told)
    for item, changes in zip(items, told, strict=True):
        event, _ = entering(item["closed_at"], target, op.at, access.user_id)
        after = {**item, "pipeline": target.pipeline_id, "stage": target.id}
        op.record(
            f"{kind.code}.{event}",
            kind.code,
            item["id"],
            item["title"],
            version=item["version"] + 1,
            changes={"stage": stages, **changes},
            actor=SYSTEM,
            params={"because": "stage_deleted"},
            before=routing(kind, item, observers[item["id"]]),
            after=routing(kind, after, observers[item["id"]]),
        )
    await remember(kind, [Entry(item["id"], target, op.at, source, item["stage_since"]) for item in items], None)


def _changes(staged: StagedKind, item: Record, target: StageRecord) -> dict[str, list[Any]]:
    """What changes of an item besides its stage, by number."""
    reason = kept_reason(staged, target, item, {})
    return {} if reason == item[staged.reason] else {staged.reason: [item[staged.reason], reason]}
