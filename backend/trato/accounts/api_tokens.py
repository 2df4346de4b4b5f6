"""API tokens: a program acts as a person, or as a service with an account of its own, within limits (R1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from trato.accounts.checks import checked_name
from trato.accounts.models import Credential, CredentialKind, TokenScope, User
from trato.accounts.revocation import revoke
from trato.accounts.tokens import Issued, issue
from trato.errors import conflict, invalid, not_found
from trato.instants import instant
from trato.live.operations import Actor, AlreadyDone, action, operation

MOST_ORIGINS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class NewToken:
    """A token to be made. `scopes`: None is everything its person may. `origins`: None is from anywhere."""

    name: str
    expires_at: datetime | None = None
    scopes: Sequence[TokenScope] | None = None
    origins: Sequence[str] | None = None


async def create_api_token(actor: Actor, user: User, new: NewToken, client_op_id: str | None = None) -> Issued:
    """A token for a machine, which acts as `user`. Raises VALIDATION.

    CONFLICT when the client's key was used before: the secret is shown once and kept by nobody.
    """
    name = checked_name(new.name, "name")
    if new.expires_at is not None and instant(new.expires_at, "expiresAt") <= datetime.now(UTC):
        raise invalid("expiresAt", "IN_THE_PAST", "A token must end in the future.")
    if new.scopes is not None and not new.scopes:
        raise invalid("scopes", "REQUIRED", "A token without any scope could do nothing.")
    if not user.is_active:
        raise invalid("serviceId", "DEACTIVATED", "Who is deactivated gets no token.")
    limits = {"scopes": _scopes(new.scopes), "allowed_origins": _origins(new.origins)}
    try:
        async with operation(actor, client_op_id) as op:
            token = await issue(
                user, CredentialKind.API, op.at, expires_at=new.expires_at, columns={"name": name, **limits}
            )
            told = {"credentialIds": [token.credential.id], "name": name, "scopes": limits["scopes"]}
            op.record("user.token_created", "user", user.id, user.name, params=told)
            op.done(token.credential.id)
    except AlreadyDone:
        raise conflict("SECRET_SHOWN_ONCE", "This token was made already. Revoke it and make another.") from None
    return token


@action
async def revoke_api_token(actor: Actor, user: User, credential_id: int, client_op_id: str | None = None) -> bool:
    """Make an API token of `user` invalid at once. Raises NOT_FOUND for somebody else's, or one revoked before."""
    async with operation(actor, client_op_id) as op:
        mine = Credential.filter(id=credential_id, user_id=user.id, kind=CredentialKind.API, revoked_at=None)
        if not await mine.exists():
            raise not_found("token")
        await revoke(op, "user.token_revoked", user, ids=[credential_id])
        return op.done(True)


def scopes_of(credential: Credential) -> frozenset[TokenScope] | None:
    """What a credential may do of what its person may; None: all of it."""
    return None if credential.scopes is None else frozenset(TokenScope(scope) for scope in credential.scopes)


def serves_origin(credential: Credential, origin: str | None) -> bool:
    """Whether a request from a page of this origin (None: from no page) may use the credential."""
    return credential.allowed_origins is None or (origin or "").lower() in credential.allowed_origins


def _scopes(given: Sequence[TokenScope] | None) -> list[str] | None:
    return None if given is None else sorted({scope.value for scope in given})


def _origins(given: Sequence[str] | None) -> list[str] | None:
    """Origins as browsers write them. VALIDATION for what is none."""
    if not given:
        return None
    if len(given) > MOST_ORIGINS:
        raise invalid("allowedOrigins", "TOO_MANY", f"At most {MOST_ORIGINS} origins.")
    return sorted({_origin(origin, f"allowedOrigins[{at}]") for at, origin in enumerate(given)})


def _origin(given: str, path: str) -> str:
    try:
        parts = urlsplit(given.strip())
        beyond = parts.path.strip("/") or parts.query or parts.fragment or parts.username
        known = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # brackets or a port that are none
        beyond, known = "", False
    if beyond or not known or not parts.netloc.isascii():
        raise invalid(path, "NOT_AN_ORIGIN", "An origin is written like https://www.example.com.")
    return f"{parts.scheme}://{parts.netloc}".lower()
