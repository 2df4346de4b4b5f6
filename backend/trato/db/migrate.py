"""Brings a database to today's schema, however many processes start at once, whole migrations only.

aerich writes the files and defines the table that records them; running them is ours, because aerich has no lock and
on SQLite commits in the middle of a migration.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from trato.db.address import DatabaseUnavailable, SqliteAddress, parse_address
from trato.db.database import CONNECTION_ERRORS, unavailable
from trato.db.migrate_postgres import applied_on_postgres, upgrade_postgres
from trato.db.migrate_sqlite import applied_on_sqlite, upgrade_sqlite
from trato.db.migration_files import MIGRATIONS, MigrationFailed, SchemaTooNew, pending_of, read_migrations

__all__ = ["MigrationFailed", "SchemaTooNew", "pending", "upgrade"]


async def upgrade(url: str, folder: Path = MIGRATIONS) -> list[str]:
    """Apply what is pending and give the names applied, oldest first; another process that is at it is waited for.

    Raises DatabaseUnavailable, SchemaTooNew, MigrationFailed.
    """
    address = parse_address(url)
    migrations = await read_migrations(folder, address.dialect)
    try:
        if isinstance(address, SqliteAddress):
            address.require_folder()
            return await asyncio.to_thread(upgrade_sqlite, address.path, migrations)
        return await upgrade_postgres(address.dsn, migrations)
    except CONNECTION_ERRORS as error:
        raise DatabaseUnavailable(unavailable(address, error)) from None


async def pending(url: str, folder: Path = MIGRATIONS) -> list[str]:
    """The names that `upgrade` would apply; changes nothing. Raises DatabaseUnavailable, SchemaTooNew."""
    address = parse_address(url)
    try:
        if isinstance(address, SqliteAddress):
            applied = await asyncio.to_thread(applied_on_sqlite, address.path)
        else:
            applied = await applied_on_postgres(address.dsn)
    except CONNECTION_ERRORS as error:
        raise DatabaseUnavailable(unavailable(address, error)) from None
    return [migration.version for migration in pending_of(await read_migrations(folder, address.dialect), applied)]
