"""Locks on names: for what must not be done twice at once although no row stands for it yet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from trato.db.database import Dialect, dialect
from trato.db.sql import Sql, execute


async def hold_names(names: Iterable[str]) -> None:
    """Inside a transaction: nobody else holds one of these until it ends. On SQLite writers are alone anyhow.

    All are taken in one order, so that no two wait for each other.
    """
    if dialect() is Dialect.POSTGRES:
        for key in sorted({_key(name) for name in names}):
            await execute(Sql("SELECT pg_advisory_xact_lock(?)", (key,)))


def _key(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
