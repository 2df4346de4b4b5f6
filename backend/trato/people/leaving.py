"""Leaving (R76): a person is shut out at once, and a successor takes over what they looked after, in one operation."""

from __future__ import annotations

from dataclasses import dataclass, replace

from trato.access.gate import Access, demand_admin
from trato.accounts.actions import demand_another_admin, shut_out
from trato.accounts.structure import hold_structure
from trato.activities.kind import ACTIVITY
from trato.crm.kinds import ITEM_KINDS
from trato.db.fields import encode_bool
from trato.db.sql import Sql, fetch, fetch_one
from trato.errors import conflict, invalid
from trato.items.fields import FieldType
from trato.items.handover import AT_ONCE, hand_over
from trato.items.kinds import ItemKind
from trato.items.readers import candidate
from trato.items.records import lock_readable
from trato.items.references import choosable
from trato.live.operations import Operation, action, operation
from trato.people.staff import demand_rank_over, person

_OPEN = "item.is_completed = ? AND item.deleted_at IS NULL"


@dataclass(frozen=True, slots=True)
class Responsibilities:
    """What somebody is responsible for: living items by the code of their kind, and open activities."""

    items: dict[str, int]
    open_activities: int


async def responsibilities_of(user_id: int) -> Responsibilities:
    """What a successor would take over. One statement a kind."""
    counts = {
        kind.code: await _count(kind, Sql("item.responsible_id = ? AND item.deleted_at IS NULL", (user_id,)))
        for kind in ITEM_KINDS
    }
    planned = await _count(ACTIVITY, Sql(f"item.responsible_id = ? AND {_OPEN}", (user_id, encode_bool(False))))
    return Responsibilities(counts, planned)


@action
async def deactivate_user(
    access: Access,
    user_id: int,
    successor_id: int | None = None,
    *,
    with_activities: bool = True,
    client_op_id: str | None = None,
) -> int:
    """Shut somebody out at once, everywhere; their id. Their history stays (R76).

    The successor becomes responsible for all their items, those in the recycle bin included, and, with
    `with_activities`, for their open activities. CONFLICT(NEEDS_SUCCESSOR) when they have items and nobody takes them,
    CONFLICT(LAST_ADMIN); VALIDATION for a successor who is unknown, deactivated, or the same person.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()
        user = await person(user_id, service=None)
        demand_rank_over(access, user)
        if not user.is_active:
            return op.done(int(user.id))
        await demand_another_admin(user)
        everything = replace(access, is_admin=True)  # whoever lets people go hands over what they can't see as well
        handed: dict[str, int] = {}
        if successor_id is not None:
            if successor_id == user_id or not await choosable(FieldType.USER, everything, [successor_id], hold=True):
                raise invalid("successorId", "UNKNOWN_ID", "This person was not found, or can't be the successor.")
            load = await responsibilities_of(user_id)
            successor = await candidate(successor_id)
            if not all(successor.reads_some(code) for code, number in load.items.items() if number):
                raise successor.refusal("successorId")
            handed = await _hand_over_all(op, everything, user_id, successor_id, with_activities=with_activities)
        elif any((await responsibilities_of(user_id)).items.values()):
            raise conflict("NEEDS_SUCCESSOR", "Say who takes over what this person is responsible for.")
        told = {} if successor_id is None else {"successor": await _named(successor_id), "handedOver": handed}
        await shut_out(op, user, told)
        return op.done(int(user.id))


async def _hand_over_all(
    op: Operation, everything: Access, user_id: int, successor_id: int, *, with_activities: bool
) -> dict[str, int]:
    """Hand over what a user is responsible for; how many of each kind. A fixed number of statements per 1,000."""
    handed = {}
    kinds: list[tuple[ItemKind, Sql]] = [(kind, Sql("1=1")) for kind in ITEM_KINDS]
    if with_activities:
        kinds.insert(0, (ACTIVITY, Sql(_OPEN, (encode_bool(False),))))
    for kind, which in kinds:
        mine = Sql("item.responsible_id = ?", (user_id,))
        rows = await fetch(
            f"SELECT item.id FROM {kind.table} AS item WHERE " + mine + " AND " + which + " ORDER BY item.id"
        )
        ids = [row["id"] for row in rows]
        handed[kind.code] = 0
        for start in range(0, len(ids), AT_ONCE):
            chunk = ids[start : start + AT_ONCE]
            for deleted in (False, True):
                locked = (await lock_readable(kind, everything, chunk, deleted=deleted)).values()
                theirs = [record for record in locked if record["responsible"] == user_id]  # nobody took them since
                handed[kind.code] += len(await hand_over(kind, op, theirs, successor_id))
    return handed


async def _named(user_id: int) -> dict[str, object]:
    row = await fetch_one(Sql('SELECT id, name FROM "user" WHERE id = ?', (user_id,)))
    assert row is not None
    return {"id": row["id"], "name": row["name"]}


async def _count(kind: ItemKind, condition: Sql) -> int:
    row = await fetch_one(f"SELECT COUNT(*) AS number FROM {kind.table} AS item WHERE " + condition)
    return int(row["number"]) if row else 0
