"""Entering and leaving: sessions for browsers, token pairs for apps, API tokens for machines (R1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from trato.accounts.checks import checked_name
from trato.accounts.models import Credential, CredentialKind, User
from trato.accounts.passwords import verify_password
from trato.accounts.queries import Principal, credential_of
from trato.accounts.revocation import revoke
from trato.accounts.throttle import begin_attempt, clear_attempts
from trato.accounts.tokens import Issued, issue
from trato.db.text import is_storable
from trato.errors import conflict, invalid, not_found, unauthenticated
from trato.live.operations import Actor, AlreadyDone, Operation, action, operation

_WRONG = "The e-mail address or the password is wrong."
ENDED = "This refresh token is not valid. Sign in again."
UI = "UI"
API = "API"


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What an app gets for a password or a refresh token."""

    user: User
    access: Issued
    refresh: Issued


async def sign_in(email: str, password: str, address: str) -> tuple[User, Issued]:
    """A browser's session for an e-mail address and its password, tried from `address`.

    Raises UNAUTHENTICATED, the same for an unknown address, a wrong password and a deactivated user; RATE_LIMITED.
    """
    user = await _user_with_password(email, password, address)
    return user, await open_session(user)


async def open_session(user: User) -> Issued:
    """A session for somebody whose identity is settled: by a password, by the set-up, or by the demo."""
    async with operation(_actor(user, UI)) as op:
        session = await issue(user, CredentialKind.SESSION, op.at)
        _record_entry(op, user, session)
    return session


async def login(email: str, password: str, address: str) -> TokenPair:
    """Access and refresh tokens for an app. Raises as `sign_in` does."""
    user = await _user_with_password(email, password, address)
    async with operation(_actor(user, API)) as op:
        pair = await _issue_pair(op, user)
        _record_entry(op, user, pair.refresh)
    return pair


async def refresh(token: str) -> TokenPair:
    """A new pair for a refresh token, which is thereby used up. Raises UNAUTHENTICATED.

    A token that comes twice was stolen, by the first who used it or by the second: all of that sign-in is revoked.
    """
    found = await credential_of(token, (CredentialKind.REFRESH,))
    if found is None:
        raise unauthenticated(ENDED)
    async with operation(_actor(found.user, API)) as op:
        pair: TokenPair | None = None
        if await Credential.filter(id=found.id, revoked_at=None).update(revoked_at=op.at, last_used_at=op.at):
            pair = await _issue_pair(op, found.user, found.family)
        else:
            await revoke(op, "user.token_revoked", found.user, family=found.family)
    if pair is None:
        raise unauthenticated(ENDED)
    return pair


async def sign_out(principal: Principal) -> None:
    """End the sign-in that `principal` belongs to, with all its tokens, at once and on every open socket."""
    async with operation(_actor(principal.user, UI if principal.is_session else API)) as op:
        await revoke(op, "user.signed_out", principal.user, family=principal.credential.family)


async def create_api_token(
    actor: Actor, user: User, name: str, expires_at: datetime | None, client_op_id: str | None = None
) -> Issued:
    """A token for a machine, which acts as `user`. Raises VALIDATION.

    CONFLICT when the client's key was used before: the secret is shown once and kept by nobody.
    """
    name = checked_name(name, "name")
    if expires_at is not None and expires_at.tzinfo is None:
        raise invalid("expiresAt", "NO_TIME_ZONE", "A time needs its offset, such as 2030-01-31T12:00:00Z.")
    if expires_at is not None and expires_at <= datetime.now(UTC):
        raise invalid("expiresAt", "IN_THE_PAST", "A token must end in the future.")
    try:
        async with operation(actor, client_op_id) as op:
            token = await issue(user, CredentialKind.API, op.at, name=name, expires_at=expires_at)
            told = {"credentialIds": [token.credential.id], "name": name}
            op.record("user.token_created", "user", user.id, user.name, params=told)
            op.done(token.credential.id)
    except AlreadyDone:
        raise conflict("SECRET_SHOWN_ONCE", "This token was made already. Revoke it and make another.") from None
    return token


@action
async def revoke_api_token(actor: Actor, user: User, credential_id: int, client_op_id: str | None = None) -> bool:
    """Make a person's API token invalid at once. Raises NOT_FOUND for somebody else's, or one revoked before."""
    async with operation(actor, client_op_id) as op:
        mine = Credential.filter(id=credential_id, user_id=user.id, kind=CredentialKind.API, revoked_at=None)
        if not await mine.exists():
            raise not_found("token")
        await revoke(op, "user.token_revoked", user, ids=[credential_id])
        return op.done(True)


async def _user_with_password(email: str, password: str, address: str) -> User:
    email = email.strip().lower()
    if not is_storable(email):
        raise unauthenticated(_WRONG)
    attempt = await begin_attempt(email, address)
    user = await User.get_or_none(email=email, is_active=True)
    verdict = await verify_password(user.password_hash if user else None, password)
    if user is None or not verdict.right:
        raise unauthenticated(_WRONG)
    await clear_attempts(attempt)
    if verdict.rehashed is not None:
        await User.filter(id=user.id, password_hash=user.password_hash).update(password_hash=verdict.rehashed)
    return user


async def _issue_pair(op: Operation, user: User, family: str | None = None) -> TokenPair:
    refresh_token = await issue(user, CredentialKind.REFRESH, op.at, family=family)
    access_token = await issue(user, CredentialKind.ACCESS, op.at, family=refresh_token.credential.family)
    return TokenPair(user, access_token, refresh_token)


def _record_entry(op: Operation, user: User, issued: Issued) -> None:
    op.record("user.signed_in", "user", user.id, user.name, params={"credentialIds": [issued.credential.id]})


def _actor(user: User, channel: str) -> Actor:
    return Actor(user.id, user.name, channel)
