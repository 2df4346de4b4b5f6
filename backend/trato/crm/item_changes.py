"""Creating, changing and deleting items of one kind in the graph; the same for every kind that is described."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, ClassVar, Self, TypeVar, dataclass_transform

import strawberry

from trato.crm.changes import create_item, delete_items, update_item
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, NodeId, NodeIds
from trato.graph.kit.context import Info, acting
from trato.graph.kit.described import NODE_TYPES, given
from trato.graph.kit.ids import decode_id, decode_ids, encode_id
from trato.graph.kit.payloads import DeletePayload, operation_field
from trato.items.kinds import ItemKind

C = TypeVar("C", bound=type)


class ItemPayload:
    """What became of an item by one operation: the item under its kind's name, and what takes the operation back."""

    described: ClassVar[ItemKind]

    @classmethod
    async def of(cls, info: Info, item_id: int) -> Self:
        """The item as the person sees it now."""
        shown = NODE_TYPES[cls.described.code]
        return cls(**{cls.described.code: await shown.seen(info, item_id)})


@dataclass_transform(kw_only_default=True)
def item_payload(kind: ItemKind) -> Callable[[C], C]:
    """Make a class the payload of a kind; its docstring is its description."""

    def decorate(cls: C) -> C:
        noun = kind.label.lower()
        described = f"The {noun} as it is now; null when you no longer see it, as after handing it over."
        setattr(cls, kind.code, strawberry.field(description=described))
        cls.operation_id = operation_field()  # type: ignore[attr-defined]  # as of any payload
        cls.described = kind  # type: ignore[attr-defined]
        shown = NODE_TYPES[kind.code]
        cls.__annotations__ = {kind.code: shown | None, "operation_id": strawberry.ID | None}
        return strawberry.type(cls, description=cls.__doc__)

    return decorate


def item_changes(
    kind: ItemKind, input_type: type, payload: type[ItemPayload], *, create: str, fields: str, delete: str
) -> Callable[[C], C]:
    """Give a root type the three mutations of a kind: `createDeal`, `updateDeal` and `deleteDeals` (R4).

    `create`, `fields` and `delete` are what clients are told of creating one, of the input for that, and of deleting.
    """

    async def creating(info: Info, input: Any, client_op_id: ClientOpId = None) -> Any:
        return await payload.of(info, await create_item(kind, acting(info), given(kind, input), client_op_id))

    async def updating(
        info: Info, id: NodeId, input: Any, expected_version: ExpectedVersion, client_op_id: ClientOpId = None
    ) -> Any:
        number = decode_id(id, kind.node, "id")
        await update_item(kind, acting(info), number, given(kind, input), expected_version, client_op_id)
        return await payload.of(info, number)

    async def deleting(info: Info, ids: NodeIds, client_op_id: ClientOpId = None) -> DeletePayload:
        deleted = await delete_items(kind, acting(info), decode_ids(ids, kind.node, "ids"), client_op_id)
        return DeletePayload(deleted_ids=[encode_id(kind.node, one) for one in deleted])

    def decorate(cls: C) -> C:
        for resolver, described in ((creating, fields), (updating, "The fields to change.")):
            resolver.__annotations__["input"] = Annotated[input_type, strawberry.argument(description=described)]
            resolver.__annotations__["return"] = payload
        noun, several = kind.label.lower(), kind.plural.lower()
        setattr(cls, f"create_{kind.code}", strawberry.mutation(resolver=creating, description=create))
        setattr(cls, f"update_{kind.code}", strawberry.mutation(resolver=updating, description=f"Change a {noun}."))
        setattr(cls, f"delete_{several}", strawberry.mutation(resolver=deleting, description=delete))
        return cls

    return decorate
