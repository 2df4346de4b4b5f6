"""What an open transaction is on either database: its end, and the callbacks that wait for its commit."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType

from tortoise.backends.base.client import NestedTransactionContext, TransactionalDBClient
from tortoise.exceptions import TransactionManagementError

from trato.db.engines.uninterrupted import uninterrupted


class OpenTransaction(TransactionalDBClient):
    """The connection of one transaction.

    Invariant: `committed` is True only when the database has confirmed the COMMIT, whatever became of the task.
    """

    committed = False

    def __init__(self) -> None:
        self.after_commit: list[Callable[[], None]] = []

    async def conclude(self, *, failed: bool) -> None:
        """Commit, or roll back when the block has failed. Does nothing to a transaction that was ended by hand."""
        if self._finalized:
            return
        if failed:
            await self.rollback()
        else:
            await self.commit()
            self.committed = True

    def refuse_when_ended(self) -> None:
        """Raise for a task that was started inside a transaction, inherited it, and outlived it."""
        if self._finalized:
            raise TransactionManagementError(
                "This task was started inside a transaction that has ended. Start it with start_outside()."
            )


class SavepointContext(NestedTransactionContext):
    """A transaction inside a transaction: a savepoint that is always released or rolled back."""

    __slots__ = ()

    async def __aenter__(self) -> TransactionalDBClient:
        await uninterrupted(self.client.savepoint())
        return self.client

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await uninterrupted(super().__aexit__(exc_type, exc_val, exc_tb))
