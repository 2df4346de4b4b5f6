"""Choosing who becomes responsible, inside the operation that makes something for them."""

from __future__ import annotations

from trato.db.sql import Sql, execute, fetch
from trato.live.operations import Operation
from trato.queues.choosing import Presence, chosen
from trato.queues.queries import get_queue, is_worked, members_now
from trato.work_calendar.calendar import known


async def next_responsible(op: Operation, queue_id: int) -> int:
    """Who is next in a queue; they stay until the operation ends, and the next operation finds them to be the last.

    The queue is locked, so of two operations at once the second waits and chooses the next one. Nobody available, or
    outside of the hours that the queue keeps: its fallback person, and when they have left, the first administrator.
    NOT_FOUND when there is no such queue.
    """
    queue = await get_queue(queue_id, lock=True)
    people = await members_now({*queue.member_ids, queue.fallback_id}, op.at, hold=True)
    if not queue.within_hours or is_worked(known(), op.at):
        turn = chosen(queue.method, [people[one] for one in queue.member_ids], queue.previous_id)
        if turn is not None:
            await execute(Sql("UPDATE queue SET previous_id = ? WHERE id = ?", (turn, queue_id)))
            return turn
    if people[queue.fallback_id].presence is not Presence.INACTIVE:
        return queue.fallback_id
    return await _administrator()


async def _administrator() -> int:
    """The first who is active: there always is one (R76)."""
    rows = await fetch(Sql('SELECT id FROM "user" WHERE is_admin = TRUE AND is_active = TRUE ORDER BY id LIMIT 1'))
    return int(rows[0]["id"])
