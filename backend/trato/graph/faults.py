"""Errors as clients read them: a code of the fixed list and the fields at fault, never what went on inside."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from typing import Any

import structlog
from graphql import GraphQLError
from strawberry.exceptions import MissingQueryError
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError

from trato.errors import ErrorCode, TratoError

TOO_LARGE = (
    "Syntax Error: Document contains more than",
    "Syntax Error: Document is nested too deeply",
    "Validation aborted.",
    "Variable values are nested too deeply",
)
UNRUNNABLE = (MissingQueryError, CannotGetOperationTypeError, InvalidOperationTypeError)
"""What Strawberry raises for operations that can't be run at all."""

MAX_ERRORS = 100
LONGEST_MESSAGE = 1000

logger = structlog.get_logger(__name__)


def outward(error: GraphQLError) -> GraphQLError:
    """The error with `extensions.code`, and `fields` for a refusal that names some.

    An unexpected one is logged with its traceback under an id, and says only INTERNAL and that id.
    """
    if error.extensions and "code" in error.extensions:
        return error
    code, cause = code_of(error), cause_of(error)
    if isinstance(cause, TratoError):
        return _coded(error, code, cause.message, {"fields": [_field(field) for field in cause.fields]})
    if isinstance(cause, RecursionError):
        return _coded(error, code, "The operation is nested too deeply.")
    if isinstance(cause, UNRUNNABLE):
        return _coded(error, code, _why_unrunnable(cause))
    if code is not ErrorCode.INTERNAL:
        return _coded(error, code, error.message[:LONGEST_MESSAGE])
    log_id = secrets.token_hex(6)
    logger.error("unexpected_error", log_id=log_id, path=error.path, exc_info=cause)
    return _coded(error, code, "Something went wrong on the server.", {"logId": log_id})


def code_of(error: GraphQLError) -> ErrorCode:
    """The code that the error is told with; INTERNAL for what nobody expected."""
    if error.extensions and "code" in error.extensions:
        return ErrorCode(error.extensions["code"])
    match cause_of(error):
        case TratoError() as refusal:
            return refusal.code
        case RecursionError():
            return ErrorCode.LIMIT_EXCEEDED
        case None if error.message.startswith(TOO_LARGE):
            return ErrorCode.LIMIT_EXCEEDED
        case None:
            return ErrorCode.BAD_REQUEST
        case refused if isinstance(refused, UNRUNNABLE) or _is_of_document(error):
            return ErrorCode.BAD_REQUEST
    return ErrorCode.INTERNAL


def outward_all(errors: Iterable[GraphQLError] | None) -> list[GraphQLError] | None:
    """Each error as `outward` gives it, and after a hundred how many more there are; None for none."""
    found = list(errors or ())
    told = [outward(error) for error in found[:MAX_ERRORS]]
    if len(found) > MAX_ERRORS:
        message = f"{len(found) - MAX_ERRORS} more errors are left out."
        told.append(GraphQLError(message, extensions={"code": ErrorCode.LIMIT_EXCEEDED}))
    return told or None


def refusal(error: TratoError) -> dict[str, Any]:
    """A whole GraphQL answer for a request that is refused before anything is executed."""
    return {"errors": [outward(GraphQLError(error.message, original_error=error)).formatted]}


def cause_of(error: GraphQLError) -> BaseException | None:
    """What was raised in a resolver, or None when graphql-core itself found the fault."""
    cause: BaseException | None = error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return cause


def _is_of_document(error: GraphQLError) -> bool:
    """Whether a scalar refused a value in the document or in the variables, before anything was resolved."""
    return error.path is None and bool(error.nodes)


def _why_unrunnable(cause: Exception) -> str:
    match cause:
        case CannotGetOperationTypeError():
            return cause.as_http_error_reason()
        case InvalidOperationTypeError():
            kind = cause.operation_type.value
            return f"A {kind} is not answered here: follow it over a socket, or as text/event-stream."
    return "The document is empty."


def _field(field: Any) -> dict[str, str]:
    return {"path": field.path, "code": field.code, "message": field.message}


def _coded(error: GraphQLError, code: ErrorCode, message: str, more: dict[str, Any] | None = None) -> GraphQLError:
    return GraphQLError(
        message, error.nodes, error.source, error.positions, error.path, extensions={"code": code, **(more or {})}
    )
