"""What all routes of files have in common: who asks, and how a refusal is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from trato.access.gate import Access
from trato.access.people import access_of
from trato.accounts.api_tokens import scopes_of
from trato.errors import ErrorCode, TratoError, unauthenticated
from trato.graph.admission import bearer_of
from trato.graph.scopes import Area, demand_reading, demand_writing

STATUS = {
    ErrorCode.UNAUTHENTICATED: 401,
    ErrorCode.FORBIDDEN: 403,
    ErrorCode.NOT_FOUND: 404,
    ErrorCode.CONFLICT: 409,
    ErrorCode.LIMIT_EXCEEDED: 413,
    ErrorCode.VALIDATION: 422,
}

Answer = Callable[[Request], Awaitable[Response]]


def told(answer: Answer) -> Answer:
    """A refusal as a GraphQL answer tells it, with a status of its own."""

    async def respond(request: Request) -> Response:
        try:
            return await answer(request)
        except TratoError as error:
            fields = [{"path": one.path, "code": one.code, "message": one.message} for one in error.fields]
            refusal = {"message": error.message, "extensions": {"code": error.code.value, "fields": fields}}
            status = STATUS.get(error.code, 400)
            headers = {"WWW-Authenticate": "Bearer"} if status == STATUS[ErrorCode.UNAUTHENTICATED] else None
            return JSONResponse({"errors": [refusal]}, status, headers)

    return respond


async def admitted(request: Request, *, writing: bool = False) -> Access:
    """Who asks. UNAUTHENTICATED; FORBIDDEN for a token whose scopes don't let it read records, or write them."""
    found = await bearer_of(request)
    if found is None:
        raise unauthenticated()
    demand = demand_writing if writing else demand_reading
    demand(Area.RECORDS, scopes_of(found.credential))
    structlog.contextvars.bind_contextvars(user_id=found.user.id)
    return await access_of(found.user)
