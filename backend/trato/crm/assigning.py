"""Making somebody responsible for items of any kind, and for what is planned with them (R22)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict

from trato.access.gate import Access
from trato.activities.kind import ACTIVITY
from trato.activities.queries import open_activities_with
from trato.crm.kinds import KIND_BY_CODE
from trato.errors import TratoError, invalid
from trato.items.fields import FieldType
from trato.items.handover import AT_ONCE, hand_over
from trato.items.kinds import ItemKind
from trato.items.readers import Candidate, candidate
from trato.items.records import Record, lock_readable, refusals
from trato.items.references import choosable
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation

MOST = 1000


class Outcome(TypedDict):
    """What became of one item: it was assigned, unless a code of ErrorCode and a message say why not."""

    kind: str
    id: int
    code: str | None
    reason: str | None
    message: str | None


@action
async def assign_responsible(
    access: Access,
    items: Sequence[Subject],
    user_id: int,
    *,
    with_activities: bool = False,
    path: str = "userId",
    client_op_id: str | None = None,
) -> list[Outcome]:
    """Make somebody responsible for items as one operation; what became of each, in the order given (R22).

    Those that the person may not change, or the user could not read where they stand, are skipped and told. With
    `with_activities`, open activities on them go along that were their responsible person's. VALIDATION at `path` for a
    user who is unknown, deactivated, a program, or may read none of a kind.
    A fixed number of statements for each kind, whatever the number of items.
    """
    if not 1 <= len(items) <= MOST:
        raise invalid("ids", "OUT_OF_RANGE", f"Between 1 and {MOST} items.")
    async with operation(access.actor, client_op_id) as op:
        if not await choosable(FieldType.USER, access, [user_id], hold=True):
            raise invalid(path, "UNKNOWN_ID", "This person was not found.")
        successor = await candidate(user_id)
        if not all(successor.reads_some(item.kind) for item in items):
            raise successor.refusal(path)
        refused: dict[Subject, TratoError] = {}
        locked: list[tuple[ItemKind, list[Record]]] = []
        for code in dict.fromkeys(item.kind for item in items):
            kind = KIND_BY_CODE[code]
            ids = list(dict.fromkeys(item.id for item in items if item.kind == code))
            found = await lock_readable(kind, access, ids)
            refused |= _refused(kind, ids, found, successor, path)
            locked.append((kind, [found[one] for one in ids if Subject(code, one) not in refused]))
        planned = await _planned(access, locked) if with_activities else []  # while one may still change them
        for kind, records in locked:
            await hand_over(kind, op, records, user_id)
        await hand_over_activities(op, planned, user_id)
        return op.done([_outcome(item, refused.get(item)) for item in items])


async def hand_over_activities(op: Operation, records: Sequence[Record], user_id: int) -> None:
    """Make a user responsible for locked activities, any number of them."""
    for start in range(0, len(records), AT_ONCE):
        await hand_over(ACTIVITY, op, records[start : start + AT_ONCE], user_id)


async def _planned(access: Access, locked: Iterable[tuple[ItemKind, Sequence[Record]]]) -> list[Record]:
    """The open activities on items that are their responsible person's, locked."""
    whose_are: dict[int, int] = {}
    for kind, records in locked:
        responsible = {record["id"]: record["responsible"] for record in records}
        open_ones = await open_activities_with(kind.code, list(responsible))
        whose_are |= {one: whose for one, item_id, whose in open_ones if responsible[item_id] == whose}
    found = await lock_readable(ACTIVITY, access, sorted(whose_are)) if whose_are else {}
    return [one for one in found.values() if one["editable"] and one["responsible"] == whose_are[one["id"]]]


def _refused(
    kind: ItemKind, ids: Sequence[int], found: Mapping[int, Record], successor: Candidate, path: str
) -> dict[Subject, TratoError]:
    refused = refusals(kind, found, ids)
    for item_id in ids:
        item = found.get(item_id, {})
        if item_id not in refused and not successor.reads(kind.code, item.get("pipeline"), item.get("stage")):
            refused[item_id] = successor.refusal(path)
    return {Subject(kind.code, item_id): error for item_id, error in refused.items()}


def _outcome(item: Subject, refusal: TratoError | None) -> Outcome:
    if refusal is None:
        return Outcome(kind=item.kind, id=item.id, code=None, reason=None, message=None)
    reason = refusal.fields[0].code if refusal.fields else None
    return Outcome(kind=item.kind, id=item.id, code=refusal.code.value, reason=reason, message=refusal.message)
