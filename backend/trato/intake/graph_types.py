"""Messages and what becomes of them, in the graph (R87)."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any, TypeVar, dataclass_transform, get_type_hints

import strawberry

from trato.activities.activity_types import Activity
from trato.crm.item import CrmItem
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.nodes import item_node
from trato.graph.kit.connection import load_record
from trato.graph.kit.context import Info
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.people import User, load_user
from trato.graph.scopes import Area, may_read
from trato.intake.actions import HeldReason, Trial
from trato.intake.decision import Decision, Outcome
from trato.intake.messages import DESCRIPTION, REACHED, Medium, Message
from trato.intake.queries import Held
from trato.intake.weighing import Reason, Step
from trato.live.log import Subject

C = TypeVar("C", bound=type)
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


QUEUE = "queue_id"
"""Spelled out by the input, which gives it as an id of the graph."""


@dataclass_transform(kw_only_default=True)
def says_what_a_message_does(*, given: bool) -> Callable[[C], C]:
    """Give a class the fields of `Message`, as described there; of what is `given` only the medium must be.

    Put it below the decorator of strawberry.
    """

    def decorate(cls: C) -> C:
        hints = get_type_hints(Message)
        spelled: dict[str, Any] = {}
        for entry in fields(Message):
            if entry.name == QUEUE:
                continue
            listed = hints[entry.name] == tuple[str, ...]
            spelled[entry.name] = (list[str] | None if given else list[str]) if listed else hints[entry.name]
            default = (None if listed else entry.default) if given else MISSING
            setattr(cls, entry.name, strawberry.field(description=entry.metadata[DESCRIPTION], default=default))
        own = cls.__annotations__
        cls.__annotations__ = {**spelled, **own} if given else {**own, **spelled}
        return cls

    return decorate


@strawberry.input(description="A message from outside: who wrote, by whatever is known of them, and what.")
@says_what_a_message_does(given=True)
class MessageInput:
    """R87."""

    queue_id: strawberry.ID | None = strawberry.field(
        default=None, description=next(one.metadata[DESCRIPTION] for one in fields(Message) if one.name == QUEUE)
    )

    def given(self) -> Message:
        """The message, unchecked but for its ids."""
        said = {entry.name: getattr(self, entry.name) for entry in fields(Message)}
        said = {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}
        said |= {name: () for name in REACHED if said[name] is None}
        queue = None if self.queue_id is None else decode_id(self.queue_id, "Queue", "input.queueId")
        return Message(**{**said, QUEUE: queue})


@strawberry.type(description="What became of a message.")
class IntakeDecision:
    """R87. Records are told as far as the person asking may read them."""

    outcome: Outcome = strawberry.field(description="In a word.")
    repeated: bool = strawberry.field(
        description="Whether the same message had come before; then nothing was done; the rest is as it is now."
    )
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
        return None if self.decision.activity is None else await Activity.seen(info, self.decision.activity)


@strawberry.type(description="What a step of the decision found.")
class IntakeReason:
    """R87."""

    step: Step = strawberry.field(description="What was looked at.")
    found: str = strawberry.field(
        description="IDENTIFIED or UNIDENTIFIED, FOUND or NONE, the mode, the outcome: as the step has it. Who looks"
        " after it is said by the client (FOUND), the queue that the message names (QUEUE), that of its channel"
        " (CHANNEL_QUEUE) or of all others (USUAL_QUEUE), or else brings it, or is the first administrator when that"
        " is a program or could not see it (NONE)."
    )
    reason: strawberry.Private[Reason]

    @classmethod
    def of(cls, reason: Reason) -> IntakeReason:
        """What is shown of a reason."""
        return cls(step=reason.step, found=reason.found, reason=reason)

    @strawberry.field(
        description="The name of what was found, also of a queue; NO_REPEATS of settings; of the outcome, what is made."
        " None to a token that may not read the record."
    )
    def about(self, info: Info) -> str | None:
        """Records are told to nobody who may not read them."""
        hidden = self.reason.item is not None and not may_read(Area.RECORDS, info.context.scopes)
        return None if hidden else self.reason.about

    @strawberry.field(description="The record that was found.")
    async def item(self, info: Info) -> CrmItem | None:
        """None where the step is about none."""
        return next(iter(await _seen(info, (self.reason.item,) if self.reason.item else ())), None)


@strawberry.type(description="What would become of a message now, and why.")
class IntakeExplanation:
    """R87. Nothing is written."""

    outcome: Outcome = strawberry.field(description="In a word.")
    reasons: list[IntakeReason] = strawberry.field(description="Step by step.")
    responsible_number: strawberry.Private[int | None]

    @classmethod
    def of(cls, trial: Trial) -> IntakeExplanation:
        """What is shown of a trial."""
        reasons = [IntakeReason.of(one) for one in trial.reasons]
        return cls(outcome=trial.outcome, reasons=reasons, responsible_number=trial.responsible)

    @strawberry.field(description="Who would look after it; nobody when it would make nothing.")
    async def responsible(self, info: Info) -> User | None:
        """Batched."""
        return None if self.responsible_number is None else await load_user(info, self.responsible_number)


@strawberry.type(description="A field at fault of a message that was refused.")
class HeldFault:
    """As errors name it."""

    path: str = strawberry.field(description="The field.")
    code: str = strawberry.field(description="A short code, such as REQUIRED.")
    message: str = strawberry.field(description="A sentence in English.")


@strawberry.type(description="A message that became no record by itself.")
@says_what_a_message_does(given=False)
class HeldMessage:
    """R87."""

    id: strawberry.ID = strawberry.field(description="For releaseMessage and deleteHeldMessages.")
    title: str = strawberry.field(description="Its subject or first line.")
    reason: HeldReason = strawberry.field(description="Why it is held.")
    faults: list[HeldFault] = strawberry.field(description="Of a refused one: what was at fault.")
    at: datetime.datetime = strawberry.field(description="When it was put aside.")

    @classmethod
    def of(cls, held: Held) -> HeldMessage:
        """A held message."""
        said = {entry.name: getattr(held.message, entry.name) for entry in fields(Message) if entry.name != QUEUE}
        return cls(
            id=encode_id("HeldMessage", held.id),
            title=held.title,
            reason=HeldReason(held.reason),
            faults=[HeldFault(path=one.path, code=one.code, message=one.message) for one in held.refusal],
            at=held.at,
            **{name: list(value) if isinstance(value, tuple) else value for name, value in said.items()},
        )


async def _seen(info: Info, items: tuple[Subject, ...]) -> list[CrmItem]:
    found = [(KIND_BY_CODE[one.kind], await load_record(info, KIND_BY_CODE[one.kind], one.id)) for one in items]
    return [item_node(kind, record) for kind, record in found if record is not None]
