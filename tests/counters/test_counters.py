"""What waits for whom (R52): at a fixed clock, in both modes, across zones and changes of the clock, and live."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import House
from trato.activities import queries
from trato.items import periods

FIGURES = "attention overdue today incoming"
COUNTERS = (
    """total { %s } idle unattended mode sections { kind idle unattended counter { %s } }""" % (FIGURES, FIGURES)
)  # fmt: skip
READ = "query ($scope: CounterScope! = MINE) { counters(scope: $scope) { %s } }" % COUNTERS
FOLLOW = "subscription { countersChanged { %s } }" % COUNTERS
PLAN = """mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"""
MODE = "mutation ($mode: CounterMode!) { setCounterMode(mode: $mode) { mode } }"

NOON = datetime(2026, 10, 23, 12, tzinfo=UTC)  # a Friday
NONE = {"attention": 0, "overdue": 0, "today": 0, "incoming": 0}


def waiting(**figures: int) -> dict[str, int]:
    """The figures of a counter; what is not named is none, and all are worth attention together."""
    return NONE | figures | {"attention": sum(figures.values())}


async def plan(house: House, *items: dict[str, Any], by: Client | None = None, **input: Any) -> str:
    """The id of a planned activity; universal, unless said otherwise."""
    given = {"type": "TODO", "subject": "Do", "itemIds": [item["id"] for item in items], **input}
    return str((await (by or house.ada).run(PLAN, input=given))["activity"]["id"])


async def counted(client: Client, scope: str = "MINE") -> dict[str, Any]:
    """The counters, sections by kind."""
    found = await client.run(READ, scope=scope)
    return told(found)


def told(found: dict[str, Any]) -> dict[str, Any]:
    return {
        "total": found["total"],
        "idle": found["idle"],
        **{section["kind"].lower(): section["counter"] for section in found["sections"]},
    }


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """It is noon."""
    monkeypatch.setattr(periods, "now", lambda: NOON)
    return monkeypatch


MADRID, AUCKLAND, UNIVERSAL = "Europe/Madrid", "Pacific/Auckland", "UTC"


@pytest.mark.parametrize(
    ("now", "zone", "deadline", "direction", "figures"),
    [
        (NOON, UNIVERSAL, NOON - timedelta(seconds=1), "NONE", {"overdue": 1}),
        (NOON, UNIVERSAL, NOON - timedelta(days=400), "OUT", {"overdue": 1}),
        (NOON, UNIVERSAL, NOON, "NONE", {"today": 1}),
        (NOON, UNIVERSAL, datetime(2026, 10, 23, 23, 59, 59, tzinfo=UTC), "NONE", {"today": 1}),
        (NOON, UNIVERSAL, datetime(2026, 10, 24, tzinfo=UTC), "NONE", {}),
        (NOON, UNIVERSAL, None, "NONE", {}),
        (NOON, UNIVERSAL, None, "IN", {"incoming": 1}),
        (NOON, UNIVERSAL, NOON - timedelta(days=1), "IN", {"incoming": 1}),
        (NOON, UNIVERSAL, NOON + timedelta(days=9), "IN", {"incoming": 1}),
        # Midnight of Madrid is two hours ahead of that of the world, that of Auckland a whole day.
        (NOON, MADRID, datetime(2026, 10, 23, 21, 59, tzinfo=UTC), "NONE", {"today": 1}),
        (NOON, MADRID, datetime(2026, 10, 23, 22, 0, tzinfo=UTC), "NONE", {}),
        (NOON, AUCKLAND, datetime(2026, 10, 24, 10, 59, tzinfo=UTC), "NONE", {"today": 1}),
        # A day of 25 hours in Madrid, one of 23 in Madrid.
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), MADRID, datetime(2026, 10, 25, 22, 59, tzinfo=UTC), "NONE", {"today": 1}),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), MADRID, datetime(2026, 10, 25, 23, 0, tzinfo=UTC), "NONE", {}),
        (datetime(2026, 3, 29, 0, 30, tzinfo=UTC), MADRID, datetime(2026, 3, 29, 21, 59, tzinfo=UTC), "NONE", {"today": 1}),
        (datetime(2026, 3, 29, 0, 30, tzinfo=UTC), MADRID, datetime(2026, 3, 29, 22, 0, tzinfo=UTC), "NONE", {}),
        # The same instant is another day at the other end of the world.
        (datetime(2026, 10, 23, 11, 30, tzinfo=UTC), AUCKLAND, datetime(2026, 10, 23, 23, 0, tzinfo=UTC), "NONE", {"today": 1}),
        (datetime(2026, 10, 23, 10, 30, tzinfo=UTC), AUCKLAND, datetime(2026, 10, 23, 23, 0, tzinfo=UTC), "NONE", {}),
    ],
)  # fmt: skip
async def test_an_activity_counts_by_the_clock_of_whoever_asks(
    house: House,
    clock: pytest.MonkeyPatch,
    now: datetime,
    zone: str,
    deadline: datetime | None,
    direction: str,
    figures: dict[str, int],
) -> None:
    due = deadline.isoformat() if deadline else None
    await plan(house, await house.deal(), deadline=due, direction=direction)
    clock.setattr(periods, "now", lambda: now)
    assert house.ada.access
    house.ada.access = replace(house.ada.access, time_zone=zone)
    assert (await counted(house.ada))["total"] == waiting(**figures)


async def test_activities_count_and_not_items(house: House) -> None:
    late = NOON - timedelta(hours=1)
    deals = [await house.deal() for _ in range(3)]
    for deal in deals:
        await plan(house, deal, deadline=late.isoformat())
        await plan(house, deal, deadline=None, direction="IN")
    six = waiting(overdue=3, incoming=3)
    assert await counted(house.ada) == {
        "total": six,
        "idle": 0,
        "deal": six,
        "lead": NONE,
        "company": NONE,
        "contact": NONE,
    }
    # Bound to two deals and a company: once among deals, once among companies, once in all.
    shared = await plan(house, deals[0], deals[1], await house.company(), deadline=late.isoformat())
    assert await counted(house.ada) == {
        "total": waiting(overdue=4, incoming=3),
        "idle": 0,
        "deal": waiting(overdue=4, incoming=3),
        "lead": NONE,
        "company": waiting(overdue=1),
        "contact": NONE,
    }
    await house.ada.run("mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }", id=shared)
    assert (await counted(house.ada))["total"] == six
    await house.ada.run("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", id=deals[2]["id"])
    assert (await counted(house.ada))["total"] == waiting(overdue=2, incoming=2)


async def test_the_mode_says_whose_an_activity_is(house: House) -> None:
    olga = await house.user_id(house.olga)
    hers, mine = await house.deal(responsibleId=olga), await house.deal()
    late = (NOON - timedelta(hours=1)).isoformat()
    await plan(house, hers, deadline=late)  # on Olga's deal, for Ada to do
    await plan(house, mine, deadline=None, direction="IN", responsibleId=olga)  # the other way round
    assert (await counted(house.ada))["total"] == waiting(incoming=1)
    assert (await counted(house.olga))["total"] == waiting(overdue=1)
    assert await house.ada.run(MODE, mode="ACTIVITY_RESPONSIBLE") == {"mode": "ACTIVITY_RESPONSIBLE"}
    assert (await counted(house.ada))["total"] == waiting(overdue=1)
    # Ada's deal is none that Olga may read: what is bound to it alone is not counted, though she sees what is hers to do.
    assert (await counted(house.olga))["total"] == NONE
    assert [event["kind"] for event in await house.events()][-1] == "counter_mode.updated"
    last = await house.events()
    await house.ada.run(MODE, mode="ACTIVITY_RESPONSIBLE")
    assert await house.events() == last  # nothing differs


async def test_others_are_counted_for_who_may_see_their_items(house: House) -> None:
    olga = await house.user_id(house.olga)
    await plan(house, await house.deal(responsibleId=olga), deadline=(NOON - timedelta(days=1)).isoformat())
    await house.deal(responsibleId=olga)
    assert {name: (await counted(client, "OTHERS"))["total"] for name, client in (("al", house.al), ("olga", house.olga), ("nora", house.nora))} == {
        "al": waiting(overdue=1), "olga": NONE, "nora": NONE,
    }  # fmt: skip
    assert (await counted(house.al))["total"] == NONE
    assert (await counted(house.al, "OTHERS"))["idle"] == 1
    assert (await house.nobody.refused(READ)).code == "UNAUTHENTICATED"
    assert await house.nobody.refused_following(FOLLOW) == "UNAUTHENTICATED"


async def test_idle_is_what_is_in_progress_without_a_plan(house: House) -> None:
    planned, done, idle = [await house.deal(title=title) for title in ("Planned", "Done", "Idle")]
    await plan(house, planned)
    won = "mutation ($id: ID!, $to: ID!) { closeDeal(id: $id, stageId: $to, expectedVersion: 1) { __typename } }"
    await house.ada.run(won, id=done["id"], to=house.stages["Deal won"])
    await house.company()  # companies are neither open nor closed
    found = await house.ada.run(READ)
    assert (found["idle"], found["unattended"]) == (1, 2)  # planning alone is nothing done
    assert {section["kind"]: (section["idle"], section["unattended"]) for section in found["sections"]} == {
        "DEAL": (1, 2),
        "LEAD": (0, 0),
        "COMPANY": (0, 0),
        "CONTACT": (0, 0),
    }
    await plan(house, idle)
    assert (await counted(house.ada))["idle"] == 0


async def test_each_item_tells_what_waits_with_it(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """As far as it tells; what only is planned for some time, without a deadline, takes nobody's place."""
    late = (NOON - timedelta(hours=1)).isoformat()
    deals = [await house.deal(title=f"Deal {at}") for at in range(3)]
    await plan(house, deals[0], deadline=late)
    await plan(house, deals[0], deals[1], deadline=None, direction="IN")
    listed = (
        '{ deals(sort: [{field: "title"}]) { nodes { counter { %s } waiting { deadline isIncoming forId } } } }'
        % FIGURES
    )
    with counted_statements() as statements:
        found = await house.ada.run(listed)
    assert [node["counter"] for node in found["nodes"]] == [waiting(overdue=1, incoming=1), waiting(incoming=1), NONE]
    ada = await house.user_id(house.ada)
    overdue, unanswered = [
        {"deadline": due, "isIncoming": due is None, "forId": ada} for due in (f"{late[:-6]}+00:00", None)
    ]
    assert [node["waiting"] for node in found["nodes"]] == [[overdue, unanswered], [unanswered], []]
    for at in range(10):
        await plan(house, await house.deal(title=f"More {at}"))
    with counted_statements() as more:
        await house.ada.run(listed)
    assert len(more) == len(statements)
    monkeypatch.setattr(queries, "MOST_WAITING", 2)
    crowded = await house.deal(title="Crowded")
    for direction in ("NONE", "NONE", "NONE", "IN"):
        await plan(house, crowded, deadline=None, direction=direction)
    waits = '{ deals(search: "Crowded") { nodes { waiting { deadline isIncoming forId } } } }'
    for first in ([unanswered], [overdue, unanswered], [overdue, overdue]):
        assert (await house.ada.run(waits))["nodes"] == [{"waiting": first}]
        await plan(house, crowded, deadline=late)


class Counting:
    """Keeps the newest message of a person's counters."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self._news = asyncio.Event()

    def take(self, message: dict[str, Any]) -> None:
        """A message has come."""
        self.messages.append(told(message))
        self._news.set()

    async def sees(self, **figures: int) -> None:
        """Wait until the total says so."""
        async with asyncio.timeout(30):
            while not self.messages or self.messages[-1]["total"] != waiting(**figures):
                self._news.clear()
                await self._news.wait()


@asynccontextmanager
async def counting(client: Client) -> AsyncIterator[Counting]:
    """Follow somebody's counters. The first message has come when the block begins."""
    kept = Counting()

    async def follow() -> None:
        async with client.following(FOLLOW) as messages:
            async for message in messages:
                kept.take(message)

    task = asyncio.create_task(follow())
    try:
        async with asyncio.timeout(30):
            while not kept.messages:
                await asyncio.sleep(0.005)
        yield kept
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_counters_change_as_things_are_done(house: House) -> None:
    olga = await house.user_id(house.olga)
    late = (NOON - timedelta(hours=1)).isoformat()
    async with counting(house.olga) as hers, counting(house.al) as als:
        deal = await house.deal(responsibleId=olga)
        first = await plan(house, deal, deadline=late)
        await hers.sees(overdue=1)
        await plan(house, deal, deadline=late, direction="IN")
        await hers.sees(overdue=1, incoming=1)
        again = "mutation ($id: ID!, $at: DateTime) { rescheduleActivity(id: $id, deadline: $at) { activity { id } } }"
        await house.ada.run(again, id=first, at=(NOON + timedelta(hours=1)).isoformat())
        await hers.sees(today=1, incoming=1)
        await house.ada.run("mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }", id=first)
        await hers.sees(incoming=1)
        # Handed over: gone for the one, there for the other.
        hand = "mutation ($id: ID!, $to: ID!) { updateDeal(id: $id, input: {responsibleId: $to}, expectedVersion: 1) { deal { id } } }"
        await house.ada.run(hand, id=deal["id"], to=await house.user_id(house.al))
        await als.sees(incoming=1)
        await hers.sees()
        await house.ada.run(MODE, mode="ACTIVITY_RESPONSIBLE")
        await als.sees()  # Ada is to do it
    async with counting(house.ada) as mine:
        await mine.sees(incoming=1)
        await house.al.run("mutation ($id: ID!) { deleteDeals(ids: [$id]) { deletedIds } }", id=deal["id"])
        await mine.sees()


async def test_leads_that_are_over_leave_the_counters(house: House) -> None:
    """R26: what is planned with junk waits for nobody; with a completed lead, for whoever has what it became (R28)."""
    await house.with_leads()
    late = (NOON - timedelta(hours=1)).isoformat()
    useless, useful = await house.lead(title="Wrong number"), await house.lead(title="Racks")
    for lead in (useless, useful):
        await plan(house, lead, deadline=late)
    async with counting(house.ada) as mine:
        await mine.sees(overdue=2)
        await house.ada.run("mutation ($id: ID!) { markLeadJunk(id: $id) { __typename } }", id=useless["id"])
        await mine.sees(overdue=1)
        assert mine.messages[-1]["lead"] == waiting(overdue=1)
        become = """mutation ($id: ID!, $version: Int!) {
          convertLead(id: $id, input: {createDeal: true}, expectedVersion: $version) { __typename } }"""
        await house.ada.run(become, id=useful["id"], version=useful["version"])
    found = await counted(house.ada)
    assert (found["total"], found["lead"], found["deal"]) == (waiting(overdue=1), NONE, waiting(overdue=1))


async def test_counters_change_as_time_goes_by(house: House, clock: pytest.MonkeyPatch) -> None:
    from trato.counters import board

    clock.setattr(board, "LOOK_SECONDS", 0.02)
    deal = await house.deal()
    await plan(house, deal, deadline=(NOON + timedelta(hours=1)).isoformat())
    await plan(house, deal, deadline=(NOON + timedelta(days=1)).isoformat())
    async with counting(house.ada) as mine:
        await mine.sees(today=1)
        clock.setattr(periods, "now", lambda: NOON + timedelta(hours=1, seconds=1))
        await mine.sees(overdue=1)
        clock.setattr(periods, "now", lambda: datetime(2026, 10, 24, tzinfo=UTC))
        await mine.sees(overdue=1, today=1)
        assert len(mine.messages) == 3  # between these nothing is told
