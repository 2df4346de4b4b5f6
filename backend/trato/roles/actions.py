"""What administrators do with roles: make, clone, change, delete them, and give them to people (R70-R73)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from trato.access.cells import Cell, RoleRights
from trato.access.gate import Access, demand_admin
from trato.access.levels import Flag, Level, SubjectType
from trato.accounts.actions import NewUser, create_user
from trato.accounts.models import User
from trato.db.fields import encode_datetime, encode_json
from trato.db.names import check_free, checked_name
from trato.db.sql import Sql, execute, fetch_one, insert, row_lock
from trato.db.text import fold
from trato.db.transactions import transaction
from trato.errors import conflict, invalid, not_found, stale
from trato.live.log import Subject
from trato.live.operations import Actor, Operation, action, operation
from trato.pipelines.queries import list_pipelines
from trato.roles.defaults import Start
from trato.roles.queries import RoleRecord, get_role, lock_roles, subject_name
from trato.roles.rules import Entry, checked_cells

_LEVEL_COLUMNS = ("role_id", "object", "pipeline_id", "stage_id", "op", "level")


@action
async def create_role(access: Access, name: str, flags: Iterable[Flag] = (), client_op_id: str | None = None) -> int:
    """Make a role that allows nothing yet but its flags; its id. VALIDATION for a name that exists."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        name = _checked(name, await lock_roles(), "name")
        return op.done(await add_role(op, name, flags))


@action
async def clone_role(access: Access, role_id: int, name: str, client_op_id: str | None = None) -> int:
    """Make a role that allows what another one does, and that nobody holds yet; its id. VALIDATION, NOT_FOUND."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        roles = await lock_roles()
        pattern = _one(roles, role_id)
        name = _checked(name, roles, "name")
        return op.done(await add_role(op, name, pattern.rights.flags, pattern.rights.levels))


async def add_role(
    op: Operation,
    name: str,
    flags: Iterable[Flag] = (),
    levels: Mapping[Cell, Level] | None = None,
    code: str | None = None,
) -> int:
    """Insert a role inside an open operation; its id."""
    row = (name, fold(name), code, encode_json(sorted(flags)), 1, encode_datetime(op.at))
    (role_id,) = await insert("role", ("name", "folded_name", "code", "flags", "version", "created_at"), [row])
    await _insert_levels(role_id, levels or {})
    changes: dict[str, Any] = {"name": [None, name], "flags": [[], sorted(flags)]}
    op.record(
        "role.created", "role", role_id, name, version=1, changes=changes, params={"cells": _told({}, levels or {})}
    )
    return role_id


@action
async def update_role(
    access: Access,
    role_id: int,
    expected_version: int,
    *,
    name: str | None = None,
    flags: frozenset[Flag] | None = None,
    client_op_id: str | None = None,
) -> int:
    """Change a role's name and flags; its id. CONFLICT when nobody's role would allow the settings any more."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        roles = await lock_roles()
        role = _versioned(roles, role_id, expected_version)
        changes: dict[str, list[Any]] = {}
        if name is not None:
            name = _checked(name, [other for other in roles if other.id != role_id], "input.name")
            if name != role.name:
                changes["name"] = [role.name, name]
        if flags is not None and flags != role.rights.flags:
            if Flag.SETTINGS not in flags:
                _keep_settings(roles, role)
            changes["flags"] = [sorted(role.rights.flags), sorted(flags)]
        if changes:
            row = {
                "name": name or role.name,
                "flags": encode_json(sorted(role.rights.flags if flags is None else flags)),
            }
            await execute(
                Sql(
                    "UPDATE role SET name = ?, folded_name = ?, flags = ?, version = version + 1 WHERE id = ?",
                    (row["name"], fold(row["name"]), row["flags"], role_id),
                )
            )
            op.record("role.updated", "role", role_id, row["name"], version=role.version + 1, changes=changes)
        return op.done(role_id)


@action
async def delete_role(access: Access, role_id: int, client_op_id: str | None = None) -> int:
    """Delete a role; whoever held it loses what it allowed. CONFLICT for the last one that allows the settings."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        roles = await lock_roles()
        role = _one(roles, role_id)
        _keep_settings(roles, role)
        for table in ("role_assignment", "role_permission"):
            await execute(Sql(f"DELETE FROM {table} WHERE role_id = ?", (role_id,)))
        await execute(Sql("DELETE FROM role WHERE id = ?", (role_id,)))
        op.record("role.deleted", "role", role_id, role.name, version=role.version, changes={"name": [role.name, None]})
        return op.done(role_id)


@action
async def set_role_permissions(
    access: Access,
    role_id: int,
    entries: Sequence[Entry],
    expected_version: int,
    client_op_id: str | None = None,
) -> int:
    """Set how far rights reach in some cells of a role; its id. The other cells stay.

    VALIDATION for a level that isn't valid for the right, or a stage that isn't one of the object or the pipeline.
    """
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        role = _versioned(await lock_roles(), role_id, expected_version)
        wanted = checked_cells(entries, await list_pipelines(hold=True), "permissions")
        differing = {cell: level for cell, level in wanted.items() if role.rights.levels.get(cell) != level}
        for cell in differing:
            await execute(_deletion(role_id, cell))
        new = {cell: level for cell, level in differing.items() if level is not None}
        await _insert_levels(role_id, new)
        if told := _told(role.rights.levels, differing):
            await execute(Sql("UPDATE role SET version = version + 1 WHERE id = ?", (role_id,)))
            op.record("role.permitted", "role", role_id, role.name, version=role.version + 1, params={"cells": told})
        return op.done(role_id)


@action
async def assign_role(
    access: Access, role_id: int, subject_type: SubjectType, subject_id: int, client_op_id: str | None = None
) -> int:
    """Give a role to a user, or to everyone of a group or department; its id. CONFLICT when they hold it already."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        role = _one(await lock_roles(), role_id)
        name = await subject_name(subject_type, subject_id)
        if name is None:
            raise invalid("holderId", "UNKNOWN_ID", "Whoever is to hold the role was not found.")
        if (subject_type, subject_id) in {(one.subject_type, one.subject_id) for one in role.assignments}:
            raise conflict("ALREADY_ASSIGNED", "They hold this role already.")
        await give_role(op, role.rights, subject_type, subject_id, name)
        return op.done(role_id)


async def give_roles(op: Operation, user: User, role_ids: Sequence[int], path: str) -> None:
    """Give a new user roles of their own inside an open operation. VALIDATION at `path` for a role that isn't there."""
    roles = {role.rights.id: role for role in await lock_roles()} if role_ids else {}
    for at, role_id in enumerate(role_ids):
        if role_id not in roles:
            raise invalid(f"{path}[{at}]", "UNKNOWN_ID", "The role was not found.")
        await give_role(op, roles[role_id].rights, SubjectType.USER, int(user.id), user.name)


async def give_role(op: Operation, role: RoleRights, subject_type: SubjectType, subject_id: int, subject: str) -> None:
    """Give a role inside an open operation."""
    await insert("role_assignment", ("role_id", "subject_type", "subject_id"), [(role.id, subject_type, subject_id)])
    _record_holder(op, "assigned", role, subject_type, subject_id, subject)


@action
async def unassign_role(
    access: Access, role_id: int, subject_type: SubjectType, subject_id: int, client_op_id: str | None = None
) -> int:
    """Take a role from whom it was given to; its id. NOT_FOUND when they don't hold it of themselves."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        role = _one(await lock_roles(), role_id)
        if (subject_type, subject_id) not in {(one.subject_type, one.subject_id) for one in role.assignments}:
            raise not_found("assignment")
        name = await subject_name(subject_type, subject_id)
        await _take_role(op, role.rights, subject_type, subject_id, name or "")
        return op.done(role_id)


async def _take_role(op: Operation, role: RoleRights, subject_type: SubjectType, subject_id: int, subject: str) -> None:
    await execute(
        Sql(
            "DELETE FROM role_assignment WHERE role_id = ? AND subject_type = ? AND subject_id = ?",
            (role.id, subject_type, subject_id),
        )
    )
    _record_holder(op, "unassigned", role, subject_type, subject_id, subject)


async def forget_subjects(op: Operation, types: Iterable[SubjectType], subject_id: int, subject: str) -> None:
    """Take all roles from a group or department that is being deleted, inside an open operation."""
    roles = {role.id: role for role in await lock_roles()}
    for role in roles.values():
        for one in role.assignments:
            if one.subject_type in set(types) and one.subject_id == subject_id:
                await _take_role(op, role.rights, one.subject_type, subject_id, subject)


async def welcome(actor: Actor, new: NewUser, start: Start = Start.ALL) -> User:
    """Make a user and give them the role they begin with, together. Whoever calls has the right (see create_user).

    VALIDATION when that role has been deleted.
    """
    async with transaction():
        user = await create_user(actor, new)
        if start.role is not None:
            found = await fetch_one(Sql(f"SELECT id FROM role WHERE code = ?{row_lock('SHARE')}", (start.role.code,)))
            if found is None:
                raise invalid(
                    "accessLevel", "NO_ROLE", f"The role “{start.role.name}” was deleted: give roles by hand."
                )
            role = await get_role(found["id"])
            async with operation(actor) as op:
                await give_role(op, role.rights, SubjectType.USER, int(user.id), user.name)
    return user


def _checked(name: str, others: Iterable[RoleRecord], path: str) -> str:
    found = checked_name(name, path)
    check_free(found, [other.name for other in others], path)
    return found


def _one(roles: Iterable[RoleRecord], role_id: int) -> RoleRecord:
    found = next((role for role in roles if role.id == role_id), None)
    if found is None:
        raise not_found("role")
    return found


def _versioned(roles: Iterable[RoleRecord], role_id: int, expected_version: int) -> RoleRecord:
    role = _one(roles, role_id)
    if role.version != expected_version:
        raise stale()
    return role


def _keep_settings(roles: Iterable[RoleRecord], role: RoleRecord) -> None:
    """CONFLICT when this is the only role that allows the settings."""
    allowing = [one.id for one in roles if Flag.SETTINGS in one.rights.flags]
    if allowing == [role.id]:
        raise conflict("LAST_SETTINGS_ROLE", "A role must remain that allows changing the settings.")


async def _insert_levels(role_id: int, levels: Mapping[Cell, Level]) -> None:
    rows = [
        (role_id, object.value, place.pipeline, place.stage, right.value, int(level))
        for (object, right, place), level in levels.items()
    ]
    if rows:
        await insert("role_permission", _LEVEL_COLUMNS, rows)


def _deletion(role_id: int, cell: Cell) -> Sql:
    object, right, place = cell
    deletion = Sql(
        "DELETE FROM role_permission WHERE role_id = ? AND object = ? AND op = ?", (role_id, object.value, right.value)
    )
    for column, value in (("pipeline_id", place.pipeline), ("stage_id", place.stage)):
        deletion += Sql(f" AND {column} IS NULL") if value is None else Sql(f" AND {column} = ?", (value,))
    return deletion


def _told(before: Mapping[Cell, Level], after: Mapping[Cell, Level | None]) -> list[dict[str, Any]]:
    """What changes, for the log: each cell with the words of its old and new level."""
    return [
        {
            "object": object.value,
            "operation": right.value,
            "pipeline": place.pipeline,
            "stage": place.stage,
            "level": [_word(before.get((object, right, place))), _word(level)],
        }
        for (object, right, place), level in after.items()
    ]


def _word(level: Level | None) -> str:
    return "INHERIT" if level is None else level.name


def _record_holder(
    op: Operation, event: str, role: RoleRights, subject_type: SubjectType, subject_id: int, subject: str
) -> None:
    holder = {"type": subject_type.value, "id": subject_id, "name": subject}
    about = [Subject("user", subject_id)] if subject_type is SubjectType.USER else []
    op.record(f"role.{event}", "role", role.id, role.name, params={"holder": holder}, about=about)
