"""Messages from outside in the graph (R87): taking them in, trying what would become of one, and held ones."""

from __future__ import annotations

from typing import Annotated

import strawberry

from trato.graph.kit.arguments import After, ClientOpId, First, NodeId, NodeIds
from trato.graph.kit.connection import Connection, connected, selects
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import decode_id, decode_ids, encode_id
from trato.graph.kit.payloads import DeletePayload, operation_field
from trato.intake import actions, queries
from trato.intake.decision import Decision
from trato.intake.graph_types import HeldMessage, IntakeDecision, IntakeExplanation, MessageInput
from trato.items.paging import check_page_size

NODE = "HeldMessage"
Given = Annotated[MessageInput, strawberry.argument(description="The message.")]


@strawberry.type(description="What became of a message.")
class IntakePayload:
    """A decision."""

    decision: IntakeDecision = strawberry.field(description="What was decided, and done.")
    operation_id: strawberry.ID | None = operation_field()


@strawberry.type
class IntakeQuery:
    """Reading what came in."""

    @strawberry.field(
        description="What would become of a message now, and why. For administrators; nothing is written."
    )
    async def simulate_intake(self, info: Info, input: Given) -> IntakeExplanation:
        """R87."""
        return IntakeExplanation.of(await actions.try_out(current(info), input.given()))

    @strawberry.field(
        description="Messages that became no record by themselves, the newest first. For who looks after the channels."
    )
    async def held_messages(self, info: Info, first: First = 50, after: After = None) -> Connection[HeldMessage]:
        """R87."""
        behind = None if after is None else decode_id(after, NODE, "after")
        wanted = selects(info, "totalCount")
        page = await queries.held_messages(current(info), check_page_size(first), behind, total=wanted)
        cursors = [str(encode_id(NODE, one.id)) for one in page.rows]
        nodes = [HeldMessage.of(one) for one in page.rows]
        return connected(nodes, cursors, has_next=page.has_next, has_previous=after is not None, total=page.total)


@strawberry.type
class IntakeMutation:
    """Taking messages in."""

    @strawberry.mutation(
        description="Take a message in: it joins its sender's open lead or deal, or becomes one, by the one rule for"
        " every channel. For who looks after the channels; of an API token, with the scope to change messages."
    )
    async def receive_message(self, info: Info, input: Given, client_op_id: ClientOpId = None) -> IntakePayload:
        """R87, R88."""
        decision = await actions.intake(acting(info), input.given(), client_op_id)
        return IntakePayload(decision=IntakeDecision.of(decision))

    @strawberry.mutation(description="Take in a message that is held, saying by what its sender is known.")
    async def release_message(
        self,
        info: Info,
        id: NodeId,
        phones: Annotated[list[str] | None, strawberry.argument(description="Further numbers of the sender.")] = None,
        emails: Annotated[list[str] | None, strawberry.argument(description="Further addresses.")] = None,
        messengers: Annotated[
            list[str] | None, strawberry.argument(description="Further messengers, such as `telegram:ines`.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> IntakePayload:
        """R87. NOT_FOUND; VALIDATION while nobody knows who wrote, or it is refused again."""
        held_id = decode_id(id, NODE, "id")
        known_by = {"phones": phones or (), "emails": emails or (), "messengers": messengers or ()}
        told = await actions.release_message(acting(info), held_id, known_by, client_op_id)
        return IntakePayload(decision=IntakeDecision.of(Decision.of(told)))

    @strawberry.mutation(description="Throw held messages away.")
    async def delete_held_messages(self, info: Info, ids: NodeIds, client_op_id: ClientOpId = None) -> DeletePayload:
        """R87. NOT_FOUND."""
        deleted = await actions.delete_messages(acting(info), decode_ids(ids, NODE, "ids"), client_op_id)
        return DeletePayload(deleted_ids=[encode_id(NODE, one) for one in deleted])
