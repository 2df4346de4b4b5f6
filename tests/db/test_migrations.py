"""Upgrading: together, whole or not at all, with the data kept (issue: three processes, kill, failing statement)."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from pathlib import Path

import asyncpg
import pytest
from programs import Python

from database import DIALECT, make_empty_database
from trato.db.database import Dialect, close_database, dialect, open_database, writer
from trato.db.drift import drift, snapshot
from trato.db.fields import decode_datetime
from trato.db.migrate import MigrationFailed, SchemaTooNew, pending, upgrade
from trato.db.sql import Sql, execute, fetch, fetch_one

MIGRATIONS = Path(__file__).parent / "migrations"
INITIAL, RESHAPE = "0_20260101000000_initial.py", "1_20260102000000_reshape.py"
SLOW = {
    Dialect.SQLITE: "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(i) FROM n",
    Dialect.POSTGRES: "SELECT pg_sleep(600)",
}
UPGRADE = """
import asyncio, json, sys
from pathlib import Path
from trato.db.migrate import upgrade
print(json.dumps(asyncio.run(upgrade(sys.argv[1], Path(sys.argv[2])))))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Migrations that a test may add to; at first the initial one."""
    copy = tmp_path / "migrations"
    for name in Dialect:
        (copy / name).mkdir(parents=True)
        shutil.copy(MIGRATIONS / name / INITIAL, copy / name)
    return copy


def add(folder: Path, version: str, *statements: str) -> None:
    """Put a migration made of `statements` into the folder, or, without any, the real one of that name."""
    path = folder / DIALECT / version
    if statements:
        script = (MIGRATIONS / DIALECT / INITIAL).read_text()
        head, _, rest = script.partition('return """')
        path.write_text(f'{head}return """{";".join(statements)};"""{rest.partition(chr(34) * 3)[2]}')
    else:
        shutil.copy(MIGRATIONS / DIALECT / version, path)


async def fill(url: str) -> None:
    """Rows for the schema of the initial migration: the second specimen lacks what will be required later."""
    await open_database(url, ["specimens_earlier"])
    try:
        await writer().execute_script(
            "INSERT INTO shelf (id, name) VALUES (7, 'minerals');"
            "INSERT INTO specimen (id, shelf_id, name, rank, notes, found_at) VALUES"
            " (1, 7, 'quartz', 'a0', '{\"hard\": 7}', '2026-05-01 10:00:00.000000+00:00'),"
            " (2, 7, 'talc', 'a1', '{}', NULL);"
            "INSERT INTO find (id, specimen_id, place) VALUES (5, 1, 'Minas Gerais'), (6, 2, 'Luzenac');"
        )
    finally:
        await close_database()


async def tables(url: str) -> set[str]:
    """The tables that `url` holds."""
    await open_database(url, ["specimens"])
    try:
        if dialect() is Dialect.SQLITE:
            rows = await fetch(Sql("SELECT name FROM sqlite_master WHERE type = 'table'"))
        else:
            rows = await fetch(Sql("SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'"))
        return {row["name"] for row in rows} - {"sqlite_sequence"}
    finally:
        await close_database()


async def test_an_upgrade_keeps_rows_references_and_indexes(empty_url: str, folder: Path) -> None:
    assert await upgrade(empty_url, folder) == [INITIAL]
    await fill(empty_url)
    add(folder, RESHAPE)
    assert await pending(empty_url, folder) == [RESHAPE]
    assert await upgrade(empty_url, folder) == [RESHAPE]
    assert await pending(empty_url, folder) == []
    assert await upgrade(empty_url, folder) == []

    await open_database(empty_url, ["specimens"])
    try:
        quartz, talc = await fetch(Sql("SELECT * FROM specimen ORDER BY id"))
        assert (quartz["label"], quartz["shelf_id"], quartz["weight"]) == ("quartz", 7, 0)
        assert decode_datetime(quartz["found_at"]).hour == 10
        assert decode_datetime(talc["found_at"]).year == 1970
        assert [row["specimen_id"] for row in await fetch(Sql("SELECT specimen_id FROM find ORDER BY id"))] == [1, 2]
        await execute(Sql("DELETE FROM shelf WHERE id = 7"))
        assert await fetch(Sql("SELECT id FROM find")) == []  # the references still cascade, twice over
    finally:
        await close_database()


async def test_the_migrated_schema_is_that_of_the_models(empty_url: str, tmp_path: Path) -> None:
    async with make_empty_database(tmp_path) as other:
        assert await drift(empty_url, other, MIGRATIONS, ["specimens"]) == {}


async def test_drift_names_what_differs(empty_url: str, folder: Path, tmp_path: Path) -> None:
    async with make_empty_database(tmp_path) as other:
        found = await drift(empty_url, other, folder, ["specimens"])
    assert found["column specimen.label"][0] is None
    assert found["column specimen.name"][1] is None
    assert found["column specimen.found_at"][0] != found["column specimen.found_at"][1]
    kinds = {key.split(" ")[0] for key in found}
    expected = {"column", "index", "trigger"}
    assert kinds >= expected | ({"check", "reference"} if DIALECT is Dialect.SQLITE else {"constraint", "function"})


async def test_three_processes_starting_at_once_apply_each_migration_once(empty_url: str, python: Python) -> None:
    processes = [await python(UPGRADE, empty_url, str(MIGRATIONS)) for _ in range(3)]
    outputs = [(await process.communicate())[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], outputs
    assert sorted(json.loads(output) for output in outputs) == [[], [], [INITIAL, RESHAPE]]


async def test_a_failing_statement_leaves_nothing_of_its_migration(empty_url: str, folder: Path) -> None:
    await upgrade(empty_url, folder)
    await fill(empty_url)
    before = await tables(empty_url)
    statements = ("CREATE TABLE half (id INT)", "DELETE FROM find", "INSERT INTO nowhere VALUES (1)")
    add(folder, "1_20260102000000_broken.py", *statements)
    with pytest.raises(MigrationFailed, match=r"1_20260102000000_broken\.py failed and was undone.*nowhere"):
        await upgrade(empty_url, folder)
    assert await tables(empty_url) == before
    assert await pending(empty_url, folder) == ["1_20260102000000_broken.py"]
    (folder / DIALECT / "1_20260102000000_broken.py").unlink()
    add(folder, RESHAPE)
    assert await upgrade(empty_url, folder) == [RESHAPE]


@pytest.mark.skipif(DIALECT is not Dialect.SQLITE, reason="PostgreSQL folds by an expression of its own")
async def test_a_migration_folds_what_is_there_and_leaves_out_what_is_not(empty_url: str, folder: Path) -> None:
    """`trato_fold` in a migration does what it does in statements, also of nothing."""
    await upgrade(empty_url, folder)
    await fill(empty_url)
    add(
        folder,
        "1_20260102000000_fold.py",
        'UPDATE "shelf" SET "name" = COALESCE(trato_fold(NULL), trato_fold(\'ŁÓDŹ\'))',
    )
    await upgrade(empty_url, folder)
    await open_database(empty_url)
    try:
        assert {row["name"] for row in await fetch(Sql("SELECT name FROM shelf"))} == {"lodz"}
    finally:
        await close_database()


async def test_a_dangling_reference_undoes_the_migration(empty_url: str, folder: Path) -> None:
    await upgrade(empty_url, folder)
    await fill(empty_url)
    add(folder, "1_20260102000000_careless.py", "INSERT INTO find (id, specimen_id, place) VALUES (9, 99, 'nowhere')")
    with pytest.raises(MigrationFailed, match="specimen"):
        await upgrade(empty_url, folder)
    assert await pending(empty_url, folder) == ["1_20260102000000_careless.py"]


async def test_a_kill_in_the_middle_leaves_nothing_of_its_migration(
    empty_url: str, folder: Path, python: Python
) -> None:
    await upgrade(empty_url, folder)
    await fill(empty_url)
    before = await tables(empty_url)
    add(folder, "1_20260102000000_slow.py", "CREATE TABLE half (id INT)", "DELETE FROM find", SLOW[DIALECT])
    process = await python(UPGRADE, empty_url, str(folder))
    async with asyncio.timeout(30):
        while not await migration_runs(empty_url):
            assert process.returncode is None
            await asyncio.sleep(0.05)
    process.kill()
    await process.wait()
    assert await tables(empty_url) == before
    (folder / DIALECT / "1_20260102000000_slow.py").unlink()
    add(folder, RESHAPE)
    assert await upgrade(empty_url, folder) == [RESHAPE]
    await open_database(empty_url, ["specimens"])
    try:
        assert await fetch_one(Sql("SELECT count(*) AS n FROM find")) == {"n": 2}
    finally:
        await close_database()


async def migration_runs(url: str) -> bool:
    """Whether another process is inside a migration's transaction."""
    if DIALECT is Dialect.SQLITE:
        connection = sqlite3.connect(url.removeprefix("sqlite://"), timeout=0, isolation_level=None)
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return True
        finally:
            connection.close()
        return False
    other = await asyncpg.connect(url)
    try:
        sleeping = "datname = current_database() AND wait_event = 'PgSleep'"
        return bool(await other.fetchval(f"SELECT count(*) FROM pg_stat_activity WHERE {sleeping}"))
    finally:
        await other.close()


async def test_a_database_of_a_newer_version_is_refused(empty_url: str, folder: Path) -> None:
    await upgrade(empty_url, MIGRATIONS)
    for attempt in (upgrade, pending):
        with pytest.raises(SchemaTooNew, match=r"newer version of Trato.*1_20260102000000_reshape"):
            await attempt(empty_url, folder)


async def test_an_untouched_database_has_everything_pending(empty_url: str) -> None:
    assert await pending(empty_url, MIGRATIONS) == [INITIAL, RESHAPE]
    if DIALECT is Dialect.SQLITE:
        assert not Path(empty_url.removeprefix("sqlite://")).exists()


@pytest.mark.skipif(DIALECT is not Dialect.SQLITE, reason="a PostgreSQL server has backups of its own")
async def test_a_file_with_data_is_backed_up_before_each_upgrade(empty_url: str, folder: Path) -> None:
    path = Path(empty_url.removeprefix("sqlite://"))
    await upgrade(empty_url, folder)
    assert list(path.parent.glob("*.backup*")) == []
    await fill(empty_url)
    path.chmod(0o600)
    for number in range(1, 6):
        add(folder, f"{number}_20260102000000_column.py", f"ALTER TABLE shelf ADD c{number} INT")
        await upgrade(empty_url, folder)
    backups = sorted(path.parent.glob("*.backup*"))
    assert len(backups) == 3
    last = sqlite3.connect(backups[-1])
    columns = [row[1] for row in last.execute("PRAGMA table_info(shelf)")]
    assert columns == ["id", "name", "c1", "c2", "c3", "c4"]
    assert last.execute("SELECT count(*) FROM specimen").fetchone() == (2,)
    last.close()
    assert backups[-1].stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("specimens")
async def test_indexes_of_custom_fields_are_no_drift() -> None:
    before = await snapshot()
    await execute(Sql("CREATE INDEX cf_weight ON specimen (weight)"))
    assert await snapshot() == before
    await execute(Sql("CREATE INDEX stray ON specimen (weight)"))
    assert await snapshot() != before


@pytest.mark.usefixtures("specimens")
@pytest.mark.skipif(DIALECT is not Dialect.SQLITE, reason="FTS5 is SQLite's")
async def test_a_full_text_table_counts_as_one_object() -> None:
    before = await snapshot()
    await execute(Sql("CREATE VIRTUAL TABLE specimen_search USING fts5 (label, tokenize = 'trigram')"))
    assert set(await snapshot()) - set(before) == {"table specimen_search"}
