"""Who may look into the schema: those who are signed in, and everybody in development; nobody else, by no way round."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import pytest
from graphql import build_client_schema, get_introspection_query

from served import OPERATOR, Site, Visitor, enter, serving
from trato.accounts.api_tokens import NewToken, create_api_token
from trato.accounts.models import User
from trato.graph.graphiql import NO_HEADERS, PAGE
from trato.graph.schema import schema
from trato.settings import Settings

pytestmark = pytest.mark.any_database

PAGE_ASKED = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
INTROSPECTION = (
    get_introspection_query(),
    "{ __schema { queryType { name } } }",
    '{ __type(name: "Deal") { name } }',
    'query A { ...B } fragment B on Query { hidden: __type(name: "Deal") { name } }',
    "{ ... on Query { ... { __schema { types { name } } } } }",
    'mutation { __typename __type: __typename } query A { __type(name: "Deal") { name } }',
    "{ __typename @include(if: true) __schema @skip(if: true) { types { name } } }",
)
MISSPELT = (
    "{ compnies { totalCount } }",
    "{ companies(frst: 5) { totalCount } }",
    "query ($a: DealInptu) { __typename }",
    "mutation { createDeal(input: {titel: 5}) { deal { id } } }",
    "mutation { createActivity(input: {type: CAL}) { activity { id } } }",
    "{ deals(filter: {opp: EQ}) { totalCount } }",
)
MISSPELT_VARIABLE = "mutation ($type: ActivityType!) { createActivity(input: {type: $type}) { activity { id } } }"


async def test_nobody_looks_into_the_schema(visitor: Visitor) -> None:
    for document in INTROSPECTION:
        answer = await visitor.ask(document)
        assert "data" not in answer.body
        codes = {error["extensions"]["code"] for error in answer.body["errors"]}
        assert "UNAUTHENTICATED" in codes, document
        assert "__Schema" not in str(answer.body)
    assert (await visitor.ask("{ __typename }")).data == "Query"


async def test_nobody_is_helped_to_guess(visitor: Visitor, ana: User) -> None:
    for document in MISSPELT:
        assert "Did you mean" not in str((await visitor.ask(document)).body), document
    wrong = (await visitor.ask(MISSPELT_VARIABLE, type="CAL")).error["message"]
    assert "'CAL'" in wrong
    assert "Did you mean" not in wrong


async def test_who_is_signed_in_looks_and_is_helped(visitor: Visitor, ana: User, ben: User) -> None:
    token = (await create_api_token(OPERATOR, ben, NewToken(name="explorer"))).secret
    for signed_in in ("session", "token"):
        if signed_in == "session":
            await enter(visitor, ana)
        else:
            visitor.forget()
            visitor.headers["authorization"] = f"Bearer {token}"
        told = (await visitor.ask(get_introspection_query())).body["data"]
        assert build_client_schema(told).type_map.keys() == schema._schema.type_map.keys()
        for document in MISSPELT:
            assert "Did you mean" in str((await visitor.ask(document)).body), (signed_in, document)
        assert "Did you mean" in (await visitor.ask(MISSPELT_VARIABLE, type="CAL")).error["message"]


async def test_what_one_was_answered_never_reaches_another(site: Site, ana: User) -> None:
    """The same texts by turns, so that each finds what the other's request has left behind."""
    async with site.visitor() as nobody, site.visitor() as somebody:
        await enter(somebody, ana)
        for _ in range(3):
            for document in INTROSPECTION[:2]:
                assert (await nobody.ask(document)).code == "UNAUTHENTICATED"
                assert (await somebody.ask(document)).data
            assert "Did you mean" not in str((await nobody.ask(MISSPELT[0])).body)
            assert "Did you mean" in str((await somebody.ask(MISSPELT[0])).body)


async def test_in_development_the_schema_is_open(site_settings: Settings) -> None:
    async with serving(replace(site_settings, development=True)) as site, site.visitor() as visitor:
        assert (await visitor.ask(get_introspection_query())).data["types"]
        assert "Did you mean" in str((await visitor.ask(MISSPELT[0])).body)
        assert (await visitor.ask("{ me { isAdmin } }")).code == "UNAUTHENTICATED"
        assert (await visitor.http.get("/graphql", headers=PAGE_ASKED)).status_code == 200


async def test_the_page_is_for_those_who_are_signed_in(visitor: Visitor, ana: User) -> None:
    refused = await visitor.http.get("/graphql", headers=PAGE_ASKED)
    assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
    assert refused.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    await enter(visitor, ana)
    page = await visitor.http.get("/graphql", headers=PAGE_ASKED)
    assert (page.status_code, page.text) == (200, PAGE)
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["cache-control"] == "no-store"
    assert "Accept" in page.headers["vary"]
    head = await visitor.http.head("/graphql", headers=PAGE_ASKED)
    assert (head.status_code, head.content) == (200, b"")
    for accept in ("*/*", "application/json", "text/html;q=0, */*"):
        assert (await visitor.http.get("/graphql", headers={"accept": accept})).status_code == 405
    assert (await visitor.http.post("/graphql", headers={**visitor.headers, **PAGE_ASKED})).status_code == 415


async def test_the_page_loads_what_it_names_and_nothing_else(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    page = await visitor.http.get("/graphql", headers=PAGE_ASKED)
    policy = dict(part.split(" ", 1) for part in page.headers["content-security-policy"].split("; "))
    assert (policy["default-src"], policy["connect-src"]) == ("'none'", "'self'")
    assert (policy["frame-ancestors"], policy["base-uri"], policy["form-action"]) == ("'none'",) * 3
    (inline,) = re.findall(r"<script>(.*?)</script>", page.text, re.S)
    digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
    loaded = set(policy["script-src"].split()) - {f"'sha256-{digest}'"}
    named = re.findall(r"<script[^>]*?\bsrc=\"([^\"]+)\"[^>]*?\bintegrity=\"sha384-", page.text, re.S)
    assert loaded == set(named), "each script is named by its whole address and sealed with its digest"
    assert len(named) == page.text.count("<script") - 1 > 3
    assert "unsafe" not in policy["script-src"]
    assert all(source.startswith(("https://", "'unsafe-inline'")) for source in policy["style-src"].split())


def test_the_page_asks_as_the_sites_own_pages_do() -> None:
    assert NO_HEADERS not in PAGE
    assert 'const defaultHeaders = {"x-trato-request": "1"};' in PAGE
