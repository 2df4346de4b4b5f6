"""The types of the board in the graph: plain values only, so that hundreds of cards are cheap."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import strawberry
from strawberry.scalars import JSON

from trato.access.gate import Access
from trato.activities.words import ActivityType
from trato.boards.cards import Card
from trato.boards.feed import BoardNews, NewsType
from trato.boards.funnel import Conversion
from trato.boards.lanes import Lanes
from trato.boards.totals import LaneTotals as CountedLane
from trato.boards.totals import Totals
from trato.counters.waiting import WaitingActivity, waiting_of
from trato.errors import ErrorCode
from trato.graph.kit.connection import PageInfo
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import Money, RecordRef, Rights, UserRef, base_money, money
from trato.graph.kit.payloads import operation_field
from trato.items.kinds import ItemKind
from trato.live.log import Cursor, LoggedEvent
from trato.live.past import STAYED
from trato.live.sources import Message
from trato.pipelines.graph import Pipeline, Stage
from trato.tags.queries import TagRecord
from trato.timeline.entry_types import actor_of

strawberry.enum(ErrorCode, name="ErrorCode", description="The codes that an error's `extensions.code` can carry.")


@strawberry.type(description="The nearest open activity of an item.")
class NextActivity:
    """What is to be done next."""

    id: strawberry.ID = strawberry.field(description="The activity's id.")
    type: ActivityType = strawberry.field(description="What kind of matter.")
    subject: str = strawberry.field(description="What it is about.")
    deadline: datetime.datetime | None = strawberry.field(description="When it is due.")
    open_count: int = strawberry.field(description="How many activities of the item are open in all.")


@strawberry.type(description="The newest comment on an item: whether it is news for the person, `seenCards` tells.")
class LastComment:
    """A comment without its words (B7)."""

    at: datetime.datetime = strawberry.field(description="When it was written.")
    author_id: strawberry.ID = strawberry.field(description="Who wrote it.")


@strawberry.type(description="When the person asking last looked at an item.")
class SeenCard:
    """An item that was looked at (B7)."""

    item_id: strawberry.ID = strawberry.field(description="The item.")
    at: datetime.datetime = strawberry.field(description="When, marked by `markSeen`.")


@strawberry.type(description="A tag as cards show it. Its id is the tag's.")
class TagRef:
    """A tag (R113)."""

    id: strawberry.ID = strawberry.field(description="The tag's id.")
    name: str = strawberry.field(description="Its name.")
    color: str = strawberry.field(description="#rrggbb.")

    @classmethod
    def of(cls, tag: TagRecord) -> TagRef:
        """A tag as cards show it."""
        return cls(id=encode_id("Tag", tag.id), name=tag.name, color=tag.color)


@strawberry.type(description="A field that the pipeline has chosen for its cards, and what it holds.")
class CardField:
    """A line of a card (B8)."""

    name: str = strawberry.field(description="The field, as named by `fields(kind)`.")
    value: str = strawberry.field(
        description="The same for everyone: a text (its first 140 characters), a whole number, a day or an instant in"
        " ISO 8601, the label of a pick list's value. Clients format it by the field's type."
    )
    is_removed: bool = strawberry.field(description="Whether it is a value that its pick list no longer has.")


@strawberry.type(
    description="An item as a board shows it: plain values only, so that hundreds are cheap. Its id is the item's."
)
class BoardCard:
    """A card. What the person may not read is absent."""

    id: strawberry.ID = strawberry.field(description="The item's id.")
    number: int = strawberry.field(description="The plain number that links carry.")
    title: str = strawberry.field(description="The item's title.")
    version: int = strawberry.field(description="Counts changes of fields that people edit, and of the stage.")
    pipeline_id: strawberry.ID = strawberry.field(description="The pipeline it travels.")
    stage_id: strawberry.ID = strawberry.field(description="The column it stands in.")
    rank: str = strawberry.field(
        description="Its place in the column by hand: cards are ordered by rank, compared bytewise, then by number."
    )
    amount: Money = strawberry.field(description="What it is worth.")
    amount_base: Money = strawberry.field(description="That in the base currency, as of its last change.")
    expected_close_date: datetime.date | None = strawberry.field(description="When it should be won.")
    stage_since: datetime.datetime = strawberry.field(description="When it entered the stage.")
    created_at: datetime.datetime = strawberry.field(description="When it was created.")
    company: RecordRef | None = strawberry.field(description="The company.")
    contact: RecordRef | None = strawberry.field(description="The primary contact.")
    responsible: UserRef = strawberry.field(description="Who looks after it.")
    next_activity: NextActivity | None = strawberry.field(
        description="The nearest open activity that the person may read."
    )
    waiting: list[WaitingActivity] = strawberry.field(
        description="What of it counters may count, the soonest first, at most 100: whoever shows it counts by the"
        " clock."
    )
    comment_count: int = strawberry.field(description="How many comments it has.")
    last_comment: LastComment | None = strawberry.field(description="The newest of them.")
    tags: list[TagRef] = strawberry.field(description="Its tags, by name.")
    fields: list[CardField] = strawberry.field(
        description="The pipeline's `cardFields` that hold something, in its order."
    )
    picked: JSON = strawberry.field(
        description="The values of pick lists that it has: their ids, by the names of the fields."
    )
    access: Rights = strawberry.field(description="What the person asking may do with it.")

    @classmethod
    def of(cls, card: Card) -> BoardCard:
        """A card as the graph shows it."""
        planned, company, contact, said = card.next_activity, card.company, card.contact, card.commented
        return cls(
            id=encode_id(card.kind.node, card.id),
            number=card.id,
            title=card.title,
            version=card.version,
            pipeline_id=encode_id("Pipeline", card.pipeline_id),
            stage_id=encode_id("Stage", card.stage_id),
            rank=card.rank,
            amount=money(card.amount),
            amount_base=money(card.amount_base),
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
                open_count=planned.open_count,
            )
            if planned
            else None,
            waiting=waiting_of(planned, card.responsible.id),
            comment_count=said.count if said else 0,
            last_comment=LastComment(at=said.at, author_id=encode_id("User", said.author_id)) if said else None,
            tags=[TagRef.of(tag) for tag in card.tags],
            fields=[CardField(**line._asdict()) for line in card.fields],
            picked=JSON({name: encode_id("PickListItem", item_id) for name, item_id in card.picked.items()}),
            access=Rights(can_update=card.editable, can_delete=card.deletable),
        )


@strawberry.type(description="What a lane holds of a column.")
class LaneTotals:
    """A cell of a board with lanes (B13)."""

    lane_id: strawberry.ID | None = strawberry.field(
        description="The value that its items have in the field: a user, a company, a value of a pick list; null of"
        " those without one."
    )
    name: str | None = strawberry.field(description="What the value is called.")
    color: str | None = strawberry.field(description="#rrggbb of a value of a pick list.")
    place: int = strawberry.field(description="Lanes stand in this order, those that are alike by name, null last.")
    count: int = strawberry.field(description="How many items it holds, not how many are loaded.")
    sum: Money = strawberry.field(description="What they are worth, in the base currency.")

    @classmethod
    def of(cls, lane: CountedLane, lanes: Lanes, currency: str) -> LaneTotals:
        """As the graph shows it."""
        return cls(
            lane_id=None if lane.lane_id is None else encode_id(lanes.node, lane.lane_id),
            name=lane.name,
            color=lane.color,
            place=lane.place,
            count=lane.count,
            sum=base_money(lane.sum, currency),
        )


def told_lanes() -> Any:
    """The field `lanes` of what a column holds."""
    return strawberry.field(
        description="The lanes that hold some of it, and all values of a pick list; null when none were asked for."
    )


@strawberry.type(
    description="What a column holds now, as far as the person may read it: absolute values, never differences."
)
class ColumnTotals:
    """Count and sums of a column."""

    stage_id: strawberry.ID = strawberry.field(description="The column.")
    count: int = strawberry.field(description="How many items it holds, not how many are loaded.")
    sum: Money = strawberry.field(description="What they are worth, in the base currency.")
    weighted_sum: Money = strawberry.field(description="The same, each multiplied by its probability.")
    lanes: list[LaneTotals] | None = told_lanes()


@strawberry.type(description="A column of the board: a stage, its totals, and a page of its cards.")
class BoardColumn:
    """A column."""

    stage: Stage = strawberry.field(description="The stage.")
    cursor: str = strawberry.field(
        description="The log's newest position before the column was read: messages behind it are news."
    )
    count: int = strawberry.field(description="How many items it holds, not how many are loaded.")
    sum: Money = strawberry.field(description="What they are worth, in the base currency.")
    weighted_sum: Money = strawberry.field(description="The same, each multiplied by its probability.")
    lanes: list[LaneTotals] | None = told_lanes()
    cards: list[BoardCard] = strawberry.field(description="A page of its cards, in order.")
    page_info: PageInfo = strawberry.field(description="Where the page lies; load more with `boardColumn`.")


@strawberry.type(description="How far the items of a stage went on from it.")
class StageConversion:
    """A step of a pipeline's funnel (B3)."""

    stage_id: strawberry.ID = strawberry.field(description="The stage.")
    departed: int = strawberry.field(description="Items that have ever left it, by whichever way.")
    advanced: int = strawberry.field(description="Those of them that went to a later stage in progress, or were won.")

    @classmethod
    def of(cls, found: Conversion) -> StageConversion:
        """As the graph shows it."""
        return cls(stage_id=encode_id("Stage", found.stage_id), departed=found.departed, advanced=found.advanced)


@strawberry.type(description="A pipeline as a kanban board.")
class Board:
    """A board."""

    pipeline: Pipeline = strawberry.field(description="The pipeline.")
    cursor: str = strawberry.field(
        description="Subscribe to `boardEvents` with this as `after`: nothing is missed, nothing doubled."
    )
    columns: list[BoardColumn] = strawberry.field(description="One for each stage, in order.")


def column_totals_of(stage_id: int, totals: Totals, currency: str, lanes: Lanes | None = None) -> ColumnTotals:
    """The totals of one column as the graph shows them, parted as `lanes` say."""
    return ColumnTotals(
        stage_id=encode_id("Stage", stage_id),
        count=totals.count,
        sum=base_money(totals.sum, currency),
        weighted_sum=base_money(totals.weighted, currency),
        lanes=None if lanes is None else [LaneTotals.of(lane, lanes, currency) for lane in totals.lanes or ()],
    )


def all_totals(totals: Mapping[int, Totals], access: Access, lanes: Lanes | None = None) -> list[ColumnTotals]:
    """The totals of some columns."""
    return [column_totals_of(stage_id, found, access.base_currency, lanes) for stage_id, found in totals.items()]


def answered_at() -> Any:
    """The field `cursor` of an answer with a card: `log.head()` before the card was read, after the operation ended."""
    return strawberry.field(
        description="The log's newest position before the card was read: what messages up to it say of the card is no"
        " newer than the card."
    )


@strawberry.type(description="The item was moved, or stood there already.")
class CardMoved:
    """A move that succeeded."""

    cursor: str = answered_at()
    card: BoardCard = strawberry.field(description="The card as it is now.")
    totals: list[ColumnTotals] = strawberry.field(description="The column it stands in now, without any filter.")
    operation_id: strawberry.ID | None = operation_field()


@strawberry.type(description="Somebody else changed the item first; it was not moved.")
class CardConflict:
    """A move that came too late."""

    cursor: str = answered_at()
    card: BoardCard = strawberry.field(description="The card as it is now.")
    changed_by: UserRef | None = strawberry.field(description="Who changed it last.")
    changed_at: datetime.datetime | None = strawberry.field(description="When.")
    kind: str | None = strawberry.field(description="How, as in the timeline: `deal.moved` …")

    @classmethod
    def of(cls, cursor: Cursor, card: Card, change: LoggedEvent | None) -> CardConflict:
        """A card, and the last that happened to it."""
        return cls(
            cursor=str(cursor),
            card=BoardCard.of(card),
            changed_by=actor_of(change) if change else None,
            changed_at=change.at if change else None,
            kind=change.kind if change else None,
        )


@strawberry.type(description="This person can't do that with the item; the others are not concerned.")
class CardRefused:
    """What is not allowed with one item of several."""

    item_id: strawberry.ID = strawberry.field(description="Which item.")
    code: ErrorCode = strawberry.field(description="NOT_FOUND, FORBIDDEN or VALIDATION.")
    reason: str | None = strawberry.field(description="What is at fault, such as OTHER_PIPELINE.")
    message: str = strawberry.field(description="A sentence in English.")


@strawberry.input(description="An item to be moved with a stack.")
class CardMove:
    """One card of a stack."""

    id: strawberry.ID = strawberry.field(description="The item.")
    expected_version: int = strawberry.field(
        description="The version that was read; with another one now, and another stage, it answers CardConflict."
    )


@strawberry.type(description="What became of items that somebody was made responsible for.")
class AssignCardsPayload:
    """The outcomes of one operation."""

    cards: list[BoardCard] = strawberry.field(description="The items that are theirs now.")
    removed_ids: list[strawberry.ID] = strawberry.field(description="Those among them that you may not see any more.")
    skipped: list[CardRefused] = strawberry.field(description="The items that stayed as they were, and why.")
    operation_id: strawberry.ID | None = operation_field()


strawberry.enum(
    NewsType,
    name="BoardEventType",
    description="READY: everything up to this cursor was sent. CARD: a card as it is now. LEFT: a card is no longer on"
    " this board. PIPELINE: name or stages changed. RECORD: something that cards name was renamed."
    " TAG: a tag was renamed or has another colour."
    " RESYNC: load the columns again.",
)


@strawberry.type(
    description="News of a board. Absolute values: a message seen twice, or contained in the snapshot, changes nothing."
)
class BoardEvent:
    """One message."""

    cursor: str = strawberry.field(description="Resume behind this message with it.")
    type: NewsType = strawberry.field(description="What the message says.")
    card: BoardCard | None = strawberry.field(
        description="The card as it is now; place it by stageId, by what the board is sorted by, and by number."
    )
    item_id: strawberry.ID | None = strawberry.field(description="Whose card it is, also when it left.")
    from_stage_id: strawberry.ID | None = strawberry.field(description="For a move: where it came from.")
    to_stage_id: strawberry.ID | None = strawberry.field(description="For a move: where it went.")
    kind: str | None = strawberry.field(description="What happened, as in the timeline: `deal.moved` …")
    actor: UserRef | None = strawberry.field(description="Who did it.")
    at: datetime.datetime | None = strawberry.field(description="When.")
    client_op_id: strawberry.ID | None = strawberry.field(description="The key of the mutation that did it.")
    operation_id: strawberry.ID | None = strawberry.field(
        description="The operation it belongs to: the messages of a stack share it."
    )
    stays_for_id: strawberry.ID | None = strawberry.field(
        description="For `undo.stayed`: the user whose change stays although what was done around it is taken back."
    )
    totals: list[ColumnTotals] = strawberry.field(description="The columns it touched, as they are now.")
    pipeline: Pipeline | None = strawberry.field(description="The pipeline as it is now.")
    record: RecordRef | None = strawberry.field(description="The renamed company, contact or user.")
    tag: TagRef | None = strawberry.field(description="The tag as it is now.")
    stage_ids: list[strawberry.ID] = strawberry.field(
        description="For RESYNC: only these columns; none means the whole board."
    )

    @classmethod
    def of(cls, kind: ItemKind, message: Message[BoardNews], access: Access, lanes: Lanes | None = None) -> BoardEvent:
        """A message as the graph shows it."""
        news, event = message.body, message.body.event
        record = None
        if news.record is not None:
            node, named = news.record
            record = RecordRef(id=encode_id(node, named.id), number=named.id, name=named.name)
        return cls(
            cursor=str(message.cursor),
            type=news.type,
            card=BoardCard.of(news.card) if news.card else None,
            item_id=None if news.item_id is None else encode_id(kind.node, news.item_id),
            from_stage_id=None if news.from_stage is None else encode_id("Stage", news.from_stage),
            to_stage_id=None if news.to_stage is None else encode_id("Stage", news.to_stage),
            kind=event.kind if event else None,
            actor=actor_of(event) if event else None,
            at=event.at if event else None,
            client_op_id=strawberry.ID(event.client_op_id) if event and event.client_op_id else None,
            operation_id=strawberry.ID(event.operation_id) if event else None,
            stays_for_id=encode_id("User", event.params["stays_for"]) if event and event.kind == STAYED else None,
            totals=all_totals(news.totals or {}, access, lanes),
            pipeline=Pipeline.of(news.pipeline) if news.pipeline else None,
            record=record,
            tag=TagRef.of(news.tag) if news.tag else None,
            stage_ids=[encode_id("Stage", stage_id) for stage_id in news.stage_ids],
        )
