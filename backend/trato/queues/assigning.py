"""Choosing who becomes responsible, inside the operation that makes something for them."""

from __future__ import annotations

from datetime import datetime

from trato.db.sql import Sql, execute, fetch
from trato.live.operations import Operation
from trato.queues.choosing import Presence, chosen
from trato.queues.queries import QueueRecord, get_queue, is_worked, members_now
from trato.work_calendar.calendar import known


async def next_responsible(op: Operation, queue_id: int) -> int:
    """Who is next in a queue; they stay until the operation ends, and the next operation finds them to be the last.

    The queue is locked, so of two operations at once the second waits and chooses the next one. Nobody available, or
    outside of the hours that the queue keeps: its fallback person, and when they have left, the first administrator.
    NOT_FOUND when there is no such queue.
    """
    who, by_turn = await whose_turn(await get_queue(queue_id, lock=True), op.at, hold=True)
    if by_turn:
        await execute(Sql("UPDATE queue SET previous_id = ? WHERE id = ?", (who, queue_id)))
    return who


async def whose_turn(queue: QueueRecord, moment: datetime, *, hold: bool = False) -> tuple[int, bool]:
    """Who would be next at that moment, and whether by turn rather than for lack of others. Nothing is written."""
    people = await members_now({*queue.member_ids, queue.fallback_id}, moment, hold=hold)
    if not queue.within_hours or is_worked(known(), moment):
        turn = chosen(queue.method, [people[one] for one in queue.member_ids], queue.previous_id)
        if turn is not None:
            return turn, True
    if people[queue.fallback_id].presence is not Presence.INACTIVE:
        return queue.fallback_id, False
    return await _administrator(), False


async def _administrator() -> int:
    """The first person who is active: there always is one (R76)."""
    rows = await fetch(
        Sql(
            'SELECT id FROM "user" WHERE is_admin = TRUE AND is_active = TRUE AND is_service = FALSE'
            " ORDER BY id LIMIT 1"
        )
    )
    return int(rows[0]["id"])
