"""Custom fields in the graph (R15): how they are read, made and changed, and followed."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Annotated, Any

import strawberry

from trato.access.gate import demand_admin
from trato.crm.kinds import KIND_BY_CODE
from trato.custom_fields import actions
from trato.custom_fields.feed import CUSTOM_FIELDS
from trato.custom_fields.kept import count_values
from trato.custom_fields.rules import MOST_FIELDS, WITHOUT_DEFAULT, NewField
from trato.custom_fields.types import (
    NODE,
    CreateCustomFieldInput,
    CustomField,
    CustomFieldEvent,
    CustomFieldPayload,
    CustomFieldsPayload,
    DeleteCustomFieldPayload,
    ExtensibleKind,
    UpdateCustomFieldInput,
)
from trato.errors import not_found
from trato.graph.kit.arguments import ClientOpId, ExpectedVersion, LogCursor, NodeId
from trato.graph.kit.context import Info, acting, current
from trato.graph.kit.custom import given_value
from trato.graph.kit.following import followed
from trato.graph.kit.ids import decode_id, decode_ids
from trato.items.definitions import CustomType, Definition, list_definitions
from trato.items.fields import Field, FieldType

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


@strawberry.type
class CustomFieldSubscription:
    """Following custom fields."""

    @strawberry.subscription(description="Changes of custom fields, from a cursor on; without one, from now.")
    async def custom_field_events(self, info: Info, after: LogCursor = None) -> AsyncIterable[CustomFieldEvent]:
        """R15."""
        return followed(info, ("custom fields",), CUSTOM_FIELDS, after, CustomFieldEvent.of)
