"""How long the documented import of the sales history takes, and repeating it."""

from __future__ import annotations

from time import perf_counter

from installed import Installed
from measured import tell

import sales_history
from commands import trato


async def test_import(history: Installed) -> None:
    """The whole command, from its start to its end."""
    deals = len(sales_history.rows("sales_pipeline.csv"))
    tell(f"importing the {sales_history.NAME} ({deals:,} deals)", f"{history.seconds:.1f} s", "≤ 20 s")
    start = perf_counter()
    await trato(
        "import",
        "all",
        str(sales_history.FOLDER),
        "--maps",
        str(sales_history.MAPS),
        environment=history.environment,
        cold=True,
    )
    tell("importing it again, with nothing to do", f"{perf_counter() - start:.1f} s")
