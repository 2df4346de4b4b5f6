"""What there is at the addresses of REST (R86): records of each kind, and the operations of the graph behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLSchema

from trato.crm.recycling import RECYCLABLE
from trato.errors import FieldError
from trato.graph.schema import schema
from trato.items.kinds import ItemKind
from trato.web.rest.custom import custom_given, custom_given_schema
from trato.web.rest.given import demand_shape, refuse
from trato.web.rest.json_types import JsonSchema, object_schema
from trato.web.rest.shown import CUSTOM_FIELDS, Part, parts_of, record_of, record_schema, selection_of

BINDINGS = "itemIds"


@dataclass(frozen=True)
class Resource:
    """The records of one kind."""

    kind: ItemKind
    core: GraphQLSchema

    @property
    def name(self) -> str:
        """How addresses call them."""
        return self.kind.plural.lower()

    @property
    def creation(self) -> str:
        """The mutation that makes one."""
        return f"create{self.kind.node}"

    @cached_property
    def input(self) -> GraphQLInputObjectType:
        """What it takes."""
        found = self.core.type_map[f"{self.kind.node}Input"]
        assert isinstance(found, GraphQLInputObjectType)
        return found

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What is shown of each."""
        return parts_of(self.kind, self.core)

    @cached_property
    def create_document(self) -> str:
        """Makes one."""
        return (
            f"mutation RestCreate{self.kind.node}($input: {self.input.name}!, $key: ID) {{"
            f" made: {self.creation}(input: $input, clientOpId: $key)"
            f" {{ record: {self.kind.code} {{ {selection_of(self.parts)} }} }} }}"
        )

    @cached_property
    def one_document(self) -> str:
        """Reads one."""
        return (
            f"query RestOne{self.kind.node}($number: Int!) {{"
            f" record: {self.kind.code}(number: $number) {{ {selection_of(self.parts)} }} }}"
        )

    @cached_property
    def list_document(self) -> str:
        """Reads a page."""
        return (
            f"query RestList{self.kind.node}"
            "($first: Int! = 50, $after: String, $search: String, $sort: [Sort!], $filter: Filter) {"
            f" page: {self.name}(first: $first, after: $after, search: $search, sort: $sort, filter: $filter)"
            f" {{ nodes {{ {selection_of(self.parts)} }} pageInfo {{ hasNextPage endCursor }} totalCount }} }}"
        )

    def given(self, body: Any) -> dict[str, Any]:
        """What a body gives the mutation. VALIDATION names each fault of its shape."""
        if isinstance(body, dict) and isinstance(body.get(CUSTOM_FIELDS), dict) and self.kind.extensible:
            faults: list[FieldError] = []
            body = {**body, CUSTOM_FIELDS: custom_given(self.kind, body[CUSTOM_FIELDS], CUSTOM_FIELDS, faults)}
            refuse(faults)
        elif isinstance(body, dict) and body.get(CUSTOM_FIELDS) is not None and self.kind.extensible:
            refuse([FieldError(CUSTOM_FIELDS, "WRONG_TYPE", "It must be an object: values by the codes of fields.")])
        demand_shape(self.input, body)
        return dict(body)

    def told(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """A record of an answer."""
        return record_of(self.parts, node)

    def given_schema(self, components: dict[str, JsonSchema]) -> JsonSchema:
        """What a body may be, with the custom fields there are now."""
        schema = object_schema(self.input, components)
        required = [entry.input_name for entry in self.kind.standard if entry.required and entry.editable]
        schema["required"] = required + ([BINDINGS] if self.kind.bound_to else [])
        if self.kind.extensible:
            schema["properties"][CUSTOM_FIELDS] = custom_given_schema(self.kind)
        return schema

    def told_schema(self) -> JsonSchema:
        """What a record is like."""
        return record_schema(self.kind, self.parts)


RESOURCES = {resource.name: resource for resource in (Resource(kind, schema._schema) for kind in RECYCLABLE)}
