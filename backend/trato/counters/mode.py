"""Whose an activity counts as: a setting of the installation, kept by each process until it changes (R52)."""

from __future__ import annotations

from enum import StrEnum

from trato.access.gate import Access, demand_admin
from trato.accounts.structure import hold_structure
from trato.db.sql import Sql, execute, fetch_one
from trato.items.keeping import Kept
from trato.live.operations import action, operation

SUBJECT = "counter_mode"
"""What events of it are about."""


class CounterMode(StrEnum):
    """Whether an activity counts for whoever looks after the items it is bound to, or for its own responsible."""

    ITEM_RESPONSIBLE = "ITEM_RESPONSIBLE"
    ACTIVITY_RESPONSIBLE = "ACTIVITY_RESPONSIBLE"


_known = CounterMode.ITEM_RESPONSIBLE


def known() -> CounterMode:
    """The mode as this process knows it."""
    return _known


def _know(mode: CounterMode) -> None:
    global _known
    _known = mode


async def read_mode() -> CounterMode:
    """The mode as it is."""
    row = await fetch_one(Sql("SELECT counter_mode FROM installation WHERE id = 1"))
    return CounterMode(row["counter_mode"]) if row else CounterMode.ITEM_RESPONSIBLE


Kept(SUBJECT, read_mode, _know)


@action
async def set_counter_mode(access: Access, mode: CounterMode, client_op_id: str | None = None) -> str:
    """Say whose activities count as whose; the mode. For administrators. Nothing differing logs nothing."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()
        before = await read_mode()
        if before is not mode:
            await execute(Sql("UPDATE installation SET counter_mode = ? WHERE id = 1", (mode.value,)))
            op.record("counter_mode.updated", SUBJECT, 1, "Counters", changes={"mode": [before.value, mode.value]})
        return op.done(mode.value)
