"""Roles as they are read: what each allows, who holds it, and the people that it comes to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from trato.access.cells import RoleRights
from trato.access.directory import Assignment, list_assignments, list_roles
from trato.access.levels import SubjectType
from trato.db.sql import Sql, fetch, fetch_one, one_of, row_lock
from trato.errors import not_found

_SUBJECTS = {
    SubjectType.USER: '"user"',
    SubjectType.USER_GROUP: "people_group",
    SubjectType.PROJECT_GROUP: "people_group",
    SubjectType.DEPARTMENT: "department",
    SubjectType.DEPARTMENT_TREE: "department",
}
_GROUP_KIND = {SubjectType.USER_GROUP: "users", SubjectType.PROJECT_GROUP: "project"}


@dataclass(frozen=True, slots=True)
class RoleRecord:
    """A role with what it allows and to whom it was given, in the order in which it was."""

    id: int
    name: str
    code: str | None
    version: int
    rights: RoleRights
    assignments: tuple[Assignment, ...]


async def roles_by_name(ids: Iterable[int] | None = None) -> list[RoleRecord]:
    """All roles, or these. A fixed number of statements."""
    rights = {role.id: role for role in await list_roles()}
    assignments = await list_assignments()
    rows = {row["id"]: row for row in await fetch(Sql("SELECT id, code, version FROM role"))}
    wanted = None if ids is None else set(ids)
    return [
        RoleRecord(
            role_id,
            role.name,
            rows[role_id]["code"],
            rows[role_id]["version"],
            role,
            tuple(one for one in assignments if one.role_id == role_id),
        )
        for role_id, role in rights.items()
        if role_id in rows and (wanted is None or role_id in wanted)
    ]


async def lock_roles() -> list[RoleRecord]:
    """All roles; whoever else would change one waits until the transaction ends."""
    await fetch(Sql(f"SELECT id FROM role ORDER BY id{row_lock()}"))
    return await roles_by_name()


async def hold_role(role_id: int) -> bool:
    """Whether there is such a role; nobody deletes it before the transaction ends."""
    return await fetch_one(Sql(f"SELECT id FROM role WHERE id = ?{row_lock('SHARE')}", (role_id,))) is not None


async def get_role(role_id: int) -> RoleRecord:
    """One role. NOT_FOUND."""
    found = await roles_by_name([role_id])
    if not found:
        raise not_found("role")
    return found[0]


async def subject_name(subject_type: SubjectType, subject_id: int) -> str | None:
    """The name of whoever may hold a role; None when there is no such user, group or department."""
    kind = _GROUP_KIND.get(subject_type)
    of_kind = Sql("") if kind is None else Sql(" AND kind = ?", (kind,))
    row = await fetch_one(Sql(f"SELECT name FROM {_SUBJECTS[subject_type]} WHERE id = ?", (subject_id,)) + of_kind)
    return None if row is None else str(row["name"])


async def subject_names(assignments: Iterable[Assignment]) -> dict[tuple[SubjectType, int], str]:
    """The names of holders, one statement a table."""
    wanted: dict[str, set[int]] = {}
    given = list(assignments)
    for one in given:
        wanted.setdefault(_SUBJECTS[one.subject_type], set()).add(one.subject_id)
    names = {
        (table, row["id"]): str(row["name"])
        for table, ids in wanted.items()
        for row in await fetch(f"SELECT id, name FROM {table} WHERE " + one_of("id", ids))
    }
    return {
        (one.subject_type, one.subject_id): names.get((_SUBJECTS[one.subject_type], one.subject_id), "")
        for one in given
    }
