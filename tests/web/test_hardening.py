"""What holds whatever is asked (R1, R4): headers on every answer, and no secret in what the server writes."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from database import DIALECT, Template, make_database
from served import Visitor, enter, serving
from serverprocess import ServerProcess
from trato.accounts.models import User
from trato.db.address import Dialect
from trato.settings import Settings

pytestmark = pytest.mark.any_database

PAGES = {"accept": "text/html"}
ASKED = (
    ("POST", "/graphql", {}),
    ("GET", "/graphql", PAGES),
    ("PUT", "/graphql", {}),
    ("OPTIONS", "/graphql", {}),
    ("GET", "/schema.graphql", {}),
    ("GET", f"/files/avatars/{'a' * 32}.webp", {}),
    ("GET", "/healthz", {}),
    ("GET", "/readyz", {}),
    ("GET", "/metrics", {}),
    ("GET", "/", PAGES),
    ("GET", "/deals/7", PAGES),
    ("GET", "/assets/none.js", {}),
    ("POST", "/nothing", {}),
)


@pytest.mark.parametrize("who", ["nobody", "ana"])
async def test_every_answer_says_what_a_page_may_do(visitor: Visitor, ana: User, who: str) -> None:
    if who == "ana":
        await enter(visitor, ana)
    for method, path, headers in ASKED:
        answer = await visitor.http.request(method, path, headers=headers)
        said = answer.headers
        policy = dict(part.split(" ", 1) for part in said["content-security-policy"].split("; ") if " " in part)
        assert policy["default-src"] == "'none'", path
        assert "unsafe-eval" not in said["content-security-policy"]
        assert "'unsafe-inline'" not in policy.get("script-src", ""), path
        assert said["x-content-type-options"] == "nosniff", path
        assert said["referrer-policy"] == "same-origin", path
        assert said["cross-origin-opener-policy"] == said["cross-origin-resource-policy"] == "same-origin", path
        assert said["cache-control"], path
        assert "strict-transport-security" not in said, path
        assert "server" not in said, path


async def test_a_browser_that_came_by_tls_comes_by_nothing_else(site_settings: Settings) -> None:
    async with serving(replace(site_settings, trusted_proxies=("127.0.0.1",))) as site, site.visitor() as visitor:
        answer = await visitor.http.get("/healthz", headers={"x-forwarded-proto": "https"})
        assert answer.headers["strict-transport-security"].startswith("max-age=")


async def break_sign_in(database_url: str) -> None:
    """Take a table from under the running server: from here on, passwords meet a fault of it."""
    statement = "DROP TABLE sign_in_attempt"
    if DIALECT is Dialect.POSTGRES:
        connection = await asyncpg.connect(database_url)
        await connection.execute(statement)
        await connection.close()
        return
    with closing(sqlite3.connect(database_url.removeprefix("sqlite://"), timeout=30)) as file:
        file.execute(statement)


@pytest.mark.parametrize("form", ["text", "json"])
async def test_no_secret_is_written_to_the_log(database_template: Template, tmp_path: Path, form: str) -> None:
    """A server of its own, everything that hands out or takes a secret, and faults in the midst of it."""
    async with make_database(database_template) as database_url:
        secrets, written = await secrets_and_log(database_url, tmp_path, form)
    assert written.count("unexpected_error") == 2 and "sign_in_attempt" in written
    assert len(secrets) > 6
    for secret in secrets:
        assert secret not in written


async def secrets_and_log(database_url: str, tmp_path: Path, form: str) -> tuple[list[str], str]:
    """What was told or given in confidence, and what the server wrote meanwhile."""
    log = tmp_path / "log"
    environment = {"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path), "TRATO_LOG": form}
    server = ServerProcess(environment, log)
    await server.start()
    password, other = "a sentence for the owner", "another sentence of theirs"
    secrets = [password, other]
    try:
        async with httpx.AsyncClient(base_url=server.url, headers={"x-trato-request": "1"}, timeout=60) as http:

            async def ask(document: str, **variables: Any) -> Any:
                answer = await http.post("/graphql", json={"query": document, "variables": variables})
                secrets.extend(re.findall(r"tr[a-z]_[\w-]{43}", answer.text + answer.headers.get("set-cookie", "")))
                return answer.json()

            owner = {"name": "Ana", "email": "ana@example.com", "password": password}
            await ask("mutation ($i: SetUpInput!) { setUp(input: $i) { me { isAdmin } } }", i=owner)
            sign_in = 'mutation ($p: String!) { signIn(email: "ana@example.com", password: $p) { me { isAdmin } } }'
            await ask(sign_in, p=password)
            await ask(sign_in, p=other)
            await ask('mutation { createApiToken(name: "machine") { secret } }')
            await ask(
                'mutation ($p: String!) { login(email: "ana@example.com", password: $p) { refreshToken } }', p=password
            )
            made = await ask('mutation { inviteUser(input: {email: "ben@example.com"}) { path } }')
            link = made["data"]["inviteUser"]["path"].partition("#")[2]
            await http.get(f"/welcome?{link}")
            await http.get("/graphql", headers={"authorization": f"Bearer {link}"})
            change = "mutation ($c: String!, $n: String!) { changePassword(current: $c, new: $n) { me { isAdmin } } }"
            await break_sign_in(database_url)
            failed = [await ask(sign_in, p=password), await ask(change, c=password, n=other)]
            assert {one["errors"][0]["extensions"]["code"] for one in failed} == {"INTERNAL"}
            enter_by_link = "mutation ($t: String!, $p: String!) { enterByLink(token: $t, input: {password: $p}) { me { isAdmin } } }"
            await ask(enter_by_link, t=link, p=other)
    finally:
        await server.stop()
    return secrets, log.read_text()
