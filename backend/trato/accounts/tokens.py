"""Tokens: random, told apart by their prefix, handed out once and kept only as a hash."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from trato.accounts.models import Credential, CredentialKind, User
from trato.db.database import writer

PREFIXES = {
    CredentialKind.SESSION: "trs_",
    CredentialKind.ACCESS: "tra_",
    CredentialKind.REFRESH: "trr_",
    CredentialKind.API: "trk_",
    CredentialKind.CALENDAR: "trc_",
    CredentialKind.INVITE: "tri_",
    CredentialKind.RESET: "trp_",
}
LIFETIMES = {
    CredentialKind.SESSION: timedelta(days=30),
    CredentialKind.ACCESS: timedelta(minutes=15),
    CredentialKind.REFRESH: timedelta(days=60),
    CredentialKind.INVITE: timedelta(days=7),
    CredentialKind.RESET: timedelta(days=1),
}
# With these one acts; a refresh token only fetches new ones, a link only opens the door once.
ACTING_KINDS = (CredentialKind.SESSION, CredentialKind.ACCESS, CredentialKind.API)
LINK_KINDS = (CredentialKind.INVITE, CredentialKind.RESET)
DEVICE_KINDS = (CredentialKind.SESSION, CredentialKind.ACCESS, CredentialKind.REFRESH)
"""Those that a sign-in on a device leads to."""


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
    expires_at: datetime | None = None,
    columns: Mapping[str, Any] | None = None,
) -> Issued:
    """A new credential of `user` in the open transaction; `family` is given when it continues an earlier sign-in.

    `columns`: what else is kept of it, such as its name or where it came from.
    """
    secret = PREFIXES[kind] + secrets.token_urlsafe(32)
    lifetime = LIFETIMES.get(kind)
    credential = await Credential.create(
        kind=kind,
        user=user,
        token_hash=token_hash(secret),
        family=family or secrets.token_hex(16),
        created_at=at,
        expires_at=expires_at or (at + lifetime if lifetime else None),
        using_db=writer(),
        **(columns or {}),
    )
    return Issued(credential, secret)
