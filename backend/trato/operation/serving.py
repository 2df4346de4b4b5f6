"""Serving: one process or several behind one port, the schema upgraded first, the set-up link printed while needed."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
from dataclasses import replace
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from trato.accounts.installation import set_up_token
from trato.accounts.models import Installation
from trato.db.serverlock import only_server
from trato.demo.telling import is_empty, tell_demo
from trato.metrics import SHARED_FOLDER
from trato.operation.opening import make_folders, opened
from trato.operation.refusals import CommandRefused
from trato.settings import Settings

if TYPE_CHECKING:
    import uvicorn

SOCKET_MESSAGE_LIMIT = 1024 * 1024
GRACE_SECONDS = 10
BREATHLESS_SECONDS = 30  # a worker that says nothing for so long is replaced; a busy machine may hold one up for 5
START_FAILED = 3
EVERY_ADDRESS = ("0.0.0.0", "::", "")  # noqa: S104 - compared with, not listened on


def serve(settings: Settings) -> int:
    """Serve until told to stop; the exit code.

    Raises CommandRefused, ServerAlreadyRunning, DatabaseUnavailable, SchemaTooNew, MigrationFailed.
    """
    if settings.workers > 1 and settings.is_sqlite:
        raise CommandRefused(
            "Several workers need PostgreSQL (DATABASE_URL): a SQLite file serves one process. Leave out --workers."
        )
    make_folders(settings)
    with only_server(settings.database_url), _listening(settings) as listener:
        settings = replace(settings, port=listener.getsockname()[1])
        installation = asyncio.run(_prepare(settings))
        _greet(settings, installation)
        return _run(settings, listener)


async def _prepare(settings: Settings) -> Installation:
    async with opened(settings) as installation:
        if settings.demo and await is_empty():
            print("Making the demo company …", file=sys.stderr, flush=True)
            await tell_demo()
            await installation.refresh_from_db()
        return installation


def _listening(settings: Settings) -> socket.socket:
    """The port, taken before anything else so that a taken one is met first. Port 0 takes any."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        # By its protocol asyncio knows that small answers are to go out at once (TCP_NODELAY).
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen()  # from here on nobody else gets it; who connects meanwhile waits until we are ready
    except OSError as error:
        raise CommandRefused(
            f"Port {settings.port} on {settings.host} can't be used: {error.strerror}. Choose another with --port."
        ) from None
    listener.set_inheritable(True)
    return listener


def _greet(settings: Settings, installation: Installation) -> None:
    name = socket.gethostname() if settings.host in EVERY_ADDRESS else settings.host
    site = f"http://[{name}]:{settings.port}" if ":" in name else f"http://{name}:{settings.port}"
    print(f"Trato is at {site}", file=sys.stderr)
    if installation.set_up_at is None and not settings.is_loopback:
        link = f"{site}/set-up?token={set_up_token(settings)}"
        print(f"Nobody owns this installation yet. Open {link} to make its owner.", file=sys.stderr)
    sys.stderr.flush()


def _run(settings: Settings, listener: socket.socket) -> int:
    import uvicorn
    from uvicorn.supervisors import Multiprocess

    if settings.workers == 1:
        from trato.app import create_app

        server = uvicorn.Server(server_config(settings, create_app(settings)))
        with contextlib.suppress(KeyboardInterrupt):  # raised again by uvicorn once everything is closed
            server.run(sockets=[listener])
        return 0 if server.started else START_FAILED
    # Each worker reads the settings anew: what the command line changed travels in the environment.
    os.environ.update(TRATO_HOST=settings.host, TRATO_PORT=str(settings.port), TRATO_WORKERS=str(settings.workers))
    # A fresh folder each time: what they count together begins with them.
    with TemporaryDirectory(prefix="trato-metrics-") as folder:
        os.environ[SHARED_FOLDER] = folder
        Multiprocess(server_config(settings, "trato.app:from_environment"), sockets=[listener]).run()
    return 0


def server_config(settings: Settings, app: object) -> uvicorn.Config:
    """How uvicorn is to run `app`, an application or the name of a function that makes one (for workers)."""
    import uvicorn

    from trato.operation.protocols import LiveHttpProtocol, LiveProtocol

    return uvicorn.Config(
        app,  # type: ignore[arg-type]  # an application, or the name of a function that makes one
        factory=isinstance(app, str),
        workers=settings.workers,
        log_config=None,
        access_log=False,
        server_header=False,
        http=LiveHttpProtocol,
        ws=LiveProtocol,
        ws_max_size=SOCKET_MESSAGE_LIMIT,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        timeout_worker_healthcheck=BREATHLESS_SECONDS,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),
    )
