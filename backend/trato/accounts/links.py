"""Single-use links (R76): with one, somebody who was invited comes in, or who forgot their password gets another.

A link holds a credential of its own kind. It is used up by its first use, ends by itself, and goes with everything else
when its person is deactivated or changes the password. A newer link of a person ends the earlier ones.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from trato.accounts.checks import checked_name
from trato.accounts.models import Credential, CredentialKind, User
from trato.accounts.passwords import check_password, hash_password
from trato.accounts.queries import credential_of
from trato.accounts.revocation import revoke
from trato.accounts.tokens import LINK_KINDS, Issued, issue
from trato.db.text import fold
from trato.errors import not_found
from trato.live.operations import Actor, Operation, operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What somebody gives who comes in by a link. The name is only asked of those who were invited."""

    password: str = field(repr=False)
    name: str | None = None


async def issue_link(op: Operation, user: User) -> Issued:
    """A link for `user`, inside an open operation: to come in for the first time, or by another password."""
    kind = CredentialKind.INVITE if user.password_hash is None else CredentialKind.RESET
    earlier = Credential.filter(user_id=user.id, kind__in=LINK_KINDS, revoked_at=None)
    await earlier.update(revoked_at=op.at)
    return await issue(user, kind, op.at)


async def opened_by(token: str) -> Credential:
    """The link, with its person, that `token` belongs to. NOT_FOUND when it is used, too old, or none."""
    found = await credential_of(token, LINK_KINDS)
    if found is None or found.revoked_at is not None:
        raise not_found("link")
    return found


async def enter_by_link(token: str, arrival: Arrival, channel: str) -> User:
    """Use a link up: store the password, and the name of who was invited. Raises NOT_FOUND, VALIDATION.

    Whatever else the person held ends: a password is reset when somebody else may know the old one.
    """
    link = await opened_by(token)
    user, is_invited = link.user, link.kind is CredentialKind.INVITE
    name = checked_name(arrival.name, "input.name") if is_invited and arrival.name is not None else user.name
    check_password(arrival.password, "input.password", name, user.email)
    hashed = await hash_password(arrival.password)
    async with operation(Actor(user.id, name, channel)) as op:
        if not await Credential.filter(id=link.id, revoked_at=None).update(revoked_at=op.at, last_used_at=op.at):
            raise not_found("link")
        changes = {} if name == user.name else {"name": [user.name, name]}
        user.password_hash, user.name, user.sort_name, user.updated_at = hashed, name, fold(name), op.at
        user.version += bool(changes)
        await user.save(update_fields=["password_hash", "name", "sort_name", "updated_at", "version"])
        if changes:
            op.record("user.updated", "user", user.id, name, version=user.version, changes=changes)
        await revoke(op, "user.joined" if is_invited else "user.password_changed", user)
    return user
