"""Handing items over (R22): another person becomes responsible, of any kind and any number, in few statements."""

from __future__ import annotations

from collections.abc import Sequence

from trato.db.sql import Sql, execute, one_of
from trato.items.fields import FieldType
from trato.items.kinds import ItemKind
from trato.items.records import Record
from trato.items.references import names_of
from trato.items.telling import log_event
from trato.items.values import bound
from trato.live.operations import Operation

AT_ONCE = 1000
"""So many items are read and written at a time."""


async def hand_over(kind: ItemKind, op: Operation, records: Sequence[Record], user_id: int) -> list[Record]:
    """Make a user responsible for locked items, at most AT_ONCE; those that were somebody else's, as they were.

    The caller has asked for the rights. A fixed number of statements; the event of each item is that of any other
    change of its responsible person: who is told of it, or takes it back, need not know how many went along.
    """
    others = [record for record in records if record["responsible"] != user_id]
    if not others:
        return []
    await execute(
        Sql(
            f"UPDATE {kind.table} SET responsible_id = ?, version = version + 1, updated_at = ? WHERE ",
            (user_id, bound(op.at)),
        )
        + one_of("id", [record["id"] for record in others])
    )
    names = await names_of(FieldType.USER, {user_id, *(record["responsible"] for record in others)})

    def changed(record: Record) -> dict[str, list[dict[str, object]]]:
        return {"responsible": [{"id": one, "name": names.get(one, "")} for one in (record["responsible"], user_id)]}

    handed = [{**record, "version": record["version"] + 1} for record in others]
    await log_event(kind, op, f"{kind.code}.updated", handed, changes=changed, after={"responsible": user_id})
    return others
