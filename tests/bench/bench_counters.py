"""What counters cost (R52): 200 people over 100,000 open activities, each two on a deal.

The unit is a page of the person's deals: whoever counts ought not to cost more than whoever looks.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Any

from measured import median_ms, tell

from graph_client import Client
from house import House
from trato.accounts.models import User
from trato.counters.counting import CounterScope, tally
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute, fetch, insert
from trato.db.transactions import transaction
from trato.roles.defaults import Start

PEOPLE, DEALS, EACH = 200, 50_000, 2
DIRECTIONS = ("NONE", "OUT", "IN")
PAGE = "{ deals(first: 50) { nodes { id title } } }"


async def _copies(table: str, count: int, vary: Any) -> list[int]:
    """More rows like the only one of a table, each varied; their ids."""
    (model,) = await fetch(Sql(f"SELECT * FROM {table}"))
    del model["id"]
    rows = [{**model, **vary(at)} for at in range(count)]
    return await insert(table, list(model), [list(row.values()) for row in rows])


async def _furnish(house: House) -> list[Client]:
    chance = random.Random(1)
    people = [await house.hire(f"Person {at}", Start.OWN) for at in range(PEOPLE)]
    ids = [user.id for user in await User.filter(name__startswith="Person ").order_by("id")]
    deal = await house.deal()
    plan = (
        'mutation ($id: ID!) { createActivity(input: {type: TODO, subject: "Do", itemIds: [$id]}) { activity { id } } }'
    )
    await house.ada.run(plan, id=deal["id"])
    owner = cycle(ids)
    begin = datetime.now(UTC) - timedelta(days=10)

    def planned(at: int) -> dict[str, Any]:
        deadline = encode_datetime(begin + timedelta(minutes=chance.randrange(60 * 24 * 30)))
        return {"title": f"do {at}", "deadline": deadline, "direction": DIRECTIONS[chance.randrange(3)]}

    async with transaction():
        deals = await _copies(
            "deal", DEALS, lambda at: {"title": f"deal {at}", "rank": f"a{at:06}", "responsible_id": next(owner)}
        )
        activities = await _copies("activity", DEALS * EACH, planned)
        bound = [(one, "deal", deals[at // EACH]) for at, one in enumerate(activities)]
        await insert("activity_binding", ("activity_id", "item_kind", "item_id"), bound)
    await execute(Sql("ANALYZE"))
    return people


async def test_counters_of_many(house: House) -> None:
    people = cycle(await _furnish(house))

    async def counted() -> None:
        person = next(people).access
        assert person
        await tally(person)

    async def looked() -> None:
        await next(people).run(PAGE)

    page = await median_ms(looked, times=50)
    own = await median_ms(counted, times=PEOPLE)
    tell("a page of one's deals", f"{page:.1f} ms")
    tell("one's own counters", f"{own:.1f} ms = {own / page:.2f} pages", "under 1")
    tell(f"all {PEOPLE} people's, one after the other", f"{own * PEOPLE / 1000:.2f} s", "under 2 s")
    assert house.al.access
    others = await median_ms(lambda: tally(house.al.access, CounterScope.OTHERS), times=7, before=1)  # type: ignore[arg-type]
    tell("everybody else's, of who sees all", f"{others:.0f} ms = {others / page:.0f} pages", "under 500 ms")
