"""Presence in the graph."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable
from functools import partial
from typing import Annotated

import strawberry

from trato.boards.ids import decode_staged_ids
from trato.crm.nodes import decode_item_id
from trato.graph.kit.context import Info, acting, current, live_hub
from trato.graph.kit.ids import encode_id, split_id
from trato.graph.kit.nodes import UserRef
from trato.items.kinds import ItemKind
from trato.live.feeds import Feed
from trato.live.presence.board import current_presence_board
from trato.live.presence.stores import Place
from trato.live.sources import Message
from trato.presence.actions import check_tab, hold_cards, let_go
from trato.presence.feed import Person, PresenceSource, feed_key
from trato.presence.places import PLACE_KINDS, board_of, demand_place
from trato.staged.stage_changes import LARGEST_STACK

TabKey = Annotated[
    str,
    strawberry.argument(
        description="A key that the client made for this tab, 1 to 64 characters. A person with two tabs counts once."
    ),
]


@strawberry.type(description="Somebody who is at a place now.")
class PresentPerson:
    """A person, however many tabs they have open."""

    user: UserRef = strawberry.field(description="Who it is.")
    since: datetime.datetime = strawberry.field(description="Since when, by the server's clock.")
    held_ids: list[strawberry.ID] = strawberry.field(
        description="The items whose cards they have in hand on this board, as far as you may see them."
    )
    holding: strawberry.ID | None = strawberry.field(
        description="The first of `heldIds`.", deprecation_reason="Several cards may be in hand: read `heldIds`."
    )

    @classmethod
    def of(cls, person: Person, held_kind: ItemKind | None) -> PresentPerson:
        """A person as the graph shows them."""
        held = [encode_id(held_kind.node, item_id) for item_id in person.holding] if held_kind else []
        return cls(
            user=UserRef(id=encode_id("User", person.user_id), name=person.name),
            since=person.since,
            held_ids=held,
            holding=next(iter(held), None),
        )


@strawberry.type(description="Who is at a place now. Always everyone: a message replaces the one before it.")
class Presence:
    """A live message."""

    people: list[PresentPerson] = strawberry.field(description="Each person once, oneself among them, by arrival.")

    @classmethod
    def of(cls, held: ItemKind | None, message: Message[tuple[Person, ...]]) -> Presence:
        """A message as the graph shows it; `held` is of which kind the cards are that can be held there."""
        return cls(people=[PresentPerson.of(person, held) for person in message.body])


@strawberry.type(description="What the tab holds now.")
class HoldCardPayload:
    """Cards in hand, or none."""

    held_ids: list[strawberry.ID] = strawberry.field(description="The cards in hand; empty when they were let go.")
    held: strawberry.ID | None = strawberry.field(
        description="The first of `heldIds`.", deprecation_reason="Several cards may be in hand: read `heldIds`."
    )


@strawberry.type
class PresenceMutation:
    """Taking cards in hand."""

    @strawberry.mutation(
        description="Show others on the board that this tab has cards in hand: all of these, or none when one is"
        " refused. It lasts until they are let go, the tab holds others or leaves, and 60 seconds at most: repeat it to"
        " go on. CONFLICT when the tab is not present."
    )
    async def hold_card(
        self,
        info: Info,
        tab: TabKey,
        item_ids: Annotated[
            list[strawberry.ID],
            strawberry.argument(
                description=f"Cards you may change, up to {LARGEST_STACK}, on the board where the tab is; none lets go."
            ),
        ],
    ) -> HoldCardPayload:
        """B36."""
        access = acting(info)
        if not item_ids:
            await let_go(current_presence_board(), access, tab)
            return HoldCardPayload(held_ids=[], held=None)
        staged, numbers = decode_staged_ids(item_ids, "itemIds", LARGEST_STACK)
        await hold_cards(current_presence_board(), access, tab, staged.kind, numbers)
        held = [encode_id(staged.kind.node, number) for number in numbers]
        return HoldCardPayload(held_ids=held, held=held[0])


@strawberry.type
class PresenceSubscription:
    """Being somewhere, and seeing who else is."""

    @strawberry.subscription(
        description="Who is at a place, now and after each change; whoever subscribes is there as long as it lasts."
        " NOT_FOUND when there is no such item, or none you may see; a board answers as `board` does."
    )
    async def presence(
        self,
        info: Info,
        place_id: Annotated[
            strawberry.ID,
            strawberry.argument(
                description="A pipeline, for its board; or a company, contact, lead, deal or activity."
            ),
        ],
        tab: TabKey,
    ) -> AsyncIterable[Presence]:
        """B36, B38."""
        access = current(info)
        place = _place(place_id)
        check_tab(tab)
        held = await demand_place(access, place)
        board = current_presence_board()
        return Feed(
            live_hub(info),
            feed_key(access, place),
            PresenceSource(board, access, place, held),
            None,
            partial(Presence.of, held),
            apart="tab",
            while_followed=lambda: board.attend(place, access.user_id, tab),
        )


def _place(value: str) -> Place:
    node, number = split_id(value, "placeId")
    if node == "Pipeline":
        return board_of(number)
    kind, number = decode_item_id(value, "placeId", PLACE_KINDS)
    return Place(kind.code, number)
