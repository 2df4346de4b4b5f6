"""Database URLs: what is understood, what is refused, and that no refusal shows a password."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from database import DIALECT
from machine import POSTGRES
from trato.db.address import DatabaseUnavailable, PostgresAddress, SqliteAddress, parse_address, shared_among
from trato.db.database import Dialect, close_database, open_database, writer
from trato.db.migrate import pending, upgrade


async def connect(url: str) -> None:
    await open_database(url, ["specimens"])


needs_sqlite = pytest.mark.skipif(DIALECT is not Dialect.SQLITE, reason="about files")
needs_postgres = pytest.mark.skipif(DIALECT is not Dialect.POSTGRES, reason="about a server")


def test_a_sqlite_url_names_an_absolute_path() -> None:
    assert parse_address("sqlite:///srv/trato/data.db") == SqliteAddress(Path("/srv/trato/data.db"))
    assert parse_address("sqlite:////srv/my%20data.db") == SqliteAddress(Path("/srv/my data.db"))


def test_a_postgres_url_gives_the_pool_its_sizes_and_the_driver_the_rest() -> None:
    address = parse_address("postgres://ana:s3cret@db.example:5433/trato?minsize=2&maxsize=9&sslmode=require")
    assert isinstance(address, PostgresAddress)
    assert (address.minsize, address.maxsize) == (2, 9)
    assert address.dsn == "postgresql://ana:s3cret@db.example:5433/trato?sslmode=require"
    assert str(address) == "postgresql://ana@db.example:5433/trato"


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("", "must begin with"),
        ("/srv/trato.db", "must begin with"),
        ("mysql://ana:s3cret@db/trato", "not with mysql:"),
        ("sqlite://", "absolute path"),
        ("sqlite://trato.db", "absolute path"),
        ("sqlite://:memory:", "can't be read|absolute path"),
        ("postgresql://ana:s3cret@db.example", "names no database"),
        ("postgresql://ana:s3cret@db.example:port/trato", "can't be read"),
        ("postgresql://ana:s3cret@db.example/trato?maxsize=many", "maxsize must be a whole number"),
        ("postgresql://ana:s3cret@db.example/trato?minsize=9&maxsize=3", "minsize is greater"),
    ],
)
async def test_a_wrong_url_is_refused_with_a_sentence(url: str, says: str) -> None:
    for attempt in (connect, upgrade, pending):
        with pytest.raises(DatabaseUnavailable, match=says) as refusal:
            await attempt(url)
        assert "s3cret" not in str(refusal.value)


@needs_sqlite
async def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear Ana, this is no database. " * 100)
    for path in (tmp_path / "nowhere" / "trato.db", tmp_path / "letter.db", tmp_path):
        for attempt in (connect, upgrade):
            with pytest.raises(DatabaseUnavailable, match=path.name):
                await attempt(f"sqlite:///{path}")


@needs_sqlite
@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
async def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(DatabaseUnavailable, match=r"trato\.db"):
        await upgrade(f"sqlite:///{tmp_path / 'trato.db'}")


@needs_postgres
async def test_a_server_that_does_not_answer_is_named() -> None:
    missing = POSTGRES.replace("postgres@", "postgres:s3cret@") + "/no_such_database"
    for url in ("postgresql://ana:s3cret@127.0.0.1:9/trato", missing):
        for attempt in (connect, upgrade, pending):
            with pytest.raises(DatabaseUnavailable, match=url.rpartition("@")[2]) as refusal:
                await attempt(url)
            assert "s3cret" not in str(refusal.value)


async def test_after_a_refusal_another_database_can_be_opened(empty_url: str) -> None:
    with pytest.raises(DatabaseUnavailable):
        await open_database("sqlite:////nowhere/at/all.db", ["specimens"])
    await open_database(empty_url, ["specimens"])
    try:
        assert await writer().execute_query_dict("SELECT 1 AS one") == [{"one": 1}]
        with pytest.raises(RuntimeError, match="already open"):
            await open_database(empty_url, ["specimens"])
    finally:
        await close_database()


def test_workers_share_connections_unless_the_url_says_how_many() -> None:
    assert shared_among("postgresql://db/trato", 1) == "postgresql://db/trato"
    assert shared_among("postgresql://db/trato", 2) == "postgresql://db/trato?maxsize=20"
    assert shared_among("postgresql://db/trato?sslmode=require", 8) == "postgresql://db/trato?sslmode=require&maxsize=6"
    assert shared_among("postgresql://db/trato?maxsize=9", 16) == "postgresql://db/trato?maxsize=9"
    assert shared_among("sqlite:////srv/trato.db", 4) == "sqlite:////srv/trato.db"
