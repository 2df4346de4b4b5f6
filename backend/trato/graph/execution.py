"""How operations are executed: graphql-core's executor with its leak mended, and a schema that leaves logging to us."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import strawberry
from graphql import GraphQLError
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext, StreamResult
from strawberry.types import ExecutionContext
from strawberry.types.graphql import OperationType

from trato.graph.kit.context import GraphContext


class Executor(StrawberryGraphQLCoreExecutionContext):
    """Begins every message of a subscription afresh: without the memo, and with loaders that remember no earlier read.

    graphql-core 3.3.2 shares the memo of sub-fields between all events of a subscription under keys made for each
    event, so that it grows with every message for as long as the socket lives.
    """

    def build_per_event_executor(self, payload: Any) -> Executor:
        executor = super().build_per_event_executor(payload)
        assert isinstance(executor, Executor)
        executor._relevant_sub_fields = {}
        executor.context_value = renewed(self.context_value)
        return executor


class GraphSchema(strawberry.Schema):
    """A schema whose errors are logged where they are turned into answers (trato.graph.faults), once."""

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Leave them: most are refusals, not faults of the program."""

    async def stream(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any | None = None,
        root_value: Any | None = None,
        operation_name: str | None = None,
        operation_extensions: dict[str, Any] | None = None,
        allowed_operation_types: Iterable[OperationType] | None = None,
    ) -> StreamResult:
        """Run one operation of a socket, with loaders of its own: the socket's context outlives it."""
        return await super().stream(
            query,
            variable_values,
            renewed(context_value),
            root_value,
            operation_name,
            operation_extensions,
            allowed_operation_types,
        )


def renewed(context: GraphContext | None) -> GraphContext | None:
    """The same surroundings, nothing read yet."""
    if context is None:
        return None
    return GraphContext(context.request, context.response, context.access, context.credential_id, context.hub)
