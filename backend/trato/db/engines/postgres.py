"""The PostgreSQL engine: a pool that loses no connection to a cancelled task and refuses to wait for ever."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    ConnectionWrapper,
    PoolConnectionWrapper,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError

from trato import metrics
from trato.db.engines.open_transaction import OpenTransaction, SavepointContext
from trato.db.engines.schema import PostgresSchema
from trato.db.engines.uninterrupted import uninterrupted

ACQUIRE_TIMEOUT = 10.0
"""Seconds a task waits for a free connection before it is told that there is none."""

SERVER_SETTINGS = {
    "application_name": "trato",
    "timezone": "UTC",
    "jit": "off",  # compiling costs more than any of these short queries
}


async def _keep_session(_connection: Any) -> None:
    """In place of asyncpg's RESET round trip after every use: nothing here leaves session state on a pooled connection.

    An open transaction is rolled back by asyncpg before this is called.
    """


async def _acquire(pool: Any) -> Any:
    try:
        async with asyncio.timeout(ACQUIRE_TIMEOUT):
            return await pool.acquire()
    except TimeoutError as error:
        raise OperationalError(f"No database connection became free within {ACQUIRE_TIMEOUT:.0f} seconds.") from error


class PooledConnection(PoolConnectionWrapper[Any]):
    """One connection of the pool for one statement."""

    __slots__ = ()

    async def __aenter__(self) -> Any:
        await self.ensure_connection()
        self.connection = await _acquire(self.client._pool)
        return self.connection


class PostgresClient(AsyncpgDBClient):
    """A pool of connections to `dsn`, between `minsize` and `maxsize` of them."""

    schema_generator = PostgresSchema

    def __init__(self, dsn: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._dsn = dsn

    async def create_connection(self, with_db: bool) -> None:
        self._pool = await asyncpg.create_pool(
            self._dsn,
            min_size=self.pool_minsize,
            max_size=self.pool_maxsize,
            reset=_keep_session,
            server_settings=SERVER_SETTINGS,
        )
        pool = self._pool
        metrics.DATABASE_CONNECTIONS.set_function(pool.get_size)
        metrics.DATABASE_BUSY.set_function(lambda: pool.get_size() - pool.get_idle_size())
        await self._post_connect()

    def acquire_connection(self) -> PooledConnection | ConnectionWrapper[Any]:
        return PooledConnection(self, self._pool_init_lock)

    def _in_transaction(self) -> TransactionContext:
        return PostgresTransactionContext(PostgresTransaction(self), self._pool_init_lock)


class PostgresTransaction(OpenTransaction, TransactionWrapper):
    """One connection of the pool while a transaction is open on it."""

    def __init__(self, connection: AsyncpgDBClient) -> None:
        OpenTransaction.__init__(self)
        TransactionWrapper.__init__(self, connection)

    def _in_transaction(self) -> TransactionContext:
        return SavepointContext(PostgresTransaction(self))

    def acquire_connection(self) -> ConnectionWrapper[Any]:
        self.refuse_when_ended()
        return super().acquire_connection()


class PostgresTransactionContext(TransactionContextPooled):
    """Gives its connection back to the pool whatever happens, and only then lets a cancellation through."""

    __slots__ = ()

    client: PostgresTransaction

    async def __aenter__(self) -> PostgresTransaction:
        await self.ensure_connection()
        pool: Any = self.client._parent._pool
        self.client._connection = await _acquire(pool)
        try:
            await uninterrupted(self.client.begin())
        except BaseException:
            await uninterrupted(self._undo_begin())
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        try:
            await uninterrupted(self._end(failed=exc_type is not None))
        finally:
            get_connections().reset(self.token)

    async def _undo_begin(self) -> None:
        pool: Any = self.client._parent._pool
        try:
            with suppress(asyncpg.PostgresError, asyncpg.InterfaceError, OSError):  # it may not have begun at all
                await self.client.rollback()
        finally:
            await pool.release(self.client._connection)

    async def _end(self, *, failed: bool) -> None:
        pool: Any = self.client._parent._pool
        try:
            await self.client.conclude(failed=failed)
        finally:
            await pool.release(self.client._connection)


client_class = PostgresClient
