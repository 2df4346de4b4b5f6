"""Jobs about the house itself: what nobody will ask for again is deleted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute
from trato.jobs.kinds import JobKind
from trato.jobs.running import RunningJob
from trato.live.retention import forget_answers

KEPT = timedelta(days=30)
KEPT_OF_THE_CLOCK = timedelta(days=2)
"""Jobs that the clock started and that went well."""


async def forget_jobs(_job: RunningJob) -> dict[str, Any]:
    """Delete jobs that were over long ago; how many."""
    now = datetime.now(UTC)
    long_ago, lately = encode_datetime(now - KEPT), encode_datetime(now - KEPT_OF_THE_CLOCK)
    rows = await execute(
        Sql(
            "DELETE FROM job WHERE finished_at < ? OR (finished_at < ? AND user_id IS NULL AND state = 'DONE')"
            " RETURNING id",
            (long_ago, lately),
        )
    )
    return {"deleted": len(rows)}


async def forget_client_answers(_job: RunningJob) -> dict[str, Any]:
    """Delete answers kept for clients that would have asked again by now; how many."""
    return {"deleted": await forget_answers(datetime.now(UTC))}


FORGET_JOBS = JobKind("forget_jobs", forget_jobs, cron="17 * * * *")
FORGET_ANSWERS = JobKind("forget_answers", forget_client_answers, cron="23 3 * * *")
