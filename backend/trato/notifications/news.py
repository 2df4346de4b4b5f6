"""Who is woken when a notification was written or read through this process. Others' are found by looking."""

from __future__ import annotations

from trato.live.row_board import WakeUps

WAKE_UPS = WakeUps()
"""Told after each commit that changed a notification."""
