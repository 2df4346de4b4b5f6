"""What there is at the addresses of REST (R86): records of each kind, and the operations of the graph behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLNonNull, get_named_type

from trato.accounts.models import TokenScope
from trato.crm.recycling import RECYCLABLE
from trato.errors import FieldError
from trato.graph.schema import schema
from trato.graph.scopes import Area, may_read
from trato.items.kinds import ItemKind
from trato.web.rest.custom import custom_given, custom_given_schema
from trato.web.rest.given import demand_shape, refuse
from trato.web.rest.json_types import JsonSchema, object_schema
from trato.web.rest.shown import (
    CUSTOM_FIELDS,
    Part,
    all_parts,
    parts_of,
    record_of,
    record_schema,
    selection_of,
)

BINDINGS = "itemIds"
_CORE = schema._schema


@dataclass(frozen=True)
class Posting:
    """What is sent to an address by POST: a mutation with an `input`, and what of its answer is told."""

    name: str
    mutation: str
    told_as: str  # the field of the mutation's answer
    parts: tuple[Part, ...]
    label: str
    kind: ItemKind | None = None  # when it makes a record of one
    bare: Posting | None = None  # the same, telling nothing of records but that they are there

    def told_to(self, scopes: frozenset[TokenScope] | None) -> Posting:
        """What is told to a token with these scopes."""
        return self if self.bare is None or may_read(Area.RECORDS, scopes) else self.bare

    @cached_property
    def input(self) -> GraphQLInputObjectType:
        """What it takes."""
        assert _CORE.mutation_type is not None
        found = get_named_type(_CORE.mutation_type.fields[self.mutation].args["input"].type)
        assert isinstance(found, GraphQLInputObjectType)
        return found

    @cached_property
    def document(self) -> str:
        """The operation."""
        return (
            f"mutation Rest{self.mutation[0].upper()}{self.mutation[1:]}($input: {self.input.name}!, $key: ID) {{"
            f" made: {self.mutation}(input: $input, clientOpId: $key)"
            f" {{ told: {self.told_as} {{ {selection_of(self.parts)} }} }} }}"
        )

    @property
    def _extensible(self) -> ItemKind | None:
        return self.kind if self.kind is not None and self.kind.extensible else None

    def given(self, body: Any) -> dict[str, Any]:
        """What a body gives the mutation. VALIDATION names each fault of its shape."""
        kind = self._extensible
        added = body.get(CUSTOM_FIELDS) if kind is not None and isinstance(body, dict) else None
        if kind is not None and isinstance(added, dict):
            faults: list[FieldError] = []
            body = {**body, CUSTOM_FIELDS: custom_given(kind, added, CUSTOM_FIELDS, faults)}
            refuse(faults)
        elif added is not None:
            refuse([FieldError(CUSTOM_FIELDS, "WRONG_TYPE", "It must be an object: values by the codes of fields.")])
        demand_shape(GraphQLNonNull(self.input), body)
        return dict(body)

    def told(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """What an answer tells."""
        return record_of(self.parts, node)

    def given_schema(self, components: dict[str, JsonSchema]) -> JsonSchema:
        """What a body may be, with the custom fields there are now."""
        schema = object_schema(self.input, components)
        if self.kind is not None:
            required = [entry.input_name for entry in self.kind.standard if entry.required and entry.editable]
            schema["required"] = required + ([BINDINGS] if self.kind.bound_to else [])
        if self._extensible is not None:
            schema["properties"][CUSTOM_FIELDS] = custom_given_schema(self._extensible)
        return schema


@dataclass(frozen=True)
class Resource:
    """The records of one kind."""

    kind: ItemKind

    @property
    def name(self) -> str:
        """How addresses call them."""
        return self.kind.plural.lower()

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What is shown of each."""
        return parts_of(self.kind, _CORE)

    @cached_property
    def creation(self) -> Posting:
        """How one is made."""
        kind = self.kind
        return Posting(self.name, f"create{kind.node}", kind.code, self.parts, f"Make a new {kind.label.lower()}", kind)

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

    def told(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """A record of an answer."""
        return record_of(self.parts, node)

    def told_schema(self) -> JsonSchema:
        """What a record is like."""
        return record_schema(self.kind, self.parts)


RESOURCES = {resource.name: resource for resource in map(Resource, RECYCLABLE)}
_BARE_MESSAGES = Posting(
    "messages",
    "receiveMessage",
    "decision",
    all_parts("IntakeDecision", _CORE, bare=True),
    "Take a message in from outside",
)
MESSAGES = replace(_BARE_MESSAGES, parts=all_parts("IntakeDecision", _CORE), bare=_BARE_MESSAGES)
POSTINGS = {posting.name: posting for posting in (*(one.creation for one in RESOURCES.values()), MESSAGES)}
