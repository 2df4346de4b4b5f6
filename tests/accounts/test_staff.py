"""People (R76): invited by links that work once, changed, deactivated with a successor, let in again."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from graph_client import counted_statements
from house import House
from served import OPERATOR, PASSWORD, Site, Visitor, board_of, enter, session_of
from trato.accounts.api_tokens import NewToken, create_api_token
from trato.accounts.models import Credential, User
from trato.db.sql import Sql, fetch, insert
from trato.graph.kit.ids import encode_id

PERSON = "user { id name email isActive isAdmin isPending version }"
INVITE = "mutation ($i: StaffInput!, $k: ID) { inviteUser(input: $i, clientOpId: $k) { path expiresAt %s } }" % PERSON
LINK = "mutation ($id: ID!) { makeEntryLink(id: $id) { path } }"
SHOW = "query ($t: String!) { entryLink(token: $t) { isInvitation name email } }"
ENTER = "mutation ($t: String!, $i: ArrivalInput!) { enterByLink(token: $t, input: $i) { me { user { name } } } }"
UPDATE = (
    "mutation ($id: ID!, $i: StaffInput!, $v: Int!) { updateUser(id: $id, input: $i, expectedVersion: $v) { %s } }"
    % PERSON
)
DEACTIVATE = """mutation ($id: ID!, $to: ID, $along: Boolean! = true, $k: ID) {
  deactivateUser(id: $id, successorId: $to, reassignActivities: $along, clientOpId: $k) { user { isActive } }
}"""
REACTIVATE = "mutation ($id: ID!) { reactivateUser(id: $id) { %s } }" % PERSON
ME = "{ me { user { name } isAdmin } }"
NEW = "a sentence nobody knows"


def token(path: str) -> str:
    place, _, secret = path.partition("#")
    assert place == "/welcome"
    return secret


async def test_who_is_invited_comes_in_once_with_a_name_and_a_password(site: Site, visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    made = (await visitor.ask(INVITE, i={"email": " Carla@Example.com "}, k="once")).data
    assert made["user"]["isPending"] and made["user"]["email"] == "carla@example.com"
    assert (await visitor.ask(INVITE, i={"email": "carla@example.com"}, k="once")).code == "CONFLICT"
    assert (await visitor.ask(INVITE, i={"email": "CARLA@example.com"})).fields == {"input.email": "TAKEN"}
    secret = token(made["path"])
    async with site.visitor() as carla, site.visitor() as thief:
        assert (await carla.ask(SHOW, t=secret)).data == {
            "isInvitation": True, "name": "carla", "email": "carla@example.com",
        }  # fmt: skip
        assert (await carla.ask(ENTER, t=secret, i={"password": "carla@example.com"})).fields == {
            "input.password": "WELL_KNOWN"
        }
        entered = (await carla.ask(ENTER, t=secret, i={"password": NEW, "name": "Carla Ruiz"})).data
        assert entered == {"me": {"user": {"name": "Carla Ruiz"}}}
        assert (await carla.ask(ME)).data["user"]["name"] == "Carla Ruiz", "the browser is signed in"
        assert (await thief.ask(ENTER, t=secret, i={"password": NEW})).code == "NOT_FOUND"
        assert (await thief.ask(SHOW, t=secret)).code == "NOT_FOUND"
        assert (await thief.ask(ME)).code == "UNAUTHENTICATED"
    kinds = [
        row["kind"] for row in await fetch(Sql("SELECT kind FROM event WHERE item_title LIKE '_arla%' ORDER BY id"))
    ]
    assert kinds == ["user.invited", "user.updated", "user.joined", "user.signed_in"]
    assert secret not in repr(await fetch(Sql("SELECT * FROM event")))


async def test_what_acted_for_somebody_before_they_came_in_ends(site: Site, visitor: Visitor, ana: User) -> None:
    board = await board_of(visitor, ana)
    made = (await visitor.ask(INVITE, i={"email": "carla@example.com"})).data
    issued = await create_api_token(OPERATOR, await User.get(email="carla@example.com"), NewToken(name="import"))
    async with site.socket() as socket:
        await socket.begin(issued.secret)
        await socket.subscribe("1", board)
        await visitor.ask(ENTER, t=token(made["path"]), i={"password": NEW})
        assert await socket.closed() == 4401


async def test_of_two_who_use_a_link_at_once_one_comes_in(site: Site, visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    secret = token((await visitor.ask(INVITE, i={"email": "carla@example.com"})).data["path"])
    async with site.visitor() as one, site.visitor() as other:
        answers = await asyncio.gather(*(who.ask(ENTER, t=secret, i={"password": NEW}) for who in (one, other)))
    assert sorted("errors" in answer.body for answer in answers) == [False, True]


async def test_a_link_ends_by_itself_by_a_newer_one_and_with_its_person(
    site: Site, visitor: Visitor, ana: User
) -> None:
    await enter(visitor, ana)
    made = (await visitor.ask(INVITE, i={"email": "carla@example.com"})).data
    assert datetime.fromisoformat(made["expiresAt"]) > datetime.now(UTC) + timedelta(days=6)
    newer = token((await visitor.ask(LINK, id=made["user"]["id"])).data["path"])
    assert (await visitor.ask(SHOW, t=token(made["path"]))).code == "NOT_FOUND"
    assert (await visitor.ask(SHOW, t=newer)).data["isInvitation"]
    assert (await visitor.ask(DEACTIVATE, id=made["user"]["id"])).data
    assert (await visitor.ask(SHOW, t=newer)).code == "NOT_FOUND"
    assert (await visitor.ask(LINK, id=made["user"]["id"])).code == "CONFLICT"
    assert (await visitor.ask(REACTIVATE, id=made["user"]["id"])).data
    latest = token((await visitor.ask(LINK, id=made["user"]["id"])).data["path"])
    await Credential.filter(kind="invite").update(expires_at=datetime.now(UTC))
    assert (await visitor.ask(ENTER, t=latest, i={"password": NEW})).code == "NOT_FOUND"
    for nonsense in ("", "tri_x", "tri_" + "a" * 43, await session_of(ana)):
        assert (await visitor.ask(SHOW, t=nonsense)).code == "NOT_FOUND"


async def test_a_link_for_another_password_ends_all_that_is_open(
    site: Site, visitor: Visitor, ana: User, ben: User
) -> None:
    board = await board_of(visitor, ana)
    made = (await visitor.ask(LINK, id=encode_id("User", ben.id))).data
    async with site.socket(cookie=await session_of(ben)) as socket, site.visitor() as arriving:
        await socket.begin()
        await socket.subscribe("1", board)
        assert not (await arriving.ask(SHOW, t=token(made["path"]))).data["isInvitation"]
        entered = await arriving.ask(ENTER, t=token(made["path"]), i={"password": NEW, "name": "Mallory"})
        assert entered.data == {"me": {"user": {"name": "Ben"}}}, "it gives a password, not a name"
        assert await socket.closed() == 4401
        arriving.forget()
        assert (await arriving.sign_in(ben, PASSWORD)).code == "UNAUTHENTICATED"
        assert (await arriving.sign_in(ben, NEW)).data


async def test_people_are_changed_and_placed_in_the_company(house: House) -> None:
    department = (await house.ada.run('mutation { createDepartment(input: {name: "Sales"}) { department { id } } }'))[
        "department"
    ]["id"]
    group = (await house.ada.run('mutation { createGroup(kind: USERS, input: {name: "Traders"}) { group { id } } }'))[
        "group"
    ]["id"]
    olga = await house.user_id(house.olga)
    given = {"name": "Olga Nowak", "email": "OLGA@nowak.example", "departmentIds": [department], "groupIds": [group]}
    changed = (await house.ada.run(UPDATE, id=olga, i=given, v=1))["user"]
    assert (changed["name"], changed["email"], changed["version"]) == ("Olga Nowak", "olga@nowak.example", 2)
    structure = await house.ada.run("{ departments { members { name } } groups { members { name } } }")
    assert structure == {
        "departments": [{"members": [{"name": "Olga Nowak"}]}],
        "groups": [{"members": [{"name": "Olga Nowak"}]}],
    }
    assert (await house.ada.refused(UPDATE, id=olga, i={"name": "Late"}, v=1)).code == "STALE_VERSION"
    assert (await house.ada.refused(UPDATE, id=olga, i={"email": "al@example.org"}, v=2)).fields == {
        "input.email": "TAKEN"
    }
    unknown = await house.ada.refused(UPDATE, id=olga, i={"name": "Never", "groupIds": [encode_id("Group", 99)]}, v=2)
    assert unknown.fields == {"input.groupIds[0]": "UNKNOWN_ID"}
    assert (await User.get(sort_name="olga nowak")).version == 2, "nothing of what was refused is left"
    invited = await house.ada.run(INVITE, i={"email": "carla@example.org", "departmentIds": [department]})
    members = (await house.ada.run("{ departments { members { name } } }"))[0]["members"]
    assert members == [{"name": invited["user"]["name"]}, {"name": "Olga Nowak"}]


async def test_somebody_always_administrates(house: House) -> None:
    ada, al = await house.user_id(house.ada), await house.user_id(house.al)
    assert (await house.ada.refused(UPDATE, id=ada, i={"isAdmin": False}, v=1)).fields == {"": "LAST_ADMIN"}
    assert (await house.ada.refused(DEACTIVATE, id=ada)).fields == {"": "LAST_ADMIN"}
    await house.ada.run(INVITE, i={"email": "late@example.org", "isAdmin": True})
    refused = await house.ada.refused(DEACTIVATE, id=ada)
    assert refused.fields == {"": "LAST_ADMIN"}, "whoever has yet to come in may never do so"
    await User.filter(email__in=["ada@example.org", "al@example.org"]).update(password_hash="theirs")
    await house.ada.run(UPDATE, id=al, i={"isAdmin": True}, v=1)
    answers = await asyncio.gather(
        house.ada.result(UPDATE, id=ada, i={"isAdmin": False}, v=1),
        house.ada.result(UPDATE, id=al, i={"isAdmin": False}, v=2),
    )
    assert sorted(bool(answer.errors) for answer in answers) == [False, True]


async def test_a_role_for_settings_is_no_way_to_become_an_administrator(house: House) -> None:
    ada, al = await house.user_id(house.ada), await house.user_id(house.al)
    made = await house.ada.run('mutation { createRole(name: "Settings", flags: [SETTINGS]) { role { id } } }')
    give = "mutation ($r: ID!, $u: ID!) { assignRole(id: $r, holderType: USER, holderId: $u) { role { id } } }"
    await house.ada.run(give, r=made["role"]["id"], u=al)
    manager = house.al
    before = await house.events()
    for document, given in (
        (UPDATE, {"id": al, "i": {"isAdmin": True}, "v": 1}),
        (UPDATE, {"id": ada, "i": {"email": "mine@example.org"}, "v": 1}),
        (INVITE, {"i": {"email": "accomplice@example.org", "isAdmin": True}}),
        (LINK, {"id": ada}),
        (DEACTIVATE, {"id": ada, "to": al}),
    ):
        assert (await manager.refused(document, **given)).code == "FORBIDDEN"
    assert await house.events() == before
    assert (await manager.run(INVITE, i={"email": "colleague@example.org"}))["user"]["isPending"]


async def test_whoever_looks_after_something_leaves_it_to_a_successor(house: House) -> None:
    olga, al = await house.user_id(house.olga), await house.user_id(house.al)
    deal, company = await house.deal(responsibleId=olga), await house.company(responsibleId=olga)
    thrown = await house.contact(responsibleId=olga)
    await house.ada.run("mutation ($ids: [ID!]!) { deleteContacts(ids: $ids) { deletedIds } }", ids=[thrown["id"]])
    plan = 'mutation ($o: ID!, $d: ID!) { createActivity(input: {type: CALL, subject: "Call", responsibleId: $o, itemIds: [$d]}) { activity { id } } }'
    await house.ada.run(plan, o=olga, d=deal["id"])
    load = await house.ada.run(
        "query ($u: ID!) { responsibilities(userId: $u) { items { kind count } openActivities } }", u=olga
    )
    assert {one["kind"]: one["count"] for one in load["items"]} == {"COMPANY": 1, "CONTACT": 0, "LEAD": 0, "DEAL": 1}
    assert load["openActivities"] == 1
    assert (await house.ada.refused(DEACTIVATE, id=olga)).fields == {"": "NEEDS_SUCCESSOR"}
    for nobody in (olga, encode_id("User", 99)):
        assert (await house.ada.refused(DEACTIVATE, id=olga, to=nobody)).fields == {"successorId": "UNKNOWN_ID"}
    assert (await User.get(name="Olga")).is_active
    last = (await house.events())[-1]["id"]
    await house.ada.run(DEACTIVATE, id=olga, to=al, k="bye")
    await house.ada.run(DEACTIVATE, id=olga, to=al, k="bye")
    assert [event["kind"] for event in await house.events(last)] == [
        "activity.updated", "company.updated", "contact.updated", "deal.updated", "user.deactivated",
    ]  # fmt: skip
    rows = await fetch(
        Sql(
            "SELECT responsible_id FROM deal UNION ALL SELECT responsible_id FROM company UNION ALL"
            " SELECT responsible_id FROM contact UNION ALL SELECT responsible_id FROM activity"
        )
    )
    assert [encode_id("User", row["responsible_id"]) for row in rows] == [al] * 4, "what lies in the bin as well"
    assert company and (await house.ada.run(REACTIVATE, id=olga))["user"]["isActive"]


async def test_whoever_looks_after_leads_alone_needs_a_successor_as_well(classic: House) -> None:
    olga = await classic.user_id(classic.olga)
    await classic.lead(classic.olga)
    load = await classic.ada.run("query ($u: ID!) { responsibilities(userId: $u) { items { kind count } } }", u=olga)
    assert {"kind": "LEAD", "count": 1} in load["items"]
    assert (await classic.ada.refused(DEACTIVATE, id=olga)).fields == {"": "NEEDS_SUCCESSOR"}


async def test_leaving_ten_thousand_deals_takes_few_statements(house: House) -> None:
    olga = house.olga.access
    assert olga is not None
    deal = await house.deal(responsibleId=await house.user_id(house.olga))
    (row,) = await fetch(Sql("SELECT * FROM deal"))
    columns = [name for name in row if name != "id"]
    await insert("deal", columns, [[row[name] for name in columns]] * 9_999)
    with counted_statements() as statements:
        await house.ada.run(DEACTIVATE, id=encode_id("User", olga.user_id), to=await house.user_id(house.al))
    assert len(statements) <= 150
    (left,) = await fetch(Sql("SELECT COUNT(*) AS number FROM deal WHERE responsible_id = ?", (olga.user_id,)))
    (told,) = await fetch(Sql("SELECT COUNT(*) AS number FROM event WHERE kind = 'deal.updated'"))
    assert deal and (left["number"], told["number"]) == (0, 10_000)


async def test_a_program_has_an_account_and_no_way_in_but_its_tokens(site: Site, visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    service = (await visitor.ask('mutation { createService(name: "Website") { user { id isService email } } }')).data[
        "user"
    ]
    create = 'mutation ($s: ID!) { createApiToken(name: "forms", serviceId: $s) { secret apiToken { id } } }'
    made = (await visitor.ask(create, s=service["id"])).data
    async with site.visitor(authorization=f"Bearer {made['secret']}") as program:
        assert (await program.ask(ME)).data["user"]["name"] == "Website"
        assert [one["id"] for one in (await visitor.ask("{ services { id } }")).data] == [service["id"]]
        assert service["id"] not in str((await visitor.ask("{ users { nodes { id } } }")).data), "nobody to choose"
        assert (await visitor.ask(LINK, id=service["id"])).code == "NOT_FOUND", "it has no password to choose"
        listed = (await visitor.ask("query ($s: ID!) { apiTokens(serviceId: $s) { id } }", s=service["id"])).data
        assert listed == [made["apiToken"]]
        assert (await visitor.ask(create, s=encode_id("User", ana.id))).code == "NOT_FOUND"
        await visitor.ask(DEACTIVATE, id=service["id"])
        assert (await program.ask(ME)).code == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    "document",
    [
        'mutation { inviteUser(input: {email: "new@example.org"}) { path } }',
        "mutation ($u: ID!) { makeEntryLink(id: $u) { path } }",
        'mutation ($u: ID!) { updateUser(id: $u, input: {name: "Other"}, expectedVersion: 1) { user { id } } }',
        "mutation ($u: ID!) { deactivateUser(id: $u) { user { id } } }",
        "mutation ($u: ID!) { reactivateUser(id: $u) { user { id } } }",
        'mutation { createService(name: "Website") { user { id } } }',
        "query ($u: ID!) { responsibilities(userId: $u) { openActivities } }",
        "{ services { id } }",
    ],
)
async def test_only_who_may_manage_people_does(house: House, document: str) -> None:
    given: dict[str, Any] = {"u": await house.user_id(house.nora)} if "$u" in document else {}
    before = await house.events(), await User.all().order_by("id").values()
    assert (await house.nobody.refused(document, **given)).code == "UNAUTHENTICATED"
    assert (await house.al.refused(document, **given)).code == "FORBIDDEN"
    assert (await house.events(), await User.all().order_by("id").values()) == before
    await house.ada.run(document, **given)


async def test_who_is_invited_holds_the_roles_given_with_the_invitation(house: House) -> None:
    roles = {role["name"]: role["id"] for role in await house.ada.run("{ roles { id name } }")}
    document = """mutation ($roles: [ID!]) { inviteUser(input: {email: "ina@example.org"}, roleIds: $roles) { user { id } } }"""
    before = await house.events()
    gone = encode_id("Role", 10**6)
    assert (await house.ada.refused(document, roles=[roles["Manager"], gone])).fields == {"roleIds[1]": "UNKNOWN_ID"}
    assert await house.events() == before
    made = await house.ada.run(document, roles=[roles["Manager"]])
    effective = "query ($id: ID!) { effectivePermissions(userId: $id) { permissions { level reasons { role } } } }"
    told = await house.ada.run(effective, id=made["user"]["id"])
    assert {reason["role"] for one in told["permissions"] for reason in one["reasons"]} == {"Manager"}
    kinds = [event["kind"] for event in (await house.events())[len(before) :]]
    assert kinds == ["user.invited", "role.assigned"]
