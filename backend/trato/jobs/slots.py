"""Which process is which, for the jobs: each holds a numbered slot, and the database tells whose holder is gone.

The engine continues what ran in a process when one of the same name starts again. A name is a slot, so on SQLite that
is every next start; on PostgreSQL a slot is an advisory lock, and what ran in a slot that nobody holds is taken over.
"""

from __future__ import annotations

from typing import Any, Protocol

import asyncpg

from trato.db.address import Address, SqliteAddress

LOCK = 7301
MOST_SLOTS = 1000
PREFIX = "slot-"
SERVER_SETTINGS = {
    "application_name": "trato jobs",
    # A machine that has vanished must not hold its slot for hours.
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}


class SlotLost(Exception):  # noqa: N818 - says what happened
    """While the database was away another process took this slot."""


class Slot(Protocol):
    """The place of this process among those that run jobs."""

    async def take(self) -> str: ...
    async def keep(self) -> None: ...
    async def abandoned(self, names: set[str]) -> set[str]: ...
    async def leave(self) -> None: ...


class OnlySlot:
    """SQLite: one process serves a file."""

    async def take(self) -> str:
        """Its name."""
        return f"{PREFIX}1"

    async def keep(self) -> None:
        """Nobody else could take it."""

    async def abandoned(self, names: set[str]) -> set[str]:
        """There are no others."""
        return set()

    async def leave(self) -> None:
        """Nothing to let go."""


class PostgresSlot:
    """A lock of a session of its own, which the database lets go when the process ends, however it ends."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._number = 0
        self._session: Any = None

    async def take(self) -> str:
        """Take the lowest free slot; its name."""
        self._session = await self._connected()
        for number in range(1, MOST_SLOTS):
            if await self._lock(number):
                self._number = number
                return f"{PREFIX}{number}"
        raise RuntimeError(f"All {MOST_SLOTS} slots for jobs are taken.")

    async def keep(self) -> None:
        """Take the same slot again when the session was lost. Raises SlotLost."""
        if not self._session.is_closed():
            return
        session = await self._connected()
        self._session = session
        if not await self._lock(self._number):
            await session.close()  # asked again at the next turn
            raise SlotLost

    async def abandoned(self, names: set[str]) -> set[str]:
        """Those of these slots that nobody holds. Only the lowest that is held is told: one cleans up for all."""
        rows = await self._session.fetch(
            "SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = $1 AND objsubid = 2"
            " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
            LOCK,
        )
        held = {int(row["objid"]) for row in rows}
        return names - {f"{PREFIX}{number}" for number in held} if self._number == min(held, default=0) else set()

    async def leave(self) -> None:
        """Let it go."""
        if self._session is not None:
            await self._session.close(timeout=1)

    async def _connected(self) -> Any:
        return await asyncpg.connect(self._dsn, timeout=5, server_settings=SERVER_SETTINGS)

    async def _lock(self, number: int) -> bool:
        return bool(await self._session.fetchval("SELECT pg_try_advisory_lock($1, $2)", LOCK, number))


def slot_of(address: Address) -> Slot:
    """The slot of a process that is about to run jobs of this database."""
    return OnlySlot() if isinstance(address, SqliteAddress) else PostgresSlot(address.dsn)
