"""What is done to departments (R76): made, changed, moved in the tree, deleted; each change is an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.access.levels import SubjectType
from trato.accounts.models import User
from trato.accounts.structure import DepartmentRecord, hold_structure, list_departments, with_subdepartments
from trato.db.fields import encode_bool, encode_datetime
from trato.db.names import check_free, checked_name
from trato.db.sql import Sql, execute, insert, one_of
from trato.db.text import fold
from trato.errors import conflict, invalid, not_found, stale
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation
from trato.people.members import check_people, known_people, named
from trato.roles.actions import forget_subjects


@dataclass(frozen=True, slots=True)
class DepartmentInput:
    """What is given of a department; None leaves it as it is. Whoever is named a head is a member."""

    name: str | None = None
    member_ids: Sequence[int] | None = None
    head_ids: Sequence[int] | None = None


@action
async def create_department(
    access: Access, given: DepartmentInput, parent_id: int | None = None, client_op_id: str | None = None
) -> int:
    """Make a department, the last under its parent; its id. VALIDATION for a name that its siblings have."""
    demand_admin(access)
    name = checked_name(given.name, "input.name")
    async with operation(access.actor, client_op_id) as op:
        departments = await _held()
        if parent_id is not None and parent_id not in departments:
            raise invalid("parentId", "UNKNOWN_ID", "This department was not found.")
        siblings = _children(departments, parent_id)
        check_free(name, [sibling.name for sibling in siblings], "input.name")
        sort = max((sibling.sort for sibling in siblings), default=0) + 1
        row = [name, fold(name), parent_id, sort, 1, encode_datetime(op.at)]
        columns = ("name", "folded_name", "parent_id", "sort", "version", "created_at")
        department_id = (await insert("department", columns, [row]))[0]
        empty = DepartmentRecord(department_id, name, parent_id, sort, 1, (), ())
        changes: dict[str, Any] = {"name": [None, name]}
        if parent_id is not None:
            changes["parent"] = [None, _reference(departments[parent_id])]
        peopled, about = await _set_people(empty, given)
        _record(op, "created", empty, changes | peopled, about=about)
        return op.done(department_id)


@action
async def update_department(
    access: Access, department_id: int, given: DepartmentInput, expected_version: int, client_op_id: str | None = None
) -> int:
    """Change a department's name, members or heads; its id. VALIDATION, STALE_VERSION. Without difference: no event."""
    demand_admin(access)
    name = None if given.name is None else checked_name(given.name, "input.name")
    async with operation(access.actor, client_op_id) as op:
        departments = await _held()
        department = _one(departments, department_id)
        if department.version != expected_version:
            raise stale()
        changes: dict[str, Any] = {}
        if name is not None and name != department.name:
            siblings = _children(departments, department.parent_id, but=department_id)
            check_free(name, [sibling.name for sibling in siblings], "input.name")
            changes["name"] = [department.name, name]
        peopled, about = await _set_people(department, given)
        changes |= peopled
        if changes:
            kept = name or department.name
            await _write(department_id, name=kept, folded_name=fold(kept), version=department.version + 1)
            _record(op, "updated", department, changes, title=kept, version=department.version + 1, about=about)
        return op.done(department_id)


@action
async def move_department(
    access: Access,
    department_id: int,
    parent_id: int | None,
    before_id: int | None = None,
    client_op_id: str | None = None,
) -> int:
    """Put a department, with all below it, under another one (None: to the top), before a sibling or last; its id.

    VALIDATION for a place below itself, a name that its new siblings have, a `before_id` that is no sibling there.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        departments = await _held()
        department = _one(departments, department_id)
        if parent_id is not None and parent_id not in departments:
            raise invalid("parentId", "UNKNOWN_ID", "This department was not found.")
        if parent_id in with_subdepartments(list(departments.values()), [department_id]):
            raise invalid("parentId", "CYCLE", "A department can't be put below itself.")
        siblings = _children(departments, parent_id, but=department_id)
        check_free(department.name, [sibling.name for sibling in siblings], "parentId")
        places = [sibling.id for sibling in siblings]
        if before_id is not None and before_id not in places:
            raise invalid("beforeId", "UNKNOWN_ID", "This department does not stand there.")
        places.insert(len(places) if before_id is None else places.index(before_id), department_id)
        moves = parent_id != department.parent_id
        if moves or places != [sibling.id for sibling in _children(departments, parent_id)]:
            if before_id is None:
                sort = max((sibling.sort for sibling in siblings), default=0) + 1
            else:
                sort = departments[before_id].sort
                behind = [sibling.id for sibling in siblings if sibling.sort >= sort]
                await execute("UPDATE department SET sort = sort + 1 WHERE " + one_of("id", behind))
            await _write(department_id, parent_id=parent_id, sort=sort, version=department.version + moves)
            ends = [None if end is None else _reference(departments[end]) for end in (department.parent_id, parent_id)]
            version = department.version + moves
            _record(op, "moved", department, {"parent": ends} if moves else {}, version=version)
        return op.done(department_id)


@action
async def delete_department(access: Access, department_id: int, client_op_id: str | None = None) -> int:
    """Delete a department that has no members and none below it; its id. CONFLICT otherwise."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        departments = await _held()
        department = _one(departments, department_id)
        if _children(departments, department_id):
            raise conflict("HAS_DEPARTMENTS", "Move or delete the departments below it first.")
        if department.member_ids:
            raise conflict("HAS_MEMBERS", "Somebody still works in this department.")
        await forget_subjects(op, (SubjectType.DEPARTMENT, SubjectType.DEPARTMENT_TREE), department_id, department.name)
        await execute(Sql("DELETE FROM department WHERE id = ?", (department_id,)))
        _record(op, "deleted", department, {"name": [department.name, None]})
        return op.done(department_id)


async def join_departments(op: Operation, user: User, department_ids: Sequence[int], path: str) -> None:
    """Make these all the departments that a user works in, inside an open operation; where they lead, they lead on.

    One event for each department they join or leave. VALIDATION at `path` for one that is none.
    """
    departments = await _held()
    for at, department_id in enumerate(department_ids):
        if department_id not in departments:
            raise invalid(f"{path}[{at}]", "UNKNOWN_ID", "This department was not found.")
    for department in departments.values():
        joins, is_in = department.id in department_ids, user.id in department.member_ids
        if joins == is_in:
            continue
        if joins:
            members = [*department.member_ids, user.id]
        else:
            members = [one for one in department.member_ids if one != user.id]
        changes, about = await _set_people(department, DepartmentInput(member_ids=members))
        version = department.version + 1
        await _write(department.id, version=version)
        _record(op, "updated", department, changes, version=version, about=about)


async def _held() -> dict[int, DepartmentRecord]:
    await hold_structure()
    return {department.id: department for department in await list_departments()}


def _one(departments: dict[int, DepartmentRecord], department_id: int) -> DepartmentRecord:
    if department_id not in departments:
        raise not_found("department")
    return departments[department_id]


def _children(
    departments: dict[int, DepartmentRecord], parent_id: int | None, but: int | None = None
) -> list[DepartmentRecord]:
    return [one for one in departments.values() if one.parent_id == parent_id and one.id != but]


async def _set_people(department: DepartmentRecord, given: DepartmentInput) -> tuple[dict[str, Any], list[Subject]]:
    """Store members and heads as given; what changed, and whom it is about. Who is no longer a member leads no more."""
    members = list(dict.fromkeys(department.member_ids if given.member_ids is None else given.member_ids))
    if given.head_ids is None:
        heads = [user_id for user_id in department.head_ids if user_id in members]
    else:
        heads = list(dict.fromkeys(given.head_ids))
        members += [user_id for user_id in heads if user_id not in members]
    before = {user_id: user_id in department.head_ids for user_id in department.member_ids}
    after = {user_id: user_id in heads for user_id in members}
    if before == after:
        return {}, []
    people = await known_people([*before, *after])
    check_people(given.member_ids or [], department.member_ids, people, "input.memberIds")
    check_people(given.head_ids or [], department.member_ids, people, "input.headIds")
    changed = [user_id for user_id in {**before, **after} if before.get(user_id) != after.get(user_id)]
    leaving = Sql("DELETE FROM department_member WHERE department_id = ?", (department.id,))
    await execute(leaving + " AND " + one_of("user_id", changed))
    rows = [[department.id, user_id, encode_bool(after[user_id])] for user_id in changed if user_id in after]
    await insert("department_member", ("department_id", "user_id", "is_head"), rows)
    changes = {}
    if set(before) != set(after):
        changes["members"] = [named(before, people), named(after, people)]
    if set(heads) != set(department.head_ids):
        changes["heads"] = [named(department.head_ids, people), named(heads, people)]
    return changes, [Subject("user", user_id) for user_id in sorted(changed)]


async def _write(department_id: int, **columns: Any) -> None:
    settings = ", ".join(f"{column} = ?" for column in columns)
    await execute(Sql(f"UPDATE department SET {settings} WHERE id = ?", (*columns.values(), department_id)))


def _reference(department: DepartmentRecord) -> dict[str, Any]:
    return {"id": department.id, "name": department.name}


def _record(
    op: Operation,
    event: str,
    department: DepartmentRecord,
    changes: dict[str, Any],
    *,
    title: str | None = None,
    version: int | None = None,
    about: Sequence[Subject] = (),
) -> None:
    op.record(
        f"department.{event}",
        "department",
        department.id,
        title or department.name,
        version=version or department.version,
        changes=changes,
        about=about,
    )
