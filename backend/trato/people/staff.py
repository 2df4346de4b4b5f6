"""What administrators do with people (R76): invite, change, let in again; and with services. Leaving is in leaving."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.exceptions import IntegrityError

from trato.access.gate import Access, demand_admin
from trato.accounts.actions import demand_another_admin
from trato.accounts.checks import checked_email, checked_locale, checked_name, checked_time_zone
from trato.accounts.links import issue_link
from trato.accounts.models import User
from trato.accounts.structure import hold_structure
from trato.accounts.tokens import Issued
from trato.db.text import fold
from trato.errors import conflict, forbidden, invalid, not_found, stale
from trato.live.operations import AlreadyDone, Operation, action, operation
from trato.people.departments import join_departments
from trato.people.groups import join_groups
from trato.roles.actions import give_roles

NO_ADDRESS = "service.invalid"
"""The domain of addresses that stand for services: reserved, so that no mail ever goes there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffInput:
    """What is given of a person; None leaves it as it is."""

    email: str | None = None
    name: str | None = None
    time_zone: str | None = None
    locale: str | None = None
    is_admin: bool | None = None
    department_ids: Sequence[int] | None = None
    group_ids: Sequence[int] | None = None


async def invite_user(
    access: Access, given: StaffInput, role_ids: Sequence[int] = (), client_op_id: str | None = None
) -> Issued:
    """Make a user who has yet to come in, with these roles, and the link for that (R76).

    VALIDATION, also for an address in use. CONFLICT when the client's key was used before: the link is shown once and
    kept by nobody.
    """
    demand_admin(access)
    if given.is_admin:
        _demand_rank(access)
    email = checked_email(given.email or "", "input.email")
    name = checked_name(given.name or email.partition("@")[0], "input.name")
    row = {
        "email": email,
        "name": name,
        "sort_name": fold(name),
        "time_zone": checked_time_zone(given.time_zone or access.time_zone, "input.timeZone"),
        "locale": checked_locale(given.locale or access.locale, "input.locale"),
        "is_admin": bool(given.is_admin),
    }
    try:
        async with operation(access.actor, client_op_id) as op:
            user = await _insert(op, row)
            op.record("user.invited", "user", user.id, user.name, params={"email": email, "isAdmin": user.is_admin})
            await _place(op, user, given)
            await give_roles(op, user, role_ids, "roleIds")
            link = await issue_link(op, user)
            op.done(int(user.id))
    except AlreadyDone:
        raise _shown_once() from None
    return link


async def make_link(access: Access, user_id: int, client_op_id: str | None = None) -> Issued:
    """Another link for a person: to come in for the first time, or to choose another password. Earlier ones end.

    CONFLICT for who is deactivated, and for a client's key that was used before.
    """
    demand_admin(access)
    try:
        async with operation(access.actor, client_op_id) as op:
            user = await person(user_id)
            demand_rank_over(access, user)
            if not user.is_active:
                raise conflict("DEACTIVATED", "Let this person in again first.")
            link = await issue_link(op, user)
            op.record("user.link_made", "user", user.id, user.name, params={"for": link.credential.kind.value})
            op.done(int(user.id))
    except AlreadyDone:
        raise _shown_once() from None
    return link


@action
async def update_user(
    access: Access, user_id: int, given: StaffInput, expected_version: int, client_op_id: str | None = None
) -> int:
    """Change a person; their id. VALIDATION, STALE_VERSION, CONFLICT for the last administrator."""
    demand_admin(access)
    wanted: dict[str, Any] = {}
    if given.name is not None:
        wanted["name"] = checked_name(given.name, "input.name")
    if given.email is not None:
        wanted["email"] = checked_email(given.email, "input.email")
    if given.time_zone is not None:
        wanted["time_zone"] = checked_time_zone(given.time_zone, "input.timeZone")
    if given.locale is not None:
        wanted["locale"] = checked_locale(given.locale, "input.locale")
    if given.is_admin is not None:
        wanted["is_admin"] = given.is_admin
    async with operation(access.actor, client_op_id) as op:
        await hold_structure()
        user = await person(user_id)
        demand_rank_over(access, user)
        if given.is_admin:
            _demand_rank(access)
        if user.version != expected_version:
            raise stale()
        changes = {name: [getattr(user, name), new] for name, new in wanted.items() if getattr(user, name) != new}
        if changes.get("is_admin") == [True, False]:
            await demand_another_admin(user)
        if changes:
            user.update_from_dict({name: new for name, (_, new) in changes.items()})
            user.sort_name, user.version, user.updated_at = fold(user.name), user.version + 1, op.at
            await _save(user, [*changes, "sort_name", "version", "updated_at"])
            op.record("user.updated", "user", user.id, user.name, version=user.version, changes=changes)
        await _place(op, user, given)
        return op.done(int(user.id))


@action
async def reactivate_user(access: Access, user_id: int, client_op_id: str | None = None) -> int:
    """Let a deactivated person in again, with the password they had; their id. Sessions and tokens stay ended."""
    demand_admin(access)
    async with operation(access.actor, client_op_id) as op:
        user = await person(user_id, service=None)
        demand_rank_over(access, user)
        if not user.is_active:
            user.is_active, user.version, user.updated_at = True, user.version + 1, op.at
            await user.save(update_fields=["is_active", "version", "updated_at"])
            op.record("user.reactivated", "user", user.id, user.name, version=user.version)
        return op.done(int(user.id))


@action
async def create_service(access: Access, name: str, client_op_id: str | None = None) -> int:
    """Make an account for a program, which has tokens and no password; its id. It holds roles as people do."""
    demand_admin(access)
    name = checked_name(name, "name")
    async with operation(access.actor, client_op_id) as op:
        email = f"{secrets.token_hex(8)}@{NO_ADDRESS}"
        row = {"email": email, "name": name, "sort_name": fold(name), "is_service": True}
        user = await _insert(op, row)
        op.record("user.service_created", "user", user.id, user.name)
        return op.done(int(user.id))


async def person(user_id: int, *, service: bool | None = False) -> User:
    """The user with this id, locked until the transaction ends: a person, a service, or (None) either. NOT_FOUND."""
    user = await User.filter(id=user_id).select_for_update().first()
    if user is None or (service is not None and user.is_service is not service):
        raise not_found("user")
    return user


def demand_rank_over(access: Access, user: User) -> None:
    """FORBIDDEN when somebody who holds a role to change the settings would act on an administrator."""
    if user.is_admin:
        _demand_rank(access)


def _demand_rank(access: Access) -> None:
    """A role that allows settings is no way to become an administrator, nor to come in as one."""
    if not access.is_admin:
        raise forbidden("Only an administrator makes, changes or lets go an administrator.")


async def _place(op: Operation, user: User, given: StaffInput) -> None:
    if given.department_ids is not None:
        await join_departments(op, user, given.department_ids, "input.departmentIds")
    if given.group_ids is not None:
        await join_groups(op, user, given.group_ids, "input.groupIds")


async def _insert(op: Operation, row: dict[str, Any]) -> User:
    if await User.filter(email=row["email"]).exists():
        raise _taken()
    try:
        return await User.create(**row, created_at=op.at, updated_at=op.at)
    except IntegrityError:  # somebody took the address since
        raise _taken() from None


async def _save(user: User, columns: list[str]) -> None:
    if "email" in columns and await User.filter(email=user.email).exclude(id=user.id).exists():
        raise _taken()
    try:
        await user.save(update_fields=columns)
    except IntegrityError:
        raise _taken() from None


def _taken() -> Exception:
    return invalid("input.email", "TAKEN", "Somebody has this e-mail address already.")


def _shown_once() -> Exception:
    return conflict("SECRET_SHOWN_ONCE", "This link was made already. Make another: it ends the earlier one.")
