"""Which queue serves which channel, in the graph (R87)."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.access.gate import demand_admin
from trato.errors import invalid
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_id, encode_id
from trato.intake import routing
from trato.intake.messages import Medium
from trato.queues.graph import NODE, Queue, shown_queues


@strawberry.type(description="A channel, and the queue that serves it.")
class ChannelQueue:
    """R87."""

    medium: Medium = strawberry.field(description="The channel.")
    queue: Queue | None = strawberry.field(description="Its own queue; without one that of all others serves it.")


@strawberry.type(description="Whose people look after what comes in when nobody does yet.")
class IntakeQueues:
    """R87."""

    usual: Queue | None = strawberry.field(
        description="The queue of all channels without their own; without it whoever brings a message looks after it."
    )
    channels: list[ChannelQueue] = strawberry.field(description="Every channel, in order.")
    version: int = strawberry.field(description="Counts changes; 0 until there was one.")


@strawberry.type
class RoutingQuery:
    """Reading which queue serves which channel."""

    @strawberry.field(description="Which queue serves which channel: for who may change the settings.")
    async def intake_queues(self, info: Info) -> IntakeQueues:
        """R87."""
        demand_admin(current(info))
        return await _shown()


@strawberry.input(description="The queue of a channel.")
class ChannelQueueInput:
    """R87."""

    medium: Medium = strawberry.field(description="The channel; each once.")
    queue_id: strawberry.ID = strawberry.field(description="The queue that serves it.")


@strawberry.input(description="Which queue serves which channel, whole.")
class IntakeQueuesInput:
    """R87."""

    usual_id: strawberry.ID | None = strawberry.field(
        default=None, description="The queue of all channels that aren't named."
    )
    channels: list[ChannelQueueInput] = strawberry.field(
        default_factory=list, description="The channels that have a queue of their own."
    )

    def given(self) -> tuple[int | None, dict[Medium, int]]:
        """As the action takes it. VALIDATION for a channel that is named twice."""
        queues = {
            one.medium: decode_id(one.queue_id, NODE, f"input.channels[{at}].queueId")
            for at, one in enumerate(self.channels)
        }
        if len(queues) < len(self.channels):
            raise invalid("input.channels", "DUPLICATE", "The same channel twice.")
        return None if self.usual_id is None else decode_id(self.usual_id, NODE, "input.usualId"), queues


@strawberry.type(description="Which queue serves which channel now.")
class IntakeQueuesPayload:
    """What became of the change."""

    intake_queues: IntakeQueues = strawberry.field(description="All of it.")


@strawberry.type
class RoutingMutation:
    """Saying which queue serves which channel: for who may change the settings."""

    @strawberry.mutation(description="Say which queue serves which channel.")
    async def update_intake_queues(
        self,
        info: Info,
        input: Annotated[IntakeQueuesInput, strawberry.argument(description="All of it.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> IntakeQueuesPayload:
        """R87."""
        access, (usual, channels) = acting(info), input.given()
        await routing.update_intake_queues(access, usual, channels, expected_version, client_op_id)
        return IntakeQueuesPayload(intake_queues=await _shown())


async def _shown() -> IntakeQueues:
    queues, version = await routing.INTAKE_QUEUES.read()
    there = {str(one.id): one for one in await shown_queues(queues.ids)}

    def shown(chosen: routing.ChosenQueue | None) -> Queue | None:
        return None if chosen is None else there.get(str(encode_id(NODE, chosen.id)))

    channels = [ChannelQueue(medium=medium, queue=shown(queues.channels.get(medium))) for medium in Medium]
    return IntakeQueues(usual=shown(queues.usual), channels=channels, version=version)
