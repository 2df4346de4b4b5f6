"""The installation itself: its one row, and the one-time link with which its owner is made."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime

from trato.accounts.models import Installation
from trato.accounts.tokens import token_hash
from trato.db.sql import Sql, execute
from trato.live.operations import Operation
from trato.settings import Settings, derived_key, installation_secret


async def ensure_installation(settings: Settings) -> Installation:
    """The row; a new database gets it, with the base currency of the settings (R13). Processes may race here."""
    await execute(
        Sql(
            "INSERT INTO installation (id, base_currency, demo, set_up_token_hash) VALUES (1, ?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            (settings.base_currency, False, token_hash(set_up_token(settings))),
        )
    )
    await execute(
        Sql(
            "INSERT INTO currency (code, rate, format, sort, version)"
            " SELECT base_currency, '1', 'SYMBOL', 1, 1 FROM installation WHERE NOT EXISTS (SELECT 1 FROM currency)"
            " ON CONFLICT (code) DO NOTHING"
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


async def choose_currency(op: Operation, code: str) -> None:
    """Take another base currency while there is nothing yet that has an amount: instead of the one there is (R13)."""
    changed = await execute(
        Sql(
            "UPDATE currency SET code = ? WHERE code = (SELECT base_currency FROM installation) AND code <> ?"
            " RETURNING id",
            (code, code),
        )
    )
    await Installation.filter(id=1).update(base_currency=code)
    for row in changed:
        op.record("currency.base_changed", "currency", row["id"], code)
