"""What is new for one person since a cursor: the records as they are now, and those that are no longer theirs to read.

Nothing is told of records that the person could not read before and can't read now. When an item comes into their
sight or leaves it, so do the activities and comments on it, though the log has no event of theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from trato.access.gate import Access, could_read
from trato.accounts.models import User
from trato.accounts.queries import users_by_ids
from trato.activities.bindings import activities_bound_to
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.records import readable_items
from trato.items.kinds import ItemKind
from trato.items.records import Record, records_by_ids
from trato.live import log
from trato.live.log import Cursor, LoggedEvent, Subject
from trato.live.past import VIEWED
from trato.pipelines.queries import PipelineRecord, list_pipelines
from trato.timeline.queries import CommentRecord, comments_by_ids, comments_on

COMMENT, PIPELINE, USER = "comment", "pipeline", "user"
TOLD = {*KIND_BY_CODE, ACTIVITY.code, COMMENT, PIPELINE, USER}
NODES = {
    **{kind.code: kind.node for kind in (*KIND_BY_CODE.values(), ACTIVITY)},
    COMMENT: "Comment",
    PIPELINE: "Pipeline",
}


@dataclass(slots=True)
class WhatIsNew:
    """Records by what they are; `removed` as node type and number. `resync`: the cursor is of no use, reload."""

    cursor: Cursor
    has_more: bool = False
    resync: bool = False
    records: list[tuple[ItemKind, Record]] = field(default_factory=list)
    comments: list[CommentRecord] = field(default_factory=list)
    pipelines: list[PipelineRecord] = field(default_factory=list)
    users: list[User] = field(default_factory=list)
    removed: list[tuple[str, int]] = field(default_factory=list)


async def changes_after(access: Access, after: str | None, first: int) -> WhatIsNew:
    """What about `first` touched records have become since `after`; without it only the cursor of now (R2, R3)."""
    await log.number_events()  # so that whoever changed something finds it here
    head = await log.head()
    if after is None:
        return WhatIsNew(head)
    start = await log.resumable(after)
    if start is None:
        return WhatIsNew(head, resync=True)
    events, touched = _taken(await log.read(start), first)
    end = events[-1].position if events else start
    new = WhatIsNew(Cursor(head.epoch, end), has_more=end < head.position)
    await _Telling(access, [event for event in events if event.kind != VIEWED], touched, new).tell()
    return new


def _touches(event: LoggedEvent) -> Subject:
    if event.kind.startswith(f"{COMMENT}."):
        return Subject(COMMENT, event.params["comment"])
    return Subject(event.item_kind, event.item_id)


def _taken(events: Sequence[LoggedEvent], first: int) -> tuple[list[LoggedEvent], dict[str, list[int]]]:
    """The events that fit on a page of `first` records, and those records by kind."""
    touched: dict[Subject, None] = {}
    taken: list[LoggedEvent] = []
    for event in events:
        record = _touches(event)
        if event.kind != VIEWED and record.kind in TOLD and record not in touched:
            if len(touched) == first:
                break
            touched[record] = None
        taken.append(event)
    by_kind: dict[str, list[int]] = {code: [] for code in TOLD}
    for record in touched:
        by_kind[record.kind].append(record.id)
    return taken, by_kind


class _Telling:
    """One page in the making. A fixed number of statements, whatever the page."""

    def __init__(
        self, access: Access, events: Sequence[LoggedEvent], touched: Mapping[str, list[int]], new: WhatIsNew
    ) -> None:
        self._access = access
        self._touched = touched
        self._new = new
        self._events: dict[Subject, list[LoggedEvent]] = {}
        for event in events:
            self._events.setdefault(_touches(event), []).append(event)

    async def tell(self) -> None:
        """Fill the page."""
        gained, lost = await self._items()
        moved = [*gained, *lost]
        await self._activities(await activities_bound_to(moved) if moved else {}, set(lost))
        await self._comments(await comments_on(moved) if moved else [], set(lost))
        await self._settings()

    def _events_of(self, kind: str, record_id: int) -> list[LoggedEvent]:
        return self._events.get(Subject(kind, record_id), [])

    def _was_readable(self, event: LoggedEvent) -> bool:
        before = event.before
        return before is not None and not before.get("deleted") and could_read(self._access, event.item_kind, before)

    async def _items(self) -> tuple[list[Subject], list[Subject]]:
        """Tell of the items; those that came into sight, and those that left it."""
        touched = [Subject(code, item_id) for code in KIND_BY_CODE for item_id in self._touched[code]]
        found = await readable_items(self._access, touched)
        gained, lost = [], []
        for item in touched:
            known = [self._was_readable(event) for event in self._events_of(item.kind, item.id) if event.before]
            if item in found:
                self._new.records.append((KIND_BY_CODE[item.kind], found[item]))
                gained += [] if all(known) else [item]
            elif any(known):
                self._new.removed.append((NODES[item.kind], item.id))
                lost.append(item)
        return gained, lost

    async def _activities(self, moved: Mapping[int, list[Subject]], lost: set[Subject]) -> None:
        ids = dict.fromkeys([*self._touched[ACTIVITY.code], *moved])
        found = await records_by_ids(ACTIVITY, self._access, ids) if ids else {}
        self._new.records += [(ACTIVITY, found[activity_id]) for activity_id in ids if activity_id in found]
        gone = {
            activity_id: {*moved.get(activity_id, ()), *_items_of(self._events_of(ACTIVITY.code, activity_id))}
            for activity_id in ids
            if activity_id not in found
        }
        holders = {item for items in gone.values() for item in items}
        seen = lost.union(await readable_items(self._access, holders) if holders else ())
        for activity_id, items in gone.items():
            own = self._events_of(ACTIVITY.code, activity_id)
            if not seen.isdisjoint(items) or any(self._was_readable(event) for event in own):
                self._new.removed.append((ACTIVITY.node, activity_id))

    async def _comments(self, moved: Sequence[CommentRecord], lost: set[Subject]) -> None:
        comments = {comment.id: comment for comment in moved}
        if self._touched[COMMENT]:
            comments |= await comments_by_ids(self._touched[COMMENT])
        items = {comment.item for comment in comments.values()}
        readable = await readable_items(self._access, items) if items else {}
        for comment in comments.values():
            if comment.item in readable and not comment.is_deleted:
                self._new.comments.append(comment)
            elif comment.item in readable or comment.item in lost:
                self._new.removed.append((NODES[COMMENT], comment.id))

    async def _settings(self) -> None:
        """Pipelines and people, which everyone may see."""
        if wanted := self._touched[PIPELINE]:
            self._new.pipelines += await list_pipelines(wanted)
            gone = set(wanted) - {pipeline.id for pipeline in self._new.pipelines}
            self._new.removed += [(NODES[PIPELINE], pipeline_id) for pipeline_id in sorted(gone)]
        if wanted := self._touched[USER]:
            self._new.users += (await users_by_ids(wanted)).values()


def _items_of(events: Iterable[LoggedEvent]) -> list[Subject]:
    return [item for event in events for item in event.items]
