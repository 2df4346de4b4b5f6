"""Killing the servers in the middle of an import: it ends with every row exactly once, whoever goes on with it.

On SQLite the only server is killed and started again; on PostgreSQL one of two is killed for good.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from commands import trato
from database import DIALECT
from live.phones import sign_in
from serverprocess import ServerProcess
from trato.accounts.actions import NewUser
from trato.db.address import Dialect

ROWS = 1500
BAD = 7
PATIENCE_SECONDS = 90
JOB = "{ jobs { nodes { state attempt interruptions error result progress { done total } } } }"
MAP = """kind = "companies"
system = "old"
origin = "id"
[fields]
title = "name"
"""


async def test_an_import_survives_kills_exactly(database_url: str, tmp_path: Path) -> None:
    environment = {"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path), "TRATO_JOBS": "yes"}
    first, second = (ServerProcess(environment, tmp_path / f"{number}.log") for number in (1, 2))
    (tmp_path / "map.toml").write_text(MAP)
    lines = [f"{number},{'' if number % 500 == BAD else f'Company {number}'}" for number in range(ROWS)]
    (tmp_path / "table.csv").write_text("\n".join(["id,name", *lines]))
    await first.start()
    try:
        ada = (await sign_in(database_url, first.url, NewUser(name="Ada", email="ada@x.test", is_admin=True)))["Ada"]
        if DIALECT is Dialect.POSTGRES:
            await second.start()
            os.kill(second.pid, signal.SIGSTOP)  # so that it is the first that runs the job
        told = await trato(
            "import", "background", str(tmp_path / "table.csv"), "--map", str(tmp_path / "map.toml"),
            environment=environment,
        )  # fmt: skip
        assert "table.csv is imported by the server" in told

        async def job(until: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while True:
                    (found,) = [
                        one
                        for one in (await ada.run(JOB))["nodes"]
                        if one["result"] is None or "created" in one["result"]
                    ]
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
            os.kill(second.pid, signal.SIGCONT)
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
    finally:
        if DIALECT is Dialect.POSTGRES:
            os.kill(second.pid, signal.SIGCONT)
        for server in (first, second):
            await server.stop()
