"""Taking credentials back. The event names them, so that every process closes the sockets they opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.accounts.models import Credential, CredentialKind, User
from trato.live.operations import Operation


async def revoke(
    op: Operation,
    kind: str,
    user: User,
    *,
    ids: Sequence[int] | None = None,
    family: str | None = None,
    keep: str | None = None,
    kinds: Sequence[CredentialKind] | None = None,
    told: Mapping[str, Any] | None = None,
) -> None:
    """Revoke a user's credentials and record `kind` (user.signed_out, user.password_changed …) with their ids.

    Those in `ids`, those of one `family`, those of some `kinds`, or else all; never those of the family `keep`.
    `told`: what else the event says.
    """
    wanted = Credential.filter(user_id=user.id, revoked_at=None)
    if ids is not None:
        wanted = wanted.filter(id__in=list(ids))
    if family is not None:
        wanted = wanted.filter(family=family)
    if kinds is not None:
        wanted = wanted.filter(kind__in=list(kinds))
    if keep is not None:
        wanted = wanted.exclude(family=keep)
    revoked = sorted([int(credential.id) for credential in await wanted.only("id")])
    if revoked:
        await Credential.filter(id__in=revoked).update(revoked_at=op.at)
    op.record(kind, "user", user.id, user.name, params={**(told or {}), "credentialIds": revoked})
