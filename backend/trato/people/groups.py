"""What is done to user groups and project groups (R76): made, changed, deleted; each change is an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.access.levels import SubjectType
from trato.accounts.models import GroupKind, User
from trato.accounts.structure import GroupRecord, hold_structure, list_groups
from trato.db.fields import encode_datetime
from trato.db.names import check_free, checked_name
from trato.db.sql import Sql, execute, insert, one_of
from trato.db.text import fold
from trato.errors import invalid, not_found, stale
from trato.live.log import Subject
from trato.live.operations import Operation, action, operation
from trato.people.members import about_people, check_people, known_people, named
from trato.roles.actions import forget_subjects


@dataclass(frozen=True, slots=True)
class GroupInput:
    """What is given of a group; None leaves it as it is."""

    name: str | None = None
    member_ids: Sequence[int] | None = None


@action
async def create_group(access: Access, kind: GroupKind, given: GroupInput, client_op_id: str | None = None) -> int:
    """Make a group; its id. VALIDATION for a name that another group of the kind has."""
    demand_admin(access)
    name = checked_name(given.name, "input.name")
    async with operation(access.actor, client_op_id) as op:
        check_free(name, await _names(kind), "input.name")
        columns = ("kind", "name", "folded_name", "version", "created_at")
        row = [kind.value, name, fold(name), 1, encode_datetime(op.at)]
        group = GroupRecord((await insert("people_group", columns, [row]))[0], kind, name, 1, ())
        changes, about = await _set_members(group, given.member_ids)
        _record(op, "created", group, {"name": [None, name]} | changes, about=about)
        return op.done(group.id)


@action
async def update_group(
    access: Access, group_id: int, given: GroupInput, expected_version: int, client_op_id: str | None = None
) -> int:
    """Change a group's name or members; its id. VALIDATION, STALE_VERSION. Nothing differing logs nothing."""
    demand_admin(access)
    name = None if given.name is None else checked_name(given.name, "input.name")
    async with operation(access.actor, client_op_id) as op:
        group = await _held(group_id)
        if group.version != expected_version:
            raise stale()
        changes: dict[str, Any] = {}
        if name is not None and name != group.name:
            check_free(name, await _names(group.kind, but=group_id), "input.name")
            changes["name"] = [group.name, name]
        membership, about = await _set_members(group, given.member_ids)
        changes |= membership
        if changes:
            kept, version = name or group.name, group.version + 1
            statement = "UPDATE people_group SET name = ?, folded_name = ?, version = ? WHERE id = ?"
            await execute(Sql(statement, (kept, fold(kept), version, group_id)))
            _record(op, "updated", group, changes, title=kept, version=version, about=about)
        return op.done(group_id)


@action
async def delete_group(access: Access, group_id: int, client_op_id: str | None = None) -> int:
    """Delete a group, whatever its members; its id."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        group = await _held(group_id)
        changes, about = await _set_members(group, [])
        await forget_subjects(op, (SubjectType.USER_GROUP, SubjectType.PROJECT_GROUP), group_id, group.name)
        await execute(Sql("DELETE FROM people_group WHERE id = ?", (group_id,)))
        _record(op, "deleted", group, {"name": [group.name, None]} | changes, about=about)
        return op.done(group_id)


async def join_groups(op: Operation, user: User, group_ids: Sequence[int], path: str) -> None:
    """Make these all the groups that a user belongs to, inside an open operation. VALIDATION at `path`."""
    await hold_structure()
    groups = {group.id: group for group in await list_groups()}
    for at, group_id in enumerate(group_ids):
        if group_id not in groups:
            raise invalid(f"{path}[{at}]", "UNKNOWN_ID", "This group was not found.")
    for group in groups.values():
        joins, is_in = group.id in group_ids, user.id in group.member_ids
        if joins == is_in:
            continue
        members = [*group.member_ids, user.id] if joins else [one for one in group.member_ids if one != user.id]
        changes, about = await _set_members(group, members)
        version = group.version + 1
        await execute(Sql("UPDATE people_group SET version = ? WHERE id = ?", (version, group.id)))
        _record(op, "updated", group, changes, version=version, about=about)


async def _held(group_id: int) -> GroupRecord:
    await hold_structure()
    found = await list_groups([group_id])
    if not found:
        raise not_found("group")
    return found[0]


async def _names(kind: GroupKind, but: int | None = None) -> list[str]:
    await hold_structure()
    return [group.name for group in await list_groups() if group.kind is kind and group.id != but]


async def _set_members(group: GroupRecord, member_ids: Sequence[int] | None) -> tuple[dict[str, Any], list[Subject]]:
    """Store the members as given; what changed, and whom it is about."""
    if member_ids is None or set(member_ids) == set(group.member_ids):
        return {}, []
    people = await known_people([*group.member_ids, *member_ids])
    check_people(member_ids, group.member_ids, people, "input.memberIds")
    leaving = set(group.member_ids) - set(member_ids)
    joining = sorted(set(member_ids) - set(group.member_ids))
    left = Sql("DELETE FROM people_group_member WHERE group_id = ?", (group.id,))
    await execute(left + " AND " + one_of("user_id", sorted(leaving)))
    await insert("people_group_member", ("group_id", "user_id"), [[group.id, user_id] for user_id in joining])
    changes = {"members": [named(group.member_ids, people), named(member_ids, people)]}
    return changes, about_people(group.member_ids, member_ids)


def _record(
    op: Operation,
    event: str,
    group: GroupRecord,
    changes: dict[str, Any],
    *,
    title: str | None = None,
    version: int | None = None,
    about: Sequence[Subject] = (),
) -> None:
    op.record(
        f"group.{event}",
        "group",
        group.id,
        title or group.name,
        version=version or group.version,
        changes=changes,
        params={"kind": group.kind.value},
        about=about,
    )
