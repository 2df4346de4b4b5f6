"""What is followed rests on its reader's rights and settings: which events alter these, so that it begins anew."""

from __future__ import annotations

from trato.access.directory import MATTERING
from trato.access.gate import Access
from trato.db.sql import Sql, any_of, one_of
from trato.items import rates
from trato.live.log import LoggedEvent
from trato.live.past import events_behind

SETTINGS = frozenset({"locale", "time_zone", "is_admin"})
"""What of a user decides what they are shown, and how."""


def may_alter_access(event: LoggedEvent) -> bool:
    """Whether somebody may have other rights since, or everyone be told sums in another currency."""
    return event.item_kind in MATTERING or (event.item_kind == rates.SUBJECT and "base" in event.changes)


def alters_settings(event: LoggedEvent) -> bool:
    """Whether the user whom it is about is shown other things since."""
    return event.kind == "user.updated" and not SETTINGS.isdisjoint(event.changes)


async def altered_since(access: Access, position: int) -> bool:
    """Whether a person may have had other rights or settings when the log stood at `position`. One statement."""
    own = Sql("(kind = 'user.updated' AND item_id = CAST(? AS BIGINT))", (access.user_id,))
    events = await events_behind(position, any_of([one_of("item_kind", {*MATTERING, rates.SUBJECT}), own]))
    return any(may_alter_access(event) or alters_settings(event) for event in events)
