"""The SQLite engine: WAL, immediate transactions, and a query-only connection on which no reader waits for a writer."""

from __future__ import annotations

import asyncio
import sqlite3
from functools import lru_cache
from types import TracebackType
from typing import Any

from tortoise.backends.base.client import ConnectionWrapper, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient as StockClient
from tortoise.backends.sqlite.client import SqliteTransactionContext as StockContext
from tortoise.backends.sqlite.client import SqliteTransactionWrapper as StockTransaction
from tortoise.connection import get_connections
from tortoise.exceptions import IntegrityError, OperationalError

from trato.db.engines.open_transaction import OpenTransaction, SavepointContext
from trato.db.engines.schema import SqliteSchema
from trato.db.engines.uninterrupted import uninterrupted
from trato.db.statements import split_statements
from trato.db.text import fold

BUSY_TIMEOUT_MS = 10_000
"""How long a write waits for another process's write."""

BOTH_PRAGMAS = {
    "busy_timeout": BUSY_TIMEOUT_MS,  # first: setting the others may already have to wait
    "foreign_keys": "ON",
    "case_sensitive_like": "ON",  # as on PostgreSQL; it also lets LIKE 'prefix%' use an index
    "temp_store": "MEMORY",
}
WRITER_PRAGMAS = {
    **BOTH_PRAGMAS,
    "journal_mode": "WAL",
    "synchronous": "NORMAL",  # with WAL a killed process loses nothing; a power cut may undo the last commits
    "journal_size_limit": 64 * 1024 * 1024,
}
READER_PRAGMAS = {**BOTH_PRAGMAS, "query_only": "ON"}


class SqliteClient(StockClient):
    """One connection to the file: the writer, or with `query_only` the reader."""

    schema_generator = SqliteSchema

    def __init__(self, file_path: str, query_only: bool = False, **kwargs: Any) -> None:
        super().__init__(file_path, **kwargs)
        self.pragmas = dict(READER_PRAGMAS if query_only else WRITER_PRAGMAS)

    async def create_connection(self, with_db: bool) -> None:
        await super().create_connection(with_db)
        assert self._connection is not None
        await self._connection.create_function("trato_fold", 1, fold_or_null, deterministic=True)

    def _in_transaction(self) -> TransactionContext:
        return SqliteTransactionContext(SqliteTransaction(self), self._lock)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """All rows or none: the stock client leaves its BEGIN open when cancelled."""
        async with self._in_transaction() as connection:
            await connection.execute_many(query, values)


class SqliteTransaction(OpenTransaction, StockTransaction):
    """The writer's connection while a transaction is open on it."""

    def __init__(self, connection: StockClient) -> None:
        OpenTransaction.__init__(self)
        StockTransaction.__init__(self, connection)

    def _in_transaction(self) -> TransactionContext:
        return SavepointContext(SqliteTransaction(self))

    def acquire_connection(self) -> ConnectionWrapper[Any]:
        self.refuse_when_ended()
        return super().acquire_connection()

    async def execute_script(self, query: str) -> None:
        """The statements of the script one by one: sqlite3's own way commits the open transaction first."""
        for statement in split_statements(query):
            await self.execute_query(statement)

    async def begin(self) -> None:
        """Take the write lock at once: a deferred BEGIN fails with "database is locked" when it turns to writing.

        Raises OperationalError when another process holds the lock for longer than BUSY_TIMEOUT_MS.
        """
        try:
            await self._connection.rollback()  # does nothing, unless a rollback itself failed before
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    async def commit(self) -> None:
        try:
            await super().commit()
        except sqlite3.Error as error:
            await self.rollback()
            failure = IntegrityError if isinstance(error, sqlite3.IntegrityError) else OperationalError
            raise failure(error) from error


class SqliteTransactionContext(StockContext):
    """Holds the connection's lock from before BEGIN until after COMMIT or ROLLBACK, however the task is cancelled."""

    __slots__ = ()

    connection: SqliteTransaction
    _trxlock: asyncio.Lock

    async def __aenter__(self) -> SqliteTransaction:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            try:
                await uninterrupted(self.connection.begin())
            except BaseException:
                await uninterrupted(self.connection.rollback())
                raise
        except BaseException:
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        try:
            await uninterrupted(self.connection.conclude(failed=exc_type is not None))
        finally:
            get_connections().reset(self.token)
            self._trxlock.release()


SHORT = 200
"""Characters of a text that may be met again: an industry, a position."""

_fold_short = lru_cache(maxsize=8192)(fold)


def fold_or_null(text: str | None) -> str | None:
    """SQLite knows only the case of ASCII. What a list is ordered by is folded for each of its rows."""
    if text is None:
        return None
    return _fold_short(text) if len(text) <= SHORT else fold(text)


client_class = SqliteClient
