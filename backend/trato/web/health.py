"""Whether the process lives, and whether it can serve: for proxies, containers and people."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from trato import __version__
from trato.db.sql import Sql, fetch
from trato.live.tailer import Tailer

PATIENCE_SECONDS = 3


async def healthz(_request: Request) -> Response:
    """200 as long as the process answers at all."""
    return JSONResponse({"status": "ok", "version": __version__})


async def readyz(request: Request) -> Response:
    """200 when the database answers and the log is being followed; 503 with what is the matter otherwise.

    `log` tells how far this process has read, and the seconds since it last stood at the end: at most about one while
    all is well. A tailer that is stuck is not followed by anybody, however healthy it was when last heard of.
    `jobs` tells whether this process runs jobs: off, starting, running, failing. Requests don't wait for jobs, so a
    server whose jobs fail is ready all the same.
    """
    tailer: Tailer = request.app.state.live.tailer
    checks = {"database": await _database_answers(), "log": tailer.healthy and not tailer.is_stalled}
    ready = all(checks.values())
    return JSONResponse(
        {
            "ready": ready,
            "checks": checks,
            "log": {"position": tailer.tail, "lagSeconds": round(tailer.lag, 1)},
            "jobs": request.app.state.jobs.state,
        },
        status_code=200 if ready else 503,
    )


async def _database_answers() -> bool:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await fetch(Sql("SELECT 1 AS answer"))
    except Exception:  # whatever it is, requests would fail of it too
        return False
    return True
