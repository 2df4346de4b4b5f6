"""GraphQL over HTTP: what is no well-formed request is refused with a code and a status, and costs next to nothing."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from served import Site, Visitor, enter
from trato.accounts.models import User
from trato.graph import http_request
from trato.graph.http_request import MAX_BODY

pytestmark = pytest.mark.any_database

TYPE = {"content-type": "application/json"}
ASKED = json.dumps({"query": "{ __typename }"}).encode()
DIGITS = b"1" * 5000


def coded(response: httpx.Response, status: int, code: str = "BAD_REQUEST") -> None:
    """The response is JSON, has no data, and says with this status and code what is wrong."""
    assert response.status_code == status, (response.status_code, response.text[:300])
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    body = response.json()
    assert body.keys() == {"errors"}
    assert body["errors"][0]["extensions"]["code"] == code
    assert len(response.content) < 3000


MALFORMED = {
    "nothing": b"",
    "no JSON": b"nonsense",
    "cut off": b'{"query": "{ __type',
    "two objects": ASKED + ASKED,
    "a batch": b"[" + ASKED + b"]",
    "an empty batch": b"[]",
    "a number": b"5",
    "null": b"null",
    "a text": b'"{ __typename }"',
    "no query": b"{}",
    "a null query": b'{"query": null}',
    "a number as query": b'{"query": 5}',
    "a list as query": b'{"query": ["{ __typename }"]}',
    "an object as query": b'{"query": {"a": 1}}',
    "a list as variables": b'{"query": "{ __typename }", "variables": []}',
    "a text as variables": b'{"query": "{ __typename }", "variables": "{}"}',
    "a number as variables": b'{"query": "{ __typename }", "variables": 0}',
    "false as variables": b'{"query": "{ __typename }", "variables": false}',
    "a number as name": b'{"query": "{ __typename }", "operationName": 5}',
    "a list as name": b'{"query": "{ __typename }", "operationName": []}',
    "a list as extensions": b'{"query": "{ __typename }", "extensions": []}',
    "a text as extensions": b'{"query": "{ __typename }", "extensions": "cost"}',
    "NaN": b'{"query": "{ __typename }", "variables": {"a": NaN}}',
    "infinity": b'{"query": "{ __typename }", "variables": {"a": 1e999}}',
    "half a surrogate": b'{"query": "{ __typename }", "variables": {"a": "\\ud800"}}',
    "surrogates the wrong way round": b'{"query": "{ __typename }", "variables": {"a": "\\udc00\\ud800"}}',
    "bad UTF-8": b'{"query": "\xff"}',
    "overlong UTF-8": b'{"query": "{ __typename }", "variables": {"a": "\xc0\xaf"}}',
    "UTF-16": '{"query": "{ __typename }"}'.encode("utf-16"),
    "a byte order mark": b"\xef\xbb\xbf" + ASKED,
    "5,000 digits": b'{"query": "{ __typename }", "variables": {"a": ' + DIGITS + b"}}",
    "2,000 nested lists": b'{"query": "{ __typename }", "variables": {"a": ' + b"[" * 2000 + b"]" * 2000 + b"}}",
    "100,000 open brackets": b"[" * 100_000,
    "a NUL": b'{"query": "{ __typename }\x00"}',
}


async def test_a_malformed_request_is_answered_as_one(visitor: Visitor) -> None:
    for what, body in MALFORMED.items():
        print(what)
        coded(await visitor.http.post("/graphql", content=body, headers=TYPE), 400)


NESTED = "[" * 1000 + "]" * 1000
ODD_BUT_WELL_FORMED: dict[str, tuple[str, str]] = {
    "a NUL in the document": (r'{"query": "{ __typename \u0000 }"}', "BAD_REQUEST"),
    "1,000 nested lists": (f'{{"query": "{{ __typename }}", "variables": {{"a": {NESTED}}}}}', "LIMIT_EXCEEDED"),
    "1,000 nested lists as ids": (
        f'{{"query": "query ($a: [ID!]) {{ deals(filter: {{field: \\"id\\", op: IN, value: $a}}) {{ totalCount }} }}", "variables": {{"a": {NESTED}}}}}',
        "BAD_REQUEST",
    ),
    "200 nested objects": (
        '{"query": "query ($a: Filter) { deals(filter: $a) { totalCount } }", "variables": {"a": '
        + '{"all": [' * 100
        + "{}"
        + "]}" * 100
        + "}}",
        "LIMIT_EXCEEDED",
    ),
    "5,000 digits in the document": (
        f'{{"query": "{{ companies(first: {DIGITS.decode()}) {{ totalCount }} }}"}}',
        "BAD_REQUEST",
    ),
    "5,000 digits as an id in the document": (
        f'{{"query": "{{ node(id: {DIGITS.decode()}) {{ id }} }}"}}',
        "VALIDATION",
    ),
    "30 digits as a page": (
        f'{{"query": "query ($n: Int!) {{ companies(first: $n) {{ totalCount }} }}", "variables": {{"n": {"9" * 30}}}}}',
        "BAD_REQUEST",
    ),
    "a megabyte of a name": (f'{{"query": "{{ {"x" * 1_000_000} }}"}}', "BAD_REQUEST"),
    "20,000 wrong ids": (
        '{"query": "query ($a: [ID!]!) { deleteDeals(ids: $a) { deletedIds } }", "variables": {"a": ['
        + ", ".join(["{}"] * 20_000)
        + "]}}",
        "BAD_REQUEST",
    ),
}


async def test_an_odd_but_well_formed_request_is_refused_with_few_words(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    for what, (body, code) in ODD_BUT_WELL_FORMED.items():
        response = await visitor.http.post("/graphql", content=body.encode(), headers={**TYPE, **visitor.headers})
        assert response.status_code == 200, what
        assert response.json()["errors"][0]["extensions"]["code"] == code, (what, response.text[:500])
        assert len(response.content) < 50_000, what


async def test_what_is_odd_but_means_something_is_answered(visitor: Visitor) -> None:
    for body in (
        b'{"query": "{ nonsense }", "query": "{ __typename }"}',
        b'{"query": "{ __typename }", "more": [1, 2], "id": null}',
        b'{"query": "{ __typename }", "variables": null, "operationName": null, "extensions": null}',
        b' \n\t{"query": "{ __typename }"}\r\n ',
        '{"query": "{ __typename } # 🏃"}'.encode(),
        b'{"query": "\\ufeff{ __typename }"}',
        b'{"query": "query A { __typename } query B { me { isAdmin } }", "operationName": "A"}',
    ):
        response = await visitor.http.post("/graphql", content=body, headers=TYPE)
        assert (response.status_code, response.json()) == (200, {"data": {"__typename": "Query"}}), body


async def test_only_json_in_utf_8_is_taken(visitor: Visitor) -> None:
    for content_type in (
        "text/plain",
        "text/plain; x=application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/graphql-response+json",
        "application/json-patch+json",
        "application/json; charset=iso-8859-1",
        "application/json; charset=utf-16",
        "application/jsonx",
        "json",
        "",
    ):
        response = await visitor.http.post("/graphql", content=ASKED, headers={"content-type": content_type})
        coded(response, 415)
        assert response.headers["accept"] == "application/json"
    for content_type in ("APPLICATION/JSON", "application/json;charset=UTF-8", 'application/json; charset="utf-8"'):
        response = await visitor.http.post("/graphql", content=ASKED, headers={"content-type": content_type})
        assert response.json() == {"data": {"__typename": "Query"}}


async def test_a_body_without_a_type_or_compressed_is_not_taken(visitor: Visitor) -> None:
    coded(await visitor.http.post("/graphql", content=ASKED), 415)
    packed = await visitor.http.post(
        "/graphql", content=gzip.compress(ASKED), headers={**TYPE, "content-encoding": "gzip"}
    )
    coded(packed, 415)
    assert packed.headers["accept-encoding"] == "identity"


async def test_only_post_asks(visitor: Visitor, ana: User) -> None:
    """No writes by GET, and no reads either: an address must not ask for anything."""
    await enter(visitor, ana)
    wanted = {"query": 'mutation { createDeal(input: {title: "By GET"}) { deal { id } } }'}
    for method in ("GET", "PUT", "PATCH", "DELETE", "TRACE", "QUERY"):
        response = await visitor.http.request(method, "/graphql", params=wanted, headers=visitor.headers)
        coded(response, 405)
        assert response.headers["allow"] == "POST"
    assert (await visitor.ask("{ deals { totalCount } }")).data == {"totalCount": 0}


async def test_head_and_options_tell_what_is_allowed(visitor: Visitor) -> None:
    head = await visitor.http.head("/graphql")
    assert (head.status_code, head.headers["allow"], head.content) == (405, "POST", b"")
    options = await visitor.http.options("/graphql")
    assert (options.status_code, options.headers["allow"], options.content) == (204, "POST", b"")


async def test_a_megabyte_is_taken_and_more_is_not(visitor: Visitor) -> None:
    def sized(size: int) -> bytes:
        frame = b'{"query": "{ __typename }", "variables": {"a": "%b"}}'
        return frame % (b"x" * (size - len(frame) + 2))

    assert len(sized(MAX_BODY)) == MAX_BODY
    assert (await visitor.http.post("/graphql", content=sized(MAX_BODY), headers=TYPE)).status_code == 200
    coded(await visitor.http.post("/graphql", content=sized(MAX_BODY + 1), headers=TYPE), 413, "LIMIT_EXCEEDED")
    accept = {"accept": "application/graphql-response+json"}
    response = await visitor.http.post("/graphql", content=sized(MAX_BODY + 1), headers={**TYPE, **accept})
    assert (response.status_code, response.headers["content-type"]) == (413, f"{accept['accept']}; charset=utf-8")


async def test_a_body_of_unknown_length_is_cut_off_at_a_megabyte(visitor: Visitor) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(64):
            sent += 65536
            yield b"x" * 65536

    coded(await visitor.http.post("/graphql", content=endless(), headers=TYPE), 413, "LIMIT_EXCEEDED")
    assert sent > MAX_BODY

    async def short() -> AsyncIterator[bytes]:
        for at in range(len(ASKED)):
            yield ASKED[at : at + 1]

    assert (await visitor.http.post("/graphql", content=short(), headers=TYPE)).json()["data"]


@dataclass
class Wire:
    """A bare connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def ask(self, head: str, body: bytes = b"") -> None:
        """Send a request as it is written here."""
        lines = ("POST /graphql HTTP/1.1", "Host: trato.example", "Content-Type: application/json", *head.splitlines())
        self.writer.write("\r\n".join((*lines, "", "")).encode() + body)
        await self.writer.drain()

    async def answer(self) -> tuple[int, dict[str, str], Any]:
        """Status, headers and body of the next answer."""
        async with asyncio.timeout(10):
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode().splitlines()
            headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in head[1:] if line)}
            body = await self.reader.readexactly(int(headers["content-length"]))
        return int(head[0].split()[1]), headers, json.loads(body)


@pytest.fixture
async def wire(site: Site) -> AsyncIterator[Wire]:
    """A connection to the site."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(site.url.rpartition(":")[2]))
    yield Wire(reader, writer)
    writer.close()


async def test_a_body_declared_too_large_is_refused_before_it_comes(wire: Wire) -> None:
    await wire.ask(f"Content-Length: {10**12}")
    status, _, body = await wire.answer()
    assert (status, body["errors"][0]["extensions"]["code"]) == (413, "LIMIT_EXCEEDED")


async def test_a_chunked_body_is_refused_as_soon_as_it_is_too_large(wire: Wire) -> None:
    await wire.ask("Transfer-Encoding: chunked", b"%x\r\n%b\r\n" % (MAX_BODY + 1, b" " * (MAX_BODY + 1)))
    status, _, body = await wire.answer()
    assert (status, body["errors"][0]["extensions"]["code"]) == (413, "LIMIT_EXCEEDED")


async def test_a_body_that_stops_is_not_waited_for(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_request, "PATIENCE_SECONDS", 0.2)
    await wire.ask("Content-Length: 1000", ASKED)
    status, headers, body = await wire.answer()
    assert (status, headers["connection"]) == (408, "close")
    assert body["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
    assert await wire.reader.read() == b""


async def test_who_leaves_amid_a_body_leaves_nothing_behind(
    wire: Wire, visitor: Visitor, capsys: pytest.CaptureFixture[str]
) -> None:
    await wire.ask("Content-Length: 1000", ASKED)
    wire.writer.close()
    await wire.writer.wait_closed()
    said = ""
    async with asyncio.timeout(10):
        while "path=/graphql" not in said:
            await asyncio.sleep(0.01)
            said += capsys.readouterr().out
    assert "status=400" in said
    assert "Traceback" not in said
    assert (await visitor.ask("{ __typename }")).data == "Query"


async def test_a_body_declared_too_short_is_no_http_any_more(wire: Wire) -> None:
    """What follows the declared length can't be told from a next request, so the server itself refuses it."""
    await wire.ask("Content-Length: 10", ASKED)
    async with asyncio.timeout(10):
        assert b" 400 " in await wire.reader.readline()
        await wire.reader.read()


async def test_two_requests_on_one_connection_are_two_answers(wire: Wire) -> None:
    await wire.ask(f"Content-Length: {len(ASKED)}", ASKED)
    await wire.ask("Content-Length: 1", b"{")
    assert (await wire.answer())[0] == 200
    assert (await wire.answer())[0] == 400
