"""Transactions: all or nothing, savepoints, callbacks after the commit, and tasks that must not inherit them."""

from __future__ import annotations

import asyncio
import logging

import pytest
from specimens import Shelf
from tortoise.exceptions import IntegrityError, TransactionManagementError

from database import DIALECT
from trato.db.database import Dialect, reader, writer
from trato.db.sql import Sql, fetch_one
from trato.db.transactions import after_commit, start_outside, transaction

pytestmark = pytest.mark.usefixtures("specimens")


async def shelves() -> list[str]:
    return await Shelf.all().order_by("id").values_list("name", flat=True)  # type: ignore[return-value]


async def test_a_block_that_raises_leaves_nothing() -> None:
    called: list[str] = []

    async def fail() -> None:
        async with transaction():
            after_commit(lambda: called.append("outer"))
            await Shelf.create(name="a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await shelves() == []
    assert called == []


async def test_a_read_inside_sees_the_transactions_own_writes_and_outside_only_what_is_committed() -> None:
    async with transaction():
        await Shelf.create(name="a")
        assert reader() is writer()
        assert await shelves() == ["a"]
        assert await fetch_one(Sql("SELECT name FROM shelf")) == {"name": "a"}
        assert await start_outside(shelves()) == []
    assert await shelves() == ["a"]


async def test_a_savepoint_can_fail_alone_and_takes_its_callbacks_along() -> None:
    called: list[str] = []

    async def fail() -> None:
        async with transaction():
            after_commit(lambda: called.append("inner, failed"))
            await Shelf.create(name="b")
            await Shelf.create(name="a")

    async with transaction():
        after_commit(lambda: called.append("before"))
        await Shelf.create(name="a")
        with pytest.raises(IntegrityError):
            await fail()
        async with transaction():
            after_commit(lambda: called.append("inner"))
            await Shelf.create(name="c")
        after_commit(lambda: called.append("after"))
        assert called == []
    assert await shelves() == ["a", "c"]
    assert called == ["before", "inner", "after"]


async def test_an_outer_failure_undoes_inner_blocks_and_forgets_their_callbacks() -> None:
    called: list[str] = []

    async def fail() -> None:
        async with transaction():
            async with transaction():
                after_commit(lambda: called.append("inner"))
                await Shelf.create(name="a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await shelves() == []
    assert called == []


async def test_outside_a_transaction_a_callback_runs_at_once() -> None:
    called: list[str] = []
    after_commit(lambda: called.append("now"))
    assert called == ["now"]


async def test_a_callback_runs_outside_the_transaction() -> None:
    seen: list[bool] = []
    async with transaction():
        inside = writer()
        after_commit(lambda: seen.append(writer() is inside))
    assert seen == [False]


async def test_a_failing_callback_is_logged_and_keeps_nobody_else_from_running(
    caplog: pytest.LogCaptureFixture,
) -> None:
    called: list[str] = []

    def fail() -> None:
        raise ZeroDivisionError

    with caplog.at_level(logging.ERROR):
        async with transaction():
            after_commit(fail)
            after_commit(lambda: called.append("next"))
            await Shelf.create(name="a")
    assert await shelves() == ["a"]
    assert called == ["next"]
    assert "callback after a commit failed" in caplog.text


@pytest.mark.skipif(DIALECT is not Dialect.SQLITE, reason="no reference of ours is deferred on PostgreSQL")
async def test_a_commit_that_is_refused_undoes_everything() -> None:
    called: list[str] = []

    async def fail() -> None:
        async with transaction():
            after_commit(lambda: called.append("never"))
            await Shelf.create(name="a")
            await writer().execute_query("PRAGMA defer_foreign_keys=ON")
            await writer().execute_query("INSERT INTO find (place, specimen_id) VALUES ('nowhere', 99)")

    with pytest.raises(IntegrityError):
        await fail()
    assert await shelves() == []
    assert called == []
    await Shelf.create(name="b")
    assert await shelves() == ["b"]


async def test_a_script_stays_inside_the_transaction() -> None:
    async def fail() -> None:
        async with transaction():
            await writer().execute_script(
                "INSERT INTO shelf (name) VALUES ('a'); INSERT INTO shelf (name) VALUES ('b;')"
            )
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await shelves() == []


async def test_a_task_that_outlives_the_transaction_it_inherited_is_refused() -> None:
    gate = asyncio.Event()

    async def late() -> None:
        await gate.wait()
        await Shelf.create(name="stray")

    async with transaction():
        await Shelf.create(name="a")
        inherited = asyncio.create_task(late())
        free = start_outside(late())
    gate.set()
    with pytest.raises(TransactionManagementError, match="started inside a transaction that has ended"):
        await inherited
    await free
    assert await shelves() == ["a", "stray"]


async def test_transactions_of_many_tasks_lose_no_update() -> None:
    shelf = await Shelf.create(name="a", floor=0)

    async def climb() -> None:
        async with transaction():
            read = await Shelf.filter(id=shelf.id).select_for_update().get()
            await Shelf.filter(id=shelf.id).update(floor=read.floor + 1)

    await asyncio.gather(*(climb() for _ in range(30)))
    assert (await Shelf.get(id=shelf.id)).floor == 30


async def test_a_reader_does_not_wait_for_an_open_transaction() -> None:
    await Shelf.create(name="a")
    written, read = asyncio.Event(), asyncio.Event()

    async def write_slowly() -> None:
        async with transaction():
            await Shelf.create(name="b")
            written.set()
            await read.wait()

    writing = asyncio.create_task(write_slowly())
    await written.wait()
    async with asyncio.timeout(5):
        assert await shelves() == ["a"]
        assert await fetch_one(Sql("SELECT count(*) AS n FROM shelf")) == {"n": 1}
    read.set()
    await writing
    assert await shelves() == ["a", "b"]


async def test_bulk_rows_outside_a_transaction_are_all_or_none() -> None:
    with pytest.raises(IntegrityError):
        await Shelf.bulk_create([Shelf(name="a"), Shelf(name="b"), Shelf(name="a")])
    assert await shelves() == []
    await Shelf.bulk_create([Shelf(name="a"), Shelf(name="b")])
    assert await shelves() == ["a", "b"]


@pytest.mark.skipif(DIALECT is not Dialect.SQLITE, reason="PostgreSQL's pool serves reads and writes alike")
async def test_the_reading_connection_cannot_write() -> None:
    with pytest.raises(Exception, match="readonly"):
        await reader().execute_query("INSERT INTO shelf (name) VALUES ('x')")
