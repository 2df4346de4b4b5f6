"""Whether it is told who opens records: a setting of the installation, kept by each process until it changes (R61)."""

from __future__ import annotations

from trato.access.gate import Access, demand_admin
from trato.accounts.structure import hold_structure
from trato.db.fields import decode_bool, encode_bool
from trato.db.sql import Sql, execute, fetch_one
from trato.items.keeping import Kept
from trato.live.operations import action, operation

SUBJECT = "view_log"
"""What events of it are about."""

_known = True


def known() -> bool:
    """Whether it is, as this process knows."""
    return _known


def _know(logged: bool) -> None:
    global _known
    _known = logged


async def read_setting() -> bool:
    """Whether it is."""
    row = await fetch_one(Sql("SELECT log_views FROM installation WHERE id = 1"))
    return decode_bool(row["log_views"]) if row else True


Kept(SUBJECT, read_setting, _know)


@action
async def set_log_views(access: Access, logged: bool, client_op_id: str | None = None) -> bool:
    """Say whether it is told from now on who opens records. For administrators. Nothing differing logs nothing."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()
        before = await read_setting()
        if before is not logged:
            await execute(Sql("UPDATE installation SET log_views = ? WHERE id = 1", (encode_bool(logged),)))
            op.record(f"{SUBJECT}.updated", SUBJECT, 1, "Opened records", changes={"log_views": [before, logged]})
        return op.done(logged)
