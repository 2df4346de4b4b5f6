"""The company's structure (R76): departments are a tree that stays one, groups gather people, each change is logged."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from graph_client import counted_statements
from house import House
from trato.db.sql import Sql, fetch

TREE = "departments { id name parentId sort version members { name } heads { name } } department { id version }"
ADD = (
    "mutation ($input: DepartmentInput!, $parent: ID) { createDepartment(input: $input, parentId: $parent) { %s } }"
    % TREE
)
CHANGE = (
    "mutation ($id: ID!, $input: DepartmentInput!, $version: Int!)"
    " { updateDepartment(id: $id, input: $input, expectedVersion: $version) { %s } }" % TREE
)
MOVE = (
    "mutation ($id: ID!, $parent: ID, $before: ID) { moveDepartment(id: $id, parentId: $parent, beforeId: $before) { %s } }"
    % TREE
)
DELETE = "mutation ($id: ID!) { deleteDepartment(id: $id) { %s } }" % TREE
GROUP = "{ group { id kind name version members { name } } }"
ADD_GROUP = "mutation ($kind: GroupKind!, $input: GroupInput!) { createGroup(kind: $kind, input: $input) %s }" % GROUP
CHANGE_GROUP = (
    "mutation ($id: ID!, $input: GroupInput!, $version: Int!)"
    " { updateGroup(id: $id, input: $input, expectedVersion: $version) %s }" % GROUP
)
DELETE_GROUP = "mutation ($id: ID!) { deleteGroup(id: $id) { deletedId } }"


async def add(house: House, name: str, parent: str | None = None, **people: list[str]) -> str:
    made = await house.ada.run(ADD, input={"name": name, **people}, parent=parent)
    return made["department"]["id"]


def shape(answer: dict[str, Any]) -> dict[str | None, list[str]]:
    """Names below each parent's name, in order."""
    names = {department["id"]: department["name"] for department in answer["departments"]}
    below: dict[str | None, list[str]] = {}
    for department in answer["departments"]:
        below.setdefault(names.get(department["parentId"]), []).append(department["name"])
    return below


async def newest(number: int = 1) -> list[dict[str, Any]]:
    """The last events: kind, changes, and whose histories they stand on."""
    events = await fetch(Sql("SELECT id, kind, item_title, changes FROM event ORDER BY id DESC LIMIT ?", (number,)))
    return list(reversed(events))


async def test_departments_form_a_tree_in_an_order_one_chooses(house: House) -> None:
    sales = await add(house, "Sales")
    north, south = await add(house, "North", sales), await add(house, "South", sales)
    field = await add(house, "Field", south)
    moved = await house.ada.run(MOVE, id=field, parent=sales, before=north)
    assert shape(moved) == {None: ["Sales"], "Sales": ["Field", "North", "South"]}
    moved = await house.ada.run(MOVE, id=north, parent=sales)
    assert shape(moved) == {None: ["Sales"], "Sales": ["Field", "South", "North"]}
    moved = await house.ada.run(MOVE, id=north, parent=None, before=sales)
    assert shape(moved) == {None: ["North", "Sales"], "Sales": ["Field", "South"]}


async def test_a_department_is_never_below_itself(house: House) -> None:
    sales = await add(house, "Sales")
    north = await add(house, "North", sales)
    field = await add(house, "Field", north)
    for below in (sales, north, field):
        assert (await house.ada.refused(MOVE, id=sales, parent=below)).fields == {"parentId": "CYCLE"}


async def test_two_moves_at_once_leave_a_tree(house: House) -> None:
    one, other = await add(house, "One"), await add(house, "Other")
    answers = await asyncio.gather(
        house.ada.result(MOVE, id=one, parent=other), house.ada.result(MOVE, id=other, parent=one)
    )
    assert sorted(bool(answer.errors) for answer in answers) == [False, True]


async def test_names_are_unique_among_siblings(house: House) -> None:
    sales = await add(house, "Sales")
    north = await add(house, "North", sales)
    assert (await house.ada.refused(ADD, input={"name": " nórth"}, parent=sales)).fields == {"input.name": "DUPLICATE"}
    elsewhere = await add(house, "North")
    assert (await house.ada.refused(MOVE, id=elsewhere, parent=sales)).fields == {"parentId": "DUPLICATE"}
    assert (await house.ada.refused(ADD, input={"name": " "})).fields == {"input.name": "REQUIRED"}
    assert (await house.ada.refused(ADD, input={"name": "x" * 101})).fields == {"input.name": "TOO_LONG"}
    renamed = await house.ada.run(CHANGE, id=north, input={"name": "NORTH"}, version=1)
    assert renamed["department"]["version"] == 2
    assert (await house.ada.refused(CHANGE, id=north, input={"name": "Late"}, version=1)).code == "STALE_VERSION"


async def test_people_work_in_several_departments_and_lead_some(house: House) -> None:
    al, olga = await house.user_id(house.al), await house.user_id(house.olga)
    sales = await add(house, "Sales", headIds=[al])
    service = await add(house, "Service", memberIds=[olga, al])
    tree = {one["name"]: one for one in await house.ada.run("{ departments { name members { name } heads { name } } }")}
    assert tree["Sales"]["members"] == tree["Sales"]["heads"] == [{"name": "Al"}], "who leads a department works in it"
    assert tree["Service"] == {"name": "Service", "members": [{"name": "Al"}, {"name": "Olga"}], "heads": []}
    await house.ada.run(CHANGE, id=sales, input={"memberIds": [olga]}, version=1)
    (sales_now, _) = await house.ada.run("{ departments { members { name } heads { name } } }")
    assert sales_now == {"members": [{"name": "Olga"}], "heads": []}, "who left leads no more"
    (event,) = await newest()
    assert event["kind"] == "department.updated" and '"Al"' in str(event["changes"]).replace("'", '"')
    about = await fetch(Sql("SELECT item_kind FROM event_subject WHERE event_id = ?", (event["id"],)))
    assert sorted(row["item_kind"] for row in about) == ["department", "user", "user"]
    unknown = await house.ada.refused(CHANGE, id=service, input={"memberIds": [olga, "VXNlcjo5OTk5"]}, version=1)
    assert unknown.fields == {"input.memberIds[1]": "UNKNOWN_ID"}


async def test_only_an_empty_department_is_deleted(house: House) -> None:
    sales = await add(house, "Sales")
    north = await add(house, "North", sales, memberIds=[await house.user_id(house.al)])
    assert (await house.ada.refused(DELETE, id=sales)).fields == {"": "HAS_DEPARTMENTS"}
    assert (await house.ada.refused(DELETE, id=north)).fields == {"": "HAS_MEMBERS"}
    await house.ada.run(CHANGE, id=north, input={"memberIds": []}, version=1)
    assert shape(await house.ada.run(DELETE, id=north)) == {None: ["Sales"]}
    assert (await house.ada.refused(DELETE, id=north)).code == "NOT_FOUND"


async def test_groups_of_users_and_of_projects_gather_people(house: House) -> None:
    al, olga = await house.user_id(house.al), await house.user_id(house.olga)
    made = (await house.ada.run(ADD_GROUP, kind="USERS", input={"name": "Traders", "memberIds": [olga, al, al]}))[
        "group"
    ]
    assert made["members"] == [{"name": "Al"}, {"name": "Olga"}]
    taken = await house.ada.refused(ADD_GROUP, kind="USERS", input={"name": "TRADERS"})
    assert taken.fields == {"input.name": "DUPLICATE"}
    project = (await house.ada.run(ADD_GROUP, kind="PROJECT", input={"name": "Traders"}))["group"]
    changed = await house.ada.run(
        CHANGE_GROUP, id=made["id"], input={"name": "Sellers", "memberIds": [al]}, version=made["version"]
    )
    assert changed["group"] | {"id": ""} == {
        "id": "",
        "kind": "USERS",
        "name": "Sellers",
        "version": 2,
        "members": [{"name": "Al"}],
    }
    assert (
        await house.ada.refused(CHANGE_GROUP, id=made["id"], input={"name": "Late"}, version=1)
    ).code == "STALE_VERSION"
    await house.ada.run(DELETE_GROUP, id=made["id"])
    assert await house.ada.run("{ groups { id } }") == [{"id": project["id"]}]
    assert [event["kind"] for event in await newest(4)] == [
        "group.created", "group.created", "group.updated", "group.deleted",
    ]  # fmt: skip


async def test_what_changes_nothing_is_no_event(house: House) -> None:
    sales = await add(house, "Sales", memberIds=[await house.user_id(house.al)])
    before = await house.events()
    same = {"name": "Sales", "memberIds": [await house.user_id(house.al)], "headIds": []}
    assert (await house.ada.run(CHANGE, id=sales, input=same, version=1))["department"]["version"] == 1
    await house.ada.run(MOVE, id=sales, parent=None)
    assert await house.events() == before


async def test_a_retry_makes_nothing_twice(house: House) -> None:
    document = 'mutation { createDepartment(input: {name: "Sales"}, clientOpId: "k") { department { id } } }'
    assert await house.ada.run(document) == await house.ada.run(document)
    assert len(await house.ada.run("{ departments { id } }")) == 1


@pytest.mark.parametrize(
    "document",
    [
        'mutation ($department: ID!) { createDepartment(input: {name: "New"}, parentId: $department) { department { id } } }',
        'mutation ($department: ID!) { updateDepartment(id: $department, input: {name: "New"}, expectedVersion: 1) { department { id } } }',
        "mutation ($department: ID!) { moveDepartment(id: $department) { department { id } } }",
        "mutation ($department: ID!) { deleteDepartment(id: $department) { department { id } } }",
        'mutation { createGroup(kind: USERS, input: {name: "New"}) { group { id } } }',
        'mutation ($group: ID!) { updateGroup(id: $group, input: {name: "New"}, expectedVersion: 1) { group { id } } }',
        "mutation ($group: ID!) { deleteGroup(id: $group) { deletedId } }",
        "{ departments { id } }",
        "{ groups { id } }",
    ],
)
async def test_only_who_may_manage_people_sees_and_changes_the_structure(house: House, document: str) -> None:
    department = await add(house, "Below", await add(house, "Sales"))
    group = (await house.ada.run(ADD_GROUP, kind="USERS", input={"name": "Traders"}))["group"]["id"]
    given = {"department": department, "group": group}
    wanted = {name: value for name, value in given.items() if f"${name}" in document}
    before = await house.events()
    assert (await house.nobody.refused(document, **wanted)).code == "UNAUTHENTICATED"
    assert (await house.al.refused(document, **wanted)).code == "FORBIDDEN"
    assert await house.events() == before
    await house.ada.run(document, **wanted)


async def test_nodes_of_the_structure_are_absent_without_the_right(house: House) -> None:
    department = await add(house, "Sales")
    group = (await house.ada.run(ADD_GROUP, kind="PROJECT", input={"name": "Fair"}))["group"]["id"]
    for node in (department, group):
        assert await house.al.run("query ($id: ID!) { node(id: $id) { id } }", id=node) is None
        assert await house.ada.run("query ($id: ID!) { node(id: $id) { id } }", id=node) == {"id": node}


async def test_statements_do_not_grow_with_the_company(house: House) -> None:
    everyone = [await house.user_id(client) for client in (house.ada, house.al, house.olga, house.nora)]
    sales = await add(house, "Sales")

    async def counted() -> tuple[int, int, int]:
        counts = []
        for document, given in (
            ("{ departments { name members { name } heads { name } } groups { name members { name } } }", {}),
            (MOVE, {"id": sales, "before": last}),
            (CHANGE, {"id": sales, "input": {"memberIds": everyone}, "version": version}),
        ):
            with counted_statements() as statements:
                await house.ada.run(document, **given)
            counts.append(len(statements))
        return tuple(counts)  # type: ignore[return-value]

    await add(house, "Second")
    last = await add(house, "Third")
    await house.ada.run(CHANGE, id=sales, input={"memberIds": everyone[:1]}, version=1)
    version = 2
    few = await counted()
    for number in range(20):
        last = await add(house, f"Office {number}", memberIds=everyone, headIds=everyone[:2])
        await house.ada.run(ADD_GROUP, kind="USERS", input={"name": f"Group {number}", "memberIds": everyone})
    await house.ada.run(CHANGE, id=sales, input={"memberIds": []}, version=3)
    version = 4
    assert await counted() == few
    assert few[0] <= 7


async def test_who_keeps_the_structure_learns_of_its_changes_and_others_do_not(house: House) -> None:
    """One's own rights aside: then everyone begins anew (R3, R76)."""
    document = "subscription ($after: String) { structureEvents(after: $after) { cursor type } }"
    assert await house.nobody.refused_following(document) == "UNAUTHENTICATED"
    async with asyncio.timeout(30), house.ada.following(document) as news:
        assert (await anext(news))["type"] == "READY"
        role = (await house.ada.run('mutation { createRole(name: "Another") { role { id } } }'))["role"]["id"]
        olga = await house.user_id(house.olga)
        for change in (
            f'assignRole(id: "{role}", holderType: USER, holderId: "{olga}") {{ role {{ id }} }}',
            'createDepartment(input: {name: "New"}) { department { id } }',
            'createGroup(kind: USERS, input: {name: "New"}) { group { id } }',
            f'updateUser(id: "{olga}", expectedVersion: 1, input: {{name: "Olga Nova"}}) {{ user {{ id }} }}',
        ):
            await house.ada.run(f"mutation {{ {change} }}")
        told = [await anext(news) for _ in range(5)]
        assert [one["type"] for one in told] == ["ROLES", "ROLES", "DEPARTMENTS", "GROUPS", "PEOPLE"]
    async with asyncio.timeout(30), house.nora.following(document, after=told[3]["cursor"]) as news:
        assert (await anext(news))["type"] == "READY", "of people nothing comes before"
    async with asyncio.timeout(30), house.nora.following(document, after=told[0]["cursor"]) as news:
        assert (await anext(news))["type"] == "RESYNC", "rights may be others since"
