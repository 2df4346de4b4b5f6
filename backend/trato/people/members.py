"""Members of departments and groups: who may become one, how a list of them is replaced, how the log names them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from trato.accounts.models import User
from trato.accounts.queries import users_by_ids
from trato.errors import invalid
from trato.live.log import Subject


async def known_people(ids: Iterable[int]) -> dict[int, User]:
    """People by id, for the log's names."""
    return await users_by_ids(set(ids))


def check_people(given: Sequence[int], before: Sequence[int], people: Mapping[int, User], path: str) -> None:
    """VALIDATION unless all of `given` are users who work here; whoever was a member `before` may be deactivated."""
    for at, user_id in enumerate(given):
        person = people.get(user_id)
        if person is None or not (person.is_active or user_id in before):
            raise invalid(f"{path}[{at}]", "UNKNOWN_ID", "This person was not found, or is deactivated.")


def named(ids: Iterable[int], people: Mapping[int, User]) -> list[dict[str, Any]]:
    """People as the log keeps them, by name."""
    known = sorted((people[user_id] for user_id in set(ids)), key=lambda person: (person.sort_name, person.id))
    return [{"id": person.id, "name": person.name} for person in known]


def about_people(before: Iterable[int], after: Iterable[int]) -> list[Subject]:
    """Those who joined or left: the event stands on their own histories too."""
    return [Subject("user", user_id) for user_id in sorted(set(before) ^ set(after))]
