"""Where the engine beneath the jobs keeps its own records, and how they are thrown away."""

from __future__ import annotations

from pathlib import Path

SCHEMA = "dbos"
"""Its schema, on PostgreSQL."""


def engine_file(database: Path) -> Path:
    """Its file beside a SQLite database: two writers of one file would stand in each other's way."""
    return database.with_name(f"{database.name}-jobs")


def forget_engine_file(database: Path) -> None:
    """Remove it, while no server runs."""
    file = engine_file(database)
    for leftover in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal"))):
        leftover.unlink(missing_ok=True)
