"""GraphQL over HTTP: which type an answer has by what the caller accepts, and which status by what became of it."""

from __future__ import annotations

from typing import Any

import pytest

from served import Site, Visitor, enter
from trato.accounts import queries
from trato.accounts.models import User
from trato.graph.cost import MAX_COST
from trato.graph.faults import MAX_ERRORS
from trato.graph.http_accept import Media, negotiated

pytestmark = pytest.mark.any_database

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"
EVENTS = "text/event-stream"
GET_COMPANY = "query ($id: ID!) { company(id: $id) { title } }"


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ([], JSON),
        ([""], JSON),
        (["*/*"], JSON),
        (["application/*"], JSON),
        ([JSON], JSON),
        ([GRAPHQL], GRAPHQL),
        ([f"{GRAPHQL}, {JSON}"], GRAPHQL),
        ([f"{JSON}, {GRAPHQL}"], GRAPHQL),
        ([JSON, GRAPHQL], GRAPHQL),
        ([f"{GRAPHQL}, {JSON};q=0.9"], GRAPHQL),
        ([f"{GRAPHQL};q=0.5, {JSON};q=0.9"], JSON),
        ([f"{GRAPHQL};q=0.5, */*"], JSON),
        ([f"{GRAPHQL}, */*;q=0.1"], GRAPHQL),
        ([f"{JSON};q=0.1, */*"], GRAPHQL),
        ([f"{GRAPHQL};q=0, */*"], JSON),
        ([f"{JSON};q=0, application/*"], GRAPHQL),
        ([f"{GRAPHQL}; charset=utf-8, {JSON}; charset=utf-8"], GRAPHQL),
        ([f'{GRAPHQL};charset="UTF-8"'], GRAPHQL),
        ([f"{GRAPHQL};charset=latin1, {JSON};q=0.2"], JSON),
        (["APPLICATION/GraphQL-Response+JSON ; Q=1.0"], GRAPHQL),
        (["multipart/mixed;deferSpec=20220824, application/json"], JSON),
        (["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"], JSON),
        ([EVENTS], EVENTS),
        ([f"{EVENTS}, multipart/mixed"], EVENTS),
        ([f"{GRAPHQL}, application/graphql+json, {JSON}, {EVENTS}, multipart/mixed"], GRAPHQL),
        ([f"{EVENTS}, {JSON};q=0.5"], EVENTS),
        ([f"{EVENTS}, */*"], JSON),
        (["text/html"], None),
        (["text/*"], None),
        ([f"{GRAPHQL};q=0"], None),
        (["*/*;q=0"], None),
        ([f"{GRAPHQL};q=high, application/xml"], None),
        ([f"{GRAPHQL};q=7, application/xml"], None),
        (["nonsense, /, ;;;, application/xml"], None),
        (["nonsense"], JSON),
    ],
)
def test_the_most_welcome_type_is_chosen(accept: list[str], expected: str | None) -> None:
    assert negotiated(accept) == expected


async def status_of(visitor: Visitor, accept: str, **envelope: Any) -> tuple[int, dict[str, Any]]:
    """The status of an answer, and its body; whatever it is, it has the type that was asked for."""
    response = await visitor.http.post("/graphql", json=envelope, headers={**visitor.headers, "accept": accept})
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"
    assert "Accept" in response.headers["vary"]
    assert response.headers["cache-control"] == "no-store"
    body: dict[str, Any] = response.json()
    if accept == GRAPHQL:
        assert (response.status_code == 200) == ("data" in body), "200 is for answers with data, and only for them"
    return response.status_code, body


ELEVEN_LEVELS = "{ a " * 12 + "}" * 12
REQUEST_ERRORS = {
    "no document": ({"query": ""}, 400, "BAD_REQUEST"),
    "not a document": ({"query": "{"}, 400, "BAD_REQUEST"),
    "only a fragment": ({"query": "fragment A on Query { __typename }"}, 400, "BAD_REQUEST"),
    "an invalid document": ({"query": "{ nonsense }"}, 400, "BAD_REQUEST"),
    "a missing variable": ({"query": GET_COMPANY}, 400, "BAD_REQUEST"),
    "a null variable": ({"query": GET_COMPANY, "variables": {"id": None}}, 400, "BAD_REQUEST"),
    "a wrong variable": ({"query": GET_COMPANY, "variables": {"id": {"a": 1}}}, 400, "BAD_REQUEST"),
    "two operations": ({"query": "query A { __typename } query B { __typename }"}, 400, "BAD_REQUEST"),
    "an absent operation": ({"query": "{ __typename }", "operationName": "A"}, 400, "BAD_REQUEST"),
    "an empty name": ({"query": "{ __typename }", "operationName": ""}, 400, "BAD_REQUEST"),
    "a subscription": ({"query": 'subscription { itemEvents(id: "x") { cursor } }'}, 400, "BAD_REQUEST"),
    "too deep a document": ({"query": ELEVEN_LEVELS}, 400, "LIMIT_EXCEEDED"),
    "introspection by nobody": ({"query": "{ __schema { types { name } } }"}, 401, "UNAUTHENTICATED"),
}


async def test_what_is_not_executed_has_no_data(visitor: Visitor) -> None:
    for what, (envelope, status, code) in REQUEST_ERRORS.items():
        for accept, expected in ((GRAPHQL, status), (JSON, 200)):
            found, body = await status_of(visitor, accept, **envelope)
            assert (found, body["errors"][0]["extensions"]["code"]) == (expected, code), what
            assert "data" not in body


async def test_what_is_executed_has_data(visitor: Visitor, ana: User) -> None:
    for accept in (GRAPHQL, JSON):
        assert await status_of(visitor, accept, query="{ __typename }") == (200, {"data": {"__typename": "Query"}})
        for nobody in ("{ me { isAdmin } }", "{ apiTokens { id } }"):
            status, body = await status_of(visitor, accept, query=nobody)
            assert (status, body["data"]) == (200, None)
            assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    await enter(visitor, ana)
    for accept in (GRAPHQL, JSON):
        status, body = await status_of(visitor, accept, query='{ me { isAdmin } node(id: "x") { id } }')
        assert (status, body["data"]) == (200, {"me": {"isAdmin": True}, "node": None})
        assert body["errors"][0]["extensions"]["code"] == "VALIDATION"


async def test_what_is_refused_as_a_request_has_the_same_status_for_all(visitor: Visitor, ana: User) -> None:
    for accept in (GRAPHQL, JSON):
        status, body = await status_of(visitor, accept, query=5)
        assert (status, body["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")
    await enter(visitor, ana)
    del visitor.headers["x-trato-request"]
    for accept in (GRAPHQL, JSON):
        status, body = await status_of(visitor, accept, query="{ __typename }")
        assert (status, body["errors"][0]["extensions"]["code"]) == (403, "FORBIDDEN")


async def test_a_fault_of_ours_is_a_500_unless_there_is_data(
    visitor: Visitor, ana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any) -> None:
        raise RuntimeError("a password in the message")

    await enter(visitor, ana)
    with monkeypatch.context() as patch:
        patch.setattr(queries, "api_tokens", broken)
        for accept in (GRAPHQL, JSON):
            status, body = await status_of(visitor, accept, query="{ apiTokens { id } }")
            assert (status, body["data"], body["errors"][0]["extensions"]["code"]) == (200, None, "INTERNAL")
    monkeypatch.setattr("trato.graph.admission.principal", broken)
    for accept in (GRAPHQL, JSON):
        status, body = await status_of(visitor, accept, query="{ __typename }")
        assert (status, body["errors"][0]["extensions"]["code"]) == (500, "INTERNAL")
        assert body["errors"][0]["extensions"]["logId"]
        assert "password" not in str(body)


async def test_too_expensive_an_operation_is_refused_before_it_runs(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    document = "{ companies(first: 2000000000) { nodes { id } } }"
    status, body = await status_of(visitor, GRAPHQL, query=document, extensions={"cost": True})
    assert (status, body["errors"][0]["extensions"]["code"]) == (400, "LIMIT_EXCEEDED")
    assert body["extensions"]["cost"] == {"requested": 2_000_000_001, "limit": MAX_COST}


async def test_no_more_than_a_hundred_errors_are_told(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    for number in range(3):
        made = await visitor.ask(f'mutation {{ createDeal(input: {{title: "Deal {number}"}}) {{ deal {{ id }} }} }}')
        assert made.data
    wrong = " ".join(f'a{number}: contacts(after: "x") {{ totalCount }}' for number in range(50))
    _, body = await status_of(visitor, GRAPHQL, query=f"{{ deals {{ nodes {{ {wrong} }} }} }}")
    assert len(body["errors"]) <= MAX_ERRORS + 1
    _, body = await status_of(visitor, GRAPHQL, query="{ " + "x " * 300 + "}")
    assert len(body["errors"]) <= MAX_ERRORS + 1


async def test_nothing_acceptable_is_not_acceptable(visitor: Visitor) -> None:
    for accept in ("text/html", "image/png", f"{GRAPHQL};q=0"):
        response = await visitor.http.post("/graphql", json={"query": "{ __typename }"}, headers={"accept": accept})
        assert response.status_code == 406
        assert response.headers["content-type"] == f"{JSON}; charset=utf-8"
        assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


async def test_a_sign_in_sets_its_cookie_whatever_the_type(site: Site, ana: User) -> None:
    for accept in (GRAPHQL, JSON):
        async with site.visitor(accept=accept) as visitor:
            answer = await visitor.sign_in(ana)
            assert answer.data
            assert "trato_session" in answer.headers["set-cookie"]
            assert (await visitor.ask("{ me { isAdmin } }")).data == {"isAdmin": True}


def test_every_type_is_one_of_the_specification() -> None:
    assert {*Media} == {GRAPHQL, JSON, EVENTS}
