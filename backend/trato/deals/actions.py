"""What people do with deals: create, change, move, close, reopen, copy, delete."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from trato.access.gate import Access
from trato.activities.actions import complete_open_of
from trato.deals.entering import arrival, demand_entry, enter, entering, kept_reason
from trato.deals.history import Entry, remember
from trato.deals.kind import DEAL
from trato.deals.moving import Move, move_stack
from trato.deals.ordering import ranks_on_top
from trato.errors import TratoError, conflict, invalid, not_found, stale
from trato.items.kinds import FieldType
from trato.items.money import Amount
from trato.items.records import Record, linked_ids, locked_records, records_by_ids
from trato.items.references import choosable
from trato.items.values import Values, clean, primary_first
from trato.items.writing import Draft, change, create_many, delete
from trato.live.operations import Operation, action, operation
from trato.pipelines.queries import (
    PipelineRecord,
    StageRecord,
    find_pipeline_of_stage,
    get_pipeline,
    list_pipelines,
)

LARGEST_STACK = 100
COPIED = ("title", "pipeline", "amount", "probability", "company", "description")


def _checked(access: Access, given: Mapping[str, Any], primary_contact_id: int | None, *, creating: bool) -> Values:
    values = clean(DEAL, given, creating=creating, base_currency=access.base_currency)
    return primary_first(values, "contacts", primary_contact_id, "input.primaryContactId")


def check_dates(values: Mapping[str, Any]) -> None:
    """VALIDATION when the expected close lies before the begin (R37)."""
    begin, close = values.get("begin_date"), values.get("expected_close_date")
    if begin is not None and close is not None and close < begin:
        raise invalid("input.expectedCloseDate", "BEFORE_BEGIN", "The expected close lies before the begin.")


@action
async def create_deal(
    access: Access, given: Mapping[str, Any], primary_contact_id: int | None = None, client_op_id: str | None = None
) -> int:
    """Make a deal on top of its column; its id (R37). Without a stage: the first of the (default) pipeline."""
    values = _checked(access, given, primary_contact_id, creating=True)
    async with operation(access.actor, client_op_id) as op:
        return op.done((await add_deals(op, access, [Draft(values)]))[0])


async def add_deals(op: Operation, access: Access, drafts: Sequence[Draft]) -> list[int]:
    """Insert deals inside an open operation; their ids in order. Columns given in a draft (created_at …) win."""
    pipelines = {pipeline.id: pipeline for pipeline in await list_pipelines(hold=True)}
    stages = [_starting_stage(draft.values, pipelines) for draft in drafts]
    ranks = {stage.id: iter(await ranks_on_top(stage.id, stages.count(stage))) for stage in dict.fromkeys(stages)}
    for draft, stage in zip(drafts, stages, strict=True):
        check_dates(draft.values)
        if draft.values.get("amount") is None:
            draft.values["amount"] = Amount(0, access.base_currency)
        since = draft.columns.get("created_at", op.at)
        derived: dict[str, Any] = {
            "rank": next(ranks[stage.id]),
            "stage_since": since,
            "closed_at": None,
            "closed_by_id": None,
            "source": op.actor.channel,
        }
        if not stage.is_open:
            derived |= {
                "stage_since": draft.columns.get("closed_at", since),
                "closed_at": since,
                "closed_by_id": access.user_id,
            }
        draft.columns = derived | draft.columns
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
    for code in ("pipeline", "stage"):
        if code in given:
            raise invalid(f"input.{code}Id", "READ_ONLY", "A deal changes its stage by being moved.")
    values = _checked(access, given, primary_contact_id, creating=False)
    if "amount" in values and values["amount"] is None:
        values["amount"] = Amount(0, access.base_currency)
    async with operation(access.actor, client_op_id) as op:
        before = (await locked_records(DEAL, access, [deal_id]))[0]
        check_dates({**before, **values})
        await change(DEAL, op, access, deal_id, values, expected_version=expected_version, before=before)
        return op.done(deal_id)


async def revise_deal(op: Operation, access: Access, before: Record, values: Values) -> None:
    """Change a locked deal inside an open operation; another `stage` puts it on top of that column."""
    check_dates({**before, **values})
    if "amount" in values and values["amount"] is None:
        values["amount"] = Amount(0, access.base_currency)
    stage_id = values.pop("stage", None)
    if stage_id is None or stage_id == before["stage"]:
        await change(DEAL, op, access, before["id"], values, before=before)
        return
    pipeline = await get_pipeline(before["pipeline"])
    target = _stage_of(pipeline, stage_id)
    demand_entry(access, before, target)
    event, closed = entering(before["closed_at"], target, op.at, access.user_id)
    columns = {"rank": (await ranks_on_top(target.id, 1))[0], "stage_since": op.at} | closed
    values = {**values, "stage": target.id, "loss_reason": kept_reason(target, before, values)}
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
async def move_deal(
    access: Access,
    deal_id: int,
    stage_id: int,
    *,
    expected_version: int,
    before: int | None = None,
    after: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Move a deal to a stage of its pipeline, directly before or after a named deal, else on top; its id (R39).

    Staying where it is changes and logs nothing. Reordering inside a stage needs no version, since it collides with no
    edit; changing the stage raises STALE_VERSION when somebody was faster. VALIDATION for another pipeline's stage.
    """
    async with operation(access.actor, client_op_id) as op:
        refused = await move_stack(op, access, [Move(deal_id, expected_version)], stage_id, before=before, after=after)
        if refused:
            raise refused[deal_id]
        return op.done(deal_id)


class Outcome(TypedDict):
    """What became of one deal of several: it succeeded, unless a code of ErrorCode and a reason say why not."""

    id: int
    code: str | None
    reason: str | None
    message: str | None


@action
async def move_deals(
    access: Access,
    moves: Sequence[Move],
    stage_id: int,
    *,
    before: int | None = None,
    after: int | None = None,
    client_op_id: str | None = None,
) -> list[Outcome]:
    """Move a stack of deals to a stage as one operation, beside a named deal, else on top; what became of each (R39).

    They keep their order. Those that can move do, though others are refused: whoever drags eleven cards means each of
    them, and because a colleague was faster with one the other ten must not spring back. Each is told on its own, and
    by the same rules as a single move. VALIDATION for none, more than 100, or one twice.
    """
    if not 1 <= len(moves) <= LARGEST_STACK:
        raise invalid("moves", "OUT_OF_RANGE", f"Between 1 and {LARGEST_STACK} deals.")
    if len({move.id for move in moves}) < len(moves):
        raise invalid("moves", "DUPLICATE", "The same deal twice.")
    async with operation(access.actor, client_op_id) as op:
        refused = await move_stack(op, access, moves, stage_id, before=before, after=after)
        return op.done([_outcome(move.id, refused.get(move.id)) for move in moves])


def _outcome(deal_id: int, refusal: TratoError | None) -> Outcome:
    if refusal is None:
        return Outcome(id=deal_id, code=None, reason=None, message=None)
    reason = refusal.fields[0].code if refusal.fields else None
    return Outcome(id=deal_id, code=refusal.code.value, reason=reason, message=refusal.message)


@action
async def close_deal(
    access: Access,
    deal_id: int,
    stage_id: int,
    *,
    expected_version: int,
    loss_reason: str | None = None,
    close_activities: bool = False,
    client_op_id: str | None = None,
) -> int:
    """Close a deal as won or lost, on top of that column; its id (R40).

    VALIDATION for a stage in progress, CONFLICT when it is closed already. Open activities stay unless asked otherwise.
    """
    values = (
        {}
        if loss_reason is None
        else clean(DEAL, {"loss_reason": loss_reason}, creating=False, base_currency=access.base_currency)
    )
    async with operation(access.actor, client_op_id) as op:
        deal, pipeline, target = await _for_closing(access, deal_id, stage_id, expected_version)
        if target.is_open:
            raise invalid("stageId", "IN_PROGRESS", "Choose a stage of success or of failure.")
        if deal["closed_at"] is not None:
            raise conflict("ALREADY_CLOSED", "The deal is closed already.")
        await _enter_on_top(op, access, deal, pipeline, target, values)
        if close_activities:
            await complete_open_of(op, access, DEAL.code, deal_id)
        return op.done(deal_id)


@action
async def reopen_deal(
    access: Access, deal_id: int, stage_id: int, *, expected_version: int, client_op_id: str | None = None
) -> int:
    """Bring a closed deal back onto a stage in progress; its id (R40). CONFLICT when it is open."""
    async with operation(access.actor, client_op_id) as op:
        deal, pipeline, target = await _for_closing(access, deal_id, stage_id, expected_version)
        if not target.is_open:
            raise invalid("stageId", "NOT_IN_PROGRESS", "Choose a stage in progress.")
        if deal["closed_at"] is None:
            raise conflict("NOT_CLOSED", "The deal is open.")
        await _enter_on_top(op, access, deal, pipeline, target, {})
        return op.done(deal_id)


async def _enter_on_top(
    op: Operation, access: Access, deal: Record, pipeline: PipelineRecord, target: StageRecord, values: Values
) -> None:
    rank = (await ranks_on_top(target.id, 1))[0]
    await enter(op, access, [arrival(op, access, deal, pipeline, target, rank, values)])


async def _for_closing(
    access: Access, deal_id: int, stage_id: int, expected_version: int
) -> tuple[Record, PipelineRecord, StageRecord]:
    """A locked deal, its pipeline, and a stage of it to enter. VALIDATION for a stage that is not, or no longer, in it.

    The pipeline is held before the deal is locked, the order in which whoever deletes a stage locks them.
    """
    pipeline = await find_pipeline_of_stage(stage_id, hold=True)
    deal = (await locked_records(DEAL, access, [deal_id]))[0]
    if pipeline is None or pipeline.id != deal["pipeline"]:
        pipeline = await get_pipeline(deal["pipeline"])
    target = _stage_of(pipeline, stage_id)
    if deal["version"] != expected_version:
        raise stale()
    return deal, pipeline, target


def _stage_of(pipeline: PipelineRecord, stage_id: int) -> StageRecord:
    stage = pipeline.stage(stage_id)
    if stage is None:
        raise invalid("stageId", "OTHER_PIPELINE", "The stage does not belong to the deal's pipeline.")
    return stage


@action
async def copy_deal(access: Access, deal_id: int, client_op_id: str | None = None) -> int:
    """Make a new open deal with the same customer, as far as the person sees them, and amount; its id (R34)."""
    contacts = DEAL.by_code["contacts"].link
    assert contacts is not None
    async with operation(access.actor, client_op_id) as op:
        found = await records_by_ids(DEAL, access, [deal_id])
        if deal_id not in found:
            raise not_found("deal")
        values = {code: found[deal_id][code] for code in COPIED if found[deal_id][code] is not None}
        if "company" in values and not await choosable(FieldType.COMPANY, access, [values["company"]]):
            del values["company"]
        linked = (await linked_ids(contacts, [deal_id]))[deal_id]
        seen = await choosable(FieldType.CONTACT, access, linked)
        values["contacts"] = [contact_id for contact_id in linked if contact_id in seen]
        return op.done((await add_deals(op, access, [Draft(values, params={"copyOf": deal_id})]))[0])


@action
async def delete_deals(access: Access, ids: Sequence[int], client_op_id: str | None = None) -> list[int]:
    """Put deals into the recycle bin: all of them, or none when one is refused."""
    async with operation(access.actor, client_op_id) as op:
        await delete(DEAL, op, access, ids)
        return op.done(list(ids))
