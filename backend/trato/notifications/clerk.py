"""Makes notifications of what the log tells and of what comes due; exactly once each, whatever process does it.

What has been told of stands in one row, moved on in the transaction that writes the notifications. Of several
processes whoever comes first does it, and the others pass; one that is killed leaves nothing half done.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import structlog

from trato.db.database import Dialect, dialect
from trato.db.fields import decode_datetime, encode_datetime
from trato.db.sql import Row, Sql, all_of, any_of, execute, fetch, insert, joined, one_of
from trato.db.transactions import after_commit, transaction
from trato.live import log
from trato.live.tailer import Tailer
from trato.notifications.drafts import Draft, drafts_of
from trato.notifications.news import WAKE_UPS
from trato.notifications.reminders import reminders_between

LOOK_SECONDS = 15.0
"""So often what has come due is looked for."""
COALESCE_SECONDS = 0.1
RETRY_SECONDS = 1.0

_COLUMNS = (
    "user_id", "kind", "source", "item_kind", "item_id", "item_title", "count", "actor_id", "actor_name", "at",
    "changed_at", "version",
)  # fmt: skip

logger = structlog.get_logger(__name__)


async def ensure_clerk() -> None:
    """The row; a new one begins where the log and the clock stand: nobody is told of the past."""
    position = (await log.head()).position
    await execute(
        Sql(
            "INSERT INTO notification_clerk (id, position, reminded) VALUES (1, ?, ?) ON CONFLICT (id) DO NOTHING",
            (position, encode_datetime(datetime.now(UTC))),
        )
    )


async def tell_of_events() -> bool:
    """Notify of the next events that nobody has been told of; whether there were any."""
    async with transaction():
        row = await _held()
        if row is None:
            return False
        if (newest := (await log.head()).position) < row["position"]:
            # The log was cut back, as by a power loss: its positions are given anew.
            await _move(position=newest)
            return False
        events = await log.read(row["position"])
        if not events:
            return False
        await _write(drafts_of(events))
        await _move(position=events[-1].position)
    return True


async def tell_of_reminders(now: datetime) -> None:
    """Notify of what has come due since this was last done."""
    async with transaction():
        row = await _held()
        if row is None or (since := decode_datetime(row["reminded"])) >= now:
            return
        await _write(await reminders_between(since, now))
        await _move(reminded=encode_datetime(now))


async def _held() -> Row | None:
    """The row, ours until the transaction ends; None while another process has it."""
    lock = " FOR UPDATE SKIP LOCKED" if dialect() is Dialect.POSTGRES else ""
    rows = await execute(Sql(f"SELECT position, reminded FROM notification_clerk WHERE id = 1{lock}"))
    return rows[0] if rows else None


async def _move(**columns: object) -> None:
    changes = ", ".join(f"{column} = ?" for column in columns)
    await execute(Sql(f"UPDATE notification_clerk SET {changes} WHERE id = 1", tuple(columns.values())))


async def _write(drafts: Sequence[Draft]) -> None:
    """Insert what people want to be told; what an operation hands to somebody in several batches is counted up."""
    wanted = await _wanted(drafts)
    if not wanted:
        return
    now = encode_datetime(datetime.now(UTC))
    known = await _known(wanted)
    fresh = [draft for draft in wanted if (draft.user_id, draft.source) not in known]
    rows = [
        (
            draft.user_id, draft.kind.value, draft.source, draft.item_kind, draft.item_id, draft.item_title,
            draft.count, draft.actor_id, draft.actor_name, encode_datetime(draft.at), now, 1,
        )
        for draft in fresh
    ]  # fmt: skip
    await insert("notification", _COLUMNS, rows)
    if more := [draft for draft in wanted if (draft.user_id, draft.source) in known and draft.is_counted]:
        await _count_up(more, now)
    after_commit(WAKE_UPS.tell)


async def _count_up(drafts: Sequence[Draft], now: object) -> None:
    same = [Sql("user_id = ? AND source = ?", (draft.user_id, draft.source)) for draft in drafts]
    cases = joined(" ", ["WHEN " + one + f" THEN {draft.count}" for one, draft in zip(same, drafts, strict=True)])
    await execute(
        "UPDATE notification SET count = count + CASE "
        + cases
        + Sql(" END, version = version + 1, changed_at = ? WHERE ", (now,))
        + any_of(same)
    )


async def _known(drafts: Sequence[Draft]) -> set[tuple[int, str]]:
    rows = await fetch(
        "SELECT user_id, source FROM notification WHERE "
        + all_of(
            [
                one_of("user_id", sorted({draft.user_id for draft in drafts})),
                one_of("source", sorted({draft.source for draft in drafts})),
            ]
        )
    )
    return {(row["user_id"], row["source"]) for row in rows}


async def _wanted(drafts: Sequence[Draft]) -> list[Draft]:
    """Without what its person has muted."""
    if not drafts:
        return []
    people = sorted({draft.user_id for draft in drafts})
    rows = await fetch("SELECT user_id, kind FROM muted_notification WHERE " + one_of("user_id", people))
    muted = {(row["user_id"], row["kind"]) for row in rows}
    return [draft for draft in drafts if (draft.user_id, draft.kind.value) not in muted]


class Clerk:
    """Does so for as long as a server process lives."""

    def __init__(self, tailer: Tailer) -> None:
        self._tailer = tailer
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin with what happened while no server ran."""
        self._task = asyncio.create_task(self._run(), name="notifications")

    async def stop(self) -> None:
        """Leave the rest to whoever starts next."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            news = self._tailer.news()
            try:
                while await tell_of_events():
                    pass
                await tell_of_reminders(datetime.now(UTC))
            except Exception as error:  # the database may be away; the row says where to go on
                logger.warning("notifications_retry", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)
                continue
            await asyncio.sleep(COALESCE_SECONDS)
            try:
                async with asyncio.timeout(LOOK_SECONDS):
                    await news.wait()
            except TimeoutError:
                continue
