"""Notifications in the graph."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable, Sequence
from enum import Enum
from typing import Annotated

import strawberry

from trato.access.gate import scope
from trato.crm.nodes import record_node
from trato.graph.kit.arguments import After, First
from trato.graph.kit.connection import Connection, connected, load_record, selects
from trato.graph.kit.context import Info, acting, current, live_hub
from trato.graph.kit.ids import decode_each, decode_id, encode_id
from trato.graph.kit.nodes import Node, UserRef
from trato.items.kinds import DESCRIBED
from trato.items.records import Record
from trato.live.feeds import Feed
from trato.live.row_board import RowBoard, RowNews, RowNewsType, RowSource
from trato.live.sources import Message
from trato.notifications import actions, queries
from trato.notifications.kinds import NotificationKind
from trato.notifications.news import WAKE_UPS
from trato.notifications.queries import NotificationRecord

MOST_READ_AT_ONCE = 100

_board = RowBoard("notifications", queries.changed_since, WAKE_UPS)

strawberry.enum(
    NotificationKind,
    description="MENTION: somebody named you in a comment. ASSIGNED: somebody made you responsible for something."
    " PLANNED: somebody gave you an activity. REMINDER: an activity of yours is due soon.",
)


@strawberry.type(description="Something that you are told. It is there until you read it, wherever you are.")
class Notification(Node):
    """R55."""

    record: strawberry.Private[NotificationRecord]
    kind: NotificationKind = strawberry.field(description="Why you are told.")
    count: int = strawberry.field(description="How many were handed to you at once; 1 otherwise.")
    actor: UserRef | None = strawberry.field(description="Who did it; null for a reminder.")
    at: datetime.datetime = strawberry.field(description="When.")
    read_at: datetime.datetime | None = strawberry.field(description="When you read it.")

    @classmethod
    def of(cls, told: NotificationRecord) -> Notification:
        """A notification as the graph shows it."""
        actor = UserRef(id=encode_id("User", told.actor_id), name=told.actor_name) if told.actor_id else None
        return cls(
            id=encode_id("Notification", told.id),
            record=told,
            kind=told.kind,
            count=told.count,
            actor=actor,
            at=told.at,
            read_at=told.read_at,
        )

    @strawberry.field(description="What it is about was called so then; null when it is not to be seen any more.")
    async def title(self, info: Info) -> str | None:
        """Of the first of them."""
        return None if await self._found(info) is None else self.record.item_title

    @strawberry.field(description="The item or activity that it is about, the first of them.")
    async def item(self, info: Info) -> Node | None:
        """As it is now."""
        found = await self._found(info)
        return None if found is None else record_node(DESCRIBED[self.record.item_kind], found)

    async def _found(self, info: Info) -> Record | None:
        return await load_record(info, DESCRIBED[self.record.item_kind], self.record.item_id)


@strawberry.enum(description="READY: read them now, every later one is told. NOTIFICATION: one is new, or was read.")
class NotificationEventType(Enum):
    """What a message says."""

    READY = RowNewsType.READY.value
    NOTIFICATION = RowNewsType.ROW.value


@strawberry.type(description="News of your notifications. Absolute: a message seen twice changes nothing.")
class NotificationEvent:
    """One message."""

    type: NotificationEventType = strawberry.field(description="What the message says.")
    notification: Notification | None = strawberry.field(description="The notification as it is now.")

    @classmethod
    def of(cls, message: Message[RowNews[NotificationRecord]]) -> NotificationEvent:
        """A message as the graph shows it."""
        told = message.body.row
        kind = NotificationEventType(message.body.type.value)
        return cls(type=kind, notification=None if told is None else Notification.of(told))


@strawberry.type
class NotificationQuery:
    """Reading notifications."""

    @strawberry.field(description="Your notifications, newest first.")
    async def notifications(
        self,
        info: Info,
        unread: Annotated[bool, strawberry.argument(description="Only those that you have not read.")] = False,
        first: First = 50,
        after: After = None,
    ) -> Connection[Notification]:
        """R55."""
        page = await queries.list_notifications(
            current(info),
            unread=unread,
            first=first,
            before=None if after is None else decode_id(after, "Notification", "after"),
            total=selects(info, "totalCount"),
        )
        nodes = [Notification.of(told) for told in page.rows]
        cursors = [str(node.id) for node in nodes]
        return connected(nodes, cursors, has_next=page.has_next, has_previous=after is not None, total=page.total)

    @strawberry.field(description="How many notifications you have not read.")
    async def unread_notifications(self, info: Info) -> int:
        """R55."""
        return await queries.count_unread(current(info))

    @strawberry.field(description="The kinds of notifications that you don't want.")
    async def muted_notifications(self, info: Info) -> list[NotificationKind]:
        """R55."""
        return sorted(await queries.muted_by(current(info)))


@strawberry.type(description="What became of it.")
class ReadPayload:
    """Notifications read."""

    read: int = strawberry.field(description="How many were not read before.")
    unread: int = strawberry.field(description="How many are not read now.")


@strawberry.type(description="What you don't want now.")
class MutedPayload:
    """Kinds muted."""

    muted: list[NotificationKind] = strawberry.field(description="The kinds, in the order of their names.")


@strawberry.type
class NotificationMutation:
    """Reading, and choosing."""

    @strawberry.mutation(description="Mark notifications of yours as read. Doing so twice changes nothing.")
    async def mark_notifications_read(
        self,
        info: Info,
        ids: Annotated[
            list[strawberry.ID] | None,
            strawberry.argument(description=f"These, at most {MOST_READ_AT_ONCE}; all of them when left out."),
        ] = None,
    ) -> ReadPayload:
        """R55."""
        access = acting(info)
        numbers = decode_each(ids, "Notification", "ids", MOST_READ_AT_ONCE)
        read = await actions.mark_read(access, numbers)
        return ReadPayload(read=read, unread=await queries.count_unread(access))

    @strawberry.mutation(description="Say which kinds of notifications you don't want from now on.")
    async def mute_notifications(
        self,
        info: Info,
        kinds: Annotated[
            list[NotificationKind], strawberry.argument(description="The kinds, whole; none: you want all.")
        ],
    ) -> MutedPayload:
        """R55."""
        await actions.mute(acting(info), kinds)
        return MutedPayload(muted=sorted(set(kinds)))


@strawberry.type
class NotificationSubscription:
    """Following notifications."""

    @strawberry.subscription(description="Your notifications as they come, and as they are read anywhere.")
    async def notification_events(self, info: Info) -> AsyncIterable[NotificationEvent]:
        """R3, R55."""
        access = current(info)

        async def seen(told: Sequence[NotificationRecord]) -> list[NotificationRecord]:
            own = [one for one in told if one.user_id == access.user_id]
            ids = await queries.seen_of(access, [one.id for one in own]) if own else set()
            return [one for one in own if one.id in ids]

        return Feed(
            live_hub(info),
            ("notifications", access.user_id, scope(access)),
            RowSource(_board, seen),
            None,
            NotificationEvent.of,
            while_followed=_board.attend,
        )
