"""/metrics: what this server counts (trato.metrics) in the form that Prometheus reads, for those who may know."""

from __future__ import annotations

import asyncio
import hmac
import os
import re
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from prometheus_client import CollectorRegistry, Metric, ProcessCollector
from prometheus_client.exposition import choose_encoder
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from prometheus_client.registry import Collector
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from trato.accounts.api_tokens import scopes_of
from trato.accounts.models import CredentialKind
from trato.graph.admission import bearer_of
from trato.graph.credentials import header_token, is_local
from trato.metrics import REGISTRY, SHARED_FOLDER, tell_states
from trato.settings import current_settings

TELL_SECONDS = 1.0


async def metrics(request: Request) -> Response:
    """200 with the numbers of all workers behind the port; 401 for who may not read them."""
    if not await _may_read(request):
        return PlainTextResponse("Send the token of TRATO_METRICS_TOKEN.", 401, {"WWW-Authenticate": "Bearer"})
    tell_states()
    encode, media_type = choose_encoder(request.headers.get("accept", ""))
    # In a thread: several workers' files are a few thousand lines to read.
    return Response(await run_in_threadpool(lambda: encode(_numbers())), media_type=media_type)


async def _may_read(request: Request) -> bool:
    """The machine itself, who holds the token for it, and an administrator's program whose token has no limits."""
    settings, token = current_settings(), header_token(request)
    if is_local(request, settings):
        return True
    if token is None:
        return False
    if settings.metrics_token and hmac.compare_digest(token.encode(), settings.metrics_token.encode()):
        return True
    found = await bearer_of(request, token)
    if found is None or found.credential.kind is not CredentialKind.API:
        return False
    return found.user.is_admin and scopes_of(found.credential) is None


@asynccontextmanager
async def told_to_other_workers() -> AsyncIterator[None]:
    """Until the block ends, what this worker holds can be read by the others; nothing to do for a single one."""
    if SHARED_FOLDER not in os.environ:
        yield
        return
    telling = asyncio.create_task(_tell(), name="metrics")
    try:
        yield
    finally:
        telling.cancel()
        await asyncio.gather(telling, return_exceptions=True)


async def _tell() -> None:
    while True:
        tell_states()
        await asyncio.sleep(TELL_SECONDS)


def _numbers() -> CollectorRegistry:
    registry = CollectorRegistry()
    if (folder := os.environ.get(SHARED_FOLDER)) is None:
        registry.register(REGISTRY)
        ProcessCollector(registry=registry)
        return registry
    workers = _living_workers(Path(folder))
    MultiProcessCollector(registry, folder)  # type: ignore[no-untyped-call]  # it has no types
    registry.register(WorkerProcesses(workers))
    return registry


def _living_workers(folder: Path) -> list[int]:
    """The workers that share the folder; what dead ones held is forgotten, what they counted stays."""
    told = {int(found[1]) for path in folder.glob("*.db") if (found := re.search(r"_(\d+)\.db$", path.name))}
    living = [pid for pid in sorted(told) if Path(f"/proc/{pid}").exists()]
    for pid in told.difference(living):
        mark_process_dead(pid, str(folder))  # type: ignore[no-untyped-call]  # nor has it
    return living


class WorkerProcesses(Collector):
    """Processor time, memory and open files of each worker, labelled with its `pid`."""

    def __init__(self, workers: Iterable[int]) -> None:
        self._workers = list(workers)

    def collect(self) -> Iterable[Metric]:
        """One family each, with a sample a worker."""
        families: dict[str, Metric] = {}
        for pid in self._workers:
            for metric in ProcessCollector(pid=partial(int, pid), registry=None).collect():
                family = families.setdefault(metric.name, Metric(metric.name, metric.documentation, metric.type))
                for sample in metric.samples:
                    family.add_sample(sample.name, {"pid": str(pid)}, sample.value)
        return families.values()
