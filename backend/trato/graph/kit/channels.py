"""Phones, e-mail addresses, sites and messengers in the graph."""

from __future__ import annotations

from enum import Enum

import strawberry

from trato.graph.kit.context import Info
from trato.items.channels import Channel as StoredChannel
from trato.items.channels import channels_of
from trato.items.fields import FieldType
from trato.items.kinds import ItemKind
from trato.items.messengers import page_of


@strawberry.enum(description="What a channel is.")
class ChannelKind(Enum):
    """Kinds of channels."""

    PHONE = "PHONE"
    EMAIL = "EMAIL"
    WEBSITE = "WEBSITE"
    MESSENGER = "MESSENGER"


@strawberry.type(description="A phone number, e-mail address, site or messenger.")
class Channel:
    """One way to reach somebody."""

    kind: ChannelKind = strawberry.field(description="What it is.")
    value: str = strawberry.field(description="As typed.")
    normalized: str = strawberry.field(
        description="As compared: digits with +, lower case, host and path, service and handle."
    )
    label: str | None = strawberry.field(description="Work, home, mobile …")

    @strawberry.field(description="Where somebody is met in a messenger that is known; null for all else.")
    def page(self) -> str | None:
        """A web address."""
        return page_of(self.normalized) if self.kind is ChannelKind.MESSENGER else None

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
