"""What may be written about a person, checked and put into the one form that is stored."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from iso4217 import Currency

from trato.accounts.models import Locale
from trato.errors import invalid

LONGEST_NAME = 100


def checked_name(name: str, path: str) -> str:
    """The name without surrounding space: 1 to 100 characters, no control characters. VALIDATION otherwise."""
    trimmed = name.strip()
    if not trimmed:
        raise invalid(path, "REQUIRED", "A name is needed.")
    if len(trimmed) > LONGEST_NAME:
        raise invalid(path, "TOO_LONG", f"A name has at most {LONGEST_NAME} characters.")
    if not trimmed.isprintable():
        raise invalid(path, "NOT_PRINTABLE", "A name has no control characters.")
    return trimmed


def checked_email(email: str, path: str) -> str:
    """The address in lower case. Addresses inside a company (`ana@crm.local`) are addresses. VALIDATION otherwise."""
    import email_validator  # slow to import, seldom needed

    # A company's own machines may well be under .local; the library lists it only since the wide world can't reach it.
    email_validator.SPECIAL_USE_DOMAIN_NAMES = [
        name for name in email_validator.SPECIAL_USE_DOMAIN_NAMES if name != "local"
    ]
    try:
        address = email_validator.validate_email(email.strip(), check_deliverability=False, test_environment=True)
    except email_validator.EmailNotValidError as error:
        raise invalid(path, "NOT_AN_EMAIL", str(error)) from None
    return address.normalized.lower()


def checked_time_zone(time_zone: str, path: str) -> str:
    """An IANA time zone such as Europe/Madrid. VALIDATION otherwise."""
    if time_zone not in _time_zones():
        raise invalid(path, "UNKNOWN_TIME_ZONE", f"“{time_zone[:64]}” is not a time zone such as Europe/Madrid.")
    return time_zone


def checked_locale(locale: str, path: str) -> Locale:
    """One of the interface's languages. VALIDATION otherwise."""
    try:
        return Locale(locale)
    except ValueError:
        known = ", ".join(Locale)
        raise invalid(path, "UNKNOWN_LOCALE", f"The languages are {known}.") from None


def checked_currency(code: str, path: str) -> str:
    """An ISO 4217 code such as EUR. VALIDATION otherwise."""
    try:
        return Currency(code.upper()).code
    except ValueError:
        raise invalid(path, "UNKNOWN_CURRENCY", f"“{code[:3]}” is not an ISO 4217 currency.") from None


@cache
def _time_zones() -> frozenset[str]:
    return frozenset(available_timezones())
