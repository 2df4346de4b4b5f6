"""Portraits over HTTP, for whoever is signed in."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from trato.accounts.avatars import MEDIA_TYPE, avatar_file
from trato.graph.admission import bearer_of

HEADERS = {
    "Cache-Control": "private, max-age=31536000, immutable",  # another portrait has another name
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": "inline",
}


async def avatar(request: Request) -> Response:
    """GET /files/avatars/{name}.webp; 401 for whoever is not signed in, 404 for a name of none."""
    if await bearer_of(request) is None:
        return PlainTextResponse("Sign in, or send a token.", 401, {"WWW-Authenticate": "Bearer"})
    path = avatar_file(request.path_params["name"])
    if path is None:
        return PlainTextResponse("There is no such picture.", 404)
    return FileResponse(path, media_type=MEDIA_TYPE, headers=HEADERS)
