"""Handing items over (R22): another person becomes responsible, of any kind and any number, in few statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trato.db.sql import Sql, execute, one_of
from trato.items.kinds import ItemKind
from trato.items.lists import unlink, watchers_of_each
from trato.items.records import Record
from trato.items.references import named
from trato.items.telling import log_event
from trato.items.values import bound
from trato.live.operations import Operation

AT_ONCE = 1000
"""So many items are read and written at a time."""


async def hand_over(kind: ItemKind, op: Operation, records: Sequence[Record], user_id: int) -> list[Record]:
    """Make a user responsible for locked items, at most AT_ONCE; those that were somebody else's, as they were.

    Of a kind that only others watch, they no longer watch them. The caller has asked for the rights. A fixed number of
    statements; the event of each item is that of any other change of its responsible person: who is told of it, or
    takes it back, need not know how many went along.
    """
    others = [record for record in records if record["responsible"] != user_id]
    if not others:
        return []
    ids = [record["id"] for record in others]
    await execute(
        Sql(
            f"UPDATE {kind.table} SET responsible_id = ?, version = version + 1, updated_at = ? WHERE ",
            (user_id, bound(op.at)),
        )
        + one_of("id", ids)
    )
    watching = await watchers_of_each(kind, ids) if kind.others_watch else {}
    changes: dict[int, dict[str, list[Any]]] = {
        record["id"]: {"responsible": [record["responsible"], user_id]} for record in others
    }
    for code, watchers_of in watching.items():
        for item_id, watchers in watchers_of.items():
            if user_id in watchers:
                changes[item_id][code] = [watchers, [one for one in watchers if one != user_id]]
    await named(kind, list(changes.values()))

    def after(record: Record) -> dict[str, Any]:
        watchers = {one for watchers_of in watching.values() for one in watchers_of[record["id"]]}
        return {"responsible": user_id} | ({"observers": sorted(watchers - {user_id})} if watching else {})

    handed = [{**record, "version": record["version"] + 1} for record in others]
    await log_event(kind, op, f"{kind.code}.updated", handed, changes=lambda one: changes[one["id"]], after=after)
    for code in watching:
        if left := [item_id for item_id, changed in changes.items() if code in changed]:
            await unlink(kind, code, left, user_id)
    return others
