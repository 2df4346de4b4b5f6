"""Phones, e-mail addresses, sites and messengers: checked, normalised for finding people again, kept as typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from trato.db.sql import Sql, execute, fetch, insert, one_of
from trato.db.text import is_storable
from trato.errors import FieldError
from trato.items.fields import CHANNELS, Field, FieldType
from trato.items.messengers import normalize_messenger

PHONE_DIGITS = range(3, 21)
MAX_LENGTH = 255
MAX_CHANNELS = 50

REACHED_BY = (
    Field(code="phones", label="Phones", type=FieldType.PHONE),
    Field(code="emails", label="E-mail addresses", type=FieldType.EMAIL),
    Field(code="websites", label="Sites", type=FieldType.WEBSITE),
    Field(code="messengers", label="Messengers", type=FieldType.MESSENGER),
)
"""How people and firms are reached: the fields of every kind of item that stands for one."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach somebody. `normalized` finds it again however it was typed."""

    kind: FieldType
    raw: str
    normalized: str
    label: str | None = None


def parse_channel(kind: FieldType, raw: str, label: str | None, path: str) -> Channel | FieldError:
    """The channel in `raw`, or what is wrong with it, at `path`."""
    value = raw.strip()
    if not value:
        return FieldError(path, "REQUIRED", "Must not be empty.")
    if len(value) > MAX_LENGTH:
        return FieldError(path, "TOO_LONG", f"At most {MAX_LENGTH} characters.")
    if not is_storable(value + (label or "")):
        return FieldError(path, "MALFORMED", "The text contains a NUL character.")
    normalized = _NORMALIZERS[kind](value)
    if normalized is None and kind is FieldType.MESSENGER:
        return FieldError(path, "NO_SERVICE", "Name the messenger and who it is there, such as telegram:ines.")
    if normalized is None:
        return FieldError(path, "MALFORMED", f"“{value}” is not a valid {kind.value.lower()}.")
    return Channel(kind, value, normalized[:MAX_LENGTH], (label or "").strip()[:50] or None)


def known_channel(kind: FieldType, told: str | dict[str, str]) -> Channel:
    """The channel that `channel_told` told of: it was taken once, whatever the rules are by now."""
    raw, label = (told, None) if isinstance(told, str) else (told["value"], told["label"])
    return Channel(kind, raw, (_NORMALIZERS[kind](raw) or raw)[:MAX_LENGTH], label)


def channel_told(channel: Channel) -> str | dict[str, str]:
    """A channel as JSON for the log: its text, with a label {value, label}."""
    return channel.raw if channel.label is None else {"value": channel.raw, "label": channel.label}


def normalize_phone(value: str) -> str | None:
    """Digits, with `+` in front of a country code (also for one written 00…); None for what is no phone number."""
    if not re.fullmatch(r"\(?\+?[0-9(][0-9\s().\-/]*(\s*(ext\.?|x)\s*\d+)?", value, re.IGNORECASE):
        return None
    main = re.split(r"(?:ext\.?|x)", value, flags=re.IGNORECASE)[0]
    digits = re.sub(r"\D", "", main)
    if len(digits) not in PHONE_DIGITS:
        return None
    if value.startswith(("+", "(+")):
        return "+" + digits
    return "+" + digits[2:] if digits.startswith("00") and len(digits) > 7 else digits


def normalize_email(value: str) -> str | None:
    """The address in lower case; None for a malformed one."""
    from email_validator import EmailNotValidError, validate_email  # slow to import, seldom needed

    try:
        return validate_email(value, check_deliverability=False, test_environment=True).normalized.lower()
    except EmailNotValidError:
        return None


def normalize_website(value: str) -> str | None:
    """Host and path without scheme, `www.` and closing slash; None for what is no web address."""
    address = value if "://" in value else f"https://{value}"
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not re.fullmatch(r"[^\s.@/]+(\.[^\s.@/]+)+", host):
        return None
    return host + port + parts.path.rstrip("/")


_NORMALIZERS = {
    FieldType.PHONE: normalize_phone,
    FieldType.EMAIL: normalize_email,
    FieldType.WEBSITE: normalize_website,
    FieldType.MESSENGER: normalize_messenger,
}
assert set(_NORMALIZERS) == CHANNELS == {entry.type for entry in REACHED_BY}


def normalized_channel(kind: FieldType, raw: str) -> str | None:
    """What a channel is found by; None for what is none."""
    value = raw.strip()
    found = _NORMALIZERS[kind](value) if 0 < len(value) <= MAX_LENGTH else None
    return found and found[:MAX_LENGTH]


async def store_channels(item_kind: str, item_id: int, kind: FieldType, channels: Sequence[Channel]) -> None:
    """Replace an item's channels of one kind."""
    await execute(
        Sql(
            "DELETE FROM item_channel WHERE item_kind = ? AND item_id = ? AND kind = ?",
            (item_kind, item_id, kind.value),
        )
    )
    await insert_channels(item_kind, [(item_id, channel) for channel in channels])


async def insert_channels(item_kind: str, channels: Iterable[tuple[int, Channel]]) -> None:
    """Add channels to new items, in order."""
    rows = [
        (item_kind, item_id, entry.kind.value, entry.raw, entry.normalized, entry.label, sort)
        for sort, (item_id, entry) in enumerate(channels)
    ]
    await insert("item_channel", ("item_kind", "item_id", "kind", "value", "normalized", "label", "sort"), rows)


async def channels_of(item_kind: str, item_ids: Sequence[int]) -> dict[int, list[Channel]]:
    """The channels of several items, each in its order."""
    found: dict[int, list[Channel]] = {item_id: [] for item_id in item_ids}
    rows = await fetch(
        Sql("SELECT item_id, kind, value, normalized, label FROM item_channel WHERE item_kind = ? AND ", (item_kind,))
        + one_of("item_id", item_ids)
        + " ORDER BY sort, id"
    )
    for row in rows:
        found[row["item_id"]].append(Channel(FieldType(row["kind"]), row["value"], row["normalized"], row["label"]))
    return found
