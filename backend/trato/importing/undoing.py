"""Taking a whole import back, as a job: what it made is deleted, what it changed is changed back (R77).

What others have changed or used since stays as it is, and is told.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Any

from trato.access.gate import Access
from trato.access.people import person
from trato.crm.deeds import edit
from trato.crm.kinds import KIND_BY_CODE
from trato.db.sql import Sql, all_of, execute, fetch, fetch_one, one_of
from trato.errors import conflict
from trato.graph.kit.ids import encode_id
from trato.importing.importer import demand_target
from trato.importing.job import upload_of
from trato.importing.uploads import Upload, change_upload, get_upload
from trato.items.channels import Channel, channels_of, parse_channel
from trato.items.fields import CHANNELS
from trato.items.kinds import ItemKind
from trato.items.logged import from_log
from trato.items.records import lock_readable
from trato.items.references import only_choosable
from trato.items.writing import delete
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.models import JobState
from trato.jobs.running import RunningJob
from trato.jobs.starting import start
from trato.live.log import LoggedEvent, logged, position_column
from trato.live.operations import Operation, action, operation
from trato.live.past import events_since

PART = 100
MOST_TOLD = 500
"""So many records that stay are remembered one by one; how many there were is counted on."""

CHANGED, FORBIDDEN = "CHANGED", "FORBIDDEN"
_MADE = [f"{code}.created" for code in KIND_BY_CODE]


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
    """Go back through the log of the import, the latest first, with the rights its person has by now."""
    upload = await upload_of(job)
    assert job.user_id is not None
    if upload.undo_job_id != job.id:
        await change_upload(upload.id, undo_job_id=job.id)
    total = job.total if job.total is not None else await _count(upload)
    memory = job.memory or {"before": None, "deleted": 0, "updated": 0, "kept": 0, "records": []}
    while part := await _events(upload, memory["before"]):
        access = await person(job.user_id)
        demand_target(access, upload.target)
        memory = await _take_back(job, access, upload, part, memory, total)
    return {name: memory[name] for name in ("deleted", "updated", "kept", "records")}


def _of(upload: Upload) -> Sql:
    own = Sql("operation_id = ?", (upload.operation_id,))
    return all_of([own, one_of("item_kind", list(KIND_BY_CODE))])


async def _count(upload: Upload) -> int:
    counted = await fetch_one("SELECT COUNT(*) AS total FROM event WHERE " + _of(upload))
    return counted["total"] if counted else 0


async def _events(upload: Upload, before: int | None) -> list[LoggedEvent]:
    earlier = [] if before is None else [Sql("id < ?", (before,))]
    rows = await fetch(
        f"SELECT *, {position_column()} AS place FROM event WHERE "
        + all_of([_of(upload), *earlier])
        + f" ORDER BY id DESC LIMIT {PART}"
    )
    return [logged(row) for row in rows]


@action
async def _take_back(
    job: RunningJob,
    access: Access,
    upload: Upload,
    part: Sequence[LoggedEvent],
    memory: dict[str, Any],
    total: int,
) -> dict[str, Any]:
    async with operation(access.actor) as op:
        op.id, op.undoes = job.args["operation"], upload.operation_id
        ours = (upload.operation_id, op.id)
        kept: dict[tuple[str, int], tuple[str, str]] = {}
        deleted = updated = 0
        for kind in KIND_BY_CODE.values():
            made = [event for event in part if event.kind in _MADE and event.item_kind == kind.code]
            if made:
                deleted += await _delete(kind, op, access, made, ours, kept)
            changed = [event for event in part if event.kind not in _MADE and event.item_kind == kind.code]
            if changed:
                updated += await _change_back(kind, op, access, changed, ours, kept)
        told = [
            {
                "id": encode_id(KIND_BY_CODE[kind].node, number),
                "kind": kind,
                "number": number,
                "title": title,
                "reason": reason,
            }
            for (kind, number), (title, reason) in kept.items()
        ]
        memory = {
            "before": part[-1].id,
            "deleted": memory["deleted"] + deleted,
            "updated": memory["updated"] + updated,
            "kept": memory["kept"] + len(kept),
            "records": [*memory["records"], *told][:MOST_TOLD],
        }
        await job.report(job.done + len(part), total, memory)
        return op.done(memory)


async def _delete(
    kind: ItemKind,
    op: Operation,
    access: Access,
    made: Sequence[LoggedEvent],
    ours: tuple[str, str],
    kept: dict[tuple[str, int], tuple[str, str]],
) -> int:
    """Delete what the import made, unless somebody has changed or used it since; how many."""
    found = await lock_readable(kind, access, [event.item_id for event in made])
    used = await _used_since(kind, list(found), min(event.id for event in made), ours)
    gone = []
    for event in made:
        if event.item_id not in found:
            continue  # somebody has deleted it already, or took it out of sight
        if event.item_id in used:
            kept[kind.code, event.item_id] = (event.item_title, CHANGED)
        elif not found[event.item_id]["deletable"]:
            kept[kind.code, event.item_id] = (event.item_title, FORBIDDEN)
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
            " AND event.operation_id NOT IN (?, ?) AND event.kind <> 'deal.reordered' AND ",
            (kind.code, after, *ours),
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
    kept: dict[tuple[str, int], tuple[str, str]],
) -> int:
    """Give the fields that the import changed their old values, but for those that somebody has changed since."""
    ids = [event.item_id for event in changed]
    since = await events_since(kind.code, ids, min(event.id for event in changed))
    present = await channels_of(kind.code, ids)
    updated = 0
    for event in changed:
        theirs = {
            code
            for later in since
            if later.item_id == event.item_id and later.id > event.id and later.operation_id not in ours
            for code in later.changes
        }
        old = {
            code: _value(kind, code, before, present[event.item_id])
            for code, (before, _) in event.changes.items()
            if code in kind.by_code and kind.by_code[code].editable and code not in theirs
        }
        (outcome,) = await edit(kind, op, access, {event.item_id: (await only_choosable(kind, access, old), None)})
        if outcome["code"] is not None or theirs & event.changes.keys():
            kept[kind.code, event.item_id] = (event.item_title, outcome["code"] or CHANGED)
        updated += int(outcome["code"] is None and bool(old))
    return updated


def _value(kind: ItemKind, code: str, told: Any, present: Sequence[Channel]) -> Any:
    """What stood there. Of phones, addresses and sites the log has texts alone: those that are there keep labels."""
    entry = kind.by_code[code]
    if entry.type not in CHANNELS:
        return from_log(entry, told)
    there = {channel.raw: channel for channel in present if channel.kind is entry.type}
    before = [there.get(text) or parse_channel(entry.type, text, None, entry.name) for text in told or ()]
    return [channel for channel in before if isinstance(channel, Channel)]  # what was valid once may be so no more


UNDO_IMPORT = JobKind("undo_import", _undo, queue=BULK)
