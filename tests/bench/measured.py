"""How a measurement is told: what was wanted stands beside it, and nothing fails (the machine may be slow or busy)."""

from __future__ import annotations

import os
import re
import statistics
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import perf_counter

TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")


def tell(what: str, measured: str, wanted: str = "") -> None:
    """Print one line."""
    print(f"\n  {what:<58}{measured:>12}   {f'wanted {wanted}' if wanted else ''}", end="", flush=True)


async def median_ms(run: Callable[[], Awaitable[object]], times: int = 40, before: int = 5) -> float:
    """The median of several runs in milliseconds, after a few that don't count."""
    taken = []
    for number in range(before + times):
        start = perf_counter()
        await run()
        if number >= before:
            taken.append((perf_counter() - start) * 1000)
    return statistics.median(taken)


def processor_seconds(pid: int) -> float:
    """The processor time that a process has used until now, all its threads together."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    user, system = fields[11:13]
    return (int(user) + int(system)) / TICKS_A_SECOND


def resident_mb(pid: int) -> float:
    """The memory that a process holds now."""
    resident = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
    assert resident is not None
    return int(resident[1]) / 1024
