"""Who is woken when a job of this database changed through this process. Others' changes are found by looking."""

from __future__ import annotations

from trato.live.row_board import WakeUps

WAKE_UPS = WakeUps()
"""Told after each commit that changed a job."""

listen, tell = WAKE_UPS.listen, WAKE_UPS.tell
