"""The words an activity is told by: what is to be done, whose move it is, how much it matters (R47)."""

from __future__ import annotations

from enum import StrEnum

USUAL_REMINDER = 15
"""So many minutes before its deadline whoever is to do something is reminded, unless it says otherwise (R55)."""
EARLIEST_REMINDER = 14 * 24 * 60


class ActivityType(StrEnum):
    """What is to be done. TODO is the universal one."""

    CALL = "CALL"
    MEETING = "MEETING"
    EMAIL = "EMAIL"
    TASK = "TASK"
    TODO = "TODO"


class Direction(StrEnum):
    """Who turns to whom: IN is the customer to us."""

    IN = "IN"
    OUT = "OUT"
    NONE = "NONE"


class TaskStatus(StrEnum):
    """How far a task is; DONE is a task that is completed."""

    NEW = "NEW"
    IN_PROGRESS = "IN_PROGRESS"
    DEFERRED = "DEFERRED"
    DONE = "DONE"


class Priority(StrEnum):
    """How much it matters among others that are due."""

    LOW = "LOW"
    NORMAL = "NORMAL"
    HIGH = "HIGH"
