"""What administrators do with pipelines and stages. Removing those that hold items is in staged.retirement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.db.fields import encode_bool, encode_datetime, encode_json
from trato.db.names import check_free, checked_color, checked_name
from trato.db.sql import Sql, execute, joined
from trato.db.text import fold
from trato.db.writes import changed_row, placed
from trato.errors import conflict, invalid, stale
from trato.live.operations import Operation, action, operation
from trato.pipelines import rules
from trato.pipelines.fields import check_card_fields, check_required_fields, names_of
from trato.pipelines.queries import (
    PipelineKind,
    PipelineRecord,
    Semantics,
    StageRecord,
    get_pipeline,
    holds_items,
    list_pipelines,
    pipeline_of_stage,
)
from trato.pipelines.rules import StageDraft


class Unchanged(Enum):
    """Stands for a setting that was not given, where None is a value."""

    UNCHANGED = "UNCHANGED"


UNCHANGED = Unchanged.UNCHANGED

_STAGE_COLUMNS = "pipeline_id, name, folded_name, color, sort, semantics, probability, is_system, version"


@action
async def create_pipeline(
    access: Access,
    name: str,
    client_op_id: str | None = None,
    stages: Sequence[StageDraft] | None = None,
    kind: PipelineKind = PipelineKind.DEAL,
) -> int:
    """Make a pipeline with the default stages, or those given; its id (R9).

    VALIDATION for a name its kind has, and for a kind that has its only pipeline.
    """
    demand_admin(access)
    name = checked_name(name, "name")
    async with operation(access.actor, client_op_id) as op:
        return op.done(await add_pipeline(op, kind, name, stages or rules.default_stages(kind)))


async def add_pipeline(op: Operation, kind: PipelineKind, name: str, stages: Sequence[StageDraft]) -> int:
    """Insert a pipeline inside an open operation: the first one of its kind becomes the default."""
    stages = rules.new_stages(stages)
    others = await list_pipelines(kind=kind, lock=True)
    if others and kind in rules.ONLY_ONE:
        raise invalid("kind", "ONLY_ONE", f"There is one pipeline of {kind}s, “{others[0].name}”, and no other.")
    check_free(name, [other.name for other in others], "name")
    sort = max((other.sort for other in others), default=0) + 1
    inserted = await execute(
        Sql(
            "INSERT INTO pipeline (kind, name, folded_name, sort, is_default, version, created_at)"
            " VALUES (?, ?, ?, ?, ?, 1, ?) RETURNING id",
            (kind, name, fold(name), sort, encode_bool(not others), encode_datetime(op.at)),
        )
    )
    pipeline_id = int(inserted[0]["id"])
    rows = [_stage_row(pipeline_id, at, stage) for at, stage in enumerate(stages, start=1)]
    await execute(f"INSERT INTO stage ({_STAGE_COLUMNS}) VALUES " + joined(", ", rows))
    _record(op, "created", pipeline_id, name, 1, {"name": [None, name]})
    return pipeline_id


@action
async def update_pipeline(
    access: Access,
    pipeline_id: int,
    expected_version: int,
    *,
    name: str | None = None,
    card_fields: Sequence[str] | None = None,
    client_op_id: str | None = None,
) -> int:
    """Change what is given of a pipeline, fields by their name in the graph; its id (R9, B8)."""
    demand_admin(access)
    changed: dict[str, Any] = {}
    async with operation(access.actor, client_op_id) as op:
        pipelines = await list_pipelines(lock=True)
        pipeline = next((one for one in pipelines if one.id == pipeline_id), None) or await get_pipeline(pipeline_id)
        if pipeline.version != expected_version:
            raise stale()
        if card_fields is not None:
            changed["card_fields"] = check_card_fields(pipeline.kind, card_fields, "cardFields")
        if name is not None:
            changed["name"] = checked_name(name, "name")
            others = [other.name for other in pipelines if other.kind is pipeline.kind and other.id != pipeline_id]
            check_free(changed["name"], others, "name")
        changes = _differences(pipeline, changed)
        if changes:
            await _set("pipeline", pipeline_id, changes)
            name_now = changed.get("name", pipeline.name)
            _record(op, "updated", pipeline_id, name_now, pipeline.version + 1, changes)
        return op.done(pipeline_id)


@action
async def reorder_pipelines(access: Access, ids: Sequence[int], client_op_id: str | None = None) -> list[int]:
    """Put the pipelines of a kind in this order. VALIDATION unless `ids` are all of one kind, once each."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        there = await list_pipelines(lock=True)
        kind = next((one.kind for one in there if one.id in ids), None)
        pipelines = [one for one in there if kind in (None, one.kind)]
        _check_permutation(ids, [pipeline.id for pipeline in pipelines], "ids")
        by_id = {pipeline.id: pipeline for pipeline in pipelines}
        if list(ids) != [pipeline.id for pipeline in pipelines]:
            await execute(placed("pipeline", ids))
            first = by_id[ids[0]]
            _record(op, "reordered", first.id, first.name, first.version, {}, {"ids": list(ids)})
        return op.done(list(ids))


@action
async def create_stage(
    access: Access, pipeline_id: int, draft: StageDraft, after_id: int | None = None, client_op_id: str | None = None
) -> int:
    """Add a stage behind another one, or last of its meaning; the pipeline's id (R10)."""
    demand_admin(access)
    name = checked_name(draft.name, "input.name")
    color = checked_color(draft.color, "input.color")
    probability = rules.check_probability(draft.probability, draft.semantics, "input.probability")
    async with operation(access.actor, client_op_id) as op:
        pipeline = await get_pipeline(pipeline_id, lock=True)
        check_free(name, [stage.name for stage in pipeline.stages], "input.name")
        if draft.semantics is Semantics.SUCCESS:
            raise conflict("ONE_SUCCESS", "A pipeline has exactly one stage of success.")
        place = rules.place_for(pipeline.stages, draft.semantics, after_id, "input.afterId")
        await execute(Sql("UPDATE stage SET sort = sort + 1 WHERE pipeline_id = ? AND sort > ?", (pipeline_id, place)))
        row = _stage_row(pipeline_id, place + 1, StageDraft(name, color, draft.semantics, probability))
        await execute(f"INSERT INTO stage ({_STAGE_COLUMNS}) VALUES " + row)
        await _renumber(pipeline_id)
        await _touch(op, pipeline, "stage_created", {"stage": [None, name]})
        return op.done(pipeline_id)


@action
async def update_stage(
    access: Access,
    stage_id: int,
    expected_version: int,
    *,
    name: str | None = None,
    color: str | None = None,
    semantics: Semantics | None = None,
    probability: int | None = None,
    idle_days: int | Unchanged | None = UNCHANGED,
    required_fields: Sequence[str] | None = None,
    client_op_id: str | None = None,
) -> int:
    """Change what is given of a stage, fields by their name in the graph; the pipeline's id (R10, R17).

    A stage that holds items keeps its meaning.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        pipeline = await pipeline_of_stage(stage_id, lock=True)
        stage = pipeline.stage(stage_id)
        assert stage is not None
        if stage.version != expected_version:
            raise stale()
        changed: dict[str, Any] = {}
        if name is not None:
            changed["name"] = checked_name(name, "input.name")
            check_free(changed["name"], [other.name for other in pipeline.stages if other.id != stage_id], "input.name")
        if color is not None:
            changed["color"] = checked_color(color, "input.color")
        if semantics is not None and semantics is not stage.semantics:
            await _check_new_semantics(pipeline, stage, semantics)
            changed["semantics"] = semantics
        meaning = semantics or stage.semantics
        if probability is not None or meaning is not stage.semantics:
            given = stage.probability if probability is None else probability
            changed["probability"] = rules.check_probability(given, meaning, "input.probability")
        if not isinstance(idle_days, Unchanged):
            changed["idle_days"] = rules.check_idle_days(idle_days, meaning, "input.idleDays")
        elif meaning is not Semantics.IN_PROGRESS:
            changed["idle_days"] = None
        if required_fields is not None or meaning is not stage.semantics:
            names = names_of(stage.kind, stage.required_fields) if required_fields is None else required_fields
            changed["required_fields"] = check_required_fields(stage.kind, names, meaning, "input.requiredFields")
        changes = _differences(stage, changed)
        if changes:
            await _set("stage", stage_id, changes)
            await _touch(op, pipeline, "stage_updated", changes, {"stage": {"id": stage_id, "name": stage.name}})
        return op.done(pipeline.id)


async def _check_new_semantics(pipeline: PipelineRecord, stage: StageRecord, semantics: Semantics) -> None:
    if stage.is_system:
        raise conflict("SYSTEM_STAGE", "The first stage, the success and the main failure keep their meaning.")
    if await holds_items(stage):
        raise conflict("HAS_ITEMS", f"A stage that holds {stage.kind}s keeps its meaning.")
    rules.check_semantics([semantics if other.id == stage.id else other.semantics for other in pipeline.stages])
    others = [other for other in pipeline.stages if other.id != stage.id]
    at = pipeline.stages.index(stage)
    if not rules.place_for(others, semantics, others[at - 1].id if at else None, "input.semantics") == at:
        raise invalid("input.semantics", "BAD_ORDER", "Move the stage to its new place first.")


@action
async def reorder_stages(access: Access, pipeline_id: int, ids: Sequence[int], client_op_id: str | None = None) -> int:
    """Put the stages in this order; the pipeline's id. VALIDATION unless `ids` are all of them: P, S, F."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        pipeline = await get_pipeline(pipeline_id, lock=True)
        _check_permutation(ids, [stage.id for stage in pipeline.stages], "ids")
        ordered = [stage for stage_id in ids if (stage := pipeline.stage(stage_id)) is not None]
        rules.check_order(ordered, "ids")
        if ordered != list(pipeline.stages):
            await execute(placed("stage", ids))
            await _touch(op, pipeline, "stages_reordered", {}, {"ids": list(ids)})
        return op.done(pipeline_id)


async def remove_stage(op: Operation, pipeline: PipelineRecord, stage: StageRecord) -> None:
    """Delete an empty stage inside an open operation. CONFLICT for a system stage or the last of its meaning (R11)."""
    if stage.is_system:
        raise conflict("SYSTEM_STAGE", "The first stage, the success and the main failure can't be deleted.")
    rules.check_semantics([other.semantics for other in pipeline.stages if other.id != stage.id])
    await execute(Sql("DELETE FROM stage WHERE id = ?", (stage.id,)))
    await _renumber(pipeline.id)
    await _touch(
        op, pipeline, "stage_deleted", {"stage": [stage.name, None]}, {"stage": {"id": stage.id, "name": stage.name}}
    )


async def remove_pipeline(op: Operation, pipeline: PipelineRecord) -> None:
    """Delete an empty pipeline inside an open operation. CONFLICT for the default one (R9)."""
    if pipeline.is_default:
        raise conflict("DEFAULT_PIPELINE", "The default pipeline can't be deleted.")
    await execute(Sql("DELETE FROM stage WHERE pipeline_id = ?", (pipeline.id,)))
    await execute(Sql("DELETE FROM pipeline WHERE id = ?", (pipeline.id,)))
    _record(op, "deleted", pipeline.id, pipeline.name, pipeline.version, {"name": [pipeline.name, None]})


def _stage_row(pipeline_id: int, sort: int, stage: StageDraft) -> Sql:
    return Sql(
        "(?, ?, ?, ?, ?, ?, ?, ?, 1)",
        (
            pipeline_id,
            stage.name,
            fold(stage.name),
            stage.color,
            sort,
            stage.semantics.value,
            stage.probability,
            encode_bool(stage.is_system),
        ),
    )


async def _renumber(pipeline_id: int) -> None:
    pipeline = await get_pipeline(pipeline_id)
    await execute(placed("stage", [stage.id for stage in pipeline.stages]))


def _differences(record: PipelineRecord | StageRecord, given: Mapping[str, Any]) -> dict[str, list[Any]]:
    """What differs of the given settings, by column: old and new, as JSON for the log."""
    before = {column: getattr(record, column) for column in given}
    before = {column: list(value) if isinstance(value, tuple) else value for column, value in before.items()}
    return {column: [before[column], value] for column, value in given.items() if value != before[column]}


async def _set(table: str, row_id: int, changes: Mapping[str, Sequence[Any]]) -> None:
    row = {column: encode_json(new) if isinstance(new, list) else new for column, (_, new) in changes.items()}
    if "name" in row:
        row["folded_name"] = fold(row["name"])
    await execute(changed_row(table, row_id, row))


async def _touch(
    op: Operation, pipeline: PipelineRecord, event: str, changes: dict[str, Any], params: dict[str, Any] | None = None
) -> None:
    await execute(Sql("UPDATE pipeline SET version = version + 1 WHERE id = ?", (pipeline.id,)))
    _record(op, event, pipeline.id, pipeline.name, pipeline.version + 1, changes, params)


def _record(
    op: Operation,
    event: str,
    pipeline_id: int,
    name: str,
    version: int,
    changes: dict[str, Any],
    params: dict[str, Any] | None = None,
) -> None:
    keys = {"pipeline": pipeline_id}
    op.record(
        f"pipeline.{event}",
        "pipeline",
        pipeline_id,
        name,
        version=version,
        changes=changes,
        params=params,
        before=keys,
        after=keys,
    )


def _check_permutation(given: Sequence[int], present: Sequence[int], path: str) -> None:
    if sorted(given) != sorted(present):
        raise invalid(path, "NOT_ALL", "Name all of them, each once.")
