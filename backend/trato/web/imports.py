"""Files of imports: empty tables to be filled in, uploads, and the rows that were refused (R77)."""

from __future__ import annotations

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from trato.access.gate import Access
from trato.errors import ErrorCode, TratoError, forbidden, invalid, not_found
from trato.graph.admission import OWN_PAGES_HEADER, is_own_page
from trato.graph.kit.ids import decode_id, encode_id
from trato.importing.failures import failures_as_csv
from trato.importing.files import MOST_BYTES, store_upload
from trato.importing.importer import demand_target
from trato.importing.targets import TARGETS, Target
from trato.importing.template import template_of
from trato.importing.uploads import get_upload, keep_upload
from trato.web.files import admitted, told

UPLOADED = "application/octet-stream"


@told
async def upload(request: Request) -> Response:
    """POST /files/imports/{companies,contacts,leads,deals}?name=…, the file as body; {"id"} of what `importFile` shows.

    A page needs the header that says it is ours, as for the graph. 401, 403, 404, 413 for more than 50 MB, 422.
    """
    if not is_own_page(request):
        raise forbidden(f"Requests with a session cookie need the header {OWN_PAGES_HEADER}: 1.")
    access = await admitted(request, writing=True)
    target = _target(request, access)
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
    number = await keep_upload(access, target.plural, name, stored_as, size)
    return JSONResponse({"id": encode_id("ImportFile", number)}, 201)


@told
async def template(request: Request) -> Response:
    """GET /files/imports/{companies,contacts,leads,deals}/template.csv: an empty table, all columns. 401, 403, 404."""
    access = await admitted(request)
    target = _target(request, access)
    headers = {"Content-Disposition": f'attachment; filename="{target.plural}.csv"', "Cache-Control": "no-store"}
    return Response(template_of(target, access.locale), media_type="text/csv; charset=utf-8", headers=headers)


def _target(request: Request, access: Access) -> Target:
    """What rows are to become. NOT_FOUND; FORBIDDEN who may not import such records."""
    found = TARGETS.get(request.path_params["target"])
    if found is None or found.kind is None:
        raise not_found("target")
    demand_target(access, found)
    return found


@told
async def errors(request: Request) -> Response:
    """GET /files/imports/{id}/errors.csv: the refused rows of an import, to whoever may see it. 401, 403, 404."""
    access = await admitted(request)
    found = await get_upload(access, decode_id(request.path_params["id"], "ImportFile", "id"))
    headers = {"Content-Disposition": 'attachment; filename="errors.csv"', "Cache-Control": "no-store"}
    return StreamingResponse(failures_as_csv(found), media_type="text/csv; charset=utf-8", headers=headers)
