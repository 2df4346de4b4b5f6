"""Reading jobs: administrators see all of them, others those that they started themselves."""

from __future__ import annotations

from collections.abc import Collection

from trato.access.gate import Access
from trato.db.pages import Portion, portion
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, fetch_one, one_of, row_lock
from trato.errors import not_found
from trato.items.paging import check_page_size
from trato.jobs.models import JobState
from trato.jobs.records import JOB_COLUMNS, JobRecord


def seen_by(access: Access) -> int | None:
    """Whose jobs somebody sees; None: everybody's."""
    return None if access.is_admin else access.user_id


def _visible(access: Access, *, mine: bool) -> Sql:
    whose = access.user_id if mine else seen_by(access)
    return TRUE if whose is None else Sql("user_id = ?", (whose,))


async def list_jobs(
    access: Access, states: Collection[JobState] | None, *, mine: bool, first: int, before: int | None, total: bool
) -> Portion[JobRecord]:
    """A page of the jobs that somebody sees, of ids below `before`. VALIDATION for a page of a wrong size."""
    check_page_size(first)
    wanted = [_visible(access, mine=mine)]
    if states is not None:
        wanted.append(one_of("state", [state.value for state in states]))
    older = TRUE if before is None else Sql("id < ?", (before,))
    rows = await fetch(
        f"SELECT {JOB_COLUMNS} FROM job WHERE " + all_of([*wanted, older]) + f" ORDER BY id DESC LIMIT {first + 1}"
    )
    count = await fetch_one("SELECT COUNT(*) AS n FROM job WHERE " + all_of(wanted)) if total else None
    return portion([JobRecord.of(row) for row in rows], first, count["n"] if count else None)


async def get_job(access: Access, job_id: int) -> JobRecord:
    """A job by its number. NOT_FOUND."""
    return JobRecord.of(await job_row(access, job_id))


async def newest_job(name: str) -> JobRecord | None:
    """The last one of its kind, whoever started it."""
    row = await fetch_one(Sql(f"SELECT {JOB_COLUMNS} FROM job WHERE name = ? ORDER BY id DESC LIMIT 1", (name,)))
    return None if row is None else JobRecord.of(row)


async def jobs_by_ids(access: Access, ids: Collection[int]) -> dict[int, JobRecord]:
    """Those of these jobs that somebody sees, by their numbers, in one statement."""
    wanted = all_of([one_of("id", ids), _visible(access, mine=False)])
    rows = await fetch(f"SELECT {JOB_COLUMNS} FROM job WHERE " + wanted)
    return {row["id"]: JobRecord.of(row) for row in rows}


async def job_row(access: Access, job_id: int, *, locked: bool = False) -> Row:
    """The row of a job that somebody sees, until the transaction ends as it is if `locked`. NOT_FOUND."""
    own = Sql("id = ?", (job_id,))
    row = await fetch_one(
        "SELECT * FROM job WHERE " + all_of([own, _visible(access, mine=False)]) + (row_lock() if locked else "")
    )
    if row is None:
        raise not_found("job")
    return row
