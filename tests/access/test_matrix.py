"""What each level of each right on each object lets one do, through the public schema (R72)."""

from __future__ import annotations

from typing import Any

import pytest

from access.office import LEVELS, NOUNS, Office, Thing, build, reaches
from house import House

ME = "Hana"
WHOSE = ("Hana", "Sam", "Nils", "Lara", "Tess")
"""My own, a colleague's, one's from a department below mine, beside it, and above."""
ALL_MINE = """{
  leads(first: 100) { totalCount nodes { id access { canUpdate canDelete } } }
  deals(first: 100) { totalCount nodes { id access { canUpdate canDelete } } }
  contacts(first: 100) { totalCount nodes { id access { canUpdate canDelete } } }
  companies(first: 100) { totalCount nodes { id access { canUpdate canDelete } } } }"""
LISTS = {"lead": "leads", "deal": "deals", "contact": "contacts", "company": "companies"}
EXPLAIN = """query ($item: ID!, $user: ID!, $right: AccessOperation!) {
  explainAccess(itemId: $item, userId: $user, operation: $right) { allowed ground } }"""
UPDATE = """mutation ($id: ID!, $input: %(noun)sInput!) {
  update%(noun)s(id: $id, expectedVersion: 1, input: $input) { __typename } }"""
DELETE = "mutation ($id: ID!) { delete%s(ids: [$id]) { deletedIds } }"
CREATE = "mutation ($input: %(noun)sInput!) { create%(noun)s(input: $input) { %(kind)s { id } } }"
NAME = {"lead": "title", "deal": "title", "contact": "lastName", "company": "title"}


@pytest.fixture
async def office(house: House) -> Office:
    """Of each kind: one of everybody's, one of Lara's that is open to everyone, and one of hers that I observe."""
    office = await build(house)
    for kind in NOUNS:
        for name in WHOSE:
            await office.make(kind, name)
        await office.make(kind, "Lara", opened=True)
        await office.make(kind, "Lara", observers=[ME])
    return office


async def seen(office: Office) -> dict[str, Any]:
    """Everything that I find in lists, with my rights on it."""
    lists = await office.people[ME].run(ALL_MINE)
    assert all(one["totalCount"] == len(one["nodes"]) for one in lists.values())
    return {node["id"]: node["access"] for one in lists.values() for node in one["nodes"]}


def cells(right: str, level: str) -> list[dict[str, str]]:
    """A right at this level on every object, over reading everything."""
    reading = (
        [] if right == "READ" else [{"object": kind.upper(), "operation": "READ", "level": "ALL"} for kind in NOUNS]
    )
    return [*reading, *({"object": kind.upper(), "operation": right, "level": level} for kind in NOUNS)]


async def _attempts(office: Office, document: str, thing: Thing, allowed: bool, **given: Any) -> None:
    result = await office.people[ME].result(document, id=thing.id, **given)
    refused = None if not result.errors else result.errors[0].original_error.code.value  # type: ignore[union-attr]
    assert refused == (None if allowed else "FORBIDDEN"), (thing, document)


@pytest.mark.parametrize("level", LEVELS)
async def test_reading_changing_deleting_exporting(office: Office, level: str) -> None:
    role = await office.role("Tested", ("USER", office.ids[ME]))
    expected = {thing.id: reaches(ME, level, thing) for thing in office.things}

    await office.permit(role, cells("READ", level))
    reading = {thing.id for thing in office.things if reaches(ME, level, thing, reading=True)}
    found = await seen(office)
    assert set(found) == reading
    assert not any(rights["canUpdate"] or rights["canDelete"] for rights in found.values())
    for thing in office.things:
        node = await office.people[ME].run("query ($id: ID!) { node(id: $id) { id } }", id=thing.id)
        assert (node is not None) == (thing.id in reading)

    await office.permit(role, cells("UPDATE", level))
    found = await seen(office)
    assert {item: rights["canUpdate"] for item, rights in found.items()} == expected
    assert not any(rights["canDelete"] for rights in found.values())
    for thing in office.things:
        document = UPDATE % {"noun": NOUNS[thing.kind]}
        await _attempts(office, document, thing, expected[thing.id], input={"description": "Changed"})

    for right, given in (("UPDATE", "NONE"), ("EXPORT", level), ("DELETE", level)):
        await office.permit(role, cells(right, given))
    found = await seen(office)
    assert {item: rights["canDelete"] for item, rights in found.items()} == expected
    for thing in office.things:
        told = await office.house.ada.run(EXPLAIN, item=thing.id, user=office.ids[ME], right="EXPORT")
        assert told["allowed"] == expected[thing.id], told
    for thing in office.things:
        await _attempts(office, DELETE % LISTS[thing.kind].capitalize(), thing, expected[thing.id])


PLANNED = "mutation ($input: DealInput!) { createDealOnActivityBoard(input: $input, column: TODAY) { deal { id } } }"


@pytest.mark.parametrize("right", ["ADD", "IMPORT"])
async def test_making_is_limited_to_whom_it_may_be_for(office: Office, right: str) -> None:
    everyone = await office.role("Everyone", ("DEPARTMENT_TREE", office.departments["Top"]))
    await office.permit(everyone, cells("READ", "OWN"))
    role = await office.role("Tested", ("USER", office.ids[ME]))
    me = office.people[ME] if right == "ADD" else office.people[ME].through("IMPORT")
    other = office.people[ME].through("IMPORT") if right == "ADD" else office.people[ME]
    for level in (one for one in LEVELS if one != "OPEN"):
        await office.permit(role, cells(right, level))
        for kind, noun in NOUNS.items():
            document = CREATE % {"noun": noun, "kind": kind}
            for name in WHOSE:
                given = {"input": {NAME[kind]: "New", "responsibleId": office.ids[name]}}
                allowed = reaches(ME, level, Thing("", kind, name))
                result = await me.result(document, **given)
                assert (not result.errors) == allowed, (level, kind, name, result.errors)
            assert (await other.refused(document, **given)).code == "FORBIDDEN"


async def test_nothing_is_planned_with_a_deal_that_is_made_out_of_sight(office: Office) -> None:
    """Who may make deals for anybody, and read their own, makes them in a column of the activities view for themselves."""
    everyone = await office.role("Everyone", ("DEPARTMENT_TREE", office.departments["Top"]))
    await office.permit(everyone, cells("READ", "OWN"))
    role = await office.role("Tested", ("USER", office.ids[ME]))
    await office.permit(role, cells("ADD", "ALL"))
    await office.permit(role, cells("READ", "OWN"))
    events = await office.house.events()
    for name in (one for one in WHOSE if one != ME):
        given = {"input": {"title": "New", "responsibleId": office.ids[name]}}
        assert (await office.people[ME].refused(PLANNED, **given)).fields == {"input.responsibleId": "UNKNOWN_ID"}
    assert await office.house.events() == events
    assert await office.people[ME].run(PLANNED, input={"title": "New", "responsibleId": office.ids[ME]})


async def test_what_somebody_may_is_told_by_right(office: Office) -> None:
    """Each with the roles that say so."""
    role = await office.role("Tested", ("DEPARTMENT_TREE", office.departments["Top"]))
    rights = ("READ", "ADD", "UPDATE", "DELETE", "EXPORT", "IMPORT")
    levels = dict(zip(rights, ("OPEN", "OWN", "ALL", "NONE", "DEPARTMENT_TREE", "OWN_DEPARTMENT"), strict=True))
    await office.permit(
        role, [{"object": "LEAD", "operation": right, "level": level} for right, level in levels.items()]
    )
    told = await office.people[ME].run(
        """query ($id: ID!) { effectivePermissions(userId: $id) { isAdmin permissions {
          object operation level reasons { role isInherited holders { type name } } } } }""",
        id=office.ids[ME],
    )
    leads = {one["operation"]: one for one in told["permissions"] if one["object"] == "LEAD"}
    assert {right: one["level"] for right, one in leads.items()} == levels
    assert leads["READ"]["reasons"] == [
        {"role": "Tested", "isInherited": False, "holders": [{"type": "DEPARTMENT_TREE", "name": "Top"}]}
    ]
    assert not any(one["reasons"] for one in told["permissions"] if one["object"] != "LEAD")


@pytest.mark.parametrize(
    ("holder", "holds"),
    [
        (("DEPARTMENT", "Sales"), {"Hana", "Sam"}),
        (("DEPARTMENT_TREE", "Sales"), {"Hana", "Sam", "Nils"}),
        (("DEPARTMENT_TREE", "Top"), set(WHOSE)),
        (("DEPARTMENT", "Top"), {"Tess"}),
    ],
)
async def test_who_holds_a_departments_role(office: Office, holder: tuple[str, str], holds: set[str]) -> None:
    role = await office.role("Tested", (holder[0], office.departments[holder[1]]))
    await office.permit(role, cells("READ", "OWN"))
    for name, client in office.people.items():
        own = {thing.id for thing in office.things if thing.responsible == name or name in thing.observers}
        lists = await client.run(ALL_MINE)
        found = {node["id"] for one in lists.values() for node in one["nodes"]}
        assert found == (own if name in holds else set()), name
