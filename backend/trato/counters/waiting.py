"""What of an item's open activities may be counted, so that whoever shows it counts by their own clock (R52)."""

from __future__ import annotations

import datetime

import strawberry

from trato.activities.queries import NextActivity, next_activities
from trato.counters.mode import CounterMode, known
from trato.graph.kit.context import Info, current
from trato.graph.kit.ids import encode_id
from trato.items.kinds import ItemKind
from trato.items.records import Record


@strawberry.type(
    description="An open activity that a counter counts: as incoming, or by its deadline once that is today or has"
    " passed. So what is shown stays true while time goes by, without being told."
)
class WaitingActivity:
    """R52."""

    deadline: datetime.datetime | None = strawberry.field(description="When it is due.")
    is_incoming: bool = strawberry.field(description="Nobody has answered yet: whatever its deadline, it is incoming.")
    for_id: strawberry.ID = strawberry.field(
        description="Whose counters count it, as their mode says: who looks after the item, or who is to do it."
    )


def waiting_of(planned: NextActivity | None, responsible_id: int) -> list[WaitingActivity]:
    """What waits with an item that this user looks after, as the graph shows it."""
    by_item = known() is CounterMode.ITEM_RESPONSIBLE
    return [
        WaitingActivity(
            deadline=one.deadline,
            is_incoming=one.is_incoming,
            for_id=encode_id("User", responsible_id if by_item else one.responsible_id),
        )
        for one in (planned.waiting if planned else ())
    ]


async def load_waiting(info: Info, kind: ItemKind, record: Record) -> list[WaitingActivity]:
    """The same of a record. A statement for all items of a kind that an operation asks for."""

    async def load(ids: list[int]) -> list[NextActivity | None]:
        found = await next_activities(current(info), kind.code, ids)
        return [found.get(one) for one in ids]

    planned = await info.context.loader(("waiting", kind.code), load).load(record["id"])
    return waiting_of(planned, record["responsible"])
