"""Members of departments and groups: who may become one, how a list of them is replaced, how the log names them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from trato.accounts.models import User
from trato.accounts.queries import users_by_ids
from trato.db.text import fold, is_storable
from trato.errors import invalid
from trato.live.log import Subject

NAME_LENGTH = 100
FOLDED_LENGTH = 120


def check_name(name: str, path: str) -> str:
    """The trimmed name of a department or group. VALIDATION when empty or too long."""
    trimmed = name.strip()
    if not trimmed or not is_storable(trimmed):
        raise invalid(path, "REQUIRED", "A name is required.")
    if len(trimmed) > NAME_LENGTH or len(fold(trimmed)) > FOLDED_LENGTH:
        raise invalid(path, "TOO_LONG", f"At most {NAME_LENGTH} characters.")
    return trimmed


def check_free(name: str, others: Iterable[str], path: str) -> None:
    """VALIDATION when one of the others has the same name, whatever its case and accents."""
    if fold(name) in {fold(other) for other in others}:
        raise invalid(path, "DUPLICATE", f"“{name}” exists already.")


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
