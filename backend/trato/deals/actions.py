"""What people do with deals: create, change, hand over, copy, delete. Moving and closing is in stage_changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access
from trato.deals.kind import DEAL
from trato.errors import invalid, not_found, stale
from trato.items.fields import REFERENCES
from trato.items.lists import present_lists
from trato.items.money import Amount
from trato.items.records import Record, locked_records, records_by_ids
from trato.items.references import only_choosable
from trato.items.values import Values, clean, primary_first
from trato.items.writing import Draft, change, create_many, delete
from trato.live.operations import Operation, action, operation
from trato.own_companies.queries import default_own_company_id
from trato.pipelines.queries import (
    PipelineRecord,
    StageRecord,
    get_pipeline,
    list_pipelines,
)
from trato.staged.demands import Entrant, demand
from trato.staged.entering import demand_entry, entering, kept_reason
from trato.staged.filling import Filling, Given
from trato.staged.history import Entry, remember
from trato.staged.moving import stage_of
from trato.staged.ordering import ranks_on_top

COPIED = ("title", "pipeline", "amount", "probability", "company", "my_company", "description")
COPIED_LISTS = ("contacts", "tags")


def checked_deal(access: Access, given: Mapping[str, Any], primary_contact_id: int | None) -> Values:
    """What a new deal is made of, from what a client gave. VALIDATION names the field at fault."""
    values = clean(DEAL, given, creating=True, base_currency=access.base_currency)
    return primary_first(values, "contacts", primary_contact_id, "input.primaryContactId")


@action
async def create_deal(
    access: Access, given: Mapping[str, Any], primary_contact_id: int | None = None, client_op_id: str | None = None
) -> int:
    """Make a deal on top of its column; its id (R37). Without a stage: the first of the (default) pipeline."""
    values = checked_deal(access, given, primary_contact_id)
    async with operation(access.actor, client_op_id) as op:
        return op.done((await add_deals(op, access, [Draft(values)]))[0])


async def add_deals(op: Operation, access: Access, drafts: Sequence[Draft]) -> list[int]:
    """Insert deals inside an open operation; their ids in order. Columns given in a draft (created_at …) win."""
    pipelines = {pipeline.id: pipeline for pipeline in await list_pipelines(hold=True)}
    stages = [_starting_stage(draft.values, pipelines) for draft in drafts]
    ranks = {stage.id: iter(await ranks_on_top(stage.id, stages.count(stage))) for stage in dict.fromkeys(stages)}
    if any("my_company" not in draft.values for draft in drafts):
        sender = await default_own_company_id()
        for draft in drafts:
            if sender is not None:
                draft.values.setdefault("my_company", sender)
    for draft, stage in zip(drafts, stages, strict=True):
        draft.values["loss_reason"] = kept_reason(stage, {"loss_reason": None}, draft.values)
        if draft.values.get("amount") is None:
            draft.values["amount"] = Amount(0, access.base_currency)
        since = draft.columns.get("created_at", op.at)
        derived: dict[str, Any] = {
            "rank": next(ranks[stage.id]),
            "stage_since": since,
            "closed_at": None,
            "closed_by_id": None,
            "channel": op.actor.channel,
        }
        if not stage.is_open:
            derived |= {
                "stage_since": draft.columns.get("closed_at", since),
                "closed_at": since,
                "closed_by_id": access.user_id,
            }
        draft.columns = derived | draft.columns
    await demand([Entrant(stage, draft.values) for stage, draft in zip(stages, drafts, strict=True)])
    ids = await create_many(DEAL, op, access, drafts)
    entries = [
        Entry(deal_id, stage, draft.columns["stage_since"])
        for deal_id, stage, draft in zip(ids, stages, drafts, strict=True)
    ]
    await remember(entries, access.user_id)
    return ids


def _starting_stage(values: Values, pipelines: Mapping[int, PipelineRecord]) -> StageRecord:
    """The stage a new deal begins on; writes it and its pipeline into `values`. VALIDATION when they don't fit."""
    pipeline_id, stage_id = values.get("pipeline"), values.get("stage")
    if pipeline_id is None:
        having = (
            pipeline
            for pipeline in pipelines.values()
            if (pipeline.stage(stage_id) if stage_id else pipeline.is_default)
        )
        pipeline = next(having, None)
    else:
        pipeline = pipelines.get(pipeline_id)
    if pipeline is None:
        raise invalid("input.stageId" if pipeline_id is None else "input.pipelineId", "UNKNOWN_ID", "It was not found.")
    stage = pipeline.first_stage if stage_id is None else pipeline.stage(stage_id)
    if stage is None:
        raise invalid("input.stageId", "OTHER_PIPELINE", "The stage belongs to another pipeline.")
    values |= {"pipeline": pipeline.id, "stage": stage.id}
    return stage


@action
async def update_deal(
    access: Access,
    deal_id: int,
    given: Mapping[str, Any],
    expected_version: int,
    primary_contact_id: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Change the fields given; its id. The stage is changed by moving. STALE_VERSION when somebody was faster."""
    values = Filling.checked(access, Given(given, primary_contact_id)).values
    async with operation(access.actor, client_op_id) as op:
        before = (await locked_records(DEAL, access, [deal_id]))[0]
        if before["version"] != expected_version:
            raise stale()
        await revise_deal(op, access, before, values)
        return op.done(deal_id)


async def revise_deal(op: Operation, access: Access, before: Record, values: Values) -> None:
    """Change a locked deal inside an open operation; another `stage` puts it on top of that column."""
    if "amount" in values and values["amount"] is None:
        values["amount"] = Amount(0, access.base_currency)
    stage_id = values.pop("stage", None)
    if stage_id is None or stage_id == before["stage"]:
        await change(DEAL, op, access, before["id"], values, before=before)
        return
    pipeline = await get_pipeline(before["pipeline"])
    target = stage_of(pipeline, stage_id)
    demand_entry(access, before, target)
    event, closed = entering(before["closed_at"], target, op.at, access.user_id)
    columns = {"rank": (await ranks_on_top(target.id, 1))[0], "stage_since": op.at} | closed
    values = {**values, "stage": target.id, "loss_reason": kept_reason(target, before, values)}
    await demand([Entrant(target, {**before, **values})])
    source, since = pipeline.stage(before["stage"]), before["stage_since"]
    await change(DEAL, op, access, before["id"], values, event=event, columns=columns, before=before)
    await remember([Entry(before["id"], target, op.at, source, since)], op.actor.user_id)


@action
async def set_contacts(
    access: Access,
    deal_id: int,
    contact_ids: Sequence[int],
    primary_id: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Replace a deal's contacts; its id. VALIDATION for one twice, or a primary that is not among them (R36)."""
    values = clean(DEAL, {"contacts": list(contact_ids)}, creating=False, base_currency=access.base_currency)
    values = primary_first(values, "contacts", primary_id, "primaryId")
    async with operation(access.actor, client_op_id) as op:
        await change(DEAL, op, access, deal_id, values)
        return op.done(deal_id)


@action
async def copy_deal(access: Access, deal_id: int, client_op_id: str | None = None) -> int:
    """Make a new open deal with the same customer and amount; its id (R34).

    What the first stage demands is copied as well, or copies could not enter it; of all that the deal refers to only
    what the person could choose.
    """
    async with operation(access.actor, client_op_id) as op:
        found = await records_by_ids(DEAL, access, [deal_id])
        if deal_id not in found:
            raise not_found("deal")
        pipeline = await get_pipeline(found[deal_id]["pipeline"])
        required = pipeline.first_stage.required_fields
        held = [entry.code for entry in DEAL.fields if entry.custom or not entry.multiple]
        custom = [entry.code for entry in DEAL.custom_fields if entry.type not in REFERENCES]
        copied = dict.fromkeys([*COPIED, *(code for code in held if code in required), *custom])
        values = {code: found[deal_id][code] for code in copied if found[deal_id][code] not in (None, [])}
        values |= await present_lists(DEAL, deal_id, dict.fromkeys(COPIED_LISTS))
        values = await only_choosable(DEAL, access, values)
        return op.done((await add_deals(op, access, [Draft(values, params={"copyOf": deal_id})]))[0])


@action
async def delete_deals(access: Access, ids: Sequence[int], client_op_id: str | None = None) -> list[int]:
    """Put deals into the recycle bin: all of them, or none when one is refused."""
    async with operation(access.actor, client_op_id) as op:
        await delete(DEAL, op, access, ids)
        return op.done(list(ids))
