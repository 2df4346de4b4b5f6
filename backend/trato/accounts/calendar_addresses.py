"""The secret address at which calendar programs read what a person has planned; one a person, a credential like others.

Nothing can be done with it but reading that.
"""

from __future__ import annotations

from trato.accounts.models import Credential, CredentialKind, User
from trato.accounts.queries import credential_of
from trato.accounts.revocation import revoke
from trato.accounts.tokens import Issued, issue
from trato.errors import conflict
from trato.live.operations import Actor, AlreadyDone, action, operation


async def calendar_address(user_id: int) -> Credential | None:
    """A person's address, without its secret, if they have one."""
    return await Credential.filter(user_id=user_id, kind=CredentialKind.CALENDAR, revoked_at=None).first()


async def calendar_of(token: str) -> Credential | None:
    """The address with this secret, and whose it is; None for one that was withdrawn, or of who is deactivated."""
    found = await credential_of(token, (CredentialKind.CALENDAR,))
    return None if found is None or found.revoked_at is not None else found


async def make_calendar_address(actor: Actor, user: User, client_op_id: str | None = None) -> Issued:
    """A new address; an earlier one ends with it.

    CONFLICT when the client's key was used before: the secret is shown once and kept by nobody.
    """
    try:
        async with operation(actor, client_op_id) as op:
            await User.select_for_update().get(id=user.id)  # of two at once the later one's address stays
            if await calendar_address(int(user.id)) is not None:
                await revoke(op, "user.calendar_withdrawn", user, kinds=[CredentialKind.CALENDAR])
            made = await issue(user, CredentialKind.CALENDAR, op.at)
            told = {"credentialIds": [made.credential.id]}
            op.record("user.calendar_made", "user", user.id, user.name, params=told)
            op.done(made.credential.id)
    except AlreadyDone:
        raise conflict("SECRET_SHOWN_ONCE", "This address was made already. Make another.") from None
    return made


@action
async def withdraw_calendar_address(actor: Actor, user: User, client_op_id: str | None = None) -> bool:
    """Make a person's address invalid at once. Whether there was one."""
    async with operation(actor, client_op_id) as op:
        if await calendar_address(int(user.id)) is None:
            return op.done(False)
        await revoke(op, "user.calendar_withdrawn", user, kinds=[CredentialKind.CALENDAR])
        return op.done(True)
