"""Comments, live items and what is new, in the graph."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable, Sequence
from typing import Annotated

import strawberry

from trato.crm.nodes import decode_item_id, record_node
from trato.crm.records import readable_items
from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, First, LogCursor, NodeId, WithRelated
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_id
from trato.graph.kit.nodes import Node, UserRef
from trato.graph.kit.payloads import operation_field
from trato.items.kinds import ItemKind
from trato.items.paging import check_page_size
from trato.items.records import records_by_ids
from trato.live.log import Subject
from trato.live.sources import Message
from trato.timeline import actions, past_events
from trato.timeline.change_types import Changes
from trato.timeline.changes import changes_after
from trato.timeline.entries import HISTORIED
from trato.timeline.entry_types import Comment, TimelineEntry, actor_of, load_pinned
from trato.timeline.feed import ItemNews, ItemNewsType, feed_key, item_projection
from trato.timeline.pins import pin_entry
from trato.timeline.queries import comments_by_ids

strawberry.enum(
    ItemNewsType,
    name="ItemEventType",
    description="READY: everything up to here was told. CHANGED: the item changed. REMOVED: it was deleted, or you may"
    " no longer see it. ENTRY: something else happened on its timeline. RESYNC: read it again, what you missed can't be"
    " told.",
)


@strawberry.type(
    description="Something that happened on an item, with the item as it is now. Seeing it twice is harmless."
)
class ItemEvent:
    """A live message (R3)."""

    cursor: str = strawberry.field(description="Give it back as `after` to go on from here.")
    type: ItemNewsType = strawberry.field(description="What the message says.")
    kind: str | None = strawberry.field(description="What happened, as the log calls it.")
    node: Node | None = strawberry.field(description="For CHANGED: the item as it is now.")
    entry: TimelineEntry | None = strawberry.field(description="Its entry on the timeline.")
    actor: UserRef | None = strawberry.field(description="Who did it.")
    at: datetime.datetime | None = strawberry.field(description="When.")
    client_op_id: strawberry.ID | None = strawberry.field(description="The key of the mutation that did it.")

    @classmethod
    def of(cls, message: Message[ItemNews], kind: ItemKind) -> ItemEvent:
        """A message as the graph shows it."""
        news, event = message.body, message.body.event
        return cls(
            cursor=str(message.cursor),
            type=news.type,
            kind=event.kind if event else None,
            node=record_node(kind, news.record) if news.record else None,
            entry=TimelineEntry.of(news.entry) if news.entry else None,
            actor=actor_of(event) if event else None,
            at=event.at if event else None,
            client_op_id=strawberry.ID(event.client_op_id) if event and event.client_op_id else None,
        )


@strawberry.type(description="The comment as it is now.")
class CommentPayload:
    """A comment."""

    comment: Comment = strawberry.field(description="The comment.")


@strawberry.type(description="Of which records it was told what took place.")
class AddEventPayload:
    """What became of each record (R60)."""

    told_ids: list[strawberry.ID] = strawberry.field(description="It stands on their timelines, and in History.")
    not_found_ids: list[strawberry.ID] = strawberry.field(description="Those that are not there, or not for you.")
    operation_id: strawberry.ID | None = operation_field()


@strawberry.type(description="What is held up now.")
class PinsPayload:
    """Pins of an item."""

    pinned: list[TimelineEntry] = strawberry.field(
        description="The entries held up on the item, the newest first, as far as you may read them."
    )


async def get_comment(info: Info, comment_id: int) -> Comment:
    """A comment by its number, as a trace when it is deleted. NOT_FOUND when absent, or on an item one may not read."""
    comment = (await comments_by_ids([comment_id])).get(comment_id)
    if comment is None or not await readable_items(current(info), [comment.item]):
        raise not_found("comment")
    return Comment.of(comment)


async def _payload(info: Info, comment_id: int) -> CommentPayload:
    return CommentPayload(comment=await get_comment(info, comment_id))


def _people(ids: Sequence[strawberry.ID]) -> list[int]:
    return [decode_id(one, "User", f"mentionIds[{at}]") for at, one in enumerate(ids)]


CommentText = Annotated[str, strawberry.argument(description="Plain text, 1 to 20,000 characters.")]


@strawberry.type
class TimelineQuery:
    """Reading what happened."""

    @strawberry.field(
        description="What is new since a cursor, for clients that keep records. Without one: only the cursor of now."
    )
    async def changes(self, info: Info, after: LogCursor = None, first: First = 100) -> Changes:
        """R2, R3."""
        return Changes.of(await changes_after(current(info), after, check_page_size(first)))


@strawberry.type
class TimelineMutation:
    """Commenting."""

    @strawberry.mutation(description="Comment on an item.")
    async def add_comment(
        self,
        info: Info,
        item_id: Annotated[strawberry.ID, strawberry.argument(description="A company, contact, deal or activity.")],
        text: CommentText,
        mention_ids: Annotated[
            list[strawberry.ID] | None,
            strawberry.argument(description="People named in it, who may read the item: at most 50."),
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> CommentPayload:
        """R57."""
        kind, number = decode_item_id(item_id, "itemId", HISTORIED)
        people = _people(mention_ids or [])
        comment_id = await actions.add_comment(acting(info), Subject(kind.code, number), text, people, client_op_id)
        return await _payload(info, comment_id)

    @strawberry.mutation(
        description="Tell what took place with records beside the program: a call, a meeting. It stands on their"
        " timelines and in History for good, and nothing is planned. For who may read them; the others are left out."
    )
    async def add_event(
        self,
        info: Info,
        item_ids: Annotated[
            list[strawberry.ID], strawberry.argument(description="Companies, contacts, leads and deals, 1 to 1000.")
        ],
        type_id: Annotated[strawberry.ID, strawberry.argument(description="A value of the pick list EVENT_TYPE.")],
        at: Annotated[datetime.datetime, strawberry.argument(description="When it took place: not in the future.")],
        text: CommentText,
        client_op_id: ClientOpId = None,
    ) -> AddEventPayload:
        """R60."""
        items = [decode_item_id(value, f"itemIds[{place}]") for place, value in enumerate(item_ids)]
        subjects = [Subject(kind.code, number) for kind, number in items]
        type_number = decode_id(type_id, "PickListItem", "typeId")
        told = await past_events.add_event(acting(info), subjects, type_number, at, text, client_op_id)
        return AddEventPayload(
            told_ids=[one for one, is_told in zip(item_ids, told, strict=True) if is_told],
            not_found_ids=[one for one, is_told in zip(item_ids, told, strict=True) if not is_told],
        )

    @strawberry.mutation(description="Change one's own comment.")
    async def update_comment(
        self,
        info: Info,
        id: NodeId,
        text: CommentText,
        expected_version: ExpectedVersion,
        mention_ids: Annotated[
            list[strawberry.ID] | None,
            strawberry.argument(description="People named in it from now on: at most 50. Left out, they stay."),
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> CommentPayload:
        """R57, R4."""
        number = decode_id(id, "Comment", "id")
        people = None if mention_ids is None else _people(mention_ids)
        changed = await actions.update_comment(acting(info), number, text, expected_version, people, client_op_id)
        return await _payload(info, changed)

    @strawberry.mutation(description="Delete one's own comment; administrators delete any. Its trace stays.")
    async def delete_comment(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> CommentPayload:
        """R57."""
        number = decode_id(id, "Comment", "id")
        return await _payload(info, await actions.delete_comment(acting(info), number, client_op_id))

    @strawberry.mutation(
        description="Hold up an entry on an item's timeline for everyone, or no longer: at most 20. It may be one that"
        " the timeline shows of a related item. For who may change the item."
    )
    async def pin_timeline_entry(
        self,
        info: Info,
        item_id: Annotated[strawberry.ID, strawberry.argument(description="A company, contact, lead or deal.")],
        entry_id: Annotated[strawberry.ID, strawberry.argument(description="An entry of its timeline.")],
        pinned: Annotated[bool, strawberry.argument(description="Whether it is held up.")] = True,
        client_op_id: ClientOpId = None,
    ) -> PinsPayload:
        """R57."""
        kind, number = decode_item_id(item_id, "itemId")
        entry = decode_id(entry_id, "TimelineEntry", "entryId")
        access = acting(info)
        await pin_entry(access, Subject(kind.code, number), entry, pinned=pinned, client_op_id=client_op_id)
        return PinsPayload(pinned=await load_pinned(info, kind, number))


@strawberry.type
class TimelineSubscription:
    """Following items."""

    @strawberry.subscription(
        description="What happens on an item, from a cursor on. NOT_FOUND when there is none, or none you may see."
    )
    async def item_events(
        self, info: Info, id: NodeId, after: LogCursor = None, include_related: WithRelated = False
    ) -> AsyncIterable[ItemEvent]:
        """R3, R35, R56."""
        access = current(info)
        kind, number = decode_item_id(id, "id", HISTORIED)
        if not await records_by_ids(kind, access, [number]):
            raise not_found(kind.label.lower())
        return followed(
            info,
            feed_key(access, kind, number, related=include_related),
            item_projection(access, kind, number, related=include_related),
            after,
            lambda message: ItemEvent.of(message, kind),
        )
