"""The one way in (R87): what every channel hands its messages to, and what people do with those that were held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from trato.access.gate import Access, demand
from trato.access.levels import Flag
from trato.db.fields import decode_json, encode_datetime, encode_json
from trato.db.locks import hold_names
from trato.db.sql import Sql, execute, fetch, insert, one_of, row_lock
from trato.errors import ErrorCode, TratoError, invalid, not_found
from trato.intake.decision import Outcome
from trato.intake.finding import same_message
from trato.intake.making import Maker
from trato.intake.messages import REACHED, Message, Received, checked
from trato.intake.weighing import Weighed, weigh
from trato.items.origins import set_origin
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation
from trato.queues.assigning import next_responsible

SUBJECT = "message"
"""What events of messages that became no record are about."""


class HeldReason(StrEnum):
    """Why a message is held: it doesn't say who wrote, or a record of it would lack what is demanded."""

    UNIDENTIFIED = "UNIDENTIFIED"
    REFUSED = "REFUSED"


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of a message: the lead or deal it stands with, or the client alone, and what was made for it."""

    outcome: Outcome
    repeated: bool = False  # the same message had come before
    items: tuple[Subject, ...] = ()
    activity: int | None = None
    held: int | None = None
    made: tuple[Subject, ...] = field(default=())

    def told(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "outcome": self.outcome,
            "items": [[one.kind, one.id] for one in self.items],
            "made": [[one.kind, one.id] for one in self.made],
            "activity": self.activity,
            "held": self.held,
            "repeated": self.repeated,
        }

    @classmethod
    def of(cls, told: dict[str, Any]) -> Decision:
        """The decision that was told."""
        items, made = (tuple(Subject(*one) for one in told[name]) for name in ("items", "made"))
        return cls(Outcome(told["outcome"]), told["repeated"], items, told["activity"], told["held"], made)


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
            return op.done((await _take_in(op, access, received)).told())
    except TratoError as refusal:
        if refusal.code is not ErrorCode.VALIDATION or any(one.path == "clientOpId" for one in refusal.fields):
            raise
        async with operation(access.actor, client_op_id) as op:
            return op.done((await _hold(op, received, HeldReason.REFUSED, refusal)).told())


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
        return op.done((await _take_in(op, access, received)).told())


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


async def _take_in(op: Operation, access: Access, received: Received) -> Decision:
    message = received.message
    system = f"message:{message.medium}"
    own = [f"{system}:{message.external_id}"] if message.external_id else []
    await hold_names([*own, *received.sender.names])
    if message.external_id:
        known = await same_message(system, message.external_id)
        if known is not None:
            return Decision(Outcome.ATTACHED, repeated=True, activity=known)
    everywhere = replace(access, is_admin=True)
    weighed = await weigh(everywhere, received)
    decision = await _carry_out(op, everywhere, weighed)
    if message.external_id and decision.activity is not None:
        await set_origin(system, "activity", message.external_id, decision.activity)
    return decision


async def _carry_out(op: Operation, access: Access, weighed: Weighed) -> Decision:
    outcome, makes = weighed.verdict.outcome, weighed.verdict.makes
    if outcome is Outcome.HELD:
        return await _hold(op, weighed.received, HeldReason.UNIDENTIFIED)
    if outcome is Outcome.EXCEPTED:
        op.record(f"{SUBJECT}.excepted", SUBJECT, 0, weighed.received.title)
        return Decision(outcome)
    if weighed.responsible is None and weighed.queue is not None:
        weighed = replace(weighed, responsible=await next_responsible(op, weighed.queue))
    maker = Maker(op, access, weighed)
    made = [] if makes is None else await maker.make(makes)
    stands = [made[-1]] if made else [one.item for one in (weighed.open_item,) if one is not None]
    client = [weighed.client.item] if weighed.client is not None else made[:-1]
    items = list(dict.fromkeys([*stands, *client]))
    await maker.remember((client or stands)[-1])
    return Decision(outcome, items=tuple(items), activity=await maker.tell(items), made=tuple(made))


async def _hold(op: Operation, received: Received, reason: HeldReason, refusal: TratoError | None = None) -> Decision:
    told = [[one.path, one.code, one.message] for one in refusal.fields] if refusal else None
    columns = ("title", "message", "reason", "refusal", "at")
    title = (received.message.subject or received.message.text or received.message.medium).partition("\n")[0][:255]
    row = (title, encode_json(received.message.told()), reason, told and encode_json(told), encode_datetime(op.at))
    (held_id,) = await insert("held_message", columns, [row])
    op.record(f"{SUBJECT}.held", SUBJECT, held_id, title, params={"reason": reason})
    return Decision(Outcome.HELD, held=held_id)


async def _locked(ids: Sequence[int]) -> list[dict[str, Any]]:
    rows = await fetch("SELECT * FROM held_message WHERE " + one_of("id", ids) + " ORDER BY id" + row_lock())
    if len(rows) < len(set(ids)):
        raise not_found("message")
    return rows
