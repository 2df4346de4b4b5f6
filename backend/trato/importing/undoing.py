"""Taking a whole import back, as a job: what it made is deleted, what it changed is changed back (R77).

What others have changed or used since stays as it is, and is told.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Any

from trato.access.gate import Access
from trato.access.people import person
from trato.crm.backwards import Kept, Taken, WayBack, go_back, kept
from trato.crm.deeds import edit
from trato.crm.kinds import KIND_BY_CODE
from trato.crm.undo import CHANGED
from trato.db.sql import Sql, execute, fetch, fetch_one, one_of
from trato.errors import ErrorCode, conflict
from trato.importing.importer import demand_target
from trato.importing.job import upload_of
from trato.importing.uploads import change_upload, get_upload
from trato.items.kinds import ItemKind
from trato.items.logged import from_log
from trato.items.records import lock_readable
from trato.items.references import only_choosable
from trato.items.writing import delete
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.models import JobState
from trato.jobs.running import RunningJob
from trato.jobs.starting import start
from trato.live.log import LoggedEvent
from trato.live.operations import Operation, action, operation
from trato.live.past import events_since

FORBIDDEN = "FORBIDDEN"
_MADE = [f"{code}.created" for code in KIND_BY_CODE]
Stays = dict[tuple[str, int], Kept]
"""By kind and number: a file may be about a record more than once."""


@action
async def undo_upload(access: Access, upload_id: int, client_op_id: str | None = None) -> int:
    """Begin to take an import back; the upload's number.

    NOT_FOUND; FORBIDDEN without the right to import; CONFLICT while it runs (NOT_OVER), when it was undone before
    (UNDONE), or made users (NOT_UNDOABLE).
    """
    async with operation(access.actor, client_op_id) as op:
        upload = await get_upload(access, upload_id, lock=True)
        if upload.target.kind is None or upload.job_id is None:
            raise conflict("NOT_UNDOABLE", "This can't be undone.")
        if upload.undo_job_id is not None:
            raise conflict("UNDONE", "The import was undone already.")
        job = await fetch_one(Sql("SELECT state FROM job WHERE id = ?", (upload.job_id,)))
        if job is not None and job["state"] in (JobState.WAITING, JobState.RUNNING):
            raise conflict("NOT_OVER", "The import isn't over yet: cancel it first.")
        args = {"upload": upload.id, "operation": uuid.uuid4().hex}
        key = f"undo-import:{upload.id}"
        job_id = await start(UNDO_IMPORT, args, key=key, actor=access.actor, subject=upload.name)
        await change_upload(upload.id, undo_job_id=job_id)
        op.record("import.undone", "import", upload.id, upload.name)
        return op.done(upload.id)


async def _undo(job: RunningJob) -> dict[str, Any]:
    """Go back through the log of the import, with the rights its person has by now."""
    upload = await upload_of(job)
    assert job.user_id is not None
    user_id = job.user_id
    if upload.undo_job_id != job.id:
        await change_upload(upload.id, undo_job_id=job.id)

    async def importer() -> Access:
        access = await person(user_id)
        demand_target(access, upload.target)
        return access

    way = WayBack(upload.operation_id, job.args["operation"], importer, _take_back)
    return await go_back(job, way, ("deleted", "updated"))


async def _take_back(op: Operation, access: Access, part: Sequence[LoggedEvent]) -> Taken:
    assert op.undoes is not None
    ours = (op.undoes, op.id)
    stay: Stays = {}
    deleted = updated = 0
    for kind in KIND_BY_CODE.values():
        of_kind = [event for event in part if event.item_kind == kind.code]
        if made := [event for event in of_kind if event.kind in _MADE]:
            deleted += await _delete(kind, op, access, made, ours, stay)
        if changed := [event for event in of_kind if event.kind not in _MADE]:
            updated += await _change_back(kind, op, access, changed, ours, stay)
    return Taken({"deleted": deleted, "updated": updated}, list(stay.values()))


async def _delete(
    kind: ItemKind,
    op: Operation,
    access: Access,
    made: Sequence[LoggedEvent],
    ours: tuple[str, str],
    stay: Stays,
) -> int:
    """Delete what the import made, unless somebody has changed or used it since; how many."""
    found = await lock_readable(kind, access, [event.item_id for event in made])
    used = await _used_since(kind, list(found), min(event.id for event in made), ours)
    gone = []
    for event in made:
        if event.item_id not in found:
            continue  # somebody has deleted it already, or took it out of sight
        if event.item_id in used:
            stay[kind.code, event.item_id] = kept(event, CHANGED)
        elif not found[event.item_id]["deletable"]:
            stay[kind.code, event.item_id] = kept(event, FORBIDDEN)
        else:
            gone.append(event.item_id)
    if gone:
        await delete(kind, op, access, gone)
        await execute(Sql("DELETE FROM origin_ref WHERE item_kind = ? AND ", (kind.code,)) + one_of("item_id", gone))
    return len(gone)


async def _used_since(kind: ItemKind, ids: Iterable[int], after: int, ours: tuple[str, str]) -> set[int]:
    """Those of these records on whose timeline something stands that neither the import did nor its undoing."""
    rows = await fetch(
        Sql(
            "SELECT DISTINCT subject.item_id AS used FROM event_subject AS subject"
            " JOIN event ON event.id = subject.event_id WHERE subject.item_kind = ? AND subject.event_id > ?"
            " AND event.operation_id NOT IN (?, ?) AND event.kind <> ? AND ",
            (kind.code, after, *ours, f"{kind.code}.reordered"),
        )
        + one_of("subject.item_id", ids)
    )
    return {row["used"] for row in rows}


async def _change_back(
    kind: ItemKind,
    op: Operation,
    access: Access,
    changed: Sequence[LoggedEvent],
    ours: tuple[str, str],
    stay: Stays,
) -> int:
    """Give the fields that the import changed their old values, but for those that somebody has changed since."""
    ids = [event.item_id for event in changed]
    since = await events_since(kind.code, ids, min(event.id for event in changed))
    updated = 0
    for event in changed:
        theirs = {
            code
            for later in since
            if later.item_id == event.item_id and later.id > event.id and later.operation_id not in ours
            for code in later.changes
        }
        old = {
            code: from_log(kind.by_code[code], before)
            for code, (before, _) in event.changes.items()
            if code in kind.by_code and kind.by_code[code].editable and code not in theirs
        }
        (outcome,) = await edit(kind, op, access, {event.item_id: (await only_choosable(kind, access, old), None)})
        if outcome["code"] is not None or theirs & event.changes.keys():
            is_hidden = outcome["code"] == ErrorCode.NOT_FOUND
            stay[kind.code, event.item_id] = kept(event, outcome["code"] or CHANGED, is_hidden=is_hidden)
        updated += int(outcome["code"] is None and bool(old))
    return updated


UNDO_IMPORT = JobKind("undo_import", _undo, queue=BULK)
