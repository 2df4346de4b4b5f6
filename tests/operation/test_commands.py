"""The command line, as the person who runs an installation uses it: in processes of its own, on a real database.

Each command starts `cold` once, and so finds by itself what it imports.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from commands import Ended, run
from database import DIALECT, make_empty_database
from serverprocess import ServerProcess
from trato.access.cells import uniform
from trato.access.gate import Access
from trato.access.levels import Level
from trato.accounts.models import User
from trato.db.address import Dialect, SqliteAddress, parse_address
from trato.db.database import close_database, open_database
from trato.db.sql import Row, Sql, execute, fetch
from trato.jobs.place import engine_file
from trato.jobs.starting import start
from trato.jobs.upkeep import FORGET_JOBS
from trato.live import log
from trato.people.staff import StaffInput, invite_user

PASSWORD = "a sentence for the tests"


@dataclass
class Installation:
    """A database and a data folder of their own."""

    environment: dict[str, str]
    url: str
    folder: Path

    async def run(self, *arguments: str, typed: str = "", cold: bool = False, **environment: str) -> Ended:
        """Run a command to its end."""
        return await run(*arguments, environment={**self.environment, **environment}, typed=typed, cold=cold)

    async def refused(self, *arguments: str, **environment: str) -> str:
        """What a command that must be refused says: one line, and exit code 2."""
        ended = await self.run(*arguments, **environment)
        assert ended.code == 2, ended
        assert ended.complained.startswith("trato: ")
        assert ended.complained.count("\n") == 1
        return ended.complained

    @asynccontextmanager
    async def served(self, *options: str, cold: bool = False, **environment: str) -> AsyncIterator[ServerProcess]:
        """A running server."""
        file = self.folder.with_name("server.log")
        server = ServerProcess({**self.environment, **environment}, file, options=options, cold=cold)
        await server.start()
        try:
            yield server
        finally:
            await server.stop()


@pytest.fixture
async def installation(tmp_path: Path) -> AsyncIterator[Installation]:
    """Nothing there yet: no tables, no data folder."""
    async with make_empty_database(tmp_path) as url:
        data = tmp_path / "data"
        yield Installation({"DATABASE_URL": url, "TRATO_DATA": str(data), "TRATO_JOBS": "no"}, url, data)


async def make_admin(installation: Installation, *, cold: bool = False) -> None:
    """Ana, an administrator."""
    ended = await installation.run(
        "user",
        "create",
        "Ana@example.com",
        "--name",
        "Ana Łoś",
        "--admin",
        "--password-stdin",
        typed=f"{PASSWORD}\n",
        cold=cold,
    )
    assert (ended.code, ended.said) == (0, "Made Ana Łoś <ana@example.com>.\n"), ended


async def ask(site: str, document: str, token: str = "") -> dict[str, object]:
    """Send one operation."""
    headers = {"authorization": f"Bearer {token}"} if token else {}
    async with httpx.AsyncClient(timeout=30) as client:
        answer: dict[str, object] = (
            await client.post(f"{site}/graphql", json={"query": document}, headers=headers)
        ).json()
        return answer


async def test_people_are_made_listed_mended_and_shut_out(installation: Installation) -> None:
    await make_admin(installation, cold=True)
    again = await installation.run(
        "user", "create", "ana@example.com", "--name", "Ana", "--password-stdin", typed=f"{PASSWORD}\n"
    )
    assert (again.code, "e-mail" in again.complained) == (2, True)
    ben = ("user", "create", "ben@example.com", "--name", "Ben", "--level", "own", "--password-stdin")
    assert (await installation.run(*ben, typed=f"{PASSWORD}\n")).code == 0
    listed = (await installation.run("user", "list")).said.splitlines()
    assert [line.split()[1] for line in listed] == ["ana@example.com", "ben@example.com"]
    assert listed[0].endswith("admin")
    assert listed[1].endswith("Manager")
    token = (await installation.run("user", "token", "ben@example.com", "--days", "1")).said.strip()
    assert token.startswith("trk_")
    async with installation.served() as server:
        assert await ask(server.url, "{ me { user { name } readsItems } }", token) == {
            "data": {"me": {"user": {"name": "Ben"}, "readsItems": True}}
        }
        # Beside the running server, which must notice.
        reset = await installation.run(
            "user", "reset-password", "BEN@example.com", "--password-stdin", typed="another sentence\n"
        )
        assert reset.code == 0, reset
        assert "errors" in await ask(server.url, "{ me { isAdmin } }", token)
        assert (await installation.run("user", "deactivate", "ben@example.com")).code == 0
    assert (await installation.run("user", "list")).said.splitlines()[1].endswith("Manager, deactivated")
    assert "not found" in await installation.refused("user", "token", "nobody@example.com")
    assert "remain" in await installation.refused("user", "deactivate", "ana@example.com")


async def test_a_server_greets_serves_and_stops(installation: Installation) -> None:
    async with installation.served(TRATO_LOG="json", cold=True) as server:
        answer = await ask(server.url, "query Setup { installation { needsOwner setupNeedsToken } }")
        assert answer == {"data": {"installation": {"needsOwner": True, "setupNeedsToken": False}}}
        async with asyncio.timeout(15):
            await server.stop()
    lines = [json.loads(line) for line in server.log.read_text().splitlines() if line.startswith("{")]
    (request,) = [line for line in lines if line.get("path") == "/graphql"]
    assert (request["method"], request["status"]) == ("POST", 200)


async def test_from_elsewhere_the_link_is_printed_until_there_is_an_owner(installation: Installation) -> None:
    async def greeting() -> str:
        async with installation.served("--host", "0.0.0.0") as server:
            pass
        said = server.log.read_text()
        server.log.unlink()
        return said

    link = re.search(r"/set-up\?token=([0-9a-f]{40})", await greeting())
    assert link is not None
    assert link[1] in await greeting(), "every start prints the same link"
    await make_admin(installation)
    assert "set-up" not in await greeting()


async def test_what_can_not_be_served_is_told_in_one_line(installation: Installation) -> None:
    assert "TRATO_PORT" in await installation.refused("serve", TRATO_PORT="http")
    assert "DATABASE_URL" in await installation.refused("serve", DATABASE_URL="mysql://db/trato")
    gone = "postgresql://ana:hunter2@127.0.0.1:1/trato"
    told = await installation.refused("serve", DATABASE_URL=gone)
    assert "127.0.0.1:1" in told
    assert "hunter2" not in told
    async with installation.served() as server:
        elsewhere = f"sqlite:///{installation.folder / 'other.db'}"
        taken = str(server.port)
        assert f"Port {taken}" in await installation.refused("serve", "--port", taken, DATABASE_URL=elsewhere)
        if DIALECT is Dialect.SQLITE:
            assert "already running" in await installation.refused("serve", "--port", "0")
            assert "PostgreSQL" in await installation.refused("serve", "--workers", "2")


async def test_a_newer_schema_is_not_touched(installation: Installation) -> None:
    assert (await installation.run("migrate")).code == 0
    await open_database(installation.url)
    try:
        await execute(
            Sql("INSERT INTO aerich (version, app, content) VALUES ('9999_20990101000000_future', 'trato', '{}')")
        )
    finally:
        await close_database()
    for command in (("serve", "--port", "0"), ("migrate",), ("user", "list")):
        assert "newer" in await installation.refused(*command)
    doctor = await installation.run("doctor")
    assert (doctor.code, "newer" in doctor.said) == (1, True)


async def test_migrating_twice_says_there_is_nothing_to_do(installation: Installation) -> None:
    first, second = await installation.run("migrate", cold=True), await installation.run("migrate")
    assert "applied 0_" in first.said
    assert second.said == "The schema is up to date.\n"


async def test_a_backup_made_while_serving_comes_back_as_it_was(installation: Installation, tmp_path: Path) -> None:
    file = tmp_path / "trato.backup"
    await make_admin(installation)
    engine = await job_under_way(installation)
    async with installation.served() as server:
        token = (await installation.run("user", "token", "ana@example.com")).said.strip()
        before = await cursor(installation)
        portrait = installation.folder / "avatars" / f"{'a' * 32}.webp"
        portrait.parent.mkdir()
        portrait.write_bytes(b"a picture")
        ended = await installation.run("backup", str(file), cold=True)
        assert (ended.code, ended.complained) == (0, "")
        assert "exists already" in await installation.refused("backup", str(file))
        kept = file.rename(tmp_path / "elsewhere")
        assert "portraits.tar exists already" in await installation.refused("backup", str(file))
        kept.rename(file)
        await ask(server.url, 'mutation { createCompany(input: {title: "Lost"}) { company { id } } }', token)
        told = await installation.refused("restore", str(file))
        assert "already running" in told or "Stop the servers" in told
    portrait.write_bytes(b"a pic")  # damaged
    ended = await installation.run("restore", str(file), cold=True)
    assert ended.code == 0, ended
    assert portrait.read_bytes() == b"a picture"
    after = await cursor(installation)
    assert after.epoch != before.epoch, "cursors from before must not be taken for new ones"
    assert after.position == before.position
    assert await handed_over(installation) == [{"state": "WAITING", "handed_at": None}]
    assert not await engine()
    async with installation.served() as server:
        assert await ask(server.url, "{ companies { totalCount } }", token) == {
            "data": {"companies": {"totalCount": 0}}
        }
        assert "errors" not in await ask(
            server.url, 'mutation { createCompany(input: {title: "A"}) { company { id } } }', token
        )
    address = parse_address(installation.url)
    if isinstance(address, SqliteAddress):
        kept = address.path.with_name(f"{address.path.name}.before-restore")
        assert kept.exists()
        assert str(kept) in ended.said


async def job_under_way(installation: Installation) -> Callable[[], Awaitable[bool]]:
    """A job that the engine has heard of, as far as both know; whether the engine remembers anything."""
    await open_database(installation.url)
    try:
        await start(FORGET_JOBS, key="under way")
        await execute(Sql("UPDATE job SET state = 'RUNNING', handed_at = created_at"))
        if DIALECT is Dialect.POSTGRES:
            await execute(Sql("CREATE SCHEMA dbos"))
            await execute(Sql("CREATE TABLE dbos.run (id INT)"))
    finally:
        await close_database()
    address = parse_address(installation.url)
    if isinstance(address, SqliteAddress):
        engine_file(address.path).touch()

    async def remembers() -> bool:
        if isinstance(address, SqliteAddress):
            return engine_file(address.path).exists()
        await open_database(installation.url)
        try:
            return bool(await fetch(Sql("SELECT 1 AS x FROM pg_namespace WHERE nspname = 'dbos'")))
        finally:
            await close_database()

    return remembers


async def handed_over(installation: Installation) -> list[Row]:
    """What the table of jobs says of its only one."""
    await open_database(installation.url)
    try:
        return await fetch(Sql("SELECT state, handed_at FROM job"))
    finally:
        await close_database()


async def cursor(installation: Installation) -> log.Cursor:
    """The head of the log."""
    await open_database(installation.url)
    try:
        await log.number_events()
        return await log.head()
    finally:
        await close_database()


async def test_what_is_no_backup_replaces_nothing(installation: Installation, tmp_path: Path) -> None:
    await make_admin(installation)
    wrong = tmp_path / "wrong"
    assert "no file" in await installation.refused("restore", str(wrong))
    wrong.write_text("this is a letter")
    await installation.refused("restore", str(wrong))
    assert "ana@example.com" in (await installation.run("user", "list")).said
    if DIALECT is Dialect.SQLITE:
        whole = tmp_path / "whole"
        assert (await installation.run("backup", str(whole))).code == 0
        content = bytearray(whole.read_bytes())
        content[5000:60000] = b"x" * 55000
        wrong.write_bytes(bytes(content))
        await installation.refused("restore", str(wrong))
        assert "ana@example.com" in (await installation.run("user", "list")).said
        assert not list(tmp_path.glob("*.restoring*"))


async def invite_admin(installation: Installation) -> None:
    """Somebody who may administrate, once they come in."""
    await open_database(installation.url)
    try:
        ana = await User.get(email="ana@example.com")
        access = Access(ana.id, ana.name, uniform(Level.ALL), is_admin=True)
        await invite_user(access, StaffInput(email="new@example.com", is_admin=True))
    finally:
        await close_database()


async def test_the_doctor_finds_what_must_be_mended(installation: Installation) -> None:
    fresh = await installation.run("doctor", cold=True)
    assert "wait for the next start" in fresh.said
    await make_admin(installation)
    await invite_admin(installation)
    healthy = await installation.run("doctor")
    assert "schema: up to date" in healthy.said
    assert "1 active administrators" in healthy.said
    (installation.folder / "secret").write_text("x" * 48)
    (installation.folder / "secret").chmod(0o644)
    readable = await installation.run("doctor")
    assert (readable.code, "fault  secret" in readable.said) == (1, True)
    lost = await installation.run("doctor", DATABASE_URL="postgresql://127.0.0.1:1/trato")
    assert (lost.code, "fault  database" in lost.said) == (1, True)


async def test_the_schema_is_exported_and_a_stale_copy_is_noticed(installation: Installation, tmp_path: Path) -> None:
    file = tmp_path / "schema.graphql"
    assert "make schema" in await installation.refused("export-schema", str(file), "--check")
    assert (await installation.run("export-schema", str(file), cold=True)).code == 0
    assert (await installation.run("export-schema", str(file), "--check")).code == 0
    assert "signIn(" in file.read_text()
    file.write_text(file.read_text().replace("signIn(", "signUp("))
    assert "make schema" in await installation.refused("export-schema", str(file), "--check")


@pytest.mark.skipif(DIALECT is not Dialect.POSTGRES, reason="several workers need PostgreSQL")
async def test_workers_share_what_is_revoked(installation: Installation) -> None:
    await make_admin(installation)
    token = (await installation.run("user", "token", "ana@example.com")).said.strip()
    async with installation.served("--workers", "2") as server:
        for _ in range(10):
            assert "errors" not in await ask(server.url, "{ me { isAdmin } }", token)
        await ask(server.url, "mutation { signOut }", token)
        for _ in range(10):
            assert "errors" in await ask(server.url, "{ me { isAdmin } }", token)
