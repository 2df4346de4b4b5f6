"""The board in the graph: columns of cards with true totals, the move, and the live messages that keep it so."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable, Mapping
from typing import Annotated

import strawberry

from trato.access.gate import Access
from trato.activities.kind import ActivityType
from trato.db.sql import Sql
from trato.deals.actions import move_deal
from trato.deals.feed import BoardNews, NewsType, board_projection, feed_key
from trato.deals.kind import DEAL
from trato.deals.queries import Card, Totals, cards_by_ids, column_totals, column_windows
from trato.errors import ErrorCode, TratoError, not_found
from trato.graph.kit.arguments import (
    After,
    ClientOpId,
    ExpectedVersion,
    Filter,
    First,
    LogCursor,
    NodeId,
    Search,
    condition,
)
from trato.graph.kit.connection import PageInfo, page_info
from trato.graph.kit.context import Info, acting, current, live_hub
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.nodes import Money, RecordRef, Rights, UserRef, base_money, money
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.paging import check_page_size
from trato.live import log
from trato.live.feeds import log_feed
from trato.live.log import Cursor, Subject
from trato.live.sources import Message
from trato.pipelines.graph import Pipeline, Stage
from trato.pipelines.queries import StageRecord, get_pipeline, pipeline_of_stage


@strawberry.type(description="The nearest open activity of a deal.")
class NextActivity:
    """What is to be done next."""

    id: strawberry.ID = strawberry.field(description="The activity's id.")
    type: ActivityType = strawberry.field(description="What kind of matter.")
    subject: str = strawberry.field(description="What it is about.")
    deadline: datetime.datetime | None = strawberry.field(description="When it is due.")


@strawberry.type(
    description="A deal as a board shows it: plain values only, so that hundreds are cheap. Its id is the deal's."
)
class DealCard:
    """A card. What the person may not read is absent."""

    id: strawberry.ID = strawberry.field(description="The deal's id.")
    number: int = strawberry.field(description="The plain number that links carry.")
    title: str = strawberry.field(description="The deal's title.")
    version: int = strawberry.field(description="Counts changes of fields that people edit, and of the stage.")
    pipeline_id: strawberry.ID = strawberry.field(description="The pipeline it travels.")
    stage_id: strawberry.ID = strawberry.field(description="The column it stands in.")
    rank: str = strawberry.field(
        description="Its place in the column: cards are ordered by rank, compared bytewise, then by number."
    )
    amount: Money = strawberry.field(description="What it is worth.")
    expected_close_date: datetime.date | None = strawberry.field(description="When it should be won.")
    stage_since: datetime.datetime = strawberry.field(description="When it entered the stage.")
    created_at: datetime.datetime = strawberry.field(description="When it was created.")
    company: RecordRef | None = strawberry.field(description="The company.")
    contact: RecordRef | None = strawberry.field(description="The primary contact.")
    responsible: UserRef = strawberry.field(description="Who looks after it.")
    next_activity: NextActivity | None = strawberry.field(
        description="The nearest open activity that the person may read."
    )
    comment_count: int = strawberry.field(description="How many comments it has.")
    access: Rights = strawberry.field(description="What the person asking may do with it.")

    @classmethod
    def of(cls, card: Card) -> DealCard:
        """A card as the graph shows it."""
        planned, company, contact = card.next_activity, card.company, card.contact
        return cls(
            id=encode_id("Deal", card.id),
            number=card.id,
            title=card.title,
            version=card.version,
            pipeline_id=encode_id("Pipeline", card.pipeline_id),
            stage_id=encode_id("Stage", card.stage_id),
            rank=card.rank,
            amount=money(card.amount),
            expected_close_date=card.expected_close_date,
            stage_since=card.stage_since,
            created_at=card.created_at,
            company=RecordRef(id=encode_id("Company", company.id), number=company.id, name=company.name)
            if company
            else None,
            contact=RecordRef(id=encode_id("Contact", contact.id), number=contact.id, name=contact.name)
            if contact
            else None,
            responsible=UserRef(id=encode_id("User", card.responsible.id), name=card.responsible.name),
            next_activity=NextActivity(
                id=encode_id("Activity", planned.id),
                type=ActivityType(planned.type),
                subject=planned.subject,
                deadline=planned.deadline,
            )
            if planned
            else None,
            comment_count=card.comment_count,
            access=Rights(can_update=card.editable, can_delete=card.editable),
        )


@strawberry.type(
    description="What a column holds now, as far as the person may read it: absolute values, never differences."
)
class ColumnTotals:
    """Count and sums of a column."""

    stage_id: strawberry.ID = strawberry.field(description="The column.")
    count: int = strawberry.field(description="How many deals it holds, not how many are loaded.")
    sum: Money = strawberry.field(description="What they are worth, in the base currency.")
    weighted_sum: Money = strawberry.field(description="The same, each multiplied by its probability.")


@strawberry.type(description="A column of the board: a stage, its totals, and a page of its cards.")
class BoardColumn:
    """A column."""

    stage: Stage = strawberry.field(description="The stage.")
    cursor: str = strawberry.field(
        description="The log's newest position before the column was read: messages behind it are news."
    )
    count: int = strawberry.field(description="How many deals it holds, not how many are loaded.")
    sum: Money = strawberry.field(description="What they are worth, in the base currency.")
    weighted_sum: Money = strawberry.field(description="The same, each multiplied by its probability.")
    cards: list[DealCard] = strawberry.field(description="A page of its cards, in order.")
    page_info: PageInfo = strawberry.field(description="Where the page lies; load more with `boardColumn`.")


@strawberry.type(description="A pipeline as a kanban board.")
class Board:
    """A board."""

    pipeline: Pipeline = strawberry.field(description="The pipeline.")
    cursor: str = strawberry.field(
        description="Subscribe to `boardEvents` with this as `after`: nothing is missed, nothing doubled."
    )
    columns: list[BoardColumn] = strawberry.field(description="One for each stage, in order.")


def _totals(stage_id: int, totals: Totals, currency: str) -> ColumnTotals:
    return ColumnTotals(
        stage_id=encode_id("Stage", stage_id),
        count=totals.count,
        sum=base_money(totals.sum, currency),
        weighted_sum=base_money(totals.weighted, currency),
    )


def _place(card: Card) -> str:
    return encode_cursor([card.rank, card.id])


def _place_of(cursor: str) -> tuple[str, int]:
    match decode_cursor(cursor):
        case [str(rank), int(deal_id)]:
            return rank, deal_id
    raise bad_cursor()


async def _columns(
    access: Access, stages: tuple[StageRecord, ...], where: Sql, first: int, after: str | None = None
) -> tuple[Cursor, list[BoardColumn]]:
    """Columns with their totals and first cards. The head of the log is read first, so that later changes are news."""
    cursor = await log.head()
    ids = [stage.id for stage in stages]
    totals = await column_totals(access, ids, where)
    windows = await column_windows(access, ids, where, first, _place_of(after) if after else None)
    columns = []
    for stage in stages:
        cards, more = windows[stage.id]
        counted = _totals(stage.id, totals[stage.id], access.base_currency)
        columns.append(
            BoardColumn(
                stage=Stage.of(stage),
                cursor=str(cursor),
                count=counted.count,
                sum=counted.sum,
                weighted_sum=counted.weighted_sum,
                cards=[DealCard.of(card) for card in cards],
                page_info=page_info([_place(card) for card in cards], more, after is not None),
            )
        )
    return cursor, columns


@strawberry.type
class BoardQuery:
    """Reading boards."""

    @strawberry.field(description="A pipeline as a board: every stage with true totals and its first cards.")
    async def board(
        self,
        info: Info,
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline.")],
        filter: Filter = None,
        search: Search = None,
        per_column: Annotated[
            int, strawberry.argument(description="How many cards a column begins with, 1 to 100.")
        ] = 50,
    ) -> Board:
        """R63. A fixed number of statements, whatever the rows."""
        access = current(info)
        first = check_page_size(per_column, "perColumn")
        where = condition(DEAL, access, filter, search)
        pipeline = await get_pipeline(decode_id(pipeline_id, "Pipeline", "pipelineId"))
        cursor, columns = await _columns(access, pipeline.stages, where, first)
        return Board(pipeline=Pipeline.of(pipeline), cursor=str(cursor), columns=columns)

    @strawberry.field(description="More cards of one column, or one column anew.")
    async def board_column(
        self,
        info: Info,
        stage_id: Annotated[strawberry.ID, strawberry.argument(description="The column.")],
        filter: Filter = None,
        search: Search = None,
        first: First = 50,
        after: After = None,
    ) -> BoardColumn:
        """R63."""
        access = current(info)
        check_page_size(first)
        where = condition(DEAL, access, filter, search)
        number = decode_id(stage_id, "Stage", "stageId")
        stage = (await pipeline_of_stage(number)).stage(number)
        if stage is None:
            raise not_found("stage")
        _, columns = await _columns(access, (stage,), where, first, after)
        return columns[0]


@strawberry.type(description="The deal was moved, or stood there already.")
class DealMoved:
    """A move that succeeded."""

    card: DealCard = strawberry.field(description="The card as it is now.")
    totals: list[ColumnTotals] = strawberry.field(description="The column it stands in now, without any filter.")


@strawberry.type(description="Somebody else changed the deal first; nothing was moved.")
class DealConflict:
    """A move that came too late."""

    card: DealCard = strawberry.field(description="The card as it is now.")
    changed_by: UserRef | None = strawberry.field(description="Who changed it last.")
    changed_at: datetime.datetime | None = strawberry.field(description="When.")


MoveDealResult = Annotated[
    DealMoved | DealConflict,
    strawberry.union(
        "MoveDealResult", description="What became of a move: what a board handles in its flow, not as an error."
    ),
]
NeighbourId = Annotated[
    strawberry.ID | None, strawberry.argument(description="A card of the target column to stand directly beside.")
]


@strawberry.type
class BoardMutation:
    """Changing boards."""

    @strawberry.mutation(
        description="Move a deal to a stage of its pipeline, directly before or after a named card; with neither, to"
        " the top."
    )
    async def move_deal(
        self,
        info: Info,
        id: NodeId,
        stage_id: Annotated[
            strawberry.ID, strawberry.argument(description="The stage it goes to; its own, to reorder it.")
        ],
        expected_version: ExpectedVersion,
        before: NeighbourId = None,
        after: NeighbourId = None,
        client_op_id: ClientOpId = None,
    ) -> MoveDealResult:
        """R39."""
        access = acting(info)
        deal_id = decode_id(id, "Deal", "id")
        try:
            await move_deal(
                access,
                deal_id,
                decode_id(stage_id, "Stage", "stageId"),
                expected_version=expected_version,
                before=None if before is None else decode_id(before, "Deal", "before"),
                after=None if after is None else decode_id(after, "Deal", "after"),
                client_op_id=client_op_id,
            )
        except TratoError as error:
            if error.code is not ErrorCode.STALE_VERSION:
                raise
            return await _conflict(access, deal_id)
        card = await _card(access, deal_id)
        totals = await column_totals(access, [card.stage_id], Sql("1=1"))
        return DealMoved(card=DealCard.of(card), totals=_all_totals(totals, access))


async def _card(access: Access, deal_id: int) -> Card:
    found = await cards_by_ids(access, [deal_id])
    if deal_id not in found:
        raise not_found("deal")
    return found[deal_id]


async def _conflict(access: Access, deal_id: int) -> DealConflict:
    card = await _card(access, deal_id)
    change = await log.last_event_of(Subject(DEAL.code, deal_id))
    who = UserRef(id=encode_id("User", change.actor_id), name=change.actor_name) if change and change.actor_id else None
    return DealConflict(card=DealCard.of(card), changed_by=who, changed_at=change.at if change else None)


def _all_totals(totals: Mapping[int, Totals], access: Access) -> list[ColumnTotals]:
    return [_totals(stage_id, found, access.base_currency) for stage_id, found in totals.items()]


strawberry.enum(
    NewsType,
    name="BoardEventType",
    description="READY: everything up to this cursor was sent. CARD: a card as it is now. LEFT: a card is no longer on"
    " this board. PIPELINE: name or stages changed. RECORD: something that cards name was renamed."
    " RESYNC: load the columns again.",
)


@strawberry.type(
    description="News of a board. Absolute values: a message seen twice, or contained in the snapshot, changes nothing."
)
class BoardEvent:
    """One message."""

    cursor: str = strawberry.field(description="Resume behind this message with it.")
    type: NewsType = strawberry.field(description="What the message says.")
    card: DealCard | None = strawberry.field(description="The card as it is now; place it by stageId, rank and number.")
    deal_id: strawberry.ID | None = strawberry.field(description="Whose card it is, also when it left.")
    from_stage_id: strawberry.ID | None = strawberry.field(description="For a move: where it came from.")
    to_stage_id: strawberry.ID | None = strawberry.field(description="For a move: where it went.")
    kind: str | None = strawberry.field(description="What happened, as in the timeline: `deal.moved` …")
    actor: UserRef | None = strawberry.field(description="Who did it.")
    at: datetime.datetime | None = strawberry.field(description="When.")
    client_op_id: strawberry.ID | None = strawberry.field(description="The key of the mutation that did it.")
    totals: list[ColumnTotals] = strawberry.field(description="The columns it touched, as they are now.")
    pipeline: Pipeline | None = strawberry.field(description="The pipeline as it is now.")
    record: RecordRef | None = strawberry.field(description="The renamed company, contact or user.")
    stage_ids: list[strawberry.ID] = strawberry.field(
        description="For RESYNC: only these columns; none means the whole board."
    )

    @classmethod
    def of(cls, message: Message[BoardNews], access: Access) -> BoardEvent:
        """A message as the graph shows it."""
        news, event = message.body, message.body.event
        actor = None
        if event is not None and event.actor_id is not None:
            actor = UserRef(id=encode_id("User", event.actor_id), name=event.actor_name)
        record = None
        if news.record is not None:
            node, named = news.record
            record = RecordRef(id=encode_id(node, named.id), number=named.id, name=named.name)
        return cls(
            cursor=str(message.cursor),
            type=news.type,
            card=DealCard.of(news.card) if news.card else None,
            deal_id=None if news.deal_id is None else encode_id("Deal", news.deal_id),
            from_stage_id=None if news.from_stage is None else encode_id("Stage", news.from_stage),
            to_stage_id=None if news.to_stage is None else encode_id("Stage", news.to_stage),
            kind=event.kind if event else None,
            actor=actor,
            at=event.at if event else None,
            client_op_id=strawberry.ID(event.client_op_id) if event and event.client_op_id else None,
            totals=_all_totals(news.totals or {}, access),
            pipeline=Pipeline.of(news.pipeline) if news.pipeline else None,
            record=record,
            stage_ids=[encode_id("Stage", stage_id) for stage_id in news.stage_ids],
        )


@strawberry.type
class BoardSubscription:
    """Following boards."""

    @strawberry.subscription(
        description="What happens on a board, from a cursor on. Read the board first, and give its cursor."
    )
    async def board_events(
        self,
        info: Info,
        pipeline_id: Annotated[strawberry.ID, strawberry.argument(description="The pipeline.")],
        filter: Filter = None,
        search: Search = None,
        after: LogCursor = None,
    ) -> AsyncIterable[BoardEvent]:
        """R3, R64. Only what the person may read; a deleted pipeline answers RESYNC, then `board` says NOT_FOUND."""
        access = current(info)
        where = condition(DEAL, access, filter, search)
        number = decode_id(pipeline_id, "Pipeline", "pipelineId")
        await get_pipeline(number)
        return log_feed(
            live_hub(info),
            feed_key(access, number, where),
            board_projection(access, number, where),
            after,
            lambda message: BoardEvent.of(message, access),
        )
