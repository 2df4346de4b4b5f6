"""Tokens: random, told apart by their prefix, handed out once and kept only as a hash."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from trato.accounts.models import Credential, CredentialKind, User
from trato.db.database import writer

PREFIXES = {
    CredentialKind.SESSION: "trs_",
    CredentialKind.ACCESS: "tra_",
    CredentialKind.REFRESH: "trr_",
    CredentialKind.API: "trk_",
}
LIFETIMES = {
    CredentialKind.SESSION: timedelta(days=30),
    CredentialKind.ACCESS: timedelta(minutes=15),
    CredentialKind.REFRESH: timedelta(days=60),
}
# With these one acts; a refresh token only fetches new ones.
ACTING_KINDS = (CredentialKind.SESSION, CredentialKind.ACCESS, CredentialKind.API)


@dataclass(frozen=True, slots=True)
class Issued:
    """A new credential together with its secret, which nobody can read again."""

    credential: Credential
    secret: str


def token_hash(secret: str) -> str:
    """What is stored of a secret. A token has 256 random bits, so a plain hash cannot be reversed by guessing."""
    return hashlib.sha256(secret.encode()).hexdigest()


async def issue(
    user: User,
    kind: CredentialKind,
    at: datetime,
    *,
    family: str | None = None,
    name: str = "",
    expires_at: datetime | None = None,
) -> Issued:
    """A new credential of `user` in the open transaction; `family` is given when it continues an earlier sign-in."""
    secret = PREFIXES[kind] + secrets.token_urlsafe(32)
    lifetime = LIFETIMES.get(kind)
    credential = await Credential.create(
        kind=kind,
        user=user,
        token_hash=token_hash(secret),
        family=family or secrets.token_hex(16),
        name=name,
        created_at=at,
        expires_at=expires_at or (at + lifetime if lifetime else None),
        using_db=writer(),
    )
    return Issued(credential, secret)
