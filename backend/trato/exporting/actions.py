"""Asking for an export: what fits on a page is written at once, more is left to a job (R111). The log tells of both."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from trato.access.gate import Access
from trato.access.people import person
from trato.db.fields import encode_datetime
from trato.db.sql import Sql, execute, fetch_one, insert
from trato.errors import conflict, forbidden
from trato.exporting.asked import Plan, Wanted, planned
from trato.exporting.files import exports, write_file
from trato.exporting.queries import ExportRecord, forget_expired
from trato.exporting.reading import gathered
from trato.items.kinds import ItemKind
from trato.items.paging import LARGEST_PAGE
from trato.items.words import dictionary
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.running import RunningJob
from trato.jobs.starting import start
from trato.live.operations import Operation, action, operation

KEPT = timedelta(days=1)
"""Files hold people's data outside of what rights protect: no longer than it takes to fetch them."""

SUBJECT = "export"


@action
async def export_items(access: Access, wanted: Wanted, client_op_id: str | None = None) -> dict[str, Any]:
    """Export what is wanted; {"export": its id, "job": the job's that writes it, or None}.

    FORBIDDEN without the right, VALIDATION, NOT_FOUND as `planned`. What may be read and not be exported is left out.
    """
    plan = await planned(wanted, access)
    ids = await gathered(plan, LARGEST_PAGE + 1)
    if len(ids) <= LARGEST_PAGE:
        return await _at_once(plan, wanted, ids, client_op_id)
    async with operation(access.actor, client_op_id) as op:
        export_id, title = await _add(op, plan, exports().new_name())
        args = {"export": export_id, "wanted": wanted.kept()}
        job = await start(EXPORT, args, actor=access.actor, subject=title)
        _record(op, "created", export_id, title, _told(wanted))
        return op.done({"export": export_id, "job": job})


async def _at_once(plan: Plan, wanted: Wanted, ids: list[int], client_op_id: str | None) -> dict[str, Any]:
    name = exports().new_name()
    rows = await write_file(plan, ids, exports().path_of(name))
    # A file whose export isn't written down is nobody's: `FORGET_EXPORTS` takes it away. Whether it is, is not known
    # where a commit goes unanswered.
    async with operation(plan.access.actor, client_op_id) as op:
        export_id, title = await _add(op, plan, name)
        await _finish(op, export_id, name, rows)
        _record(op, "created", export_id, title, _told(wanted) | {"rows": rows})
        return op.done({"export": export_id, "job": None})


async def _add(op: Operation, plan: Plan, name: str) -> tuple[int, str]:
    title = f"{_plural(plan.kind, plan.access.locale)} {op.at.astimezone(plan.manner.time_zone):%Y-%m-%d %H.%M}"
    title = f"{title}.{plan.format.ending}"
    columns = ("user_id", "item_kind", "format", "file", "title", "created_at", "expires_at")
    at, until = encode_datetime(op.at), encode_datetime(op.at + KEPT)
    row = (plan.access.user_id, plan.kind.code, plan.format.value, name, title, at, until)
    return (await insert("export", columns, [row]))[0], title


async def _finish(op: Operation, export_id: int, name: str, rows: int) -> None:
    size = (await asyncio.to_thread(exports().path_of(name).stat)).st_size
    until = encode_datetime(op.at + KEPT)
    done = Sql("UPDATE export SET rows = ?, size = ?, expires_at = ? WHERE id = ?", (rows, size, until, export_id))
    await execute(done)


def _plural(kind: ItemKind, locale: str) -> str:
    name: str = dictionary(locale, "common")["nav"].get(kind.plural.lower(), kind.plural)
    return name


def _told(wanted: Wanted) -> dict[str, Any]:
    """What the log says of it: which records, which columns. Not each id that was chosen, but how many."""
    told = wanted.kept()
    told["ids"] = None if wanted.ids is None else len(wanted.ids)
    return told


def _record(op: Operation, event: str, export_id: int, title: str, params: Mapping[str, Any]) -> None:
    op.record(f"{SUBJECT}.{event}", SUBJECT, export_id, title, params=dict(params))


async def _work(job: RunningJob) -> dict[str, Any]:
    """Write the file, with the rights that its person has by then. An interrupted export begins anew."""
    if job.user_id is None:
        raise forbidden("Nobody has started this.")
    row = await fetch_one(Sql("SELECT * FROM export WHERE id = ?", (job.args["export"],)))
    if row is None:
        raise conflict("EXPIRED", "This export waited for too long: ask for it again.")
    export = ExportRecord.of(row)
    if job.memory is None:
        await _write(job, export, await planned(Wanted.from_job(job.args["wanted"]), await person(job.user_id)))
    return {"export": export.id, "rows": job.done, "url": f"/files/exports/{export.file}"}


async def _write(job: RunningJob, export: ExportRecord, plan: Plan) -> None:
    ids = await gathered(plan)

    async def heard(done: int) -> None:
        await job.report(done, len(ids))

    rows = await write_file(plan, ids, exports().path_of(export.file), heard)
    async with operation(plan.access.actor) as op:
        await job.report(rows, rows, {"written": True})
        await _finish(op, export.id, export.file, rows)
        _record(op, "completed", export.id, export.title, {"rows": rows})


async def _forget(_job: RunningJob) -> dict[str, Any]:
    """Delete exports that are over, and old files of none, such as what an end of the server left; how many files."""
    now = datetime.now(UTC)
    names = await forget_expired(now)
    return {"deleted": await asyncio.to_thread(_delete, names, now - KEPT * 2)}


def _delete(names: list[str], before: datetime) -> int:
    return exports().forget(names) + exports().forget_old(before)


EXPORT = JobKind("export", _work, queue=BULK)
FORGET_EXPORTS = JobKind("forget_exports", _forget, cron="29 * * * *")
