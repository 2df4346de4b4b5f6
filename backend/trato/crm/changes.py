"""What people do with items of every kind: make one, change one, put some into the recycle bin (R20, R32, R35, R37)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import API_CHANNEL, Access
from trato.crm.ways import ways_of
from trato.errors import stale
from trato.items.kinds import ItemKind
from trato.items.records import locked_records
from trato.items.values import clean
from trato.items.writing import Draft, delete
from trato.live.operations import action, operation
from trato.pick_lists.sources import Bringer, with_source


@action
async def create_item(kind: ItemKind, access: Access, given: Mapping[str, Any], client_op_id: str | None = None) -> int:
    """Make an item from the fields given by code; its id. VALIDATION names each field at fault; see `Ways.add`.

    What a program makes without saying where it came from, came through the API (R88).
    """
    values = clean(kind, given, creating=True, base_currency=access.base_currency)
    async with operation(access.actor, client_op_id) as op:
        if access.channel == API_CHANNEL:
            (values,) = await with_source(kind, Bringer.API, [values])
        return op.done((await ways_of(kind).add(op, access, [Draft(values)]))[0])


@action
async def update_item(
    kind: ItemKind,
    access: Access,
    item_id: int,
    given: Mapping[str, Any],
    expected_version: int,
    client_op_id: str | None = None,
) -> int:
    """Change the fields given by code; its id. STALE_VERSION when somebody was faster; see `Ways.revise`."""
    values = ways_of(kind).checked(access, given)
    async with operation(access.actor, client_op_id) as op:
        before = (await locked_records(kind, access, [item_id]))[0]
        if before["version"] != expected_version:
            raise stale()
        await ways_of(kind).revise(op, access, before, values)
        return op.done(item_id)


@action
async def delete_items(
    kind: ItemKind, access: Access, ids: Sequence[int], client_op_id: str | None = None
) -> list[int]:
    """Put items into the recycle bin: all of them, or none when one is refused. What refers to them stays (R36)."""
    async with operation(access.actor, client_op_id) as op:
        await delete(kind, op, access, ids)
        return op.done(list(ids))
