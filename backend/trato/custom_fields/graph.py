"""Custom fields in the graph (R15): what they are, how they are made and changed, and news of them."""

from __future__ import annotations

from collections.abc import AsyncIterable
from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry.scalars import JSON

from trato.access.gate import demand_admin
from trato.crm.kinds import KIND_BY_CODE
from trato.custom_fields import actions
from trato.custom_fields.feed import CUSTOM_FIELDS, FieldNews, FieldNewsType
from trato.custom_fields.kept import count_values
from trato.custom_fields.rules import MOST_FIELDS, WITHOUT_DEFAULT, NewField
from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, LogCursor, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.custom import given_value
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_id, decode_ids, encode_id
from trato.graph.kit.nodes import Node
from trato.items.definitions import CustomType, Definition, list_definitions
from trato.items.fields import Field, FieldType
from trato.items.values import told
from trato.live.sources import Message

NODE = "CustomField"

strawberry.enum(CustomType, name="CustomFieldType", description="What a custom field holds.")


_EXTENSIBLE = [kind.code for kind in KIND_BY_CODE.values() if kind.extensible]
ExtensibleKind = Enum("ExtensibleKind", {code.upper(): code for code in _EXTENSIBLE})  # type: ignore[misc]  # by the kinds
strawberry.enum(ExtensibleKind, description="The kinds of records that fields can be added to.")


@strawberry.type(name=NODE, description="A field that administrators have added to a kind of records.")
class CustomField(Node):
    """A definition."""

    kind: ExtensibleKind = strawberry.field(description="What has the field; it never changes.")
    code: str = strawberry.field(description="Its name in values, filters, sorts and imports; it never changes.")
    label: str = strawberry.field(description="What people call it.")
    type: CustomType = strawberry.field(description="What it holds; it never changes.")
    link_to: ExtensibleKind | None = strawberry.field(description="For CRM_LINK: what it refers to.")
    pick_list: str | None = strawberry.field(
        description="For LIST and PICKLIST: the code of the list whose values it may be, see `pickList`."
    )
    multiple: bool = strawberry.field(description="Whether it holds several.")
    required: bool = strawberry.field(description="Whether new records can't be without it.")
    default_value: JSON | None = strawberry.field(description="What new records have when nothing is given.")
    show_in_filter: bool = strawberry.field(description="Whether lists can be filtered by it.")
    show_in_list: bool = strawberry.field(description="Whether lists show it as a column unless people choose others.")
    searchable: bool = strawberry.field(description="Whether a search looks at it.")
    sortable: bool = strawberry.field(description="Whether lists can be sorted by it.")
    sort: int = strawberry.field(description="Its place.")
    version: int = strawberry.field(description="Counts its changes.")

    @classmethod
    def of(cls, definition: Definition) -> CustomField:
        """A field from its definition."""
        entry = definition.field()
        return cls(
            id=encode_id(NODE, definition.id),
            kind=ExtensibleKind(definition.kind),
            code=definition.code,
            label=definition.label,
            type=definition.type,
            link_to=None if definition.link_to is None else ExtensibleKind(definition.link_to),
            pick_list=definition.pick_list,
            multiple=definition.is_multiple,
            required=definition.is_required,
            default_value=None if entry.default is None else told(entry, entry.default),
            show_in_filter=definition.in_filter,
            show_in_list=definition.in_list,
            searchable=definition.is_searchable,
            sortable=definition.is_sortable,
            sort=definition.sort,
            version=definition.version,
        )


Kind = Annotated[ExtensibleKind, strawberry.argument(description="Which kind.")]


async def _present(kind: str | None = None) -> list[Definition]:
    return [one for one in await list_definitions(kind) if not one.is_removed]


async def get_custom_field(info: Info, field_id: int) -> CustomField:
    """A field by its number. NOT_FOUND when there is none."""
    return CustomField.of(await _definition(field_id))


async def _definition(field_id: int) -> Definition:
    found = next((one for one in await _present() if one.id == field_id), None)
    if found is None:
        raise not_found("field")
    return found


@strawberry.type
class CustomFieldQuery:
    """Reading custom fields."""

    @strawberry.field(description="The fields that administrators have added to a kind of records, in their order.")
    async def custom_fields(self, info: Info, kind: Kind) -> list[CustomField]:
        """R15."""
        current(info)
        return [CustomField.of(one) for one in await _present(kind.value)]

    @strawberry.field(
        description="How many records hold something in a field, those in the recycle bin included: what is lost with"
        " it. For administrators."
    )
    async def custom_field_uses(self, info: Info, id: NodeId) -> int:
        """R15."""
        demand_admin(current(info))
        definition = await _definition(decode_id(id, NODE, "id"))
        return await count_values(KIND_BY_CODE[definition.kind], definition.field())


@strawberry.input(description="A field to be added. Kind and type can't be changed later.")
class CreateCustomFieldInput:
    """Fields of a new definition."""

    kind: ExtensibleKind = strawberry.field(description="What gets it.")
    label: str = strawberry.field(description="At most 100 characters.")
    type: CustomType = strawberry.field(description="What it holds.")
    code: str | None = strawberry.field(
        default=None,
        description="uf_ and up to 40 small letters, digits and underscores; made of the label when left out. One that"
        " a field had which is gone can't be taken again: the past still speaks of it.",
    )
    options: list[str] | None = strawberry.field(
        default=None, description="For LIST: the labels it is chosen from. Later they are changed as a pick list's are."
    )
    pick_list: str | None = strawberry.field(default=None, description="For PICKLIST: the code of the list.")
    link_to: ExtensibleKind | None = strawberry.field(default=None, description="For CRM_LINK: what it refers to.")
    multiple: bool = strawberry.field(
        default=False, description="Whether it holds several: for LIST, PICKLIST, USER and CRM_LINK."
    )
    required: bool = strawberry.field(default=False, description="Whether new records can't be without it.")
    default_value: JSON | None = strawberry.field(
        default=None, description="What new records have when nothing is given. Not for what refers to records."
    )
    show_in_filter: bool = strawberry.field(default=True, description="Whether lists can be filtered by it.")
    show_in_list: bool = strawberry.field(default=False, description="Whether lists show it as a column.")
    searchable: bool = strawberry.field(default=False, description="Whether a search looks at it: for texts.")
    sortable: bool | None = strawberry.field(
        default=None, description="Whether lists can be sorted by it; where that is possible, when left out."
    )


@strawberry.input(description="What to change of a field; what is left out stays.")
class UpdateCustomFieldInput:
    """Fields of a definition."""

    label: str | None = strawberry.field(default=None, description="At most 100 characters.")
    required: bool | None = strawberry.field(default=None, description="Whether new records can't be without it.")
    default_value: JSON | None = strawberry.field(
        default=strawberry.UNSET, description="What new records have when nothing is given; null for nothing."
    )
    show_in_filter: bool | None = strawberry.field(default=None, description="Whether lists can be filtered by it.")
    show_in_list: bool | None = strawberry.field(default=None, description="Whether lists show it as a column.")
    searchable: bool | None = strawberry.field(default=None, description="Whether a search looks at it.")
    sortable: bool | None = strawberry.field(default=None, description="Whether lists can be sorted by it.")


@strawberry.type(description="The field as it is now.")
class CustomFieldPayload:
    """A field."""

    custom_field: CustomField = strawberry.field(description="The field.")


@strawberry.type(description="The fields of a kind as they are now.")
class CustomFieldsPayload:
    """Fields in their order."""

    custom_fields: list[CustomField] = strawberry.field(description="The fields.")


@strawberry.type(description="The field is gone, and what records held in it.")
class DeleteCustomFieldPayload:
    """A deleted field."""

    deleted_id: strawberry.ID = strawberry.field(description="The field.")


def _default(type_: CustomType, label: str, raw: Any) -> Any:
    """As the rules take it. They refuse one where there can be none, so that needs no decoding."""
    if type_ in WITHOUT_DEFAULT:
        return raw
    return given_value(Field(code="default", label=label, type=FieldType(type_.value)), raw, "input.defaultValue")


def _new(input: CreateCustomFieldInput) -> NewField:
    return NewField(
        kind=input.kind.value,
        label=input.label,
        type=input.type,
        code=input.code,
        options=input.options,
        pick_list=input.pick_list,
        link_to=None if input.link_to is None else input.link_to.value,
        is_multiple=input.multiple,
        is_required=input.required,
        default=_default(input.type, input.label, input.default_value),
        in_filter=input.show_in_filter,
        in_list=input.show_in_list,
        is_searchable=input.searchable,
        is_sortable=input.sortable,
    )


_CODES = {
    "label": "label",
    "required": "is_required",
    "show_in_filter": "in_filter",
    "show_in_list": "in_list",
    "searchable": "is_searchable",
    "sortable": "is_sortable",
}


@strawberry.type
class CustomFieldMutation:
    """Changing custom fields: administrators only."""

    @strawberry.mutation(description="Add a field to a kind of records, behind those it has.")
    async def create_custom_field(
        self,
        info: Info,
        input: Annotated[CreateCustomFieldInput, strawberry.argument(description="What it is.")],
        client_op_id: ClientOpId = None,
    ) -> CustomFieldPayload:
        """R15."""
        field_id = await actions.create_field(acting(info), _new(input), client_op_id)
        return CustomFieldPayload(custom_field=await get_custom_field(info, field_id))

    @strawberry.mutation(description="Change a field.")
    async def update_custom_field(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[UpdateCustomFieldInput, strawberry.argument(description="What to change.")],
        expected_version: ExpectedVersion,
        client_op_id: ClientOpId = None,
    ) -> CustomFieldPayload:
        """R15."""
        access, number = acting(info), decode_id(id, NODE, "id")
        demand_admin(access)
        given: dict[str, Any] = {code: getattr(input, name) for name, code in _CODES.items()}
        given = {code: value for code, value in given.items() if value is not None}
        if input.default_value is not strawberry.UNSET:
            definition = await _definition(number)
            given["default"] = _default(definition.type, definition.label, input.default_value)
        await actions.update_field(access, number, given, expected_version, client_op_id)
        return CustomFieldPayload(custom_field=await get_custom_field(info, number))

    @strawberry.mutation(description="Put the fields of a kind into another order.")
    async def reorder_custom_fields(
        self,
        info: Info,
        kind: Kind,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="All of them, in their new order.")],
        client_op_id: ClientOpId = None,
    ) -> CustomFieldsPayload:
        """R15."""
        numbers = decode_ids(ids, NODE, "ids", most=MOST_FIELDS)
        await actions.reorder_fields(acting(info), kind.value, numbers, client_op_id)
        return CustomFieldsPayload(custom_fields=[CustomField.of(one) for one in await _present(kind.value)])

    @strawberry.mutation(
        description="Delete a field, and with it what records hold in it. CONFLICT(MORE_VALUES) when more records do"
        " than were confirmed."
    )
    async def delete_custom_field(
        self,
        info: Info,
        id: NodeId,
        confirmed_values: Annotated[
            int, strawberry.argument(description="How many records lose something, as `customFieldUses` has told.")
        ],
        client_op_id: ClientOpId = None,
    ) -> DeleteCustomFieldPayload:
        """R15."""
        number = decode_id(id, NODE, "id")
        await actions.delete_field(acting(info), number, confirmed_values, client_op_id)
        return DeleteCustomFieldPayload(deleted_id=id)


strawberry.enum(
    FieldNewsType,
    name="CustomFieldEventType",
    description="READY: everything up to this cursor was sent. FIELDS: those of a kind as they are now. RESYNC: read"
    " them again.",
)


@strawberry.type(description="News of custom fields. Absolute: a message seen twice changes nothing.")
class CustomFieldEvent:
    """One message."""

    cursor: str = strawberry.field(description="Resume behind this message with it.")
    type: FieldNewsType = strawberry.field(description="What the message says.")
    kind: ExtensibleKind | None = strawberry.field(description="Whose fields have changed.")
    fields: list[CustomField] = strawberry.field(description="All of them as they are now, in order.")

    @classmethod
    def of(cls, message: Message[FieldNews]) -> CustomFieldEvent:
        """A message as the graph shows it."""
        body = message.body
        return cls(
            cursor=str(message.cursor),
            type=body.type,
            kind=None if body.kind is None else ExtensibleKind(body.kind),
            fields=[CustomField.of(one) for one in body.fields],
        )


@strawberry.type
class CustomFieldSubscription:
    """Following custom fields."""

    @strawberry.subscription(description="Changes of custom fields, from a cursor on; without one, from now.")
    async def custom_field_events(self, info: Info, after: LogCursor = None) -> AsyncIterable[CustomFieldEvent]:
        """R15."""
        return followed(info, ("custom fields",), CUSTOM_FIELDS, after, CustomFieldEvent.of)
