"""Choosing who becomes responsible, inside the operation that makes something for them."""

from __future__ import annotations

from datetime import datetime

from trato.db.sql import Sql, execute, fetch
from trato.live.operations import Operation
from trato.queues.choosing import Presence, chosen
from trato.queues.queries import QueueRecord, Sees, get_queue, is_worked, members_now, sees_what_comes_in
from trato.work_calendar.calendar import known


async def next_responsible(op: Operation, queue_id: int, sees: Sees = sees_what_comes_in) -> int:
    """Who is next in a queue; they stay until the operation ends, and the next operation finds them to be the last.

    The queue is locked, so of two operations at once the second waits and chooses the next one. Nobody available, or
    outside of the hours that the queue keeps: its fallback person, and when they have left or may not see what it is
    for, the first administrator. NOT_FOUND when there is no such queue.
    """
    who, by_turn = await _whose_turn(await get_queue(queue_id, lock=True), op.at, sees)
    if by_turn:
        await execute(Sql("UPDATE queue SET previous_id = ? WHERE id = ?", (who, queue_id)))
    return who


async def _whose_turn(queue: QueueRecord, moment: datetime, sees: Sees) -> tuple[int, bool]:
    """Who is next at that moment, and whether by turn rather than for lack of others."""
    people = await members_now({*queue.member_ids, queue.fallback_id}, moment, sees, hold=True)
    if not queue.within_hours or is_worked(known(), moment):
        turn = chosen(queue.method, [people[one] for one in queue.member_ids], queue.previous_id)
        if turn is not None:
            return turn, True
    if people[queue.fallback_id].presence in (Presence.AVAILABLE, Presence.ABSENT):
        return queue.fallback_id, False
    return await first_administrator(), False


async def first_administrator() -> int:
    """The first who is active: there always is one (R76), and they see everything."""
    rows = await fetch(
        Sql(
            'SELECT id FROM "user" WHERE is_admin = TRUE AND is_active = TRUE AND is_service = FALSE'
            " ORDER BY id LIMIT 1"
        )
    )
    return int(rows[0]["id"])
