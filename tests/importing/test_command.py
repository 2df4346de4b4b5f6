"""`trato import` as it is typed: beside other processes on the same database, with exit codes and an error file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from database import make_empty_database
from sales_history import MAPS, SAMPLE, rows
from trato.db.database import close_database, open_database
from trato.db.sql import Sql, fetch
from trato.operation.opening import opened
from trato.settings import load_settings


class Trato:
    """The command line on a database of its own."""

    def __init__(self, url: str, data: Path) -> None:
        self.environment = {
            **os.environ,
            "DATABASE_URL": url,
            "TRATO_DATA": str(data),
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        }

    def __call__(self, *arguments: str, said: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        command = [sys.executable, "-m", "trato.cli", *arguments]
        return subprocess.run(command, env=self.environment, input=said, capture_output=True, text=True, timeout=100)


async def test_the_documented_command(tmp_path: Path) -> None:
    async with make_empty_database(tmp_path) as url:
        trato = Trato(url, tmp_path / "data")
        before = trato("import", "all", str(SAMPLE), "--maps", str(MAPS))
        assert (before.returncode, "nobody to import as" in before.stderr) == (2, True)
        made = trato(
            "user", "create", "ana@x.test", "--name", "Ana", "--admin", "--password-stdin", said="long enough\n"
        )
        assert made.returncode == 0, made.stderr

        # Another process has the database open meanwhile, as a server would.
        async with opened(load_settings(trato.environment)):
            done = trato("import", "all", str(SAMPLE), "--maps", str(MAPS))
            (deals,) = await fetch(Sql("SELECT COUNT(*) AS count FROM deal"))

        assert done.returncode == 0, done.stderr
        size = len(rows("sales_pipeline.csv", SAMPLE))
        assert f"sales_pipeline.csv: {size} created, 0 updated, 0 unchanged, 0 failed" in done.stdout
        assert deals["count"] == size


async def test_failed_rows_and_wrong_files(tmp_path: Path) -> None:
    table, mapped, errors = tmp_path / "t.csv", tmp_path / "m.toml", tmp_path / "errors.csv"
    table.write_text("id,name,people\n1,Alfa,ten\n2,Beta,20\n")
    mapped.write_text(
        'kind = "companies"\nsystem = "s"\norigin = "id"\n[fields]\ntitle = "name"\nemployeeCount = "people"\n'
    )
    async with make_empty_database(tmp_path) as url:
        trato = Trato(url, tmp_path / "data")
        trato("user", "create", "ana@x.test", "--name", "Ana", "--admin", "--password-stdin", said="long enough\n")
        command = ("import", "companies", str(table), "--map", str(mapped))

        failed = trato(*command, "--errors", str(errors), "--as", "ANA@x.test")
        assert failed.returncode == 1
        assert "1 created, 0 updated, 0 unchanged, 1 failed" in failed.stdout
        assert "row 2: UNREADABLE" in failed.stdout
        assert errors.read_text(encoding="utf-8-sig").splitlines()[1].endswith(",1,Alfa,ten")

        wrong_kind = trato("import", "deals", str(table), "--map", str(mapped))
        assert (wrong_kind.returncode, "“kind”" in wrong_kind.stderr) == (2, True)
        nobody = trato(*command, "--as", "eva@x.test")
        assert (nobody.returncode, "user was not found" in nobody.stderr) == (2, True)
        table.write_bytes(b"PK\x03\x04")
        workbook = trato(*command)
        assert (workbook.returncode, "workbook" in workbook.stderr) == (2, True)
        assert "Traceback" not in workbook.stderr + nobody.stderr + wrong_kind.stderr

        await open_database(url)
        try:
            assert [row["title"] for row in await fetch(Sql("SELECT title FROM company"))] == ["Beta"]
        finally:
            await close_database()
