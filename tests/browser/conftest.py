"""Browser tests: a real Chromium, a real server, a database copied from a seeded one.

    server          running, shared by the tests of one worker: one process on SQLite, two on PostgreSQL
    own_server      running, for one test alone: for tests that stop it, or need the company untouched
    visit(person)   a page of `server`, signed in through the graph; `visit(None)` is nobody. Of several visits on
                    PostgreSQL, every second one talks to the other process

All of it runs on SQLite. What several people or servers do to one database is marked `both_databases`.

A test fails when one of its pages complains: a console error, an uncaught exception, a refusal of the content security
policy. TRATO_TEST_DATABASE chooses the database (see database.py), TRATO_TEST_CHROMIUM the browser. With
TRATO_TEST_PICTURES=1 the screens are kept as pictures in output/; those of failed tests always are.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from people import PASSWORD, PEOPLE, Person
from playwright.async_api import Browser, BrowserContext, async_playwright, expect
from visitor import Visit, Visitor, graph

import machine
from commands import trato
from database import DIALECT, Template, make_database, make_empty_database
from serverprocess import Server, ServerProcess
from trato.db.address import Dialect
from trato.live.operations import Actor
from trato.operation.opening import opened
from trato.roles.actions import welcome
from trato.settings import load_settings

CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--in-process-gpu",  # a fifth of the processor time of a visit is talking to a process that has no GPU anyway
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
expect.set_options(timeout=15_000)  # milliseconds; two busy cores are slower than a person's machine
Sessions = dict[Person, list[Any]]
PROCESSES = 1 if DIALECT is Dialect.SQLITE else 2


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is a browser test."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """The browser of this worker. Without one the tests are skipped, or fail where everything is required."""
    try:
        path = machine.chromium()
    except machine.Missing as missing:
        if machine.EVERYTHING_REQUIRED:
            pytest.fail(str(missing))
        pytest.skip(str(missing))
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_FLAGS))
        yield chromium
        await chromium.close()


@pytest.fixture(scope="session")
async def company(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Template]:
    """The database that servers get copies of: the demo company and the people above."""
    folder = tmp_path_factory.mktemp("company")
    async with make_empty_database(folder) as url:
        environment = {"DATABASE_URL": url, "TRATO_DATA": str(folder)}
        await trato("demo", environment=environment)
        async with opened(load_settings(environment)):
            for person in PEOPLE:
                await welcome(Actor(None, "tests", "CLI"), person.as_new_user(), person.start)
        yield Template.at(url)


@asynccontextmanager
async def _serving(company: Template, folder: Path) -> AsyncIterator[Server]:
    async with make_database(company) as url:
        environment = {"DATABASE_URL": url, "TRATO_DATA": str(folder)}
        numbers = range(1, PROCESSES + 1)
        server = Server(tuple(ServerProcess(environment, folder / f"server-{number}.log") for number in numbers))
        try:
            await server.start()
            yield server
        finally:
            await server.stop()


@pytest.fixture(scope="session")
async def server(company: Template, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Server]:
    """Shared by the tests of this worker, which therefore leave each other's records alone."""
    async with _serving(company, tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture
async def own_server(company: Template, tmp_path: Path) -> AsyncIterator[Server]:
    """For one test alone: to be killed, cut off, or looked at untouched."""
    async with _serving(company, tmp_path) as running:
        yield running


@pytest.fixture(scope="session")
def sessions() -> Sessions:
    """The cookies of people who have been to the shared server: checking a password is meant to take long."""
    return {}


@pytest.fixture
async def visit(
    browser: Browser, server: Server, sessions: Sessions, request: pytest.FixtureRequest
) -> AsyncIterator[Visit]:
    """`await visit(BEN, scheme="dark", width=390, height=844)`: see the top; `on=own_server` to visit that one.

    Who `signs_out`, here or elsewhere, comes with a session of their own.
    """
    visitors: list[Visitor] = []
    known: set[Person] = set()
    turns = count()

    async def arrive(
        person: Person | None,
        *,
        on: Server = server,
        scheme: str = "light",
        width: int = 1440,
        height: int = 900,
        locale: str = "en-GB",
        touch: bool = False,
        installs: bool = False,
        signs_out: bool = False,
    ) -> Visitor:
        url = on.processes[next(turns) % len(on.processes)].url
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,  # type: ignore[arg-type]  # "light" or "dark"
            reduced_motion="reduce",
            locale=locale,
            base_url=url,
            has_touch=touch,
            is_mobile=touch,
            # A worker would answer before the routes that tests put in the way.
            service_workers="allow" if installs else "block",
        )
        if person is not None:
            if signs_out:
                sessions.pop(person, None)
            await _enter(context, url, person, sessions if on is server and not signs_out else {})
            if on is server and person not in known:
                known.add(person)
                await graph(context, url, FORGET, nothing=dict.fromkeys(PREFERRED))
        visitor = Visitor(await context.new_page(), url)
        await visitor.listen()
        visitors.append(visitor)
        return visitor

    yield arrive

    failed = request.node.stash.get(FAILED, False)
    for number, visitor in enumerate(visitors, 1):
        if failed or visitor.unexpected():
            await visitor.keep_picture(f"failed-{request.node.name}-{number}")
        await visitor.page.context.close()
    complaints = [said for visitor in visitors for said in visitor.unexpected()]
    assert not complaints, "the browser complained:\n" + "\n".join(complaints)


async def _enter(context: BrowserContext, url: str, person: Person, sessions: Sessions) -> None:
    if person in sessions:
        await context.add_cookies(sessions[person])
        return
    await graph(context, url, SIGN_IN, email=person.email, password=PASSWORD)
    sessions[person] = await context.cookies()


SIGN_IN = (
    "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { me { isAdmin } } }"
)
PREFERRED = ("mode", "columns", "density", "pageSize", "defaultViewId")
FORGET = """mutation ($nothing: ViewPreferenceInput!) {
  deals: saveViewPreference(section: DEAL, input: $nothing) { __typename }
  contacts: saveViewPreference(section: CONTACT, input: $nothing) { __typename }
  companies: saveViewPreference(section: COMPANY, input: $nothing) { __typename }
}"""
"""How somebody looks at lists is kept by the server that tests share: each begins as if nothing had been chosen."""
FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> object:
    """Note for `visit` that the test failed, so that its pages are kept as pictures."""
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report
