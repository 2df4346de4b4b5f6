"""Writes rows as users, who have no password until somebody gives them one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trato.access.gate import Access, demand_admin
from trato.accounts.actions import NewUser, Profile, update_profile
from trato.accounts.models import User
from trato.db.text import fold
from trato.db.transactions import transaction
from trato.errors import TratoError, invalid
from trato.importing.maps import ImportMap
from trato.importing.outcome import Became, Outcome, failure
from trato.importing.rows import ImportRow
from trato.importing.targets import USERS
from trato.items.origins import Origin, add_origins, find_origins, renew_origin
from trato.roles.actions import welcome
from trato.roles.defaults import Start

_PROFILE = frozenset({"name", "time_zone", "locale"})


class UserWriter:
    """Writes batches of rows of one map as users. FORBIDDEN unless an administrator imports."""

    def __init__(self, plan: ImportMap, access: Access) -> None:
        demand_admin(access)
        self._plan = plan
        self._access = access

    async def write(self, rows: Sequence[ImportRow]) -> Outcome:
        """Write each row by itself: there are few people, and each needs their own address."""
        outcome = Outcome()
        known = await find_origins(self._plan.system, USERS.code, [row.origin for row in rows if row.origin])
        for row in rows:
            try:
                row.refuse_faults()
                async with transaction():
                    await self._write(row, known.get(row.origin), outcome)
            except TratoError as error:
                outcome.failures.append(failure(row.row, error))
        return outcome

    async def _write(self, row: ImportRow, origin: Origin | None, outcome: Outcome) -> None:
        given = {code: value for code, value in row.given.items() if value is not None}
        if origin is None:
            user, is_new = await self._made_or_found(given)
            await add_origins(self._plan.system, USERS.code, [(row.origin, Origin(int(user.id), given))])
            outcome.add(row.row, Became.CREATED if is_new else Became.UNCHANGED, None if is_new else int(user.id))
        elif given == origin.imported:
            outcome.add(row.row, Became.UNCHANGED, origin.item_id)
        else:
            await self._change(origin, given)
            await renew_origin(self._plan.system, USERS.code, row.origin, given)
            outcome.add(row.row, Became.UPDATED, origin.item_id)

    async def _made_or_found(self, given: dict[str, Any]) -> tuple[User, bool]:
        """A new user, or the one who has the address that the row gives."""
        email = given.get("email")
        if email is not None and (user := await User.get_or_none(email=email.lower())) is not None:
            return user, False
        name = given.get("name", "")
        if email is None:
            if self._plan.email_domain is None:
                raise invalid("email", "REQUIRED", "The user has no e-mail address, and the map no email_domain.")
            email = ".".join(fold(name).split()) + "@" + self._plan.email_domain
        new = NewUser(
            name=name,
            email=email,
            time_zone=given.get("time_zone", "UTC"),
            locale=given.get("locale", "en"),
        )
        return await welcome(self._access.actor, new, _start(given)), True

    async def _change(self, origin: Origin, given: dict[str, Any]) -> None:
        differing = {code for code in {*given, *origin.imported} if given.get(code) != origin.imported.get(code)}
        if not differing <= _PROFILE:
            raise invalid("", "READ_ONLY", "An import changes a user's name, time zone and language, nothing else.")
        profile = Profile(**{code: given.get(code) for code in differing})
        await update_profile(self._access.actor, await User.get(id=origin.item_id), profile)


def _start(given: dict[str, Any]) -> Start:
    start = given.get("access_level", Start.ALL)
    if start not in list(Start):
        raise invalid("accessLevel", "UNKNOWN_OPTION", f"Access is one of {', '.join(Start)}.")
    return Start(start)
