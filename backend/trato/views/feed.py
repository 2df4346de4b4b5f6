"""What becomes of views, told from the log to whoever may use them: their own, and shared ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from trato.access.gate import Access
from trato.db.sql import Sql
from trato.live.log import LoggedEvent
from trato.live.past import events_behind
from trato.live.sources import Projection
from trato.live.tailer import Tailer
from trato.views.actions import DEFAULTS, VIEW


class ViewNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    CHANGED = "CHANGED"
    REMOVED = "REMOVED"
    DEFAULTS = "DEFAULTS"
    RESYNC = "RESYNC"


@dataclass(frozen=True, slots=True)
class ViewNews:
    """One message; `event` is what it tells of."""

    type: ViewNewsType
    event: LoggedEvent | None = None


def view_projection(access: Access) -> Projection[ViewNews]:
    """How a person's list of views reads the log."""

    async def project(events: Sequence[LoggedEvent]) -> list[tuple[int, ViewNews]]:
        told = ((event.position, _news(access.user_id, event)) for event in events)
        return [(position, news) for position, news in told if news is not None]

    return Projection(project, lambda: ViewNews(ViewNewsType.READY), lambda: ViewNews(ViewNewsType.RESYNC))


def _news(user_id: int, event: LoggedEvent) -> ViewNews | None:
    if event.item_kind == DEFAULTS:
        return ViewNews(ViewNewsType.DEFAULTS, event)
    if event.item_kind != VIEW:
        return None
    if _is_usable(user_id, event.after):
        return ViewNews(ViewNewsType.CHANGED, event)
    return ViewNews(ViewNewsType.REMOVED, event) if _is_usable(user_id, event.before) else None


def _is_usable(user_id: int, keys: Mapping[str, Any] | None) -> bool:
    return keys is not None and (keys.get("owner") == user_id or bool(keys.get("shared")))


async def view_changed_behind(position: int, view_id: int) -> bool:
    """Whether somebody has changed or deleted a view behind a position of the log."""
    return bool(await events_behind(position, Sql("item_kind = ? AND item_id = ?", (VIEW, view_id))))


async def until_view_changes(tailer: Tailer, view_id: int, position: int) -> None:
    """Wait until somebody changes or deletes a view, behind a position of the log."""
    while True:
        news = tailer.news()
        events = await tailer.since(position)
        if any(event.item_kind == VIEW and event.item_id == view_id for event in events):
            return
        if not events:
            await news.wait()
        else:
            position = events[-1].position
