"""What a role may say: its name, its flags, and how far a right may reach at which place (R72, R73)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trato.access.cells import EVERYWHERE, Cell, Place
from trato.access.levels import MAKING, STAGED, Level, ObjectKind, Right
from trato.errors import ErrorCode, FieldError, TratoError
from trato.pipelines.queries import PipelineRecord


@dataclass(frozen=True, slots=True)
class Entry:
    """One level to be set; None takes away what the role says there, so that what is around it holds (INHERIT)."""

    object: ObjectKind
    right: Right
    level: Level | None
    pipeline: int | None = None
    stage: int | None = None


def checked_cells(entries: Sequence[Entry], pipelines: Sequence[PipelineRecord], path: str) -> dict[Cell, Level | None]:
    """The entries by cell. VALIDATION naming each at fault below `path`."""
    by_id = {pipeline.id: pipeline for pipeline in pipelines}
    of_stage = {stage.id: pipeline for pipeline in pipelines for stage in pipeline.stages}
    cells: dict[Cell, Level | None] = {}
    errors: list[FieldError] = []
    for at, entry in enumerate(entries):
        fault = _fault(entry, by_id, of_stage)
        if fault is None:
            place = _place(entry, of_stage)
            cell = (entry.object, entry.right, place)
            fault = ("", "DUPLICATE", "The same cell twice.") if cell in cells else None
            cells[cell] = entry.level if place != EVERYWHERE or entry.level is not None else Level.NONE
        if fault is not None:
            field, code, message = fault
            errors.append(FieldError(f"{path}[{at}]{field}", code, message))
    if errors:
        raise TratoError(ErrorCode.VALIDATION, errors[0].message, errors)
    return cells


def _fault(
    entry: Entry, by_id: Mapping[int, PipelineRecord], of_stage: Mapping[int, PipelineRecord]
) -> tuple[str, str, str] | None:
    """The field at fault, a code and a sentence; None for an entry in order."""
    if entry.level is Level.OPEN and entry.right in MAKING:
        return ".level", "LEVEL_NOT_VALID", "A new item is not yet available to everyone: choose another level."
    is_general = entry.pipeline is None and entry.stage is None
    if entry.level is None and is_general:
        return ".level", "LEVEL_NOT_VALID", "There is nothing to inherit from: choose a level."
    if not is_general and entry.object not in STAGED:
        return ".object", "NO_STAGES", "Only leads and deals stand on stages."
    if entry.pipeline is not None and entry.pipeline not in by_id:
        return ".pipelineId", "UNKNOWN_ID", "This pipeline was not found."
    if entry.stage is not None and entry.stage not in of_stage:
        return ".stageId", "UNKNOWN_ID", "This stage was not found."
    if entry.stage is not None and entry.pipeline not in (None, of_stage[entry.stage].id):
        return ".stageId", "OTHER_PIPELINE", "The stage belongs to another pipeline."
    road = of_stage[entry.stage] if entry.stage is not None else by_id.get(entry.pipeline or 0)
    if road is not None and entry.object.value != road.kind.value:
        return ".object", "OTHER_OBJECT", f"On these stages stand {road.kind}s."
    return None


def _place(entry: Entry, of_stage: Mapping[int, PipelineRecord]) -> Place:
    if entry.stage is not None:
        return Place(of_stage[entry.stage].id, entry.stage)
    return Place(entry.pipeline)
