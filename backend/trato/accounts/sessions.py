"""Entering and leaving: sessions for browsers, token pairs for apps; here and on one's other devices (R1)."""

from __future__ import annotations

from dataclasses import dataclass

from trato.accounts.devices import Whence
from trato.accounts.models import Credential, CredentialKind, User
from trato.accounts.passwords import verify_password
from trato.accounts.queries import Principal, credential_of
from trato.accounts.revocation import revoke
from trato.accounts.throttle import begin_attempt, clear_attempts
from trato.accounts.tokens import DEVICE_KINDS, Issued, issue
from trato.db.text import is_storable
from trato.errors import not_found, unauthenticated
from trato.live.operations import Actor, Operation, action, operation

_WRONG = "The e-mail address or the password is wrong."
ENDED = "This refresh token is not valid. Sign in again."
UI = "UI"
API = "API"
NOWHERE = Whence()


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What an app gets for a password or a refresh token."""

    user: User
    access: Issued
    refresh: Issued


async def sign_in(email: str, password: str, whence: Whence) -> tuple[User, Issued]:
    """A browser's session for an e-mail address and its password.

    Raises UNAUTHENTICATED, the same for an unknown address, a wrong password and a deactivated user; RATE_LIMITED.
    """
    user = await _user_with_password(email, password, whence.address)
    return user, await open_session(user, whence)


async def open_session(user: User, whence: Whence = NOWHERE) -> Issued:
    """A session for somebody whose identity is settled: by a password, by a link, by the set-up, or by the demo.

    It is always a new one: what a browser brought along, which somebody may have planted there, is not continued.
    """
    async with operation(_actor(user, UI)) as op:
        session = await issue(user, CredentialKind.SESSION, op.at, columns=whence.columns())
        _record_entry(op, user, session)
    return session


async def login(email: str, password: str, whence: Whence) -> TokenPair:
    """Access and refresh tokens for an app. Raises as `sign_in` does."""
    user = await _user_with_password(email, password, whence.address)
    async with operation(_actor(user, API)) as op:
        pair = await _issue_pair(op, user, whence)
        _record_entry(op, user, pair.refresh)
    return pair


async def refresh(token: str, whence: Whence = NOWHERE) -> TokenPair:
    """A new pair for a refresh token, which is thereby used up. Raises UNAUTHENTICATED.

    A token that comes twice was stolen, by the first who used it or by the second: all of that sign-in is revoked.
    """
    found = await credential_of(token, (CredentialKind.REFRESH,))
    if found is None:
        raise unauthenticated(ENDED)
    async with operation(_actor(found.user, API)) as op:
        pair: TokenPair | None = None
        if await Credential.filter(id=found.id, revoked_at=None).update(revoked_at=op.at, last_used_at=op.at):
            pair = await _issue_pair(op, found.user, whence, found.family)
        else:
            await revoke(op, "user.token_revoked", found.user, family=found.family)
    if pair is None:
        raise unauthenticated(ENDED)
    return pair


async def sign_out(principal: Principal) -> None:
    """End the sign-in that `principal` belongs to, with all its tokens, at once and on every open socket."""
    async with operation(_actor(principal.user, UI if principal.is_session else API)) as op:
        await revoke(op, "user.signed_out", principal.user, family=principal.credential.family)


@action
async def sign_out_device(actor: Actor, user: User, credential_id: int, client_op_id: str | None = None) -> bool:
    """End one of a person's sign-ins, on whatever device, at once. NOT_FOUND for somebody else's, or one that ended."""
    async with operation(actor, client_op_id) as op:
        mine = Credential.filter(id=credential_id, user_id=user.id, kind__in=DEVICE_KINDS, revoked_at=None)
        found = await mine.first()
        if found is None:
            raise not_found("device")
        await revoke(op, "user.signed_out", user, family=found.family)
        return op.done(True)


@action
async def sign_out_elsewhere(principal: Principal, actor: Actor, client_op_id: str | None = None) -> bool:
    """End all of a person's sign-ins but this one; API tokens, which no device holds, stay. Whether any ended."""
    async with operation(actor, client_op_id) as op:
        others = Credential.filter(user_id=principal.user.id, kind__in=DEVICE_KINDS, revoked_at=None)
        if not await others.exclude(family=principal.credential.family).exists():
            return op.done(False)
        keep = principal.credential.family
        await revoke(op, "user.signed_out", principal.user, kinds=DEVICE_KINDS, keep=keep)
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


async def _issue_pair(op: Operation, user: User, whence: Whence, family: str | None = None) -> TokenPair:
    columns = whence.columns()
    refresh_token = await issue(user, CredentialKind.REFRESH, op.at, family=family, columns=columns)
    access_token = await issue(
        user, CredentialKind.ACCESS, op.at, family=refresh_token.credential.family, columns=columns
    )
    return TokenPair(user, access_token, refresh_token)


def _record_entry(op: Operation, user: User, issued: Issued) -> None:
    op.record("user.signed_in", "user", user.id, user.name, params={"credentialIds": [issued.credential.id]})


def _actor(user: User, channel: str) -> Actor:
    return Actor(user.id, user.name, channel)
