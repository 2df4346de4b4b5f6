"""Whose an activity counts as: a setting of the installation (R52)."""

from __future__ import annotations

from enum import StrEnum

from trato.access.gate import Access, demand_admin
from trato.items.settings import Setting
from trato.live.operations import action, operation

SUBJECT = "counter_mode"
"""What events of it are about."""


class CounterMode(StrEnum):
    """Whether an activity counts for whoever looks after the items it is bound to, or for its own responsible."""

    ITEM_RESPONSIBLE = "ITEM_RESPONSIBLE"
    ACTIVITY_RESPONSIBLE = "ACTIVITY_RESPONSIBLE"


COUNTER_MODE = Setting(
    SUBJECT,
    "Counters",
    CounterMode.ITEM_RESPONSIBLE,
    lambda mode: {"mode": mode.value},
    lambda told: CounterMode(told["mode"]),
)
known = COUNTER_MODE.known


@action
async def set_counter_mode(access: Access, mode: CounterMode, client_op_id: str | None = None) -> str:
    """Say whose activities count as whose; the mode. For administrators. Nothing differing logs nothing."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        await COUNTER_MODE.change(op, lambda _: mode)
        return op.done(mode.value)
