"""Somebody for whom the program acts when they are not there: a job that they started, a command in their name."""

from __future__ import annotations

from dataclasses import replace

from trato.access.directory import read_directory
from trato.access.gate import Access
from trato.accounts.models import User
from trato.accounts.queries import installation
from trato.errors import forbidden
from trato.jobs.running import RunningJob


async def person(user_id: int) -> Access:
    """The person with this number, with the rights of now. FORBIDDEN when they may no longer sign in."""
    user = await User.get_or_none(id=user_id, is_active=True)
    if user is None:
        raise forbidden("Whoever started this may no longer sign in.")
    return await access_of(user)


async def starter(job: RunningJob) -> Access:
    """Who has started a job, as they came (`channel` of its arguments), with the rights of now.

    FORBIDDEN when they may no longer sign in.
    """
    if job.user_id is None:
        raise forbidden("Nobody has started this.")
    return replace(await person(job.user_id), channel=job.args["channel"])


async def access_of(user: User) -> Access:
    """A user with the rights of now."""
    rights = (await read_directory()).rights_of(int(user.id))
    base_currency = (await installation()).base_currency
    return Access(
        int(user.id), user.name, rights, user.is_admin, user.time_zone, user.locale, base_currency=base_currency
    )
