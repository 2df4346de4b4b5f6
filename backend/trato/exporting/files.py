"""Files of exports: in the data folder, under names that nobody can guess, each there whole or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from trato.exporting.asked import Format, Plan
from trato.exporting.cards import Cards
from trato.exporting.reading import pages
from trato.exporting.tables import CsvFile, Rows, Workbook
from trato.files import Folder, put_in_place
from trato.settings import Settings, current_settings


def exports(settings: Settings | None = None) -> Folder:
    """All of them."""
    return Folder((settings or current_settings()).data / "exports")


async def _unheard(_done: int) -> None:
    """Nobody wants to know."""


async def write_file(
    plan: Plan, ids: Sequence[int], path: Path, heard: Callable[[int], Awaitable[None]] = _unheard
) -> int:
    """Write these records into a file at `path`, in constant memory; how many it holds.

    `heard` is told how many ids are done. What is there already is replaced at the end; nothing is when it fails.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with put_in_place(path) as draft:
        file = await asyncio.to_thread(_opened, plan, draft)
        try:
            async for done, rows in pages(plan, ids):
                await asyncio.to_thread(file.write, rows)
                written += len(rows)
                await heard(done)
        finally:
            await asyncio.to_thread(file.close)
    return written


def _opened(plan: Plan, path: Path) -> Rows:
    match plan.format:
        case Format.CSV:
            return CsvFile(path, plan.columns, plan.manner)
        case Format.XLSX:
            return Workbook(path, plan.columns, plan.manner)
        case Format.VCARD_3 | Format.VCARD_4:
            return Cards(path, plan.columns, version=3 if plan.format is Format.VCARD_3 else 4)
