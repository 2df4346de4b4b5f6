"""Who imports, and with which rights."""

from __future__ import annotations

from trato.access.directory import read_directory
from trato.access.gate import Access
from trato.accounts.models import User
from trato.accounts.queries import installation, user_by_email
from trato.errors import conflict, forbidden


async def importer_named(email: str | None) -> Access:
    """The person with this address, or the first administrator.

    NOT_FOUND for an unknown address, CONFLICT before there is an administrator.
    """
    if email:
        return await _access_of(await user_by_email(email))
    first = await User.filter(is_admin=True, is_active=True).order_by("id").first()
    if first is None:
        raise conflict("NO_ADMIN", "There is nobody to import as: make the owner, or `trato user create --admin`.")
    return await _access_of(first)


async def importer(user_id: int) -> Access:
    """The person with this number. FORBIDDEN when they may no longer sign in."""
    user = await User.get_or_none(id=user_id, is_active=True)
    if user is None:
        raise forbidden("Whoever started this may no longer sign in.")
    return await _access_of(user)


async def _access_of(user: User) -> Access:
    rights = (await read_directory()).rights_of(int(user.id))
    base_currency = (await installation()).base_currency
    return Access(int(user.id), user.name, rights, is_admin=user.is_admin, base_currency=base_currency)
