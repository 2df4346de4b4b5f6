"""How long answers to clients' keys are kept (R4)."""

from __future__ import annotations

from datetime import datetime, timedelta

from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute

KEPT = timedelta(days=90)
"""Longer than any device is away with moves that it wants to repeat."""


async def forget_answers(now: datetime) -> int:
    """Delete the answers that are older; how many."""
    return len(
        await execute(Sql("DELETE FROM client_operation WHERE at < ? RETURNING id", (encode_datetime(now - KEPT),)))
    )
