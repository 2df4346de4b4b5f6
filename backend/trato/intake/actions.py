"""The one way in (R87): what every channel hands its messages to, and what people do with those that were held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from trato.access.gate import Access, demand, demand_admin
from trato.access.levels import Flag
from trato.db.fields import decode_json, encode_datetime, encode_json
from trato.db.locks import hold_names
from trato.db.sql import Sql, execute, fetch, insert, one_of, row_lock
from trato.errors import ErrorCode, TratoError, invalid, not_found
from trato.intake import repeats
from trato.intake.decision import Decision, Outcome
from trato.intake.making import Maker
from trato.intake.messages import REACHED, Message, Received, checked
from trato.intake.weighing import Reason, Step, Weighed, weigh
from trato.live.operations import KEY_PATH, Operation, action, operation
from trato.queues.assigning import next_responsible

SUBJECT = "message"
"""What events of messages that became no record are about."""
_Taken = tuple[Decision, int | None]
"""What became of a message, and who looks after it."""


class HeldReason(StrEnum):
    """Why a message is held: it doesn't say who wrote, or a record of it would lack what is demanded."""

    UNIDENTIFIED = "UNIDENTIFIED"
    REFUSED = "REFUSED"


def demand_channels(access: Access) -> None:
    """FORBIDDEN unless one of the person's roles looks after the channels."""
    demand(access, Flag.CHANNELS, "Only who looks after the channels may bring messages in.")


async def intake(access: Access, message: Message, client_op_id: str | None = None) -> Decision:
    """Take a message in. FORBIDDEN; VALIDATION for what can't be a message.

    What can't become a record as the settings stand, since a stage demands more or nobody may read it, is held: no
    message is lost. Who wrote is found whatever the person asking may read.
    """
    demand_channels(access)
    received = checked(message)
    return Decision.of(await _intake(access, received, client_op_id))


@action
async def _intake(access: Access, received: Received, client_op_id: str | None) -> dict[str, Any]:
    try:
        async with operation(access.actor, client_op_id) as op:
            decision, _ = await _take_in(op, access, received)
            return op.done(decision.told())
    except TratoError as refusal:
        if refusal.code is not ErrorCode.VALIDATION or any(one.path == KEY_PATH for one in refusal.fields):
            raise
        async with operation(access.actor, client_op_id) as op:
            known = await _known(received)
            decision = known or await _hold(op, received, HeldReason.REFUSED, refusal)
            return op.done(decision.told())


@dataclass(frozen=True, slots=True)
class Trial:
    """What would become of a message, why, and who would look after it: nobody while it would be held."""

    outcome: Outcome
    reasons: tuple[Reason, ...]
    responsible: int | None


async def try_out(access: Access, message: Message) -> Trial:
    """What would become of a message now: it is taken in, and that is taken back. FORBIDDEN, VALIDATION as `intake`.

    Doing it is the only way to know what stages demand and whose turn it is.
    """
    demand_admin(access)
    received = checked(message)
    *reasons, last = (await weigh(access, received)).reasons
    decision, responsible = await _tried(access, received)
    why = last.about if last.found == decision.outcome else None
    told = (*reasons, Reason(Step.OUTCOME, decision.outcome, about=why))
    return Trial(decision.outcome, told, responsible)


class _TakenBack(Exception):  # noqa: N818 - no error: it ends an operation of which nothing is to stay
    def __init__(self, taken: _Taken) -> None:
        super().__init__("taken back")
        self.taken = taken


@action
async def _tried(access: Access, received: Received) -> _Taken:
    try:
        async with operation(access.actor) as op:
            raise _TakenBack(await _take_in(op, access, received))
    except _TakenBack as done:
        return done.taken
    except TratoError as refusal:
        if refusal.code is not ErrorCode.VALIDATION:
            raise
        return Decision(Outcome.HELD), None


@action
async def release_message(
    access: Access, held_id: int, known_by: Mapping[str, Sequence[str]], client_op_id: str | None = None
) -> dict[str, Any]:
    """Take a held message in after all, with more by which its sender is known, by the fields of messages; the
    decision, as JSON.

    NOT_FOUND; VALIDATION while nobody knows who wrote, or it is refused again.
    """
    demand_channels(access)
    async with operation(access.actor, client_op_id) as op:
        (held,) = await _locked([held_id])
        before = Message.of(decode_json(held["message"]))
        further: dict[str, Any] = {name: (*getattr(before, name), *known_by.get(name, ())) for name in REACHED}
        message = replace(before, **further)
        received = checked(message, "")
        if not received.sender.is_known:
            raise invalid("phones", "REQUIRED", "Say by which number or address the sender is known.")
        await execute(Sql("DELETE FROM held_message WHERE id = ?", (held_id,)))
        op.record(f"{SUBJECT}.released", SUBJECT, held_id, held["title"])
        decision, _ = await _take_in(op, access, received)
        return op.done(decision.told())


@action
async def delete_messages(access: Access, ids: Sequence[int], client_op_id: str | None = None) -> list[int]:
    """Throw held messages away: all of them, or none when one is not there (NOT_FOUND)."""
    demand_channels(access)
    async with operation(access.actor, client_op_id) as op:
        held = await _locked(ids)
        await execute("DELETE FROM held_message WHERE " + one_of("id", ids))
        for one in held:
            op.record(f"{SUBJECT}.deleted", SUBJECT, one["id"], one["title"])
        return op.done(list(ids))


async def _take_in(op: Operation, access: Access, received: Received) -> _Taken:
    known = await _known(received)
    if known is not None:
        return known, None
    everywhere = replace(access, is_admin=True)
    weighed = await weigh(everywhere, received)
    outcome = weighed.verdict.outcome
    if outcome is Outcome.HELD:
        return await _hold(op, received, HeldReason.UNIDENTIFIED), None
    if outcome is Outcome.EXCEPTED:
        return await _leave_out(op, received), None
    if weighed.responsible is None and weighed.queue is not None:
        chosen = await next_responsible(op, weighed.queue, weighed.places.seen_by)
        weighed = replace(weighed, responsible=chosen)
    decision = await _make(op, everywhere, weighed)
    await repeats.remember(received.message, decision)
    return decision, weighed.responsible


async def _known(received: Received) -> Decision | None:
    """What was done of the same message before. Nobody else takes it or its sender in until the operation ends."""
    await hold_names([*repeats.own_name(received.message), *received.sender.names])
    return await repeats.done_before(received.message)


async def _make(op: Operation, access: Access, weighed: Weighed) -> Decision:
    makes = weighed.verdict.makes
    maker = Maker(op, access, weighed)
    made = [] if makes is None else await maker.make(makes)
    stands = [made[-1]] if made else [one.item for one in (weighed.open_item,) if one is not None]
    client = [weighed.client.item] if weighed.client is not None else made[:-1]
    items = list(dict.fromkeys([*stands, *client]))
    await maker.remember((client or stands)[-1])
    activity = await maker.tell(items)
    return Decision(weighed.verdict.outcome, items=tuple(items), activity=activity, made=tuple(made))


async def _leave_out(op: Operation, received: Received) -> Decision:
    op.record(f"{SUBJECT}.excepted", SUBJECT, 0, received.title)
    decision = Decision(Outcome.EXCEPTED)
    await repeats.remember(received.message, decision)
    return decision


async def _hold(op: Operation, received: Received, reason: HeldReason, refusal: TratoError | None = None) -> Decision:
    told = [[one.path, one.code, one.message] for one in refusal.fields] if refusal else None
    columns = ("title", "message", "reason", "refusal", "at")
    title = (received.message.subject or received.message.text or received.message.medium).partition("\n")[0][:255]
    row = (title, encode_json(received.message.told()), reason, told and encode_json(told), encode_datetime(op.at))
    (held_id,) = await insert("held_message", columns, [row])
    op.record(f"{SUBJECT}.held", SUBJECT, held_id, title, params={"reason": reason})
    decision = Decision(Outcome.HELD, held=held_id)
    await repeats.remember(received.message, decision)
    return decision


async def _locked(ids: Sequence[int]) -> list[dict[str, Any]]:
    rows = await fetch("SELECT * FROM held_message WHERE " + one_of("id", ids) + " ORDER BY id" + row_lock())
    if len(rows) < len(set(ids)):
        raise not_found("message")
    return rows
