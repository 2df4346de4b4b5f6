"""Databases for tests: each test gets a fresh one with today's schema, on the dialect that the run was started for.

    TRATO_TEST_DATABASE   sqlite (default) or postgres; one dialect a run, since Tortoise caches SQL per process
    TRATO_TEST_POSTGRES   the server for postgres (machine.POSTGRES)

Fixtures: `database` (open; its value is the URL) and `database_url` (made, but opened by nobody: for servers and
commands in other processes). A test that needs a second one uses `async with make_database(database_template) as url`.
The schema is built once a process into a template, which SQLite copies as a file and PostgreSQL by CREATE DATABASE.
Where a test asks for a `house`, its rows are there already (`house.furnished`): they, too, are written once a process.
PostgreSQL databases sort text by a language (ICU en-US), as real ones do, so that a missing COLLATE "C" is met.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import asyncpg
import pytest

import machine
from trato.db.database import Dialect, close_database, open_database
from trato.db.migrate import upgrade

DIALECT = Dialect(os.environ.get("TRATO_TEST_DATABASE", "sqlite"))

_PREFIX = f"trato_test_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}_{os.getpid()}"
_numbers = count(1)


@dataclass(frozen=True)
class Template:
    """The migrated database that the others are copied from: a file's path, or a PostgreSQL database's name."""

    name: str

    @classmethod
    def at(cls, url: str) -> Template:
        """The template that the database at `url` is; nothing may be connected to it."""
        if DIALECT is Dialect.POSTGRES:
            return cls(url.rpartition("/")[2])
        path = url.removeprefix("sqlite://")
        # Its file alone is copied: what its last connection left in the log beside it would be missing there.
        with closing(sqlite3.connect(path)) as connection:
            is_busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if is_busy:
            raise RuntimeError(f"{path} is still in use, so copies of it would lack rows")
        return cls(path)


@dataclass(frozen=True)
class Furnished:
    """A house: the template that has it and, for PostgreSQL, the statements that put its rows where there are none."""

    template: Template
    rows: str

    @classmethod
    async def at(cls, url: str) -> Furnished:
        """What stands in the database at `url`."""
        rows = "" if DIALECT is Dialect.SQLITE else "".join([row async for row in _rows_of(url)])
        return cls(Template.at(url), rows)


@asynccontextmanager
async def make_empty_database(folder: Path) -> AsyncIterator[str]:
    """The URL of a database without any table, dropped at the end. `folder` is where SQLite's file goes."""
    number = next(_numbers)
    if DIALECT is Dialect.SQLITE:
        yield f"sqlite:///{folder / f'{number}.db'}"
        return
    async with _postgres_database(f"{_PREFIX}_{number}", _NEW) as url:
        yield url


@asynccontextmanager
async def make_database(template: Template) -> AsyncIterator[str]:
    """The URL of a fresh database with today's schema, dropped at the end."""
    number = next(_numbers)
    if DIALECT is Dialect.SQLITE:
        path = Path(template.name).with_name(f"{number}.db")
        shutil.copyfile(template.name, path)
        yield f"sqlite:///{path}"
        for leftover in path.parent.glob(f"{path.name}*"):
            leftover.unlink()
        return
    async with _postgres_database(f"{_PREFIX}_{number}", f'TEMPLATE "{template.name}"') as url:
        yield url


@pytest.fixture(scope="session")
async def database_template(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Template]:
    """Built when the first test asks for a database."""
    async with make_empty_database(tmp_path_factory.mktemp("databases")) as url:
        await upgrade(url)
        yield Template.at(url)


@pytest.fixture(scope="session")
async def lent_database(database_template: Template) -> AsyncIterator[str | None]:
    """PostgreSQL: one database that the tests of this worker use in turn, emptied between them; making one takes longer."""
    if DIALECT is Dialect.SQLITE:
        yield None
        return
    async with make_database(database_template) as url:
        yield url


@pytest.fixture
async def database_url(
    request: pytest.FixtureRequest,
    database_template: Template,
    furnished: Furnished,
    lent_database: str | None,
) -> AsyncIterator[str]:
    """A fresh database with today's schema, for processes that open it themselves; furnished if the test has a house."""
    has_house = "house" in request.fixturenames
    if lent_database is None:
        async with make_database(furnished.template if has_house else database_template) as url:
            yield url
        return
    await _refill(lent_database, furnished.rows if has_house else "")
    yield lent_database


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[str]:
    """A fresh database with today's schema, open in this process."""
    await open_database(database_url)
    try:
        yield database_url
    finally:
        await close_database()


_NEW = "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"


@asynccontextmanager
async def _postgres_database(name: str, how: str) -> AsyncIterator[str]:
    await _on_server(
        f'CREATE DATABASE "{name}" {how}',
        # Tests end servers of ours, never PostgreSQL's: nothing is lost when commits don't wait for its disk.
        f'ALTER DATABASE "{name}" SET synchronous_commit = off',
    )
    try:
        yield f"{machine.POSTGRES}/{name}"
    finally:
        await _on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


# Only what has been used is touched, and without new files, which TRUNCATE and RESTART would make. In this role neither
# the triggers that keep the log from being emptied nor references between tables are in the way.
_EMPTYING = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
    DROP SCHEMA IF EXISTS dbos CASCADE;
    SET session_replication_role = replica;
    DO $$ DECLARE item record; is_used boolean; BEGIN
      FOR item IN SELECT relname AS name FROM pg_class
          WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'aerich' LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', item.name) INTO is_used;
        CONTINUE WHEN NOT is_used;
        EXECUTE format('DELETE FROM %I', item.name);
      END LOOP;
      PERFORM setval(format('public.%I', sequencename)::regclass, start_value, false)
          FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL;
    END $$;
"""


async def _refill(url: str, rows: str) -> None:
    """Take out what the test before has left, and put the rows in."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(_EMPTYING + rows)
    finally:
        await connection.close()


async def _rows_of(url: str) -> AsyncIterator[str]:
    """Statements that write every row, and set every sequence, as they are."""
    connection = await asyncpg.connect(url)
    try:
        tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'aerich'"
        for (table,) in await connection.fetch(tables):
            rows = await connection.fetchval(f'SELECT json_agg(item) FROM "{table}" AS item')
            if rows is not None:
                source = f'json_populate_recordset(NULL::"{table}", $rows${rows}$rows$)'
                yield f'INSERT INTO "{table}" OVERRIDING SYSTEM VALUE SELECT * FROM {source};'
        sequences = "SELECT sequencename, last_value FROM pg_sequences WHERE last_value IS NOT NULL"
        for name, value in await connection.fetch(sequences):
            yield f"SELECT setval('\"{name}\"', {value});"
    finally:
        await connection.close()


async def _on_server(*statements: str) -> None:
    connection = await asyncpg.connect(f"{machine.POSTGRES}/postgres")
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()
