"""PostgreSQL's pool: as many connections as the URL allows, and a clear refusal instead of waiting for ever."""

from __future__ import annotations

import asyncio

import pytest
from specimens import Shelf
from tortoise.exceptions import OperationalError

from database import DIALECT
from trato.db.database import Dialect, close_database, open_database, writer
from trato.db.engines import postgres
from trato.db.schema import create_schema_from_models
from trato.db.transactions import start_outside, transaction

pytestmark = pytest.mark.skipif(DIALECT is not Dialect.POSTGRES, reason="SQLite has no pool")


async def count() -> int:
    return await Shelf.all().count()


async def test_who_finds_no_free_connection_is_told_so(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "ACQUIRE_TIMEOUT", 0.2)
    await open_database(f"{empty_url}?minsize=1&maxsize=2", ["specimens"])
    try:
        await create_schema_from_models()
        async with transaction():
            holds, done = asyncio.Event(), asyncio.Event()

            async def hold() -> None:
                async with transaction():
                    holds.set()
                    await done.wait()

            holder = start_outside(hold())
            await holds.wait()
            with pytest.raises(OperationalError, match="No database connection became free"):
                await start_outside(count())
            done.set()
            await holder
        assert await Shelf.all().count() == 0
        assert writer()._pool.get_max_size() == 2  # type: ignore[attr-defined]
    finally:
        await close_database()


@pytest.mark.usefixtures("specimens")
async def test_a_connection_comes_back_without_the_transaction_that_was_left_open() -> None:
    pool = writer()._pool  # type: ignore[attr-defined]
    connection = await pool.acquire()
    await connection.execute("BEGIN")
    await connection.execute("INSERT INTO shelf (name) VALUES ('left behind')")
    asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)  # asyncpg reports it there, too
    try:
        await pool.release(connection)
    finally:
        asyncio.get_running_loop().set_exception_handler(None)
    assert await Shelf.all().count() == 0
