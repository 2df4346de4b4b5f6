"""Comments and timeline entries in the graph, and the pages of a timeline."""

from __future__ import annotations

import contextlib
import datetime
from typing import Any

import strawberry
from strawberry.scalars import JSON

from trato.activities.activity_types import Activity
from trato.activities.kind import ACTIVITY
from trato.db.text import is_storable
from trato.errors import invalid
from trato.graph.kit.connection import Connection, Edge, page_info, selects
from trato.graph.kit.context import Info, current
from trato.graph.kit.ids import LARGEST, NODE_OF, encode_id
from trato.graph.kit.nodes import Node, Rights, UserRef
from trato.graph.kit.people import User, load_user, load_users
from trato.items.cursors import bad_cursor, decode_cursor, encode_cursor
from trato.items.kinds import ItemKind
from trato.items.paging import check_page_size
from trato.live.log import LoggedEvent
from trato.timeline.entries import DESCRIBED, Entry, EntryPage, Place, pinned_entries, timelines
from trato.timeline.queries import CommentRecord, mentions_of

MOST_KINDS = 100


@strawberry.type(description="What somebody wrote about an item. A deleted one stays as a trace without text.")
class Comment(Node):
    """A comment (R57)."""

    record: strawberry.Private[CommentRecord]
    text: str = strawberry.field(description="Plain text, never markup.")
    created_at: datetime.datetime = strawberry.field(description="When it was written.")
    edited_at: datetime.datetime | None = strawberry.field(description="When its text was last changed.")
    deleted_at: datetime.datetime | None = strawberry.field(description="When it was deleted.")
    version: int = strawberry.field(description="Counts changes of the text.")

    @classmethod
    def of(cls, comment: CommentRecord) -> Comment:
        """A comment from its record."""
        return cls(
            id=encode_id("Comment", comment.id),
            record=comment,
            text=comment.text,
            created_at=comment.created_at,
            edited_at=comment.edited_at,
            deleted_at=comment.deleted_at,
            version=comment.version,
        )

    @strawberry.field(description="Who wrote it.")
    async def author(self, info: Info) -> User:
        """R57."""
        return await load_user(info, self.record.author_id)

    @strawberry.field(description="The people named in it.")
    async def mentions(self, info: Info) -> list[User]:
        """R57."""

        async def load(ids: list[int]) -> list[list[int]]:
            found = await mentions_of(ids)
            return [found[one] for one in ids]

        return await load_users(info, await info.context.loader("mentions", load).load(self.record.id))

    @strawberry.field(description="What the person asking may do with it.")
    def access(self, info: Info) -> Rights:
        """Its author changes it; administrators may delete it too."""
        person = current(info)
        own = self.record.author_id == person.user_id and not self.record.is_deleted
        return Rights(can_update=own, can_delete=own or (person.is_admin and not self.record.is_deleted))


@strawberry.type(description="The record an entry tells of, with its name at that time.")
class ItemRef:
    """A record by name."""

    id: strawberry.ID = strawberry.field(description="The record's id.")
    number: int = strawberry.field(description="The plain number that links carry.")
    kind: str = strawberry.field(description="What it is: company, contact, deal, activity.")
    title: str = strawberry.field(description="Its name then.")


@strawberry.type(description="A field before and after.")
class FieldChange:
    """One change."""

    field: str = strawberry.field(description="The field, named as in the graph.")
    label: str | None = strawberry.field(
        description="What administrators have called a field that they added, even when it is gone by now."
    )
    old: JSON | None = strawberry.field(
        description="Before. References are {id, name}, amounts {amount, currency}, phones, e-mail addresses and sites"
        " {value, label} when they have a label."
    )
    new: JSON | None = strawberry.field(
        description="After. A reference to what you may not see has neither id nor name."
    )


@strawberry.type(description="Something that happened on an item.")
class TimelineEntry:
    """An event of the log as one reader may see it."""

    entry: strawberry.Private[Entry]
    id: strawberry.ID = strawberry.field(description="Opaque.")
    at: datetime.datetime = strawberry.field(description="When it was recorded.")
    occurred_at: datetime.datetime = strawberry.field(
        description="When it happened, which may lie before it was recorded."
    )
    kind: str = strawberry.field(
        description="What happened, such as deal.created, comment.added, activity.rescheduled."
    )
    actor: UserRef | None = strawberry.field(description="Who did it; nobody when it happened by itself.")
    channel: str = strawberry.field(description="Through what: UI, API, IMPORT, SYSTEM …")
    item: ItemRef = strawberry.field(description="What it happened to.")
    changes: list[FieldChange] = strawberry.field(description="The fields that changed.")
    comment: Comment | None = strawberry.field(description="The comment it tells of, as it is now.")
    parameters: JSON = strawberry.field(description="What else the sentence in the reader's language needs.")
    pinned: bool = strawberry.field(description="Whether it is held up on the item whose timeline it is.")

    @classmethod
    def of(cls, entry: Entry) -> TimelineEntry:
        """An entry as the graph shows it."""
        event, comment = entry.event, entry.comment
        return cls(
            entry=entry,
            id=encode_id("TimelineEntry", event.id),
            at=event.at,
            occurred_at=event.occurred_at,
            kind=event.kind,
            actor=actor_of(event),
            channel=event.channel,
            item=_item(event),
            changes=changes_of(entry),
            comment=Comment.of(comment) if comment else None,
            parameters=JSON(entry.params),
            pinned=entry.pinned,
        )

    @strawberry.field(description="The activity it tells of, as it is now; absent when you may not see it any more.")
    async def activity(self, info: Info) -> Activity | None:
        """R50."""
        event = self.entry.event
        return await Activity.seen(info, event.item_id) if event.item_kind == ACTIVITY.code else None


@strawberry.type(description="A page of a timeline, newest first.")
class TimelineConnection(Connection[TimelineEntry]):
    """Entries of one item."""


def actor_of(event: LoggedEvent) -> UserRef | None:
    """Who did it, by the name they had."""
    return None if event.actor_id is None else UserRef(id=encode_id("User", event.actor_id), name=event.actor_name)


def _item(event: LoggedEvent) -> ItemRef:
    kind = DESCRIBED[event.item_kind]
    return ItemRef(id=encode_id(kind.node, event.item_id), number=event.item_id, kind=kind.code, title=event.item_title)


def changes_of(entry: Entry) -> list[FieldChange]:
    """The fields that an event changed, in the order of the kind's description, named as in the graph. Of what is no
    item, and no field, as the log calls them and by name: not every database keeps the order in which they were told.
    """
    kind = DESCRIBED.get(entry.event.item_kind)
    known = kind.known if kind else {}
    places = {code: at for at, code in enumerate(known) if code in entry.changes}
    found = []
    for code, (old, new) in sorted(entry.changes.items(), key=lambda one: (places.get(one[0], len(known)), one[0])):
        described = known.get(code)
        node = NODE_OF.get(described.type) if described else None
        name = described.name if described else code
        label = described.label if described and described.custom else None
        found.append(FieldChange(field=name, label=label, old=portable(node, old), new=portable(node, new)))
    return found


def portable(node: str | None, value: Any) -> Any:
    """An old or new value with global ids: of a reference field's node type, or of the kind that the value names."""
    match value:
        case list():
            return [portable(node, part) for part in value]
        case {"id": int(number), "name": name, "kind": str(kind)}:
            return {"id": encode_id(DESCRIBED[kind].node, number), "name": name}
        case {"id": int(number), "name": name} if node:
            return {"id": encode_id(node, number), "name": name}
        case _:
            return value


async def load_timeline(
    info: Info,
    kind: ItemKind,
    item_id: int,
    first: int,
    after: str | None,
    kinds: list[str] | None,
    *,
    related: bool,
) -> TimelineConnection:
    """A page of one item's timeline; those of all its siblings are read by the same statements."""
    access = current(info)
    size, before, total = check_page_size(first), _behind(after), selects(info, "totalCount")
    if kinds is not None and len(kinds) > MOST_KINDS:
        raise invalid("kinds", "TOO_MANY", f"At most {MOST_KINDS} kinds.")
    if kinds is not None and not all(map(is_storable, kinds)):
        raise invalid("kinds", "MALFORMED", "The text contains a NUL character.")
    wanted = None if kinds is None else tuple(kinds)

    async def load(ids: list[int]) -> list[EntryPage]:
        found = await timelines(
            access, kind, ids, kinds=wanted, first=size, before=before, total=total, related=related
        )
        return [found[one] for one in ids]

    key = ("timeline", kind.code, wanted, size, before, total, related)
    return _connection(await info.context.loader(key, load).load(item_id), has_previous=after is not None)


async def load_pinned(info: Info, kind: ItemKind, item_id: int) -> list[TimelineEntry]:
    """What is held up on an item; of all its siblings it is read by the same statements."""
    access = current(info)

    async def load(ids: list[int]) -> list[list[Entry]]:
        found = await pinned_entries(access, kind, ids)
        return [found[one] for one in ids]

    return [TimelineEntry.of(entry) for entry in await info.context.loader(("pinned", kind.code), load).load(item_id)]


def _connection(page: EntryPage, *, has_previous: bool) -> TimelineConnection:
    nodes = [TimelineEntry.of(entry) for entry in page.entries]
    cursors = [encode_cursor(["event", entry.event.occurred_at.isoformat(), entry.event.id]) for entry in page.entries]
    return TimelineConnection(
        nodes=nodes,
        edges=[Edge(node=node, cursor=cursor) for node, cursor in zip(nodes, cursors, strict=True)],
        page_info=page_info(cursors, page.has_next, has_previous),
        total_count=page.total or 0,
    )


def _behind(cursor: str | None) -> Place | None:
    """What an older page follows. VALIDATION for what is no cursor of a timeline."""
    match None if cursor is None else decode_cursor(cursor):
        case None:
            return None
        case ["event", str(occurred_at), int(event_id)] if 0 < event_id <= LARGEST:
            with contextlib.suppress(ValueError):
                at = datetime.datetime.fromisoformat(occurred_at)
                if at.tzinfo is not None:
                    return Place(at, event_id)
    raise bad_cursor()
