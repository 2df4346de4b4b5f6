"""Tokens of apps and machines: rotation, reuse, revocation (R1)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

from served import PASSWORD, Site, Visitor, enter
from trato.accounts.models import Credential, User
from trato.db.sql import Sql, fetch

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
