"""What people do with companies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.access.gate import Access
from trato.companies.kind import COMPANY
from trato.items.values import clean
from trato.items.writing import Draft, change, create, delete
from trato.live.operations import action, operation


@action
async def create_company(access: Access, given: Mapping[str, Any], client_op_id: str | None = None) -> int:
    """Make a company from the fields given; its id (R35)."""
    values = clean(COMPANY, given, creating=True, base_currency=access.base_currency)
    async with operation(access.actor, client_op_id) as op:
        return op.done(await create(COMPANY, op, access, Draft(values)))


@action
async def update_company(
    access: Access, company_id: int, given: Mapping[str, Any], expected_version: int, client_op_id: str | None = None
) -> int:
    """Change the fields given; its id. STALE_VERSION when somebody was faster."""
    values = clean(COMPANY, given, creating=False, base_currency=access.base_currency)
    async with operation(access.actor, client_op_id) as op:
        await change(COMPANY, op, access, company_id, values, expected_version=expected_version)
        return op.done(company_id)


@action
async def delete_companies(access: Access, ids: Sequence[int], client_op_id: str | None = None) -> list[int]:
    """Put companies into the recycle bin; their contacts and deals stay, without them (R36)."""
    async with operation(access.actor, client_op_id) as op:
        await delete(COMPANY, op, access, ids)
        return op.done(list(ids))
