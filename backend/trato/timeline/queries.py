"""Comments as they are read. Whoever may read an item may read its comments: callers have asked the gate about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from trato.db.fields import decode_datetime
from trato.db.sql import Row, Sql, all_of, any_of, fetch, one_of, row_lock
from trato.live.log import Subject


@dataclass(frozen=True, slots=True)
class CommentRecord:
    """A comment as it is. The text of a deleted one is empty."""

    id: int
    item: Subject
    author_id: int
    text: str
    version: int
    created_at: datetime
    edited_at: datetime | None
    deleted_at: datetime | None

    @property
    def is_deleted(self) -> bool:
        """Whether only its trace is left."""
        return self.deleted_at is not None


def _comment(row: Row) -> CommentRecord:
    return CommentRecord(
        row["id"],
        Subject(row["item_kind"], row["item_id"]),
        row["author_id"],
        row["text"],
        row["version"],
        decode_datetime(row["created_at"]),
        decode_datetime(row["edited_at"]) if row["edited_at"] else None,
        decode_datetime(row["deleted_at"]) if row["deleted_at"] else None,
    )


async def comments_by_ids(ids: Iterable[int], *, lock: bool = False) -> dict[int, CommentRecord]:
    """Comments by id, deleted ones included. `lock` keeps others from changing them until the transaction ends."""
    locking = " ORDER BY id" + row_lock() if lock else ""
    rows = await fetch("SELECT * FROM comment WHERE " + one_of("id", ids) + locking)
    return {row["id"]: _comment(row) for row in rows}


async def comments_on(items: Iterable[Subject]) -> list[CommentRecord]:
    """The comments on these items, without deleted ones."""
    by_kind: dict[str, list[int]] = {}
    for item in items:
        by_kind.setdefault(item.kind, []).append(item.id)
    on_items = [all_of([Sql("item_kind = ?", (kind,)), one_of("item_id", ids)]) for kind, ids in by_kind.items()]
    rows = await fetch(
        "SELECT * FROM comment WHERE " + all_of([Sql("deleted_at IS NULL"), any_of(on_items)]) + " ORDER BY id"
    )
    return [_comment(row) for row in rows]


async def mentions_of(comment_ids: Sequence[int]) -> dict[int, list[int]]:
    """The users named in each comment."""
    found: dict[int, list[int]] = {comment_id: [] for comment_id in comment_ids}
    condition = one_of("comment_id", comment_ids)
    for row in await fetch("SELECT comment_id, user_id FROM comment_mention WHERE " + condition + " ORDER BY id"):
        found[row["comment_id"]].append(row["user_id"])
    return found


@dataclass(frozen=True, slots=True)
class Commented:
    """How many comments an item has, and when and by whom the last one was written."""

    count: int
    at: datetime
    author_id: int


async def commented(item_kind: str, ids: Iterable[int]) -> dict[int, Commented]:
    """What was said on each item; items without comments are absent. One statement."""
    rows = await fetch(
        "SELECT told.item_id, told.count, latest.created_at, latest.author_id"
        " FROM (SELECT item_id, COUNT(*) AS count, MAX(id) AS latest FROM comment WHERE "
        + all_of([Sql("item_kind = ? AND deleted_at IS NULL", (item_kind,)), one_of("item_id", ids)])
        + " GROUP BY item_id) AS told JOIN comment AS latest ON latest.id = told.latest"
    )
    return {
        row["item_id"]: Commented(row["count"], decode_datetime(row["created_at"]), row["author_id"]) for row in rows
    }
