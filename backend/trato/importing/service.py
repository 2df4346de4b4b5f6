"""Importing a file: rows are read, checked and written in batches; good ones are kept, bad ones set apart (R77)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Protocol

from trato.access.gate import Access
from trato.db.text import fold
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
    """How far an import is: bytes of the file read, of all, and the counts so far."""

    position: int
    size: int
    summary: Summary


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
    on_progress: Callable[[Progress], None] = lambda _progress: None,
) -> Summary:
    """Import a file as a person; the counts. Repeating it makes no doubles and writes only what changed in the file.

    Failed rows go to the file `errors`. Raises FORBIDDEN without the right to add, VALIDATION for a file that can't be
    read (`file`) and for a map that is wrong or doesn't fit it (`map.…`); nothing is written then.
    """
    access = replace(access, channel=CHANNEL)
    summary = Summary()
    with Table(path, encoding=plan.encoding, delimiter=plan.delimiter) as table, ErrorFile(errors, table) as rejected:
        rows = _Distinct(RowReader(plan, table.header), table)
        writer = await _writer(plan, access)
        while batch := list(islice(rows, ROWS_PER_BATCH)):
            outcome = await writer.write(batch)
            summary.add(outcome)
            rejected.write(outcome.failures)
            on_progress(Progress(table.position, table.size, summary))
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
