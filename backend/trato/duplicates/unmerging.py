"""Taking a merge back: all of it, while nothing that was merged was changed since (R30, B28)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from trato.access.gate import Access
from trato.access.levels import Flag, Right
from trato.db.fields import decode_json
from trato.db.sql import Sql, execute, fetch, row_lock
from trato.duplicates.moving import bind_back, repeated, return_requisites, return_rows
from trato.duplicates.relinking import owners, refer
from trato.errors import conflict, forbidden, not_found
from trato.items.kinds import DESCRIBED, ItemKind
from trato.items.logged import from_log, is_kept
from trato.items.records import lock_readable, locked_records
from trato.items.values import Values
from trato.items.writing import change, repeat, restore
from trato.live.log import LoggedEvent
from trato.live.operations import Operation
from trato.live.past import MERGED, UNMERGED, events_since, still_standing
from trato.staged.returning import REORDERED


def merge_among(events: Sequence[LoggedEvent]) -> LoggedEvent | None:
    """The event of what stayed, when these are those of a merge."""
    known = {f"{kind.code}.{MERGED}" for kind in DESCRIBED.values() if kind.matched_by}
    return next((event for event in events if event.kind in known), None)


async def unmerge(op: Operation, access: Access, merged: LoggedEvent) -> LoggedEvent | None:
    """Let there be several items again; or, and then nothing is done, what changed one of them since.

    Raises NOT_FOUND when one of them is not theirs to read, FORBIDDEN when the person may not change and delete all of
    them, CONFLICT(NOT_UNDOABLE) when it was taken back already.
    """
    kind = DESCRIBED[merged.item_kind]
    master_id, ids = merged.item_id, [one["id"] for one in merged.changes[MERGED][1]]
    await locked_records(kind, access, [master_id])
    (master,) = await locked_records(kind, access, [master_id], right=Right.DELETE)
    found = await lock_readable(kind, access, ids, deleted=True)
    if not found.keys() >= set(ids):
        raise not_found(kind.label.lower())
    if not (access.may(Flag.RECYCLE_BIN) or all(one["deletable"] for one in found.values())):
        raise forbidden(f"You may see this {kind.label.lower()}, but not change it.")
    if since := await _changed_since(merged, kind, [master_id, *ids]):
        return since
    moved = await _forget(merged)
    await restore(kind, op, access, ids)
    await return_requisites(master_id, moved["requisites"])
    legal = await repeated(kind, master_id)
    await repeat(kind, master, legal)
    await change(
        kind,
        op,
        access,
        master_id,
        {},
        carried=_values(kind, merged),
        told={MERGED: merged.changes[MERGED][::-1]},
        event=UNMERGED,
        before={**master, **legal},
    )
    await return_rows(master_id, moved["rows"])
    await bind_back(op, access, kind, master, moved["bindings"], found)
    for owner in owners(kind):
        fields = {int(item_id): pairs for item_id, pairs in moved["fields"].get(owner.code, {}).items()}
        if fields:
            await refer(op, access, owner, kind, list(fields), partial(_as_before, fields))
    return None


def _values(kind: ItemKind, merged: LoggedEvent) -> Values:
    """What the one that stayed held before, without fields that have gone since."""
    told = {code: pair[0] for code, pair in merged.changes.items() if code in kind.by_code}
    return {code: from_log(kind.by_code[code], old) for code, old in told.items() if is_kept(kind.by_code[code], old)}


def _as_before(fields: dict[int, dict[str, list[Any]]], item_id: int, code: str, value: Any) -> Any:
    """What a field referred to before, where it still refers to what it did after."""
    before, after = fields[item_id].get(code, (None, None))
    return before if code in fields[item_id] and value == after else value


async def _changed_since(merged: LoggedEvent, kind: ItemKind, together: Sequence[int]) -> LoggedEvent | None:
    kinds = (f"{kind.code}.", "requisites.")
    events = still_standing(await events_since(kind.code, together, merged.id))
    # Another place in the column is no change of what they say: others' cards give them one, too.
    later = [one for one in events if one.operation_id != merged.operation_id and one.kind not in REORDERED]
    return next((event for event in reversed(later) if event.kind.startswith(kinds)), None)


async def _forget(merged: LoggedEvent) -> dict[str, Any]:
    """Forget that they went into one another; what was moved."""
    own = Sql("operation_id = ?" + row_lock(), (merged.operation_id,))
    rows = await fetch("SELECT id, moved FROM item_merge WHERE " + own)
    if not rows:
        raise conflict("NOT_UNDOABLE", "This was taken back already.")
    await execute(Sql("DELETE FROM merged_item WHERE merge_id = ?", (rows[0]["id"],)))
    await execute(Sql("DELETE FROM item_merge WHERE id = ?", (rows[0]["id"],)))
    moved: dict[str, Any] = decode_json(rows[0]["moved"])
    return moved
