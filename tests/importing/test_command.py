"""`trato import` as it is typed: beside other processes on the same database, with exit codes and an error file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from commands import run
from database import make_empty_database
from sales_history import MAPS, SAMPLE, rows
from trato.db.database import close_database, open_database
from trato.db.sql import Sql, fetch
from trato.operation.opening import opened
from trato.settings import load_settings

CREATE = ("user", "create", "ana@x.test", "--name", "Ana", "--admin", "--password-stdin")


async def test_the_documented_command(tmp_path: Path) -> None:
    async with make_empty_database(tmp_path) as url:
        environment = {"DATABASE_URL": url, "TRATO_DATA": str(tmp_path / "data")}
        trato = partial(run, environment=environment)
        before = await trato("import", "all", str(SAMPLE), "--maps", str(MAPS))
        assert (before.code, "nobody to import as" in before.complained) == (2, True)
        made = await trato(*CREATE, typed="long enough\n")
        assert made.code == 0, made

        # Another process has the database open meanwhile, as a server would.
        async with opened(load_settings(environment)):
            done = await trato("import", "all", str(SAMPLE), "--maps", str(MAPS), cold=True)
            (deals,) = await fetch(Sql("SELECT COUNT(*) AS count FROM deal"))

        assert done.code == 0, done
        size = len(rows("sales_pipeline.csv", SAMPLE))
        assert f"sales_pipeline.csv: {size} created, 0 updated, 0 unchanged, 0 failed" in done.said
        assert deals["count"] == size


async def test_failed_rows_and_wrong_files(tmp_path: Path) -> None:
    table, mapped, errors = tmp_path / "t.csv", tmp_path / "m.toml", tmp_path / "errors.csv"
    table.write_text("id,name,people\n1,Alfa,ten\n2,Beta,20\n")
    mapped.write_text(
        'kind = "companies"\nsystem = "s"\norigin = "id"\n[fields]\ntitle = "name"\nemployeeCount = "people"\n'
    )
    async with make_empty_database(tmp_path) as url:
        trato = partial(run, environment={"DATABASE_URL": url, "TRATO_DATA": str(tmp_path / "data")})
        await trato(*CREATE, typed="long enough\n")
        command = ("import", "companies", str(table), "--map", str(mapped))

        failed = await trato(*command, "--errors", str(errors), "--as", "ANA@x.test")
        assert failed.code == 1
        assert "1 created, 0 updated, 0 unchanged, 1 failed" in failed.said
        assert "row 2: UNKNOWN" in failed.said
        assert errors.read_text(encoding="utf-8-sig").splitlines()[1].endswith(",1,Alfa,ten")

        wrong_kind = await trato("import", "deals", str(table), "--map", str(mapped))
        assert (wrong_kind.code, "“kind”" in wrong_kind.complained) == (2, True)
        nobody = await trato(*command, "--as", "eva@x.test")
        assert (nobody.code, "user was not found" in nobody.complained) == (2, True)
        table.write_bytes(b"PK\x03\x04")
        workbook = await trato(*command)
        assert (workbook.code, "workbook" in workbook.complained) == (2, True)
        assert "Traceback" not in workbook.complained + nobody.complained + wrong_kind.complained

        await open_database(url)
        try:
            assert [row["title"] for row in await fetch(Sql("SELECT title FROM company"))] == ["Beta"]
        finally:
            await close_database()
