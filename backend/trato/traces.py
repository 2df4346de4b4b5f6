"""Traces by setting: a span for each request and each operation, sent to an OTLP collector (TRATO_TRACES_URL).

Spans tell the method, the route, the operation's name and type, and how it ended; never a query string, a document, a
variable or a header. Without the setting nothing of OpenTelemetry is imported. What its own variables set is honoured:
OTEL_EXPORTER_OTLP_HEADERS, OTEL_TRACES_SAMPLER, OTEL_BSP_SCHEDULE_DELAY, OTEL_RESOURCE_ATTRIBUTES.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Thread
from typing import TYPE_CHECKING

from trato import __version__
from trato.errors import ErrorCode

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer

SERVICE = "trato"
LAST_SPANS_SECONDS = 3.0

_tracer: Tracer | None = None


@asynccontextmanager
async def traced(url: str) -> AsyncIterator[None]:
    """Send spans to `url` until the block ends, which waits a little for the last of them; nothing for an empty one."""
    global _tracer
    if not url:
        yield
        return
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    resource = Resource.create({"service.name": SERVICE, "service.version": __version__})
    provider = TracerProvider(resource=resource, shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=url)))
    _tracer = provider.get_tracer(SERVICE, __version__)
    try:
        yield
    finally:
        _tracer = None
        # In a thread that nobody waits for at the end: a collector that is away would be tried for half a minute.
        last = Thread(target=provider.shutdown, name="last spans", daemon=True)
        last.start()
        await asyncio.to_thread(last.join, LAST_SPANS_SECONDS)


def tracer() -> Tracer | None:
    """What makes spans; None when traces are off."""
    return _tracer


def operation_span() -> Span | None:
    """A span for an operation that begins, under that of its request; None when traces are off. `end_operation` it."""
    if _tracer is None:
        return None
    return _tracer.start_span("operation")


def end_operation(span: Span, name: str | None, type: str, refused: str | None) -> None:
    """End an operation's span with what is known by now; `refused` is its first error's code, if any."""
    span.update_name(f"{type} {name}" if name else type)
    span.set_attribute("graphql.operation.type", type)
    if name:
        span.set_attribute("graphql.operation.name", name)
    conclude(span, refused, is_fault=refused == ErrorCode.INTERNAL)


def conclude(span: Span, error_type: str | None, *, is_fault: bool) -> None:
    """End a span; `error_type` says what went wrong, `is_fault` whether in this program: a refusal is an answer."""
    from opentelemetry.trace import StatusCode

    if error_type is not None:
        span.set_attribute("error.type", error_type)
    if is_fault:
        span.set_status(StatusCode.ERROR)
    span.end()
