"""The words of activities, as the graph says them: told to it before any type uses them."""

from __future__ import annotations

import strawberry

from trato.activities.types import ActivityType, Direction, Priority, TaskStatus

__all__ = ["ActivityType", "Direction", "Priority", "TaskStatus"]

strawberry.enum(ActivityType, name="ActivityType", description="What is to be done; TODO is for anything else.")
strawberry.enum(
    Direction, name="ActivityDirection", description="Who turns to whom; IN is what comes from the customer."
)
strawberry.enum(Priority, name="ActivityPriority", description="How much it matters among others.")
strawberry.enum(TaskStatus, name="TaskStatus", description="How far a task is; DONE is a completed one.")
