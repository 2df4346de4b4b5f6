"""A message from outside as every channel brings it: who wrote, and what (R87)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from trato.activities.types import ActivityType
from trato.db.text import is_storable
from trato.errors import ErrorCode, FieldError, TratoError
from trato.items.channels import MAX_CHANNELS, REACHED_BY, Channel, parse_channel
from trato.items.fields import FieldType
from trato.items.periods import now

LONGEST_NAME = 100
LONGEST_LINE = 255
LONGEST_TEXT = 20_000
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
"""No message came before: that is what clocks say that nobody has set."""
AHEAD = timedelta(hours=1)
"""So far may a clock elsewhere be ahead of this one."""


class Medium(StrEnum):
    """The channel that a message comes by."""

    EMAIL = "EMAIL"
    CALL = "CALL"
    CHAT = "CHAT"
    FORM = "FORM"
    API = "API"
    STORE = "STORE"


SOURCES = {
    Medium.EMAIL: "EMAIL",
    Medium.CALL: "CALL",
    Medium.CHAT: "MESSENGER",
    Medium.FORM: "WEB_FORM",
    Medium.API: "API",
    Medium.STORE: "STORE",
}
"""The value of the pick list SOURCE that what comes by each channel gets (R88)."""
ACTIVITY_TYPES = {Medium.EMAIL: ActivityType.EMAIL, Medium.CALL: ActivityType.CALL}
"""What a message is among the activities; all else is something to do."""


REACHED = {
    entry.code: entry.type
    for entry in REACHED_BY
    if entry.type in {FieldType.PHONE, FieldType.EMAIL, FieldType.MESSENGER}
}
"""By what a sender is known: fields of a message, and of whoever it becomes."""
DESCRIPTION, LONGEST = "description", "longest"


def said(description: str, longest: int | None = None) -> dict[str, Any]:
    """What a field of a message is, for whoever sends one, and of a text how long it may be."""
    return {DESCRIPTION: description, LONGEST: longest}


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message, unchecked. The graph's types are made of these fields, so each is described here alone."""

    medium: Medium = field(metadata=said("The channel that it came by."))
    external_id: str | None = field(
        default=None,
        metadata=said(
            "Its own id in that channel, such as a Message-ID: what comes again makes nothing.", LONGEST_LINE
        ),
    )
    sender_id: str | None = field(
        default=None, metadata=said("The sender's id in that channel, such as that of a messenger.", LONGEST_LINE)
    )
    first_name: str | None = field(default=None, metadata=said("The sender's first name.", LONGEST_NAME))
    last_name: str | None = field(default=None, metadata=said("The sender's last name.", LONGEST_NAME))
    company_title: str | None = field(default=None, metadata=said("The firm that the sender names.", LONGEST_LINE))
    phones: tuple[str, ...] = field(default=(), metadata=said("Numbers of the sender."))
    emails: tuple[str, ...] = field(default=(), metadata=said("Addresses of the sender."))
    messengers: tuple[str, ...] = field(
        default=(), metadata=said("The sender in messengers and networks, such as `telegram:ines`.")
    )
    subject: str | None = field(default=None, metadata=said("What it is about, in a line.", LONGEST_LINE))
    text: str | None = field(default=None, metadata=said("What it says, at most 20,000 characters.", LONGEST_TEXT))
    source_description: str | None = field(
        default=None, metadata=said("More about where it came from, such as the page of a form.", LONGEST_LINE)
    )
    received_at: datetime | None = field(
        default=None, metadata=said("When it came, since 2000 and not to come; now if left out.")
    )
    answered: bool = field(default=False, metadata=said("Somebody has dealt with it, as with a call that was taken."))
    queue_id: int | None = field(
        default=None,
        metadata=said("The queue whose people look after it when nobody does yet; else its channel's."),
    )

    def told(self) -> dict[str, Any]:
        """As JSON."""
        at = self.received_at
        return {**asdict(self), "received_at": at.isoformat() if at else None}

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Message:
        """The message that was told."""
        at = told["received_at"]
        given = {
            **told,
            "medium": Medium(told["medium"]),
            **{name: tuple(told.get(name, ())) for name in REACHED},
            "received_at": datetime.fromisoformat(at) if at else None,
        }
        return cls(**given)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote, as far as a message tells: their channels, normalised, and their id in the channel that it came by."""

    medium: Medium
    channels: tuple[Channel, ...]
    sender_id: str | None = None

    @property
    def is_known(self) -> bool:
        """Whether there is anything by which they could be found again."""
        return bool(self.channels or self.sender_id)

    @property
    def system(self) -> str:
        """The place that ids of senders come from."""
        return f"sender:{self.medium}"

    @property
    def names(self) -> list[str]:
        """All by which they are found, for locking."""
        ids = [f"{self.system}:{self.sender_id}"] if self.sender_id else []
        return ids + [f"{channel.kind}:{channel.normalized}" for channel in self.channels]

    def of_kind(self, kind: FieldType) -> list[Channel]:
        """Their channels of one kind."""
        return [channel for channel in self.channels if channel.kind is kind]


@dataclass(frozen=True, slots=True)
class Received:
    """A checked message."""

    message: Message
    sender: Sender
    title: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", self._title())

    @property
    def name(self) -> str:
        """What the sender is called: their name, else that by which they are reached."""
        named = " ".join(part for part in (self.message.first_name, self.message.last_name) if part)
        reached = [channel.raw for channel in self.sender.channels]
        return named or next(iter([*reached, self.sender.sender_id or ""]))

    def _title(self) -> str:
        first_line = (self.message.text or "").partition("\n")[0].strip()
        return (self.message.subject or self.message.company_title or first_line or self.name)[:LONGEST_LINE]


def checked(message: Message, path: str = "input") -> Received:
    """The message with its texts trimmed and its sender's channels normalised. VALIDATION names each field at fault.

    What can't be an address is refused, and no reason to lose the rest: whoever passes messages on leaves it out.
    """
    faults: list[FieldError] = []

    def where(name: str) -> str:
        head, *tail = name.split("_")
        return ".".join(filter(None, [path, head + "".join(part.capitalize() for part in tail)]))

    def text(name: str, longest: int) -> str | None:
        trimmed = (getattr(message, name) or "").strip()
        if len(trimmed) > longest:
            faults.append(FieldError(where(name), "TOO_LONG", f"At most {longest} characters."))
        elif not is_storable(trimmed):
            faults.append(FieldError(where(name), "MALFORMED", "The text contains a NUL character."))
        return trimmed or None

    def channels(name: str, kind: FieldType) -> list[Channel]:
        values = getattr(message, name)
        if len(values) > MAX_CHANNELS:
            faults.append(FieldError(where(name), "TOO_MANY", f"At most {MAX_CHANNELS}."))
            return []
        parsed = [parse_channel(kind, value, None, f"{where(name)}[{at}]") for at, value in enumerate(values)]
        faults.extend(one for one in parsed if isinstance(one, FieldError))
        found = {one.normalized: one for one in parsed if isinstance(one, Channel)}
        return list(found.values())

    longest = {entry.name: entry.metadata[LONGEST] for entry in fields(Message)}
    texts: dict[str, Any] = {name: text(name, most) for name, most in longest.items() if most is not None}
    kept = replace(message, **texts)
    if message.received_at is not None:
        faults += _untimely(message.received_at, where("received_at"))
    reached = [one for name, kind in REACHED.items() for one in channels(name, kind)]
    if faults:
        raise TratoError(ErrorCode.VALIDATION, faults[0].message, faults)
    return Received(kept, Sender(message.medium, tuple(reached), kept.sender_id))


def _untimely(received_at: datetime, path: str) -> list[FieldError]:
    if received_at.tzinfo is None:
        return [FieldError(path, "NO_TIME_ZONE", "A time needs its offset from UTC.")]
    if not EARLIEST <= received_at <= now() + AHEAD:
        return [FieldError(path, "OUT_OF_RANGE", "Messages came since the year 2000, and none comes from the future.")]
    return []
