"""Leads become other items: everything that goes with that, in one transaction (R27, R28)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access
from trato.activities.actions import complete_open_of
from trato.activities.binding import bind_along
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.crm.ways import ways_of
from trato.db.sql import Sql, fetch_one, row_lock
from trato.deals.kind import DEAL
from trato.errors import invalid
from trato.items.fields import FieldType
from trato.items.kinds import ItemKind
from trato.items.lists import present_lists, watchers_of
from trato.items.records import Record, locked_records
from trato.items.references import choosable, named, names_of
from trato.items.telling import routing
from trato.items.values import Values
from trato.items.writing import Draft, update_row
from trato.leads.conversion.drafts import demanded, drafts, lacking, linked, referring
from trato.leads.conversion.results import BY_CODE, TARGETS, Result, add_results, results_of
from trato.leads.conversion.wanted import (
    CONVERTED,
    RESULTS,
    FieldsLackingError,
    Lacking,
    Wanted,
    check_wanted,
    path_of,
    told_at,
)
from trato.leads.kind import LEAD
from trato.live.log import Subject
from trato.live.operations import Operation
from trato.notifications.drafts import THEIRS
from trato.pipelines.queries import PipelineRecord, Semantics, StageRecord, list_pipelines
from trato.staged.entering import arrival, demand_failed, enter
from trato.staged.filling import Filling
from trato.staged.kinds import LEADS
from trato.staged.ordering import ranks_on_top

_TYPES = {COMPANY.code: FieldType.COMPANY, CONTACT.code: FieldType.CONTACT, DEAL.code: FieldType.DEAL}


async def held_pipelines() -> dict[int, PipelineRecord]:
    """All of them, held before any item is locked, as whoever deletes a stage does."""
    return {one.id: one for one in await list_pipelines(hold=True)}


async def convert(
    op: Operation, access: Access, lead: Record, wanted: Wanted, pipelines: Mapping[int, PipelineRecord]
) -> list[Result]:
    """Complete a locked lead with items, inside an open operation that holds the pipelines; what it has become by that.

    Whatever refuses ends the operation: nothing of it may be kept.
    What it has become or whose it is goes along, whether or not the person may see that; a client who is in the recycle
    bin is the lead's no more once it has another.
    Raises what `check_wanted`, `drafts`, the ways of making items and entering the last stage raise, VALIDATION for an
    item that can't be chosen, and for what is filled in where no stage is entered, FORBIDDEN for one that is to refer
    to a new one and may not be changed, FieldsLackingError.
    """
    before = (await results_of([lead["id"]]))[lead["id"]]
    client = await living_client(lead, hold=True)
    check_wanted(lead, wanted, before, client)
    there = {**client, **{one.item.kind: one.item.id for one in before}, **wanted.picked}
    seen = await _seen(access, there, wanted)
    last = last_stage(pipelines[lead["pipeline"]]) if lead["semantics"] != Semantics.SUCCESS else None
    filling = _filling(access, wanted, last)
    deal_pipelines = {number: one for number, one in pipelines.items() if one.kind == DEAL.code}
    made = await drafts(access, lead, wanted, there, deal_pipelines)
    missing = await lacking(made, there, deal_pipelines)
    if last is not None and (fields := await demanded(LEAD, last, {**lead, **filling.values})):
        missing.append(Lacking(LEAD, last, tuple(fields)))
    if missing:
        raise FieldsLackingError(missing)
    became = await _make(op, access, lead, wanted, made, there, seen)
    await _refer(op, access, became, seen)
    await add_results(lead["id"], became)
    await bind_along(op, access, Subject(LEAD.code, lead["id"]), {one.item: one.title for one in became})
    if last is not None:
        await _enter(op, access, lead, pipelines[lead["pipeline"]], last, filling)
    elif filling.close_activities:
        await complete_open_of(op, access, LEAD.code, [lead["id"]])
    left = {one.item.kind for one in became} & {COMPANY.code, CONTACT.code} - client.keys()
    untied = {code: [lead[code], None] for code in sorted(left) if lead[code] is not None}
    await named(LEAD, [untied])
    await tell(op, lead, last, {RESULTS: [None, [one.told() for one in became]], **untied}, became)
    return became


def _filling(access: Access, wanted: Wanted, last: StageRecord | None) -> Filling:
    """What is filled in of the lead itself, checked; nothing where it stands on its `last` stage already."""
    with told_at(LEAD):
        filling = Filling.checked(LEAD, access, wanted.entering)
        demand_failed(LEADS, Semantics.SUCCESS, filling.values)
    if last is None and (filling.values or filling.closed_on is not None):
        raise invalid(path_of(LEAD), "COMPLETED", "The lead is completed, and enters no stage by this.")
    return filling


async def living_client(lead: Record, *, hold: bool = False) -> dict[str, int]:
    """Whose the lead is, by the codes of the kinds, as far as they are not in the recycle bin.

    With `hold` they are neither deleted nor merged until the transaction ends.
    """
    holding = row_lock("KEY SHARE") if hold else ""
    alive: dict[str, int] = {}
    for kind in (COMPANY, CONTACT):
        there = Sql(f"SELECT id FROM {kind.table} WHERE id = ? AND deleted_at IS NULL{holding}", (lead[kind.code],))
        if lead[kind.code] is not None and await fetch_one(there):
            alive[kind.code] = lead[kind.code]
    return alive


async def _seen(access: Access, present: Mapping[str, int], wanted: Wanted) -> dict[str, int]:
    """What of that is there already the person may choose. VALIDATION for what they have chosen and may not."""
    seen: dict[str, int] = {}
    for code, item_id in present.items():
        if item_id in await choosable(_TYPES[code], access, [item_id]):
            seen[code] = item_id
        elif code in wanted.picked:
            raise invalid(f"input.{code}Id", "UNKNOWN_ID", f"The {BY_CODE[code].label.lower()} was not found.")
    return seen


def last_stage(pipeline: PipelineRecord) -> StageRecord:
    """Where leads of a pipeline are once they are completed."""
    return next(stage for stage in pipeline.stages if stage.semantics is Semantics.SUCCESS)


async def _make(
    op: Operation,
    access: Access,
    lead: Record,
    wanted: Wanted,
    made: Mapping[str, Values],
    there: Mapping[str, int],
    seen: Mapping[str, int],
) -> list[Result]:
    """Make the items, each referring to those before it; these and those that were chosen."""
    became: list[Result] = []
    unseen = {code: number for code, number in there.items() if code not in seen}
    params = {THEIRS: lead["responsible"]} if wanted.unattended else {}
    for kind in TARGETS:
        if kind.code in made:
            items = {**there, **{one.item.kind: one.item.id for one in became}}
            carried = {name: {number} for name, number in referring(kind, unseen).items()}
            draft = Draft(linked(kind, made[kind.code], items), params=params, carried=carried)
            with told_at(kind):
                (item_id,) = await ways_of(kind).add(op, access, [draft])
            became.append(Result(Subject(kind.code, item_id), kind.title_of(draft.values), True))
        elif kind.code in wanted.picked:
            item_id = wanted.picked[kind.code]
            name = (await names_of(_TYPES[kind.code], [item_id]))[item_id]
            became.append(Result(Subject(kind.code, item_id), name, False))
    return became


async def _refer(op: Operation, access: Access, became: Sequence[Result], present: Mapping[str, int]) -> None:
    """Let what was there before refer to what is new: a contact to its company, a deal to both."""
    new = {one.item.kind: one.item.id for one in became if one.is_new}
    for kind in (CONTACT, DEAL):
        if kind.code in new or kind.code not in present:
            continue
        ties = linked(kind, {}, {code: number for code, number in new.items() if code != kind.code})
        if not ties:
            continue
        item = (await locked_records(kind, access, [present[kind.code]]))[0]
        values = await _beside(kind, item, ties)
        if values:
            await ways_of(kind).revise(op, access, item, values)


async def _beside(kind: ItemKind, item: Record, ties: Values) -> Values:
    """The ties as far as there is room for them: behind what a list holds, and where nothing else stands."""
    lists = await present_lists(kind, item["id"], {code: None for code in ties if kind.by_code[code].multiple})
    return {
        code: [*lists[code], *(one for one in value if one not in lists[code])] if code in lists else value
        for code, value in ties.items()
        if code in lists or item[code] is None
    }


async def _enter(
    op: Operation, access: Access, lead: Record, pipeline: PipelineRecord, last: StageRecord, filling: Filling
) -> None:
    rank = (await ranks_on_top(LEAD, last.id, 1))[0]
    source = pipeline.stage(lead["stage"])
    with told_at(LEAD):
        await enter(LEADS, op, access, [arrival(LEADS, op, access, lead, source, last, rank, filling)])


async def tell(
    op: Operation,
    lead: Record,
    stage: StageRecord | None,
    changes: Mapping[str, list[Any]],
    about: Sequence[Result],
    event: str = CONVERTED,
) -> None:
    """Log what became of a locked lead, on the timelines of these items, too, and write what else `changes`: its
    client, as {id, name}. `stage`: it stands there since.
    """
    version = lead["version"] + 1
    client = {code: pair[1] and pair[1]["id"] for code, pair in changes.items() if code != RESULTS}
    row = {LEAD.by_code[code].column: number for code, number in client.items()}
    if stage is None:
        row |= {"version": version, "updated_at": op.at}
    if row:
        await update_row(LEAD, lead["id"], row)
    watching = (await watchers_of(LEAD, [lead["id"]]))[lead["id"]]
    place = {"pipeline": stage.pipeline_id, "stage": stage.id} if stage else {}
    op.record(
        event,
        LEAD.code,
        lead["id"],
        lead["title"],
        version=version,
        changes=dict(changes),
        before=routing(LEAD, {**lead, **place}, watching),
        after=routing(LEAD, {**lead, **place, **client}, watching),
        about=[one.item for one in about],
    )
