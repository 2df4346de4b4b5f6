"""Handing items over (R22): of any kinds, any number at once, with what is planned with them when that is wished."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest

from database import DIALECT
from graph_client import counted_statements
from house import House
from trato.accounts.models import User
from trato.db.database import Dialect
from trato.db.sql import Sql, fetch
from trato.graph.kit.ids import decode_id, encode_id

ASSIGN = """mutation ($ids: [ID!]!, $to: ID!, $along: Boolean! = false, $op: ID) {
  assignResponsible(ids: $ids, userId: $to, reassignActivities: $along, clientOpId: $op) {
    assignedIds skipped { id code } operationId
  }
}"""
PLAN = "mutation ($i: ActivityInput!) { createActivity(input: $i) { activity { id } } }"
DONE = "mutation ($id: ID!) { completeActivity(id: $id) { activity { id } } }"


async def plan(house: House, subject: str, item: dict[str, Any], whose: str) -> str:
    given = {"type": "CALL", "subject": subject, "itemIds": [item["id"]], "responsibleId": whose}
    return str((await house.ada.run(PLAN, i=given))["activity"]["id"])


async def owners(house: House, *ids: str) -> list[str]:
    document = "query ($id: ID!) { node(id: $id) { ... on CrmItem { responsible { name } } ... on Activity { responsible { name } } } }"
    return [(await house.ada.run(document, id=one))["responsible"]["name"] for one in ids]


async def test_items_of_every_kind_change_hands_as_one_operation(house: House) -> None:
    olga = await house.user_id(house.olga)
    items = [await house.deal(), await house.company(), await house.contact()]
    ids = [item["id"] for item in items]
    answer = await house.ada.run(ASSIGN, ids=ids, to=olga)
    assert (answer["assignedIds"], answer["skipped"]) == (ids, [])
    assert await owners(house, *ids) == ["Olga"] * 3
    events = await fetch(Sql("SELECT kind, changes, operation_id FROM event WHERE kind LIKE '%.updated' ORDER BY id"))
    assert [event["kind"] for event in events] == ["deal.updated", "company.updated", "contact.updated"]
    assert {event["operation_id"] for event in events} == {answer["operationId"]}
    assert all("Ada" in str(event["changes"]) and "Olga" in str(event["changes"]) for event in events)
    assert {deal["title"] for deal in (await house.olga.run("{ deals { nodes { title } } }"))["nodes"]} == {"A deal"}
    again = await house.ada.run(ASSIGN, ids=ids, to=olga)
    assert (again["assignedIds"], again["operationId"]) == (ids, None), "who has them already is told no news"


async def test_open_activities_go_along_if_wished(house: House) -> None:
    ada, al, olga = [await house.user_id(one) for one in (house.ada, house.al, house.olga)]
    deal, other = await house.deal(), await house.deal(title="Other")
    mine, done, als = (
        await plan(house, "Mine", deal, ada),
        await plan(house, "Done", deal, ada),
        await plan(house, "Al's", deal, al),
    )
    elsewhere = await plan(house, "Elsewhere", other, ada)
    await house.ada.run(DONE, id=done)
    await house.ada.run(ASSIGN, ids=[other["id"]], to=olga)
    assert await owners(house, elsewhere) == ["Ada"], "only if wished"
    handed = await house.ada.run(ASSIGN, ids=[deal["id"]], to=olga, along=True)
    assert await owners(house, deal["id"], mine, done, als) == ["Olga", "Olga", "Ada", "Al"]
    await house.ada.run("mutation ($id: ID!) { undo(operationId: $id) { __typename } }", id=handed["operationId"])
    assert await owners(house, deal["id"], mine, done, als) == ["Ada", "Ada", "Ada", "Al"], "and all comes back at once"


@pytest.mark.skipif(DIALECT is not Dialect.POSTGRES, reason="SQLite has one writer")
async def test_what_another_takes_meanwhile_is_theirs(house: House, database: str) -> None:
    """It is looked for before it is locked, and whoever holds the lock may be giving it to somebody else."""
    ada, al, olga = [await house.user_id(one) for one in (house.ada, house.al, house.olga)]
    deal, other = await house.deal(responsibleId=olga), await house.deal()
    call = await plan(house, "Call", other, ada)
    leaving = "mutation ($id: ID!, $to: ID!) { deactivateUser(id: $id, successorId: $to) { user { id } } }"
    rival = await asyncpg.connect(database)
    try:
        for table, (node, taken), document, given in (
            ("deal", ("Deal", deal["id"]), leaving, {"id": olga, "to": ada}),
            ("activity", ("Activity", call), ASSIGN, {"ids": [other["id"]], "to": al, "along": True}),
        ):
            async with asyncio.timeout(30):
                async with rival.transaction():
                    await rival.execute(
                        f"""UPDATE {table} SET responsible_id = (SELECT id FROM "user" WHERE name = 'Nora') WHERE id = $1""",
                        decode_id(taken, node, "id"),
                    )
                    handing = asyncio.create_task(house.ada.run(document, **given))
                    while not await rival.fetchval("SELECT COUNT(*) FROM pg_locks WHERE NOT granted"):
                        assert not handing.done()
                        await asyncio.sleep(0.01)
                await handing
            assert await owners(house, taken) == ["Nora"]
    finally:
        await rival.close()


async def test_what_may_not_be_changed_stays_and_is_told(house: House) -> None:
    al, olga = await house.user_id(house.al), await house.user_id(house.olga)
    own = await house.deal(title="Own", responsibleId=olga)
    call = await plan(house, "Call", own, olga)
    watched = await house.company(observerIds=[olga])
    hidden = await house.contact()
    before = await house.events()
    ids = [own["id"], watched["id"], hidden["id"]]
    assert (await house.nobody.refused(ASSIGN, ids=ids, to=al)).code == "UNAUTHENTICATED"
    assert [one["code"] for one in (await house.nora.run(ASSIGN, ids=ids, to=al))["skipped"]] == ["NOT_FOUND"] * 3
    assert await house.events() == before
    answer = await house.olga.run(ASSIGN, ids=ids, to=al, along=True)
    assert answer["assignedIds"] == [own["id"]]
    assert [one["code"] for one in answer["skipped"]] == ["FORBIDDEN", "NOT_FOUND"]
    assert await owners(house, own["id"], call, watched["id"]) == ["Al", "Al", "Ada"]
    assert (await house.olga.run("{ deals { nodes { title } } }"))["nodes"] == []


async def test_who_hands_out_of_their_sight_is_told_that_it_is_done(house: House) -> None:
    """By a change of the field: there is no record to answer with, and yet it was changed."""
    al, olga = await house.user_id(house.al), await house.user_id(house.olga)
    items = {"Deal": await house.deal(house.olga), "Company": await house.company(house.olga)}
    items["Contact"] = await house.contact(house.olga)
    lost = await house.deal(house.olga)
    items["Activity"] = {"id": await plan(house, "Call", lost, olga)}
    await house.ada.run(ASSIGN, ids=[lost["id"]], to=al)
    for node, item in items.items():
        update = (
            f"update{node}(id: $id, expectedVersion: 1, input: {{responsibleId: $to}}) {{ {node.lower()} {{ id }} }}"
        )
        answer = await house.olga.run(f"mutation ($id: ID!, $to: ID!) {{ {update} }}", id=item["id"], to=al)
        assert answer == {node.lower(): None}
        assert await owners(house, item["id"]) == ["Al"]
        assert await house.olga.run("query ($id: ID!) { node(id: $id) { id } }", id=item["id"]) is None


async def test_nobody_keeps_what_came_while_they_left(house: House) -> None:
    """Whichever is first: it goes along to the successor, or who has left can't be chosen any more."""
    al = await house.user_id(house.al)
    create = 'mutation ($to: ID!) { createDeal(input: {title: "New", responsibleId: $to}) { deal { id } } }'
    leaving = "mutation ($id: ID!, $to: ID!) { deactivateUser(id: $id, successorId: $to) { user { id } } }"
    for number in range(6):
        person, deal = await house.user_id(await house.hire(f"Person {number}")), await house.deal()
        told = await asyncio.gather(
            house.al.result(create, to=person),
            house.al.result(ASSIGN, ids=[deal["id"]], to=person),
            house.ada.result(leaving, id=person, to=al),
            house.al.result(create, to=person),
        )
        assert not told[2].errors, told[2].errors
        for one in told:
            assert {error.original_error.code.value for error in one.errors or ()} <= {"VALIDATION"}  # type: ignore[union-attr]
    left = 'SELECT deal.id FROM deal JOIN "user" ON "user".id = responsible_id WHERE NOT is_active'
    assert await fetch(Sql(left)) == []


async def test_nobody_is_made_responsible_for_what_they_can_not_see(house: House) -> None:
    """By whichever field; where only a stage is closed to them, that deal stays. An import may come before the roles."""
    deal, there = await house.deal(), await house.deal(stageId=house.stages["In work"])
    nora, olga = await house.user_id(house.nora), await house.user_id(house.olga)
    company, contact = await house.company(), await house.contact()
    role = next(role for role in await house.ada.run("{ roles { id name version } }") if role["name"] == "Manager")
    cell = {"object": "DEAL", "operation": "READ", "level": "NONE", "stageId": house.stages["In work"]}
    permit = """mutation ($id: ID!, $version: Int!, $cell: RolePermissionInput!) {
      setRolePermissions(id: $id, expectedVersion: $version, permissions: [$cell]) { role { id } } }"""
    await house.ada.run(permit, id=role["id"], version=role["version"], cell=cell)
    before = await house.events()
    assert (await house.ada.refused(ASSIGN, ids=[deal["id"]], to=nora)).fields == {"userId": "NO_ACCESS"}
    stage = f', stageId: "{house.stages["In work"]}"'
    for write in (
        f'createDeal(input: {{title: "x", responsibleId: "{nora}"}})',
        f'createDeal(input: {{title: "x", responsibleId: "{olga}"{stage}}})',
        f'createContact(input: {{lastName: "x", responsibleId: "{nora}"}})',
        f'updateDeal(id: "{there["id"]}", expectedVersion: 1, input: {{responsibleId: "{olga}"}})',
        f'updateCompany(id: "{company["id"]}", expectedVersion: 1, input: {{responsibleId: "{nora}"}})',
        f'updateContact(id: "{contact["id"]}", expectedVersion: 1, input: {{responsibleId: "{nora}"}})',
    ):
        refused = await house.ada.refused(f"mutation {{ {write} {{ __typename }} }}")
        assert refused.fields == {"input.responsibleId": "NO_ACCESS"}, write
    assert await house.events() == before
    told = await house.ada.run(ASSIGN, ids=[deal["id"], there["id"]], to=olga)
    assert (told["assignedIds"], told["skipped"]) == ([deal["id"]], [{"id": there["id"], "code": "VALIDATION"}])
    await house.company(house.ada.through("IMPORT"), responsibleId=nora)


@pytest.mark.parametrize("bad", ["nobody", "deactivated", "program"])
async def test_only_people_who_work_here_are_made_responsible(house: House, bad: str) -> None:
    now, deal = datetime.now(UTC), await house.deal()
    row = await User.create(
        email="x@example.org", name="X", sort_name="x", created_at=now, updated_at=now,
        is_active=bad != "deactivated", is_service=bad == "program",
    )  # fmt: skip
    person = encode_id("User", 10**6 if bad == "nobody" else row.id)
    assert (await house.ada.refused(ASSIGN, ids=[deal["id"]], to=person)).fields == {"userId": "UNKNOWN_ID"}
    assert (await house.ada.refused(ASSIGN, ids=[], to=person)).fields == {"ids": "OUT_OF_RANGE"}


async def test_a_retry_hands_over_once_and_statements_do_not_grow(house: House) -> None:
    al, ada = await house.user_id(house.al), await house.user_id(house.ada)
    deals = [await house.deal(title=f"Deal {number}") for number in range(12)]
    for deal in deals:
        await plan(house, "Call", deal, ada)
    counts = []
    for batch in (deals[:1], deals[1:]):
        with counted_statements() as statements:
            first = await house.ada.run(
                ASSIGN, ids=[deal["id"] for deal in batch], to=al, along=True, op=f"k{len(batch)}"
            )
        counts.append(len(statements))
        last = (await house.events())[-1]["id"]
        assert (
            await house.ada.run(ASSIGN, ids=[deal["id"] for deal in batch], to=al, along=True, op=f"k{len(batch)}")
            == first
        )
        assert await house.events(last) == []
    assert counts[0] == counts[1] <= 30
