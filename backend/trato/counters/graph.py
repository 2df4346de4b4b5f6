"""Counters in the graph."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Annotated

import strawberry

from trato.counters.board import counter_board
from trato.counters.counting import CounterScope, Tally, tally
from trato.counters.feed import CounterSource, feed_key
from trato.counters.mode import CounterMode, set_counter_mode
from trato.counters.types import Counter
from trato.crm.graph import ItemKind
from trato.graph.kit.arguments import ClientOpId
from trato.graph.kit.context import Info, acting, current, live_hub
from trato.live.feeds import Feed
from trato.live.sources import Message

strawberry.enum(
    CounterMode,
    description="ITEM_RESPONSIBLE: an activity counts for whoever looks after the items it is bound to."
    " ACTIVITY_RESPONSIBLE: for whoever is to do it.",
)
strawberry.enum(
    CounterScope, description="MINE: one's own. OTHERS: those of everybody else, as far as one may see their items."
)


@strawberry.type(description="What waits in one section.")
class SectionCounter:
    """R52."""

    kind: ItemKind = strawberry.field(description="Which items: deals, contacts, companies.")
    counter: Counter = strawberry.field(description="Activities that are bound to such items.")
    idle: int = strawberry.field(
        description="Items in progress with which nothing is planned. Not part of `attention`; 0 where items have no"
        " stages."
    )
    unattended: int = strawberry.field(
        description="Items in progress with which nobody has done anything since they were made. Not part of"
        " `attention` either."
    )


@strawberry.type(description="What waits in all sections.")
class Counters:
    """R52."""

    total: Counter = strawberry.field(description="In all: an activity that is bound to two kinds of items is one.")
    idle: int = strawberry.field(description="Items in progress with which nothing is planned.")
    unattended: int = strawberry.field(
        description="Items in progress with which nobody has done anything since they were made."
    )
    sections: list[SectionCounter] = strawberry.field(description="Section by section.")
    mode: CounterMode = strawberry.field(description="Whose an activity counts as.")

    @classmethod
    def of(cls, found: Tally) -> Counters:
        """The tally as the graph shows it."""
        return cls(
            total=Counter.of(found.total),
            idle=found.total.idle,
            unattended=found.total.unattended,
            sections=[
                SectionCounter(
                    kind=ItemKind(code), counter=Counter.of(counts), idle=counts.idle, unattended=counts.unattended
                )
                for code, counts in found.by_kind.items()
            ],
            mode=found.mode,
        )

    @classmethod
    def told(cls, message: Message[Tally]) -> Counters:
        """The same, as a live message."""
        return cls.of(message.body)


@strawberry.type
class CounterQuery:
    """Reading counters."""

    @strawberry.field(description="What waits for you, or for others. Without the right to see others' items: zeros.")
    async def counters(
        self,
        info: Info,
        scope: Annotated[CounterScope, strawberry.argument(description="Whose.")] = CounterScope.MINE,
    ) -> Counters:
        """R52."""
        return Counters.of(await tally(current(info), scope))


@strawberry.type(description="The mode as it is now.")
class CounterModePayload:
    """What became of the change."""

    mode: CounterMode = strawberry.field(description="Whose an activity counts as.")


@strawberry.type
class CounterMutation:
    """Changing how counters count: administrators only."""

    @strawberry.mutation(description="Say whose an activity counts as, for everybody.")
    async def set_counter_mode(
        self,
        info: Info,
        mode: Annotated[CounterMode, strawberry.argument(description="Whose.")],
        client_op_id: ClientOpId = None,
    ) -> CounterModePayload:
        """R52."""
        return CounterModePayload(mode=CounterMode(await set_counter_mode(acting(info), mode, client_op_id)))


@strawberry.type
class CounterSubscription:
    """Following counters."""

    @strawberry.subscription(
        description="Your own counters: as they are, and whenever they change, also because a deadline or a day has"
        " passed. Each message is all of them and replaces the one before."
    )
    async def counters_changed(self, info: Info) -> AsyncIterable[Counters]:
        """R3, R52."""
        access, hub, board = current(info), live_hub(info), counter_board()
        return Feed(
            hub,
            feed_key(access),
            CounterSource(board, access),
            None,
            Counters.told,
            while_followed=lambda: board.attend(hub.tailer),
        )
