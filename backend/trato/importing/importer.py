"""Who imports, and with which rights."""

from __future__ import annotations

from trato.access.gate import Access, demand_admin, may_add_any
from trato.access.levels import Right
from trato.access.people import access_of
from trato.accounts.models import User
from trato.accounts.queries import user_by_email
from trato.errors import conflict, forbidden
from trato.importing.targets import Target
from trato.items.kinds import ItemKind


async def importer_named(email: str | None) -> Access:
    """The person with this address, or the first administrator.

    NOT_FOUND for an unknown address, CONFLICT before there is an administrator.
    """
    if email:
        return await access_of(await user_by_email(email))
    first = await User.filter(is_admin=True, is_active=True).order_by("id").first()
    if first is None:
        raise conflict("NO_ADMIN", "There is nobody to import as: make the owner, or `trato user create --admin`.")
    return await access_of(first)


def demand_importing(access: Access, kind: ItemKind) -> None:
    """FORBIDDEN unless the person may import records of a kind at all."""
    if not may_add_any(access, kind.code, Right.IMPORT):
        raise forbidden(f"You may not import {kind.label.lower()} records.")


def demand_target(access: Access, target: Target) -> None:
    """FORBIDDEN unless the person may import what the target is: users are the administrators' affair."""
    if target.kind is None:
        demand_admin(access)
    else:
        demand_importing(access, target.kind)
