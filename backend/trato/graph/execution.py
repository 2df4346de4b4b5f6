"""How operations are executed: graphql-core's executor with its leak mended, and subscriptions opened to be shared."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

import strawberry
from graphql import DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema
from graphql.execution import Executor as CoreExecutor
from graphql.execution import create_source_event_stream
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext, StreamResult
from strawberry.types import ExecutionContext
from strawberry.types.graphql import OperationType

from trato.errors import ErrorCode
from trato.graph.exploring import may_explore
from trato.graph.faults import UNRUNNABLE, cause_of, code_of
from trato.graph.kit.context import GraphContext
from trato.graph.live import Asked, LiveSubscription, Opened, Personal
from trato.live import rendering
from trato.live.feeds import Feed
from trato.live.rendering import RETRIES, PersonTouched


class Executor(StrawberryGraphQLCoreExecutionContext):
    """Begins every message of a subscription afresh: without the memo, and with loaders that remember no earlier read.

    graphql-core 3.3.2 shares the memo of sub-fields between all events of a subscription under keys made for each
    event, so that it grows with every message for as long as the socket lives.
    """

    @classmethod
    def build(
        cls,
        schema: GraphQLSchema,
        document: DocumentNode,
        root_value: Any = None,
        context_value: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> list[GraphQLError] | CoreExecutor[Any]:
        """Who may not look into the schema is not helped to guess the values of its enums either."""
        kwargs["hide_suggestions"] = not may_explore(context_value)
        return super().build(schema, document, root_value, context_value, *args, **kwargs)

    def build_per_event_executor(self, payload: Any) -> Executor:
        executor = super().build_per_event_executor(payload)
        assert isinstance(executor, Executor)
        executor._relevant_sub_fields = {}
        executor.context_value = renewed(self.context_value)
        return executor


class NotOpened(Exception):  # noqa: N818 - the errors say why
    """A subscription was refused before its first message."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__(errors)
        self.errors = errors


class GraphSchema(strawberry.Schema):
    """A schema whose errors are logged where they are turned into answers (trato.graph.faults), once."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._personal = Personal()

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

    async def live(self, asked: Asked, context: GraphContext) -> LiveSubscription | None:
        """The subscription, opened and ready to be followed; None when the operation is a query or a mutation.

        Raises NotOpened with what is wrong with the operation, or with what its resolver refused.
        """
        surroundings = context.renewed()
        opened = await self._opened(asked, surroundings)
        return None if opened is None else LiveSubscription(asked, opened, surroundings, self._reopen, self._personal)

    async def _opened(self, asked: Asked, context: GraphContext) -> Opened | None:
        """What fails inside the program is tried again, as long as the log can't be read and a few times more.

        Clients end a subscription for good when it is refused, and a database that comes back is no reason to.
        """
        failures = 0
        while True:
            try:
                return await self._open(asked, context)
            except NotOpened as refusal:
                if any(isinstance(cause_of(error), PersonTouched) for error in refusal.errors):
                    raise PersonTouched from refusal
                failures += context.hub is None or context.hub.tailer.healthy
                if failures >= RETRIES or any(code_of(error) is not ErrorCode.INTERNAL for error in refusal.errors):
                    raise
            await asyncio.sleep(rendering.RETRY_SECONDS)

    async def _open(self, asked: Asked, context: GraphContext) -> Opened | None:
        execution = self._create_execution_context(
            query=asked.query,
            allowed_operation_types=tuple(OperationType),
            variable_values=asked.variables,
            context_value=context,
            root_value=None,
            operation_name=asked.operation_name,
            operation_extensions=None,
        )
        extensions = self.get_extensions()
        for extension in extensions:
            extension.execution_context = execution
        runner = self.create_extensions_runner(execution, extensions)
        async with runner.operation():
            try:
                wrong = await self._prepare_operation_async(execution, runner)
            except UNRUNNABLE as error:
                raise NotOpened([GraphQLError(str(error), original_error=error)]) from error
            if wrong is not None:
                raise NotOpened(list(wrong.errors or ()))
            if execution.operation_type is not OperationType.SUBSCRIPTION:
                return None
            async with runner.executing():
                if execution.result is not None:  # an extension has refused it
                    raise NotOpened(list(execution.result.errors or ()))
                return await self._resolved(execution, context)

    async def _resolved(self, execution: ExecutionContext, context: GraphContext) -> Opened:
        assert execution.graphql_document is not None
        executor = Executor.build(
            self._schema,
            execution.graphql_document,
            context_value=context,
            raw_variable_values=execution.variables,
            operation_name=execution.operation_name,
        )
        if isinstance(executor, list):
            raise NotOpened(executor)
        source = create_source_event_stream(executor)
        if executor.is_awaitable(source):
            source = await source
        if isinstance(source, ExecutionResult):
            raise NotOpened(list(source.errors or ()))
        assert isinstance(source, Feed), "every subscription of the schema returns a feed"
        return Opened(source, executor)

    async def _reopen(self, asked: Asked, context: GraphContext) -> Opened:
        opened = await self._opened(asked, context)
        assert opened is not None
        return opened


def renewed(context: GraphContext | None) -> GraphContext | None:
    """The same surroundings, nothing read yet."""
    return None if context is None else context.renewed()
