"""The open database: which dialect it is, and the connections that reads and writes go to."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

import asyncpg
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.connection import get_connection
from tortoise.context import TortoiseContext
from tortoise.exceptions import OperationalError

from trato.db.address import Address, DatabaseUnavailable, Dialect, parse_address
from trato.db.registry import MODEL_MODULES, READER, WRITER, tortoise_config

__all__ = ["DatabaseUnavailable", "Dialect", "close_database", "dialect", "open_database", "reader", "writer"]

CONNECTION_ERRORS = (OSError, sqlite3.Error, asyncpg.PostgresError, asyncpg.InterfaceError, OperationalError)
"""What the drivers raise when nothing answers at an address, or what answers isn't ours."""

_open: TortoiseContext | None = None
_dialect: Dialect | None = None  # of what is open: asked for with every value that is written


async def open_database(url: str, models: Sequence[str] = MODEL_MODULES) -> None:
    """Connect this process to the database at `url` (forms: trato.db.address), for every task of it.

    The connections are made at once, so a wrong address is met here and not in the first request.
    Raises DatabaseUnavailable; RuntimeError when a database is open already.
    """
    global _open, _dialect
    if _open is not None:
        raise RuntimeError("A database is already open in this process.")
    address = parse_address(url)
    EXECUTOR_CACHE.clear()  # it holds SQL of the dialect that was open before, under the same keys
    context = TortoiseContext()
    try:
        with context:
            # The fallback makes the context visible to request tasks, which don't descend from the task that opened it.
            await context.init(config=tortoise_config(url, models), _enable_global_fallback=True)
        for connection in context.connections.all():
            await connection.create_connection(with_db=True)
            await connection.execute_query("SELECT 1")
    except BaseException as error:
        await context.close_connections()
        if isinstance(error, CONNECTION_ERRORS):
            raise DatabaseUnavailable(unavailable(address, error)) from None
        raise
    _open, _dialect = context, address.dialect


async def close_database() -> None:
    """Close every connection; harmless when none is open. An unclosed SQLite connection keeps the process alive."""
    global _open, _dialect
    context, _open, _dialect = _open, None, None
    if context is not None:
        await context.close_connections()


def unavailable(address: Address, error: BaseException) -> str:
    """The sentence a person reads when `address` can't be opened because of `error`."""
    reason = str(error).strip() or type(error).__name__
    if isinstance(error, TimeoutError):
        reason = "no answer in time"
    return f"The database {address} can't be opened: {reason.rstrip('.')}."


def dialect() -> Dialect:
    """Which database is open. Raises LookupError when none is."""
    if _dialect is None:
        raise LookupError("No database is open in this process.")
    return _dialect


def writer() -> BaseDBAsyncClient:
    """The connection for writing: the open transaction when there is one."""
    return get_connection(WRITER)


def reader() -> BaseDBAsyncClient:
    """The connection for reading: the open transaction when there is one, so that it sees its own changes.

    Outside a transaction on SQLite this is the query-only connection, which waits for no writer.
    """
    connection = writer()
    if isinstance(connection, TransactionalDBClient) or dialect() is Dialect.POSTGRES:
        return connection
    return get_connection(READER)


class Router:
    """Sends the ORM's reads and writes the same way; Tortoise asks it before each query that names no connection."""

    def db_for_read(self, _model: Any) -> str:
        """The name of reader()."""
        return reader().connection_name

    def db_for_write(self, _model: Any) -> str:
        """The name of writer()."""
        return WRITER
