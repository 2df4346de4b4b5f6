"""Exported files over HTTP, for who asked for them."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from trato.errors import not_found
from trato.exporting.files import exports
from trato.exporting.queries import fetchable_export
from trato.web.files import admitted, told

HEADERS = {"Cache-Control": "private, no-store", "Content-Security-Policy": "default-src 'none'; sandbox"}


@told
async def exported(request: Request) -> Response:
    """GET /files/exports/{name}; 401 for whoever is not signed in, 403 for who may export no more.

    404 for a name of none, for another's file (R111), and for one that is over.
    """
    export = await fetchable_export(await admitted(request), request.path_params["name"])
    path = exports().path_of(export.file)
    if not path.is_file():
        raise not_found("file")
    return FileResponse(path, media_type=export.format.media_type, filename=export.title, headers=HEADERS)
