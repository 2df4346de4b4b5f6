"""Transactions, and what waits for their commit.

Rules, since Tortoise keeps the open transaction in a context variable:
- a task created inside a transaction inherits it, and fails once the transaction has ended: use `start_outside`;
- a task begun before a transaction must not be awaited inside it: on SQLite it may wait for the very same connection;
- no network call inside one: on SQLite every other writer of the house waits meanwhile.
"""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from tortoise.connection import get_connections
from tortoise.transactions import in_transaction

from trato.db.database import writer
from trato.db.engines.open_transaction import OpenTransaction
from trato.db.registry import WRITER

T = TypeVar("T")
Callback = Callable[[], None]

_log = logging.getLogger(__name__)


@asynccontextmanager
async def transaction() -> AsyncIterator[None]:
    """All or nothing: commits at the end of the block, rolls back when it raises or is cancelled.

    Inside another transaction it is a savepoint: a failure caught outside the inner block leaves the outer one whole.
    """
    outer = writer()
    if isinstance(outer, OpenTransaction):
        registered = len(outer.after_commit)
        try:
            async with in_transaction(WRITER):
                yield
        except BaseException:
            del outer.after_commit[registered:]
            raise
        return
    context = in_transaction(WRITER)
    opened: OpenTransaction | None = None
    try:
        async with context:
            inner = writer()
            assert isinstance(inner, OpenTransaction)
            opened = inner
            yield
    finally:
        # Even when the task was cancelled during COMMIT: what is committed must be made known.
        if opened is not None and opened.committed:
            for callback in opened.after_commit:
                _run(callback)


def after_commit(callback: Callback) -> None:
    """Run `callback` once the outermost transaction has committed, never if it (or the savepoint) is rolled back.

    Outside a transaction it runs at once. It must only wake somebody: what it raises is logged, not raised.
    """
    connection = writer()
    if isinstance(connection, OpenTransaction):
        connection.after_commit.append(callback)
    else:
        _run(callback)


def start_outside(work: Coroutine[Any, Any, T], *, name: str | None = None) -> asyncio.Task[T]:
    """Start `work` as a task that doesn't inherit the open transaction. It may run before the transaction commits."""
    context = contextvars.copy_context()
    context.run(_leave_transaction)
    return asyncio.create_task(work, name=name, context=context)


def _leave_transaction() -> None:
    connection = writer()
    while isinstance(connection, OpenTransaction):
        connection = connection._parent
    get_connections().set(WRITER, connection)


def _run(callback: Callback) -> None:
    try:
        callback()
    except Exception:
        _log.exception("A callback after a commit failed; the commit itself stands.")
