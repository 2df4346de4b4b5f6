"""The activities view in the graph."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import AsyncIterable
from functools import partial
from math import ceil
from typing import Annotated

import strawberry

from trato.activities.queries import reschedulable
from trato.agenda import actions, queries
from trato.agenda.columns import TARGETS, AgendaColumn, due_in
from trato.agenda.feed import AgendaNews, AgendaNewsType, agenda_projection, feed_key
from trato.agenda.queries import Cut, Placed
from trato.boards.card_types import BoardCard
from trato.boards.cards import cards_by_ids
from trato.crm.graph import ItemKind
from trato.crm.item import CrmItem
from trato.crm.nodes import decode_item_id, item_node
from trato.deals.graph import DealInput, DealPayload
from trato.deals.kind import DEAL
from trato.graph.kit.arguments import After, ClientOpId, Filter, First, LogCursor, Search, ViewId, matching
from trato.graph.kit.connection import PageInfo, load_record, page_info
from trato.graph.kit.context import Info, acting, current, live_hub
from trato.graph.kit.described import given
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_ids, encode_id
from trato.graph.kit.nodes import UserRef
from trato.graph.kit.payloads import operation_field
from trato.items import periods
from trato.items.kinds import ItemKind as Kind
from trato.items.matching import Matching
from trato.items.paging import LARGEST_PAGE
from trato.items.periods import Clock
from trato.items.records import readable
from trato.leads.graph import LeadInput, LeadPayload
from trato.leads.kind import LEAD
from trato.live import log
from trato.live.sources import Message
from trato.staged.kinds import staged_kind
from trato.timeline.entry_types import actor_of
from trato.views.using import followed_view, viewed
from trato.work_calendar.calendar import known

strawberry.enum(
    AgendaColumn,
    name="ActivityColumn",
    description="When something is to be done with an item. OVERDUE: a deadline has passed. TODAY: due before midnight,"
    " or nobody has answered yet. THIS_WEEK: from tomorrow to Sunday. NO_DEADLINE: nothing is planned, or only without"
    " a deadline. In your time zone.",
)


@strawberry.type(description="An item in its column, as cards show it. Its id is the item's.")
class ActivityBoardCard:
    """A card."""

    placed: strawberry.Private[Placed]
    kind: strawberry.Private[Kind]

    @strawberry.field(description="The item's id.")
    def id(self) -> strawberry.ID:
        """As everywhere."""
        return encode_id(self.kind.node, self.placed.id)

    @strawberry.field(
        description="The soonest deadline of what is to be done with it, but for what somebody is to be answered: cards"
        " are ordered by it, those without one last, then by number."
    )
    def due_at(self) -> datetime.datetime | None:
        """R53."""
        return self.placed.due_at

    @strawberry.field(description="Its face; null when it went meanwhile.")
    async def card(self, info: Info) -> BoardCard | None:
        """Batched: a fixed number of statements for all columns."""
        access, kind = current(info), self.kind

        async def load(ids: list[int]) -> list[BoardCard | None]:
            found = await cards_by_ids(kind, access, ids)
            return [BoardCard.of(found[one]) if one in found else None for one in ids]

        return await info.context.loader(f"cards of the activities view of {kind.code}", load).load(self.placed.id)

    @strawberry.field(
        description="Whether you may put it into another column: change what is next with it. Where nothing is planned,"
        " you may."
    )
    async def can_move(self, info: Info) -> bool:
        """R54. Batched: one statement for all columns."""
        access, code = current(info), self.kind.code

        async def load(ids: list[int]) -> list[bool]:
            found = await reschedulable(access, code, ids)
            return [one in found for one in ids]

        return await info.context.loader(f"what may be moved on the activities view of {code}", load).load(
            self.placed.id
        )


@strawberry.type(description="Items in progress with which something is to be done at such a time.")
class ActivityBoardColumn:
    """A derived column: no stage, and nothing that can be changed."""

    kind: strawberry.Private[Kind]
    cut: strawberry.Private[Cut]
    column: AgendaColumn = strawberry.field(description="Which one.")
    count: int = strawberry.field(description="How many stand there in all.")
    deadline: datetime.datetime | None = strawberry.field(
        description="When something is due that is put there now; null where nothing can be put."
    )
    page_info: PageInfo = strawberry.field(description="Where this page of it lies.")

    @classmethod
    def of(
        cls, kind: Kind, column: AgendaColumn, cut: Cut, clock: Clock, after: str | None = None
    ) -> ActivityBoardColumn:
        """A column as the graph shows it."""
        return cls(
            kind=kind,
            cut=cut,
            column=column,
            count=cut.count,
            deadline=due_in(column, clock, known()) if column in TARGETS else None,
            page_info=page_info([placed.cursor for placed in cut.items], cut.more, after is not None),
        )

    @strawberry.field(description="The items of this page, those first with which something is to be done first.")
    async def items(self, info: Info) -> list[CrmItem]:
        """As they are now."""
        records = await asyncio.gather(*(load_record(info, self.kind, placed.id) for placed in self.cut.items))
        return [item_node(self.kind, record) for record in records if record is not None]

    @strawberry.field(description="The same items as cards.")
    def cards(self) -> list[ActivityBoardCard]:
        """In the same order."""
        return [ActivityBoardCard(placed=placed, kind=self.kind) for placed in self.cut.items]


@strawberry.type(description="Items in progress by when something is to be done with them.")
class ActivityBoard:
    """The activities view."""

    cursor: str = strawberry.field(
        description="Subscribe to `activityBoardEvents` with this as `after`: nothing is missed."
    )
    turns_in: int = strawberry.field(
        description="In so many seconds, at the latest, time alone puts an item into another column, or changes what"
        " is due when it is put there: read it again then."
    )
    columns: list[ActivityBoardColumn] = strawberry.field(description="All of them, in their order.")


strawberry.enum(
    AgendaNewsType,
    name="ActivityBoardEventType",
    description="READY: everything up to here was told. ITEMS: these may stand elsewhere now, look different, or be"
    " gone: read them by `only`. RESYNC: read the board again, what you missed can't be told.",
)


@strawberry.type(description="News of the activities view. It names items, and says nothing of them.")
class ActivityBoardEvent:
    """A live message (R53)."""

    cursor: str = strawberry.field(description="Give it back as `after` to go on from here.")
    type: AgendaNewsType = strawberry.field(description="What the message says.")
    ids: list[strawberry.ID] = strawberry.field(description="Which items, for ITEMS.")
    actor: UserRef | None = strawberry.field(description="Who did it.")

    @classmethod
    def of(cls, kind: Kind, message: Message[AgendaNews]) -> ActivityBoardEvent:
        """A message as the graph shows it."""
        news = message.body
        return cls(
            cursor=str(message.cursor),
            type=news.type,
            ids=[encode_id(kind.node, one) for one in news.ids],
            actor=actor_of(news.event) if news.event else None,
        )


@strawberry.type(description="What became of it.")
class MovedOnActivityBoard:
    """R54."""

    item: CrmItem | None = strawberry.field(description="The item.")
    activity_id: strawberry.ID = strawberry.field(description="The activity that was moved or planned.")
    column: AgendaColumn | None = strawberry.field(
        description="Where the item stands now: elsewhere than was asked for when something else with it comes first."
    )
    operation_id: strawberry.ID | None = operation_field()


def _wanted(info: Info, kind: Kind, filter: Filter, search: Search) -> Matching:
    return matching(kind, current(info), filter, search)


def _clock(info: Info) -> Clock:
    return Clock(periods.now(), current(info).time_zone)


KindArgument = Annotated[ItemKind, strawberry.argument(description="Items that stand on stages.")]


@strawberry.type
class AgendaQuery:
    """Reading the activities view."""

    @strawberry.field(
        description="Items in progress by when something is to be done with them. VALIDATION for a kind without stages."
    )
    async def activity_board(
        self,
        info: Info,
        kind: KindArgument,
        filter: Filter = None,
        search: Search = None,
        per_column: Annotated[
            int, strawberry.argument(description="How many items a column begins with, 1 to 100.")
        ] = 50,
        view_id: ViewId = None,
        only: Annotated[
            list[strawberry.ID] | None,
            strawberry.argument(description="Just these items, where they stand, 1 to 100; counts are of all."),
        ] = None,
    ) -> ActivityBoard:
        """R53. One statement for all columns, or two, besides those that the items ask for."""
        staged = staged_kind(kind.value).kind
        chosen = None if only is None else decode_ids(only, staged.node, "only", most=LARGEST_PAGE)
        wanted = (await viewed(_wanted(info, staged, filter, search), view_id)).matching
        cursor, clock = await log.head(), _clock(info)
        found = await queries.agenda(current(info), wanted, per_column, chosen)
        return ActivityBoard(
            cursor=str(cursor),
            turns_in=ceil((found.turns_at - clock.moment).total_seconds()),
            columns=[ActivityBoardColumn.of(staged, column, cut, clock) for column, cut in found.columns.items()],
        )

    @strawberry.field(description="More of a column.")
    async def activity_board_column(
        self,
        info: Info,
        kind: KindArgument,
        column: Annotated[AgendaColumn, strawberry.argument(description="Which one.")],
        filter: Filter = None,
        search: Search = None,
        first: First = 50,
        after: After = None,
        view_id: ViewId = None,
    ) -> ActivityBoardColumn:
        """R53."""
        staged = staged_kind(kind.value).kind
        wanted = (await viewed(_wanted(info, staged, filter, search), view_id)).matching
        cut = await queries.agenda_column(current(info), wanted, column, first, after)
        return ActivityBoardColumn.of(staged, column, cut, _clock(info), after)

    @strawberry.field(description="When something is due that is planned in a column. VALIDATION where nothing can be.")
    async def deadline_in_column(
        self, info: Info, column: Annotated[AgendaColumn, strawberry.argument(description="Which one.")]
    ) -> datetime.datetime:
        """R49, R54."""
        return due_in(column, _clock(info), known())


@strawberry.type
class AgendaSubscription:
    """Following the activities view."""

    @strawberry.subscription(
        description="What happens on the activities view, from a cursor on: to its items, and to what is planned with"
        " them. VALIDATION for a kind without stages."
    )
    async def activity_board_events(
        self,
        info: Info,
        kind: KindArgument,
        filter: Filter = None,
        search: Search = None,
        after: LogCursor = None,
        view_id: ViewId = None,
    ) -> AsyncIterable[ActivityBoardEvent]:
        """R53, R64. Only what the person may read."""
        access, staged = current(info), staged_kind(kind.value).kind
        within = readable(staged, access, "item")
        seen = await followed_view(live_hub(info).tailer, _wanted(info, staged, filter, search), view_id, within)
        return followed(
            info,
            feed_key(access, seen.matching),
            agenda_projection(access, seen.matching),
            after,
            partial(ActivityBoardEvent.of, staged),
            outdated=seen.was_other_at,
            until=seen.until,
        )


@strawberry.type
class AgendaMutation:
    """Putting items elsewhere, and making them there."""

    @strawberry.mutation(
        description="Create a deal, on top of its stage, and plan what is next with it, called like the deal, for when"
        " a column says. VALIDATION for OVERDUE and NO_DEADLINE."
    )
    async def create_deal_on_activity_board(
        self,
        info: Info,
        input: Annotated[DealInput, strawberry.argument(description="Its fields; the title is required.")],
        column: Annotated[AgendaColumn, strawberry.argument(description="Where it is to stand.")],
        client_op_id: ClientOpId = None,
    ) -> DealPayload:
        """R54. One operation, so one undo takes both back."""
        deal_id = await actions.create_on_agenda(acting(info), DEAL, given(DEAL, input), column, client_op_id)
        return await DealPayload.of(info, deal_id)

    @strawberry.mutation(
        description="Create a lead, on top of its stage, and plan what is next with it, called like the lead, for when"
        " a column says. VALIDATION for OVERDUE and NO_DEADLINE."
    )
    async def create_lead_on_activity_board(
        self,
        info: Info,
        input: Annotated[LeadInput, strawberry.argument(description="Its fields, as of `createLead`.")],
        column: Annotated[AgendaColumn, strawberry.argument(description="Where it is to stand.")],
        client_op_id: ClientOpId = None,
    ) -> LeadPayload:
        """R54. One operation, so one undo takes both back."""
        lead_id = await actions.create_on_agenda(acting(info), LEAD, given(LEAD, input), column, client_op_id)
        return await LeadPayload.of(info, lead_id)

    @strawberry.mutation(
        description="Put an item into a column: what is to be done next with it is due then; where nothing is planned,"
        " something is. Its stage stays. VALIDATION for OVERDUE and NO_DEADLINE."
    )
    async def move_on_activity_board(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="An item that stands on a stage.")],
        column: Annotated[AgendaColumn, strawberry.argument(description="Where to.")],
        client_op_id: ClientOpId = None,
    ) -> MovedOnActivityBoard:
        """R54."""
        access = acting(info)
        kind, number = decode_item_id(id, "id")
        staged = staged_kind(kind.code).kind
        activity_id = await actions.move_on_agenda(access, staged, number, column, client_op_id)
        record = await load_record(info, staged, number)
        return MovedOnActivityBoard(
            item=None if record is None else item_node(staged, record),
            activity_id=encode_id("Activity", activity_id),
            column=await queries.column_of(access, staged, number),
        )
