"""Lists and boards by a view: its filter and search hold besides what else is asked, under the reader's own rights."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from trato.access.gate import Access
from trato.db.sql import TRUE, Sql
from trato.errors import invalid, not_found
from trato.graph.kit.ids import decode_id
from trato.items.filters import Group
from trato.items.kinds import ItemKind
from trato.items.matching import Matching
from trato.items.periods import Turn
from trato.live.past import moment_of
from trato.live.tailer import Tailer
from trato.views.feed import until_view_changes, view_changed_behind
from trato.views.mending import mended
from trato.views.queries import find_view
from trato.views.sections import built_in, usual_view

NOT_YET_TURNED = timedelta(minutes=1)
"""So much older than the last message may be what somebody was told last by the clock, who left as it turned."""


@dataclass(frozen=True, slots=True)
class Viewed:
    """What matches, seen through a view; `saved` is its number when somebody has saved it and so may change it."""

    matching: Matching
    saved: int | None = None


async def viewed(matching: Matching, key: str | None, path: str = "viewId") -> Viewed:
    """The items that match and are in the view; what the view names that has gone is left out.

    NOT_FOUND for a view that one may not use, VALIDATION for one of another kind of items.
    """
    if key is None:
        return Viewed(matching)
    derived = built_in(key)
    if derived is not None:
        return Viewed(_both(matching, derived.section, {"filter": derived.filter}, path))
    view = await find_view(matching.access, decode_id(key, "SavedView", path))
    if view is None:
        raise not_found("view")
    return Viewed(_both(matching, view.section, view.content, path), view.id)


def _both(matching: Matching, section: str, content: Mapping[str, Any], path: str) -> Matching:
    if section != matching.kind.code:
        raise invalid(path, "OTHER_SECTION", "This view belongs to another section.")
    own = mended(matching.kind, content.get("filter"), matching.access).filter
    words = " ".join(part for part in (matching.search, content.get("search")) if part) or None
    return replace(matching, filter=Group(every=True, parts=(matching.filter, own)), search=words)


@dataclass(frozen=True, slots=True)
class FollowedView:
    """What a list or a board holds while it is followed: rows `item` that are `within`, match, and are in the view.

    `position`: where the log stood before the view was read.
    """

    seen: Viewed
    within: Sql
    tailer: Tailer
    position: int

    @property
    def matching(self) -> Matching:
        """What matches."""
        return self.seen.matching

    @property
    def until(self) -> Callable[[], Awaitable[None]] | None:
        """Returns once time, or a change of the view, has other rows in it; None where neither ever does."""
        turns = self.matching.turn is not Turn.NEVER
        return self._until_other if turns or self.seen.saved is not None else None

    async def _until_other(self) -> None:
        waits = [self.matching.until_turned(self.within)] if self.matching.turn is not Turn.NEVER else []
        if self.seen.saved is not None:
            waits.append(until_view_changes(self.tailer, self.seen.saved, self.position))
        tasks = [asyncio.create_task(one, name="seen anew") for one in waits]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)  # what fails is begun anew, too
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def was_other_at(self, position: int) -> bool:
        """Whether it has had other rows in it since the log stood at `position`, for one of these reasons."""
        if self.seen.saved is not None and await view_changed_behind(position, self.seen.saved):
            return True
        if self.matching.turn is Turn.NEVER:
            return False
        told = await moment_of(position)
        return told is None or await self.matching.has_turned_since(told - NOT_YET_TURNED, self.within)


async def followed_view(tailer: Tailer, matching: Matching, key: str | None, within: Sql) -> FollowedView:
    """The rows to follow; raises what `viewed` does."""
    position = tailer.tail
    return FollowedView(await viewed(matching, key), within, tailer, position)


async def in_view(kind: ItemKind, access: Access, key: str | None) -> Sql:
    """The condition on rows `item` that they are in the view; see `viewed`."""
    return TRUE if key is None else (await viewed(Matching(kind, access), key)).matching.where()


async def default_view(access: Access, section: str, own: Mapping[str, Any], common: Mapping[str, Any]) -> str | None:
    """The view that a person begins with: the first one chosen, by them or for all, that is there for them to use; else
    the usual one of the section.
    """
    for key in (own.get("default_view"), common.get("default_view")):
        if key and (built_in(key) or await _is_saved(access, key)):
            return str(key)
    return usual_view(section)


async def _is_saved(access: Access, key: str) -> bool:
    if "." in key:  # nobody saved it: a view of an earlier release
        return False
    return await find_view(access, decode_id(key, "SavedView", "defaultViewId")) is not None
