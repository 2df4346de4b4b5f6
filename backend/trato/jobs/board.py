"""What changes about jobs, for whoever follows them.

Beside the log, which stays what happened to records: how far a job has come is of no interest tomorrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from trato.db.fields import encode_datetime
from trato.db.sql import Sql, fetch
from trato.jobs.news import WAKE_UPS
from trato.jobs.records import JOB_COLUMNS, JobRecord
from trato.live.row_board import RowBoard


async def _changed_since(moment: datetime) -> Sequence[JobRecord]:
    rows = await fetch(
        Sql(f"SELECT {JOB_COLUMNS} FROM job WHERE changed_at >= ? ORDER BY changed_at, id", (encode_datetime(moment),))
    )
    return [JobRecord.of(row) for row in rows]


_board = RowBoard("jobs", _changed_since, WAKE_UPS)


def job_board() -> RowBoard[JobRecord]:
    """The board of this process."""
    return _board
