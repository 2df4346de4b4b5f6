"""The built front end: hashed assets kept for ever, the rest asked for again, and the app's own paths."""

from __future__ import annotations

import mimetypes
import os
import stat
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Scope

STATIC = Path(__file__).parent / "static"
ASSETS = "assets"
PAGE = "index.html"
ROOT = "."  # how StaticFiles names the folder itself
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
NOT_PAGES = (ASSETS, "graphql", "schema.graphql", "api", "webhooks", "files", "healthz", "readyz", "metrics")

FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"

mimetypes.add_type("application/manifest+json", ".webmanifest")
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("font/woff2", ".woff2")


class FrontEnd(StaticFiles):
    """Serves the folder `vite build` fills, compressed files in place of plain ones where the browser takes them.

    A missing asset is a 404, never the page: a browser with yesterday's page must notice that a new release is out.
    """

    def __init__(self, directory: Path = STATIC) -> None:
        super().__init__(directory=directory, check_dir=False)
        self._folder = directory

    async def check_config(self) -> None:
        """The folder may come later: the server also runs without a front end, and says so."""

    def is_built(self) -> bool:
        """Whether there is a page to serve."""
        return (self._folder / PAGE).is_file()

    async def get_response(self, path: str, scope: Scope) -> Response:
        if scope["method"] not in ("GET", "HEAD"):
            raise HTTPException(405, headers={"Allow": "GET, HEAD"})
        wanted = PAGE if path == ROOT else path
        found = self._lookup(wanted)
        if found is None and _is_page(path, Headers(scope=scope)):
            wanted, found = PAGE, self._lookup(PAGE)
            if found is None:
                return PlainTextResponse("The front end is not built. Run `make build`, then reload.", 503)
        if found is None:
            raise HTTPException(404)
        return self._serve(wanted, *found, scope)

    def _lookup(self, path: str) -> tuple[str, os.stat_result] | None:
        try:
            full_path, found = self.lookup_path(path)
        except (OSError, ValueError):  # a name too long, or with a NUL: no such file
            return None
        return (full_path, found) if found is not None and stat.S_ISREG(found.st_mode) else None

    def _serve(self, path: str, full_path: str, found: os.stat_result, scope: Scope) -> Response:
        """The file, or its compressed twin, with how long it may be kept."""
        request = Headers(scope=scope)
        headers = {"Cache-Control": FOR_EVER if path.startswith(f"{ASSETS}/") else ASK_AGAIN, "Vary": "Accept-Encoding"}
        accepted = {part.partition(";")[0].strip().lower() for part in request.get("accept-encoding", "").split(",")}
        for encoding, suffix in ENCODINGS:
            twin = self._lookup(path + suffix) if encoding in accepted else None
            if twin is not None:
                full_path, found = twin
                headers["Content-Encoding"] = encoding
                break
        media_type = mimetypes.guess_type(path)[0] or "application/octet-stream"
        response = FileResponse(full_path, headers=headers, media_type=media_type, stat_result=found)
        return NotModifiedResponse(response.headers) if self.is_not_modified(response.headers, request) else response


def _is_page(path: str, headers: Headers) -> bool:
    """Whether a path is one of the app's own: a person navigates there, and it looks like no file."""
    first, _, _ = path.partition("/")
    names_a_file = path != ROOT and "." in path.rpartition("/")[2]
    return "text/html" in headers.get("accept", "") and first not in NOT_PAGES and not names_a_file
