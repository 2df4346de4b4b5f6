"""Fixtures of the database room's tests: their own models, and other processes that run this checkout's code."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from programs import Python

from database import make_empty_database
from trato.db.database import close_database, open_database
from trato.db.schema import create_schema_from_models


@pytest.fixture
async def empty_url(tmp_path: Path) -> AsyncIterator[str]:
    """A database without a table, open in no process."""
    async with make_empty_database(tmp_path) as url:
        yield url


@pytest.fixture
async def specimens(empty_url: str) -> AsyncIterator[str]:
    """A database with the tables of specimens.py, open in this process; the value is its URL."""
    await open_database(empty_url, ["specimens"])
    try:
        await create_schema_from_models()
        yield empty_url
    finally:
        await close_database()


@pytest.fixture
async def python() -> AsyncIterator[Python]:
    """Starts `python -c CODE ARGUMENTS…` with what these tests can import; what still runs at the end is killed."""
    started: list[asyncio.subprocess.Process] = []

    async def start(code: str, *arguments: str) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, *arguments,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )  # fmt: skip
        started.append(process)
        return process

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()
            await process.wait()
