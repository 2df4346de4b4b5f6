"""How far a task is, which agrees with whether it is done (R95). Other activities have no status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trato.activities.types import ActivityType, TaskStatus
from trato.errors import invalid
from trato.items.values import Values


def implied_status(before: Mapping[str, Any], given: Values) -> Values:
    """The status that follows from the type and from being done; `before` is the activity as it was, or empty.

    A task that is opened again is a new one. VALIDATION for the status of what is no task.
    """
    if given.get("type", before.get("type")) != ActivityType.TASK:
        if given.get("status") is not None:
            raise invalid("input.status", "NOT_A_TASK", "Only a task has a status.")
        return {} if before.get("status") is None else {"status": None}
    is_done = given.get("is_completed", before.get("is_completed", given.get("status") == TaskStatus.DONE))
    status = given.get("status", before.get("status"))
    if status is not None and (status == TaskStatus.DONE) == is_done:
        return {}
    return {"status": TaskStatus.DONE if is_done else TaskStatus.NEW}
