"""Doing something to many items: to those named or all that match; at once, or as a job when they are many (R33)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypedDict

from trato.access.gate import Access
from trato.access.people import starter
from trato.crm.deeds import AT_ONCE, Deed, Edit, Outcome, check_deed, edit, outcome, perform
from trato.db.sql import Sql, all_of, fetch, fetch_one
from trato.errors import TratoError, invalid
from trato.graph.kit.ids import decode_reference
from trato.items.filters import EVERYTHING, parse_filter
from trato.items.kinds import DESCRIBED, ItemKind
from trato.items.matching import Matching
from trato.items.records import readable
from trato.items.values import Values
from trato.jobs.kinds import BULK, JobKind
from trato.jobs.running import RunningJob
from trato.jobs.starting import start
from trato.live.operations import action, operation

MOST_NAMED = 5_000
MOST_TOLD = 500
"""So many refusals a job remembers; how many there were it counts on."""
NOTHING_SKIPPED: Mapping[str, Any] = {"skippedCount": 0, "skipped": []}
"""What a job that goes through many remembers of those that refuse, at first; its result tells it."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which items: those named, or all that match a filter (as a client gave it) and a search."""

    ids: tuple[int, ...] | None = None
    filter: Mapping[str, Any] | None = None
    search: str | None = None

    @classmethod
    def checked(
        cls, ids: tuple[int, ...] | None, filter: Mapping[str, Any] | None, search: str | None, *, all_matching: bool
    ) -> Chosen:
        """VALIDATION unless either up to 5,000 ids are given, or all are meant that match."""
        if (ids is None) is not all_matching:
            raise invalid("ids", "ONE_OF", "Give either the ids, or allMatching with what must match.")
        if ids is not None and (filter is not None or search):
            raise invalid("filter", "UNEXPECTED", "Only with allMatching does a filter choose.")
        if ids is not None and not 1 <= len(ids) <= MOST_NAMED:
            raise invalid("ids", "OUT_OF_RANGE", f"Between 1 and {MOST_NAMED} ids.")
        return cls(ids, filter, search)

    def matching(self, kind: ItemKind, access: Access) -> Matching:
        """What the filter and the search mean to this person."""
        wanted = EVERYTHING if self.filter is None else parse_filter(kind, self.filter, access, decode_reference)
        return Matching(kind, access, wanted, self.search)


@dataclass(frozen=True, slots=True)
class Editing:
    """What is to be written into one item, read in a version: checked values, or why what was given is none."""

    item_id: int
    version: int
    values: Values = field(default_factory=dict)
    malformed: TratoError | None = None


class Done(TypedDict):
    """What became of it: an outcome for each item, or the job that goes through them."""

    outcomes: list[Outcome]
    job: int | None


@action
async def do_to_many(
    access: Access, kind: ItemKind, chosen: Chosen, deed: Deed, client_op_id: str | None = None
) -> Done:
    """Do something to each of the items chosen that this person may do it to, as one operation.

    More than 200 are left to a job. VALIDATION for what no item could take.
    """
    async with operation(access.actor, client_op_id) as op:
        await check_deed(kind, access, deed)
        ids = await _next(kind, access, chosen, 0, AT_ONCE + 1)
        if len(ids) <= AT_ONCE:
            return op.done(Done(outcomes=await perform(kind, op, access, ids, deed), job=None))
        args = {
            "kind": kind.code,
            "deed": deed.kept(kind),
            "ids": chosen.ids,
            "filter": chosen.filter,
            "search": chosen.search,
            "channel": access.channel,
        }
        job = await start(BULK_DEED, args, actor=access.actor, subject=kind.label, operation_id=op.id)
        return op.done(Done(outcomes=[], job=job))


@action
async def edit_each(
    access: Access, kind: ItemKind, edits: Sequence[Editing], client_op_id: str | None = None
) -> list[Outcome]:
    """Write into each item what is meant for it, as one operation; malformed values are told as such (R67).

    VALIDATION for none, more than 200, or one twice.
    """
    if not 1 <= len(edits) <= AT_ONCE:
        raise invalid("edits", "OUT_OF_RANGE", f"Between 1 and {AT_ONCE} records.")
    for at, one in enumerate(edits):
        if any(one.item_id == earlier.item_id for earlier in edits[:at]):
            raise invalid(f"edits[{at}].id", "DUPLICATE", "The same record twice.")
    sound: dict[int, Edit] = {one.item_id: (one.values, one.version) for one in edits if one.malformed is None}
    async with operation(access.actor, client_op_id) as op:
        done = await edit(kind, op, access, sound) if sound else []
        refused = [outcome(one.item_id, one.malformed) for one in edits if one.malformed is not None]
        return op.done([*done, *refused])


async def _next(kind: ItemKind, access: Access, chosen: Chosen, after: int, most: int) -> list[int]:
    """The next items behind the id `after`: of those named as they are, of those that match the readable ones."""
    if chosen.ids is not None:
        return [item_id for item_id in sorted(chosen.ids) if item_id > after][:most]
    place = Sql("item.id > ?", (after,))
    rows = await fetch(
        f"SELECT item.id FROM {kind.table} AS item WHERE "
        + all_of([place, readable(kind, access, "item"), chosen.matching(kind, access).where()])
        + Sql(f" ORDER BY item.id LIMIT {most}")
    )
    return [row["id"] for row in rows]


async def _count(kind: ItemKind, access: Access, chosen: Chosen) -> int:
    if chosen.ids is not None:
        return len(chosen.ids)
    conditions = all_of([readable(kind, access, "item"), chosen.matching(kind, access).where()])
    counted = await fetch_one(f"SELECT COUNT(*) AS total FROM {kind.table} AS item WHERE " + conditions)
    return counted["total"] if counted else 0


async def _work(job: RunningJob) -> dict[str, Any]:
    """Go through the items by their ids, so that each is met once whatever the deed makes of the filter.

    Each part with the rights that its person has by then, and written together with how far it has come.
    """
    kind, ids = DESCRIBED[job.args["kind"]], job.args["ids"]
    chosen = Chosen(None if ids is None else tuple(ids), job.args["filter"], job.args["search"])
    deed = Deed.from_job(kind, job.args["deed"])
    access = await starter(job)
    total = job.total if job.total is not None else await _count(kind, access, chosen)
    memory = job.memory or {"after": 0, "updated": 0, **NOTHING_SKIPPED}
    while part := await _next(kind, access, chosen, memory["after"], AT_ONCE):
        memory = await _part(job, access, kind, part, deed, memory, total)
        access = await starter(job)
    return {name: memory[name] for name in ("updated", *NOTHING_SKIPPED)}


def skipping(memory: Mapping[str, Any], more: Sequence[Outcome]) -> dict[str, Any]:
    """What a job remembers of what it skipped, with more of that."""
    return {
        "skippedCount": memory["skippedCount"] + len(more),
        "skipped": [*memory["skipped"], *more][:MOST_TOLD],
    }


@action
async def _part(
    job: RunningJob,
    access: Access,
    kind: ItemKind,
    ids: Sequence[int],
    deed: Deed,
    memory: Mapping[str, Any],
    total: int,
) -> dict[str, Any]:
    async with operation(access.actor) as op:
        op.id = job.own_operation
        outcomes = await perform(kind, op, access, ids, deed)
        skipped = [one for one in outcomes if one["code"]]
        memory = {
            "after": ids[-1],
            "updated": memory["updated"] + len(outcomes) - len(skipped),
            **skipping(memory, skipped),
        }
        await job.report(job.done + len(ids), total, memory)
        return op.done(memory)


BULK_DEED = JobKind("bulk", _work, queue=BULK)
