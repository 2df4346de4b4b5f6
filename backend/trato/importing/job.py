"""Importing as a job: the server goes on with it after whatever ended it, exactly behind the last batch it wrote."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from trato.access.gate import Access
from trato.access.people import person
from trato.db.sql import Sql, fetch, fetch_one, row_lock
from trato.db.transactions import transaction
from trato.errors import conflict, invalid
from trato.importing.failures import forget_failures, keep_failures
from trato.importing.files import store_copy, uploaded
from trato.importing.formats import format_of, open_sheet
from trato.importing.importer import demand_target
from trato.importing.mapfile import given_map, parse_map
from trato.importing.outcome import Summary
from trato.importing.rows import RowReader
from trato.importing.service import Progress, run_import
from trato.importing.uploads import KEPT_UNUSED, Upload, add_upload, change_upload, forget_outdated, get_upload
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.running import RunningJob, cancel
from trato.jobs.starting import start
from trato.live.operations import Operation, action, operation
from trato.pipelines.queries import get_pipeline

ROWS_PER_BATCH = 100
"""Fewer than a command takes at once: people use the server meanwhile."""


@action
async def run_upload(access: Access, upload_id: int, plan: dict[str, Any], client_op_id: str | None = None) -> int:
    """Import an uploaded file as a map says, by a job; the upload's number.

    FORBIDDEN without the right to import, NOT_FOUND, VALIDATION for a plan that is wrong or doesn't fit the file,
    CONFLICT when it was begun already (ALREADY_RUN).
    """
    upload = await get_upload(access, upload_id)
    header = await fitting_header(upload.path, plan)
    async with operation(access.actor, client_op_id) as op:
        upload = await not_begun(access, upload_id)
        await _begin(op, access, upload.id, upload.name, plan, header)
        return op.done(upload.id)


async def start_import(access: Access, file: Path, map_file: Path) -> int:
    """Keep a copy of a table, and leave the rest to a server; the job's id.

    Raises VALIDATION for a map that is wrong, and for a table that can't be read or that it doesn't fit.
    """
    plan = await asyncio.to_thread(given_map, map_file)
    target = parse_map(plan).target
    demand_target(access, target)
    header = await fitting_header(file, plan)
    form = await asyncio.to_thread(format_of, file)
    stored_as, size = await store_copy(file)
    async with operation(access.actor) as op:
        upload_id = await add_upload(access, target.plural, file.name, stored_as, form, size)
        return await _begin(op, access, upload_id, file.name, plan, header)


async def not_begun(access: Access, upload_id: int) -> Upload:
    """An upload, held until the transaction ends; what tries it out is at its end. CONFLICT when it was imported."""
    upload = await get_upload(access, upload_id, lock=True)
    if upload.plan is not None:
        raise conflict("ALREADY_RUN", "This file was imported already: upload it again.")
    if upload.trial_job_id is not None:
        await cancel(upload.trial_job_id)
    return upload


async def fitting_header(path: Path, plan: dict[str, Any]) -> list[str]:
    """The names of the columns of a file that a map fits. NOT_FOUND for a pipeline that isn't there."""
    parsed = parse_map(plan)
    if parsed.pipeline is not None and parsed.pipeline.id is not None:
        assert parsed.target.kind is not None
        await get_pipeline(parsed.pipeline.id, kind=parsed.target.kind.code)
    with await asyncio.to_thread(open_sheet, path, parsed.reading) as sheet:
        RowReader(parsed, sheet.header)
        return list(sheet.header)


async def _begin(
    op: Operation, access: Access, upload_id: int, name: str, plan: dict[str, Any], header: list[str]
) -> int:
    job_id = await start(IMPORT, {"upload": upload_id}, key=f"import:{upload_id}", actor=access.actor, subject=name)
    await change_upload(upload_id, plan=plan, header=header, job_id=job_id)
    op.record("import.started", "import", upload_id, name, params={"kind": plan["kind"]})
    return job_id


async def upload_of(job: RunningJob, *, lock: bool = False) -> Upload:
    """The upload that a job is about. VALIDATION when it is gone."""
    row = await fetch_one(
        Sql("SELECT * FROM import_file WHERE id = ?" + (row_lock() if lock else ""), (job.args["upload"],))
    )
    if row is None or job.user_id is None:
        raise invalid("file", "GONE", "The file is no longer there: import it again.")
    return Upload.of(row)


async def _import(job: RunningJob) -> dict[str, Any]:
    async with transaction():  # against undoing, which looks whether this job is over
        upload = await upload_of(job, lock=True)
        if upload.undo_job_id is not None:
            raise conflict("UNDONE", "The import was undone meanwhile: import the file again.")
        if upload.job_id != job.id:
            await change_upload(upload.id, job_id=job.id)
        if job.memory is None:
            await forget_failures(upload.id)  # those of a trial
    if upload.plan is None or not upload.path.exists():
        raise invalid("file", "GONE", "The file is no longer there: import it again.")
    assert job.user_id is not None
    whoever = partial(person, job.user_id)

    async def on_batch(progress: Progress) -> None:
        await keep_failures(upload.id, progress.refused)
        await job.report(progress.position, progress.size, progress.summary.counts())

    summary = await run_import(
        upload.path,
        parse_map(upload.plan),
        await whoever(),
        on_batch=on_batch,
        after=None if job.memory is None else Summary(**job.memory),
        operation_id=upload.operation_id,
        renew=whoever,
        rows_per_batch=ROWS_PER_BATCH,
    )
    return summary.counts()


async def _forget(_job: RunningJob) -> dict[str, Any]:
    """Delete what was imported long ago, what was never imported, and files that no row knows; how many."""
    now = datetime.now(UTC)
    gone = await forget_outdated(now)
    await asyncio.to_thread(uploaded().forget, gone)
    known = frozenset(row["stored_as"] for row in await fetch(Sql("SELECT stored_as FROM import_file")))
    strays = await asyncio.to_thread(uploaded().forget_old, now - KEPT_UNUSED, known=known)
    return {"deleted": len(gone) + strays}


IMPORT = JobKind("import", _import, queue=BULK)
FORGET_IMPORTS = JobKind("forget_imports", _forget, cron="11 4 * * *")
