"""A job as it is read by whoever only looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trato.db.fields import decode_datetime, decode_json
from trato.db.sql import Row
from trato.jobs.models import JobState

OVER = frozenset({JobState.DONE, JobState.FAILED, JobState.CANCELLED})


@dataclass(frozen=True, slots=True)
class JobRecord:
    """What is told of a job; not what it was told itself, which may hold anything."""

    id: int
    key: str
    name: str
    queue: str
    subject: str
    state: JobState
    attempt: int
    interruptions: int
    user_id: int | None
    user_name: str
    due: datetime | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    changed_at: datetime
    done: int
    total: int | None
    result: Any
    error: str | None
    operation_id: str | None
    version: int

    @property
    def is_over(self) -> bool:
        """Whether nothing more becomes of it."""
        return self.state in OVER

    @classmethod
    def of(cls, row: Row) -> JobRecord:
        """A job from its row."""
        return cls(
            **{name: row[name] for name in _PLAIN},
            **{name: None if row[name] is None else decode_datetime(row[name]) for name in _INSTANTS},  # type: ignore[arg-type]
            state=JobState(row["state"]),
            result=decode_json(row["result"]),
        )


_PLAIN = (
    "id", "key", "name", "queue", "subject", "attempt", "interruptions", "user_id", "user_name", "done", "total",
    "error", "operation_id", "version",
)  # fmt: skip
_INSTANTS = ("due", "created_at", "started_at", "finished_at", "changed_at")
JOB_COLUMNS = ", ".join((*_PLAIN, *_INSTANTS, "state", "result"))
