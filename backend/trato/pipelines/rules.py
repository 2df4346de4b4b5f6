"""What must hold for every pipeline (R10): names, colours, the order P, one S, F; and the stages of a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trato.db.names import check_free, checked_color, checked_name
from trato.errors import conflict, invalid
from trato.pipelines.queries import PipelineKind, Semantics, StageRecord

LONGEST_IDLE = 365
ONLY_ONE = frozenset({PipelineKind.LEAD})
"""Kinds that keep to the pipeline which every installation begins with (R9)."""
_ORDER = {Semantics.IN_PROGRESS: 0, Semantics.SUCCESS: 1, Semantics.FAILURE: 2}


@dataclass(frozen=True, slots=True)
class StageDraft:
    """A stage to be made."""

    name: str
    color: str
    semantics: Semantics
    probability: int
    is_system: bool = False


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The stages of a new pipeline, name and colour: in progress, the success, the failures."""

    in_progress: Sequence[tuple[str, str]]
    success: tuple[str, str]
    failures: Sequence[tuple[str, str]]


_BEGINNINGS = {
    PipelineKind.LEAD: _Beginning(
        [("Unassigned", "#64748b"), ("In progress", "#06a3c4"), ("Processed", "#8b5cf6")],
        ("Converted", "#2e9e5b"),
        [("Junk lead", "#868f9e")],
    ),
    PipelineKind.DEAL: _Beginning(
        [
            ("New", "#64748b"),
            ("Preparing documents", "#3b82f6"),
            ("Prepayment invoice", "#06a3c4"),
            ("In work", "#8b5cf6"),
            ("Final invoice", "#f0762b"),
        ],
        ("Deal won", "#2e9e5b"),
        [("Deal lost", "#a3494c"), ("Analysis of failure", "#868f9e")],
    ),
}


def default_stages(kind: PipelineKind) -> list[StageDraft]:
    """The stages a new pipeline of this kind gets: cool to warm to green; probability rises evenly."""
    new = _BEGINNINGS[kind]
    step = 100 // (len(new.in_progress) + 1)
    return [
        *(
            StageDraft(name, color, Semantics.IN_PROGRESS, step * (at + 1), is_system=at == 0)
            for at, (name, color) in enumerate(new.in_progress)
        ),
        StageDraft(*new.success, Semantics.SUCCESS, 100, is_system=True),
        *(
            StageDraft(name, color, Semantics.FAILURE, 0, is_system=at == 0)
            for at, (name, color) in enumerate(new.failures)
        ),
    ]


def new_stages(drafts: Sequence[StageDraft]) -> list[StageDraft]:
    """The stages of a new pipeline, checked; first one, success and first failure become system stages (R10)."""
    check_semantics([draft.semantics for draft in drafts])
    check_order(drafts, "stages")
    checked: list[StageDraft] = []
    for draft in drafts:
        name = checked_name(draft.name, "stages.name")
        check_free(name, [other.name for other in checked], "stages.name")
        first_failure = draft.semantics is Semantics.FAILURE and checked[-1].semantics is not Semantics.FAILURE
        checked.append(
            StageDraft(
                name,
                checked_color(draft.color, "stages.color"),
                draft.semantics,
                check_probability(draft.probability, draft.semantics, "stages.probability"),
                is_system=not checked or first_failure or draft.semantics is Semantics.SUCCESS,
            )
        )
    return checked


def check_probability(probability: int, semantics: Semantics, path: str) -> int:
    """Percent. S is always 100 and F always 0. VALIDATION outside 0..100."""
    if semantics is not Semantics.IN_PROGRESS:
        return 100 if semantics is Semantics.SUCCESS else 0
    if not 0 <= probability <= 100:
        raise invalid(path, "OUT_OF_RANGE", "Between 0 and 100.")
    return probability


def check_idle_days(days: int | None, semantics: Semantics, path: str) -> int | None:
    """Whole days; None never marks an item as standing still. VALIDATION outside 1..365, or where items have ended."""
    if days is not None and semantics is not Semantics.IN_PROGRESS:
        raise invalid(path, "NOT_IN_PROGRESS", "Only what is in progress can stand still for too long.")
    if days is not None and not 1 <= days <= LONGEST_IDLE:
        raise invalid(path, "OUT_OF_RANGE", f"Between 1 and {LONGEST_IDLE} days.")
    return days


def check_semantics(stages: Sequence[Semantics]) -> None:
    """CONFLICT unless there is at least one P, exactly one S and at least one F."""
    counts = {kind: list(stages).count(kind) for kind in Semantics}
    if counts[Semantics.SUCCESS] != 1:
        raise conflict("ONE_SUCCESS", "A pipeline has exactly one stage of success.")
    if not counts[Semantics.IN_PROGRESS]:
        raise conflict("LAST_IN_PROGRESS", "A pipeline has at least one stage in progress.")
    if not counts[Semantics.FAILURE]:
        raise conflict("LAST_FAILURE", "A pipeline has at least one stage of failure.")


def check_order(stages: Sequence[StageRecord | StageDraft], path: str) -> None:
    """VALIDATION unless all stages in progress come before success, and that before the failures."""
    places = [_ORDER[stage.semantics] for stage in stages]
    if places != sorted(places):
        raise invalid(path, "BAD_ORDER", "Stages in progress come first, then success, then failures.")


def place_for(stages: Sequence[StageRecord], semantics: Semantics, after_id: int | None, path: str) -> int:
    """Where a new stage of this meaning goes: behind `after_id`, or last of its kind. VALIDATION against the order."""
    last = sum(1 for stage in stages if _ORDER[stage.semantics] <= _ORDER[semantics])
    if after_id is None:
        return last
    at = next((index for index, stage in enumerate(stages) if stage.id == after_id), None)
    if at is None:
        raise invalid(path, "UNKNOWN_ID", "The stage is not in this pipeline.")
    first = sum(1 for stage in stages if _ORDER[stage.semantics] < _ORDER[semantics])
    if not first <= at + 1 <= last:
        raise invalid(path, "BAD_ORDER", "Stages in progress come first, then success, then failures.")
    return at + 1
