"""The company's structure as it is read (R76): the tree of departments, the groups, and who belongs where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from trato.accounts.models import GroupKind
from trato.db.fields import decode_bool
from trato.db.sql import TRUE, Sql, execute, fetch, one_of, row_lock


@dataclass(frozen=True, slots=True)
class DepartmentRecord:
    """A department with its people, by their ids, in order of their names. Heads are members too."""

    id: int
    name: str
    parent_id: int | None
    sort: int
    version: int
    member_ids: tuple[int, ...]
    head_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GroupRecord:
    """A user group or a project group with its members' ids, in order of their names."""

    id: int
    kind: GroupKind
    name: str
    version: int
    member_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Memberships:
    """Where one person belongs: ids of departments (those they lead among them) and of groups."""

    department_ids: frozenset[int]
    headed_ids: frozenset[int]
    group_ids: frozenset[int]


async def hold_structure() -> None:
    """Inside a transaction: from here on nobody else changes departments and groups, so that no cycle can arise.

    The row of the installation stands for the whole, since what is to be held may have no rows yet.
    """
    if not await execute(Sql(f"SELECT id FROM installation WHERE id = 1{row_lock()}")):
        raise LookupError("There is no installation to hold: its row is made when a server or a command opens it.")


async def list_departments() -> list[DepartmentRecord]:
    """All departments, those with the same parent in their order. Two statements."""
    rows = await fetch(Sql("SELECT id, name, parent_id, sort, version FROM department ORDER BY sort, id"))
    people: dict[int, list[tuple[int, bool]]] = {row["id"]: [] for row in rows}
    for member in await fetch(
        Sql(
            "SELECT member.department_id, member.user_id, member.is_head FROM department_member AS member"
            ' JOIN "user" AS person ON person.id = member.user_id ORDER BY person.sort_name, person.id'
        )
    ):
        people.setdefault(member["department_id"], []).append((member["user_id"], decode_bool(member["is_head"])))
    return [
        DepartmentRecord(
            **row,
            member_ids=tuple(user_id for user_id, _ in people[row["id"]]),
            head_ids=tuple(user_id for user_id, is_head in people[row["id"]] if is_head),
        )
        for row in rows
    ]


def with_subdepartments(departments: Sequence[DepartmentRecord], ids: Iterable[int]) -> set[int]:
    """These departments and all below them."""
    children: dict[int | None, list[int]] = {}
    for department in departments:
        children.setdefault(department.parent_id, []).append(department.id)
    found: set[int] = set()
    waiting = list(ids)
    while waiting:
        department_id = waiting.pop()
        if department_id not in found:
            found.add(department_id)
            waiting += children.get(department_id, ())
    return found


async def list_groups(ids: Iterable[int] | None = None) -> list[GroupRecord]:
    """Groups by name, all of them or those with these ids. Two statements."""
    wanted = TRUE if ids is None else one_of("id", ids)
    rows = await fetch("SELECT id, kind, name, version FROM people_group WHERE " + wanted + " ORDER BY folded_name, id")
    people: dict[int, list[int]] = {row["id"]: [] for row in rows}
    for member in await fetch(
        "SELECT member.group_id, member.user_id FROM people_group_member AS member"
        ' JOIN "user" AS person ON person.id = member.user_id WHERE '
        + one_of("member.group_id", people)
        + " ORDER BY person.sort_name, person.id"
    ):
        people[member["group_id"]].append(member["user_id"])
    return [
        GroupRecord(row["id"], GroupKind(row["kind"]), row["name"], row["version"], tuple(people[row["id"]]))
        for row in rows
    ]


async def memberships_of(user_id: int) -> Memberships:
    """Where a person belongs. Two statements."""
    departments = await fetch(Sql("SELECT department_id, is_head FROM department_member WHERE user_id = ?", (user_id,)))
    groups = await fetch(Sql("SELECT group_id FROM people_group_member WHERE user_id = ?", (user_id,)))
    return Memberships(
        department_ids=frozenset(row["department_id"] for row in departments),
        headed_ids=frozenset(row["department_id"] for row in departments if decode_bool(row["is_head"])),
        group_ids=frozenset(row["group_id"] for row in groups),
    )
