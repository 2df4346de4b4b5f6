"""Pipelines and stages as they are read. There are few of them and everyone signed in may see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from trato.access.levels import ObjectKind
from trato.db.fields import decode_bool, decode_json
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, one_of, row_lock
from trato.errors import not_found
from trato.items.kinds import DESCRIBED


class PipelineKind(StrEnum):
    """What travels a pipeline. The values are codes of kinds of items."""

    LEAD = ObjectKind.LEAD.value
    DEAL = ObjectKind.DEAL.value


class Semantics(StrEnum):
    """What a stage means for the items on it (specification, conventions: P, S, F)."""

    IN_PROGRESS = "IN_PROGRESS"
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"


@dataclass(frozen=True, slots=True)
class StageRecord:
    """A stage as it is. `probability` in percent; `required_fields` are codes of fields of its items (R17)."""

    id: int
    pipeline_id: int
    kind: PipelineKind
    name: str
    color: str
    sort: int
    semantics: Semantics
    probability: int
    is_system: bool
    version: int
    idle_days: int | None
    required_fields: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """Whether items on it are still in progress."""
        return self.semantics is Semantics.IN_PROGRESS


@dataclass(frozen=True, slots=True)
class PipelineRecord:
    """A pipeline with its stages in order; `card_fields` are codes of fields of its items (B8)."""

    id: int
    kind: PipelineKind
    name: str
    sort: int
    is_default: bool
    version: int
    card_fields: tuple[str, ...]
    stages: tuple[StageRecord, ...]

    def stage(self, stage_id: int) -> StageRecord | None:
        """The stage with this id, when it belongs to the pipeline."""
        return next((stage for stage in self.stages if stage.id == stage_id), None)

    @property
    def first_stage(self) -> StageRecord:
        """Where new items begin."""
        return self.stages[0]


_STAGES = "SELECT stage.*, pipeline.kind FROM stage JOIN pipeline ON pipeline.id = stage.pipeline_id WHERE "


def _stage(row: Row) -> StageRecord:
    return StageRecord(
        row["id"],
        row["pipeline_id"],
        PipelineKind(row["kind"]),
        row["name"],
        row["color"],
        row["sort"],
        Semantics(row["semantics"]),
        row["probability"],
        decode_bool(row["is_system"]),
        row["version"],
        row["idle_days"],
        tuple(decode_json(row["required_fields"])),
    )


async def list_pipelines(
    ids: Iterable[int] | None = None, *, kind: str | None = None, lock: bool = False, hold: bool = False
) -> list[PipelineRecord]:
    """All pipelines in order, or those of a kind, or with these ids, in two statements.

    `lock` keeps others from changing them and from holding them, `hold` only from changing them.
    """
    wanted = [
        TRUE if ids is None else one_of("id", ids),
        TRUE if kind is None else Sql("kind = ?", (kind,)),
    ]
    locking = row_lock() if lock else row_lock("KEY SHARE") if hold else ""
    pipelines = await fetch(
        "SELECT id, kind, name, sort, is_default, version, card_fields FROM pipeline WHERE "
        + all_of(wanted)
        + f" ORDER BY kind, sort, id{locking}"
    )
    stages: dict[int, list[StageRecord]] = {row["id"]: [] for row in pipelines}
    for row in await fetch(_STAGES + one_of("stage.pipeline_id", stages) + " ORDER BY stage.sort, stage.id"):
        stages[row["pipeline_id"]].append(_stage(row))
    return [
        PipelineRecord(
            row["id"],
            PipelineKind(row["kind"]),
            row["name"],
            row["sort"],
            decode_bool(row["is_default"]),
            row["version"],
            tuple(decode_json(row["card_fields"])),
            tuple(stages[row["id"]]),
        )
        for row in pipelines
    ]


async def get_pipeline(pipeline_id: int, *, kind: str | None = None, lock: bool = False) -> PipelineRecord:
    """One pipeline, of a kind or whichever. NOT_FOUND when there is none with this id."""
    found = await list_pipelines([pipeline_id], kind=kind, lock=lock)
    if not found:
        raise not_found("pipeline")
    return found[0]


async def get_default_pipeline(kind: str) -> PipelineRecord:
    """The pipeline that new items of a kind go to. Every installation has one."""
    return next(pipeline for pipeline in await list_pipelines(kind=kind) if pipeline.is_default)


async def pipeline_of_stage(stage_id: int, *, lock: bool = False) -> PipelineRecord:
    """The pipeline that has this stage. NOT_FOUND when no stage has the id."""
    found = await find_pipeline_of_stage(stage_id, lock=lock)
    if found is None or found.stage(stage_id) is None:
        raise not_found("stage")
    return found


async def find_pipeline_of_stage(stage_id: int, *, lock: bool = False, hold: bool = False) -> PipelineRecord | None:
    """The pipeline that has this stage, or had it until a lock was waited for: look whether it is still there."""
    rows = await fetch(Sql("SELECT pipeline_id FROM stage WHERE id = ?", (stage_id,)))
    found = await list_pipelines([row["pipeline_id"] for row in rows], lock=lock, hold=hold)
    return found[0] if found else None


async def holds_items(stage: StageRecord) -> bool:
    """Whether anything stands on a stage, whoever may see it; what is in the recycle bin does not count."""
    held = Sql("stage_id = ? AND deleted_at IS NULL LIMIT 1", (stage.id,))
    return bool(await fetch(f"SELECT 1 FROM {DESCRIBED[stage.kind].table} WHERE " + held))


async def stages_by_ids(ids: Iterable[int]) -> dict[int, StageRecord]:
    """Stages by id."""
    return {row["id"]: _stage(row) for row in await fetch(_STAGES + one_of("stage.id", ids))}
