"""A span for each request, where traces are on (trato.traces)."""

from __future__ import annotations

from opentelemetry.propagate import extract
from opentelemetry.trace import SpanKind, use_span
from starlette.routing import BaseRoute, Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from trato.traces import conclude, tracer
from trato.web.requestlog import QUIET, told_path


class TracedRequests:
    """Continues the caller's trace (W3C `traceparent`). Sockets have no span: they live for hours.

    Starlette's own middleware would also tell the query string, in which links carry their secrets.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        making = tracer()
        if making is None or scope["type"] != "http" or scope["path"] in QUIET:
            await self._app(scope, receive, send)
            return
        method: str = scope["method"]
        caller = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        span = making.start_span(
            method,
            context=extract(caller),
            kind=SpanKind.SERVER,
            attributes={
                "http.request.method": method,
                "url.path": told_path(scope["path"]),
                "url.scheme": scope["scheme"],
            },
        )
        status = 500

        async def observed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            with use_span(span, record_exception=False, set_status_on_exception=False):
                await self._app(scope, receive, observed)
        finally:
            span.set_attribute("http.response.status_code", status)
            if (route := _written(scope.get("route"))) is not None:
                span.update_name(f"{method} {route}")
                span.set_attribute("http.route", route)
            is_fault = status >= 500
            conclude(span, str(status) if is_fault else None, is_fault=is_fault)


def _written(route: BaseRoute | None) -> str | None:
    """The route as the application writes it, of which there are few; each page of the front end is `/`."""
    if isinstance(route, Mount):
        return route.path or "/"
    path: str | None = getattr(route, "path", None)
    return path
