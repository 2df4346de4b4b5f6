"""Roles are made, changed, given and taken by whoever may change the settings (R70-R73), and act at once."""

from __future__ import annotations

from typing import Any

import pytest

from graph_client import Client, counted_statements
from house import House
from trato.roles.defaults import Start

ROLE = "role { id name version flags permissions { object operation pipelineId stageId level } holders { type name } }"
CREATE = "mutation ($name: String!, $flags: [RoleFlag!]) { createRole(name: $name, flags: $flags) { %s } }" % ROLE
CLONE = "mutation ($id: ID!, $name: String!) { cloneRole(id: $id, name: $name) { %s } }" % ROLE
UPDATE = (
    """mutation ($id: ID!, $version: Int!, $input: RoleInput!) {
  updateRole(id: $id, expectedVersion: $version, input: $input) { %s } }"""
    % ROLE
)
DELETE = "mutation ($id: ID!) { deleteRole(id: $id) { deletedId } }"
PERMIT = (
    """mutation ($id: ID!, $version: Int!, $cells: [RolePermissionInput!]!) {
  setRolePermissions(id: $id, expectedVersion: $version, permissions: $cells) { %s } }"""
    % ROLE
)
ASSIGN = (
    """mutation ($id: ID!, $type: RoleHolderType!, $holder: ID!) {
  assignRole(id: $id, holderType: $type, holderId: $holder) { %s } }"""
    % ROLE
)
UNASSIGN = ASSIGN.replace("assignRole", "unassignRole")
NODE = "query ($id: ID!) { node(id: $id) { id } }"
ROLES = "{ roles { id name version flags permissions { object operation level } holders { type id name } } }"
DEALS = "{ deals { totalCount } }"
DEPARTMENT = """mutation ($name: String!, $members: [ID!], $parent: ID) {
  createDepartment(input: {name: $name, memberIds: $members}, parentId: $parent) { department { id version } } }"""
GROUP = """mutation ($kind: GroupKind!, $members: [ID!]) {
  createGroup(kind: $kind, input: {name: "Team", memberIds: $members}) { group { id version } } }"""


async def roles(house: House) -> dict[str, dict[str, Any]]:
    """All roles by name."""
    return {role["name"]: role for role in await house.ada.run(ROLES)}


async def seen(client: Client) -> int:
    """How many deals somebody sees now."""
    return int((await client.run(DEALS))["totalCount"])


async def test_every_installation_begins_with_four(house: House) -> None:
    found = await roles(house)
    assert {name: {cell["level"] for cell in role["permissions"]} for name, role in found.items()} == {
        "Administrator": {"ALL"}, "Chief executive": {"ALL"}, "Head of department": {"DEPARTMENT_TREE"}, "Manager": {"OWN"},
    }  # fmt: skip
    assert all(len(role["permissions"]) == 24 for role in found.values())
    assert [holder["name"] for holder in found["Manager"]["holders"]] == ["Olga"]
    assert "SETTINGS" in found["Administrator"]["flags"]


async def test_a_role_is_made_cloned_renamed_and_deleted(house: House) -> None:
    made = (await house.ada.run(CREATE, name="  Partner ", flags=["REPORTS"]))["role"]
    assert (made["name"], made["flags"], made["permissions"], made["version"]) == ("Partner", ["REPORTS"], [], 1)
    cells = [
        {"object": "DEAL", "operation": "READ", "level": "OWN"},
        {"object": "DEAL", "operation": "READ", "level": "ALL", "stageId": house.stages["New"]},
    ]
    set_ = (await house.ada.run(PERMIT, id=made["id"], version=1, cells=cells))["role"]
    assert [cell["level"] for cell in set_["permissions"]] == ["OWN", "ALL"]
    assert set_["permissions"][1]["pipelineId"] == house.pipeline["id"]
    copy = (await house.ada.run(CLONE, id=made["id"], name="Agent"))["role"]
    assert (copy["permissions"], copy["flags"], copy["holders"]) == (set_["permissions"], ["REPORTS"], [])

    renamed = (await house.ada.run(UPDATE, id=copy["id"], version=1, input={"name": "Reseller", "flags": []}))["role"]
    assert (renamed["name"], renamed["flags"], renamed["version"]) == ("Reseller", [], 2)
    assert (await house.ada.refused(UPDATE, id=copy["id"], version=1, input={"name": "x"})).code == "STALE_VERSION"
    inherit = [{**cells[1], "level": "INHERIT"}]
    assert len((await house.ada.run(PERMIT, id=copy["id"], version=2, cells=inherit))["role"]["permissions"]) == 1
    await house.ada.run(DELETE, id=copy["id"])
    assert "Reseller" not in await roles(house)
    kinds = [event["kind"] for event in await house.events() if event["item_kind"] == "role"][-6:]
    assert kinds == ["role.created", "role.permitted", "role.created", "role.updated", "role.permitted", "role.deleted"]


async def test_what_a_role_can_not_say(house: House) -> None:
    role = (await house.ada.run(CREATE, name="Partner"))["role"]
    stage = house.stages["New"]
    other = (await house.ada.run('mutation { createPipeline(name: "Other") { pipeline { id } } }'))["pipeline"]["id"]
    for cell, path, code in (
        ({"object": "DEAL", "operation": "ADD", "level": "OPEN"}, "level", "LEVEL_NOT_VALID"),
        ({"object": "DEAL", "operation": "IMPORT", "level": "OPEN"}, "level", "LEVEL_NOT_VALID"),
        ({"object": "COMPANY", "operation": "READ", "level": "INHERIT"}, "level", "LEVEL_NOT_VALID"),
        ({"object": "COMPANY", "operation": "READ", "level": "ALL", "stageId": stage}, "object", "NO_STAGES"),
        ({"object": "LEAD", "operation": "READ", "level": "ALL", "stageId": stage}, "object", "OTHER_OBJECT"),
        ({"object": "DEAL", "operation": "READ", "level": "ALL", "stageId": stage, "pipelineId": other}, "stageId", "OTHER_PIPELINE"),
    ):  # fmt: skip
        refused = await house.ada.refused(PERMIT, id=role["id"], version=1, cells=[cell])
        assert (refused.code, refused.fields) == ("VALIDATION", {f"permissions[0].{path}": code}), cell
    for name, code in (("", "REQUIRED"), ("x" * 101, "TOO_LONG"), ("MANÁGER", "DUPLICATE"), ("a\0", "MALFORMED")):
        assert (await house.ada.refused(CREATE, name=name)).fields == {"name": code}
    assert (await roles(house))["Partner"]["version"] == 1


async def test_the_last_role_with_the_settings_stays(house: House) -> None:
    administrator = (await roles(house))["Administrator"]
    refused = await house.ada.refused(DELETE, id=administrator["id"])
    assert (refused.code, refused.fields) == ("CONFLICT", {"": "LAST_SETTINGS_ROLE"})
    assert (await house.ada.refused(UPDATE, id=administrator["id"], version=1, input={"flags": []})).code == "CONFLICT"
    await house.ada.run(CREATE, name="Office", flags=["SETTINGS"])
    await house.ada.run(DELETE, id=administrator["id"])


async def test_a_role_reaches_people_through_groups_and_departments_at_once(house: House) -> None:
    await house.deal()
    nora, manager = await house.user_id(house.nora), (await roles(house))["Chief executive"]["id"]
    team = (await house.ada.run(GROUP, kind="USERS", members=[nora]))["group"]
    crew = (await house.ada.run(GROUP, kind="PROJECT", members=[nora]))["group"]
    top = (await house.ada.run(DEPARTMENT, name="Top", members=[]))["department"]
    below = (await house.ada.run(DEPARTMENT, name="Below", members=[nora], parent=top["id"]))["department"]
    for type_, holder, sees in (
        ("USER", nora, 1),
        ("USER_GROUP", team["id"], 1),
        ("PROJECT_GROUP", crew["id"], 1),
        ("DEPARTMENT", below["id"], 1),
        ("DEPARTMENT", top["id"], 0),
        ("DEPARTMENT_TREE", top["id"], 1),
    ):
        await house.ada.run(ASSIGN, id=manager, type=type_, holder=holder)
        assert await seen(house.nora) == sees, type_
        refused = await house.ada.refused(ASSIGN, id=manager, type=type_, holder=holder)
        assert (refused.code, refused.fields) == ("CONFLICT", {"": "ALREADY_ASSIGNED"})
        await house.ada.run(UNASSIGN, id=manager, type=type_, holder=holder)
        assert await seen(house.nora) == 0
        assert (await house.ada.refused(UNASSIGN, id=manager, type=type_, holder=holder)).code == "NOT_FOUND"

    await house.ada.run(ASSIGN, id=manager, type="USER_GROUP", holder=team["id"])
    leave = """mutation ($id: ID!, $version: Int!) {
      updateGroup(id: $id, expectedVersion: $version, input: {memberIds: []}) { group { version } } }"""
    left = await house.ada.run(leave, id=team["id"], version=team["version"])
    assert await seen(house.nora) == 0
    await house.ada.run("mutation ($id: ID!) { deleteGroup(id: $id) { deletedId } }", id=team["id"])
    assert left and [one["type"] for one in (await roles(house))["Chief executive"]["holders"]] == ["USER", "USER"]
    for type_, holder in (("USER_GROUP", crew["id"]), ("USER", await house.user_id(house.al) + "x")):
        assert (await house.ada.refused(ASSIGN, id=manager, type=type_, holder=holder)).code == "VALIDATION"


async def test_the_flag_for_the_settings_opens_them(house: House) -> None:
    office = (await house.ada.run(CREATE, name="Office", flags=["SETTINGS"]))["role"]["id"]
    rename = 'mutation ($id: ID!) { updatePipeline(id: $id, name: "Named", expectedVersion: 1) { pipeline { name } } }'
    assert (await house.olga.refused(rename, id=house.pipeline["id"])).code == "FORBIDDEN"
    await house.ada.run(ASSIGN, id=office, type="USER", holder=await house.user_id(house.olga))
    await house.olga.run(rename, id=house.pipeline["id"])
    assert await seen(house.olga) == 0
    assert len(await house.olga.run(ROLES)) == 5
    for make in (
        'createDepartment(input: {name: "Sales"}) { made: department',
        'createGroup(kind: USERS, input: {name: "Team"}) { made: group',
    ):
        made = (await house.olga.run("mutation { %s { id } } }" % make))["made"]
        assert await house.olga.run(NODE, id=made["id"]) == made
        assert await house.al.run(NODE, id=made["id"]) is None


@pytest.mark.parametrize("who", ["al", "olga", "nora", "nobody"])
async def test_roles_are_for_whoever_may_change_the_settings(house: House, who: str) -> None:
    client: Client = getattr(house, who)
    manager, olga = (await roles(house))["Manager"]["id"], await house.user_id(house.olga)
    before = await house.events()
    wanted = "UNAUTHENTICATED" if who == "nobody" else "FORBIDDEN"
    item = (await house.company())["id"]
    cell = {"object": "DEAL", "operation": "READ", "level": "ALL"}
    for document, given in (
        (ROLES, {}),
        (CREATE, {"name": "x"}),
        (CLONE, {"id": manager, "name": "x"}),
        (UPDATE, {"id": manager, "version": 1, "input": {"name": "x"}}),
        (DELETE, {"id": manager}),
        (PERMIT, {"id": manager, "version": 1, "cells": [cell]}),
        (ASSIGN, {"id": manager, "type": "USER", "holder": olga}),
        (UNASSIGN, {"id": manager, "type": "USER", "holder": olga}),
        ("query ($id: ID!) { effectivePermissions(userId: $id) { isAdmin } }", {"id": await house.user_id(house.ada)}),
        ("query ($id: ID!, $item: ID!) { explainAccess(userId: $id, itemId: $item) { allowed } }", {"id": olga, "item": item}),
        ("query ($id: ID!) { previewAs(userId: $id) { flags } }", {"id": olga}),
    ):  # fmt: skip
        assert (await client.refused(document, **given)).code == wanted, document
    if who != "nobody":
        node = await client.run("query ($id: ID!) { node(id: $id) { id } }", id=manager)
        assert node is None
    assert len(await house.events()) == len(before) + 1  # the company


async def test_statements_do_not_grow_with_roles(house: House) -> None:
    async def counted() -> int:
        with counted_statements() as statements:
            await house.ada.run(ROLES)
        return len(statements)

    few = await counted()
    for number in range(5):
        role = (await house.ada.run(CREATE, name=f"Role {number}"))["role"]["id"]
        somebody = await house.hire(f"Person {number}", Start.NONE)
        await house.ada.run(ASSIGN, id=role, type="USER", holder=await house.user_id(somebody))
    assert await counted() == few <= 5
