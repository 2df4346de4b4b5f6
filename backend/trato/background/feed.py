"""Changes of jobs as they happen: each message is a job as it is now, to those who see it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from time import monotonic

from trato.jobs.board import JobBoard
from trato.jobs.records import JobRecord
from trato.live.log import Cursor
from trato.live.sources import Message


class JobNewsType(StrEnum):
    """What a message says."""

    READY = "READY"
    JOB = "JOB"


@dataclass(frozen=True, slots=True)
class JobNews:
    """One message. `job` is there for JOB."""

    type: JobNewsType
    job: JobRecord | None = None


class JobSource:
    """The jobs of one person, or all of them (None); used while somebody of this process attends the board."""

    def __init__(self, board: JobBoard, user_id: int | None) -> None:
        self._board = board
        self._user_id = user_id

    @property
    def tail(self) -> int:
        """How many changes this process has met."""
        return self._board.tail

    @property
    def is_healthy(self) -> bool:
        """Whether the table is being read."""
        return self._board.is_healthy

    def news(self) -> asyncio.Event:
        """Set at the next change."""
        return self._board.news()

    async def start(self, after: str | None) -> tuple[int, bool]:
        """At what is newest: whoever follows reads the list as well."""
        return self._board.tail, False

    async def since(self, position: int) -> tuple[int, list[tuple[int, JobNews]]]:
        """What changed, each job once, as it is now."""
        reached = max(position, self._board.tail)
        changed = self._board.since(position)
        own = [(place, job) for place, job in changed if self._user_id in (None, job.user_id)]
        return reached, [(place, JobNews(JobNewsType.JOB, job)) for place, job in own]

    def message(self, position: int, body: JobNews) -> Message[JobNews]:
        """The cursor is of no use to a client: there is nothing to resume."""
        return Message(Cursor("jobs", position), body)

    def age(self) -> float:
        """Seconds since the last change was met."""
        return monotonic() - self._board.changed_at

    def ready(self) -> JobNews:
        """From now on every change is told."""
        return JobNews(JobNewsType.READY)

    def resync(self) -> None:
        """Never needed: nothing is resumed."""
