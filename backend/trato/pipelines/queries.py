"""Pipelines and stages as they are read. There are few of them and everyone signed in may see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from trato.db.fields import decode_bool, decode_json
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, one_of, row_lock
from trato.errors import not_found


class Semantics(StrEnum):
    """What a stage means for the deals on it (specification, conventions: P, S, F)."""

    IN_PROGRESS = "IN_PROGRESS"
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"


@dataclass(frozen=True, slots=True)
class StageRecord:
    """A stage as it is. `probability` in percent; `required_fields` are codes of fields of deals (R17)."""

    id: int
    pipeline_id: int
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
        """Whether deals on it are still in progress."""
        return self.semantics is Semantics.IN_PROGRESS


@dataclass(frozen=True, slots=True)
class PipelineRecord:
    """A pipeline with its stages in order; `card_fields` are codes of fields of deals (B8)."""

    id: int
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
        """Where new deals begin."""
        return self.stages[0]


def _stage(row: Row) -> StageRecord:
    return StageRecord(
        row["id"],
        row["pipeline_id"],
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
    ids: Iterable[int] | None = None, *, lock: bool = False, hold: bool = False
) -> list[PipelineRecord]:
    """All pipelines in order, or those with these ids, in two statements.

    `lock` keeps others from changing them and from holding them, `hold` only from changing them.
    """
    wanted = TRUE if ids is None else one_of("id", ids)
    locking = row_lock() if lock else row_lock("KEY SHARE") if hold else ""
    pipelines = await fetch(
        "SELECT id, name, sort, is_default, version, card_fields FROM pipeline WHERE "
        + all_of([wanted])
        + f" ORDER BY sort, id{locking}"
    )
    stages: dict[int, list[StageRecord]] = {row["id"]: [] for row in pipelines}
    for row in await fetch("SELECT * FROM stage WHERE " + one_of("pipeline_id", stages) + " ORDER BY sort, id"):
        stages[row["pipeline_id"]].append(_stage(row))
    return [
        PipelineRecord(
            row["id"],
            row["name"],
            row["sort"],
            decode_bool(row["is_default"]),
            row["version"],
            tuple(decode_json(row["card_fields"])),
            tuple(stages[row["id"]]),
        )
        for row in pipelines
    ]


async def get_pipeline(pipeline_id: int, *, lock: bool = False) -> PipelineRecord:
    """One pipeline. NOT_FOUND when there is none with this id."""
    found = await list_pipelines([pipeline_id], lock=lock)
    if not found:
        raise not_found("pipeline")
    return found[0]


async def get_default_pipeline() -> PipelineRecord:
    """The pipeline that new deals go to. Every installation has one."""
    return next(pipeline for pipeline in await list_pipelines() if pipeline.is_default)


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


async def stages_by_ids(ids: Iterable[int]) -> dict[int, StageRecord]:
    """Stages by id."""
    return {row["id"]: _stage(row) for row in await fetch("SELECT * FROM stage WHERE " + one_of("id", ids))}
