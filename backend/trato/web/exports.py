"""Exported files over HTTP, for who asked for them."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from trato.access.people import access_of
from trato.accounts.api_tokens import scopes_of
from trato.errors import ErrorCode, TratoError
from trato.exporting.files import NAME, path_of
from trato.exporting.queries import fetchable_export
from trato.graph.admission import bearer_of
from trato.graph.scopes import Area, demand_reading

HEADERS = {"Cache-Control": "private, no-store", "Content-Security-Policy": "default-src 'none'; sandbox"}
_STATUS = {ErrorCode.NOT_FOUND: 404, ErrorCode.FORBIDDEN: 403}


async def exported(request: Request) -> Response:
    """GET /files/exports/{name}; 401 for whoever is not signed in, 403 for who may export no more.

    404 for a name of none, for another's file (R111), and for one that is over.
    """
    found = await bearer_of(request)
    if found is None:
        return PlainTextResponse("Sign in, or send a token.", 401, {"WWW-Authenticate": "Bearer"})
    name = request.path_params["name"]
    try:
        demand_reading(Area.RECORDS, scopes_of(found.credential))
        export = await fetchable_export(await access_of(found.user), name)
    except TratoError as error:
        return PlainTextResponse(error.message, _STATUS[error.code])
    if NAME.fullmatch(name) is None or not path_of(name).is_file():
        return PlainTextResponse("There is no such file.", 404)
    return FileResponse(path_of(name), media_type=export.format.media_type, filename=export.title, headers=HEADERS)
