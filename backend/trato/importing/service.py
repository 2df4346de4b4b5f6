"""Importing a file: rows are read, checked and written in batches; good ones are kept, bad ones set apart (R77)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Protocol

from trato.access.gate import IMPORT_CHANNEL, Access
from trato.db.text import fold
from trato.db.transactions import transaction
from trato.errors import FieldError
from trato.importing.formats import open_sheet
from trato.importing.items import ItemWriter
from trato.importing.maps import ImportMap, PipelinePlan
from trato.importing.outcome import ErrorFile, Failure, Outcome, Summary
from trato.importing.people import UserWriter
from trato.importing.rows import ImportRow, RowReader
from trato.importing.sections import wrong
from trato.importing.sheet import Sheet
from trato.pipelines.actions import create_pipeline
from trato.pipelines.queries import PipelineKind, PipelineRecord, get_default_pipeline, get_pipeline, list_pipelines
from trato.pipelines.rules import ONLY_ONE
from trato.staged.kinds import BY_CODE

ROWS_PER_BATCH = 500


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: parts of the file read, of all, the counts so far, and what the last batch refused."""

    position: int
    size: int
    summary: Summary
    refused: Sequence[Failure] = ()


async def _unheard(_progress: Progress) -> None:
    """Nobody wants to know."""


class Writer(Protocol):
    """What turns checked rows into records."""

    async def write(self, rows: list[ImportRow]) -> Outcome:
        """Write a batch; what became of it."""


async def run_import(
    path: Path,
    plan: ImportMap,
    access: Access,
    *,
    errors: Path | None = None,
    on_batch: Callable[[Progress], Awaitable[None]] = _unheard,
    after: Summary | None = None,
    operation_id: str | None = None,
    renew: Callable[[], Awaitable[Access]] | None = None,
    rows_per_batch: int = ROWS_PER_BATCH,
) -> Summary:
    """Import a file as a person; the counts. Repeating it makes no doubles and writes only what changed in the file.

    Failed rows go to the file `errors`. `on_batch` is told of each batch within its transaction; the counts it was told
    last, given back as `after`, let an interrupted import go on exactly behind it. All that is written is the operation
    `operation_id`; without one each batch is one of its own. Who imports is asked of `renew` before each batch, so that
    rights that end are at an end. Raises FORBIDDEN without the right to import, VALIDATION
    for a file that can't be read (`file`) and for a map that is wrong or doesn't fit it (`map.…`); nothing is written
    then.
    """
    summary = after or Summary()
    sheet = await asyncio.to_thread(open_sheet, path, plan.reading)
    with sheet, ErrorFile(errors, sheet) as rejected:
        rows = Rows(plan, sheet)
        writer = await writer_of(plan, access, operation_id)
        await rows.skip(summary.rows)
        while batch := await rows.next(rows_per_batch):
            if renew is not None:
                writer = await writer_of(plan, await renew(), operation_id)
            async with transaction():
                outcome = await writer.write(batch)
                summary.add(outcome)
                await on_batch(Progress(sheet.position, sheet.size, summary, outcome.failures))
            await asyncio.to_thread(rejected.write, outcome.failures)
    return summary


class Rows:
    """The rows of a sheet as a map reads them, each origin once: a second row with the same id would undo the first.

    They are read in a thread: a hundred thousand of them take seconds, and others are served meanwhile.
    """

    def __init__(self, plan: ImportMap, sheet: Sheet) -> None:
        self._reader = RowReader(plan, sheet.header)
        self._rows = sheet.rows()
        self._first: dict[str, int] = {}

    async def skip(self, number: int) -> None:
        """Leave rows out, which count as met all the same."""
        if number:
            await asyncio.to_thread(self._pass_over, number)

    async def next(self, number: int) -> list[ImportRow]:
        """So many more rows, or as many as are left."""
        return await asyncio.to_thread(lambda: list(islice(self, number)))

    def _pass_over(self, number: int) -> None:
        for _ in islice(self, number):
            pass

    def __iter__(self) -> Iterator[ImportRow]:
        return self

    def __next__(self) -> ImportRow:
        row = self._reader.read(next(self._rows))
        first = self._first.setdefault(row.origin, row.row.number)
        if row.origin and first != row.row.number:
            row.faults.append(FieldError("", "DUPLICATE", f"Row {first} has the same id, “{row.origin}”."))
        return row


async def writer_of(plan: ImportMap, access: Access, operation_id: str | None = None) -> Writer:
    """What writes the rows of a map. FORBIDDEN without the right to import."""
    access = replace(access, channel=IMPORT_CHANNEL)
    kind = plan.target.kind
    if kind is None:
        return UserWriter(plan, access)
    pipeline = await _pipeline(plan.pipeline, access, PipelineKind(kind.code)) if kind.code in BY_CODE else None
    return ItemWriter(plan, kind, access, pipeline, operation_id)


async def _pipeline(plan: PipelinePlan | None, access: Access, kind: PipelineKind) -> PipelineRecord:
    """The pipeline that items of a kind go to, made if the map says how and the person may."""
    if plan is None:
        return await get_default_pipeline(kind)
    if plan.id is not None:
        return await get_pipeline(plan.id, kind=kind)
    there = await list_pipelines(kind=kind)
    for pipeline in there:
        if fold(pipeline.name) == fold(plan.name):
            return pipeline
    if kind in ONLY_ONE:
        raise wrong("pipeline.name", f"names “{plan.name}”, but {kind}s have one pipeline, “{there[0].name}”")
    if not plan.stages:
        raise wrong("pipeline.name", f"names “{plan.name}”, which is not there, and no stages to make it with")
    return await get_pipeline(await create_pipeline(access, plan.name, stages=plan.stages, kind=kind))
