"""Proxies in front of the server and pages of other origins: whom the settings trust, and nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from websockets.exceptions import InvalidStatus

from served import Site, Visitor, enter, serving, session_of
from trato.accounts.actions import NewUser
from trato.accounts.models import SignInAttempt, User
from trato.live.operations import SYSTEM
from trato.roles.actions import welcome
from trato.settings import Settings

pytestmark = pytest.mark.any_database

PAGE = "https://crm.example.com"
PREFLIGHT = {"access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type"}
FORWARDED = {"x-forwarded-for": "203.0.113.9", "x-forwarded-proto": "https"}


async def test_a_trusted_proxy_tells_where_people_are_and_that_there_is_tls(
    site_settings: Settings, password_hash: str
) -> None:
    async with serving(replace(site_settings, trusted_proxies=("127.0.0.1",))) as site:
        ana = await welcome(SYSTEM, NewUser(name="Ana", email="ana@example.com", is_admin=True))
        await User.filter(id=ana.id).update(password_hash=password_hash)
        async with site.visitor(**FORWARDED) as visitor:
            assert "Secure" in (await visitor.sign_in(ana)).headers["set-cookie"]
            await visitor.sign_in(ana, "wrong password")
        async with site.visitor(**{**FORWARDED, "x-forwarded-for": "203.0.113.10"}) as visitor:
            await visitor.sign_in(ana, "wrong password")
        assert len(set(await SignInAttempt.all().values_list("key", flat=True))) == 2, "two addresses, two counts"


async def test_anybody_else_is_not_believed(visitor: Visitor, ana: User) -> None:
    visitor.headers |= FORWARDED
    assert "Secure" not in (await visitor.sign_in(ana)).headers["set-cookie"]
    for number in range(2):
        visitor.headers["x-forwarded-for"] = f"203.0.113.{number}"
        await visitor.sign_in(ana, "wrong password")
    assert len(set(await SignInAttempt.all().values_list("key", flat=True))) == 1


async def test_pages_of_listed_origins_may_call_with_a_token(site_settings: Settings) -> None:
    async with serving(replace(site_settings, allowed_origins=(PAGE,))) as site, site.visitor() as visitor:
        answer = await visitor.http.options("/graphql", headers={"origin": PAGE, **PREFLIGHT})
        assert answer.headers["access-control-allow-origin"] == PAGE
        assert "access-control-allow-credentials" not in answer.headers
        foreign = await visitor.http.options("/graphql", headers={"origin": "https://evil.example", **PREFLIGHT})
        assert "access-control-allow-origin" not in foreign.headers
        ana = await welcome(SYSTEM, NewUser(name="Ana", email="ana@example.com"))
        async with site.socket(origin=PAGE) as socket:
            assert await socket.begin(await session_of(ana)) == {"type": "connection_ack"}
        with pytest.raises(InvalidStatus):
            async with site.socket(origin="https://evil.example"):
                pass


async def test_without_listed_origins_no_other_page_may_call(site: Site, visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    answer = await visitor.http.options("/graphql", headers={"origin": PAGE, **PREFLIGHT})
    assert "access-control-allow-origin" not in answer.headers
