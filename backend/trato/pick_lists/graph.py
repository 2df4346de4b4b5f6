"""Pick lists in the graph."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Annotated, Any

import strawberry

from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, LogCursor, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_id, decode_ids, encode_id
from trato.graph.kit.nodes import Node
from trato.live.sources import Message
from trato.pick_lists import actions
from trato.pick_lists.feed import PICK_LISTS, ListNews, ListNewsType
from trato.pick_lists.queries import (
    PickListItemRecord,
    PickListRecord,
    get_pick_list,
    items_by_ids,
    list_pick_lists,
)
from trato.pick_lists.rules import LARGEST_LIST


@strawberry.type(description="A value of a pick list.")
class PickListItem(Node):
    """A value (R14)."""

    list_code: str = strawberry.field(description="The code of its list.")
    code: str = strawberry.field(description="How programs know it; it never changes.")
    label: str = strawberry.field(description="Unique in its list.")
    sort: int = strawberry.field(description="Its place.")
    color: str | None = strawberry.field(description="#rrggbb.")
    is_active: bool = strawberry.field(description="Whether it can be chosen. Records that have it keep it anyway.")
    is_system: bool = strawberry.field(description="Can't be deleted.")
    is_removed: bool = strawberry.field(description="No longer in its list; only records that have it still show it.")
    version: int = strawberry.field(description="Counts its changes.")

    @classmethod
    def of(cls, item: PickListItemRecord) -> PickListItem:
        """A value from its record."""
        return cls(
            id=encode_id("PickListItem", item.id),
            list_code=item.list_code,
            code=item.code,
            label=item.label,
            sort=item.sort,
            color=item.color,
            is_active=item.is_selectable,
            is_system=item.is_system,
            is_removed=item.is_removed,
            version=item.version,
        )


@strawberry.type(description="A short list of values that administrators keep, and fields of records choose from.")
class PickList:
    """A list (R14)."""

    code: str = strawberry.field(description="Which list: LOSS_REASON …")
    label: str = strawberry.field(description="Its name in English.")
    is_owned: bool = strawberry.field(
        description="Whether a field that administrators have added has it of its own, and calls it as itself."
    )
    version: int = strawberry.field(description="Counts its changes and those of its values.")
    items: list[PickListItem] = strawberry.field(description="In order; also those switched off.")

    @classmethod
    def of(cls, picked: PickListRecord) -> PickList:
        """A list from its record."""
        return cls(
            code=picked.code,
            label=picked.label,
            is_owned=picked.is_owned,
            version=picked.version,
            items=[PickListItem.of(item) for item in picked.items],
        )


async def load_pick_list_item(info: Info, item_id: int | None) -> PickListItem | None:
    """The value that a field holds, batched; None for no value."""
    if item_id is None:
        return None

    async def load(ids: list[int]) -> list[PickListItemRecord | None]:
        found = await items_by_ids(ids)
        return [found.get(one) for one in ids]

    item = await info.context.loader("pick_list_item", load).load(item_id)
    return None if item is None else PickListItem.of(item)


async def get_pick_list_item(info: Info, item_id: int) -> PickListItem:
    """A value by its number. NOT_FOUND when there is none."""
    item = await load_pick_list_item(info, item_id)
    if item is None:
        raise not_found("value")
    return item


@strawberry.type(description="The list as it is now.")
class PickListPayload:
    """A list."""

    pick_list: PickList = strawberry.field(description="The list.")


strawberry.enum(
    ListNewsType,
    name="PickListEventType",
    description="READY: everything up to this cursor was sent. LIST: a list as it is now. RESYNC: read them again.",
)


@strawberry.type(description="News of pick lists. Absolute: a message seen twice changes nothing.")
class PickListEvent:
    """One message."""

    cursor: str = strawberry.field(description="Resume behind this message with it.")
    type: ListNewsType = strawberry.field(description="What the message says.")
    pick_list: PickList | None = strawberry.field(description="The list as it is now.")

    @classmethod
    def of(cls, message: Message[ListNews]) -> PickListEvent:
        """A message as the graph shows it."""
        picked = message.body.picked
        return cls(
            cursor=str(message.cursor),
            type=message.body.type,
            pick_list=None if picked is None else PickList.of(picked),
        )


ListCode = Annotated[str, strawberry.argument(description="The list's code: LOSS_REASON …")]


@strawberry.type
class PickListQuery:
    """Reading pick lists."""

    @strawberry.field(description="All pick lists, by code.")
    async def pick_lists(self, info: Info) -> list[PickList]:
        """R14."""
        current(info)
        return [PickList.of(picked) for picked in await list_pick_lists()]

    @strawberry.field(description="One pick list.")
    async def pick_list(self, info: Info, code: ListCode) -> PickList:
        """R14."""
        current(info)
        return PickList.of(await get_pick_list(code))


@strawberry.input(description="A value to be added.")
class AddPickListItemInput:
    """Fields of a new value."""

    list_code: str = strawberry.field(description="The list's code.")
    label: str = strawberry.field(description="Unique in the list, at most 100 characters.")
    color: str | None = strawberry.field(default=None, description="#RRGGBB.")
    code: str | None = strawberry.field(
        default=None,
        description="How programs know it: capital letters, digits, underscores; made of the label without.",
    )


@strawberry.input(description="What to change of a value; what is left out stays.")
class UpdatePickListItemInput:
    """Fields of a value."""

    label: str | None = strawberry.field(default=None, description="Unique in the list.")
    color: str | None = strawberry.field(default=strawberry.UNSET, description="#RRGGBB; null for none.")
    is_active: bool | None = strawberry.field(default=None, description="Whether it can be chosen.")


async def _payload(code: str) -> PickListPayload:
    return PickListPayload(pick_list=PickList.of(await get_pick_list(code)))


@strawberry.type
class PickListMutation:
    """Changing pick lists: administrators only."""

    @strawberry.mutation(description="Add a value. One of the same label that was deleted comes back.")
    async def add_pick_list_item(
        self,
        info: Info,
        input: Annotated[AddPickListItemInput, strawberry.argument(description="Its fields.")],
        client_op_id: ClientOpId = None,
    ) -> PickListPayload:
        """R14."""
        code = await actions.add_item(acting(info), input.list_code, input.label, input.color, input.code, client_op_id)
        return await _payload(code)

    @strawberry.mutation(description="Change a value.")
    async def update_pick_list_item(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[UpdatePickListItemInput, strawberry.argument(description="What to change.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> PickListPayload:
        """R14."""
        given: dict[str, Any] = {}
        if input.label is not None:
            given["label"] = input.label
        if input.color is not strawberry.UNSET:
            given["color"] = input.color
        if input.is_active is not None:
            given["is_active"] = input.is_active
        number = decode_id(id, "PickListItem", "id")
        return await _payload(await actions.update_item(acting(info), number, given, expected_version, client_op_id))

    @strawberry.mutation(description="Put the values of a list into another order.")
    async def reorder_pick_list_items(
        self,
        info: Info,
        code: ListCode,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="All its values, in their new order.")],
        client_op_id: ClientOpId = None,
    ) -> PickListPayload:
        """R14."""
        numbers = decode_ids(ids, "PickListItem", "ids", most=LARGEST_LIST)
        return await _payload(await actions.reorder_items(acting(info), code, numbers, client_op_id))

    @strawberry.mutation(
        description="Take a value out of its list. Records that have it keep it, marked as removed, or get another one."
        " CONFLICT(SYSTEM_VALUE) for one that must stay."
    )
    async def delete_pick_list_item(
        self,
        info: Info,
        id: NodeId,
        replace_with_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="Another value of the list that records get instead.")
        ] = None,
        client_op_id: ClientOpId = None,
    ) -> PickListPayload:
        """R14."""
        number = decode_id(id, "PickListItem", "id")
        other = None if replace_with_id is None else decode_id(replace_with_id, "PickListItem", "replaceWithId")
        return await _payload(await actions.delete_item(acting(info), number, other, client_op_id))

    @strawberry.mutation(
        description="Bring back the values that a list began with, as they were. What was added since stays behind."
    )
    async def reset_pick_list(self, info: Info, code: ListCode, client_op_id: ClientOpId = None) -> PickListPayload:
        """R14."""
        return await _payload(await actions.reset_list(acting(info), code, client_op_id))


@strawberry.type
class PickListSubscription:
    """Following pick lists."""

    @strawberry.subscription(description="Changes of pick lists, from a cursor on; without one, from now.")
    async def pick_list_events(self, info: Info, after: LogCursor = None) -> AsyncIterable[PickListEvent]:
        """R14."""
        return followed(info, ("pick lists",), PICK_LISTS, after, PickListEvent.of)
