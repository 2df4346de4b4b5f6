"""Running migrations on PostgreSQL: under an advisory lock, each in one transaction with the row that records it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from trato.db.migration_files import Migration, MigrationFailed, pending_of
from trato.db.registry import APP

LOCK = int.from_bytes(b"trato", "big")
"""Advisory locks are numbered, per database."""

LOCK_TIMEOUT = "30s"
"""How long a statement may wait for a table in use: everybody who comes after it waits as well."""

VERSIONS_TABLE = """CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
)"""

SERVER_SETTINGS = {
    "application_name": "trato migrate",
    "client_connection_check_interval": "2s",  # a killed process must not keep the lock until its statement ends
}


async def upgrade_postgres(dsn: str, migrations: Sequence[Migration]) -> list[str]:
    """Apply what is pending; the names applied.

    Raises what asyncpg raises on connecting, SchemaTooNew, MigrationFailed.
    """
    async with _connected(dsn) as connection:
        await connection.execute("SELECT pg_advisory_lock($1)", LOCK)  # let go by the server when the connection ends
        await connection.execute(f"SET lock_timeout = '{LOCK_TIMEOUT}'")
        pending = pending_of(migrations, await _applied(connection))
        for migration in pending:
            try:
                async with connection.transaction():
                    await connection.execute(VERSIONS_TABLE)
                    await connection.execute(migration.script)
                    await connection.execute(
                        'INSERT INTO "aerich" ("version", "app", "content") VALUES ($1, $2, $3)',
                        migration.version,
                        APP,
                        migration.models,
                    )
            except asyncpg.PostgresError as error:
                raise MigrationFailed(migration.version, error) from error
        return [migration.version for migration in pending]


async def applied_on_postgres(dsn: str) -> list[str]:
    """The names of the migrations that the database records."""
    async with _connected(dsn) as connection:
        return await _applied(connection)


@asynccontextmanager
async def _connected(dsn: str) -> AsyncIterator[Any]:
    connection = await asyncpg.connect(dsn, server_settings=SERVER_SETTINGS)
    try:
        yield connection
    finally:
        await connection.close()


async def _applied(connection: Any) -> list[str]:
    if await connection.fetchval("SELECT to_regclass('aerich')") is None:
        return []
    return [row["version"] for row in await connection.fetch('SELECT "version" FROM "aerich" WHERE "app" = $1', APP)]
