"""What is checked before an operation runs, whatever transport brought it: its document, its variables, its cost."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from graphql import GraphQLError, OperationDefinitionNode
from strawberry.extensions import SchemaExtension

from trato.errors import ErrorCode
from trato.graph.cost import MAX_COST
from trato.graph.documents import Prepared, PreparedDocuments
from trato.graph.exploring import may_explore
from trato.graph.kit.context import GraphContext
from trato.graph.scopes import beyond_scopes
from trato.graph.size import MAX_TOKENS

MAX_VARIABLE_DEPTH = 200
"""As deep as a document may be for its parser, and less deep than what can be written as JSON again."""

COST = "cost"

_documents = PreparedDocuments()


class Limits(SchemaExtension):
    """Prepares the document, or finds it prepared; says what the operation costs when its `extensions` ask for it."""

    _prepared: Prepared | None = None
    _cost: int | None = None

    def on_operation(self) -> Iterator[None]:
        """What doesn't parse here is parsed again by Strawberry, which then reports it: by the same limit."""
        self.execution_context.parse_options["max_tokens"] = MAX_TOKENS
        yield

    def on_parse(self) -> Iterator[None]:
        """Set the document."""
        execution = self.execution_context
        with contextlib.suppress(GraphQLError):
            self._prepared = _documents.get(execution.schema._schema, execution.query or "")
            execution.graphql_document = self._prepared.document
        yield

    def on_validate(self) -> Iterator[None]:
        """Set the errors, so that Strawberry need not look for any."""
        if self._prepared is not None:
            errors = self._prepared.faults(may_explore=may_explore(self.execution_context.context))
            self.execution_context.pre_execution_errors = errors or self._refused(self._prepared)
        yield

    def _refused(self, prepared: Prepared) -> list[GraphQLError]:
        """What speaks against running the valid document now."""
        execution = self.execution_context
        operation = _chosen(prepared.operations, execution._provided_operation_name)
        if operation is None:
            return [GraphQLError("The document has several operations: say which by operationName.")]
        variables = execution.variables or {}
        if _depth(variables, MAX_VARIABLE_DEPTH) > MAX_VARIABLE_DEPTH:
            return [_exceeded(f"The variables are nested deeper than {MAX_VARIABLE_DEPTH} levels.", operation)]
        context, core = execution.context, execution.schema._schema
        if isinstance(context, GraphContext) and (
            beyond := beyond_scopes(core, operation, prepared.fragments, context.scopes)
        ):
            return [GraphQLError(beyond, operation, extensions={"code": ErrorCode.FORBIDDEN})]
        self._cost = prepared.price(operation).with_variables(variables)
        if self._cost > MAX_COST:
            message = f"The operation costs {self._cost}; {MAX_COST} is allowed. Ask for smaller pages."
            return [_exceeded(message, operation)]
        return []

    def get_results(self) -> dict[str, Any]:
        """`extensions.cost` of the answer, for those who sent `extensions: {"cost": true}`."""
        wanted = self.execution_context.operation_extensions or {}
        if wanted.get(COST) is not True or self._cost is None:
            return {}
        return {COST: {"requested": self._cost, "limit": MAX_COST}}


def _chosen(operations: list[OperationDefinitionNode], name: str | None) -> OperationDefinitionNode | None:
    """The operation of this name; without a name the only one. None when it can't be told."""
    named = [node for node in operations if name is None or (node.name and node.name.value == name)]
    return named[0] if len(named) == 1 else None


def _depth(value: object, most: int) -> int:
    """How deeply lists and objects are nested; looked at level by level, and no further than `most`."""
    level, depth = [value], 0
    while level and depth <= most:
        level = [
            part
            for outer in level
            if isinstance(outer, dict | list)
            for part in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(part, dict | list)
        ]
        depth += 1
    return depth


def _exceeded(message: str, operation: OperationDefinitionNode) -> GraphQLError:
    return GraphQLError(message, operation, extensions={"code": ErrorCode.LIMIT_EXCEEDED})


SCHEMA_EXTENSIONS: tuple[type[SchemaExtension], ...] = (Limits,)
