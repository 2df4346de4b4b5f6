"""What a lead becomes, before it is written: the values of each item, and what they lack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access, may_add
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.deals.kind import DEAL
from trato.errors import TratoError, forbidden
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.lists import present_lists
from trato.items.records import Record
from trato.items.values import Values, clean, defaults
from trato.leads.conversion.carrying import Carry, carries
from trato.leads.conversion.mapping import carried, checked_routes
from trato.leads.conversion.results import BY_CODE, TARGETS
from trato.leads.conversion.wanted import Lacking, Wanted, path_of
from trato.leads.kind import LEAD
from trato.pipelines.queries import PipelineRecord, StageRecord
from trato.staged.adding import starting_stage
from trato.staged.demands import Entrant, missing_fields

_REFERS = {CONTACT.code: {COMPANY.code: "companies"}, DEAL.code: {CONTACT.code: "contacts", COMPANY.code: "company"}}
"""By which field of one another is meant: lists of several, the first of which is the primary one."""
_TO_BE_MADE = 0


async def drafts(
    access: Access, lead: Record, wanted: Wanted, becomes: Mapping[str, int], pipelines: Mapping[int, PipelineRecord]
) -> dict[str, Values]:
    """The values of each item that is to be made, by the code of its kind; of a deal with its pipeline and stage.

    `becomes`: what the lead is completed with and is there already. FORBIDDEN for one that the person may not add,
    VALIDATION for what was filled in and can't be.
    """
    making = Making(access, await with_lists(lead), wanted, becomes, pipelines, checked_routes(wanted.routes))
    made = {kind.code: await making.values(kind) for kind in TARGETS if kind.code in wanted.makes}
    for code, values in made.items():
        if not making.may_add(BY_CODE[code], values):
            raise forbidden(f"You may not create a {code} there for this responsible person.")
    return made


@dataclass(frozen=True, slots=True)
class Making:
    """What items are made of: a lead with its lists, and what was asked for. See `drafts`."""

    access: Access
    lead: Mapping[str, Any]
    wanted: Wanted
    becomes: Mapping[str, int]
    pipelines: Mapping[int, PipelineRecord]
    routes: Mapping[str, Sequence[Carry]]

    def carries(self, kind: ItemKind) -> list[Carry]:
        """What of the lead goes where in an item of this kind."""
        return [*carries(kind, {*self.wanted.kinds, *self.becomes}), *self.routes.get(kind.code, ())]

    async def values(self, kind: ItemKind) -> Values:
        """What an item of this kind is made of."""
        filled, path = self.wanted.filled.get(kind.code, {}), path_of(kind)
        own = clean(kind, filled, creating=False, base_currency=self.access.base_currency, path=path)
        untouched = [one for one in self.carries(kind) if one.target.code not in own]
        values = {
            **defaults(kind, own),
            **await carried(kind, self.access, self.lead, untouched, path),
            **own,
        }
        if self.wanted.unattended:
            values |= {entry.code: self.lead["title"][: entry.max_length] for entry in nameless(kind, values)}
        if kind is DEAL:
            place = {"pipeline": self.wanted.pipeline_id, "stage": self.wanted.stage_id}
            values |= {code: number for code, number in place.items() if number is not None}
            starting_stage(values, self.pipelines)
        return values

    def may_add(self, kind: ItemKind, values: Values) -> bool:
        """Whether the person may make it."""
        responsible = values.get("responsible") or self.access.user_id
        return may_add(self.access, kind.code, responsible, values.get("pipeline"), values.get("stage"))


async def with_lists(lead: Record) -> dict[str, Any]:
    """A lead with the values of its lists. A fixed number of statements."""
    return {**lead, **await present_lists(LEAD, lead["id"], {e.code: None for e in LEAD.fields if e.multiple})}


async def lacking(
    made: Mapping[str, Values],
    becomes: Mapping[str, int],
    pipelines: Mapping[int, PipelineRecord],
) -> list[Lacking]:
    """What each of the items lacks."""
    found: list[Lacking] = []
    for code, values in made.items():
        kind = BY_CODE[code]
        stage = stage_of(values, pipelines)
        whole = linked(kind, values, {**dict.fromkeys(made, _TO_BE_MADE), **becomes})
        missing = [entry for entry in kind.fields if entry.required and whole.get(entry.code) in (None, "", [])]
        missing += [entry for entry in nameless(kind, whole) if entry not in missing]
        if stage is not None:
            missing += [entry for entry in await demanded(kind, stage, whole) if entry not in missing]
        if missing:
            found.append(Lacking(kind, stage, tuple(missing)))
    return found


async def demanded(kind: ItemKind, stage: StageRecord, fields: Mapping[str, Any]) -> Sequence[Field]:
    """What a stage demands that an item lacks."""
    (refusal,) = await missing_fields(kind, [Entrant(stage, fields)])
    return refusal.missing if refusal else ()


def stage_of(values: Values, pipelines: Mapping[int, PipelineRecord]) -> StageRecord | None:
    """Where an item is to stand; None where it stands on no stage."""
    return pipelines[values["pipeline"]].stage(values["stage"]) if "stage" in values else None


def nameless(kind: ItemKind, values: Values) -> list[Field]:
    """The fields that an item of this kind is to be called by; none when it has a name."""
    try:
        called = kind.title_of({"title": None, **values})
    except TratoError as error:  # it says what would be its name
        wanted = {one.path.rpartition(".")[2] for one in error.fields}
        return [entry for entry in kind.fields if entry.input_name in wanted]
    return [] if called else [kind.by_code["title"]]


def referring(kind: ItemKind, items: Mapping[str, int]) -> dict[str, int]:
    """Which of these items one of a kind is to refer to, by its fields."""
    return {name: items[code] for code, name in _REFERS.get(kind.code, {}).items() if code in items}


def linked(kind: ItemKind, values: Values, items: Mapping[str, int]) -> Values:
    """The values with the other items that they are to refer to, in front of what was filled in."""
    found: Values = {}
    for name, number in referring(kind, items).items():
        several = kind.by_code[name].multiple
        found[name] = list(dict.fromkeys([number, *(values.get(name) or ())])) if several else number
    return {**values, **found}
