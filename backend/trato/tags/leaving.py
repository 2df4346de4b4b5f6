"""Tags on their way out, merged into another one or deleted: at once, or by a job where very many bear them (R113).

From the moment it is asked for, such a tag is leaving: nothing gets it any more, it can't be renamed, and its name is
free. What bears it still does, and is shown and found by it, until its part of 200 has come. So the number of those
only falls, boards and filters agree about each item all the while, and the tag goes with the last of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.access.people import starter
from trato.db.sql import Sql, execute, fetch_one, one_of, row_lock
from trato.db.text import fold
from trato.db.writes import changed_row
from trato.errors import conflict, invalid
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.records import OVER
from trato.jobs.running import RunningJob
from trato.jobs.starting import start
from trato.live.operations import Operation, action, operation
from trato.tags.queries import SUBJECT, TagRecord, held_tags, list_tags
from trato.tags.uses import bearers_of, count_bearers, hold, retag

AT_ONCE = 200
"""So many items in one transaction."""

SORTED_BY = 120  # characters of a folded name


async def take_out(op: Operation, access: Access, ids: Sequence[int], into_id: int | None) -> int | None:
    """Take tags off all that bears them, and out; the job that does, with more than 200 of those.

    NOT_FOUND, VALIDATION when what takes their place is leaving itself. CONFLICT(LEAVING) when a job is about one of
    them already, CONFLICT(AWAITED) when others are being merged into it.
    """
    if await count_bearers(ids) > AT_ONCE:
        return await _begin(op, access, ids, into_id)
    # Items before tags, as whoever tags an item locks them; what was tagged in between is found again.
    await hold(access, await bearers_of(ids))
    tags = await _held(ids, into_id)
    await retag(op, access, await bearers_of(ids), ids, into_id, _because(into_id))
    await _drop(op, tags, ids, into_id)
    return None


def _because(into_id: int | None) -> str:
    return "tag_deleted" if into_id is None else "tag_merged"


async def _held(ids: Sequence[int], into_id: int | None) -> dict[int, TagRecord]:
    """The tags, held, of which none leaves by a job that still goes on or waits; and what takes their place."""
    tags = await held_tags([*ids, *([] if into_id is None else [into_id])])
    if into_id is not None and tags[into_id].is_leaving:
        raise invalid("intoId", "LEAVING", f"“{tags[into_id].name}” is being taken out itself.")
    for tag_id in ids:
        if (job_id := tags[tag_id].leaving_job_id) is not None and not await _is_over(job_id):
            raise conflict("LEAVING", f"“{tags[tag_id].name}” is being taken out already.")
    awaited = await fetch_one("SELECT id FROM tag WHERE " + one_of("into_id", ids))
    if awaited is not None and awaited["id"] not in ids:
        raise conflict("AWAITED", "Other tags are being merged into it: wait for them.")
    return tags


async def _is_over(job_id: int) -> bool:
    job = await fetch_one(Sql("SELECT state FROM job WHERE id = ?" + row_lock("SHARE"), (job_id,)))
    return job is None or job["state"] in OVER


async def _begin(op: Operation, access: Access, ids: Sequence[int], into_id: int | None) -> int:
    """Let tags leave by a job. Held as they are, whoever is tagging something has done so before they are marked."""
    tags = await _held(ids, into_id)
    job_id = await start(
        RETAG,
        {"ids": list(ids), "into": into_id, "operation": op.id, "channel": access.channel},
        actor=access.actor,
        subject=", ".join(tags[tag_id].name for tag_id in ids),
    )
    await _mark(op, [tags[tag_id] for tag_id in ids], job_id, into_id)
    return job_id


async def _mark(op: Operation, tags: Sequence[TagRecord], job_id: int, into_id: int | None) -> None:
    """Say by which job held tags leave; their names are free from now on, though they are sorted by them still."""
    for tag in tags:
        folded = f"{fold(tag.name)[:SORTED_BY]}\x1f{tag.id}"  # which no name holds: it counts as a space
        row = {"leaving_job_id": job_id, "into_id": into_id, "folded_name": folded}
        await execute(changed_row(SUBJECT, tag.id, row))
        op.record("tag.leaving", SUBJECT, tag.id, tag.name, version=tag.version + 1)


async def _drop(op: Operation, tags: Mapping[int, TagRecord], ids: Sequence[int], into_id: int | None) -> None:
    """Take held tags out that nothing bears any more."""
    if any(tags[tag_id].into_id is not None for tag_id in ids):
        await execute("UPDATE tag SET into_id = NULL WHERE " + one_of("id", ids))  # they may have named each other
    await execute("DELETE FROM tag WHERE " + one_of("id", ids))
    into = None if into_id is None else tags[into_id]
    for tag_id in ids:
        tag = tags[tag_id]
        op.record(
            "tag.deleted" if into is None else "tag.merged",
            SUBJECT,
            tag_id,
            tag.name,
            version=tag.version + 1,
            changes={"name": [tag.name, None]},
            params={} if into is None else {"into": {"id": into.id, "name": into.name}},
        )


async def _work(job: RunningJob) -> dict[str, Any]:
    """Retag what bears the tags, part by part, and take them out at last. Nothing but the tags says what is left."""
    ids, into_id = job.args["ids"], job.args["into"]
    await _take_over(job)
    total = job.total if job.total is not None else await count_bearers(ids)
    while bearers := await bearers_of(ids, AT_ONCE):
        await _part(job, bearers, total)
    await _finish(job, ids, into_id)
    return {"updated": job.done}


@action
async def _take_over(job: RunningJob) -> None:
    """An attempt after the first is the tags' job from now on. CONFLICT(LEAVING) when another one is by now."""
    access = await starter(job)
    async with operation(access.actor) as op:
        op.id = job.args["operation"]
        tags = await list_tags(ids=job.args["ids"], lock=True)
        others = [tag for tag in tags if tag.leaving_job_id not in (None, job.id)]
        for tag in others:
            assert tag.leaving_job_id is not None
            if not await _is_over(tag.leaving_job_id):
                raise conflict("LEAVING", f"“{tag.name}” is being taken out by another job.")
        await _mark(op, others, job.id, job.args["into"])


@action
async def _part(job: RunningJob, bearers: Mapping[str, Sequence[int]], total: int) -> None:
    access = await starter(job)
    demand_admin(access)
    async with operation(access.actor) as op:
        op.id = job.args["operation"]
        ids, into_id = job.args["ids"], job.args["into"]
        await retag(op, access, bearers, ids, into_id, _because(into_id))
        await job.report(min(total, job.done + sum(map(len, bearers.values()))), total)


@action
async def _finish(job: RunningJob, ids: Sequence[int], into_id: int | None) -> None:
    access = await starter(job)
    async with operation(access.actor) as op:
        op.id = job.args["operation"]
        tags = {tag.id: tag for tag in await list_tags(ids=[*ids, into_id or 0], lock=True)}
        if left := [tag_id for tag_id in ids if tag_id in tags]:  # else it was interrupted behind this
            await _drop(op, tags, left, into_id)
        await job.report(job.done, job.total)


RETAG = JobKind("retag", _work, queue=BULK)
"""Taking tags off very many items (R113)."""
