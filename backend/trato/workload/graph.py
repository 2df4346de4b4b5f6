"""Load and neglect in the graph."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.crm.graph import ItemKind
from trato.graph.kit.context import Info, current
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.nodes import Money, UserRef, base_money
from trato.pipelines.graph import Pipeline
from trato.pipelines.queries import PipelineKind
from trato.pipelines.reading import readable_pipeline
from trato.staged.kinds import staged_kind
from trato.workload.queries import Load, workload


@strawberry.type(description="What somebody looks after on one stage, as far as you may read it.")
class WorkloadCell:
    """R31."""

    user: UserRef = strawberry.field(description="Who looks after it.")
    stage_id: strawberry.ID = strawberry.field(description="The stage, which is in progress.")
    count: int = strawberry.field(description="How many items.")
    amount: Money = strawberry.field(description="What they are worth, in the base currency.")
    overdue: int = strawberry.field(description="Those of them with a deadline that has passed.")
    unattended: int = strawberry.field(
        description="Those with which nobody has done anything since they were made, as the field `unattended` says."
    )
    idle: int = strawberry.field(description="Those with which nothing is planned, as the field `idle` says.")

    @classmethod
    def of(cls, load: Load, currency: str) -> WorkloadCell:
        """A cell as the graph shows it."""
        return cls(
            user=UserRef(id=encode_id("User", load.user_id), name=load.user_name),
            stage_id=encode_id("Stage", load.stage_id),
            count=load.count,
            amount=base_money(load.amount, currency),
            overdue=load.overdue,
            unattended=load.unattended,
            idle=load.idle,
        )


@strawberry.type(description="Who looks after how much in a pipeline.")
class Workload:
    """R31."""

    pipeline: Pipeline = strawberry.field(description="The pipeline, with its stages.")
    cells: list[WorkloadCell] = strawberry.field(
        description="People by name, each with the stages in progress on which they look after something."
    )


@strawberry.type
class WorkloadQuery:
    """Reading load and neglect."""

    @strawberry.field(
        description="Items in progress by who looks after them and where they stand: each number is the total of the"
        " list that is filtered by the same. VALIDATION for a kind without stages. FORBIDDEN for a pipeline of which"
        " you may read nothing, or that is not there; whoever may read everywhere is told NOT_FOUND of that."
    )
    async def workload(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="Items with stages: leads or deals.")],
        pipeline_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="The pipeline; the default one when left out.")
        ] = None,
    ) -> Workload:
        """R31. One statement besides the pipeline's."""
        access, staged = current(info), staged_kind(kind.value).kind
        number = None if pipeline_id is None else decode_id(pipeline_id, "Pipeline", "pipelineId")
        pipeline = await readable_pipeline(access, number, PipelineKind(staged.code))
        loads = await workload(access, staged, [stage.id for stage in pipeline.stages if stage.is_open])
        return Workload(
            pipeline=Pipeline.of(pipeline), cells=[WorkloadCell.of(load, access.base_currency) for load in loads]
        )
