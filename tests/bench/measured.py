"""How a measurement is told: what was wanted stands beside it, and nothing fails (the machine may be slow or busy)."""

from __future__ import annotations

import statistics
from collections.abc import Awaitable, Callable
from time import perf_counter


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
