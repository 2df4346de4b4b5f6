"""Messages and what becomes of them, in the graph (R87)."""

from __future__ import annotations

import datetime

import strawberry

from trato.activities.activity_types import Activity, seen_activity
from trato.crm.item import CrmItem
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.nodes import item_node
from trato.graph.kit.connection import load_record
from trato.graph.kit.context import Info
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.people import User, load_user
from trato.intake.actions import Decision, HeldReason
from trato.intake.decision import Outcome
from trato.intake.messages import Medium, Message
from trato.intake.queries import Held
from trato.intake.weighing import Reason, Step, Weighed
from trato.items.periods import now
from trato.live.log import Subject
from trato.queues.assigning import whose_turn
from trato.queues.queries import get_queue

strawberry.enum(Medium, name="MessageMedium", description="The channel that a message comes by.")
strawberry.enum(
    Outcome,
    name="IntakeOutcome",
    description="What becomes of a message. HELD: it is kept aside, see `heldMessages`. EXCEPTED: nothing, its sender"
    " is among the exceptions. ATTACHED: it stands with the sender's open lead or deal. RECORDED: with the client"
    " alone. REPEAT: a known client gets a new lead, or in the simple mode a deal. NEW: so does somebody unknown.",
)
strawberry.enum(Step, name="IntakeStep", description="What is looked at, in this order.")
strawberry.enum(
    HeldReason,
    description="UNIDENTIFIED: it doesn't say who wrote. REFUSED: a record of it would lack what is demanded.",
)


@strawberry.input(description="A message from outside: who wrote, by whatever is known of them, and what.")
class MessageInput:
    """R87."""

    medium: Medium = strawberry.field(description="The channel that it came by.")
    external_id: str | None = strawberry.field(
        default=None, description="Its own id in that channel, such as a Message-ID: what comes again makes nothing."
    )
    sender_id: str | None = strawberry.field(
        default=None, description="The sender's id in that channel, such as that of a messenger."
    )
    first_name: str | None = strawberry.field(default=None, description="The sender's first name.")
    last_name: str | None = strawberry.field(default=None, description="The sender's last name.")
    company_title: str | None = strawberry.field(default=None, description="The firm that the sender names.")
    phones: list[str] | None = strawberry.field(default=None, description="Numbers of the sender.")
    emails: list[str] | None = strawberry.field(default=None, description="Addresses of the sender.")
    subject: str | None = strawberry.field(default=None, description="What it is about, in a line.")
    text: str | None = strawberry.field(default=None, description="What it says, at most 20,000 characters.")
    source_description: str | None = strawberry.field(
        default=None, description="More about where it came from, such as the page of a form."
    )
    received_at: datetime.datetime | None = strawberry.field(default=None, description="When it came; now if left out.")
    answered: bool = strawberry.field(
        default=False, description="Somebody has dealt with it, as with a call that was taken."
    )

    queue_id: strawberry.ID | None = strawberry.field(
        default=None, description="The queue whose people look after it when nobody does yet; else who brings it."
    )

    def given(self) -> Message:
        """The message, unchecked but for its ids."""
        return Message(
            medium=self.medium,
            external_id=self.external_id,
            sender_id=self.sender_id,
            first_name=self.first_name,
            last_name=self.last_name,
            company_title=self.company_title,
            phones=tuple(self.phones or ()),
            emails=tuple(self.emails or ()),
            subject=self.subject,
            text=self.text,
            source_description=self.source_description,
            received_at=self.received_at,
            answered=self.answered,
            queue_id=None if self.queue_id is None else decode_id(self.queue_id, "Queue", "input.queueId"),
        )


@strawberry.type(description="What became of a message.")
class IntakeDecision:
    """R87. Records are told as far as the person asking may read them."""

    outcome: Outcome = strawberry.field(description="In a word.")
    repeated: bool = strawberry.field(description="Whether the same message had come before; then nothing was done.")
    held_message_id: strawberry.ID | None = strawberry.field(description="Of one that is held: for releaseMessage.")
    decision: strawberry.Private[Decision]

    @classmethod
    def of(cls, decision: Decision) -> IntakeDecision:
        """What is shown of a decision."""
        held = None if decision.held is None else encode_id("HeldMessage", decision.held)
        return cls(outcome=decision.outcome, repeated=decision.repeated, held_message_id=held, decision=decision)

    @strawberry.field(description="What the message stands with: the lead or deal first, then the client.")
    async def items(self, info: Info) -> list[CrmItem]:
        """As far as they may be read."""
        return await _seen(info, self.decision.items)

    @strawberry.field(description="Those records that were made of it.")
    async def made(self, info: Info) -> list[CrmItem]:
        """As far as they may be read."""
        return await _seen(info, self.decision.made)

    @strawberry.field(description="What tells of the message.")
    async def activity(self, info: Info) -> Activity | None:
        """None when it may not be read."""
        return None if self.decision.activity is None else await seen_activity(info, self.decision.activity)


@strawberry.type(description="What a step of the decision found.")
class IntakeReason:
    """R87."""

    step: Step = strawberry.field(description="What was looked at.")
    found: str = strawberry.field(
        description="IDENTIFIED or UNIDENTIFIED, FOUND, NONE or QUEUE, the mode, the outcome: as the step has it."
    )
    about: str | None = strawberry.field(
        description="The name of what was found; NO_REPEATS of settings; of the outcome, what is made."
    )
    reason: strawberry.Private[Reason]

    @classmethod
    def of(cls, reason: Reason) -> IntakeReason:
        """What is shown of a reason."""
        return cls(step=reason.step, found=reason.found, about=reason.about, reason=reason)

    @strawberry.field(description="The record that was found.")
    async def item(self, info: Info) -> CrmItem | None:
        """None where the step is about none."""
        return next(iter(await _seen(info, (self.reason.item,) if self.reason.item else ())), None)


@strawberry.type(description="What would become of a message now, and why.")
class IntakeExplanation:
    """R87. Nothing is written."""

    outcome: Outcome = strawberry.field(description="In a word.")
    reasons: list[IntakeReason] = strawberry.field(description="Step by step.")
    weighed: strawberry.Private[Weighed]

    @classmethod
    def of(cls, weighed: Weighed) -> IntakeExplanation:
        """What is shown of a message that was weighed."""
        reasons = [IntakeReason.of(one) for one in weighed.reasons]
        return cls(outcome=weighed.verdict.outcome, reasons=reasons, weighed=weighed)

    @strawberry.field(description="Who would look after it.")
    async def responsible(self, info: Info) -> User:
        """Who holds the client, or else whose turn it is, or who brings the message."""
        queue, who = self.weighed.received.message.queue_id, self.weighed.responsible
        if who is None and queue is not None:
            who, _ = await whose_turn(await get_queue(queue), now())
        assert who is not None
        return await load_user(info, who)


@strawberry.type(description="A field at fault of a message that was refused.")
class HeldFault:
    """As errors name it."""

    path: str = strawberry.field(description="The field.")
    code: str = strawberry.field(description="A short code, such as REQUIRED.")
    message: str = strawberry.field(description="A sentence in English.")


@strawberry.type(description="A message that became no record by itself.")
class HeldMessage:
    """R87."""

    id: strawberry.ID = strawberry.field(description="For releaseMessage and deleteHeldMessages.")
    title: str = strawberry.field(description="Its subject or first line.")
    reason: HeldReason = strawberry.field(description="Why it is held.")
    faults: list[HeldFault] = strawberry.field(description="Of a refused one: what was at fault.")
    medium: Medium = strawberry.field(description="The channel that it came by.")
    first_name: str | None = strawberry.field(description="The sender's first name.")
    last_name: str | None = strawberry.field(description="The sender's last name.")
    company_title: str | None = strawberry.field(description="The firm that the sender names.")
    phones: list[str] = strawberry.field(description="Numbers of the sender.")
    emails: list[str] = strawberry.field(description="Addresses of the sender.")
    subject: str | None = strawberry.field(description="What it is about.")
    text: str | None = strawberry.field(description="What it says.")
    at: datetime.datetime = strawberry.field(description="When it was put aside.")

    @classmethod
    def of(cls, held: Held) -> HeldMessage:
        """A held message."""
        message = held.message
        return cls(
            id=encode_id("HeldMessage", held.id),
            title=held.title,
            reason=HeldReason(held.reason),
            faults=[HeldFault(path=one.path, code=one.code, message=one.message) for one in held.refusal],
            medium=message.medium,
            first_name=message.first_name,
            last_name=message.last_name,
            company_title=message.company_title,
            phones=list(message.phones),
            emails=list(message.emails),
            subject=message.subject,
            text=message.text,
            at=held.at,
        )


async def _seen(info: Info, items: tuple[Subject, ...]) -> list[CrmItem]:
    found = [(KIND_BY_CODE[one.kind], await load_record(info, KIND_BY_CODE[one.kind], one.id)) for one in items]
    return [item_node(kind, record) for kind, record in found if record is not None]
