"""One's devices (R1): where one is signed in, what they are, and ending any of them from any other, at once."""

from __future__ import annotations

import asyncio

import pytest

from commands import trato
from served import PASSWORD, Site, Visitor, board_of, enter, session_of
from trato.accounts.devices import described
from trato.accounts.models import Credential, SignInAttempt, User

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0"
DEVICES = "{ devices { id isApp browser system address isCurrent } }"
SIGN_OUT = "mutation ($id: ID!) { signOutDevice(id: $id) { browser isCurrent } }"
SIGN_OUT_ELSEWHERE = "mutation { signOutElsewhere { isCurrent } }"
LOGIN = "mutation ($e: String!, $p: String!) { login(email: $e, password: $p) { accessToken refreshToken } }"
ME = "{ me { user { name } } }"


def test_agents_are_told_in_words() -> None:
    assert described(FIREFOX) == ("Firefox 133", "Windows 10")
    assert described("") == described("\x00 nonsense ☃") == (None, None)


async def test_every_sign_in_is_a_device_with_its_browser_and_address(
    site: Site, visitor: Visitor, ana: User, ben: User
) -> None:
    visitor.headers["user-agent"] = FIREFOX
    await visitor.sign_in(ana)
    async with site.visitor() as phone, site.visitor() as other:
        await phone.ask(LOGIN, e=ana.email, p=PASSWORD)
        await other.sign_in(ben)
    devices = (await visitor.ask(DEVICES)).data
    assert [(one["isApp"], one["browser"], one["isCurrent"]) for one in devices] == [
        (False, "Firefox 133", True),
        (True, None, False),
    ], "this one first, and nobody else's"
    assert {one["address"] for one in devices} == {"127.0.0.1"}


async def test_a_device_is_signed_out_from_another_with_all_that_is_open_on_it(
    site: Site, visitor: Visitor, ana: User, ben: User
) -> None:
    board = await board_of(visitor, ana)
    there = await session_of(ana)
    async with site.socket(cookie=there) as socket, site.visitor() as stranger:
        await socket.begin()
        await socket.subscribe("1", board)
        (here, elsewhere) = (await visitor.ask(DEVICES)).data
        assert here["isCurrent"]
        await enter(stranger, ben)
        assert (await stranger.ask(SIGN_OUT, id=elsewhere["id"])).code == "NOT_FOUND"
        assert (await visitor.ask(SIGN_OUT, id=elsewhere["id"])).data == [{"browser": None, "isCurrent": True}]
        assert await socket.closed() == 4401
        assert (await visitor.ask(SIGN_OUT, id=elsewhere["id"])).code == "NOT_FOUND"


async def test_signing_an_app_out_ends_its_refresh_token(site: Site, visitor: Visitor, ana: User) -> None:
    tokens = (await visitor.ask(LOGIN, e=ana.email, p=PASSWORD)).data
    await enter(visitor, ana)
    (app,) = [one for one in (await visitor.ask(DEVICES)).data if one["isApp"]]
    await visitor.ask(SIGN_OUT, id=app["id"])
    refresh = "mutation ($t: String!) { refresh(refreshToken: $t) { accessToken } }"
    assert (await visitor.ask(refresh, t=tokens["refreshToken"])).code == "UNAUTHENTICATED"


async def test_signing_out_elsewhere_leaves_this_device_and_the_tokens_of_programs(
    site: Site, visitor: Visitor, ana: User
) -> None:
    await session_of(ana)
    await enter(visitor, ana)
    made = (await visitor.ask('mutation { createApiToken(name: "nightly") { secret } }')).data
    assert (await visitor.ask(SIGN_OUT_ELSEWHERE)).data == [{"isCurrent": True}]
    async with site.visitor(authorization=f"Bearer {made['secret']}") as program:
        assert (await program.ask(ME)).data
        for document in (DEVICES, SIGN_OUT_ELSEWHERE):
            assert (await program.ask(document)).code == "FORBIDDEN", "a program looks after no devices"
    for document in (DEVICES, SIGN_OUT_ELSEWHERE, 'mutation { signOutDevice(id: "RGV2aWNlOjE") { id } }'):
        visitor.forget()
        assert (await visitor.ask(document)).code == "UNAUTHENTICATED"


async def test_a_session_that_was_planted_is_not_what_one_signs_in_to(visitor: Visitor, ana: User, ben: User) -> None:
    planted = await enter(visitor, ben)
    given = (await visitor.sign_in(ana)).headers.get_list("set-cookie")[-1]
    assert given.startswith("trato_session=trs_") and planted not in given
    visitor.forget()
    visitor.http.cookies.set("trato_session", planted)
    assert (await visitor.ask(ME)).data["user"]["name"] == "Ben", "whoever planted it is nobody else for that"


async def test_a_process_elsewhere_ends_what_is_open_here(site: Site, visitor: Visitor, ana: User, ben: User) -> None:
    """A command is a process of its own, on both databases: it deactivates, and the server's sockets and tokens end."""
    board = await board_of(visitor, ana)
    await enter(visitor, ben)
    token = (await visitor.ask('mutation { createApiToken(name: "nightly") { secret } }')).data["secret"]
    environment = {"DATABASE_URL": site.settings.database_url, "TRATO_DATA": str(site.settings.data)}
    async with (
        site.socket(cookie=await session_of(ben)) as of_ben,
        site.socket() as of_program,
        site.socket(cookie=await session_of(ana)) as of_ana,
        site.visitor(authorization=f"Bearer {token}") as program,
    ):
        for socket, secret in ((of_ben, None), (of_program, token), (of_ana, None)):
            await socket.begin(secret)
            await socket.subscribe("1", board)
        assert (await program.ask(ME)).data
        await trato("user", "deactivate", ben.email, environment=environment)
        assert (await program.ask(ME)).code == (await visitor.ask(ME)).code == "UNAUTHENTICATED"
        assert await asyncio.gather(of_ben.closed(), of_program.closed()) == [4401, 4401]
        await of_ana.send(type="ping")


@pytest.mark.parametrize("password", ["password", "Password123", "QWERTYUIOP", "ana łoś", "ANA@example.com", "1234567"])
async def test_what_everybody_tries_first_is_no_password(visitor: Visitor, ana: User, password: str) -> None:
    await enter(visitor, ana)
    change = 'mutation ($n: String!) { changePassword(current: "%s", new: $n) { me { isAdmin } } }' % PASSWORD
    expected = "TOO_SHORT" if len(password) < 8 else "WELL_KNOWN"
    assert (await visitor.ask(change, n=password)).fields == {"new": expected}
    assert (await visitor.sign_in(ana)).data


async def test_the_password_is_not_guessed_in_an_open_browser(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    change = 'mutation ($c: String!) { changePassword(current: $c, new: "another sentence") { me { isAdmin } } }'
    for _ in range(10):
        assert (await visitor.ask(change, c="a wrong guess")).fields == {"current": "WRONG_PASSWORD"}
    assert (await visitor.ask(change, c=PASSWORD)).code == "RATE_LIMITED"
    assert await SignInAttempt.all().count() == 10
    assert await Credential.filter(user_id=ana.id, revoked_at=None).count() == 1
