"""A company with a tree of departments, and what each level means in it, told again without the program's help.

Top (Tess)
├── Sales (Hana, its head; Sam)
│   └── North (Nils)
└── Legal (Lara)
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graph_client import Client
from house import House
from trato.roles.defaults import Start

LEVELS = ("NONE", "OWN", "OWN_DEPARTMENT", "DEPARTMENT_TREE", "OPEN", "ALL")
NOUNS = {"lead": "Lead", "deal": "Deal", "contact": "Contact", "company": "Company"}
TREE = {"Top": None, "Sales": "Top", "North": "Sales", "Legal": "Top"}
WORK = {"Tess": "Top", "Hana": "Sales", "Sam": "Sales", "Nils": "North", "Lara": "Legal"}


@dataclass(frozen=True)
class Thing:
    """A lead, deal, contact or company as far as rights go."""

    id: str
    kind: str
    responsible: str
    observers: frozenset[str] = frozenset()
    is_opened: bool = False
    stage: str | None = None


@dataclass
class Office:
    """The people by name, the departments' ids, and the role that a test is about."""

    house: House
    people: dict[str, Client]
    ids: dict[str, str]
    departments: dict[str, str]
    things: list[Thing] = field(default_factory=list)

    async def role(self, name: str, *holders: tuple[str, str]) -> str:
        """A role that allows nothing yet, held by these (type, id); its id."""
        made = await self.house.ada.run(
            "mutation ($name: String!) { createRole(name: $name) { role { id } } }", name=name
        )
        for type_, holder in holders:
            await self.house.ada.run(
                """mutation ($role: ID!, $type: RoleHolderType!, $holder: ID!) {
                  assignRole(id: $role, holderType: $type, holderId: $holder) { role { id } } }""",
                role=made["role"]["id"], type=type_, holder=holder,
            )  # fmt: skip
        return str(made["role"]["id"])

    async def permit(self, role: str, cells: Iterable[Mapping[str, Any]]) -> None:
        """Set cells of a role, whatever its version."""
        roles = {one["id"]: one["version"] for one in await self.house.ada.run("{ roles { id version } }")}
        await self.house.ada.run(
            """mutation ($id: ID!, $version: Int!, $cells: [RolePermissionInput!]!) {
              setRolePermissions(id: $id, expectedVersion: $version, permissions: $cells) { role { id } } }""",
            id=role, version=roles[role], cells=list(cells),
        )  # fmt: skip

    async def make(self, kind: str, responsible: str, **given: Any) -> Thing:
        """Something that Ada brings along, whoever it belongs to: an import may come before the roles."""
        observers = given.pop("observers", ())
        opened = given.pop("opened", False)
        input = {
            "responsibleId": self.ids[responsible],
            "observerIds": [self.ids[name] for name in observers],
            "opened": opened,
            **given,
        }
        made = await getattr(self.house, kind)(self.house.ada.through("IMPORT"), **input)
        thing = Thing(made["id"], kind, responsible, frozenset(observers), opened, given.get("stageId"))
        self.things.append(thing)
        return thing


async def build(house: House) -> Office:
    """The tree and its people, none of whom holds a role, in a company that works with leads."""
    await house.with_leads()
    people = {name: await house.hire(name, Start.NONE) for name in WORK}
    ids = {name: await house.user_id(client) for name, client in people.items()}
    departments: dict[str, str] = {}
    for name, parent in TREE.items():
        members = [ids[person] for person, place in WORK.items() if place == name]
        made = await house.ada.run(
            """mutation ($name: String!, $parent: ID, $members: [ID!]) {
              createDepartment(input: {name: $name, memberIds: $members}, parentId: $parent) { department { id } } }""",
            name=name, parent=departments.get(parent) if parent else None, members=members,
        )  # fmt: skip
        departments[name] = made["department"]["id"]
    return Office(house, people, ids, departments)


def below(department: str) -> set[str]:
    """A department and all under it."""
    return {department}.union(*(below(name) for name, parent in TREE.items() if parent == department))


def colleagues(person: str, level: str) -> set[str]:
    """Whose things a level reaches for a person."""
    places = {WORK[person]} if level == "OWN_DEPARTMENT" else below(WORK[person])
    return {person} if level == "OWN" else {name for name, place in WORK.items() if place in places}


def reaches(person: str, level: str, thing: Thing, *, reading: bool = False) -> bool:
    """What the words of R72 mean."""
    if level in ("NONE", "ALL"):
        return level == "ALL"
    if thing.responsible in colleagues(person, level) or (reading and person in thing.observers):
        return True
    return level == "OPEN" and thing.is_opened


def choose(chance: random.Random, *, making: bool = False) -> str:
    """A level, any that is valid."""
    return chance.choice([level for level in LEVELS if not (making and level == "OPEN")])
