"""Making items that stand on stages, and changing them: a new one begins on top of its column, and enters its stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import IMPORT_CHANNEL, Access
from trato.errors import invalid
from trato.items.money import Amount
from trato.items.records import Record
from trato.items.values import Values
from trato.items.writing import Draft, change, create_many
from trato.live.operations import Operation
from trato.pipelines.queries import PipelineRecord, StageRecord, get_pipeline, list_pipelines
from trato.staged.demands import Entrant, demand
from trato.staged.entering import demand_entry, demand_failed, demand_open, demand_way, entering, kept_reason
from trato.staged.history import Entry, remember
from trato.staged.kinds import StagedKind
from trato.staged.moving import stage_of
from trato.staged.ordering import ranks_on_top


async def add_items(staged: StagedKind, op: Operation, access: Access, drafts: Sequence[Draft]) -> list[int]:
    """Insert items inside an open operation; their ids in order. Columns given in a draft (created_at …) win.

    Each begins on the stage its values name, else on the first of the pipeline they name, else of the default one.
    VALIDATION for a stage that is no beginning: only imports, which bring what has been, bring items of a kind that is
    completed to their end. VALIDATION for a reason of what has not failed, and for what the stage demands.
    """
    kind = staged.kind
    pipelines = {one.id: one for one in await list_pipelines(kind=staged.code, hold=True)}
    stages = [starting_stage(draft.values, pipelines) for draft in drafts]
    ranks = {stage.id: iter(await ranks_on_top(kind, stage.id, stages.count(stage))) for stage in dict.fromkeys(stages)}
    for draft, stage in zip(drafts, stages, strict=True):
        demand_failed(staged, stage.semantics, draft.values)
        if staged.completed is not None and not stage.is_open and access.channel != IMPORT_CHANNEL:
            raise invalid("input.stageId", "NOT_IN_PROGRESS", f"A new {staged.noun} begins on a stage in progress.")
        if draft.values.get("amount") is None:
            draft.values["amount"] = Amount(0, access.base_currency)
        since = draft.columns.get("created_at", op.at)
        derived: dict[str, Any] = {
            "rank": next(ranks[stage.id]),
            "stage_since": since,
            "closed_at": None,
            "closed_by_id": None,
            "channel": op.actor.channel,
        }
        if not stage.is_open:
            derived |= {
                "stage_since": draft.columns.get("closed_at", since),
                "closed_at": since,
                "closed_by_id": access.user_id,
            }
        draft.columns = derived | draft.columns
    await demand(kind, [Entrant(stage, draft.values) for stage, draft in zip(stages, drafts, strict=True)])
    ids = await create_many(kind, op, access, drafts)
    entries = [
        Entry(item_id, stage, draft.columns["stage_since"])
        for item_id, stage, draft in zip(ids, stages, drafts, strict=True)
    ]
    await remember(kind, entries, access.user_id)
    return ids


def starting_stage(values: Values, pipelines: Mapping[int, PipelineRecord]) -> StageRecord:
    """The stage a new item begins on; writes it and its pipeline into `values`. VALIDATION when they don't fit."""
    pipeline_id, stage_id = values.get("pipeline"), values.get("stage")
    if pipeline_id is None:
        having = (
            pipeline
            for pipeline in pipelines.values()
            if (pipeline.stage(stage_id) if stage_id else pipeline.is_default)
        )
        pipeline = next(having, None)
    else:
        pipeline = pipelines.get(pipeline_id)
    if pipeline is None:
        raise invalid("input.stageId" if pipeline_id is None else "input.pipelineId", "UNKNOWN_ID", "It was not found.")
    stage = pipeline.first_stage if stage_id is None else pipeline.stage(stage_id)
    if stage is None:
        raise invalid("input.stageId", "OTHER_PIPELINE", "The stage belongs to another pipeline.")
    values |= {"pipeline": pipeline.id, "stage": stage.id}
    return stage


async def revise_item(staged: StagedKind, op: Operation, access: Access, before: Record, values: Values) -> None:
    """Change a locked item inside an open operation; another `stage` puts it on top of that column.

    VALIDATION for a reason of what will not have failed.
    """
    kind = staged.kind
    stage_id = values.pop("stage", None)
    if stage_id is None or stage_id == before["stage"]:
        demand_failed(staged, before["semantics"], values)
        await change(kind, op, access, before["id"], values, before=before)
        return
    pipeline = await get_pipeline(before["pipeline"])
    target = stage_of(pipeline, stage_id)
    demand_way(staged, before, target)
    demand_entry(staged, access, before, target)
    demand_failed(staged, target.semantics, values)
    await demand_open(staged, [(before, target)])
    event, closed = entering(before["closed_at"], target, op.at, access.user_id)
    columns = {"rank": (await ranks_on_top(kind, target.id, 1))[0], "stage_since": op.at} | closed
    values = {**values, "stage": target.id, staged.reason: kept_reason(staged, target, before, values)}
    await demand(kind, [Entrant(target, {**before, **values})])
    source, since = pipeline.stage(before["stage"]), before["stage_since"]
    await change(kind, op, access, before["id"], values, event=event, columns=columns, before=before)
    await remember(kind, [Entry(before["id"], target, op.at, source, since)], op.actor.user_id)
