"""The words of activities, as the graph says them: told to it before any type uses them."""

from __future__ import annotations

import strawberry

from trato.activities.kind import ActivityType

__all__ = ["ActivityType"]

strawberry.enum(ActivityType, name="ActivityType", description="What is to be done; TODO is for anything else.")
