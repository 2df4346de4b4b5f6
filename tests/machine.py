"""What this machine offers the tests: a PostgreSQL server, a Chromium, Node.js. With CI=true all must be there."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from pathlib import Path

import asyncpg

POSTGRES = os.environ.get("TRATO_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432")
"""The PostgreSQL server that tests make their databases on; the URL names no database."""

EVERYTHING_REQUIRED = any(
    os.environ.get(name, "") not in ("", "0", "false") for name in ("CI", "TRATO_TEST_REQUIRE_ALL")
)
"""Whether something missing is a failure instead of a smaller run."""

FRONT_END = Path(__file__).parent.parent / "frontend"

# The shell has no window around the page, which costs as much processor time as the page does.
_CHROMIUMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


class Missing(Exception):
    """Something the tests would use isn't here; the message says what, and how to get it."""


async def postgres_version() -> str:
    """The version of the PostgreSQL that answers, such as "15.20". Raises Missing."""
    try:
        connection = await asyncpg.connect(f"{POSTGRES}/postgres", timeout=5)
    except (OSError, asyncpg.PostgresError, ValueError) as error:
        place = POSTGRES.rpartition("@")[2]
        reason = str(error).strip() or type(error).__name__
        raise Missing(f"no PostgreSQL at {place} ({reason}); TRATO_TEST_POSTGRES can name another") from None
    try:
        return str(await connection.fetchval("SHOW server_version")).partition(" ")[0]
    finally:
        await connection.close()


def chromium() -> str:
    """The path of the browser: TRATO_TEST_CHROMIUM, else the first found on the PATH. Raises Missing."""
    try:
        ctypes.CDLL("libatomic.so.1")
    except OSError:
        raise Missing(
            "no libatomic, which Playwright drives browsers with (Debian: apt-get install libatomic1)"
        ) from None
    named = os.environ.get("TRATO_TEST_CHROMIUM")
    for candidate in (named,) if named else _CHROMIUMS:
        if path := shutil.which(candidate):
            return path
    raise Missing("no Chromium (Debian: apt-get install chromium-headless-shell); TRATO_TEST_CHROMIUM can name one")


def chromium_version() -> str:
    """What the browser says it is, such as "Chromium 156.0.8078.79". Raises Missing."""
    said = subprocess.run([chromium(), "--version"], capture_output=True, text=True, check=True).stdout
    return " ".join(said.split()[:2])


def node(package: str) -> str:
    """The path of Node.js, which finds `package` when it runs in FRONT_END. Raises Missing."""
    path = shutil.which("node")
    if path is None or not (FRONT_END / "node_modules" / package).is_dir():
        raise Missing(f"no Node.js with {package} (`make build` installs it, `make test` puts it on the PATH)")
    return path
