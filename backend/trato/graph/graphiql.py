"""GraphiQL, the page in which people try operations: Strawberry's, which may load and run just what it names itself."""

from __future__ import annotations

import base64
import hashlib
import re

from starlette.responses import HTMLResponse
from strawberry.http.ides import get_graphql_ide_html

from trato.graph.admission import OWN_PAGES_HEADER

NO_HEADERS = "const defaultHeaders = {};"


def _page() -> str:
    """Strawberry's page, sending the header by which a session knows its own pages."""
    return get_graphql_ide_html("graphiql").replace(
        NO_HEADERS, f'const defaultHeaders = {{"{OWN_PAGES_HEADER}": "1"}};'
    )


def _policy(page: str) -> str:
    """Lets the page load the scripts and styles that it names, run the script it contains, and ask this server."""
    inline = [hashlib.sha256(script.encode()).digest() for script in re.findall(r"<script>(.*?)</script>", page, re.S)]
    scripts = [*re.findall(r'\bsrc="(https:[^"]+)"', page), *(f"'sha256-{_base64(digest)}'" for digest in inline)]
    styles = re.findall(r'\bhref="(https:[^"]+)"', page)
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(scripts)}",
            f"style-src 'unsafe-inline' {' '.join(styles)}",
            "img-src data:",
            "font-src data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )


def _base64(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


PAGE = _page()
POLICY = _policy(PAGE)


def graphiql() -> HTMLResponse:
    """The page."""
    return HTMLResponse(PAGE, headers={"Content-Security-Policy": POLICY})
