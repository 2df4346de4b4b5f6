"""Going back through what an operation did, as a job: the latest first, in parts, each with how far it has come (B28).

How a part is taken back is its caller's to say: imports have their own way.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

from trato.access.gate import Access
from trato.crm.recycling import RECYCLABLE
from trato.db.sql import Sql, all_of, fetch, fetch_one, one_of
from trato.graph.kit.ids import encode_id
from trato.items.kinds import DESCRIBED
from trato.jobs.running import RunningJob
from trato.live.log import LoggedEvent, logged, position_column
from trato.live.operations import Operation, action, operation
from trato.live.past import STAYED

PART = 200
MOST_TOLD = 500
"""So many records that stay are remembered one by one; how many there were is counted on."""


class Kept(TypedDict):
    """A record that stays: its id in the graph and its number, its name as far as it may be told, and a coded reason.

    `by`: whose change it is that stays, if that is why.
    """

    id: str
    kind: str
    number: int
    title: str | None
    reason: str
    by: str | None


def kept(event: LoggedEvent, reason: str, *, by: str | None = None, is_hidden: bool = False) -> Kept:
    """The record of an event, which stays for a reason."""
    return Kept(
        id=encode_id(DESCRIBED[event.item_kind].node, event.item_id),
        kind=event.item_kind,
        number=event.item_id,
        title=None if is_hidden else event.item_title,
        reason=reason,
        by=by,
    )


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a part: of how many records what, by name, and which stay."""

    counts: Mapping[str, int]
    stay: Sequence[Kept]


@dataclass(frozen=True, slots=True)
class WayBack:
    """From which operation one goes back, by which other one, by whom, and how each part is taken back."""

    undone: str
    operation_id: str
    access: Callable[[], Awaitable[Access]]
    take_back: Callable[[Operation, Access, Sequence[LoggedEvent]], Awaitable[Taken]]


async def go_back(job: RunningJob, way: WayBack, names: Sequence[str]) -> dict[str, Any]:
    """Take everything back, each part with the rights of then, and written together with how far it is.

    The counts of these names, how many records stay (`kept`), and the first of those (`records`), each told once.
    """
    total = job.total if job.total is not None else await _count(way.undone)
    memory = job.memory or {"before": None, **dict.fromkeys(names, 0), "kept": 0, "records": []}
    while part := await _events(way.undone, memory["before"]):
        memory = await _part(job, await way.access(), way, part, memory, total)
    return {name: memory[name] for name in (*names, "kept", "records")}


@action
async def _part(
    job: RunningJob,
    access: Access,
    way: WayBack,
    part: Sequence[LoggedEvent],
    memory: Mapping[str, Any],
    total: int,
) -> dict[str, Any]:
    async with operation(access.actor) as op:
        op.id, op.undoes = way.operation_id, way.undone
        taken = await way.take_back(op, access, part)
        named = {(one["kind"], one["number"]) for one in memory["records"]}
        stay = [one for one in taken.stay if (one["kind"], one["number"]) not in named]
        now = {
            **{name: memory[name] + number for name, number in taken.counts.items()},
            "before": part[-1].id,
            "kept": memory["kept"] + len(stay),
            "records": [*memory["records"], *stay][:MOST_TOLD],
        }
        await job.report(job.done + len(part), total, now)
        return op.done(now)


def _of(operation_id: str) -> Sql:
    did = Sql("operation_id = ? AND kind <> ?", (operation_id, STAYED))
    return all_of([did, one_of("item_kind", [kind.code for kind in RECYCLABLE])])


async def _count(operation_id: str) -> int:
    counted = await fetch_one("SELECT COUNT(*) AS total FROM event WHERE " + _of(operation_id))
    return counted["total"] if counted else 0


async def _events(operation_id: str, before: int | None) -> list[LoggedEvent]:
    earlier = [] if before is None else [Sql("id < ?", (before,))]
    rows = await fetch(
        f"SELECT *, {position_column()} AS place FROM event WHERE "
        + all_of([_of(operation_id), *earlier])
        + f" ORDER BY id DESC LIMIT {PART}"
    )
    return [logged(row) for row in rows]
