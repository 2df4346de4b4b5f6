"""Legal details of an item in its log, and put back as they were when a change of them is taken back (B28).

Those of own companies are settings, which nobody takes back.
"""

from __future__ import annotations

from collections.abc import Sequence

from trato.access.gate import Access
from trato.crm.kinds import KIND_BY_CODE
from trato.errors import TratoError
from trato.items.records import Record, locked_records
from trato.items.telling import log_event
from trato.items.writing import repeat
from trato.live.log import LoggedEvent, Subject
from trato.live.operations import Operation
from trato.requisites.fields import copied
from trato.requisites.sets import Saved, held_requisites, put_back

REQUISITES = frozenset(f"requisites.{verb}" for verb in ("added", "updated", "deleted"))


async def log_requisites(op: Operation, owner: Subject, record: Record, saved: Saved, *, is_gone: bool = False) -> None:
    """Log on an item what has become of a set of its details (added, updated, deleted), and keep the copies it has."""
    verb = "deleted" if is_gone else "added" if saved.was is None else "updated"
    params = {"requisites": saved.id, "was": saved.was}
    kind = KIND_BY_CODE[owner.kind]
    await repeat(kind, record, copied(await held_requisites(owner)))
    await log_event(kind, op, f"requisites.{verb}", [record], changes=dict(saved.changes), params=params)


def knows_requisites(event: LoggedEvent) -> bool:
    """Whether the log knows what a set was before the event."""
    return event.kind in REQUISITES and "was" in event.params


def same_requisites(one: LoggedEvent, other: LoggedEvent) -> bool:
    """Whether both events, of one item, are about the same set."""
    return {one.kind, other.kind} <= REQUISITES and one.params["requisites"] == other.params["requisites"]


async def return_requisites(op: Operation, access: Access, steps: Sequence[LoggedEvent]) -> dict[int, TratoError]:
    """Put sets back as they were before each step; why some could not, by step."""
    refused: dict[int, TratoError] = {}
    for step in steps:
        owner, was = Subject(step.item_kind, step.item_id), step.params["was"]
        record = (await locked_records(KIND_BY_CODE[owner.kind], access, [owner.id]))[0]
        try:
            saved = await put_back(owner, step.params["requisites"], was)
        except TratoError as refusal:  # before anything is written
            refused[step.id] = refusal
            continue
        await log_requisites(op, owner, record, saved, is_gone=was is None)
    return refused
