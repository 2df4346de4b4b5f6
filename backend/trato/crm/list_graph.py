"""Following lists of records, in the graph."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable
from typing import Annotated

import strawberry

from trato.crm.graph import ItemKind
from trato.crm.list_feed import ListNews, ListNewsType, feed_key, list_projection
from trato.crm.recycling import RECYCLABLE
from trato.graph.kit.arguments import Filter, LogCursor, Search, ViewId, matching
from trato.graph.kit.context import Info, current, live_hub
from trato.graph.kit.following import followed
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import UserRef
from trato.items.records import readable
from trato.live.sources import Message
from trato.timeline.entry_types import actor_of
from trato.views.using import followed_view

_LISTED = {kind.code: kind for kind in RECYCLABLE}

strawberry.enum(
    ListNewsType,
    name="ListEventType",
    description="READY: everything up to here was told. MATCHES: a record is new or changed, and belongs to the list."
    " LEFT: it was deleted, matches no longer, or you may no longer see it. STAYS: it stays as"
    " somebody has changed it, though what was done with several is taken back. NAMES: something that rows name may be"
    " called otherwise now. RESYNC: read the list again, what you missed can't be told.",
)


NAMING = (ListNewsType.MATCHES, ListNewsType.LEFT, ListNewsType.STAYS)
"""What is said of one record."""


@strawberry.type(description="News of a list. It names a record as things stand; read of it what you show.")
class ListEvent:
    """A live message (R3)."""

    cursor: str = strawberry.field(description="Give it back as `after` to go on from here.")
    type: ListNewsType = strawberry.field(description="What the message says.")
    id: strawberry.ID | None = strawberry.field(description="Which record, for MATCHES, LEFT and STAYS.")
    number: int | None = strawberry.field(description="The plain number that links carry.")
    kind: str | None = strawberry.field(description="What happened, as the log calls it.")
    actor: UserRef | None = strawberry.field(description="Who did it.")
    stays_for_id: strawberry.ID | None = strawberry.field(description="For STAYS: whose change it is that stays.")
    at: datetime.datetime | None = strawberry.field(description="When.")
    client_op_id: strawberry.ID | None = strawberry.field(description="The key of the mutation that did it.")

    @classmethod
    def of(cls, message: Message[ListNews]) -> ListEvent:
        """A message as the graph shows it."""
        news, event = message.body, message.body.event
        names_record = event is not None and news.type in NAMING
        return cls(
            cursor=str(message.cursor),
            type=news.type,
            id=encode_id(_LISTED[event.item_kind].node, event.item_id) if event and names_record else None,
            number=event.item_id if event and names_record else None,
            kind=event.kind if event and names_record else None,
            actor=actor_of(event) if event and names_record else None,
            stays_for_id=encode_id("User", event.params["stays_for"])
            if event and news.type is ListNewsType.STAYS
            else None,
            at=event.at if event else None,
            client_op_id=strawberry.ID(event.client_op_id) if event and event.client_op_id else None,
        )


@strawberry.type
class ListSubscription:
    """Following lists."""

    @strawberry.subscription(
        description="What happens among the records of a list, from a cursor on. Of activities RESYNC also tells that"
        " an item has come into your sight, or left it, and what is bound to it with it."
    )
    async def list_events(
        self,
        info: Info,
        kind: Annotated[ItemKind, strawberry.argument(description="A list of what.")],
        filter: Filter = None,
        search: Search = None,
        after: LogCursor = None,
        view_id: ViewId = None,
        with_plans: Annotated[
            bool,
            strawberry.argument(
                description="Rows show what is planned with their records: NAMES also tells that this has changed."
            ),
        ] = False,
    ) -> AsyncIterable[ListEvent]:
        """R3, R64 for lists. Only what the person may read."""
        access, tailer = current(info), live_hub(info).tailer
        listed = _LISTED[kind.value]
        within = readable(listed, access, "item")
        seen = await followed_view(tailer, matching(listed, access, filter, search), view_id, within)
        return followed(
            info,
            feed_key(access, seen.matching, plans=with_plans),
            list_projection(access, seen.matching, plans=with_plans),
            after,
            ListEvent.of,
            outdated=seen.was_other_at,
            until=seen.until,
        )
