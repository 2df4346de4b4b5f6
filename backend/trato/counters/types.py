"""How many open activities wait, as the graph shows it: for a person, in a section, with one item."""

from __future__ import annotations

import strawberry

from trato.counters.counting import Counts, counts_of
from trato.graph.kit.context import Info, current
from trato.items.kinds import ItemKind


@strawberry.type(
    description="How many open activities wait. Each counts once in a section, however many items it is bound to."
)
class Counter:
    """R52."""

    attention: int = strawberry.field(description="All that should be looked at today: the next three together.")
    overdue: int = strawberry.field(description="Their deadline has passed.")
    today: int = strawberry.field(description="Due before midnight in your time zone.")
    incoming: int = strawberry.field(description="Nobody has answered yet; these are neither overdue nor due today.")

    @classmethod
    def of(cls, counts: Counts) -> Counter:
        """The counts as the graph shows them."""
        return cls(attention=counts.attention, overdue=counts.overdue, today=counts.today, incoming=counts.incoming)


async def load_counter(info: Info, kind: ItemKind, item_id: int) -> Counter:
    """What waits with one item. A statement for all items of a kind that an operation asks for."""

    async def load(ids: list[int]) -> list[Counter]:
        found = await counts_of(current(info), kind, ids)
        return [Counter.of(found.get(one, Counts())) for one in ids]

    return await info.context.loader(("counter", kind.code), load).load(item_id)
