"""Which queue serves which channel (R87): one setting, with a queue for all channels that have none of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.errors import invalid
from trato.intake.messages import Medium, Message
from trato.items.settings import Setting
from trato.live.operations import action, operation
from trato.queues.queries import QueueRecord, list_queues

SUBJECT = "intake_queues"
"""What events of it are about."""
USUAL = "usual"


class ChosenBy(StrEnum):
    """What says which queue it is: the message, the setting of its channel, or that of all others."""

    MESSAGE = "QUEUE"
    CHANNEL = "CHANNEL_QUEUE"
    USUAL = "USUAL_QUEUE"


@dataclass(frozen=True, slots=True)
class ChosenQueue:
    """A queue, called as when it was chosen. It may have gone since, and then serves nobody."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class IntakeQueues:
    """The queue of each channel that has one, and of all others."""

    usual: ChosenQueue | None = None
    channels: Mapping[Medium, ChosenQueue] = field(default_factory=dict)

    @property
    def ids(self) -> set[int]:
        """All that are named."""
        return {one.id for one in (self.usual, *self.channels.values()) if one is not None}


def _told(queues: IntakeQueues) -> dict[str, Any]:
    chosen = {USUAL: queues.usual, **{medium.lower(): queues.channels.get(medium) for medium in Medium}}
    return {name: one and {"id": one.id, "name": one.name} for name, one in chosen.items()}


def _made(told: Mapping[str, Any]) -> IntakeQueues:
    chosen = {name: ChosenQueue(**one) for name, one in told.items() if one is not None}
    channels = {medium: chosen[medium.lower()] for medium in Medium if medium.lower() in chosen}
    return IntakeQueues(chosen.get(USUAL), channels)


INTAKE_QUEUES = Setting(SUBJECT, "Queues of channels", IntakeQueues(), _told, _made)


async def queue_for(message: Message) -> tuple[QueueRecord, ChosenBy] | None:
    """Whose people look after a message that nobody does yet, and why theirs; None without one that is there.

    One that has gone is passed over, whoever names it: no message is lost for it.
    """
    queues, _ = await INTAKE_QUEUES.read()
    channel, usual = (one.id if one else None for one in (queues.channels.get(message.medium), queues.usual))
    named = dict(zip(ChosenBy, (message.queue_id, channel, usual), strict=True))
    there = {one.id: one for one in await list_queues([one for one in named.values() if one is not None])}
    return next(((there[number], by) for by, number in named.items() if number in there), None)


@action
async def update_intake_queues(
    access: Access,
    usual: int | None,
    channels: Mapping[Medium, int],
    expected_version: int,
    client_op_id: str | None = None,
) -> int:
    """Say which queue serves which channel, whole; the version then. Nothing differing logs nothing.

    For administrators. VALIDATION for an unknown queue, STALE_VERSION when somebody was faster.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        wanted = {"input.usualId": usual, **{f"input.channels.{one}": queue for one, queue in channels.items()}}
        there = {one.id: one.name for one in await list_queues([one for one in wanted.values() if one is not None])}
        for path, number in wanted.items():
            if number is not None and number not in there:
                raise invalid(path, "UNKNOWN_QUEUE", "There is no such queue.")

        def chosen(number: int) -> ChosenQueue:
            return ChosenQueue(number, there[number])

        now = IntakeQueues(
            None if usual is None else chosen(usual), {medium: chosen(one) for medium, one in channels.items()}
        )
        return op.done(await INTAKE_QUEUES.change(op, lambda _: now, expected_version))
