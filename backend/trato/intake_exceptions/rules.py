"""What an exception is: a line that somebody types, and how it is met by who writes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trato.db.text import is_storable
from trato.items.channels import normalize_email, normalize_phone

LONGEST = 255


class ExceptionKind(StrEnum):
    """What a line names."""

    PHONE = "PHONE"
    EMAIL = "EMAIL"
    DOMAIN = "DOMAIN"


@dataclass(frozen=True, slots=True)
class Exempt:
    """A line understood: `value` is normalised, `text` as it was typed."""

    kind: ExceptionKind
    value: str
    text: str


def understood(line: str) -> Exempt | None:
    """A phone, an address, or a domain (`example.com`, `@example.com`); None for what is neither."""
    text = line.strip()
    if not text or len(text) > LONGEST or not is_storable(text):
        return None
    if phone := normalize_phone(text):
        return Exempt(ExceptionKind.PHONE, phone, text)
    if "@" in text.removeprefix("@"):
        address = normalize_email(text)
        return Exempt(ExceptionKind.EMAIL, address, text) if address else None
    address = normalize_email(f"someone@{text.removeprefix('@')}")
    return Exempt(ExceptionKind.DOMAIN, address.partition("@")[2], text) if address else None


def met_by(phones: list[str], emails: list[str]) -> set[tuple[ExceptionKind, str]]:
    """Every exception that these normalised phones and addresses would meet: also by the domains they are in."""
    met = {(ExceptionKind.PHONE, phone) for phone in phones} | {(ExceptionKind.EMAIL, email) for email in emails}
    for email in emails:
        parts = email.partition("@")[2].split(".")
        met |= {(ExceptionKind.DOMAIN, ".".join(parts[at:])) for at in range(len(parts))}
    return met
