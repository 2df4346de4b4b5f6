"""Traces: what a collector is told of requests and operations, what it is never told, and that none are made unasked."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.common.v1.common_pb2 import KeyValue
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

import trato
from served import OPERATOR, PASSWORD, board_of, enter, serving, session_of
from trato.accounts.actions import NewUser, create_user
from trato.settings import Settings

pytestmark = pytest.mark.any_database

NEW_USER = NewUser(name="Ana", email="ana@example.com", is_admin=True)
TRACE, CALLER = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"


@dataclass
class Collector:
    """An OTLP collector over HTTP that keeps what it is sent."""

    url: str
    bodies: list[bytes] = field(default_factory=list)

    @property
    def spans(self) -> list[Span]:
        """Every span, in the order they ended."""
        return [span for scope in self._scopes() for span in scope.spans]

    @property
    def resource(self) -> dict[str, Any]:
        """Who says that it made them."""
        (first, *_) = [resource for request in self._requests() for resource in request.resource_spans]
        return attributes(first.resource.attributes)

    def named(self, name: str) -> Span:
        """The only span of this name."""
        (found,) = [span for span in self.spans if span.name == name]
        return found

    def _requests(self) -> list[ExportTraceServiceRequest]:
        return [ExportTraceServiceRequest.FromString(body) for body in self.bodies]

    def _scopes(self) -> Iterator[Any]:
        for request in self._requests():
            for resource in request.resource_spans:
                yield from resource.scope_spans


def attributes(pairs: Any) -> dict[str, Any]:
    """Attributes as plain values."""

    def value(pair: KeyValue) -> Any:
        return getattr(pair.value, pair.value.WhichOneof("value") or "string_value")

    return {pair.key: value(pair) for pair in pairs}


@pytest.fixture
def collector() -> Iterator[Collector]:
    """A collector on a port of its own."""
    collected = Collector("")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert (self.path, self.headers["content-type"]) == ("/v1/traces", "application/x-protobuf")
            assert self.headers.get("content-encoding") is None
            collected.bodies.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Keep the tests' output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    collected.url = f"http://127.0.0.1:{server.server_port}/v1/traces"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield collected
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def traced_settings(site_settings: Settings, collector: Collector) -> Settings:
    """A server that sends its spans to the collector."""
    return replace(site_settings, traces_url=collector.url)


async def test_a_request_and_its_operation_are_told(traced_settings: Settings, collector: Collector) -> None:
    async with serving(traced_settings) as site, site.visitor() as visitor:
        await enter(visitor, await create_user(OPERATOR, NEW_USER))
        caller = {**visitor.headers, "traceparent": f"00-{TRACE}-{CALLER}-01"}
        query = {"query": "query WhoAmI { me { user { name } } }", "operationName": "WhoAmI"}
        assert (await visitor.http.post("/graphql", json=query, headers=caller)).status_code == 200
    request, operation = collector.named("POST /graphql"), collector.named("query WhoAmI")
    assert (request.trace_id.hex(), request.parent_span_id.hex()) == (TRACE, CALLER), "the caller's trace goes on"
    assert (operation.trace_id, operation.parent_span_id) == (request.trace_id, request.span_id)
    assert request.kind == Span.SPAN_KIND_SERVER
    assert attributes(request.attributes) == {
        "http.request.method": "POST",
        "url.path": "/graphql",
        "url.scheme": "http",
        "http.route": "/graphql",
        "http.response.status_code": 200,
    }
    assert attributes(operation.attributes) == {"graphql.operation.name": "WhoAmI", "graphql.operation.type": "query"}
    assert request.start_time_unix_nano <= operation.start_time_unix_nano
    assert operation.start_time_unix_nano < operation.end_time_unix_nano <= request.end_time_unix_nano
    told = collector.resource
    assert (told["service.name"], told["service.version"]) == ("trato", trato.__version__)


async def test_refusals_are_named_and_only_faults_are_errors(
    traced_settings: Settings, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    from trato.accounts import queries

    async def broken(*_: object) -> None:
        raise RuntimeError("a password in the message")

    async with serving(traced_settings) as site, site.visitor() as visitor:
        await visitor.ask("query Refused { me { isAdmin } }")
        await enter(visitor, await create_user(OPERATOR, NEW_USER))
        monkeypatch.setattr(queries, "api_tokens", broken)
        assert (await visitor.ask("query Broken { apiTokens { id } }")).code == "INTERNAL"
    refused, faulty = collector.named("query Refused"), collector.named("query Broken")
    assert attributes(refused.attributes)["error.type"] == "UNAUTHENTICATED"
    assert refused.status.code == Status.STATUS_CODE_UNSET
    assert attributes(faulty.attributes)["error.type"] == "INTERNAL"
    assert faulty.status.code == Status.STATUS_CODE_ERROR
    assert not any(b"password" in body for body in collector.bodies)


async def test_nothing_that_people_wrote_is_told(traced_settings: Settings, collector: Collector) -> None:
    async with serving(traced_settings) as site, site.visitor() as visitor:
        ana = await create_user(OPERATOR, NEW_USER)
        await visitor.sign_in(ana, PASSWORD)
        secret = await enter(visitor, ana)
        document = "mutation Write($title: String!) { createCompany(input: {title: $title}) { company { title } } }"
        assert (await visitor.ask(document, title="Acme by variable")).data
        assert (await visitor.ask('mutation { createCompany(input: {title: "Acme inline"}) { company { id } } }')).data
        await visitor.http.get("/set-up?token=secret-of-a-link")
        await visitor.http.get("/deals/12345", headers={"accept": "text/html"})
    assert {"mutation Write", "mutation", "POST /graphql", "GET /"} <= {span.name for span in collector.spans}
    told = b"".join(collector.bodies)
    for private in ("createCompany", "Acme", "secret-of-a-link", PASSWORD, ana.email, secret, "trato_session"):
        assert private.encode() not in told, private


async def test_what_machines_ask_for_every_few_seconds_is_not_told(
    traced_settings: Settings, collector: Collector
) -> None:
    async with serving(traced_settings) as site, site.visitor() as visitor:
        for path in ("/healthz", "/readyz", "/metrics", "/schema.graphql"):
            await visitor.http.get(path)
    assert [span.name for span in collector.spans] == ["GET /schema.graphql"]


async def test_operations_of_sockets_are_told_and_the_sockets_are_not(
    traced_settings: Settings, collector: Collector
) -> None:
    async with serving(traced_settings) as site, site.visitor() as visitor:
        ana = await create_user(OPERATOR, NEW_USER)
        subscription = (await board_of(visitor, ana)).replace("subscription", "subscription Board", 1)
        async with site.socket(cookie=await session_of(ana)) as socket:
            await socket.begin()
            await socket.subscribe("1", "query OnSocket { me { isAdmin } }")
            assert (await socket.receive())["type"] == "next"
            assert (await socket.receive())["type"] == "complete"
            await socket.subscribe("2", subscription)
            assert (await socket.receive())["type"] == "next"
    assert collector.named("query OnSocket").parent_span_id == b""
    board = collector.named("subscription Board")
    assert attributes(board.attributes)["graphql.operation.type"] == "subscription"
    assert {span.name for span in collector.spans} == {
        "POST /graphql", "query", "query OnSocket", "subscription Board",
    }  # fmt: skip


async def test_a_collector_that_is_away_hinders_nobody(site_settings: Settings) -> None:
    async with serving(replace(site_settings, traces_url="http://127.0.0.1:9/v1/traces")) as site:
        async with site.visitor() as visitor:
            assert (await visitor.ask("query Served { installation { needsOwner } }")).data == {"needsOwner": True}
        ending = monotonic()
    assert monotonic() - ending < 15


async def test_without_the_setting_nothing_of_it_is_loaded() -> None:
    program = """
import json, sys
from trato.app import create_app
from trato.settings import Settings
create_app(Settings(database_url="sqlite:////tmp/never-opened.db"))
print(json.dumps([name for name in sys.modules if name.startswith(("opentelemetry", "google.protobuf"))]))
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout) == []
