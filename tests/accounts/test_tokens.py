"""Tokens of apps and machines: rotation, reuse, revocation (R1)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from served import OPERATOR, PASSWORD, Site, Visitor, board_of, enter, serving
from trato.accounts.actions import NewUser, create_user
from trato.accounts.models import Credential, User
from trato.db.sql import Sql, fetch
from trato.graph.kit.ids import encode_id
from trato.settings import Settings

ME = "{ me { user { name } } }"
LOGIN = """mutation ($e: String!, $p: String!) {
  login(email: $e, password: $p) { accessToken refreshToken expiresIn me { isAdmin } }
}"""
REFRESH = "mutation ($t: String!) { refresh(refreshToken: $t) { accessToken refreshToken } }"
CREATE = """mutation ($n: String!, $x: DateTime, $k: ID) {
  createApiToken(name: $n, expiresAt: $x, clientOpId: $k) { secret apiToken { id name } }
}"""
REVOKE = "mutation ($id: ID!) { revokeApiToken(id: $id) }"


async def login(visitor: Visitor, user: User) -> dict[str, Any]:
    """Tokens for a user."""
    answer = await visitor.ask(LOGIN, e=user.email, p=PASSWORD)
    assert "set-cookie" not in answer.headers
    tokens: dict[str, Any] = answer.data
    return tokens


async def as_holder(site: Site, token: str, document: str = ME, **variables: Any) -> str | None:
    """The code with which an operation of a token's holder is refused; None when it is not."""
    async with site.visitor(authorization=f"Bearer {token}") as holder:
        del holder.headers["x-trato-request"]
        answer = await holder.ask(document, **variables)
        return answer.code if "errors" in answer.body else None


async def test_an_app_needs_neither_cookie_nor_header(site: Site, visitor: Visitor, ana: User) -> None:
    tokens = await login(visitor, ana)
    assert (tokens["expiresIn"], tokens["me"]["isAdmin"]) == (900, True)
    assert await as_holder(site, tokens["accessToken"]) is None


async def test_a_refresh_token_gives_the_next_pair_and_opens_nothing_else(
    site: Site, visitor: Visitor, ana: User
) -> None:
    first = await login(visitor, ana)
    assert await as_holder(site, first["refreshToken"]) == "UNAUTHENTICATED"
    second = (await visitor.ask(REFRESH, t=first["refreshToken"])).data
    assert await as_holder(site, second["accessToken"]) is None
    for wrong in (first["accessToken"], "trr_nonsense", "", "x" * 5000):
        assert (await visitor.ask(REFRESH, t=wrong)).code == "UNAUTHENTICATED"


async def test_a_refresh_token_used_twice_ends_the_whole_family(site: Site, visitor: Visitor, ana: User) -> None:
    other = await login(visitor, ana)
    first = await login(visitor, ana)
    second = (await visitor.ask(REFRESH, t=first["refreshToken"])).data
    assert (await visitor.ask(REFRESH, t=first["refreshToken"])).code == "UNAUTHENTICATED"
    assert await as_holder(site, second["accessToken"]) == "UNAUTHENTICATED"
    assert (await visitor.ask(REFRESH, t=second["refreshToken"])).code == "UNAUTHENTICATED"
    assert await as_holder(site, other["accessToken"]) is None, "another sign-in is another family"


async def test_of_two_refreshes_at_once_one_at_most_wins(visitor: Visitor, ana: User) -> None:
    first = await login(visitor, ana)
    answers = await asyncio.gather(*(visitor.ask(REFRESH, t=first["refreshToken"]) for _ in range(4)))
    assert sum("errors" not in answer.body for answer in answers) == 1


async def test_signing_out_with_an_access_token_ends_its_refresh_token_too(
    site: Site, visitor: Visitor, ana: User
) -> None:
    tokens = await login(visitor, ana)
    assert await as_holder(site, tokens["accessToken"], "mutation { signOut }") is None
    assert await as_holder(site, tokens["accessToken"]) == "UNAUTHENTICATED"
    assert (await visitor.ask(REFRESH, t=tokens["refreshToken"])).code == "UNAUTHENTICATED"


async def test_an_access_token_ends_by_itself(site: Site, visitor: Visitor, ana: User) -> None:
    tokens = await login(visitor, ana)
    await Credential.filter().update(expires_at=datetime.now(UTC))
    assert await as_holder(site, tokens["accessToken"]) == "UNAUTHENTICATED"
    assert (await visitor.ask(REFRESH, t=tokens["refreshToken"])).code == "UNAUTHENTICATED"


async def test_an_api_token_acts_until_it_is_revoked(site: Site, visitor: Visitor, ana: User, ben: User) -> None:
    await enter(visitor, ana)
    made = (await visitor.ask(CREATE, n="nightly export", k="once")).data
    assert (await visitor.ask(CREATE, n="nightly export", k="once")).code == "CONFLICT", "its secret is shown once"
    assert await as_holder(site, made["secret"]) is None
    (listed,) = (await visitor.ask("{ apiTokens { id name lastUsedAt } }")).data
    assert listed["id"] == made["apiToken"]["id"]
    assert listed["lastUsedAt"]
    async with site.visitor() as other:
        await enter(other, ben)
        assert (await other.ask(REVOKE, id=listed["id"])).code == "NOT_FOUND"
        assert (await other.ask("{ apiTokens { id } }")).data == []
    assert (await visitor.ask(REVOKE, id=listed["id"])).data is True
    assert await as_holder(site, made["secret"]) == "UNAUTHENTICATED"
    assert (await visitor.ask(REVOKE, id=listed["id"])).code == "NOT_FOUND"
    assert (await visitor.ask("{ apiTokens { id } }")).data == []


async def test_an_api_token_gets_itself_no_other_credentials(site: Site, visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    secret = (await visitor.ask(CREATE, n="machine")).data["secret"]
    assert await as_holder(site, secret, CREATE, n="another") == "FORBIDDEN"
    change = 'mutation { changePassword(current: "x", new: "yyyyyyyyyy") { me { isAdmin } } }'
    assert await as_holder(site, secret, change) == "FORBIDDEN"


async def test_bad_tokens_are_refused_by_field(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    for variables, fields in (
        ({"n": " "}, {"name": "REQUIRED"}),
        ({"n": "x" * 101}, {"name": "TOO_LONG"}),
        ({"n": "a", "x": "2020-01-01T00:00:00Z"}, {"expiresAt": "IN_THE_PAST"}),
        ({"n": "a", "x": "2099-01-01T00:00:00"}, {"expiresAt": "NO_TIME_ZONE"}),
    ):
        assert (await visitor.ask(CREATE, **variables)).fields == fields
    assert (await visitor.ask("{ apiTokens { id } }")).data == []


LIMITED = """mutation ($scopes: [TokenScope!], $origins: [String!], $service: ID) {
  createApiToken(name: "limited", scopes: $scopes, allowedOrigins: $origins, serviceId: $service) {
    secret apiToken { id scopes allowedOrigins }
  }
}"""
RECORDS, PEOPLE = "{ deals { totalCount } }", "{ users { totalCount } }"
WRITE_RECORD = 'mutation { createCompany(input: {title: "Acme"}) { company { title } } }'
ROLE, USER, PIPELINE = ('{ node(id: "%s") { id } }' % encode_id(node, 1) for node in ("Role", "User", "Pipeline"))
WHO_CAME = '{ historyEvents(filter: {field: "kind", value: "user.created"}) { nodes { id } } }'
WRITE_SETTING = 'mutation { createPipeline(name: "Second") { pipeline { name } } }'


@pytest.mark.parametrize(
    ("scopes", "allowed"),
    [
        (["RECORDS_READ"], {RECORDS, PIPELINE, "{ pipelines { name } }", ME, "{ __typename }"}),
        (["RECORDS_WRITE"], {RECORDS, PIPELINE, WRITE_RECORD, "{ pipelines { name } }", ME, "{ __typename }"}),
        (["SETTINGS_WRITE"], {WRITE_SETTING, ME, "{ __typename }"}),
        (
            ["PEOPLE_READ", "RECORDS_READ"],
            {RECORDS, PIPELINE, PEOPLE, ROLE, USER, "{ pipelines { name } }", ME, "{ __typename }"},
        ),
    ],
)
async def test_a_token_does_no_more_than_its_scopes_say(
    site: Site, visitor: Visitor, ana: User, scopes: list[str], allowed: set[str]
) -> None:
    await enter(visitor, ana)
    made = (await visitor.ask(LIMITED, scopes=scopes)).data
    assert made["apiToken"]["scopes"] == sorted(scopes)
    hidden = "query { ...deep } fragment deep on Query { ... on Query { users { totalCount } } }"
    for document in (
        RECORDS,
        PEOPLE,
        hidden,
        PIPELINE,
        ROLE,
        USER,
        WRITE_RECORD,
        WRITE_SETTING,
        "{ pipelines { name } }",
        ME,
        "{ __typename }",
    ):
        expected = document in allowed or (document is hidden and PEOPLE in allowed)
        assert await as_holder(site, made["secret"], document) == (None if expected else "FORBIDDEN"), document
    # What happened to people and settings is for tokens without limits.
    told = "VALIDATION" if RECORDS in allowed else "FORBIDDEN"
    assert await as_holder(site, made["secret"], WHO_CAME) == told


RECEIVE = """mutation { receiveMessage(input: {medium: FORM, phones: ["+34 600 100 200"]}) {
  decision { outcome items { %s } activity { id } } } } fragment told on Contact { lastName }
  fragment bare on CrmItem { __typename id number ... on Node { id } }"""
SIMULATE = """{ simulateIntake(input: {medium: FORM, phones: ["+34 600 100 200"]}) {
  outcome reasons { step found about item { %s } } } } fragment told on Contact { lastName }
  fragment bare on CrmItem { __typename id number ... on Node { id } }"""


@pytest.mark.parametrize("document", [RECEIVE, SIMULATE])
async def test_who_may_not_read_records_learns_from_messages_only_that_they_are_there(
    site: Site, visitor: Visitor, ana: User, document: str
) -> None:
    await enter(visitor, ana)
    phones = [{"value": "+34 600 100 200"}]
    known = 'mutation ($p: [ChannelInput!]) { createContact(input: {lastName: "Vega", phones: $p}) { contact { id } } }'
    contact = (await visitor.ask(known, p=phones)).data["contact"]["id"]
    before = await fetch(Sql("SELECT COUNT(*) AS n FROM activity"))
    limited = (await visitor.ask(LIMITED, scopes=["MESSAGES_WRITE", "SETTINGS_WRITE"])).data["secret"]
    both = (await visitor.ask(LIMITED, scopes=["MESSAGES_WRITE", "RECORDS_READ"])).data["secret"]
    unused = " ...told ...bare"
    for asked in ("title", "... on Contact { phones { value } }", "...told", "... on Contact { deals { totalCount } }"):
        whole = document % (asked + unused)
        assert await as_holder(site, limited, whole) == "FORBIDDEN", asked
    assert await fetch(Sql("SELECT COUNT(*) AS n FROM activity")) == before, "what is refused is not taken in"
    assert await as_holder(site, both, document % ("title" + unused)) is None
    async with site.visitor(authorization=f"Bearer {limited}") as holder:
        answer = await holder.ask((document % "...bare").replace("fragment told on Contact { lastName }", ""))
        assert contact in str(answer.body)
        assert "Vega" not in str(answer.body)


async def test_scopes_hold_on_sockets_and_streams(site: Site, visitor: Visitor, ana: User) -> None:
    board = await board_of(visitor, ana)
    secret = (await visitor.ask(LIMITED, scopes=["PEOPLE_READ"])).data["secret"]
    async with site.socket() as socket:
        await socket.begin(secret)
        for number, document in enumerate((board, RECORDS, WRITE_RECORD)):
            await socket.subscribe(str(number), document)
            answer = await socket.receive()
            assert (answer["type"], answer["payload"][0]["extensions"]["code"]) == ("error", "FORBIDDEN")
    async with site.visitor(authorization=f"Bearer {secret}", accept="text/event-stream") as program:
        answer = await program.http.post("/graphql", json={"query": board}, headers=program.headers)
        assert "FORBIDDEN" in answer.text


async def test_a_token_of_a_page_opens_nothing_elsewhere(site_settings: Settings, password_hash: str) -> None:
    page, foreign = "https://www.example.com", "https://evil.example"
    async with serving(replace(site_settings, allowed_origins=(page, foreign))) as site, site.visitor() as visitor:
        ana = await create_user(OPERATOR, NewUser(name="Ana", email="ana@example.com", is_admin=True))
        await enter(visitor, ana)
        made = (await visitor.ask(LIMITED, origins=["https://WWW.example.com/", page])).data
        assert made["apiToken"]["allowedOrigins"] == [page]
        for origin, code in ((page, None), (foreign, "UNAUTHENTICATED"), (None, "UNAUTHENTICATED")):
            headers = {"authorization": f"Bearer {made['secret']}", **({"origin": origin} if origin else {})}
            async with site.visitor(**headers) as caller:
                answer = await caller.ask(ME)
                assert (answer.code if "errors" in answer.body else None) == code
            async with site.socket(origin=origin) as socket:
                await socket.send(type="connection_init", payload={"authorization": f"Bearer {made['secret']}"})
                if code is None:
                    assert await socket.receive() == {"type": "connection_ack"}
                else:
                    assert await socket.closed() == 4401


async def test_limits_that_make_no_sense_are_refused_by_field(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    assert (await visitor.ask(LIMITED, scopes=[])).fields == {"scopes": "REQUIRED"}
    for origin in ("www.example.com", "ftp://x.example", "https://x.example/path", "https://", "https://[", "null"):
        assert (await visitor.ask(LIMITED, origins=[origin])).fields == {"allowedOrigins[0]": "NOT_AN_ORIGIN"}
    assert (await visitor.ask("{ apiTokens { id } }")).data == []


async def test_no_event_holds_a_secret(site: Site, visitor: Visitor, ana: User) -> None:
    tokens = await login(visitor, ana)
    secret = await enter(visitor, ana)
    made = (await visitor.ask(CREATE, n="machine")).data
    refreshed = (await visitor.ask(REFRESH, t=tokens["refreshToken"])).data
    rows = repr(await fetch(Sql("SELECT * FROM event")))
    for hidden in (secret, made["secret"], *tokens.values(), *refreshed.values(), PASSWORD):
        assert not isinstance(hidden, str) or hidden not in rows
    assert "user.token_created" in rows
    assert "user.signed_in" in rows
