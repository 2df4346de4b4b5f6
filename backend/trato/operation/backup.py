"""Backing up and restoring: a consistent copy while the server runs, and back again while it is stopped."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from urllib.parse import unquote, urlsplit

import asyncpg

from trato.db.address import PostgresAddress, SqliteAddress, parse_address
from trato.db.migrate import upgrade
from trato.db.serverlock import only_server
from trato.db.sql import TRUE
from trato.files import put_in_place
from trato.jobs.place import SCHEMA, forget_engine_file
from trato.jobs.rows import give_back
from trato.live.log import new_epoch
from trato.operation.opening import make_folders, opened
from trato.operation.portraits import archive_of, bring_portraits, keep_portraits
from trato.operation.refusals import CommandRefused
from trato.settings import Settings

DUMP = ("--format=custom", "--no-owner", f"--exclude-schema={SCHEMA}")
OF_TRATO = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'event_head'"


def back_up(settings: Settings, file: Path) -> None:
    """Copy the database into `file`, and the portraits beside it; neither may exist. The server may run.

    Raises CommandRefused. Jobs are rows like others. What the engine beneath them remembers stays behind: it
    is told of them anew.
    """
    for made in (file, archive_of(file)):
        if made.exists():
            raise CommandRefused(f"{made} exists already; a backup never replaces a file.")
    address = parse_address(settings.database_url)
    try:
        with put_in_place(file) as draft:
            if isinstance(address, SqliteAddress):
                _copy_sqlite(address.path, draft)
            else:
                _run_tool("pg_dump", address, [*DUMP, f"--file={draft}"])
            keep_portraits(settings, file)  # first, so that where there is a backup there are its portraits
    except OSError as error:
        raise CommandRefused(f"{file} can't be written: {error.strerror}.") from None


def restore(settings: Settings, file: Path) -> Path | None:
    """Put the backup in the database's place and begin a new history of cursors, so that every client reloads.

    The server must be stopped. Gives where the SQLite file that was replaced is kept, None when there was none.
    Raises CommandRefused, ServerAlreadyRunning, SchemaTooNew.
    """
    if not file.is_file():
        raise CommandRefused(f"There is no file {file}.")
    address = parse_address(settings.database_url)
    make_folders(settings)
    kept: Path | None = None
    with only_server(settings.database_url):
        if isinstance(address, SqliteAddress):
            kept = _restore_sqlite(address.path, file)
        else:
            asyncio.run(_demand_nobody_connected(address))
            asyncio.run(_forget_engine_schema(address))
            _run_tool(
                "pg_restore", address, ["--clean", "--if-exists", "--no-owner", "--single-transaction", str(file)]
            )
        bring_portraits(settings, file)
        asyncio.run(_begin_new_history(settings))
    return kept


async def _begin_new_history(settings: Settings) -> None:
    async with opened(settings):
        await new_epoch()
        await give_back(TRUE)


def _copy_sqlite(source: Path, target: Path) -> None:
    if not source.exists():
        raise CommandRefused(f"There is no database {source} yet.")
    try:
        with closing(sqlite3.connect(source)) as database, closing(sqlite3.connect(target)) as copy:
            database.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
    except sqlite3.Error as error:
        raise CommandRefused(f"The backup failed: {error}.") from None
    _check_sqlite(target)


def _check_sqlite(file: Path) -> None:
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
            (verdict,) = database.execute("PRAGMA integrity_check(1)").fetchone()
            ours = database.execute(OF_TRATO).fetchone()
    except sqlite3.Error as error:
        raise CommandRefused(f"{file} is no database: {error}.") from None
    if verdict != "ok":
        raise CommandRefused(f"{file} is damaged: {verdict}.")
    if ours is None:
        raise CommandRefused(f"{file} is a database, but not one of Trato.")


def _restore_sqlite(path: Path, file: Path) -> Path | None:
    """Everything is tried on a copy; only a checked and upgraded one takes the database's place."""
    incoming = path.with_name(f"{path.name}.restoring")
    try:
        shutil.copyfile(file, incoming)
        _check_sqlite(incoming)
        asyncio.run(upgrade(f"sqlite:///{incoming.resolve()}"))
        with closing(sqlite3.connect(incoming)) as database:
            database.execute("PRAGMA journal_mode=DELETE")
        kept = None
        if path.exists():
            with closing(sqlite3.connect(path)) as database:  # what its log still holds moves into the file
                database.execute("PRAGMA journal_mode=DELETE")
            kept = path.with_name(f"{path.name}.before-restore")
            os.replace(path, kept)
        os.replace(incoming, path)
        forget_engine_file(path)
    except sqlite3.Error as error:
        raise CommandRefused(f"The database in place can't be set aside: {error}.") from None
    finally:
        for leftover in path.parent.glob(f"{incoming.name}*"):
            leftover.unlink(missing_ok=True)
    return kept


async def _demand_nobody_connected(address: PostgresAddress) -> None:
    connection = await asyncpg.connect(address.dsn)
    try:
        others = await connection.fetchval(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    finally:
        await connection.close()
    if others:
        raise CommandRefused(f"{others} connections use {address}. Stop the servers first.")


async def _forget_engine_schema(address: PostgresAddress) -> None:
    connection = await asyncpg.connect(address.dsn)
    try:
        await connection.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")
    finally:
        await connection.close()


def _run_tool(name: str, address: PostgresAddress, arguments: Sequence[str]) -> None:
    """Run one of PostgreSQL's own tools. The password goes by the environment: arguments are public on the machine."""
    tool = shutil.which(name)
    if tool is None:
        raise CommandRefused(f"{name} is not installed; it comes with PostgreSQL's client (postgresql-client).")
    parts = urlsplit(address.dsn)
    secret = {"PGPASSWORD": unquote(parts.password)} if parts.password else {}
    place = parts.netloc.rpartition("@")[2]
    dsn = parts._replace(netloc=f"{parts.username}@{place}" if parts.username else place).geturl()
    done = subprocess.run(  # noqa: S603 - a fixed program, its arguments passed one by one
        [tool, f"--dbname={dsn}", *arguments], env={**os.environ, **secret}, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise CommandRefused(f"{name} failed: {done.stderr.strip()}")
