"""Running migrations on SQLite: under a lock file, after a backup, each in one transaction with its record."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from trato.db.address import DatabaseUnavailable
from trato.db.engines.sqlite import fold_or_null
from trato.db.migration_files import Migration, MigrationFailed, pending_of
from trato.db.registry import APP
from trato.db.statements import split_statements

LOCK_TIMEOUT = 600.0
"""Seconds to wait for another process that is upgrading the same file."""

BUSY_TIMEOUT = 30.0
"""Seconds to wait for a command that is writing."""

BACKUPS_KEPT = 3

VERSIONS_TABLE = """CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
)"""


def upgrade_sqlite(path: Path, migrations: Sequence[Migration]) -> list[str]:
    """Apply what is pending; the names applied. Blocking.

    Raises what sqlite3 raises on opening, DatabaseUnavailable when another process keeps the lock, SchemaTooNew,
    MigrationFailed.
    """
    try:
        with FileLock(f"{path}.migrating", timeout=LOCK_TIMEOUT), _opened(path) as connection:
            applied = _applied(connection)
            pending = pending_of(migrations, applied)
            connection.execute("PRAGMA journal_mode=WAL")  # kept in the file from then on
            if pending and applied:
                _back_up(connection, path)
            for migration in pending:
                _apply(connection, migration)
            return [migration.version for migration in pending]
    except Timeout:
        raise DatabaseUnavailable(
            f"Another process has been upgrading {path} for {LOCK_TIMEOUT:.0f} seconds."
        ) from None


def applied_on_sqlite(path: Path) -> list[str]:
    """The names of the migrations that the file records; none when there is no file. Blocking."""
    if not path.exists():
        return []
    with _opened(path) as connection:
        return _applied(connection)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    # Without foreign keys, since rebuilding a table drops it, which would delete what refers to it.
    # The pragma does nothing inside a transaction; `_apply` checks the references before it commits.
    with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.create_function(
            "trato_fold", 1, fold_or_null, deterministic=True
        )  # SQLite knows only the case of ASCII
        yield connection


def _applied(connection: sqlite3.Connection) -> list[str]:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'aerich'").fetchone():
        return []
    return [row[0] for row in connection.execute('SELECT "version" FROM "aerich" WHERE "app" = ?', (APP,))]


def _apply(connection: sqlite3.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(VERSIONS_TABLE)
        for statement in split_statements(migration.script):
            connection.execute(statement)
        connection.execute(
            'INSERT INTO "aerich" ("version", "app", "content") VALUES (?, ?, ?)',
            (migration.version, APP, migration.models),
        )
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        if dangling:
            raise sqlite3.IntegrityError(f"a row of {dangling[0]} refers to a row of {dangling[2]} that does not exist")
        connection.execute("COMMIT")
    except (sqlite3.Error, ValueError) as error:
        connection.rollback()
        raise MigrationFailed(migration.version, error) from error


def _back_up(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the file beside itself and keep the last BACKUPS_KEPT copies. An interrupted copy never looks whole."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    unfinished = path.with_name(f"{path.name}.backup-unfinished")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as copy:
        shutil.copymode(path, unfinished)
        connection.backup(copy)
    os.replace(unfinished, path.with_name(f"{path.name}.backup-{stamp}"))
    for old in sorted(path.parent.glob(f"{path.name}.backup-[0-9]*Z"))[:-BACKUPS_KEPT]:
        old.unlink()
