"""Importing as a job: the server goes on with it after whatever ended it, exactly behind the last batch it wrote."""

from __future__ import annotations

import asyncio
import secrets
import shutil
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from trato.access.gate import Access
from trato.access.people import person
from trato.errors import invalid
from trato.importing.mapfile import read_map
from trato.importing.outcome import Failure, Summary
from trato.importing.service import Progress, run_import
from trato.importing.table import TableRow
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.running import RunningJob
from trato.jobs.starting import start
from trato.settings import current_settings

FOLDER = "imports"
KEPT = timedelta(days=30)
"""Files, and those of failed rows: as long as the jobs are."""

ROWS_PER_BATCH = 100
"""Fewer than a command takes at once: people use the server meanwhile."""


async def start_import(access: Access, file: Path, map_file: Path) -> int:
    """Keep copies of a table and its map, and leave the rest to a server; the job's id.

    Raises VALIDATION for a map that is wrong; whatever is wrong with the table, the job says.
    """
    read_map(map_file)
    name = secrets.token_hex(8)
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True)
    await asyncio.to_thread(shutil.copyfile, file, folder / f"{name}.csv")
    await asyncio.to_thread(shutil.copyfile, map_file, folder / f"{name}.toml")
    return await start(IMPORT, {"name": name}, actor=access.actor, subject=file.name)


async def _import(job: RunningJob) -> dict[str, Any]:
    table, mapped, errors = (_folder() / f"{job.args['name']}{end}" for end in (".csv", ".toml", ".errors.csv"))
    if not table.exists() or job.user_id is None:
        raise invalid("file", "GONE", "The file is no longer there: import it again.")

    async def on_batch(progress: Progress) -> None:
        await job.report(progress.position, progress.size, _remembered(progress))
        await asyncio.sleep(0)  # between two batches others have their turn

    after = None if job.memory is None else _progress(job.memory)
    summary = await run_import(
        table,
        read_map(mapped),
        await person(job.user_id),
        errors=errors,
        on_batch=on_batch,
        after=after,
        rows_per_batch=ROWS_PER_BATCH,
    )
    return _counts(summary) | {"errors": errors.name if summary.failed else None}


async def _forget_files(_job: RunningJob) -> dict[str, Any]:
    """Delete what was imported long ago; how many files."""
    return {"deleted": await asyncio.to_thread(_delete_before, datetime.now(UTC) - KEPT)}


def _delete_before(moment: datetime) -> int:
    old = [file for file in _folder().glob("*") if file.stat().st_mtime < moment.timestamp()]
    for file in old:
        file.unlink(missing_ok=True)
    return len(old)


IMPORT = JobKind("import", _import, queue=BULK)
FORGET_IMPORTS = JobKind("forget_imports", _forget_files, cron="11 4 * * *")


def _folder() -> Path:
    return current_settings().data / FOLDER


def _counts(summary: Summary) -> dict[str, Any]:
    return {
        "created": summary.created,
        "updated": summary.updated,
        "unchanged": summary.unchanged,
        "failed": summary.failed,
    }


def _remembered(progress: Progress) -> dict[str, Any]:
    failures = [asdict(entry) | {"row": entry.row.number} for entry in progress.summary.first_failures]
    return _counts(progress.summary) | {"failures": failures, "errors_size": progress.errors_size}


def _progress(memory: dict[str, Any]) -> Progress:
    failures = [Failure(TableRow(entry["row"], []), entry["code"], entry["message"]) for entry in memory["failures"]]
    counts = {name: memory[name] for name in ("created", "updated", "unchanged", "failed")}
    return Progress(0, 0, Summary(**counts, first_failures=failures), memory["errors_size"])
