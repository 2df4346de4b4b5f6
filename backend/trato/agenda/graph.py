"""The activities view in the graph."""

from __future__ import annotations

import asyncio
import datetime
from typing import Annotated

import strawberry

from trato.agenda import actions, queries
from trato.agenda.columns import AgendaColumn, due_in
from trato.agenda.queries import Cut
from trato.crm.graph import ItemKind
from trato.crm.item import CrmItem
from trato.crm.kinds import staged_kind
from trato.crm.nodes import decode_item_id, item_node
from trato.graph.kit.arguments import After, ClientOpId, Filter, First, Search, ViewId, matching
from trato.graph.kit.connection import PageInfo, load_record, page_info
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.ids import encode_id
from trato.graph.kit.payloads import operation_field
from trato.items import periods
from trato.items.kinds import ItemKind as Kind
from trato.items.matching import Matching
from trato.items.periods import Clock
from trato.views.using import viewed
from trato.work_calendar.calendar import known

strawberry.enum(
    AgendaColumn,
    name="ActivityColumn",
    description="When something is to be done with an item. OVERDUE: a deadline has passed. TODAY: due before midnight,"
    " or nobody has answered yet. THIS_WEEK: from tomorrow to Sunday. NO_DEADLINE: nothing is planned, or only without"
    " a deadline. In your time zone.",
)


@strawberry.type(description="Items in progress with which something is to be done at such a time.")
class ActivityBoardColumn:
    """A derived column: no stage, and nothing that can be changed."""

    kind: strawberry.Private[Kind]
    cut: strawberry.Private[Cut]
    column: AgendaColumn = strawberry.field(description="Which one.")
    count: int = strawberry.field(description="How many stand there in all.")
    takes: bool = strawberry.field(description="Whether items can be put there.")
    page_info: PageInfo = strawberry.field(description="Where this page of it lies.")

    @classmethod
    def of(cls, kind: Kind, column: AgendaColumn, cut: Cut, after: str | None = None) -> ActivityBoardColumn:
        """A column as the graph shows it."""
        return cls(
            kind=kind,
            cut=cut,
            column=column,
            count=cut.count,
            takes=column not in (AgendaColumn.OVERDUE, AgendaColumn.NO_DEADLINE),
            page_info=page_info(list(cut.cursors), cut.more, after is not None),
        )

    @strawberry.field(description="The items of this page, those first with which something is to be done first.")
    async def items(self, info: Info) -> list[CrmItem]:
        """As they are now."""
        records = await asyncio.gather(*(load_record(info, self.kind, item_id) for item_id in self.cut.ids))
        return [item_node(self.kind, record) for record in records if record is not None]


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


KindArgument = Annotated[ItemKind, strawberry.argument(description="Items with stages: deals.")]


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
    ) -> list[ActivityBoardColumn]:
        """R53. One statement for all columns, besides those that the items ask for."""
        staged = staged_kind(kind.value)
        wanted = (await viewed(_wanted(info, staged, filter, search), view_id)).matching
        found = await queries.agenda(current(info), wanted, per_column)
        return [ActivityBoardColumn.of(staged, column, cut) for column, cut in found.items()]

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
        staged = staged_kind(kind.value)
        wanted = (await viewed(_wanted(info, staged, filter, search), view_id)).matching
        cut = await queries.agenda_column(current(info), wanted, column, first, after)
        return ActivityBoardColumn.of(staged, column, cut, after)

    @strawberry.field(description="When something is due that is planned in a column. VALIDATION where nothing can be.")
    async def deadline_in_column(
        self, info: Info, column: Annotated[AgendaColumn, strawberry.argument(description="Which one.")]
    ) -> datetime.datetime:
        """R49, R54."""
        return due_in(column, Clock(periods.now(), current(info).time_zone), known())


@strawberry.type
class AgendaMutation:
    """Putting items elsewhere."""

    @strawberry.mutation(
        description="Put an item into a column: what is to be done next with it is due then; where nothing is planned,"
        " something is. Its stage stays. VALIDATION for OVERDUE and NO_DEADLINE."
    )
    async def move_on_activity_board(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="A deal.")],
        column: Annotated[AgendaColumn, strawberry.argument(description="Where to.")],
        client_op_id: ClientOpId = None,
    ) -> MovedOnActivityBoard:
        """R54."""
        access = acting(info)
        kind, number = decode_item_id(id, "id")
        staged = staged_kind(kind.code)
        activity_id = await actions.move_on_agenda(access, staged, number, column, client_op_id)
        record = await load_record(info, staged, number)
        return MovedOnActivityBoard(
            item=None if record is None else item_node(staged, record),
            activity_id=encode_id("Activity", activity_id),
            column=await queries.column_of(access, staged, number),
        )
