"""Pipelines and stages in the graph."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, NodeId, OptionalId, OptionalNumber
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_id, decode_ids, encode_id
from trato.graph.kit.nodes import Node
from trato.graph.kit.one import chosen_number
from trato.pipelines import actions
from trato.pipelines.actions import UNCHANGED
from trato.pipelines.fields import MOST_CARD_FIELDS, names_of
from trato.pipelines.queries import (
    PipelineKind,
    PipelineRecord,
    Semantics,
    StageRecord,
    get_pipeline,
    list_pipelines,
    stages_by_ids,
)
from trato.pipelines.rules import StageDraft
from trato.staged.retirement import delete_pipeline, delete_stage

DEFAULT_COLOR = "#64748b"

strawberry.enum(
    Semantics,
    name="StageSemantics",
    description="What a stage means for its items: still in progress, a success, or a failure.",
)
strawberry.enum(PipelineKind, description="What travels a pipeline.")


@strawberry.type(description="A step of a pipeline; a column of the board.")
class Stage(Node):
    """A stage (R10)."""

    pipeline_id: strawberry.ID = strawberry.field(description="The pipeline it belongs to.")
    name: str = strawberry.field(description="Unique in its pipeline.")
    color: str = strawberry.field(description="#rrggbb.")
    sort: int = strawberry.field(description="Place in the pipeline, from 1.")
    semantics: Semantics = strawberry.field(description="What it means for its items.")
    probability: int = strawberry.field(description="Percent, for items that have none of their own.")
    is_system: bool = strawberry.field(description="Can't be deleted, and keeps its meaning.")
    version: int = strawberry.field(description="Counts its changes.")
    idle_days: int | None = strawberry.field(
        description="An item that has been on it for more days stands still and is marked; null never marks one."
    )
    required_fields: list[str] = strawberry.field(
        description="Fields of its items, as named by `fields(kind)`, that must be filled before one enters."
    )

    @classmethod
    def of(cls, stage: StageRecord) -> Stage:
        """A stage from its record."""
        return cls(
            id=encode_id("Stage", stage.id),
            pipeline_id=encode_id("Pipeline", stage.pipeline_id),
            name=stage.name,
            color=stage.color,
            sort=stage.sort,
            semantics=stage.semantics,
            probability=stage.probability,
            is_system=stage.is_system,
            version=stage.version,
            idle_days=stage.idle_days,
            required_fields=names_of(stage.kind, stage.required_fields),
        )


@strawberry.type(description="A road that leads or deals travel, stage by stage.")
class Pipeline(Node):
    """A pipeline (R9)."""

    number: int = strawberry.field(description="The plain number that links carry.")
    kind: PipelineKind = strawberry.field(description="What travels it.")
    name: str = strawberry.field(description="Unique in its kind.")
    sort: int = strawberry.field(description="Place among the pipelines of its kind, from 1.")
    is_default: bool = strawberry.field(description="Where items of its kind go that name no pipeline.")
    version: int = strawberry.field(description="Counts its changes and those of its stages.")
    card_fields: list[str] = strawberry.field(
        description="Fields of its items, as named by `fields(kind)`, that cards show besides what all do, in order."
    )
    stages: list[Stage] = strawberry.field(description="In order: in progress, success, failures.")
    most_card_fields: int = strawberry.field(
        default=MOST_CARD_FIELDS, description="How many fields the cards may show besides what all do."
    )

    @classmethod
    def of(cls, pipeline: PipelineRecord) -> Pipeline:
        """A pipeline from its record."""
        return cls(
            id=encode_id("Pipeline", pipeline.id),
            number=pipeline.id,
            kind=pipeline.kind,
            name=pipeline.name,
            sort=pipeline.sort,
            is_default=pipeline.is_default,
            version=pipeline.version,
            card_fields=names_of(pipeline.kind, pipeline.card_fields),
            stages=[Stage.of(stage) for stage in pipeline.stages],
        )


async def load_stage(info: Info, stage_id: int) -> Stage:
    """A stage by its number, batched. NOT_FOUND when there is none."""

    async def load(ids: list[int]) -> list[StageRecord | None]:
        found = await stages_by_ids(ids)
        return [found.get(one) for one in ids]

    stage = await info.context.loader("stage", load).load(stage_id)
    if stage is None:
        raise not_found("stage")
    return Stage.of(stage)


async def load_pipeline(info: Info, pipeline_id: int) -> Pipeline:
    """A pipeline by its number, batched. NOT_FOUND when there is none."""

    async def load(ids: list[int]) -> list[PipelineRecord | None]:
        found = {pipeline.id: pipeline for pipeline in await list_pipelines(ids)}
        return [found.get(one) for one in ids]

    pipeline = await info.context.loader("pipeline", load).load(pipeline_id)
    if pipeline is None:
        raise not_found("pipeline")
    return Pipeline.of(pipeline)


@strawberry.type(description="The pipeline as it is now.")
class PipelinePayload:
    """A pipeline."""

    pipeline: Pipeline = strawberry.field(description="The pipeline.")


@strawberry.type(description="All pipelines of a kind as they are now.")
class PipelinesPayload:
    """The pipelines in order."""

    pipelines: list[Pipeline] = strawberry.field(description="In order.")


@strawberry.input(description="A stage to be added.")
class CreateStageInput:
    """Fields of a new stage."""

    pipeline_id: strawberry.ID = strawberry.field(description="The pipeline it goes into.")
    name: str = strawberry.field(description="Unique in its pipeline, at most 100 characters.")
    color: str = strawberry.field(default=DEFAULT_COLOR, description="#RRGGBB.")
    semantics: Semantics = strawberry.field(
        default=Semantics.IN_PROGRESS, description="In progress, or another failure."
    )
    probability: int = strawberry.field(default=50, description="Percent; ignored for failures.")
    after_id: strawberry.ID | None = strawberry.field(
        default=None, description="The stage before it; last of its meaning without."
    )


@strawberry.input(description="What to change of a stage; what is left out stays.")
class UpdateStageInput:
    """Fields of a stage."""

    name: str | None = strawberry.field(default=None, description="Unique in its pipeline.")
    color: str | None = strawberry.field(default=None, description="#RRGGBB.")
    semantics: Semantics | None = strawberry.field(default=None, description="Only while it holds nothing.")
    probability: int | None = strawberry.field(default=None, description="Percent.")
    idle_days: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="After so many days (1 to 365) its items are marked; null never marks one. Only in progress.",
    )
    required_fields: list[str] | None = strawberry.field(
        default=None,
        description="Fields of its items to be filled before one enters. Only those that people fill and that may be"
        " empty, as `demandableOn` says: `lossReason` only on a stage of failure.",
    )


@strawberry.input(description="Where the items of one stage go.")
class StageMapping:
    """From one stage to another."""

    from_: strawberry.ID = strawberry.field(name="from", description="A stage of the pipeline that is deleted.")
    to: strawberry.ID = strawberry.field(description="A stage of the pipeline that stays.")


@strawberry.input(description="Where the items of a deleted pipeline go.")
class MoveItemsTo:
    """A pipeline and, for each stage that holds items, a stage of it."""

    pipeline_id: strawberry.ID = strawberry.field(description="The pipeline that takes them.")
    stage_map: list[StageMapping] = strawberry.field(description="One entry for each stage that holds items.")


@strawberry.type
class PipelineQuery:
    """Reading pipelines."""

    @strawberry.field(description="All pipelines of a kind, in order.")
    async def pipelines(
        self,
        info: Info,
        kind: Annotated[PipelineKind, strawberry.argument(description="What travels them.")] = PipelineKind.DEAL,
    ) -> list[Pipeline]:
        """R9."""
        current(info)
        return [Pipeline.of(pipeline) for pipeline in await list_pipelines(kind=kind)]

    @strawberry.field(description="One pipeline.")
    async def pipeline(self, info: Info, id: OptionalId = None, number: OptionalNumber = None) -> Pipeline:
        """By id or number (R9)."""
        current(info)
        return Pipeline.of(await get_pipeline(chosen_number("Pipeline", id, number)))


PipelineName = Annotated[str, strawberry.argument(description="Unique in its kind, at most 100 characters.")]


async def _one(pipeline_id: int) -> PipelinePayload:
    return PipelinePayload(pipeline=Pipeline.of(await get_pipeline(pipeline_id)))


async def _all(kind: PipelineKind) -> PipelinesPayload:
    return PipelinesPayload(pipelines=[Pipeline.of(pipeline) for pipeline in await list_pipelines(kind=kind)])


@strawberry.type
class PipelineMutation:
    """Changing pipelines and stages: administrators only."""

    @strawberry.mutation(description="Create a pipeline with the default stages.")
    async def create_pipeline(
        self,
        info: Info,
        name: PipelineName,
        kind: Annotated[
            PipelineKind, strawberry.argument(description="What is to travel it: deals, for leads have their only one.")
        ] = PipelineKind.DEAL,
        client_op_id: ClientOpId = None,
    ) -> PipelinePayload:
        """R9."""
        return await _one(await actions.create_pipeline(acting(info), name, client_op_id, kind=kind))

    @strawberry.mutation(description="Change a pipeline; what is left out stays.")
    async def update_pipeline(
        self,
        info: Info,
        id: NodeId,
        expected_version: ExpectedVersion,
        name: Annotated[
            str | None, strawberry.argument(description="Unique in its kind, at most 100 characters.")
        ] = None,
        card_fields: Annotated[
            list[str] | None,
            strawberry.argument(
                description="Fields of its items that cards show in this order, at most `mostCardFields`; none shows"
                " what all cards do."
            ),
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> PipelinePayload:
        """R9, B8."""
        pipeline_id = await actions.update_pipeline(
            acting(info),
            decode_id(id, "Pipeline", "id"),
            expected_version,
            name=name,
            card_fields=card_fields,
            client_op_id=client_op_id,
        )
        return await _one(pipeline_id)

    @strawberry.mutation(description="Put the pipelines of a kind into another order.")
    async def reorder_pipelines(
        self,
        info: Info,
        ids: Annotated[
            list[strawberry.ID], strawberry.argument(description="All pipelines of one kind, in their new order.")
        ],
        client_op_id: ClientOpId = None,
    ) -> PipelinesPayload:
        """R9."""
        ordered = await actions.reorder_pipelines(acting(info), decode_ids(ids, "Pipeline", "ids"), client_op_id)
        return await _all((await get_pipeline(ordered[0])).kind)

    @strawberry.mutation(
        description="Delete a pipeline. CONFLICT(HAS_ITEMS) unless it is empty or its items go elsewhere."
    )
    async def delete_pipeline(
        self,
        info: Info,
        id: NodeId,
        move_items_to: Annotated[MoveItemsTo | None, strawberry.argument(description="Where its items go.")] = None,
        client_op_id: ClientOpId = None,
    ) -> PipelinesPayload:
        """R9."""
        access, number = acting(info), decode_id(id, "Pipeline", "id")
        target, stages = None, {}
        if move_items_to is not None:
            target = decode_id(move_items_to.pipeline_id, "Pipeline", "moveItemsTo.pipelineId")
            stages = {
                decode_id(entry.from_, "Stage", f"moveItemsTo.stageMap[{at}].from"): decode_id(
                    entry.to, "Stage", f"moveItemsTo.stageMap[{at}].to"
                )
                for at, entry in enumerate(move_items_to.stage_map)
            }
        return await _all(PipelineKind(await delete_pipeline(access, number, target, stages, client_op_id)))

    @strawberry.mutation(description="Add a stage.")
    async def create_stage(
        self,
        info: Info,
        input: Annotated[CreateStageInput, strawberry.argument(description="Its fields.")],
        client_op_id: ClientOpId = None,
    ) -> PipelinePayload:
        """R10."""
        draft = StageDraft(input.name, input.color, input.semantics, input.probability)
        after = None if input.after_id is None else decode_id(input.after_id, "Stage", "input.afterId")
        pipeline = decode_id(input.pipeline_id, "Pipeline", "input.pipelineId")
        return await _one(await actions.create_stage(acting(info), pipeline, draft, after, client_op_id))

    @strawberry.mutation(description="Change a stage.")
    async def update_stage(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[UpdateStageInput, strawberry.argument(description="What to change.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> PipelinePayload:
        """R10."""
        pipeline_id = await actions.update_stage(
            acting(info),
            decode_id(id, "Stage", "id"),
            expected_version,
            name=input.name,
            color=input.color,
            semantics=input.semantics,
            probability=input.probability,
            idle_days=UNCHANGED if input.idle_days is strawberry.UNSET else input.idle_days,
            required_fields=input.required_fields,
            client_op_id=client_op_id,
        )
        return await _one(pipeline_id)

    @strawberry.mutation(description="Put the stages of a pipeline into another order.")
    async def reorder_stages(
        self,
        info: Info,
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline.")],
        ids: Annotated[
            list[strawberry.ID], strawberry.argument(description="All its stages: in progress, success, failures.")
        ],
        client_op_id: ClientOpId = None,
    ) -> PipelinePayload:
        """R10."""
        number = decode_id(pipeline_id, "Pipeline", "pipelineId")
        return await _one(
            await actions.reorder_stages(acting(info), number, decode_ids(ids, "Stage", "ids"), client_op_id)
        )

    @strawberry.mutation(
        description="Delete a stage. CONFLICT(HAS_ITEMS) unless it is empty or its items go elsewhere."
    )
    async def delete_stage(
        self,
        info: Info,
        id: NodeId,
        move_items_to_stage_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="A stage of the same pipeline that takes its items.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> PipelinePayload:
        """R11."""
        target = (
            None if move_items_to_stage_id is None else decode_id(move_items_to_stage_id, "Stage", "moveItemsToStageId")
        )
        return await _one(await delete_stage(acting(info), decode_id(id, "Stage", "id"), target, client_op_id))
