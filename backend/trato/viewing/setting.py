"""Whether it is told who opens records: a setting of the installation (R61)."""

from __future__ import annotations

from trato.access.gate import Access, demand_admin
from trato.items.settings import Setting
from trato.live.operations import action, operation

SUBJECT = "view_log"
"""What events of it are about."""

LOG_VIEWS = Setting(
    SUBJECT,
    "Opened records",
    True,
    lambda logged: {"log_views": logged},
    lambda told: bool(told["log_views"]),
)
known = LOG_VIEWS.known


@action
async def set_log_views(access: Access, logged: bool, client_op_id: str | None = None) -> bool:
    """Say whether it is told from now on who opens records. For administrators. Nothing differing logs nothing."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        await LOG_VIEWS.change(op, lambda _: logged)
        return op.done(logged)
