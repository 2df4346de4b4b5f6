"""History in the graph: reading the log, and being told what is new in it. Nothing here changes it, nor elsewhere."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from trato.crm.graph import FieldDescription
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.records import readable_items
from trato.crm.recycling import RECYCLABLE
from trato.errors import invalid
from trato.graph.kit.arguments import After, Filter, First, LogCursor, Search, Sorts, as_mapping, as_order
from trato.graph.kit.connection import Edge, PageInfo
from trato.graph.kit.context import Info, current, live_hub
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_reference, encode_id, split_id
from trato.graph.kit.nodes import UserRef
from trato.history.asked import Asked
from trato.history.feed import News, NewsType, feed_key, history_projection
from trato.history.fields import as_logged, described
from trato.history.queries import EventPage, list_events
from trato.history.sight import Sight
from trato.items.filters import EVERYTHING, parse_filter
from trato.items.orders import parse_order
from trato.items.paging import check_page_size
from trato.items.records import Record
from trato.live.log import LoggedEvent, Subject, subjects_of
from trato.live.sources import Message
from trato.timeline.entries import Entry
from trato.timeline.entry_types import FieldChange, ItemRef, actor_of, changes_of

_NODES = {kind.code: kind.node for kind in RECYCLABLE} | {
    "pipeline": "Pipeline",
    "tag": "Tag",
    "custom_field": "CustomField",
    "own_company": "MyCompany",
    "requisite_template": "RequisiteTemplate",
    "role": "Role",
    "department": "Department",
    "group": "Group",
    "user": "User",
    "import": "ImportFile",
    "job": "Job",
}
_KIND_OF_NODE = {node: code for code, node in _NODES.items()}


@strawberry.type(description="What an event happened to, with its name at that time.")
class HistoryItem:
    """A record or a setting by name."""

    id: strawberry.ID | None = strawberry.field(description="Its id; null for what has none, such as a card layout.")
    kind: str = strawberry.field(description="What it is: company, contact, deal, activity, pipeline, role …")
    title: str = strawberry.field(description="Its name then. What it is called now may be another one.")

    @classmethod
    def of(cls, event: LoggedEvent) -> HistoryItem:
        """What an event of the log is about."""
        node = _NODES.get(event.item_kind)
        number = event.item_id if node else 0
        return cls(id=encode_id(node, number) if node else None, kind=event.item_kind, title=event.item_title)


@strawberry.type(description="Something that happened. It stays as it is: no operation changes or deletes events.")
class HistoryEvent:
    """An event of the log as one reader may see it (R59)."""

    entry: strawberry.Private[Entry]
    id: strawberry.ID = strawberry.field(description="Opaque.")
    at: datetime.datetime = strawberry.field(description="When it was recorded.")
    occurred_at: datetime.datetime = strawberry.field(
        description="When it happened, which may lie before it was recorded."
    )
    kind: str = strawberry.field(description="What happened, such as deal.created, comment.added, role.permitted.")
    actor: UserRef | None = strawberry.field(description="Who did it; nobody when it happened by itself.")
    channel: str = strawberry.field(description="Through what: UI, API, IMPORT, SYSTEM, CLI.")
    operation_id: strawberry.ID = strawberry.field(description="What was done at once has the same one.")
    item: HistoryItem = strawberry.field(description="What it happened to.")
    changes: list[FieldChange] = strawberry.field(description="The fields that changed.")
    parameters: JSON = strawberry.field(description="What else the sentence in the reader's language needs.")

    @classmethod
    def of(cls, entry: Entry) -> HistoryEvent:
        """An event as the graph shows it."""
        event = entry.event
        return cls(
            entry=entry,
            id=encode_id("HistoryEvent", event.id),
            at=event.at,
            occurred_at=event.occurred_at,
            kind=event.kind,
            actor=actor_of(event),
            channel=event.channel,
            operation_id=strawberry.ID(event.operation_id),
            item=HistoryItem.of(event),
            changes=changes_of(entry),
            parameters=JSON(entry.params),
        )

    @strawberry.field(
        description="Companies, contacts and deals on whose timelines it stands, as far as you may open them: its own"
        " first, with their names of now."
    )
    async def items(self, info: Info) -> list[ItemRef]:
        """R59."""
        access = current(info)

        async def load(ids: list[int]) -> list[list[ItemRef]]:
            subjects = await subjects_of(ids)
            wanted = {one for those in subjects.values() for one in those if one.kind in KIND_BY_CODE}
            found = await readable_items(access, wanted)
            return [[_ref(one, found[one]) for one in subjects[event_id] if one in found] for event_id in ids]

        return await info.context.loader("history items", load).load(self.entry.event.id)


def _ref(item: Subject, record: Record) -> ItemRef:
    return ItemRef(id=encode_id(_NODES[item.kind], item.id), number=item.id, kind=item.kind, title=record["title"])


strawberry.enum(
    NewsType,
    name="HistoryNewsType",
    description="READY: everything up to here was told. EVENT: one more. RESYNC: read it again, there may be many.",
)


@strawberry.type(description="News of a list of events. Seeing it twice is harmless.")
class HistoryNews:
    """A live message (R3)."""

    cursor: str = strawberry.field(description="Give it back as `after` to go on from here.")
    type: NewsType = strawberry.field(description="What the message says.")
    id: strawberry.ID | None = strawberry.field(description="For EVENT: the new one.")

    @classmethod
    def of(cls, message: Message[News]) -> HistoryNews:
        """A message as the graph shows it."""
        event = message.body.event
        return cls(
            cursor=str(message.cursor),
            type=message.body.type,
            id=encode_id("HistoryEvent", event.id) if event else None,
        )


@strawberry.type(
    description="A page of events. Where what is asked for is rare, it may end before it is full, or be empty, while"
    " more follow: ask on behind its end."
)
class HistoryConnection:
    """Events in order. There is no total: counting them would mean to go through all of the log."""

    nodes: list[HistoryEvent] = strawberry.field(description="The events of this page.")
    edges: list[Edge[HistoryEvent]] = strawberry.field(description="The events with their cursors.")
    page_info: PageInfo = strawberry.field(description="Where the page lies.")
    cursor: str = strawberry.field(description="Follow `historyNews` from here to miss nothing that is newer.")
    looked_until: datetime.datetime | None = strawberry.field(
        description="Until when the log was looked through, where that ended before the page was full."
    )

    @classmethod
    def of(cls, page: EventPage, after: str | None) -> HistoryConnection:
        """A page as the graph shows it."""
        nodes = [HistoryEvent.of(entry) for entry in page.entries]
        return cls(
            nodes=nodes,
            edges=[Edge(node=node, cursor=cursor) for node, cursor in zip(nodes, page.cursors, strict=True)],
            page_info=PageInfo(
                has_next_page=page.has_next,
                has_previous_page=after is not None,
                start_cursor=page.cursors[0] if page.cursors else None,
                end_cursor=page.end,
            ),
            cursor=str(page.cursor),
            looked_until=page.reached,
        )


ItemId = Annotated[
    strawberry.ID | None,
    strawberry.argument(
        description="Only what stands on the timeline of this record; for administrators also of a setting."
    ),
]


def _sight(info: Info) -> Sight:
    """Administrators read everything, unless their token is limited to records."""
    access = current(info)
    return Sight(access, settings=access.is_admin and info.context.scopes is None)


def _asked(info: Info, filter: Filter, search: str | None, item_id: str | None) -> Asked:
    sight = _sight(info)
    log = described(settings=sight.settings)
    wanted = EVERYTHING
    if filter is not None:
        wanted = as_logged(parse_filter(log, as_mapping(filter), sight.access, decode_reference))
    asked = Asked(log, sight, wanted, search, None if item_id is None else _subject(item_id))
    asked.condition()  # so that a search which can't be is refused before anything is read
    return asked


def _subject(item_id: str) -> Subject:
    node, number = split_id(item_id, "itemId")
    if node not in _KIND_OF_NODE:
        raise invalid("itemId", "WRONG_ID_TYPE", f"Nothing is told of a {node} by itself.")
    return Subject(_KIND_OF_NODE[node], number)


@strawberry.type
class HistoryQuery:
    """Reading what happened."""

    @strawberry.field(
        description="Everything that happened to what you may read, the newest first. Administrators see what happened"
        " to deleted records and to settings, too."
    )
    async def history_events(
        self,
        info: Info,
        filter: Filter = None,
        search: Search = None,
        item_id: ItemId = None,
        sort: Sorts = None,
        first: First = 50,
        after: After = None,
    ) -> HistoryConnection:
        """R59. Fields for filters are told by `historyFields`; it is sorted by `at` alone."""
        asked = _asked(info, filter, search, item_id)
        order = parse_order(asked.log, as_order(sort))
        return HistoryConnection.of(await list_events(asked, order, check_page_size(first), after), after)

    @strawberry.field(description="What events can be filtered by, in the order in which it is offered.")
    def history_fields(self, info: Info) -> list[FieldDescription]:
        """R59."""
        return [FieldDescription.of(None, entry) for entry in described(settings=_sight(info).settings).fields]


@strawberry.type
class HistorySubscription:
    """Following what happens."""

    @strawberry.subscription(
        description="Which new events a list has, from a cursor on: those it would hold if it were read now."
    )
    async def history_news(
        self,
        info: Info,
        filter: Filter = None,
        search: Search = None,
        item_id: ItemId = None,
        after: LogCursor = None,
    ) -> AsyncIterable[HistoryNews]:
        """R3, R59."""
        live_hub(info)
        asked = _asked(info, filter, search, item_id)
        await asked.check()
        return followed(info, feed_key(asked), history_projection(asked), after, HistoryNews.of)
