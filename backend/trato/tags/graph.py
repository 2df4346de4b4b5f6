"""Tags in the graph."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Annotated

import strawberry

from trato.access.gate import Access
from trato.background.graph import Job
from trato.background.queries import get_job
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, LogCursor, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_id, decode_ids, encode_id
from trato.live.sources import Message
from trato.tags import actions
from trato.tags.feed import TAGS, TagNews, TagNewsType
from trato.tags.queries import list_tags
from trato.tags.types import Tag, get_tag

strawberry.enum(
    TagNewsType,
    name="TagEventType",
    description="READY: everything up to this cursor was sent. TAG: a tag as it is now. GONE: a tag was deleted, or"
    " merged into another one. RESYNC: read them again.",
)


@strawberry.type(description="News of tags. Absolute: a message seen twice changes nothing.")
class TagEvent:
    """One message."""

    cursor: str = strawberry.field(description="Resume behind this message with it.")
    type: TagNewsType = strawberry.field(description="What the message says.")
    tag_id: strawberry.ID | None = strawberry.field(description="Which tag, also when it has gone.")
    tag: Tag | None = strawberry.field(description="The tag as it is now.")

    @classmethod
    def of(cls, message: Message[TagNews]) -> TagEvent:
        """A message as the graph shows it."""
        news = message.body
        return cls(
            cursor=str(message.cursor),
            type=news.type,
            tag_id=None if news.tag_id is None else encode_id("Tag", news.tag_id),
            tag=None if news.tag is None else Tag.of(news.tag),
        )


@strawberry.type
class TagQuery:
    """Reading tags."""

    @strawberry.field(description="All tags by name, or those whose name has every word of the search.")
    async def tags(
        self,
        info: Info,
        search: Annotated[str | None, strawberry.argument(description="Words of the name, in any case.")] = None,
    ) -> list[Tag]:
        """R113."""
        current(info)
        return [Tag.of(tag) for tag in await list_tags(search)]


@strawberry.input(description="A tag to be made.")
class CreateTagInput:
    """Fields of a new tag."""

    name: str = strawberry.field(description="Unique without regard to case and accents, at most 50 characters.")
    color: str | None = strawberry.field(default=None, description="#RRGGBB; one that follows from the name without.")


@strawberry.input(description="What to change of a tag; what is left out stays.")
class UpdateTagInput:
    """Fields of a tag."""

    name: str | None = strawberry.field(default=None, description="Unique; to unite two tags, merge them.")
    color: str | None = strawberry.field(default=None, description="#RRGGBB.")


@strawberry.type(description="The tag as it is now.")
class TagPayload:
    """A tag."""

    tag: Tag = strawberry.field(description="The tag.")


_JOB = "What takes them off more than 200 records that bear them, and out at last; null when that is done already."


@strawberry.type(description="The tag that stays.")
class MergeTagsPayload:
    """What tags became."""

    tag: Tag = strawberry.field(description="The tag that stays.")
    job: Job | None = strawberry.field(description=_JOB)


@strawberry.type(description="The tag has gone, or is leaving.")
class DeleteTagPayload:
    """What was a tag."""

    deleted_id: strawberry.ID | None = strawberry.field(description="Which one it was; null while it is leaving.")
    job: Job | None = strawberry.field(description=_JOB)


async def _payload(info: Info, tag_id: int) -> TagPayload:
    return TagPayload(tag=await get_tag(info, tag_id))


async def _job(access: Access, job_id: int | None) -> Job | None:
    return None if job_id is None else Job.of(await get_job(access, job_id))


@strawberry.type
class TagMutation:
    """Making tags, for whose role allows it."""

    @strawberry.mutation(
        description="Make a tag, for whose role allows new ones. VALIDATION(DUPLICATE) when its name is taken."
    )
    async def create_tag(
        self,
        info: Info,
        input: Annotated[CreateTagInput, strawberry.argument(description="The tag.")],
        client_op_id: ClientOpId = None,
    ) -> TagPayload:
        """R113."""
        return await _payload(info, await actions.create_tag(acting(info), input.name, input.color, client_op_id))


@strawberry.type
class TagSettingMutation:
    """Keeping tags in order: administrators only."""

    @strawberry.mutation(description="Rename or recolour a tag, wherever it is borne.")
    async def update_tag(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[UpdateTagInput, strawberry.argument(description="What changes.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> TagPayload:
        """R113."""
        number = decode_id(id, "Tag", "id")
        given = {name: value for name, value in (("name", input.name), ("color", input.color)) if value is not None}
        return await _payload(
            info, await actions.update_tag(acting(info), number, given, expected_version, client_op_id)
        )

    @strawberry.mutation(
        description="Unite tags: whatever bears one of them bears another one instead. With more than 200 of those a"
        " job does it. CONFLICT(LEAVING), CONFLICT(AWAITED) while another job is about them."
    )
    async def merge_tags(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Those that go, 1 to 50.")],
        into_id: Annotated[strawberry.ID, strawberry.argument(description="The one that stays.")],
        client_op_id: ClientOpId = None,
    ) -> MergeTagsPayload:
        """R113."""
        access = acting(info)
        merged = decode_ids(ids, "Tag", "ids", actions.MOST_MERGED)
        into = decode_id(into_id, "Tag", "intoId")
        job = await actions.merge_tags(access, merged, into, client_op_id)
        return MergeTagsPayload(tag=await get_tag(info, into), job=await _job(access, job))

    @strawberry.mutation(
        description="Take a tag off whatever bears it, and out. With more than 200 of those a job does it."
        " CONFLICT(LEAVING), CONFLICT(AWAITED) while another job is about it."
    )
    async def delete_tag(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> DeleteTagPayload:
        """R113."""
        access, number = acting(info), decode_id(id, "Tag", "id")
        job = await actions.delete_tag(access, number, client_op_id)
        return DeleteTagPayload(
            deleted_id=encode_id("Tag", number) if job is None else None, job=await _job(access, job)
        )


@strawberry.type
class TagSubscription:
    """Following tags."""

    @strawberry.subscription(description="Changes of tags, from a cursor on; without one, from now.")
    async def tag_events(self, info: Info, after: LogCursor = None) -> AsyncIterable[TagEvent]:
        """R113."""
        return followed(info, ("tags",), TAGS, after, TagEvent.of)
