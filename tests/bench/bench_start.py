"""How fast a server with the demo company starts, and how much memory it then holds."""

from __future__ import annotations

import asyncio
from time import perf_counter

from installed import Installed
from measured import resident_mb, tell


async def test_start(demo: Installed) -> None:
    """Cold start to the first /readyz; then resident memory, a moment later."""
    tell("making the demo company", f"{demo.seconds:.1f} s")
    server = demo.server()
    start = perf_counter()
    await server.start()
    tell("cold start, demo company, to the first /readyz", f"{perf_counter() - start:.2f} s", "≤ 2 s")
    try:
        await asyncio.sleep(2)
        tell("memory of the idle server", f"{resident_mb(server.pid):.0f} MB", "≤ 150 MB")
    finally:
        await server.stop()
