"""What events of the log say to whom: somebody was mentioned, was made responsible, was given something to do.

Nobody is told of what they did themselves. What one operation hands to one person is one notification, however many
items it were.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trato.activities.kind import ACTIVITY
from trato.crm.kinds import KIND_BY_CODE
from trato.live.log import LoggedEvent
from trato.notifications.kinds import NotificationKind

THEIRS = "theirs"
"""In the params of an event: whose it was before under another name, so that nothing is handed to them by it."""


@dataclass(slots=True)
class Draft:
    """A notification to be. `source` is the same for what is told once."""

    user_id: int
    kind: NotificationKind
    source: str
    item_kind: str
    item_id: int
    item_title: str
    at: datetime
    actor_id: int | None = None
    actor_name: str = ""
    count: int = 1

    @property
    def is_counted(self) -> bool:
        """Whether more of the same source is more to tell."""
        return self.kind in (NotificationKind.ASSIGNED, NotificationKind.PLANNED)


def drafts_of(events: Sequence[LoggedEvent]) -> list[Draft]:
    """What these events say. Of a comment that is changed, whoever it mentions from then on is told."""
    drafts = [
        _draft(event, NotificationKind.MENTION, user_id, f"comment:{event.params['comment']}")
        for event in events
        for user_id in event.params.get("mentioned", ())
        if user_id != event.actor_id
    ]
    return _gathered([*drafts, *_handed(events)])


def _handed(events: Iterable[LoggedEvent]) -> Iterable[Draft]:
    for event in events:
        if event.item_kind != ACTIVITY.code and event.item_kind not in KIND_BY_CODE:
            continue
        was, now = (event.before or {}).get("responsible"), _responsible(event.after)
        if now is None or now in (was, event.actor_id, event.params.get(THEIRS)):
            continue
        kind = NotificationKind.PLANNED if event.item_kind == ACTIVITY.code else NotificationKind.ASSIGNED
        yield _draft(event, kind, now, f"{event.item_kind}:{event.operation_id}")


def _responsible(routing: dict[str, Any] | None) -> int | None:
    return None if routing is None or routing.get("deleted") else routing.get("responsible")


def _gathered(drafts: Iterable[Draft]) -> list[Draft]:
    """One for each person and source, counting."""
    found: dict[tuple[int, str], Draft] = {}
    for draft in drafts:
        first = found.setdefault((draft.user_id, draft.source), draft)
        if first is not draft and first.is_counted:
            first.count += 1
    return list(found.values())


def _draft(event: LoggedEvent, kind: NotificationKind, user_id: int, source: str) -> Draft:
    return Draft(
        user_id,
        kind,
        source,
        event.item_kind,
        event.item_id,
        event.item_title,
        event.at,
        event.actor_id,
        event.actor_name,
    )
