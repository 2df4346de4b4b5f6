"""Notifications as their person reads them: without those about what they may not read (any longer)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from trato.access.gate import Access
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import ITEM_KINDS
from trato.db.fields import decode_datetime, encode_datetime
from trato.db.pages import Portion, portion
from trato.db.sql import TRUE, Row, Sql, all_of, any_of, fetch, fetch_one, one_of
from trato.items.paging import check_page_size
from trato.items.records import readable
from trato.notifications.kinds import NotificationKind

KINDS = (*ITEM_KINDS, ACTIVITY)
"""What notifications are about."""


@dataclass(frozen=True, slots=True)
class NotificationRecord:
    """A notification as it is now."""

    id: int
    user_id: int
    kind: NotificationKind
    item_kind: str
    item_id: int
    item_title: str
    count: int
    actor_id: int | None
    actor_name: str
    at: datetime
    read_at: datetime | None
    changed_at: datetime
    version: int

    @classmethod
    def of(cls, row: Row) -> NotificationRecord:
        """A notification from its row."""
        return cls(
            **{name: row[name] for name in _PLAIN},
            kind=NotificationKind(row["kind"]),
            at=decode_datetime(row["at"]),
            read_at=None if row["read_at"] is None else decode_datetime(row["read_at"]),
            changed_at=decode_datetime(row["changed_at"]),
        )


_PLAIN = (
    "id", "user_id", "item_kind", "item_id", "item_title", "count", "actor_id", "actor_name", "version",
)  # fmt: skip


def seen_by(access: Access) -> Sql:
    """Condition on a row `told`: it is theirs, and about something that is there and that they may read.

    What many things were handed over with stays when the first of them has gone.
    """
    about = any_of(
        Sql(f"told.item_kind = '{kind.code}' AND EXISTS (SELECT 1 FROM {kind.table} AS about WHERE ")
        + all_of([Sql("about.id = told.item_id"), readable(kind, access, "about")])
        + ")"
        for kind in KINDS
    )
    return all_of([Sql("told.user_id = ?", (access.user_id,)), any_of([about, Sql("told.count > 1")])])


async def list_notifications(
    access: Access, *, unread: bool, first: int, before: int | None, total: bool
) -> Portion[NotificationRecord]:
    """A page of a person's notifications, newest first, of ids below `before`. VALIDATION for a wrong page size."""
    check_page_size(first)
    wanted = [seen_by(access), *([Sql("told.read_at IS NULL")] if unread else [])]
    older = TRUE if before is None else Sql("told.id < ?", (before,))
    rows = await fetch(
        "SELECT told.* FROM notification AS told WHERE "
        + all_of([*wanted, older])
        + f" ORDER BY told.id DESC LIMIT {first + 1}"
    )
    count = await fetch_one("SELECT COUNT(*) AS n FROM notification AS told WHERE " + all_of(wanted)) if total else None
    return portion([NotificationRecord.of(row) for row in rows], first, count["n"] if count else None)


async def count_unread(access: Access) -> int:
    """How many a person has not read."""
    wanted = all_of([seen_by(access), Sql("told.read_at IS NULL")])
    row = await fetch_one("SELECT COUNT(*) AS n FROM notification AS told WHERE " + wanted)
    return int(row["n"]) if row else 0


async def seen_of(access: Access, ids: Collection[int]) -> set[int]:
    """Those of these notifications that are a person's own to see. One statement."""
    wanted = all_of([one_of("told.id", ids), seen_by(access)])
    return {row["id"] for row in await fetch("SELECT told.id FROM notification AS told WHERE " + wanted)}


async def changed_since(moment: datetime) -> Sequence[NotificationRecord]:
    """Everybody's that are new or were read since, in that order."""
    since = Sql("SELECT * FROM notification WHERE changed_at >= ? ORDER BY changed_at, id", (encode_datetime(moment),))
    return [NotificationRecord.of(row) for row in await fetch(since)]


async def muted_by(access: Access) -> set[NotificationKind]:
    """The kinds that a person doesn't want."""
    rows = await fetch(Sql("SELECT kind FROM muted_notification WHERE user_id = ?", (access.user_id,)))
    return {NotificationKind(row["kind"]) for row in rows}
