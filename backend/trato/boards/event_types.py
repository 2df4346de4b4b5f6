"""News of a board in the graph."""

from __future__ import annotations

import datetime

import strawberry

from trato.access.gate import Access
from trato.boards.board_types import ColumnTotals, all_totals
from trato.boards.card_types import BoardCard, TagRef
from trato.boards.lanes import Lanes
from trato.boards.news import BoardNews, NewsType
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import RecordRef, UserRef
from trato.items.kinds import ItemKind
from trato.live.past import STAYED
from trato.live.sources import Message
from trato.pipelines.graph import Pipeline
from trato.timeline.entry_types import actor_of

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
