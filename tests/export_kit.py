"""What tests of exporting share: the mutation, the job done here and now, and the cells of a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from graph_client import Client
from trato.db.sql import Sql, fetch
from trato.exporting.actions import EXPORT
from trato.jobs.running import begin, finish

EXPORTED = """mutation ($kind: ItemKind!, $format: ExportFormat! = CSV, $ids: [ID!], $filter: Filter, $search: String,
  $sort: [Sort!], $columns: [String!], $headers: ExportHeaders! = LABELS, $delimiter: ExportDelimiter,
  $mark: Boolean! = true, $op: ID) {
  exportItems(kind: $kind, format: $format, ids: $ids, filter: $filter, search: $search, sort: $sort,
    columns: $columns, headers: $headers, delimiter: $delimiter, byteOrderMark: $mark, clientOpId: $op) {
  export { id kind format title rows size url expiresAt } job { id state } } }"""
FINISHED = "query ($id: ID!) { export(id: $id) { id title rows size url } }"

Export = Callable[..., Awaitable[bytes]]


async def exported(data: Path, client: Client, kind: str, format: str = "CSV", **given: Any) -> bytes:
    """What an export by somebody holds. What is left to a job is done here and now."""
    answer = await client.run(EXPORTED, kind=kind, format=format, **given)
    export = answer["export"]
    if answer["job"]:
        assert export["url"] is None
        await work()
        export = await client.run(FINISHED, id=export["id"])
    content = path_of(data, export["url"]).read_bytes()
    assert len(content) == export["size"]
    return content


def path_of(data: Path, url: str) -> Path:
    """Where the file of an address lies."""
    return data / "exports" / url.rpartition("/")[2]


async def work() -> dict[str, Any]:
    """What a server does about the export that waits; its result."""
    (waiting,) = await fetch(Sql("SELECT run FROM job WHERE state = 'WAITING' AND name = 'export'"))
    running = await begin(waiting["run"])
    assert running is not None
    result: dict[str, Any] = await EXPORT.work(running)
    await finish(running, result)
    return result


def cells(content: bytes, delimiter: str = ",") -> list[list[str]]:
    """The rows of a CSV file."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter, strict=True))
