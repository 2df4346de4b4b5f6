"""What kinds of jobs there are to describe: a name, the work, how often it is tried, and when the clock starts it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from trato.jobs.running import RunningJob

Work = Callable[[RunningJob], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Queue:
    """Jobs that wait for each other: at most so many run at once in a process, which looks for more every `pause`.

    The two together bound how many begin in a second.
    """

    name: str
    at_once: int
    pause: float


QUICK = Queue("quick", 12, 0.25)
"""Moments each; fewer at once than a process has connections, so that people's requests find some."""

BULK = Queue("bulk", 1, 1.0)
"""Minutes, and much to write."""

QUEUES = (QUICK, BULK)


@dataclass(frozen=True, slots=True)
class JobKind:
    """A kind of job. `work` is begun anew after an interruption, with what it left in the job's memory.

    What it answers is kept as the result, so it is JSON. After a fault of ours it is tried again, `attempts` times in
    all, `pause` after the first failure and twice as long after each further one; a refusal (TratoError) is final.
    `cron`: minute, hour, day, month and weekday at which the clock starts it, in UTC.
    """

    name: str
    work: Work
    queue: Queue = QUICK
    attempts: int = 3
    pause: timedelta = timedelta(minutes=1)
    cron: str | None = None

    def pause_after(self, attempt: int) -> timedelta:
        """How long to wait when this attempt has failed."""
        return self.pause * int(2 ** (attempt - 1))
