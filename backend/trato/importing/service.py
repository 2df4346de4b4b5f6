"""Importing a file: rows are read, checked and written in batches; good ones are kept, bad ones set apart (R77)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Protocol

from trato.access.gate import Access
from trato.db.text import fold
from trato.db.transactions import transaction
from trato.deals.kind import DEAL
from trato.errors import FieldError
from trato.importing.items import ItemWriter
from trato.importing.maps import ImportMap, PipelinePlan
from trato.importing.outcome import ErrorFile, Outcome, Summary
from trato.importing.people import UserWriter
from trato.importing.rows import ImportRow, RowReader
from trato.importing.sections import wrong
from trato.importing.table import Table
from trato.pipelines.actions import create_pipeline
from trato.pipelines.queries import PipelineRecord, get_default_pipeline, get_pipeline, list_pipelines

ROWS_PER_BATCH = 500
CHANNEL = "IMPORT"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: bytes of the file read, of all, the counts so far, and how long the error file is."""

    position: int
    size: int
    summary: Summary
    errors_size: int = 0


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
    after: Progress | None = None,
    rows_per_batch: int = ROWS_PER_BATCH,
) -> Summary:
    """Import a file as a person; the counts. Repeating it makes no doubles and writes only what changed in the file.

    Failed rows go to the file `errors`. `on_batch` is told of each batch within its transaction; given back as `after`,
    what it was told last lets an interrupted import go on exactly behind it. Raises FORBIDDEN without the right to add,
    VALIDATION for a file that can't be read (`file`) and for a map that is wrong or doesn't fit it (`map.…`); nothing
    is written then.
    """
    access = replace(access, channel=CHANNEL)
    summary = after.summary if after else Summary()
    with (
        Table(path, encoding=plan.encoding, delimiter=plan.delimiter) as table,
        ErrorFile(errors, table, after.errors_size if after else 0) as rejected,
    ):
        rows = _Distinct(RowReader(plan, table.header), table)
        writer = await _writer(plan, access)
        for _ in islice(rows, summary.rows):
            pass
        while batch := list(islice(rows, rows_per_batch)):
            async with transaction():
                outcome = await writer.write(batch)
                summary.add(outcome)
                rejected.write(outcome.failures)
                await on_batch(Progress(table.position, table.size, summary, rejected.size))
    return summary


class _Distinct:
    """The rows of a table, each origin once: a second row with the same id would undo what the first one wrote."""

    def __init__(self, reader: RowReader, table: Table) -> None:
        self._reader = reader
        self._rows = table.rows()
        self._first: dict[str, int] = {}

    def __iter__(self) -> Iterator[ImportRow]:
        return self

    def __next__(self) -> ImportRow:
        row = self._reader.read(next(self._rows))
        first = self._first.setdefault(row.origin, row.row.number)
        if row.origin and first != row.row.number:
            row.faults.append(FieldError("", "DUPLICATE", f"Row {first} has the same id, “{row.origin}”."))
        return row


async def _writer(plan: ImportMap, access: Access) -> Writer:
    kind = plan.target.kind
    if kind is None:
        return UserWriter(plan, access)
    pipeline = await _pipeline(plan.pipeline, access) if kind is DEAL else None
    return ItemWriter(plan, kind, access, pipeline)


async def _pipeline(plan: PipelinePlan | None, access: Access) -> PipelineRecord:
    """The pipeline that deals go to, made if the map says how and the person may."""
    if plan is None:
        return await get_default_pipeline()
    for pipeline in await list_pipelines():
        if fold(pipeline.name) == fold(plan.name):
            return pipeline
    if not plan.stages:
        raise wrong("pipeline.name", f"names “{plan.name}”, which is not there, and no stages to make it with")
    return await get_pipeline(await create_pipeline(access, plan.name, stages=plan.stages))
