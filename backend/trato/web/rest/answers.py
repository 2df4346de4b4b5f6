"""Answers of REST: JSON, and for what is refused an error with a code of the fixed list and the fields at fault."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from graphql import GraphQLError
from starlette.responses import Response

from trato.errors import ErrorCode
from trato.graph.faults import outward
from trato.live.operations import KEY_PATH

STATUS = {
    ErrorCode.BAD_REQUEST: 400,
    ErrorCode.VALIDATION: 400,
    ErrorCode.UNAUTHENTICATED: 401,
    ErrorCode.FORBIDDEN: 403,
    ErrorCode.NOT_FOUND: 404,
    ErrorCode.CONFLICT: 409,
    ErrorCode.STALE_VERSION: 409,
    ErrorCode.LIMIT_EXCEEDED: 413,
    ErrorCode.RATE_LIMITED: 429,
    ErrorCode.INTERNAL: 500,
}
KEY_HEADER = "Idempotency-Key"
_ARGUMENTS = {KEY_PATH: KEY_HEADER}
"""Arguments of the graph that come from elsewhere than the body."""


def answer(told: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON answer."""
    return Response(orjson.dumps(told), status, headers, media_type="application/json")


def refused(error: Exception, status: int | None = None, headers: Mapping[str, str] | None = None) -> Response:
    """An answer for whatever went wrong; `status` when it is more exact than the code's."""
    told = outward(error if isinstance(error, GraphQLError) else GraphQLError(str(error), original_error=error))
    more = told.extensions or {}
    code = ErrorCode(more["code"])
    fields = [{**field, "path": _path(field["path"])} for field in more.get("fields", [])]
    body: dict[str, Any] = {"code": code.value, "message": told.message, "fields": fields}
    if "logId" in more:
        body["logId"] = more["logId"]
    status = status or STATUS[code]
    if status == STATUS[ErrorCode.UNAUTHENTICATED]:
        headers = {"WWW-Authenticate": "Bearer", **(headers or {})}
    return answer({"error": body}, status, headers)


def _path(path: str) -> str:
    """A place as it is called here: what the graph has in its argument `input` is the body itself."""
    return _ARGUMENTS.get(path, path.removeprefix("input").removeprefix("."))
