"""Files on their way in: uploads that are to be imported, and the rows that imports have refused (R77)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from trato.access.gate import Access
from trato.access.people import access_of
from trato.accounts.api_tokens import scopes_of
from trato.accounts.models import TokenScope
from trato.errors import ErrorCode, TratoError, forbidden, invalid, not_found, unauthenticated
from trato.graph.admission import OWN_PAGES_HEADER, bearer_of, is_own_page
from trato.graph.kit.ids import decode_id, encode_id
from trato.importing.failures import failures_as_csv
from trato.importing.files import MOST_BYTES, store_upload
from trato.importing.importer import demand_target
from trato.importing.targets import TARGETS
from trato.importing.uploads import get_upload, keep_upload

STATUS = {
    ErrorCode.UNAUTHENTICATED: 401,
    ErrorCode.FORBIDDEN: 403,
    ErrorCode.NOT_FOUND: 404,
    ErrorCode.CONFLICT: 409,
    ErrorCode.LIMIT_EXCEEDED: 413,
    ErrorCode.VALIDATION: 422,
}
UPLOADED = "application/octet-stream"
READING = frozenset({TokenScope.RECORDS_READ, TokenScope.RECORDS_WRITE})


def _told(answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """A refusal as a GraphQL answer tells it, with a status of its own."""

    async def respond(request: Request) -> Response:
        try:
            return await answer(request)
        except TratoError as error:
            fields = [{"path": one.path, "code": one.code, "message": one.message} for one in error.fields]
            told = {"message": error.message, "extensions": {"code": error.code.value, "fields": fields}}
            status = STATUS.get(error.code, 400)
            headers = {"WWW-Authenticate": "Bearer"} if status == STATUS[ErrorCode.UNAUTHENTICATED] else None
            return JSONResponse({"errors": [told]}, status, headers)

    return respond


async def _admitted(request: Request, *, scopes: frozenset[TokenScope]) -> Access:
    """Who asks. UNAUTHENTICATED; FORBIDDEN for a token without one of these scopes."""
    found = await bearer_of(request)
    if found is None:
        raise unauthenticated()
    limits = scopes_of(found.credential)
    if limits is not None and not limits & scopes:
        raise forbidden("This token lacks the scope for records.")
    structlog.contextvars.bind_contextvars(user_id=found.user.id)
    return await access_of(found.user)


@_told
async def upload(request: Request) -> Response:
    """POST /files/imports/{companies,contacts,deals}?name=…, the file as the body; {"id"} of what `importFile` shows.

    A page needs the header that says it is ours, as for the graph. 401, 403, 404, 413 for more than 50 MB, 422.
    """
    if not is_own_page(request):
        raise forbidden(f"Requests with a session cookie need the header {OWN_PAGES_HEADER}: 1.")
    access = await _admitted(request, scopes=frozenset({TokenScope.RECORDS_WRITE}))
    target = request.path_params["target"]
    if target not in TARGETS or TARGETS[target].kind is None:
        raise not_found("target")
    demand_target(access, TARGETS[target])
    if request.headers.get("content-type", "").partition(";")[0].strip() != UPLOADED:
        raise invalid("file", "WRONG_TYPE", f"The body is the file itself, as {UPLOADED}.")
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:20]) > MOST_BYTES:
        raise TratoError(ErrorCode.LIMIT_EXCEEDED, f"A file has at most {MOST_BYTES // 1_000_000} MB.")
    try:
        stored_as, size = await store_upload(request.stream())
    except ClientDisconnect:
        return Response(status_code=400)
    name = request.query_params.get("name", "")
    number = await keep_upload(access, target, name, stored_as, size)
    return JSONResponse({"id": encode_id("ImportFile", number)}, 201)


@_told
async def errors(request: Request) -> Response:
    """GET /files/imports/{id}/errors.csv: the refused rows of an import, to whoever may see it. 401, 403, 404."""
    access = await _admitted(request, scopes=READING)
    found = await get_upload(access, decode_id(request.path_params["id"], "ImportFile", "id"))
    headers = {"Content-Disposition": 'attachment; filename="errors.csv"', "Cache-Control": "no-store"}
    return StreamingResponse(failures_as_csv(found), media_type="text/csv; charset=utf-8", headers=headers)
