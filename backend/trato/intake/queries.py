"""Messages that were held, as they are read: by who looks after the channels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from trato.access.gate import Access
from trato.db.fields import decode_datetime, decode_json
from trato.db.pages import Portion, portion
from trato.db.sql import TRUE, Sql, fetch
from trato.errors import FieldError
from trato.intake.actions import demand_channels
from trato.intake.messages import Message


@dataclass(frozen=True, slots=True)
class Held:
    """A held message."""

    id: int
    title: str
    message: Message
    reason: str
    refusal: tuple[FieldError, ...]
    at: datetime


async def held_messages(access: Access, first: int, after: int | None, *, total: bool) -> Portion[Held]:
    """A page of them, the newest first, behind the one with this number. FORBIDDEN."""
    demand_channels(access)
    behind = TRUE if after is None else Sql("id < ?", (after,))
    rows = await fetch("SELECT * FROM held_message WHERE " + behind + f" ORDER BY id DESC LIMIT {first + 1}")
    count = (await fetch(Sql("SELECT COUNT(*) AS n FROM held_message")))[0]["n"] if total else None
    found = [
        Held(
            row["id"],
            row["title"],
            Message.of(decode_json(row["message"])),
            row["reason"],
            tuple(FieldError(*one) for one in decode_json(row["refusal"]) or ()),
            decode_datetime(row["at"]),
        )
        for row in rows
    ]
    return portion(found, first, count)
