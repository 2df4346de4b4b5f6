"""Duplicates in the graph, wherever they are told: which record may be the same, and why it is thought so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import strawberry

from trato.duplicates.queries import Likeness, duplicates_of
from trato.graph.kit.context import Info, current
from trato.graph.kit.described import NODE_TYPES
from trato.items.kinds import ItemKind

if TYPE_CHECKING:
    from trato.crm.item import CrmItem


@strawberry.type(description="A record that may be the same as another one.")
class Duplicate:
    """One that is there already."""

    item: Annotated[CrmItem, strawberry.lazy("trato.crm.item")] = strawberry.field(description="The record.")
    fields: list[str] = strawberry.field(
        description="In what it is alike: fields as named by `fields(kind)`, those that are `matchesDuplicates`."
    )


def told(kind: ItemKind, found: list[Likeness]) -> list[Duplicate]:
    """What was found, as the graph shows it."""
    return [
        Duplicate(item=NODE_TYPES[kind.code].of(one.record), fields=[entry.name for entry in one.fields])
        for one in found
    ]


async def load_duplicates(info: Info, kind: ItemKind, item_id: int) -> list[Duplicate]:
    """The others that an item may be the same as, batched."""
    access = current(info)

    async def load(ids: list[int]) -> list[list[Likeness]]:
        found = await duplicates_of(kind, access, ids)
        return [found[one] for one in ids]

    return told(kind, await info.context.loader(("duplicates", kind.code), load).load(item_id))
