"""Each operation is timed, counted and, where traces are on, told as a span, whatever transport brought it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import perf_counter

from graphql import GraphQLError
from strawberry.extensions import SchemaExtension
from strawberry.types.graphql import OperationType

from trato import metrics, traces
from trato.errors import ErrorCode
from trato.graph.execution import NotOpened
from trato.graph.faults import UNRUNNABLE, code_of
from trato.graph.kit.context import GraphContext


class Observed(SchemaExtension):
    """One operation. A subscription is observed until it stands: how long it is followed is the client's choice.

    Nothing is told of an operation that was only looked at, to see which type it has, nor of a subscription that is
    opened once more for its whole group.
    """

    def on_operation(self) -> Iterator[None]:
        """From before the parsing to after the last result."""
        self._began = perf_counter()
        context = self.execution_context.context
        self._ran, self._ended = False, isinstance(context, GraphContext) and context.is_shared
        self._span = None if self._ended else traces.operation_span()
        try:
            yield
        except NotOpened as refusal:
            self._end(_first_code(refusal.errors))
            raise
        except Exception as error:
            self._end(ErrorCode.BAD_REQUEST if isinstance(error, UNRUNNABLE) else _first_code([_as_graphql(error)]))
            raise
        except BaseException:  # the client is gone
            self._end(metrics.CANCELLED)
            raise
        else:
            errors = self.execution_context.pre_execution_errors
            if self._ran or errors:
                self._end(_first_code(errors))

    def on_execute(self) -> Iterator[None]:
        """While resolvers run; of a subscription, those that open it."""
        self._ran = True
        yield
        if self._type == OperationType.SUBSCRIPTION.value:
            self._end(None)

    @property
    def _type(self) -> str:
        try:
            return self.execution_context.operation_type.value
        except RuntimeError:  # there is no document, or no such operation in it
            return metrics.UNKNOWN

    def _end(self, refused: str | None) -> None:
        if self._ended:
            return
        self._ended = True
        name, type = self.execution_context.operation_name, self._type
        metrics.operation_done(name, type, refused or metrics.OK, perf_counter() - self._began, ran=self._ran)
        if self._span is not None:
            traces.end_operation(self._span, name, type, refused)


def _first_code(errors: Iterable[GraphQLError] | None) -> str | None:
    return next((code_of(error).value for error in errors or ()), None)


def _as_graphql(error: Exception) -> GraphQLError:
    """What was raised around an operation, as its error."""
    return error if isinstance(error, GraphQLError) else GraphQLError(str(error), original_error=error)
