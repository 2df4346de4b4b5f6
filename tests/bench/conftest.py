"""Fixtures of the measurements: the demo and the imported sales history, each in a database of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from time import perf_counter

import pytest
from installed import OWNER, Installed

from database import make_empty_database
from sales_history import FOLDER, MAPS
from serverprocess import trato


@pytest.fixture(scope="session")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Installed]:
    """The demo company."""
    folder = tmp_path_factory.mktemp("demo")
    async with make_empty_database(folder) as url:
        environment = {"DATABASE_URL": url, "TRATO_DATA": str(folder)}
        start = perf_counter()
        await trato("demo", environment=environment)
        yield Installed(url, environment, folder, perf_counter() - start)


@pytest.fixture(scope="session")
async def history(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Installed]:
    """The sales history, imported by the documented command."""
    folder = tmp_path_factory.mktemp("history")
    async with make_empty_database(folder) as url:
        environment = {"DATABASE_URL": url, "TRATO_DATA": str(folder)}
        create = ("user", "create", OWNER, "--name", "Owner", "--admin", "--password-stdin")
        await trato(*create, environment=environment, typed="only for a measurement\n")
        start = perf_counter()
        await trato("import", "all", str(FOLDER), "--maps", str(MAPS), environment=environment)
        yield Installed(url, environment, folder, perf_counter() - start)
