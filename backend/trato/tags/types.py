"""Tags as other nouns show them in the graph."""

from __future__ import annotations

import strawberry

from trato.errors import not_found
from trato.graph.kit.context import Info
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import Node
from trato.tags.queries import TagRecord, list_tags, tags_of


@strawberry.type(description="A short coloured name that companies, contacts and deals may bear.")
class Tag(Node):
    """A tag (R113)."""

    name: str = strawberry.field(description="Unique without regard to case and accents, at most 50 characters.")
    color: str = strawberry.field(description="#rrggbb.")
    version: int = strawberry.field(description="Counts its changes.")
    leaving_job_id: strawberry.ID | None = strawberry.field(
        description="For one that is being merged or deleted: the job that takes it off what bears it. Nothing gets it"
        " any more, and its name is free."
    )
    into_id: strawberry.ID | None = strawberry.field(description="The tag that they bear instead, if it is merged.")

    @classmethod
    def of(cls, tag: TagRecord) -> Tag:
        """A tag from its record."""
        return cls(
            id=encode_id("Tag", tag.id),
            name=tag.name,
            color=tag.color,
            version=tag.version,
            leaving_job_id=None if tag.leaving_job_id is None else encode_id("Job", tag.leaving_job_id),
            into_id=None if tag.into_id is None else encode_id("Tag", tag.into_id),
        )


async def load_tags(info: Info, kind: str, item_id: int) -> list[Tag]:
    """What an item bears, by name, batched."""

    async def load(ids: list[int]) -> list[list[TagRecord]]:
        found = await tags_of(kind, ids)
        return [found.get(one, []) for one in ids]

    return [Tag.of(tag) for tag in await info.context.loader(("tags", kind), load).load(item_id)]


async def get_tag(info: Info, tag_id: int) -> Tag:
    """A tag by its number. NOT_FOUND when there is none."""
    found = await list_tags(ids=[tag_id])
    if not found:
        raise not_found("tag")
    return Tag.of(found[0])
