"""Open boards follow rights (R70, R75): cards appear and vanish as roles, memberships and the tree change.

Over real sockets; on PostgreSQL the change is made in another process than the one the board is open at.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from database import DIALECT
from live.phones import CREATE, Phone, Watcher, sign_in
from serverprocess import Server, ServerProcess
from trato.accounts.actions import NewUser
from trato.db.address import Dialect
from trato.graph.kit.ids import encode_id
from trato.roles.defaults import Start

PROCESSES = 1 if DIALECT is Dialect.SQLITE else 2
WITHIN = 5.0
"""Seconds; on a machine that tests much else at once. Alone it is a few hundredths, and a second where NOTIFY fails."""
DEPARTMENT = """mutation ($name: String!, $members: [ID!], $parent: ID) {
  createDepartment(input: {name: $name, memberIds: $members}, parentId: $parent) { department { id } } }"""
MOVE = "mutation ($id: ID!, $parent: ID) { moveDepartment(id: $id, parentId: $parent) { department { id } } }"
ASSIGN = """mutation ($role: ID!, $holder: ID!, $type: RoleHolderType!) {
  assignRole(id: $role, holderType: $type, holderId: $holder) { role { id } } }"""
UNASSIGN = ASSIGN.replace("assignRole", "unassignRole")
UPDATE = """mutation ($id: ID!, $version: Int!, $input: DealInput!) {
  updateDeal(id: $id, expectedVersion: $version, input: $input) { deal { version } } }"""
LEVEL = """mutation ($role: ID!, $version: Int!, $level: AccessLevel!) {
  setRolePermissions(id: $role, expectedVersion: $version, permissions: [{object: DEAL, operation: READ, level: $level}]) {
    role { version } } }"""


@dataclass(frozen=True)
class Served:
    """Ada, who changes things, and Olga, who looks at a board; deals by title: hers, Pia's, and Ada's."""

    ada: Phone
    watcher: Watcher
    ids: dict[str, str]
    deals: dict[str, str]
    roles: dict[str, str]

    async def sees(self, *titles: str) -> None:
        """Wait until the board that Olga has open shows just these, as a fresh one does."""
        await self.shows(*titles)
        await self.watcher.agrees()

    async def shows(self, *titles: str) -> None:
        """Wait until the board that Olga has open shows just these."""
        start = monotonic()
        while (shown := {card["title"] for card in self.watcher.board["cards"].values()}) != set(titles):
            assert monotonic() < start + WITHIN, (shown, titles)
            await asyncio.sleep(0.01)


@pytest.fixture
async def served(database_url: str, tmp_path: Path) -> AsyncIterator[Served]:
    """Olga's board is open."""
    environment = {"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path)}
    server = Server(tuple(ServerProcess(environment, tmp_path / f"{number}.log") for number in range(PROCESSES)))
    await server.start()
    at_ada, at_olga = server.processes[0], server.processes[-1]
    people = [
        NewUser(name=name, email=f"{name}@example.com", is_admin=name == "Ada") for name in ("Ada", "Olga", "Pia")
    ]
    watching: asyncio.Task[Any] | None = None
    try:
        phones = await sign_in(database_url, at_ada.url, *people, starts={"Olga": Start.OWN, "Pia": Start.OWN})
        ada = phones["Ada"]
        users = (await ada.run("{ users { nodes { id name } } }"))["nodes"]
        ids = {user["name"]: user["id"] for user in users}
        roles = {role["name"]: role["id"] for role in await ada.run("{ roles { id name } }")}
        deals = {}
        for name in ("Olga", "Pia", "Ada"):
            made = await ada.run(CREATE, input={"title": name, "responsibleId": ids[name]})
            deals[name] = made["deal"]["id"]
        watcher = Watcher(replace(phones["Olga"], url=at_olga.url), {"pipeline": encode_id("Pipeline", 1)})
        await watcher.load()
        watching = asyncio.create_task(watcher.watch())
        yield Served(ada, watcher, ids, deals, roles)
        assert not watcher.faults
    finally:
        if watching:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)
        await server.stop()


async def test_cards_come_and_go_with_roles_memberships_and_the_tree(served: Served) -> None:
    ada, ids, roles = served.ada, served.ids, served.roles
    await served.sees("Olga")

    # a role
    await ada.run(ASSIGN, role=roles["Chief executive"], holder=ids["Olga"], type="USER")
    await served.sees("Olga", "Pia", "Ada")
    await ada.run(UNASSIGN, role=roles["Chief executive"], holder=ids["Olga"], type="USER")
    await served.sees("Olga")

    # a membership, and the tree
    await ada.run(ASSIGN, role=roles["Head of department"], holder=ids["Olga"], type="USER")
    top = (await ada.run(DEPARTMENT, name="Top", members=[ids["Olga"]]))["department"]["id"]
    below = (await ada.run(DEPARTMENT, name="Below", members=[ids["Pia"]], parent=top))["department"]["id"]
    await served.sees("Olga", "Pia")
    await ada.run(MOVE, id=below)
    await served.sees("Olga")
    await ada.run(MOVE, id=below, parent=top)
    await served.sees("Olga", "Pia")

    # what a role allows
    await ada.run(LEVEL, role=roles["Head of department"], version=1, level="OPEN")
    await served.sees("Olga", "Pia")

    # the item itself, which costs nobody a reload
    reloaded = served.watcher.reloaded
    await ada.run(UPDATE, id=served.deals["Ada"], version=1, input={"opened": True})
    await served.sees("Olga", "Pia", "Ada")
    await ada.run(UPDATE, id=served.deals["Ada"], version=2, input={"opened": False})
    await served.sees("Olga", "Pia")
    await ada.run(UPDATE, id=served.deals["Pia"], version=1, input={"responsibleId": ids["Ada"]})
    await served.sees("Olga")
    assert served.watcher.reloaded == reloaded
    await ada.run(UNASSIGN, role=roles["Head of department"], holder=ids["Olga"], type="USER")
    await ada.run(UNASSIGN, role=roles["Manager"], holder=ids["Olga"], type="USER")
    await served.shows()
    assert served.watcher.refused, "a board of nothing that one may read is no board (R3)"
    await ada.run(ASSIGN, role=roles["Chief executive"], holder=ids["Olga"], type="USER")
    await served.sees("Olga", "Pia", "Ada")
