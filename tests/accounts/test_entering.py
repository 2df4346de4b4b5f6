"""Signing in and out: who may, how often, and that a refusal tells nothing (R1)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Literal

import pytest
from argon2 import PasswordHasher

from served import PASSWORD, Site, Visitor, enter
from trato.accounts import passwords
from trato.accounts.actions import deactivate_user
from trato.accounts.models import Credential, SignInAttempt, User
from trato.accounts.throttle import begin_attempt
from trato.accounts.tokens import token_hash
from trato.errors import ErrorCode, TratoError
from trato.live.operations import Actor

ME = "{ me { user { name email } timeZone today isAdmin readsItems canManagePipelines sections } }"
SIGN_OUT = "mutation { signOut }"
OPERATOR = Actor(None, "tests", "CLI")


async def test_nobody_reads_anything_without_signing_in(visitor: Visitor) -> None:
    for document in (ME, "{ users { nodes { name } } }", "{ apiTokens { id } }", "{ pipelines { name } }"):
        assert (await visitor.ask(document)).code == "UNAUTHENTICATED"


async def test_signing_in_sets_a_cookie_no_script_can_read(visitor: Visitor, ana: User) -> None:
    answer = await visitor.sign_in(ana)
    assert answer.data == {"me": {"user": {"name": "Ana Łoś"}}}
    cookie = answer.headers["set-cookie"]
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
    me = (await visitor.ask(ME)).data
    assert me["user"]["email"] == "ana@example.com"
    assert (me["isAdmin"], me["canManagePipelines"], me["readsItems"]) == (True, True, True)
    assert me["sections"] == ["DEALS", "CONTACTS", "COMPANIES", "ACTIVITIES", "HISTORY", "SETTINGS"]


async def test_a_session_that_was_there_before_is_not_taken_over(visitor: Visitor, ana: User, ben: User) -> None:
    """Whoever planted a cookie, made up or their own, is not signed in with it as whoever signs in next (fixation)."""
    for planted in ("trs_" + "x" * 43, await enter(visitor, ben)):
        visitor.forget()
        visitor.http.cookies.set("trato_session", planted)
        assert (await visitor.sign_in(ana)).status == 200
        secrets = {cookie.value for cookie in visitor.http.cookies.jar if cookie.name == "trato_session"}
        assert secrets - {planted}
        visitor.forget()
        visitor.http.cookies.set("trato_session", planted)
        told = await visitor.ask("{ me { user { name } } }")
        assert told.body.get("data") != {"me": {"user": {"name": ana.name}}}


async def test_the_address_is_taken_in_any_case(visitor: Visitor, ana: User) -> None:
    document = 'mutation ($p: String!) { signIn(email: " ANA@Example.COM ", password: $p) { me { isAdmin } } }'
    assert (await visitor.ask(document, p=PASSWORD)).data["me"]["isAdmin"]


async def test_every_refusal_reads_the_same_and_takes_the_same_work(
    visitor: Visitor, ana: User, ben: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasher = CountingHasher()
    monkeypatch.setattr(passwords, "_hasher", hasher)
    await deactivate_user(OPERATOR, ben)
    stranger = User(email="stranger@example.com")
    errors = []
    for number, (user, password) in enumerate(((ana, "wrong password"), (stranger, PASSWORD), (ben, PASSWORD)), 1):
        errors.append((await visitor.sign_in(user, password)).error)
        assert hasher.verified == number
    assert errors[0] == errors[1] == errors[2]
    assert errors[0]["extensions"]["code"] == "UNAUTHENTICATED"


class CountingHasher(PasswordHasher):
    """Counts how often the expensive work was done."""

    verified = 0

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:
        self.verified += 1
        return super().verify(hash, password)


async def test_the_eleventh_attempt_at_once_is_refused_for_that_account_and_address_only(
    visitor: Visitor, ana: User, ben: User
) -> None:
    attempts = await asyncio.gather(*(begin_attempt(ana.email, "127.0.0.1") for _ in range(14)), return_exceptions=True)
    refused = [attempt.code for attempt in attempts if isinstance(attempt, TratoError)]
    assert refused == [ErrorCode.RATE_LIMITED] * 4
    assert (await visitor.sign_in(ana)).code == "RATE_LIMITED", "the right password does not help any more"
    assert (await visitor.sign_in(ben)).data
    assert await begin_attempt(ana.email, "192.0.2.7")
    await SignInAttempt.filter().update(at=datetime.now(UTC) - timedelta(minutes=16))
    assert (await visitor.sign_in(ana)).data
    assert await SignInAttempt.all().count() == 0


async def test_a_right_password_forgives_the_wrong_ones(visitor: Visitor, ana: User) -> None:
    for _ in range(9):
        await begin_attempt(ana.email, "127.0.0.1")
    assert (await visitor.sign_in(ana)).data
    assert await SignInAttempt.all().count() == 0


async def test_no_secret_is_stored(visitor: Visitor, ana: User) -> None:
    secret = await enter(visitor, ana)
    row = await Credential.get(user_id=ana.id)
    assert row.token_hash == token_hash(secret)
    assert secret not in repr(vars(row))
    assert PASSWORD not in str((await User.get(id=ana.id)).password_hash)


async def test_signing_out_ends_the_session_and_the_cookie(visitor: Visitor, ana: User) -> None:
    secret = await enter(visitor, ana)
    answer = await visitor.ask(SIGN_OUT)
    assert answer.data is True
    assert {'trato_session=""', "Max-Age=0"} <= set(answer.headers.get_list("set-cookie")[-1].split("; "))
    visitor.forget()
    visitor.http.cookies.set("trato_session", secret)
    assert (await visitor.ask(ME)).code == "UNAUTHENTICATED"
    assert (await visitor.ask(SIGN_OUT)).data is False


async def test_a_deactivated_user_is_out_at_once_and_keeps_their_name(visitor: Visitor, ana: User, ben: User) -> None:
    await enter(visitor, ben)
    assert (await visitor.ask(ME)).data
    await deactivate_user(OPERATOR, ben)
    assert (await visitor.ask(ME)).code == "UNAUTHENTICATED"
    await enter(visitor, ana)
    users = (await visitor.ask("{ users { nodes { name isActive } } }")).data["nodes"]
    assert {"name": "Ben", "isActive": False} in users


async def test_an_old_session_ends_and_a_used_one_lives_on(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    soon = datetime.now(UTC) + timedelta(hours=1)
    await Credential.filter().update(expires_at=soon, last_used_at=datetime.now(UTC) - timedelta(minutes=6))
    assert "trato_session=" in (await visitor.ask(ME)).headers["set-cookie"]
    assert (await Credential.get(user_id=ana.id)).expires_at > soon + timedelta(days=29)
    await Credential.filter().update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert (await visitor.ask(ME)).code == "UNAUTHENTICATED"


async def test_a_cookie_without_the_header_of_our_pages_changes_nothing(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    visitor.headers = {}
    answer = await visitor.ask('mutation { updateProfile(input: {name: "Mallory"}) { me { isAdmin } } }')
    assert (answer.status, answer.code) == (403, "FORBIDDEN")
    assert (await User.get(id=ana.id)).name == "Ana Łoś"


async def test_changing_the_password_ends_every_other_session(site: Site, visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    change = """mutation ($c: String!, $n: String!) {
      changePassword(current: $c, new: $n, clientOpId: "k") { me { isAdmin } }
    }"""
    async with site.visitor() as elsewhere:
        await enter(elsewhere, ana)
        assert (await visitor.ask(change, c="not this one", n="another sentence")).fields == {
            "current": "WRONG_PASSWORD"
        }
        assert (await visitor.ask(change, c=PASSWORD, n="short")).fields == {"new": "TOO_SHORT"}
        assert (await elsewhere.ask(ME)).data
        assert (await visitor.ask(change, c=PASSWORD, n="another sentence")).data
        assert (await visitor.ask(change, c=PASSWORD, n="another sentence")).data, "a retry gets the first answer"
        assert (await visitor.ask(ME)).data
        assert (await elsewhere.ask(ME)).code == "UNAUTHENTICATED"
    visitor.forget()
    assert (await visitor.sign_in(ana)).code == "UNAUTHENTICATED"
    assert (await visitor.sign_in(ana, "another sentence")).data
