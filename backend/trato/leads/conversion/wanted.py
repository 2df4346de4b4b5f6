"""What a lead is to become, as somebody asked for it, and why it can't become that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from trato.crm_settings.setting import has_leads
from trato.deals.kind import DEAL
from trato.errors import ErrorCode, FieldError, TratoError, conflict, invalid, told_by
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.records import Record
from trato.leads.conversion.mapping import Route
from trato.leads.conversion.results import BY_CODE, Result
from trato.pipelines.queries import Semantics, StageRecord
from trato.staged.filling import NOTHING as NOTHING_GIVEN
from trato.staged.filling import Given

CONVERTED = "lead.converted"
UNCONVERTED = "lead.unconverted"
RESULTS = "results"
"""What these events call the change of what the lead has become."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be made, by the codes of the kinds, and which items that are there already are chosen instead.

    `filled` is by code, too: fields as the client gave them; `entering` goes into the lead with its last stage.
    `unattended`: it is one of many that nobody looks at by itself. Who or what has no name is called as the lead is,
    and who had the lead is not notified of each thing that it becomes.
    """

    makes: frozenset[str] = frozenset()
    picked: Mapping[str, int] = field(default_factory=dict)
    pipeline_id: int | None = None
    stage_id: int | None = None
    filled: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    routes: Sequence[Route] = ()
    entering: Given = NOTHING_GIVEN
    unattended: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of what it becomes by this."""
        return self.makes | self.picked.keys()


@dataclass(frozen=True, slots=True)
class Lacking:
    """What is to be filled in for an item, so that it can be, or can enter its stage."""

    kind: ItemKind
    stage: StageRecord | None
    fields: tuple[Field, ...]


class FieldsLackingError(TratoError):
    """VALIDATION: items lack what they can't be without, or what their stages demand (R17, R27)."""

    def __init__(self, lacking: Sequence[Lacking]) -> None:
        faults = [
            FieldError(f"{path_of(one.kind)}.{entry.input_name}", "REQUIRED", f"{one.kind.label}: {entry.label}.")
            for one in lacking
            for entry in one.fields
        ]
        super().__init__(ErrorCode.VALIDATION, f"To be filled in: {faults[0].message}", faults)
        self.lacking = tuple(lacking)


def path_of(kind: ItemKind) -> str:
    """Where clients fill in the fields of an item."""
    return f"input.overrides.{kind.code}"


def told_at(kind: ItemKind) -> AbstractContextManager[None]:
    """What is at fault inside is told where clients have filled it in."""
    here = path_of(kind)

    def path(given: str) -> str:
        is_ours = given.startswith("input.") and not given.startswith(here)
        return here + given.removeprefix("input") if is_ours else given

    return told_by(path)


def demand_no_junk(lead: Record) -> None:
    """CONFLICT for a junk lead that can be reopened. Where the company works without leads it can't, and so needn't."""
    if lead["semantics"] == Semantics.FAILURE and has_leads():
        raise conflict("JUNK", "Reopen the lead first.")


def check_wanted(lead: Record, wanted: Wanted, present: Sequence[Result], client: Mapping[str, int]) -> None:
    """VALIDATION for nothing, for the same made and chosen, and for what is said of an item that is not made; CONFLICT
    for a junk lead, for what it has become, and for another client than its own, whose numbers are given by the codes
    of their kinds.
    """
    if not wanted.kinds:
        raise invalid("input", "NOTHING_SELECTED", "Choose what the lead becomes.")
    _check_used(wanted)
    for code in wanted.makes & wanted.picked.keys():
        raise invalid(f"input.{code}Id", "MADE_AND_CHOSEN", f"A new {code} is made, so none can be chosen.")
    demand_no_junk(lead)
    for code in sorted(wanted.kinds & {one.item.kind for one in present}):
        raise conflict("ALREADY_CONVERTED", f"The lead has become a {BY_CODE[code].label.lower()} already.")
    for code in sorted(wanted.kinds & client.keys()):
        if wanted.picked.get(code) != client[code]:
            raise conflict("HAS_CLIENT", f"The {BY_CODE[code].label.lower()} of the lead is known.")


def _check_used(wanted: Wanted) -> None:
    """VALIDATION for what would come to nothing, since no such item is made."""
    of_deals = {"input.pipelineId": wanted.pipeline_id, "input.stageId": wanted.stage_id}
    said = [
        *((path, DEAL) for path, number in of_deals.items() if number is not None),
        *((path_of(BY_CODE[code]), BY_CODE[code]) for code, filled in wanted.filled.items() if filled),
        *((f"input.fieldMap[{at}].kind", route.kind) for at, route in enumerate(wanted.routes)),
    ]
    faults = [
        FieldError(path, "NOT_MADE", f"No new {kind.label.lower()} is made.")
        for path, kind in said
        if kind.code not in wanted.makes
    ]
    if faults:
        raise TratoError(ErrorCode.VALIDATION, faults[0].message, faults)
