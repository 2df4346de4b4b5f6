"""Credentials that opened their last door long ago are deleted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute
from trato.jobs.kinds import JobKind
from trato.jobs.running import RunningJob

KEPT = timedelta(days=90)
"""Longer than any token that can be renewed lives, so that a stolen one is met again and its family ended."""


async def forget_credentials(_job: RunningJob) -> dict[str, Any]:
    """Delete what has expired or was revoked long ago; how many."""
    before = encode_datetime(datetime.now(UTC) - KEPT)
    rows = await execute(
        Sql("DELETE FROM credential WHERE expires_at < ? OR revoked_at < ? RETURNING id", (before, before))
    )
    return {"deleted": len(rows)}


FORGET_CREDENTIALS = JobKind("forget_credentials", forget_credentials, cron="41 3 * * *")
