"""One log line for each request and each socket: who, what, how long; never bodies, cookies or tokens."""

from __future__ import annotations

import re
from time import perf_counter

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

QUIET = frozenset({"/healthz", "/readyz", "/metrics"})
"""What machines ask for every few seconds."""

_SECRET = re.compile(r"^(/calendar/).+")

logger = structlog.get_logger("trato.request")


def told_path(path: str) -> str:
    """The path of a request without a secret that it may hold."""
    return _SECRET.sub(r"\1…", path)


class RequestLog:
    """Measures and names what passes. Inner layers add `user_id` and `operation` through structlog's context."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket") or scope["path"] in QUIET:
            await self._app(scope, receive, send)
            return
        structlog.contextvars.clear_contextvars()
        status: int | None = None
        began = perf_counter()

        async def observed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "websocket.accept":
                status = 101
            elif message["type"] == "websocket.close":
                status = message["code"]
            await send(message)

        try:
            await self._app(scope, receive, observed)
        finally:
            logger.info(
                "request" if scope["type"] == "http" else "socket",
                method=scope.get("method", "WS"),
                path=told_path(scope["path"]),
                status=status or 500,
                ms=round((perf_counter() - began) * 1000, 1),
            )
