"""What is done to people: the owner is set up, users are made, changed, and deactivated (R1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.expressions import F

from trato.accounts.checks import checked_currency, checked_email, checked_locale, checked_name, checked_time_zone
from trato.accounts.installation import choose_currency, close_set_up, opens_set_up
from trato.accounts.models import Installation, Theme, User
from trato.accounts.passwords import check_password, hash_password, verify_password
from trato.accounts.queries import Principal
from trato.accounts.revocation import revoke
from trato.accounts.structure import hold_structure
from trato.accounts.throttle import begin_attempt, clear_attempts
from trato.db.text import fold
from trato.errors import TratoError, conflict, forbidden, invalid
from trato.live.operations import Actor, Operation, action, operation

SET_UP_CHANNEL = "UI"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUser:
    """A user to be made, as given. `path` is how errors name the place of its fields: `input.` or nothing."""

    name: str
    email: str
    password: str | None = field(default=None, repr=False)
    time_zone: str = "UTC"
    locale: str = "en"
    is_admin: bool = False
    path: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What people change about themselves; None leaves a field as it is."""

    name: str | None = None
    time_zone: str | None = None
    locale: str | None = None
    theme: Theme | None = None


async def set_up(owner: NewUser, base_currency: str | None, token: str | None, *, is_local: bool) -> User:
    """Make the owner, an administrator, once. `is_local`: asked from this machine, of a server only it can reach.

    Raises FORBIDDEN without the token of the set-up link (unless local), CONFLICT when there is an owner, VALIDATION.
    """
    installation = await Installation.get(id=1)
    if installation.set_up_at is not None:
        raise conflict("ALREADY_SET_UP", "This installation has its owner. Sign in.")
    if not (is_local or opens_set_up(installation, token)):
        raise forbidden("Open the set-up link that the server printed when it started.")
    if owner.password is None:
        raise invalid(f"{owner.path}password", "REQUIRED", "A password is needed.")
    currency = None if base_currency is None else checked_currency(base_currency, f"{owner.path}baseCurrency")
    row = await _checked_row(owner)
    async with operation(Actor(None, row["name"], SET_UP_CHANNEL)) as op:
        if not await close_set_up(op.at):
            raise conflict("ALREADY_SET_UP", "This installation has its owner. Sign in.")
        if currency is not None:
            await choose_currency(op, currency)
        user = await _insert(op, {**row, "is_admin": True}, owner.path)
        op.record("user.set_up", "user", user.id, user.name)
    return user


async def create_user(actor: Actor, new: NewUser) -> User:
    """Make a user. One without a password cannot sign in. Raises VALIDATION, also for an address in use.

    Whoever calls has the right: a command, whose caller has the machine, or an import that asked the gate.
    """
    row = await _checked_row(new)
    async with operation(actor) as op:
        user = await _insert(op, row, new.path)
        if user.is_admin:
            await close_set_up(op.at)
        op.record("user.created", "user", user.id, user.name)
    return user


@action
async def change_password(
    principal: Principal, actor: Actor, current: str, new: str, address: str = "", client_op_id: str | None = None
) -> int:
    """Change one's own password; every other session and token ends. Returns the user's id.

    Raises VALIDATION, RATE_LIMITED: who has found an open browser may not guess at the password without end.
    """
    user = principal.user
    check_password(new, "new", user.name, user.email)
    attempt = await begin_attempt(user.email, address)
    verdict = await verify_password(user.password_hash, current)
    if verdict.right:
        await clear_attempts(attempt)
    hashed = await hash_password(new) if verdict.right else None
    async with operation(actor, client_op_id) as op:  # first, since a retry no longer knows the current password
        if hashed is None or not await _store_password(op, user, hashed, replacing=user.password_hash):
            raise invalid("current", "WRONG_PASSWORD", "The current password is wrong.")
        await revoke(op, "user.password_changed", user, keep=principal.credential.family)
        return op.done(int(user.id))


async def reset_password(actor: Actor, user: User, new: str) -> None:
    """Give a user another password; all their sessions and tokens end. Raises VALIDATION. Called by the command."""
    check_password(new, "password", user.name, user.email)
    hashed = await hash_password(new)
    async with operation(actor) as op:
        await _store_password(op, user, hashed, replacing=None)
        await revoke(op, "user.password_changed", user)


@action
async def update_profile(actor: Actor, user: User, profile: Profile, client_op_id: str | None = None) -> int:
    """Change one's own name, time zone, language and theme. Returns the user's id. Raises VALIDATION."""
    wanted: dict[str, Any] = {}
    if profile.name is not None:
        wanted["name"] = checked_name(profile.name, "input.name")
    if profile.time_zone is not None:
        wanted["time_zone"] = checked_time_zone(profile.time_zone, "input.timeZone")
    if profile.locale is not None:
        wanted["locale"] = checked_locale(profile.locale, "input.locale")
    if profile.theme is not None:
        wanted["theme"] = profile.theme
    async with operation(actor, client_op_id) as op:
        row = await User.get(id=user.id)
        changes = {name: [getattr(row, name), value] for name, value in wanted.items() if getattr(row, name) != value}
        if changes:
            row.update_from_dict({name: new for name, (_, new) in changes.items()})
            row.sort_name, row.version, row.updated_at = fold(row.name), row.version + 1, op.at
            await row.save(update_fields=[*changes, "sort_name", "version", "updated_at"])
            op.record("user.updated", "user", row.id, row.name, version=row.version, changes=changes)
        return op.done(int(user.id))


async def deactivate_user(actor: Actor, user: User) -> None:
    """Shut a person out at once; their history stays, and so does what they are responsible for. Called by the command.

    Raises CONFLICT for the last active administrator.
    """
    async with operation(actor) as op:
        await hold_structure()
        await demand_another_admin(user)
        await shut_out(op, user)


async def demand_another_admin(user: User) -> None:
    """CONFLICT unless somebody else can administrate, who has come in. Inside an operation that holds the structure."""
    others = User.filter(is_admin=True, is_active=True, password_hash__isnull=False).exclude(id=user.id)
    if user.is_admin and not await others.exists():
        raise conflict("LAST_ADMIN", "Someone must remain who can administrate this installation.")


async def shut_out(op: Operation, user: User, told: Mapping[str, Any] | None = None) -> None:
    """Deactivate a user inside an open operation; all they hold is revoked. `told`: what else the event says."""
    await User.filter(id=user.id).update(is_active=False, version=F("version") + 1, updated_at=op.at)
    await revoke(op, "user.deactivated", user, told=told)


async def _checked_row(new: NewUser) -> dict[str, Any]:
    name = checked_name(new.name, f"{new.path}name")
    email = checked_email(new.email, f"{new.path}email")
    if new.password is not None:
        check_password(new.password, f"{new.path}password", name, email)
    if await User.filter(email=email).exists():
        raise _taken(new.path)
    return {
        "name": name,
        "sort_name": fold(name),
        "email": email,
        "time_zone": checked_time_zone(new.time_zone, f"{new.path}timeZone"),
        "locale": checked_locale(new.locale, f"{new.path}locale"),
        "is_admin": new.is_admin,
        "password_hash": await hash_password(new.password) if new.password is not None else None,
    }


async def _insert(op: Operation, row: dict[str, Any], path: str) -> User:
    try:
        return await User.create(**row, created_at=op.at, updated_at=op.at)
    except IntegrityError:  # somebody took the address since it was checked
        raise _taken(path) from None


def _taken(path: str) -> TratoError:
    return invalid(f"{path}email", "TAKEN", "Somebody has this e-mail address already.")


async def _store_password(op: Operation, user: User, hashed: str, *, replacing: str | None) -> bool:
    """Store a password's hash; with `replacing` only if that is still the stored one. Whether it was stored."""
    row = User.filter(id=user.id)
    if replacing is not None:
        row = row.filter(password_hash=replacing)
    return bool(await row.update(password_hash=hashed, updated_at=op.at))
