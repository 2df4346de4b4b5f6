"""Phones, e-mail addresses and sites in the graph."""

from __future__ import annotations

from enum import Enum

import strawberry

from trato.graph.kit.context import Info
from trato.items.channels import Channel as StoredChannel
from trato.items.channels import channels_of
from trato.items.fields import FieldType
from trato.items.kinds import ItemKind


@strawberry.enum(description="What a channel is.")
class ChannelKind(Enum):
    """Kinds of channels."""

    PHONE = "PHONE"
    EMAIL = "EMAIL"
    WEBSITE = "WEBSITE"


@strawberry.type(description="A phone number, e-mail address or site.")
class Channel:
    """One way to reach somebody."""

    kind: ChannelKind = strawberry.field(description="What it is.")
    value: str = strawberry.field(description="As typed.")
    normalized: str = strawberry.field(description="As compared: digits with +, lower case, host and path.")
    label: str | None = strawberry.field(description="Work, home, mobile …")

    @classmethod
    def of(cls, stored: StoredChannel) -> Channel:
        """A channel as the graph shows it."""
        kind = ChannelKind(stored.kind.value)
        return cls(kind=kind, value=stored.raw, normalized=stored.normalized, label=stored.label)


async def load_channels(info: Info, kind: ItemKind, item_id: int, wanted: FieldType) -> list[Channel]:
    """An item's channels of one type, batched: all types of all items together."""

    async def load(ids: list[int]) -> list[list[StoredChannel]]:
        found = await channels_of(kind.code, ids)
        return [found[one] for one in ids]

    channels = await info.context.loader(("channels", kind.code), load).load(item_id)
    return [Channel.of(entry) for entry in channels if entry.kind is wanted]
