"""Making one of several items: lists are united, what hangs on the others moves, and they go into the bin (R30)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access
from trato.access.levels import Right
from trato.db.fields import encode_json
from trato.db.sql import Sql, all_of, execute, fetch, insert, one_of
from trato.duplicates.comparing import compare, possible_masters, settle
from trato.duplicates.matching import matching_fields
from trato.duplicates.moving import move_requisites, move_rows, rebind, repeated
from trato.duplicates.relinking import holders, owners, redirected, refer
from trato.errors import invalid
from trato.items.kinds import ItemKind
from trato.items.records import Record, locked_records
from trato.items.telling import log_event
from trato.items.values import bound
from trato.items.writing import change, repeat
from trato.live.operations import Operation, action, operation
from trato.live.past import ABSORBED, MERGED

MOST_MERGED = 20


def checked_ids(master_id: int, ids: Sequence[int]) -> None:
    """VALIDATION for nothing to merge, too much, one twice, and the one that is to stay among the others."""
    if not 1 <= len(ids) <= MOST_MERGED:
        raise invalid("ids", "OUT_OF_RANGE", f"Between 1 and {MOST_MERGED} records go into another one.")
    if len(set(ids)) < len(ids):
        raise invalid("ids", "DUPLICATE", "The same record twice.")
    if master_id in ids:
        raise invalid("ids", "MASTER_AMONG_THEM", "What stays can't go into itself.")


@action
async def merge_items(
    access: Access,
    kind: ItemKind,
    master_id: int,
    ids: Sequence[int],
    choices: Mapping[str, int],
    client_op_id: str | None = None,
    *,
    only_alike: bool = False,
) -> int:
    """Make one item of several of a kind; the id of the one that stays. `choices` name, by field, whose value stays.
    `only_alike`: not if they stand on other stages, either.

    Raises NOT_FOUND when one is absent or unreadable, FORBIDDEN when the person may not change and delete all of them,
    VALIDATION for ids that don't go together, for what is completed and would go into what isn't, and for each field
    in which values differ and none was chosen.
    """
    matching_fields(kind)
    checked_ids(master_id, ids)
    async with operation(access.actor, client_op_id) as op:
        together = [master_id, *ids]
        await locked_records(kind, access, together)
        master, *others = await locked_records(kind, access, together, right=Right.DELETE)
        if master not in possible_masters(kind, [master, *others]):
            raise invalid("masterId", "NOT_COMPLETED", "One of them is completed: only such a one can stay.")
        values = await settle(access, await compare(kind, [master, *others], with_places=only_alike), choices)
        requisites = await move_requisites(kind, ids, master_id)
        legal = await repeated(kind, master_id)
        await repeat(kind, master, legal)
        names = [{"kind": kind.code, "id": other["id"], "name": other["title"]} for other in others]
        told = {MERGED: [None, names]}
        await change(
            kind, op, access, master_id, {}, carried=values, told=told, event=MERGED, before={**master, **legal}
        )
        moved = {
            "requisites": requisites,
            "rows": await move_rows(kind, ids, master_id),
            "bindings": await rebind(op, access, kind, ids, master),
            "fields": await _redirect(op, access, kind, together),
        }
        await _absorb(op, access, kind, master, others, moved)
        return op.done(master_id)


async def _redirect(op: Operation, access: Access, kind: ItemKind, together: Sequence[int]) -> dict[str, Any]:
    master_id, *ids = together
    moved = {}
    for owner in owners(kind):
        held = [one for one in await holders(owner, kind, ids) if owner is not kind or one not in together]
        if held:
            fields = await refer(
                op, access, owner, kind, held, lambda _item, _code, value: redirected(value, ids, master_id)
            )
            moved[owner.code] = {str(item_id): pairs for item_id, pairs in fields.items()}
    return moved


async def _absorb(
    op: Operation,
    access: Access,
    kind: ItemKind,
    master: Record,
    others: Sequence[Record],
    moved: Mapping[str, Any],
) -> None:
    """Put the others into the bin as merged, and remember what they have become with what went into them before."""
    ids = [other["id"] for other in others]
    gone = Sql(f"UPDATE {kind.table} SET deleted_at = ?, deleted_by_id = ? WHERE ", (bound(op.at), access.user_id))
    await execute(gone + one_of("id", ids))
    merge = (op.id, kind.code, master["id"], encode_json(moved))
    (merge_id,) = await insert("item_merge", ("operation_id", "item_kind", "into_id", "moved"), [merge])
    of_kind = Sql("item_kind = ?", (kind.code,))
    earlier = await fetch("SELECT DISTINCT item_id FROM merged_item WHERE " + all_of([of_kind, one_of("into_id", ids)]))
    known = await fetch(
        Sql("SELECT item_id FROM merged_item WHERE item_kind = ? AND into_id = ?", (kind.code, master["id"]))
    )
    going = dict.fromkeys([*(row["item_id"] for row in earlier), *ids])
    new = [one for one in going if one not in {row["item_id"] for row in known}]
    rows = [(merge_id, kind.code, one, master["id"]) for one in new]
    await insert("merged_item", ("merge_id", "item_kind", "item_id", "into_id"), rows)
    await log_event(
        kind,
        op,
        f"{kind.code}.{ABSORBED}",
        others,
        changes={"mergedInto": [None, {"kind": kind.code, "id": master["id"], "name": master["title"]}]},
        after={"deleted": True},
        to_related=True,
    )
