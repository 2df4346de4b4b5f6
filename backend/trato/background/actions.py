"""What people do about jobs: try one again, and cancel one. Whoever sees a job may."""

from __future__ import annotations

from trato.access.gate import Access
from trato.background.queries import job_row
from trato.db.sql import Row
from trato.errors import conflict
from trato.jobs.models import JobState
from trato.jobs.running import cancel
from trato.jobs.starting import start_again
from trato.live.operations import Operation, action, operation

RETRIED = frozenset({JobState.FAILED, JobState.CANCELLED})


@action
async def retry_job(access: Access, job_id: int, client_op_id: str | None = None) -> int:
    """Start another attempt, which goes on where this one had come to; the id of the new job.

    CONFLICT when it neither failed nor was cancelled (NOT_OVER), or was tried again since (RETRIED).
    """
    async with operation(access.actor, client_op_id) as op:
        row = await job_row(access, job_id, locked=True)
        if row["state"] not in RETRIED:
            raise conflict("NOT_OVER", "Only a job that failed or was cancelled can be tried again.")
        again = await start_again(row)
        if again.row["state"] != JobState.WAITING:
            raise conflict("RETRIED", "It was tried again already.")
        if again.is_new:
            _record(op, "retried", row)
        return op.done(int(again.row["id"]))


@action
async def cancel_job(access: Access, job_id: int, client_op_id: str | None = None) -> int:
    """Cancel a job; what it has done stays done. Its id. CONFLICT (OVER) when it is finished."""
    async with operation(access.actor, client_op_id) as op:
        row = await job_row(access, job_id, locked=True)
        if await cancel(job_id) is None:
            raise conflict("OVER", "The job is over already.")
        _record(op, "cancelled", row)
        return op.done(job_id)


def _record(op: Operation, event: str, row: Row) -> None:
    op.record(f"job.{event}", "job", row["id"], row["subject"] or row["name"], params={"name": row["name"]})
