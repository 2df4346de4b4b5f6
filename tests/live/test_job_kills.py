"""Killing the servers in the middle of an import, and of an export of what it made: each row is there exactly once.

On SQLite the only server is killed and started again; on PostgreSQL one of two is killed for good.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from commands import trato
from database import DIALECT
from export_kit import EXPORTED, FINISHED, cells, path_of
from live.phones import sign_in
from live.stopping import stopped
from serverprocess import ServerProcess
from trato.accounts.actions import NewUser
from trato.db.address import Dialect

ROWS = 1500
BAD = 7
PATIENCE_SECONDS = 90
JOB = "{ jobs { nodes { name state attempt interruptions error result progress { done total } } } }"
MAP = """kind = "companies"
system = "old"
origin = "id"
[fields]
title = "name"
"""


async def test_imports_and_exports_survive_kills_exactly(database_url: str, tmp_path: Path) -> None:
    environment = {"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path), "TRATO_JOBS": "yes"}
    first, second = (ServerProcess(environment, tmp_path / f"{number}.log") for number in (1, 2))
    (tmp_path / "map.toml").write_text(MAP)
    lines = [f"{number},{'' if number % 500 == BAD else f'Company {number}'}" for number in range(ROWS)]
    (tmp_path / "table.csv").write_text("\n".join(["id,name", *lines]))
    meanwhile = AsyncExitStack()
    await first.start()
    try:
        ada = (await sign_in(database_url, first.url, NewUser(name="Ada", email="ada@x.test", is_admin=True)))["Ada"]
        if DIALECT is Dialect.POSTGRES:
            await second.start()
            # So that it is the first that runs the job.
            await meanwhile.enter_async_context(stopped(second.pid, database_url))
        told = await trato(
            "import", "background", str(tmp_path / "table.csv"), "--map", str(tmp_path / "map.toml"),
            environment=environment,
        )  # fmt: skip
        assert "table.csv is imported by the server" in told

        async def job(until: Callable[[dict[str, Any]], bool], name: str = "import") -> dict[str, Any]:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while True:
                    (found,) = [one for one in (await ada.run(JOB))["nodes"] if one["name"] == name]
                    assert found["state"] != "FAILED", found
                    if until(found):
                        return dict(found)
                    await asyncio.sleep(0.02)

        await job(lambda found: found["progress"]["done"] > 0)
        if DIALECT is Dialect.SQLITE:
            await first.kill()
            await first.start()
        else:
            await first.kill()
            await meanwhile.aclose()
            ada.url = second.url
        done = await job(lambda found: found["state"] == "DONE")
        assert done["interruptions"] == 1
        failed = ROWS // 500
        assert done["result"] == {
            "created": ROWS - failed, "updated": 0, "unchanged": 0, "skipped": 0, "failed": failed, "related": 0,
        }  # fmt: skip
        assert (await ada.run("{ companies { totalCount } }"))["totalCount"] == ROWS - failed
        (file,) = (await ada.run("{ importFiles(kind: COMPANY) { nodes { failures { nodes { cells } } } } }"))["nodes"]
        assert [one["cells"][0] for one in file["failures"]["nodes"]] == [str(500 * at + BAD) for at in range(failed)]

        # An export begins anew. Until it is done there is no file to be fetched; then it is whole.
        left = first if DIALECT is Dialect.SQLITE else second
        asked = (await ada.run(EXPORTED, kind="COMPANY", format="CSV", headers="CODES"))["export"]
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not list(tmp_path.glob("exports/*.unfinished")):
                await asyncio.sleep(0.002)
        await left.kill()
        assert [path for path in tmp_path.glob("exports/*") if path.suffix != ".unfinished"] == []
        await left.start()
        done = await job(lambda found: found["state"] == "DONE", "export")
        assert (done["interruptions"], done["result"]["rows"]) == (1, ROWS - failed)
        finished = await ada.run(FINISHED, id=asked["id"])
        table = cells(path_of(tmp_path, finished["url"]).read_bytes())
        titles = [row[table[0].index("title")] for row in table[1:]]
        assert sorted(titles) == sorted(f"Company {at}" for at in range(ROWS) if at % 500 != BAD)
    finally:
        await meanwhile.aclose()
        for server in (first, second):
            await server.stop()
