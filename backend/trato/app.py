"""The ASGI application: opens the database, follows the log, and joins the graph with the plain routes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute

from trato.access.directory import RightsKeeper
from trato.accounts.installation import ensure_installation
from trato.crm.installation import prepare_records
from trato.db.address import shared_among
from trato.db.database import close_database, open_database
from trato.graph.admission import bearer_of
from trato.graph.schema import schema
from trato.graph.transport import GraphTransport
from trato.items import keeping
from trato.jobs.engine import JobEngine
from trato.live.engine import LiveEngine
from trato.notifications.clerk import Clerk
from trato.operation.environment import settings
from trato.operation.jobs import JOBS
from trato.settings import Settings, use_settings
from trato.traces import traced
from trato.web.avatars import avatar
from trato.web.calendars import calendar
from trato.web.exports import exported
from trato.web.frontend import FrontEnd
from trato.web.headers import SecurityHeaders
from trato.web.health import healthz, readyz
from trato.web.imports import errors, template, upload
from trato.web.metrics import metrics, told_to_other_workers
from trato.web.requestlog import RequestLog
from trato.web.rest.answers import KEY_HEADER
from trato.web.rest.openapi import ROOT
from trato.web.rest.routes import Rest


def create_app(chosen: Settings) -> Starlette:
    """The application for these settings. Its database is migrated already (trato.operation.opening)."""
    use_settings(chosen)
    live = LiveEngine(chosen.database_url)
    jobs = JobEngine(chosen.database_url, JOBS, prepare=keeping.renew)
    keeper = RightsKeeper()
    graph = GraphTransport(schema, live.hub, keeper, chosen.allowed_origins)
    live.tailer.listen(keeping.on_events)  # before whoever makes messages of what it forgets
    live.tailer.listen(keeper.on_events)  # before the sockets, which ask it who is concerned
    live.tailer.listen(graph.sockets.on_events, otherwise=graph.sockets.end_all)
    app = Starlette(
        routes=[
            Route("/graphql", graph),
            WebSocketRoute("/graphql", graph),
            Route("/schema.graphql", schema_text),
            Route("/files/avatars/{name}.webp", avatar),
            Route("/files/exports/{name}", exported),
            Route("/files/imports/{target}", upload, methods=["POST"]),
            Route("/files/imports/{target}/template.csv", template),
            Route("/files/imports/{id}/errors.csv", errors),
            Route("/calendar/{token}.ics", calendar),
            Route(f"{ROOT}/{{rest:path}}", Rest(keeper, chosen.rest_per_minute)),
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            Route("/metrics", metrics),
            Mount("/", FrontEnd()),
        ],
        middleware=[
            *_traced_requests(chosen),
            Middleware(RequestLog),
            Middleware(SecurityHeaders),
            *_cross_origin(chosen),
        ],
        lifespan=_lifespan(chosen, live, jobs, Clerk(live.tailer), keeper),
    )
    app.state.live = live
    app.state.jobs = jobs
    return app


def from_environment() -> Starlette:
    """The application of a worker process, which reads its settings from the environment."""
    return create_app(settings())


def _lifespan(
    settings: Settings, live: LiveEngine, jobs: JobEngine, clerk: Clerk, keeper: RightsKeeper
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        await open_database(shared_among(settings.database_url, settings.workers))
        try:
            await ensure_installation(settings)
            await prepare_records()
            await live.start()
            if settings.jobs:
                await jobs.start()
            clerk.start()
            try:
                async with traced(settings.traces_url), told_to_other_workers():
                    yield
            finally:
                await clerk.stop()
                await jobs.stop()
                keeper.leave()
                await live.stop()
        finally:
            await close_database()

    return lifespan


def _traced_requests(settings: Settings) -> list[Middleware]:
    if not settings.traces_url:
        return []
    from trato.web.tracing import TracedRequests  # needs packages that are there only where traces are wanted

    return [Middleware(TracedRequests)]


def _cross_origin(settings: Settings) -> list[Middleware]:
    """Pages of the listed origins may call with a token; they get no cookie."""
    if not settings.allowed_origins:
        return []
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=list(settings.allowed_origins),
            allow_methods=["GET", "POST"],
            allow_headers=["authorization", "content-type", KEY_HEADER],
            expose_headers=["Location", "Retry-After"],
            max_age=600,
        )
    ]


async def schema_text(request: Request) -> Response:
    """The schema for those who hold a token or a session; 401 otherwise."""
    if await bearer_of(request) is None:
        return PlainTextResponse("Sign in, or send a token.", 401, {"WWW-Authenticate": "Bearer"})
    return PlainTextResponse(schema.as_str() + "\n", media_type="text/plain; charset=utf-8")
