"""The built front end as browsers get it: what is kept, what is asked for again, what is not there."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount

from trato.web.frontend import FrontEnd
from trato.web.headers import SecurityHeaders

pytestmark = pytest.mark.any_database

PAGE = "<!doctype html><title>Trato</title>"
SCRIPT = "export const board = 1;\n" * 50
HTML = {"accept": "text/html,application/xhtml+xml"}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """What a build leaves: a page, a hashed script with its compressed twins, a worker, a manifest."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text(PAGE)
    (tmp_path / "index.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    (tmp_path / "assets" / "board-1a2b3c.js").write_text(SCRIPT)
    (tmp_path / "assets" / "board-1a2b3c.js.gz").write_bytes(gzip.compress(SCRIPT.encode()))
    (tmp_path / "assets" / "board-1a2b3c.js.br").write_bytes(b"pretend brotli")
    (tmp_path / "sw.js").write_text("self")
    (tmp_path / "manifest.webmanifest").write_text("{}")
    (tmp_path / "icon-192.png").write_bytes(b"pretend picture")
    return tmp_path


@pytest.fixture
async def browser(built: Path) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the front end in that folder."""
    app = Starlette(routes=[Mount("/", FrontEnd(built))], middleware=[Middleware(SecurityHeaders)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://trato.example") as client:
        client.headers["accept-encoding"] = "identity"
        yield client


async def test_an_asset_is_kept_for_ever_in_the_form_the_browser_takes(browser: httpx.AsyncClient) -> None:
    plain = await browser.get("/assets/board-1a2b3c.js")
    assert plain.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert plain.headers["content-type"].startswith("text/javascript")
    assert plain.text == SCRIPT
    zipped = await browser.get("/assets/board-1a2b3c.js", headers={"accept-encoding": "gzip, deflate"})
    assert (zipped.headers["content-encoding"], zipped.text) == ("gzip", SCRIPT)
    assert zipped.headers["content-type"].startswith("text/javascript")
    async with browser.stream("GET", "/assets/board-1a2b3c.js", headers={"accept-encoding": "gzip, br"}) as brotli:
        assert brotli.headers["content-encoding"] == "br"
    assert len({plain.headers["etag"], zipped.headers["etag"], brotli.headers["etag"]}) == 3
    for answer in (plain, zipped, brotli):
        assert answer.headers["vary"] == "Accept-Encoding"


@pytest.mark.parametrize("path", ["/", "/deals", "/deals/123", "/companies/5/timeline", "/index.html"])
async def test_the_apps_own_paths_answer_its_page_which_is_asked_for_again(
    browser: httpx.AsyncClient, path: str
) -> None:
    answer = await browser.get(path, headers=HTML)
    assert (answer.status_code, answer.text) == (200, PAGE)
    assert answer.headers["cache-control"] == "no-cache"
    again = await browser.get(path, headers={**HTML, "if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "content-security-policy" in again.headers


NO_HASH = {
    "/sw.js": "text/javascript; charset=utf-8",
    "/manifest.webmanifest": "application/manifest+json",
    "/icon-192.png": "image/png",
}


@pytest.mark.parametrize("path", NO_HASH)
async def test_what_has_no_hash_in_its_name_is_asked_for_again(browser: httpx.AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-cache")
    assert answer.headers["content-type"] == NO_HASH[path]


NOT_THERE = (
    "/assets/board-old.js",
    "/assets/",
    "/assets/deep/er",
    "/favicon.ico",
    "/api/x",
    "/files/1",
    "/webhooks/1",
    "/graphql",
    "/../served.py",
    "/%2e%2e/served.py",
    "/assets/..%2f..%2fserved.py",
    "/a%00b.js",
    f"/{'x' * 300}.js",
)


@pytest.mark.parametrize("path", NOT_THERE)
async def test_what_is_not_there_is_not_the_page(browser: httpx.AsyncClient, path: str) -> None:
    answer = await browser.get(path, headers=HTML)
    assert answer.status_code == 404
    assert "immutable" not in answer.headers.get("cache-control", "")


async def test_only_people_who_navigate_get_the_page(browser: httpx.AsyncClient) -> None:
    assert (await browser.get("/deals", headers={"accept": "application/json"})).status_code == 404
    assert (await browser.post("/deals", headers=HTML)).status_code == 405
    head = await browser.head("/deals", headers=HTML)
    assert (head.status_code, head.content) == (200, b"")


async def test_every_answer_carries_the_policy(browser: httpx.AsyncClient) -> None:
    for path in ("/", "/assets/board-1a2b3c.js", "/assets/absent.js"):
        headers = (await browser.get(path, headers=HTML)).headers
        policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["worker-src"] == policy["manifest-src"] == "'self'"
        assert policy["frame-ancestors"] == "'none'"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"


async def test_without_a_front_end_the_server_says_how_to_get_one(tmp_path: Path) -> None:
    app = Starlette(routes=[Mount("/", FrontEnd(tmp_path / "absent"))])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://trato.example") as client:
        answer = await client.get("/", headers=HTML)
        assert answer.status_code == 503
        assert "make build" in answer.text
