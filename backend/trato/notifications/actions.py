"""What people do with their notifications: read them, and say which kinds they want. No record is changed by it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from trato.access.gate import Access
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, all_of, execute, fetch, insert, one_of, row_lock
from trato.db.transactions import after_commit, transaction
from trato.notifications.kinds import NotificationKind
from trato.notifications.news import WAKE_UPS
from trato.notifications.queries import seen_by


async def mark_read(access: Access, ids: Collection[int] | None) -> int:
    """Mark as read what a person sees: these, or all of them; how many were not before. Others' ids say nothing."""
    now = encode_datetime(datetime.now(UTC))
    seen = "id IN (SELECT told.id FROM notification AS told WHERE " + seen_by(access) + ")"
    wanted = [Sql("read_at IS NULL"), seen, *([] if ids is None else [one_of("id", ids)])]
    async with transaction():
        rows = await execute(
            Sql("UPDATE notification SET read_at = ?, changed_at = ?, version = version + 1 WHERE ", (now, now))
            + all_of(wanted)
            + " RETURNING id"
        )
        if rows:
            after_commit(WAKE_UPS.tell)
    return len(rows)


async def mute(access: Access, muted: Collection[NotificationKind]) -> None:
    """Say which kinds a person doesn't want from now on; every other is wanted."""
    async with transaction():
        await fetch(Sql('SELECT id FROM "user" WHERE id = ?' + row_lock(), (access.user_id,)))  # one tab at a time
        await execute(Sql("DELETE FROM muted_notification WHERE user_id = ?", (access.user_id,)))
        rows = [(access.user_id, kind.value) for kind in sorted(set(muted))]
        await insert("muted_notification", ("user_id", "kind"), rows)
