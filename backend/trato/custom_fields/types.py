"""Custom fields as the graph shows them and takes them (R15)."""

from __future__ import annotations

from enum import Enum

import strawberry
from strawberry.scalars import JSON

from trato.crm.kinds import KIND_BY_CODE
from trato.custom_fields.feed import FieldNews, FieldNewsType
from trato.graph.kit.ids import encode_id
from trato.graph.kit.nodes import Node
from trato.items.definitions import CustomType, Definition
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
