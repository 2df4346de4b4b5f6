"""The installation itself: its one row, and the one-time link with which its owner is made."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime

from trato.accounts.models import Installation
from trato.accounts.tokens import token_hash
from trato.db.sql import Sql, execute
from trato.settings import Settings, derived_key, installation_secret


async def ensure_installation(settings: Settings) -> Installation:
    """The row; a new database gets it, with the base currency of the settings. Processes may race here."""
    await execute(
        Sql(
            "INSERT INTO installation (id, base_currency, demo, set_up_token_hash) VALUES (1, ?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            (settings.base_currency, False, token_hash(set_up_token(settings))),
        )
    )
    return await Installation.get(id=1)


def set_up_token(settings: Settings) -> str:
    """The token of the set-up link. It follows from the secret: every process and every start prints the same link."""
    return hmac.new(derived_key(installation_secret(settings), "set-up"), b"owner", hashlib.sha256).hexdigest()[:40]


def opens_set_up(installation: Installation, token: str | None) -> bool:
    """Whether `token` is the one of the set-up link."""
    stored = installation.set_up_token_hash
    return bool(token and stored and hmac.compare_digest(token_hash(token), stored))


async def close_set_up(at: datetime) -> bool:
    """Note that the installation has its owner; False when somebody was faster. From then on the link opens nothing."""
    return bool(await Installation.filter(id=1, set_up_at=None).update(set_up_at=at, set_up_token_hash=None))


async def mark_demo() -> None:
    """Say that this is an invented company, whose people one may be without a password on this machine."""
    await Installation.filter(id=1).update(demo=True)
