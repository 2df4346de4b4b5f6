"""The devices somebody is signed in on (R1): where a sign-in came from, and what it calls itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from trato.accounts.models import Credential, CredentialKind
from trato.accounts.queries import is_current

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
    rows = await Credential.filter(user_id=user_id, kind__in=kinds, revoked_at=None)
    began = {
        row.family: row.created_at
        for row in await Credential.filter(family__in=[one.family for one in rows]).order_by("-id")
    }
    devices = [_device(row, began[row.family], family) for row in rows if is_current(row)]
    return sorted(devices, key=lambda device: (device.is_current, device.last_used_at), reverse=True)


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
