"""Entries that are held up on an item's timeline, for everyone who reads it (R57)."""

from __future__ import annotations

from trato.access.gate import Access
from trato.crm.kinds import KIND_BY_CODE
from trato.db.sql import Sql, all_of, execute, fetch_one, insert
from trato.errors import conflict, not_found
from trato.items.records import locked_records
from trato.items.telling import log_event
from trato.live.log import Subject
from trato.live.operations import action, operation
from trato.timeline.entries import MOST_PINS, Entry, entries_among


@action
async def pin_entry(
    access: Access, item: Subject, event_id: int, *, pinned: bool, client_op_id: str | None = None
) -> int:
    """Hold up an entry on an item's timeline, or no longer; the entry's number. Twice changes nothing.

    It may be one that the timeline gathers from a related item. NOT_FOUND for an entry that the person doesn't see
    there, or of a deleted comment; FORBIDDEN for whoever may not change the item; CONFLICT when 20 are held up.
    """
    kind = KIND_BY_CODE[item.kind]
    async with operation(access.actor, client_op_id) as op:
        record = (await locked_records(kind, access, [item.id]))[0]
        entry = (await entries_among(access, kind, item.id, [event_id], related=True)).get(event_id)
        if entry is None or (pinned and entry.comment is not None and entry.comment.is_deleted):
            raise not_found("entry")
        if entry.pinned != pinned:
            await (_pin(item, entry) if pinned else _unpin(item, entry))
            comment = {"comment": entry.comment.id} if entry.comment else {}
            params = {"entry": event_id, "told": entry.event.kind, **comment}
            await log_event(kind, op, "entry.pinned" if pinned else "entry.unpinned", [record], params=params)
        return op.done(event_id)


async def _pin(item: Subject, entry: Entry) -> None:
    held = await fetch_one("SELECT COUNT(*) AS held FROM timeline_pin WHERE " + _on(item))
    if held is not None and held["held"] >= MOST_PINS:
        raise conflict("TOO_MANY", f"At most {MOST_PINS} entries are held up on a timeline.")
    comment_id = entry.comment.id if entry.comment else None
    row = (item.kind, item.id, entry.event.id, comment_id)
    await insert("timeline_pin", ("item_kind", "item_id", "event_id", "comment_id"), [row])


async def _unpin(item: Subject, entry: Entry) -> None:
    await execute("DELETE FROM timeline_pin WHERE " + all_of([_on(item), Sql("event_id = ?", (entry.event.id,))]))


def _on(item: Subject) -> Sql:
    return Sql("item_kind = ? AND item_id = ?", (item.kind, item.id))
