"""Who may what: everyone's rights, made of roles, memberships and the tree of departments, kept until they change.

Each process keeps its own. What this process writes makes it stale at the commit; what others write, as soon as the
log brings it (a second later at the most), before the sockets of whoever it concerns begin anew.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from trato.access.cells import EVERYWHERE, Place, Rights, RoleRights, rights
from trato.access.levels import Flag, Level, ObjectKind, Right, SubjectType
from trato.accounts.models import GroupKind
from trato.accounts.structure import DepartmentRecord, GroupRecord, list_departments, list_groups, with_subdepartments
from trato.db.fields import decode_json
from trato.db.sql import Sql, fetch
from trato.live.log import LoggedEvent
from trato.live.operations import listen_to_commits

MATTERING = frozenset({"role", "department", "group"})
"""What events are about that may change somebody's rights."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """Somebody holds a role."""

    id: int
    role_id: int
    subject_type: SubjectType
    subject_id: int


@dataclass(frozen=True, slots=True)
class Holding:
    """A role that a person holds, and by which assignment: their own, or that of a group or department of theirs."""

    role: RoleRights
    assignment: Assignment


@dataclass(frozen=True, slots=True)
class Directory:
    """Roles, who holds them, and the company's structure, as they were read at one time."""

    roles: Mapping[int, RoleRights]
    assignments: Sequence[Assignment]
    departments: Sequence[DepartmentRecord]
    groups: Sequence[GroupRecord]

    def holdings(self, user_id: int) -> list[Holding]:
        """The roles a person holds, each as often as they hold it."""
        subjects = self.subjects(user_id)
        return [
            Holding(self.roles[one.role_id], one)
            for one in self.assignments
            if (one.subject_type, one.subject_id) in subjects and one.role_id in self.roles
        ]

    def subjects(self, user_id: int) -> set[tuple[SubjectType, int]]:
        """Everything by which a role can come to a person."""
        own = self.departments_of(user_id)
        parents = {one.id: one.parent_id for one in self.departments}
        above: set[int] = set()
        for department_id in own:
            at: int | None = department_id
            while at is not None and at not in above:
                above.add(at)
                at = parents.get(at)
        subjects = {(SubjectType.USER, user_id)}
        subjects |= {(SubjectType.DEPARTMENT, one) for one in own}
        subjects |= {(SubjectType.DEPARTMENT_TREE, one) for one in above}
        for group in self.groups:
            if user_id in group.member_ids:
                is_project = group.kind is GroupKind.PROJECT
                subjects.add((SubjectType.PROJECT_GROUP if is_project else SubjectType.USER_GROUP, group.id))
        return subjects

    def departments_of(self, user_id: int) -> set[int]:
        """The departments somebody works in."""
        return {one.id for one in self.departments if user_id in one.member_ids}

    def people_of(self, department_ids: Collection[int]) -> set[int]:
        """Who works in these departments."""
        return {user_id for one in self.departments if one.id in department_ids for user_id in one.member_ids}

    def rights_of(self, user_id: int) -> Rights:
        """What somebody may, administrator or not."""
        own = self.departments_of(user_id)
        held = {one.role.id for one in self.holdings(user_id)}
        return rights(
            [role for role_id, role in self.roles.items() if role_id in held],
            self.people_of(own) - {user_id},
            self.people_of(with_subdepartments(self.departments, own)) - {user_id},
        )


async def read_directory() -> Directory:
    """Everything anew. A fixed number of statements."""
    roles, assignments = await list_roles(), await list_assignments()
    return Directory({role.id: role for role in roles}, assignments, await list_departments(), await list_groups())


async def list_roles() -> list[RoleRights]:
    """All roles by name, with what they allow. Two statements."""
    rows = await fetch(Sql("SELECT id, name, flags FROM role ORDER BY folded_name, id"))
    levels: dict[int, dict[tuple[ObjectKind, Right, Place], Level]] = {row["id"]: {} for row in rows}
    for row in await fetch(Sql("SELECT role_id, object, pipeline_id, stage_id, op, level FROM role_permission")):
        place = Place(row["pipeline_id"], row["stage_id"]) if row["pipeline_id"] else EVERYWHERE
        cell = (ObjectKind(row["object"]), Right(row["op"]), place)
        levels.setdefault(row["role_id"], {})[cell] = Level(row["level"])
    return [
        RoleRights(row["id"], row["name"], levels[row["id"]], frozenset(map(Flag, decode_json(row["flags"]))))
        for row in rows
    ]


async def list_assignments() -> list[Assignment]:
    """Who holds which role, in the order in which they were given."""
    rows = await fetch(Sql("SELECT id, role_id, subject_type, subject_id FROM role_assignment ORDER BY id"))
    return [Assignment(row["id"], row["role_id"], SubjectType(row["subject_type"]), row["subject_id"]) for row in rows]


class RightsKeeper:
    """Everyone's rights as one process knows them. Reads them when they are asked for and may have changed."""

    def __init__(self) -> None:
        self._directory: Directory | None = None
        self._known: dict[int, Rights] = {}
        self._changes = 0
        self._reading = asyncio.Lock()
        self.leave: Callable[[], None] = listen_to_commits(self.on_commit)

    def on_commit(self, kinds: Iterable[str]) -> None:
        """Forget everything when what was committed may change somebody's rights. `kinds`: what it is about."""
        if not MATTERING.isdisjoint(kinds):
            self._directory = None
            self._changes += 1

    async def on_events(self, events: Sequence[LoggedEvent]) -> None:
        """The same for what the log brings."""
        self.on_commit(event.item_kind for event in events)

    async def directory(self) -> Directory:
        """Roles and structure as they are now."""
        while (directory := self._directory) is None:
            async with self._reading:
                if self._directory is None:
                    changes = self._changes
                    read = await read_directory()
                    if changes == self._changes:  # else it may be older than the change
                        self._directory, self._known = read, {}
        return directory

    async def rights_of(self, user_id: int) -> Rights:
        """What somebody may now."""
        directory = await self.directory()
        known = self._known.get(user_id)
        if known is None:
            known = directory.rights_of(user_id)
            if self._directory is directory:
                self._known[user_id] = known
        return known
