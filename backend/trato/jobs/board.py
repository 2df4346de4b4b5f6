"""What changes about jobs, for whoever follows them: read from the table while somebody does, once for all of them.

Beside the log, which stays what happened to records: how far a job has come is of no interest tomorrow.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from time import monotonic

import structlog

from trato.db.fields import encode_datetime
from trato.db.sql import Sql, fetch
from trato.jobs import news
from trato.jobs.records import JOB_COLUMNS, JobRecord
from trato.live.waker import LocalWaker

POLL_SECONDS = 1.0
COALESCE_SECONDS = 0.2
OVERLAP = timedelta(minutes=1)
"""How far back each look reaches: a change may be committed late, or stamped by another machine's clock."""

REMEMBERED = timedelta(minutes=10)

logger = structlog.get_logger(__name__)


class JobBoard:
    """The jobs that changed lately, each with the position of its last change in this process."""

    def __init__(self) -> None:
        self.tail = 0
        self.is_healthy = True
        self.changed_at = monotonic()
        self._entries: dict[int, tuple[int, JobRecord]] = {}
        self._news = asyncio.Event()
        self._looked = asyncio.Event()
        self._bell = LocalWaker()
        self._followers = 0
        self._task: asyncio.Task[None] | None = None

    def news(self) -> asyncio.Event:
        """An event set when `tail` grows. Take it before looking, or a wake-up could be lost."""
        return self._news

    def since(self, position: int) -> list[tuple[int, JobRecord]]:
        """Jobs whose last change lies behind a position, in order, as they are now."""
        return sorted((entry for entry in self._entries.values() if entry[0] > position), key=lambda entry: entry[0])

    @asynccontextmanager
    async def attend(self) -> AsyncIterator[None]:
        """Be told of what changes from when the block begins."""
        self._followers += 1
        try:
            if self._task is None:
                self._looked = asyncio.Event()
                self._task = asyncio.create_task(self._run(), name="job board")
            await self._looked.wait()
            yield
        finally:
            self._followers -= 1
            if not self._followers and self._task is not None:
                self._task.cancel()
                self._task = None
                self._entries.clear()

    async def _run(self) -> None:
        unlisten = news.listen(self._bell.nudge)
        try:
            while True:
                try:
                    await self._look()
                    self.is_healthy = True
                    self._looked.set()
                except Exception as error:
                    self.is_healthy = False
                    logger.warning("job_board_retries", error=repr(error))
                await asyncio.sleep(COALESCE_SECONDS)
                await self._bell.wait(POLL_SECONDS)
        finally:
            unlisten()

    async def _look(self) -> None:
        now = datetime.now(UTC)
        rows = await fetch(
            Sql(
                f"SELECT {JOB_COLUMNS} FROM job WHERE changed_at >= ? ORDER BY changed_at, id",
                (encode_datetime(now - OVERLAP),),
            )
        )
        before = self.tail
        for row in rows:
            known = self._entries.get(row["id"])
            if known is None or known[1].version != row["version"]:
                self.tail += 1
                self._entries[row["id"]] = (self.tail, JobRecord.of(row))
        if self.tail > before:
            self.changed_at = monotonic()
            passed, self._news = self._news, asyncio.Event()
            passed.set()
        for job_id in [one for one, (_, job) in self._entries.items() if job.changed_at < now - REMEMBERED]:
            del self._entries[job_id]


_board = JobBoard()


def job_board() -> JobBoard:
    """The board of this process."""
    return _board
