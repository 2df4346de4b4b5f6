"""Opening the installation for a command: the folder, the schema of today, the database, and its first rows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from trato.accounts.installation import ensure_installation
from trato.accounts.models import Installation
from trato.crm.installation import prepare_records
from trato.db.address import SqliteAddress, parse_address
from trato.db.database import close_database, open_database
from trato.db.migrate import upgrade
from trato.settings import Settings, use_settings


def make_folders(settings: Settings) -> None:
    """Make the data folder, and the folder of a SQLite file that lies elsewhere."""
    settings.data.mkdir(parents=True, exist_ok=True)
    address = parse_address(settings.database_url)
    if isinstance(address, SqliteAddress):
        address.path.parent.mkdir(parents=True, exist_ok=True)


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Installation]:
    """The installation's row, with the database open and upgraded until the block ends.

    Raises DatabaseUnavailable, SchemaTooNew, MigrationFailed.
    """
    use_settings(settings)
    make_folders(settings)
    await upgrade(settings.database_url)
    await open_database(settings.database_url)
    try:
        installation = await ensure_installation(settings)
        await prepare_records()
        yield installation
    finally:
        await close_database()
