"""The devices somebody is signed in on (R1): where a sign-in came from, and what it calls itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from trato.accounts.models import Credential, CredentialKind
from trato.accounts.queries import is_current
from trato.db.fields import decode_datetime
from trato.db.sql import fetch, one_of

LONGEST_AGENT = 300
LONGEST_ADDRESS = 45


@dataclass(frozen=True, slots=True)
class Whence:
    """Where a request came from: its address, and the browser or app as it calls itself."""

    address: str = ""
    agent: str = ""

    def columns(self) -> dict[str, str]:
        """As a credential keeps it."""
        printable = "".join(char for char in self.agent if char.isprintable())
        return {"address": self.address[:LONGEST_ADDRESS], "agent": printable[:LONGEST_AGENT]}


@dataclass(frozen=True, slots=True)
class Device:
    """One sign-in that still lasts. Of an app, the refresh token stands for all that came of its sign-in."""

    id: int
    is_app: bool
    browser: str | None
    system: str | None
    address: str
    signed_in_at: datetime
    last_used_at: datetime
    is_current: bool


async def devices_of(user_id: int, family: str | None) -> list[Device]:
    """A person's devices, the one used last first; that of `family` is the current one."""
    kinds = (CredentialKind.SESSION, CredentialKind.REFRESH)
    wanted = Credential.filter(user_id=user_id, kind__in=kinds, revoked_at=None)
    rows = [row for row in await wanted if is_current(row)]
    began = await _beginnings([row.family for row in rows])
    devices = [_device(row, began[row.family], family) for row in rows]
    return sorted(devices, key=lambda device: (device.is_current, device.last_used_at), reverse=True)


async def _beginnings(families: Sequence[str]) -> dict[str, datetime]:
    """When each sign-in began: an app's tokens are renewed many times since."""
    rows = await fetch(
        "SELECT family, MIN(created_at) AS began FROM credential WHERE "
        + one_of("family", families)
        + " GROUP BY family"
    )
    return {row["family"]: decode_datetime(row["began"]) for row in rows}


def _device(row: Credential, began: datetime, family: str | None) -> Device:
    browser, system = described(row.agent)
    return Device(
        id=row.id,
        is_app=row.kind is CredentialKind.REFRESH,
        browser=browser,
        system=system,
        address=row.address,
        signed_in_at=began,
        last_used_at=row.last_used_at or row.created_at,
        is_current=row.family == family,
    )


def described(agent: str) -> tuple[str | None, str | None]:
    """Browser and system in words such as “Firefox 133” and “Windows 10”; None for what can't be told."""
    from ua_parser import parse  # its rules take a moment to load, and are seldom needed

    found = parse(agent) if agent else None
    if found is None:
        return None, None
    browser, system = found.user_agent, found.os
    return (
        None if browser is None or browser.family == "Other" else _joined(browser.family, browser.major),
        None if system is None or system.family == "Other" else _joined(system.family, system.major),
    )


def _joined(name: str, version: str | None) -> str:
    return f"{name} {version}" if version else name
