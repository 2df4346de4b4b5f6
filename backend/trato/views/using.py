"""Lists and boards by a view: its filter and search hold besides what else is asked, under the reader's own rights."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from trato.access.gate import Access
from trato.db.sql import TRUE, Sql
from trato.errors import invalid, not_found
from trato.graph.kit.ids import decode_id
from trato.items.filters import Group
from trato.items.kinds import ItemKind
from trato.items.matching import Matching
from trato.live.tailer import Tailer
from trato.views.feed import until_view_changes
from trato.views.mending import mended
from trato.views.queries import find_view
from trato.views.sections import built_in


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


async def until_seen_anew(tailer: Tailer, seen: Viewed, within: Sql) -> None:
    """Wait until time, or a change of the view, has other rows in it."""
    waits = [seen.matching.until_turned(within)]
    if seen.saved is not None:
        waits.append(until_view_changes(tailer, seen.saved))
    tasks = [asyncio.create_task(one, name="seen anew") for one in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def in_view(kind: ItemKind, access: Access, key: str | None) -> Sql:
    """The condition on rows `item` that they are in the view; see `viewed`."""
    return TRUE if key is None else (await viewed(Matching(kind, access), key)).matching.where()
