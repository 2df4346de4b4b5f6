"""Pages of the log (R59): in the order of time, from either end, at the same cost wherever a page lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from trato.db.fields import decode_datetime
from trato.db.sql import TRUE, all_of, fetch
from trato.history.asked import Asked
from trato.history.walking import where_to_look
from trato.items.orders import Order
from trato.live.log import Cursor, head, position_column
from trato.timeline.entries import Entry, entries_of


@dataclass(frozen=True, slots=True)
class EventPage:
    """Events for one reader with their places, and that of the page's end. `cursor`: where the log stood before.
    `reached`: until when it was looked through, where that ended before the page was full though more may follow.
    """

    entries: Sequence[Entry]
    cursors: Sequence[str]
    end: str | None
    has_next: bool
    cursor: Cursor
    reached: datetime | None = None


async def list_events(asked: Asked, order: Order, first: int, after: str | None) -> EventPage:
    """A page of events: a bounded number of statements, each of which looks at so many events at most, whatever the log
    holds. NOT_FOUND for an item out of sight.
    """
    await asked.check()
    cursor = await head()
    place = order.beyond(after, "event") if after else TRUE
    stretch = await where_to_look(asked, order, place)
    rows = await fetch(
        f"SELECT event.*, event.{position_column()} AS place FROM event WHERE "
        + all_of([stretch.condition, asked.condition(), place])
        + f" ORDER BY {order.sql('event')} LIMIT {first + 1}"
    )
    shown, more = rows[:first], len(rows) > first
    entries = await entries_of(asked.sight.access, shown)
    cursors = [order.cursor(row) for row in shown]
    if more or stretch.last is None:
        return EventPage(entries, cursors, cursors[-1] if cursors else None, more, cursor)
    return EventPage(entries, cursors, order.cursor(stretch.last), True, cursor, decode_datetime(stretch.last["at"]))
