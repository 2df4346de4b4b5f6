"""What /metrics tells, to whom, and that several workers tell one story; and when a server says that it is not ready."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

import trato.metrics
from commands import trato as command
from database import DIALECT
from served import OPERATOR, Site, Visitor, board_of, enter, serving, session_of
from serverprocess import ServerProcess
from trato.accounts.api_tokens import NewToken, create_api_token
from trato.accounts.models import TokenScope, User
from trato.db.database import Dialect
from trato.live import log, tailer
from trato.metrics import LONGEST_OPERATION, MOST_OPERATIONS, OperationNames
from trato.settings import Settings

TOKEN = "a-token-for-the-scraper"
PROXIED = {"x-forwarded-for": "192.0.2.7"}
PATIENCE_SECONDS = 60  # a busy machine takes its time to start a worker anew


class Told:
    """One answer of /metrics."""

    def __init__(self, text: str) -> None:
        self.families = {family.name: family for family in text_string_to_metric_families(text)}
        self._values = {
            (sample.name, frozenset(sample.labels.items())): sample.value
            for family in self.families.values()
            for sample in family.samples
        }

    def value(self, name: str, **labels: str) -> float:
        """One number; 0 when it has never been counted."""
        return self._values.get((name, frozenset(labels.items())), 0.0)

    def labels(self, name: str, label: str) -> set[str]:
        """What a label says in a number's series."""
        return {value for (found, labels) in self._values if found == name for key, value in labels if key == label}


async def told(visitor: Visitor | httpx.AsyncClient, **headers: str) -> Told:
    """What /metrics says now to somebody on this machine."""
    http = visitor.http if isinstance(visitor, Visitor) else visitor
    answer = await http.get("/metrics", headers=headers)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain")
    return Told(answer.text)


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Places for a hundred names, none of them taken by other tests of this process."""
    monkeypatch.setattr(trato.metrics, "_names", OperationNames())


@pytest.fixture
async def watched(site_settings: Settings) -> AsyncIterator[Site]:
    """A server with a token for its metrics."""
    async with serving(replace(site_settings, metrics_token=TOKEN)) as running:
        yield running


async def status(site: Site, **headers: str) -> int:
    """How /metrics answers somebody who comes through a proxy."""
    async with httpx.AsyncClient(base_url=site.url) as http:
        sent = httpx.Headers({**PROXIED, **headers}, encoding="latin-1")
        return (await http.get("/metrics", headers=sent)).status_code


async def test_the_machine_itself_may_read_and_nobody_through_a_proxy(site: Site) -> None:
    async with httpx.AsyncClient(base_url=site.url) as http:
        assert (await http.get("/metrics")).status_code == 200
        for name in ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"):
            refused = await http.get("/metrics", headers={name: "127.0.0.1"})
            assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
            assert "trato_" not in refused.text
        elsewhere = await http.get("/metrics", headers={"host": "crm.example.com"})
        assert elsewhere.status_code == 401


async def test_who_holds_the_token_may_read(watched: Site) -> None:
    assert await status(watched, authorization=f"Bearer {TOKEN}") == 200
    for wrong in (f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", f"Basic {TOKEN}", "Bearer", "Bearer é"):
        assert await status(watched, authorization=wrong) == 401, wrong
    assert await status(watched) == 401


async def test_without_a_token_set_no_token_opens(site: Site) -> None:
    for nothing in ("Bearer", "", f"Bearer {TOKEN}"):
        assert await status(site, authorization=nothing) == 401


async def test_an_administrators_program_may_read_and_no_other(site: Site, ana: User, ben: User) -> None:
    anas, bens = [(await create_api_token(OPERATOR, user, NewToken(name="scraper"))).secret for user in (ana, ben)]
    assert await status(site, authorization=f"Bearer {anas}") == 200
    assert await status(site, authorization=f"Bearer {bens}") == 401
    for limits in ({"scopes": [TokenScope.RECORDS_READ]}, {"origins": ["https://www.example.com"]}):
        limited = await create_api_token(OPERATOR, ana, NewToken(name="limited", **limits))
        assert await status(site, authorization=f"Bearer {limited.secret}") == 401, limits
    session = await session_of(ana)
    assert await status(site, authorization=f"Bearer {session}") == 401
    assert await status(site, cookie=f"trato_session={session}") == 401


async def test_the_numbers_are_those_promised(visitor: Visitor) -> None:
    found = await told(visitor)
    kinds = {name: family.type for name, family in found.families.items()}
    assert {name: kind for name, kind in kinds.items() if name.startswith("trato_")} == {
        "trato_info": "gauge",
        "trato_sockets": "gauge",
        "trato_subscriptions": "gauge",
        "trato_groups": "gauge",
        "trato_backlog_frames": "gauge",
        "trato_presence_people": "gauge",
        "trato_delivery_lag_seconds": "histogram",
        "trato_deliveries": "counter",
        "trato_replays": "counter",
        "trato_resyncs": "counter",
        "trato_laggards": "counter",
        "trato_log_position": "gauge",
        "trato_log_lag_seconds": "gauge",
        "trato_jobs_running": "gauge",
        "trato_jobs_waiting": "gauge",
        "trato_job_wait_seconds": "histogram",
        "trato_job_seconds": "histogram",
        "trato_jobs": "counter",
        "trato_database_connections": "gauge",
        "trato_database_connections_busy": "gauge",
        "trato_request_seconds": "histogram",
        "trato_requests": "counter",
    }
    assert found.value("trato_info", version=trato.__version__) == 1
    assert found.labels("trato_resyncs_total", "reason") == {"lost", "storm", "failed"}
    assert found.value("process_resident_memory_bytes") > 10_000_000
    assert found.value("process_open_fds") > 3
    if DIALECT is Dialect.POSTGRES:
        assert found.value("trato_database_connections") >= 1


async def test_the_log_is_told_as_it_stands(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    assert (await visitor.ask('mutation { createDeal(input: {title: "One"}) { deal { id } } }')).data
    newest = (await log.head()).position
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (found := await told(visitor)).value("trato_log_position") < newest:
            await asyncio.sleep(0.05)
    assert found.value("trato_log_position") == newest
    assert 0 <= found.value("trato_log_lag_seconds") < 5


async def test_operations_are_counted_by_name_type_and_outcome(visitor: Visitor, ana: User) -> None:
    async def ask(document: str, name: str | None = None) -> None:
        await visitor.http.post("/graphql", json={"query": document, "operationName": name}, headers=visitor.headers)

    before = await told(visitor)
    await ask("query CountedMe { me { user { name } } }")
    await enter(visitor, ana)
    await ask("query CountedMe { me { user { name } } }")
    await ask("query Other { me { isAdmin } } query CountedMe { me { user { name } } }", "CountedMe")
    await ask("{ me { isAdmin } }")
    await ask("{ me {")
    await ask("query CountedNever { nothing }")
    await ask("query CountedAbsent { me { isAdmin } }", "Absent")
    after = await told(visitor)

    def more(name: str, **labels: str) -> float:
        return after.value(name, **labels) - before.value(name, **labels)

    requests, seconds = "trato_requests_total", "trato_request_seconds_count"
    assert more(requests, operation="CountedMe", outcome="UNAUTHENTICATED") == 1
    assert more(requests, operation="CountedMe", outcome="ok") == 2
    assert more(seconds, operation="CountedMe", type="query") == 3
    assert more("trato_request_seconds_sum", operation="CountedMe", type="query") > 0
    assert sum(more(requests, operation="anonymous", outcome=code) for code in ("ok", "BAD_REQUEST")) == 2
    assert more(seconds, operation="anonymous", type="unknown") == 1
    assert after.labels(requests, "operation").isdisjoint({"CountedNever", "CountedAbsent", "Absent"}), "they never ran"


async def test_a_mutation_is_counted_as_one(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    before = await told(visitor)
    document = "mutation CountedDeal($t: String!) { createDeal(input: {title: $t}) { deal { id } } }"
    assert (await visitor.ask(document, t="One")).data
    assert (await visitor.ask(document, t=" ")).code == "VALIDATION"
    after = await told(visitor)
    for outcome in ("ok", "VALIDATION"):
        labels = {"operation": "CountedDeal", "outcome": outcome}
        assert after.value("trato_requests_total", **labels) - before.value("trato_requests_total", **labels) == 1
    assert after.value("trato_request_seconds_count", operation="CountedDeal", type="mutation") == 2


async def test_sockets_count_operations_once_and_subscriptions_while_they_last(
    site: Site, visitor: Visitor, ana: User
) -> None:
    subscription = (await board_of(visitor, ana)).replace("subscription", "subscription CountedBoard", 1)
    async with site.socket(cookie=await session_of(ana)) as socket:
        await socket.begin()
        await socket.subscribe("1", "query CountedOnSocket { me { isAdmin } }")
        assert (await socket.receive())["type"] == "next"
        assert (await socket.receive())["type"] == "complete"
        await socket.subscribe("2", subscription)
        assert (await socket.receive())["type"] == "next"
        found = await told(visitor)
        assert found.value("trato_requests_total", operation="CountedOnSocket", outcome="ok") == 1
        assert found.value("trato_request_seconds_count", operation="CountedOnSocket", type="query") == 1
        assert found.value("trato_requests_total", operation="CountedBoard", outcome="ok") >= 1, "while it is followed"
        assert found.value("trato_request_seconds_count", operation="CountedBoard", type="subscription") >= 1
        assert found.value("trato_request_seconds_sum", operation="CountedBoard", type="subscription") < 5
        assert found.value("trato_groups") == 1
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (await told(visitor)).value("trato_groups"):
            await asyncio.sleep(0.02)


def test_names_are_bounded_whatever_clients_send() -> None:
    names = OperationNames()
    assert names.known("Refused", claims=False) == "other"
    for number in range(MOST_OPERATIONS):
        assert names.known(f"Name{number}", claims=True) == f"Name{number}"
    assert names.known("OneMore", claims=True) == "other"
    assert names.known("Name7", claims=False) == "Name7", "a known name is itself, however it ended"
    assert names.known(None, claims=True) == names.known("", claims=True) == "anonymous"
    assert OperationNames().known("N" * (LONGEST_OPERATION + 1), claims=True) == "other"


async def test_a_tailer_that_is_stuck_makes_the_server_unready(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = await visitor.http.get("/readyz")
    assert ready.status_code == 200
    assert ready.json()["log"]["lagSeconds"] < 5
    release = asyncio.Event()
    reading = log.read

    async def stuck(after: int, limit: int = log.READ_BATCH) -> list[log.LoggedEvent]:
        await release.wait()
        return await reading(after, limit)

    monkeypatch.setattr(tailer, "STALLED_SECONDS", 1.5)
    monkeypatch.setattr(log, "read", stuck)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (answer := await visitor.http.get("/readyz")).status_code != 503:
            await asyncio.sleep(0.05)
        assert (answer.json()["ready"], answer.json()["checks"]) == (False, {"database": True, "log": False})
        assert answer.json()["log"]["lagSeconds"] >= 1.5
        release.set()
        while (await visitor.http.get("/readyz")).status_code != 200:
            await asyncio.sleep(0.05)


@asynccontextmanager
async def opened_sockets(url: str, token: str, count: int) -> AsyncIterator[None]:
    """Sockets that are signed in, spread over the workers as the machine pleases."""
    async with AsyncExitStack() as stack:
        for _ in range(count):
            socket = await stack.enter_async_context(
                connect(url.replace("http", "ws", 1) + "/graphql", subprotocols=[Subprotocol("graphql-transport-ws")])
            )
            await socket.send('{"type": "connection_init", "payload": {"authorization": "Bearer %s"}}' % token)
            assert "connection_ack" in str(await socket.recv())
        yield


@pytest.mark.skipif(DIALECT is not Dialect.POSTGRES, reason="several workers need PostgreSQL")
async def test_one_scrape_tells_of_all_workers(database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    environment = {
        "DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path), "TRATO_WORKERS": "2", "TMPDIR": str(folder),
    }  # fmt: skip
    await command("user", "create", "ana@example.com", "--name", "Ana", "--admin", "--password-stdin",
                  environment=environment, typed="a sentence for the tests\n")  # fmt: skip
    token = (await command("user", "token", "ana@example.com", environment=environment)).strip()
    server = ServerProcess(environment, tmp_path / "server.log")
    await server.start()

    async def now() -> Told:
        """Over a connection of its own: any of the workers answers."""
        async with httpx.AsyncClient(base_url=server.url, timeout=20) as http:
            return await told(http)

    async def until(name: str, value: float) -> Told:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (found := await now()).value(name) != value:
                await asyncio.sleep(0.05)
        return found

    async def ask() -> None:
        async with httpx.AsyncClient(base_url=server.url, timeout=20) as http:
            answer = await http.post(
                "/graphql",
                json={"query": "query Shared { me { isAdmin } }"},
                headers={"authorization": f"Bearer {token}"},
            )
            assert "errors" not in answer.json()

    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while len(workers := (await now()).labels("process_resident_memory_bytes", "pid")) < 2:
                await asyncio.sleep(0.1)
        for _ in range(20):
            await ask()
        for _ in range(5):
            found = await now()
            assert found.value("trato_requests_total", operation="Shared", outcome="ok") == 20
            assert found.value("trato_request_seconds_bucket", operation="Shared", type="query", le="+Inf") == 20
            assert found.value("trato_info", version=trato.__version__) == 1
        async with opened_sockets(server.url, token, 12):
            await until("trato_sockets", 12)
        await until("trato_sockets", 0)

        victim = int(min(workers))
        os.kill(victim, signal.SIGKILL)
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                try:
                    standing = (await now()).labels("process_resident_memory_bytes", "pid")
                except httpx.TransportError:  # the dead worker's connection
                    continue
                if str(victim) not in standing and len(standing) == 2:
                    break
                await asyncio.sleep(0.1)
        assert not list(folder.glob(f"trato-metrics-*/gauge_live*_{victim}.db")), "its states are forgotten"
        found = await now()
        assert found.value("trato_requests_total", operation="Shared", outcome="ok") == 20, "what it counted stays"
    finally:
        await server.stop()
    assert not list(folder.glob("trato-metrics-*")), "the folder goes with the server"
