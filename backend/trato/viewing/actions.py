"""Telling that somebody has opened a record (R61)."""

from __future__ import annotations

from datetime import datetime, timedelta

from trato.access.gate import Access
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute
from trato.errors import not_found
from trato.items.kinds import ItemKind
from trato.items.records import Record, records_by_ids
from trato.live.operations import action, operation
from trato.live.past import VIEWED
from trato.viewing.setting import known

AGAIN_AFTER = timedelta(hours=1)


@action
async def mark_viewed(access: Access, kind: ItemKind, item_id: int, client_op_id: str | None = None) -> bool:
    """Tell that the person has opened a record; whether that was told: not within an hour of the last time, and not
    where it isn't wanted. NOT_FOUND when they may not read it. It changes nothing of the record.
    """
    if not known():
        await _seen(access, kind, item_id)
        return False
    async with operation(access.actor, client_op_id) as op:
        record = await _seen(access, kind, item_id)
        is_told = await _is_due(access.user_id, kind, item_id, op.at)
        if is_told:
            op.record(VIEWED, kind.code, item_id, record["title"])
        return op.done(is_told)


async def _seen(access: Access, kind: ItemKind, item_id: int) -> Record:
    record = (await records_by_ids(kind, access, [item_id])).get(item_id)
    if record is None:
        raise not_found(kind.label.lower())
    return record


async def _is_due(user_id: int, kind: ItemKind, item_id: int, at: datetime) -> bool:
    """Whether the last time was an hour ago; then this is the last time. Of several at once one is told so."""
    written = await execute(
        Sql(
            "INSERT INTO item_view (user_id, item_kind, item_id, at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (user_id, item_kind, item_id) DO UPDATE SET at = excluded.at WHERE item_view.at <= ?"
            " RETURNING id",
            (user_id, kind.code, item_id, encode_datetime(at), encode_datetime(at - AGAIN_AFTER)),
        )
    )
    return bool(written)
