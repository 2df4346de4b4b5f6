"""The owner, profiles, and the list of users (R1)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from served import OPERATOR, PASSWORD, Site, Visitor, enter, serving
from trato.accounts.actions import NewUser, create_user, deactivate_user
from trato.accounts.installation import mark_demo, set_up_token
from trato.accounts.models import Installation, User
from trato.accounts.queries import principal
from trato.errors import ErrorCode, TratoError
from trato.live import log
from trato.settings import Settings

INSTALLATION = "{ installation { needsOwner setupNeedsToken baseCurrency isDemo version demoPeople { id name role } } }"
SET_UP = "mutation ($i: SetUpInput!) { setUp(input: $i) { me { user { name email } isAdmin locale baseCurrency } } }"
DEMO = "mutation ($id: ID!) { signInAsDemo(userId: $id) { me { user { name } } } }"
PROFILE = """mutation ($i: ProfileInput!, $k: ID) {
  updateProfile(input: $i, clientOpId: $k) { me { user { name } timeZone locale } }
}"""
OWNER = {"name": "  Ana Łoś ", "email": "Ana@Example.com", "password": PASSWORD, "locale": "pl", "baseCurrency": "pln"}


async def test_on_this_machine_the_owner_is_made_directly_and_once(visitor: Visitor) -> None:
    before = (await visitor.ask(INSTALLATION)).data
    assert before == {**before, "needsOwner": True, "setupNeedsToken": False, "baseCurrency": "EUR", "demoPeople": []}
    me = (await visitor.ask(SET_UP, i=OWNER)).data["me"]
    assert me == {
        "user": {"name": "Ana Łoś", "email": "ana@example.com"}, "isAdmin": True, "locale": "pl", "baseCurrency": "PLN",
    }  # fmt: skip
    assert (await visitor.ask("{ me { isAdmin } }")).data == {"isAdmin": True}, "the answer signed them in"
    assert (await visitor.ask(INSTALLATION)).data["needsOwner"] is False
    assert (await visitor.ask(SET_UP, i={**OWNER, "email": "late@example.com"})).code == "CONFLICT"
    assert await User.all().count() == 1


BAD_OWNERS: tuple[tuple[dict[str, str], dict[str, str]], ...] = (
    ({"name": ""}, {"input.name": "REQUIRED"}),
    ({"name": "a\u0000b"}, {"input.name": "NOT_PRINTABLE"}),
    ({"email": "nobody"}, {"input.email": "NOT_AN_EMAIL"}),
    ({"password": "short"}, {"input.password": "TOO_SHORT"}),
    ({"password": "x" * 201}, {"input.password": "TOO_LONG"}),
    ({"timeZone": "Mars/Olympus"}, {"input.timeZone": "UNKNOWN_TIME_ZONE"}),
    ({"locale": "xx"}, {"input.locale": "UNKNOWN_LOCALE"}),
    ({"baseCurrency": "XQQ"}, {"input.baseCurrency": "UNKNOWN_CURRENCY"}),
)


async def test_a_bad_owner_is_refused_by_field(visitor: Visitor) -> None:
    for change, fields in BAD_OWNERS:
        answer = await visitor.ask(SET_UP, i={**OWNER, **change})
        assert (answer.code, answer.fields) == ("VALIDATION", fields)
    assert await User.all().count() == 0
    assert (await Installation.get(id=1)).set_up_at is None


async def test_from_elsewhere_the_owner_needs_the_printed_link(site_settings: Settings) -> None:
    settings = replace(site_settings, host="0.0.0.0")
    async with serving(settings) as site, site.visitor() as visitor:
        assert (await visitor.ask(INSTALLATION)).data["setupNeedsToken"] is True
        for token in (None, "", "guess", "x" * 40):
            assert (await visitor.ask(SET_UP, i={**OWNER, "token": token})).code == "FORBIDDEN"
        assert await User.all().count() == 0
        assert (await visitor.ask(SET_UP, i={**OWNER, "token": set_up_token(settings)})).data
        late = {**OWNER, "email": "late@example.com", "token": set_up_token(settings)}
        assert (await visitor.ask(SET_UP, i=late)).code == "CONFLICT"


async def test_a_page_or_proxy_in_between_is_not_this_machine(site: Site) -> None:
    for name, value in (
        ("host", "rebound.example.com"),
        ("x-forwarded-for", "203.0.113.9"),
        ("forwarded", "for=203.0.113.9"),
    ):
        async with site.visitor(**{name: value}) as visitor:
            assert (await visitor.ask(INSTALLATION)).data["setupNeedsToken"] is True, name
            assert (await visitor.ask(SET_UP, i=OWNER)).code == "FORBIDDEN", name


async def test_the_demo_lets_people_in_on_its_own_machine_only(visitor: Visitor, ana: User, ben: User) -> None:
    await deactivate_user(OPERATOR, ben)
    ana_id = (await _users(visitor, ana))["nodes"][0]["id"]
    visitor.forget()
    assert (await visitor.ask(DEMO, id=ana_id)).code == "FORBIDDEN"
    await mark_demo()
    people = (await visitor.ask(INSTALLATION)).data["demoPeople"]
    assert people == [{"id": ana_id, "name": "Ana Łoś", "role": "admin"}]
    assert (await visitor.ask(DEMO, id=ana_id)).data["me"]["user"]["name"] == "Ana Łoś"
    visitor.forget()
    visitor.headers["x-forwarded-for"] = "203.0.113.9"
    assert (await visitor.ask(INSTALLATION)).data["demoPeople"] == []
    assert (await visitor.ask(DEMO, id=ana_id)).code == "FORBIDDEN"


async def test_a_profile_changes_what_is_given_and_says_so_in_the_log(visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    change = {"name": "Ana Łosiowa", "locale": "pl"}
    me = (await visitor.ask(PROFILE, i=change, k="k1")).data["me"]
    assert me == {"user": {"name": "Ana Łosiowa"}, "timeZone": "Pacific/Auckland", "locale": "pl"}
    assert (await visitor.ask(PROFILE, i=change, k="k1")).data["me"] == me
    events = [event for event in await log.read(0) if event.kind == "user.updated"]
    assert [event.changes for event in events] == [{"name": ["Ana Łoś", "Ana Łosiowa"], "locale": ["en", "pl"]}]
    row = await User.get(id=ana.id)
    assert (row.sort_name, row.version) == ("ana losiowa", 2)
    for change, fields in (
        ({"name": " "}, {"input.name": "REQUIRED"}),
        ({"timeZone": "UTC+1"}, {"input.timeZone": "UNKNOWN_TIME_ZONE"}),
        ({"locale": ""}, {"input.locale": "UNKNOWN_LOCALE"}),
    ):
        assert (await visitor.ask(PROFILE, i=change)).fields == fields
    assert (await User.get(id=ana.id)).version == 2


async def test_an_address_is_used_once_whatever_its_case(ana: User) -> None:
    with pytest.raises(TratoError) as refused:
        await create_user(OPERATOR, NewUser(name="Another", email="ANA@example.com"))
    assert (refused.value.code, refused.value.fields[0].code) == (ErrorCode.VALIDATION, "TAKEN")


async def test_somebody_must_remain_who_administrates(ana: User) -> None:
    with pytest.raises(TratoError) as refused:
        await deactivate_user(OPERATOR, ana)
    assert refused.value.code is ErrorCode.CONFLICT
    assert (await User.get(id=ana.id)).is_active


async def test_users_are_listed_by_name_in_pages_and_found_without_accents(
    site: Site, visitor: Visitor, ana: User
) -> None:
    for name in ("Élodie", "Ewa", "Åsa", "Łukasz", "bartek"):
        await create_user(OPERATOR, NewUser(name=name, email=f"{name.encode().hex()}@example.com"))
    names: list[str] = []
    after: str | None = None
    while True:
        page = await _users(visitor, ana, first=2, after=after)
        assert page["totalCount"] == 6
        names += [node["name"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert names == ["Ana Łoś", "Åsa", "bartek", "Élodie", "Ewa", "Łukasz"]
    assert [node["name"] for node in (await _users(visitor, ana, search="LUK"))["nodes"]] == ["Łukasz"]
    assert [node["name"] for node in (await _users(visitor, ana, search="example.com los"))["nodes"]] == ["Ana Łoś"]
    assert (await _users(visitor, ana, search="%"))["totalCount"] == 0
    for wrong in ("nonsense", "WzFd", "WyJhIiwidHJ1ZSJd", "é"):
        assert (await visitor.ask(USERS, first=2, after=wrong)).fields == {"after": "BAD_CURSOR"}
    assert (await visitor.ask(USERS, first=101)).code == "VALIDATION"


async def test_nonsense_is_nobody(site: Site) -> None:
    for token in ("", "trs_", "trs_é", "x" * 10_000, "trs_" + "a" * 43, "trs_" + "a" * 42 + "\x00"):
        assert await principal(token) is None


USERS = """query ($search: String, $first: Int!, $after: String) {
  users(search: $search, first: $first, after: $after) {
    nodes { id name } totalCount pageInfo { hasNextPage endCursor }
  }
}"""


async def _users(visitor: Visitor, user: User, first: int = 50, **variables: Any) -> dict[str, Any]:
    await enter(visitor, user)
    page: dict[str, Any] = (await visitor.ask(USERS, first=first, **variables)).data
    return page
