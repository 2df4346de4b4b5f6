"""Slows guessing down: more than ten failures in fifteen minutes for one account from one address are refused (R1)."""

from __future__ import annotations

import hashlib
import hmac
from datetime import UTC, datetime, timedelta

from trato.accounts.models import SignInAttempt
from trato.errors import ErrorCode, TratoError
from trato.settings import current_settings, derived_key, installation_secret

WINDOW = timedelta(minutes=15)
ALLOWED = 10


async def begin_attempt(email: str, address: str) -> str:
    """Count an attempt before its password is looked at, so that many at once can't slip through; the key to clear it.

    Raises RATE_LIMITED when this account had its failures from this address.
    """
    key = _key(email, address)
    now = datetime.now(UTC)
    await SignInAttempt.filter(at__lt=now - WINDOW).delete()
    attempt = await SignInAttempt.create(key=key, at=now)
    if await SignInAttempt.filter(key=key, id__lte=attempt.id).count() > ALLOWED:
        await attempt.delete()
        raise TratoError(ErrorCode.RATE_LIMITED, "Too many failed attempts. Try again in a quarter of an hour.")
    return key


async def clear_attempts(key: str) -> None:
    """The right password was given: earlier failures no longer count."""
    await SignInAttempt.filter(key=key).delete()


def _key(email: str, address: str) -> str:
    secret = derived_key(installation_secret(current_settings()), "sign-in attempts")
    return hmac.new(secret, f"{email}\n{address}".encode(), hashlib.sha256).hexdigest()
