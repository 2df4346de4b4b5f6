"""A cancelled request, at whatever moment, must not take the database along (a client that disconnects is one)."""

from __future__ import annotations

import asyncio
import random

import pytest
from specimens import Shelf

from database import DIALECT
from trato.db.database import Dialect, writer
from trato.db.sql import Sql
from trato.db.transactions import after_commit, transaction

pytestmark = pytest.mark.usefixtures("specimens")


async def usable() -> None:
    """The database still answers, and nothing is held: not the writer's lock, not a pooled connection."""
    async with asyncio.timeout(10):
        await Shelf.create(name="still here")
        assert await Shelf.filter(name="still here").exists()  # read on the other connection: it was committed
        async with transaction():
            await Shelf.filter(name="still here").delete()
        if DIALECT is Dialect.POSTGRES:
            pool = writer()._pool  # type: ignore[attr-defined]
            while pool.get_idle_size() != pool.get_size():
                await asyncio.sleep(0.01)
        else:
            assert not writer()._lock.locked()  # type: ignore[attr-defined]
            assert not writer()._connection.in_transaction  # type: ignore[attr-defined]


@pytest.mark.parametrize("unit", ["turns of the loop", "microseconds"])
async def test_cancelling_at_any_moment_leaves_the_database_usable_and_tells_of_every_commit(unit: str) -> None:
    told: list[str] = []

    async def work(name: str) -> None:
        async with transaction():
            after_commit(lambda: told.append(name))
            await Shelf.create(name=name)
            async with transaction():
                await Shelf.filter(name=name).update(floor=2)

    for point in range(60):
        task = asyncio.create_task(work(f"{unit} {point}"))
        if unit == "turns of the loop":
            for _ in range(point):
                await asyncio.sleep(0)
        else:
            await asyncio.sleep(point * 100e-6)
        task.cancel()
        await asyncio.wait([task])
    await usable()
    kept = await Shelf.all().values("name", "floor")
    assert sorted(row["name"] for row in kept) == sorted(told)
    assert all(row["floor"] == 2 for row in kept)


async def test_cancelling_some_of_many_waiting_tasks_leaves_the_others_to_finish() -> None:
    chance = random.Random(7)

    async def work(number: int) -> None:
        async with transaction():
            await Shelf.create(name=f"{number}")

    tasks = [asyncio.create_task(work(number)) for number in range(80)]
    doomed = chance.sample(tasks, 50)
    for task in doomed:
        await asyncio.sleep(chance.random() * 0.002)
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(result is None or isinstance(result, asyncio.CancelledError) for result in results)
    await usable()
    names = set(await Shelf.all().values_list("name", flat=True))
    assert {f"{number}" for number, task in enumerate(tasks) if task not in doomed} <= names


async def test_cancelling_reads_and_bulk_writes_holds_nothing() -> None:
    insert = Sql("INSERT INTO shelf (name) VALUES (?)").rendered()
    for point in range(40):
        rows = [[f"{point} {row}"] for row in range(20)]
        tasks = [
            asyncio.ensure_future(writer().execute_many(insert, rows)),
            asyncio.ensure_future(Shelf.all().values("name")),
        ]
        await asyncio.sleep(point * 50e-6)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    await usable()
    assert await Shelf.all().count() % 20 == 0


async def test_a_second_cancellation_does_not_break_the_end_of_a_transaction() -> None:
    async def work(name: str) -> None:
        async with transaction():
            await Shelf.create(name=name)

    for point in range(40):
        task = asyncio.create_task(work(f"{point}"))
        await asyncio.sleep(point * 50e-6)
        while not task.done():
            task.cancel()
            await asyncio.sleep(0)
    await usable()
