"""Fixtures of the measurements: the demo, the imported sales history and an office, each in its own database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from time import perf_counter

import pytest
from installed import OWNER, OWNERS_PASSWORD, Installed
from office import Office, furnish

from commands import trato
from database import make_empty_database
from sales_history import FOLDER, MAPS
from trato.db.database import close_database, open_database


@pytest.fixture(scope="session")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Installed]:
    """The demo company."""
    folder = tmp_path_factory.mktemp("demo")
    async with make_empty_database(folder) as url:
        environment = {"DATABASE_URL": url, "TRATO_DATA": str(folder), "TRATO_JOBS": "yes"}
        start = perf_counter()
        await trato("demo", environment=environment, cold=True)
        yield Installed(url, environment, folder, perf_counter() - start)


@pytest.fixture(scope="session")
async def crowded(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Installed]:
    """The demo company with 14,000 deals, ten thousand of them in its first pipeline."""
    folder = tmp_path_factory.mktemp("crowded")
    async with make_empty_database(folder) as url:
        environment = {"DATABASE_URL": url, "TRATO_DATA": str(folder), "TRATO_JOBS": "yes"}
        start = perf_counter()
        await trato("demo", "--deals", "14000", environment=environment, cold=True)
        await _make_owner(environment)
        yield Installed(url, environment, folder, perf_counter() - start)


@pytest.fixture(scope="session")
async def history(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Installed]:
    """The sales history, imported by the documented command."""
    folder = tmp_path_factory.mktemp("history")
    async with make_empty_database(folder) as url:
        environment = {"DATABASE_URL": url, "TRATO_DATA": str(folder), "TRATO_JOBS": "yes"}
        await _make_owner(environment)
        start = perf_counter()
        await trato("import", "all", str(FOLDER), "--maps", str(MAPS), environment=environment, cold=True)
        yield Installed(url, environment, folder, perf_counter() - start)


@pytest.fixture(scope="session")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """Two hundred people with deals of their own."""
    folder = tmp_path_factory.mktemp("office")
    async with make_empty_database(folder) as url:
        environment = {"DATABASE_URL": url, "TRATO_DATA": str(folder), "TRATO_JOBS": "yes"}
        start = perf_counter()
        await _make_owner(environment)
        installed = Installed(url, environment, folder, perf_counter() - start)
        await open_database(url)
        try:
            made = await furnish(installed)
        finally:
            await close_database()
        yield made


async def _make_owner(environment: dict[str, str]) -> None:
    create = ("user", "create", OWNER, "--name", "Owner", "--admin", "--password-stdin")
    await trato(*create, environment=environment, typed=f"{OWNERS_PASSWORD}\n")
