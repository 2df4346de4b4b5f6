"""A job while it runs: how far it is, what it remembers, and how it ends. Every write asks whether it still may.

A process may believe that it runs a job when another has long taken it over, or a person has cancelled it. So each
run takes a lease, and what it writes is written under that lease or not at all: in one transaction with the progress
it reports, the effects of a job happen exactly once.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import structlog

from trato.db.fields import decode_datetime, decode_json
from trato.db.sql import Row, Sql, fetch_one, row_lock
from trato.db.transactions import transaction
from trato.errors import TratoError, conflict
from trato.jobs.models import JobState
from trato.jobs.rows import UNFINISHED, change, give_back, new_run

MOST_INTERRUPTIONS = 5
"""A job in which so many processes ended is taken to be what ends them."""

LONGEST_ERROR = 500

logger = structlog.get_logger(__name__)


Prepare = Callable[[], Awaitable[None]]
"""What the application has to do before a job's work begins or goes on, so that it meets the house as it is now."""


async def nothing() -> None:
    """Nothing has to be prepared."""


class JobOver(Exception):  # noqa: N818 - says what is the matter
    """The job was cancelled, or runs elsewhere by now: nothing more may be written for it."""


@dataclass(slots=True)
class RunningJob:
    """What a job's work gets to know and to say. `memory` is what an interrupted run, or attempt, left; `operation_id`
    what all its work belongs to, where that can be taken back.
    """

    id: int
    name: str
    args: dict[str, Any]
    user_id: int | None
    attempt: int
    done: int
    total: int | None
    memory: Any
    waited: float
    lease: str
    operation_id: str | None = None
    prepare: Prepare = nothing

    @property
    def own_operation(self) -> str:
        """The operation that it does. CONFLICT(UNDONE) when that was taken back meanwhile."""
        if self.operation_id is None:
            raise conflict("UNDONE", "What it did was taken back meanwhile: begin anew.")
        return self.operation_id

    @property
    def held(self) -> Sql:
        """Condition: this run may write for the job."""
        return Sql("id = ? AND lease = ? AND state = 'RUNNING'", (self.id, self.lease))

    async def report(self, done: int, total: int | None = None, memory: Any = None) -> None:
        """Say how far it is, and what to remember; in the transaction of the effects, both are true or neither.

        Whatever follows is prepared anew. Raises JobOver, which takes the effects back.
        """
        if not await change(self.held, done=done, total=total, memory=memory):
            raise JobOver
        self.done, self.total, self.memory = done, total, memory
        await self.prepare()


async def begin(run: str, prepare: Prepare = nothing) -> RunningJob | None:
    """Take a job over to run it; None when there is nothing to do: it is finished, cancelled, or was handed on anew."""
    async with transaction():
        row = await fetch_one("SELECT * FROM job WHERE run = " + Sql("?", (run,)) + " AND " + UNFINISHED + row_lock())
        if row is None:
            return None
        interruptions = row["interruptions"] + (row["state"] == JobState.RUNNING)
        own, now = Sql("id = ?", (row["id"],)), datetime.now(UTC)
        if interruptions >= MOST_INTERRUPTIONS:
            message = f"The server ended {interruptions} times while this ran."
            await change(own, state=JobState.FAILED.value, error=message, finished_at=now, lease=None)
            return None
        values = {"state": JobState.RUNNING.value, "lease": secrets.token_hex(16), "interruptions": interruptions}
        started = row["started_at"]
        begun = await change(own, **values, **({} if started else {"started_at": now}))
        return _running(begun[0], now, prepare)


def _running(row: Row, now: datetime, prepare: Prepare) -> RunningJob:
    since = decode_datetime(row["due"] or row["created_at"])
    return RunningJob(
        id=row["id"],
        name=row["name"],
        args=decode_json(row["args"]),
        user_id=row["user_id"],
        attempt=row["attempt"],
        done=row["done"],
        total=row["total"],
        memory=decode_json(row["memory"]),
        waited=max(0.0, (now - since).total_seconds()),
        lease=row["lease"],
        operation_id=row["operation_id"],
        prepare=prepare,
    )


async def finish(job: RunningJob, result: Any) -> None:
    """It is done. Raises JobOver."""
    now = datetime.now(UTC)
    if not await change(job.held, state=JobState.DONE.value, result=result, finished_at=now, lease=None):
        raise JobOver


async def fail(job: RunningJob, error: Exception) -> Row | None:
    """It failed, and says why; the row, or None when that is no longer this run's to say."""
    rows = await change(
        job.held, state=JobState.FAILED.value, error=_sentence(job, error), finished_at=datetime.now(UTC), lease=None
    )
    return rows[0] if rows else None


async def let_go(job: RunningJob) -> None:
    """Leave it to another process, or to the next start: this one is being stopped."""
    await give_back(job.held)


async def cancel(job_id: int) -> Row | None:
    """Cancel a job that is not finished; its row, or None when it is. What it has done stays done."""
    rows = await change(
        Sql("id = ? AND ", (job_id,)) + UNFINISHED,
        state=JobState.CANCELLED.value,
        finished_at=datetime.now(UTC),
        lease=None,
        run=new_run(),
    )
    return rows[0] if rows else None


def _sentence(job: RunningJob, error: Exception) -> str:
    """Why it failed. An unexpected error may carry anything, a password too: it is logged, and only its id is told."""
    if isinstance(error, TratoError):
        return error.message[:LONGEST_ERROR]
    log_id = secrets.token_hex(6)
    logger.error("job_failed", log_id=log_id, job=job.id, name=job.name, exc_info=error)
    return f"Something went wrong on the server; its log says more under {log_id}."
