"""What an import would do to some rows: it is done, looked at, and taken back (R77)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access
from trato.errors import invalid
from trato.importing.formats import open_sheet
from trato.importing.mapfile import parse_map
from trato.importing.outcome import Became, Outcome
from trato.importing.rows import ImportRow
from trato.importing.service import Rows, writer_of
from trato.importing.trying import tried
from trato.importing.uploads import Upload

MOST_ROWS = 50
"""On SQLite nobody else writes while they are tried."""


@dataclass(frozen=True, slots=True)
class PreviewedRow:
    """What would become of a row: nothing (`became` is None), and `code`, `field` and `message` say why."""

    number: int
    cells: tuple[str, ...]
    became: Became | None
    record: int | None = None
    code: str | None = None
    field: str | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """Some rows of a file, and how many companies and contacts they would make besides."""

    rows: tuple[PreviewedRow, ...]
    related: int
    has_more: bool


async def preview(access: Access, upload: Upload, plan: dict[str, Any], first: int, after_rows: int) -> Preview:
    """What would become of the `first` rows behind `after_rows` others, as things stand.

    FORBIDDEN without the right to import, VALIDATION for a file or a plan that is wrong.
    """
    if not 1 <= first <= MOST_ROWS:
        raise invalid("first", "OUT_OF_RANGE", f"Between 1 and {MOST_ROWS}.")
    if after_rows < 0:
        raise invalid("afterRows", "OUT_OF_RANGE", "Not negative.")
    parsed = parse_map(plan)
    with await asyncio.to_thread(open_sheet, upload.path, parsed.reading, upload.format) as sheet:
        rows = Rows(parsed, sheet)
        await rows.skip(after_rows)
        batch = await rows.next(first)
        has_more = bool(await rows.next(1))
    writer = await writer_of(parsed, access)
    outcome = await tried(writer, batch)
    return Preview(_told(batch, outcome), len(outcome.related), has_more)


def _told(batch: Sequence[ImportRow], outcome: Outcome) -> tuple[PreviewedRow, ...]:
    done = {row.number: (became, record) for row, became, record in outcome.done}
    failed = {one.row.number: one for one in outcome.failures}
    told = []
    for row in (one.row for one in batch):
        cells = tuple(row.cells)
        if row.number in done:
            became, record = done[row.number]
            told.append(PreviewedRow(row.number, cells, became, record))
        else:
            why = failed[row.number]
            told.append(PreviewedRow(row.number, cells, None, None, why.code, why.field, why.message))
    return tuple(told)
