"""The endpoint: what it refuses before anything runs, and how errors read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from served import Site, Visitor, enter
from trato.accounts import queries
from trato.accounts.models import User

pytestmark = pytest.mark.any_database

ME = "{ me { user { name } } }"


async def test_a_bad_operation_is_a_bad_request(visitor: Visitor) -> None:
    for document in (
        "{ me",
        "{ nonsense }",
        "{ me { isAdmin(x: 1) } }",
        "query ($id: ID!) { node(id: $id) { id } }",
        "{ ...A }",
    ):
        assert (await visitor.ask(document)).code == "BAD_REQUEST", document


TOO_LARGE = {
    "nested": "{ node(id: 1) { id " + "... on User { id " * 1500 + "} " * 1500 + "} }",
    "aliases": "{ " + " ".join(f"a{number}: __typename" for number in range(61)) + " }",
    "tokens": "{ " + "x " * 5000 + "}",
    "depth": "{ " + "users { nodes { id } " * 11 + "}" * 12,
    "root fields": "{ " + "__typename " * 41 + "}",
    "directives": "{ __typename " + "@skip(if: false) " * 61 + "}",
    "directives on variables": "query ("
    + " ".join(f"$a{number}: Int @a @b" for number in range(31))
    + ") { __typename }",
    "directives in fragments": "{ ...A ...A } fragment A on Query { " + "...A @skip(if: true) " * 31 + "}",
    "definitions": "{ __typename } " + " ".join(f"fragment F{number} on Query {{ id }}" for number in range(100)),
    "chain of fragments": "{ ...F0 } "
    + " ".join(
        f"fragment F{number} on Query {{ {'... { ' * 50} ...F{number + 1} {'} ' * 50} }}" for number in range(20)
    ),
    "fragments": "query { ...A } fragment A on Query { "
    + " ".join(f"...B{number}" for number in range(9))
    + " } "
    + " ".join(
        f"fragment B{number} on Query {{ {' '.join('apiTokens { id name }' for _ in range(99))} }}"
        for number in range(9)
    ),
}


async def test_an_operation_too_large_never_runs(visitor: Visitor) -> None:
    for what, document in TOO_LARGE.items():
        assert (await visitor.ask(document)).code == "LIMIT_EXCEEDED", what


async def test_what_goes_wrong_inside_is_told_by_an_id_only(
    visitor: Visitor, ana: User, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def broken(*_: Any) -> None:
        raise RuntimeError("a password in the message")

    await enter(visitor, ana)
    monkeypatch.setattr(queries, "api_tokens", broken)
    answer = await visitor.ask("{ apiTokens { id } }")
    assert answer.code == "INTERNAL"
    assert "password" not in json.dumps(answer.body)
    logged = capsys.readouterr().out
    assert answer.error["extensions"]["logId"] in logged
    assert "RuntimeError: a password in the message" in logged


async def test_a_wrong_token_is_nobody_even_beside_a_good_cookie(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    visitor.headers["authorization"] = "Bearer trk_nonsense"
    assert (await visitor.ask(ME)).code == "UNAUTHENTICATED"
    visitor.headers["authorization"] = "Basic nonsense"
    assert (await visitor.ask(ME)).data


async def test_the_schema_is_text_for_those_who_are_signed_in(site: Site, visitor: Visitor, ana: User) -> None:
    assert (await visitor.http.get("/schema.graphql")).status_code == 401
    await enter(visitor, ana)
    text = (await visitor.http.get("/schema.graphql")).text
    assert "type Mutation" in text


async def test_health_is_for_everybody(visitor: Visitor) -> None:
    assert (await visitor.http.get("/healthz")).json()["status"] == "ok"
    ready = await visitor.http.get("/readyz")
    assert (ready.status_code, ready.json()["ready"]) == (200, True)
    assert ready.json()["checks"] == {"database": True, "log": True}


async def test_log_lines_name_the_operation_and_the_person_and_nothing_secret(
    visitor: Visitor, ana: User, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = await enter(visitor, ana)
    await visitor.http.post(
        "/graphql",
        json={"query": "query WhoAmI { me { user { name } } }", "operationName": "WhoAmI"},
        headers=visitor.headers,
    )
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "/graphql" in line]
    assert "WhoAmI" in line
    assert f"user_id={ana.id}" in line
    assert "status=200" in line
    assert secret not in line
