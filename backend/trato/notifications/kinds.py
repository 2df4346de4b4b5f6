"""What people are notified of."""

from __future__ import annotations

from enum import StrEnum


class NotificationKind(StrEnum):
    """Why somebody is told."""

    MENTION = "MENTION"
    ASSIGNED = "ASSIGNED"
    PLANNED = "PLANNED"
    REMINDER = "REMINDER"
