"""A message from outside as every channel brings it: who wrote, and what (R87)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from trato.activities.types import ActivityType
from trato.db.text import is_storable
from trato.errors import ErrorCode, FieldError, TratoError
from trato.items.channels import MAX_CHANNELS, Channel, parse_channel
from trato.items.fields import FieldType

LONGEST_NAME = 100
LONGEST_LINE = 255
LONGEST_TEXT = 20_000


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message, unchecked. `external_id` is its own id where it comes from, `sender_id` that of whoever wrote it.

    `answered`: somebody has dealt with it already, as with a call that was taken.
    """

    medium: Medium
    external_id: str | None = None
    sender_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    company_title: str | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    subject: str | None = None
    text: str | None = None
    source_description: str | None = None
    received_at: datetime | None = None
    answered: bool = False
    queue_id: int | None = None  # whose people look after it when nobody does yet

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
            "phones": tuple(told["phones"]),
            "emails": tuple(told["emails"]),
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

    def text(name: str, value: str | None, longest: int) -> str | None:
        trimmed = (value or "").strip()
        if len(trimmed) > longest:
            faults.append(FieldError(f"{path}.{name}", "TOO_LONG", f"At most {longest} characters."))
        elif not is_storable(trimmed):
            faults.append(FieldError(f"{path}.{name}", "MALFORMED", "The text contains a NUL character."))
        return trimmed or None

    def channels(name: str, kind: FieldType, values: tuple[str, ...]) -> list[Channel]:
        if len(values) > MAX_CHANNELS:
            faults.append(FieldError(f"{path}.{name}", "TOO_MANY", f"At most {MAX_CHANNELS}."))
            return []
        parsed = [parse_channel(kind, value, None, f"{path}.{name}[{at}]") for at, value in enumerate(values)]
        faults.extend(one for one in parsed if isinstance(one, FieldError))
        found = {one.normalized: one for one in parsed if isinstance(one, Channel)}
        return list(found.values())

    kept = Message(
        medium=message.medium,
        external_id=text("externalId", message.external_id, LONGEST_LINE),
        sender_id=text("senderId", message.sender_id, LONGEST_LINE),
        first_name=text("firstName", message.first_name, LONGEST_NAME),
        last_name=text("lastName", message.last_name, LONGEST_NAME),
        company_title=text("companyTitle", message.company_title, LONGEST_LINE),
        subject=text("subject", message.subject, LONGEST_LINE),
        text=text("text", message.text, LONGEST_TEXT),
        source_description=text("sourceDescription", message.source_description, LONGEST_LINE),
        phones=message.phones,
        emails=message.emails,
        received_at=message.received_at,
        answered=message.answered,
        queue_id=message.queue_id,
    )
    if message.received_at is not None and message.received_at.tzinfo is None:
        faults.append(FieldError(f"{path}.receivedAt", "NO_TIME_ZONE", "A time needs its offset from UTC."))
    reached = [
        *channels("phones", FieldType.PHONE, message.phones),
        *channels("emails", FieldType.EMAIL, message.emails),
    ]
    if faults:
        raise TratoError(ErrorCode.VALIDATION, faults[0].message, faults)
    return Received(kept, Sender(message.medium, tuple(reached), kept.sender_id))
