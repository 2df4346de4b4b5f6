"""What a lead would become, for whoever looks before completing it (R27, R28). Nothing is locked, nothing is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from trato.access.gate import Access
from trato.deals.kind import DEAL
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.logged import to_log
from trato.items.records import Record, changeable_records
from trato.items.references import named
from trato.items.values import Values
from trato.leads.conversion.carrying import Carry
from trato.leads.conversion.converting import last_stage, living_client
from trato.leads.conversion.drafts import Making, demanded, lacking, stage_of, with_lists
from trato.leads.conversion.mapping import checked_routes, takes
from trato.leads.conversion.results import TARGETS, results_of
from trato.leads.conversion.wanted import Lacking, Wanted, demand_no_junk
from trato.leads.kind import LEAD
from trato.pipelines.queries import PipelineRecord, Semantics, StageRecord, list_pipelines

_NOTHING: tuple[Any, ...] = (None, "", [])


class Barrier(StrEnum):
    """Why no item of a kind can be made of a lead."""

    ALREADY_CONVERTED = "ALREADY_CONVERTED"
    HAS_CLIENT = "HAS_CLIENT"
    FORBIDDEN = "FORBIDDEN"


@dataclass(frozen=True, slots=True)
class Carried:
    """What goes from a field of the lead into one of the new item, as the log would tell it."""

    carry: Carry
    value: Any


@dataclass(frozen=True, slots=True)
class Prospect:
    """An item of a kind that might be made: why not, what goes there, and where it would stand."""

    kind: ItemKind
    barrier: Barrier | None
    stage: StageRecord | None
    carried: tuple[Carried, ...]


@dataclass(frozen=True, slots=True)
class Loose:
    """A field that administrators have added to leads, with a value that goes nowhere by itself; what would take it."""

    source: Field
    value: Any
    takers: tuple[tuple[ItemKind, Field], ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a lead would become as it is asked for, and what would have to be filled in for that."""

    prospects: tuple[Prospect, ...]
    lacking: tuple[Lacking, ...]
    loose: tuple[Loose, ...]


async def outlook(access: Access, lead_id: int, wanted: Wanted) -> Outlook:
    """What a lead would become. A fixed number of statements.

    NOT_FOUND; FORBIDDEN for whoever may not change the lead; CONFLICT for a junk lead that can be reopened; VALIDATION
    for an unknown place or route, and for what does not fit.
    """
    (lead,) = await changeable_records(LEAD, access, [lead_id])
    demand_no_junk(lead)
    pipelines = {one.id: one for one in await list_pipelines()}
    became = {one.item.kind: one.item.id for one in (await results_of([lead_id]))[lead_id]}
    client = await living_client(lead)
    there = {**client, **became, **wanted.picked}
    deal_pipelines = {number: one for number, one in pipelines.items() if one.kind == DEAL.code}
    making = Making(access, await with_lists(lead), wanted, there, deal_pipelines, checked_routes(wanted.routes))
    drafts = {
        kind.code: await making.values(kind) for kind in TARGETS if kind.code not in became.keys() | client.keys()
    }
    prospects = []
    for kind in TARGETS:
        values = drafts.get(kind.code)
        barrier = None
        if values is None:
            barrier = Barrier.ALREADY_CONVERTED if kind.code in became else Barrier.HAS_CLIENT
        elif not making.may_add(kind, values):
            barrier = Barrier.FORBIDDEN
        stage = stage_of(values, deal_pipelines) if values is not None else None
        prospects.append(Prospect(kind, barrier, stage, await _carried(making, kind, values or {})))
    made = {code: values for code, values in drafts.items() if code in wanted.makes}
    missing = await _lacking(lead, made, there, pipelines)
    return Outlook(tuple(prospects), tuple(missing), await _loose(making, made))


async def _lacking(
    lead: Record, made: Mapping[str, Values], there: Mapping[str, int], pipelines: Mapping[int, PipelineRecord]
) -> list[Lacking]:
    missing = await lacking(made, there, pipelines)
    if lead["semantics"] != Semantics.SUCCESS:
        last = last_stage(pipelines[lead["pipeline"]])
        if fields := await demanded(LEAD, last, lead):
            missing.append(Lacking(LEAD, last, tuple(fields)))
    return missing


async def _carried(making: Making, kind: ItemKind, values: Values) -> tuple[Carried, ...]:
    goes = {one.target.code: one for one in making.carries(kind) if values.get(one.target.code) not in _NOTHING}
    changes = {code: [None, to_log(one.target, values[code])] for code, one in goes.items()}
    await named(kind, [changes])
    return tuple(Carried(one, changes[code][1]) for code, one in goes.items())


async def _loose(making: Making, made: Mapping[str, Values]) -> tuple[Loose, ...]:
    kinds = [kind for kind in TARGETS if kind.code in made]
    gone = {one.source.code for kind in kinds for one in making.carries(kind)}
    stays = [one for one in LEAD.custom_fields if making.lead.get(one.code) not in _NOTHING]
    routed = {route.source for route in making.wanted.routes}
    stays = [one for one in stays if one.code not in gone or one.name in routed]
    changes = {one.code: [None, to_log(one, making.lead[one.code])] for one in stays}
    await named(LEAD, [changes])
    return tuple(Loose(one, changes[one.code][1], _takers(kinds, one)) for one in stays)


def _takers(kinds: Sequence[ItemKind], source: Field) -> tuple[tuple[ItemKind, Field], ...]:
    return tuple((kind, entry) for kind in kinds for entry in kind.fields if takes(entry, source))
