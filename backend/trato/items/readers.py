"""Who could read an item: nobody is made responsible for what they can't see (R22), nor mentioned there (R57)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.cells import Rights
from trato.access.directory import read_directory
from trato.access.gate import IMPORT_CHANNEL, Access, could_read
from trato.access.levels import Level, ObjectKind, Right
from trato.accounts.models import User
from trato.accounts.queries import user_page, users_by_ids
from trato.errors import TratoError, invalid
from trato.items.kinds import ItemKind
from trato.items.lists import watchers_of
from trato.items.records import Record
from trato.items.telling import routing

MOST_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who is to become responsible, and what they may; None: an administrator, who reads everything.

    `is_service`: it is a program.
    """

    name: str
    rights: Rights | None
    is_service: bool = False

    def reads(self, kind: str, pipeline: int | None = None, stage: int | None = None) -> bool:
        """Whether they could read an item of theirs that stands there."""
        if self.rights is None:
            return True
        return self.rights.reach(ObjectKind(kind), Right.READ).at(pipeline, stage) is not Level.NONE

    def reads_some(self, kind: str) -> bool:
        """Whether there is any place where they could."""
        return self.rights is None or self.rights.reach(ObjectKind(kind), Right.READ).levels != {Level.NONE}

    def refusal(self, path: str) -> TratoError:
        """VALIDATION at `path`."""
        return invalid(path, "NO_ACCESS", f"{self.name} holds no role that lets them see this.")


async def candidates(user_ids: Iterable[int]) -> dict[int, Candidate]:
    """These users, with what they may by what is written now. A fixed number of statements."""
    users, directory = await users_by_ids(user_ids), await read_directory()
    return {
        user_id: Candidate(user.name, None if user.is_admin else directory.rights_of(user_id), user.is_service)
        for user_id, user in users.items()
    }


async def candidate(user_id: int) -> Candidate:
    """One of them, who is there."""
    return (await candidates([user_id]))[user_id]


@dataclass(frozen=True, slots=True)
class People:
    """Users who can sign in, with what each of them may."""

    accesses: Sequence[tuple[User, Access]]

    def reading(self, kind: ItemKind, item: Record, watchers: Iterable[int]) -> list[User]:
        """Those who could read this item, which these people watch."""
        keys = routing(kind, item, watchers)
        return [user for user, person in self.accesses if could_read(person, kind.code, keys)]


async def people_matching(search: str | None) -> People:
    """The first of those who match, by name, whatever they are to read. A fixed number of statements."""
    return await _people((await user_page(search, MOST_LOOKED_AT, None, is_active=True, total=False)).rows)


async def _people(users: Iterable[User]) -> People:
    directory = await read_directory()
    return People(
        [
            (user, Access(int(user.id), user.name, directory.rights_of(int(user.id)), is_admin=user.is_admin))
            for user in users
        ]
    )


async def reading(kind: ItemKind, item: Record, user_ids: Iterable[int]) -> set[int]:
    """Those of these users who could read this item and sign in."""
    found = await users_by_ids(user_ids)
    people = await _people(user for user in found.values() if user.is_active and not user.is_service)
    watchers = (await watchers_of(kind, [item["id"]]))[item["id"]]
    return {int(user.id) for user in people.reading(kind, item, watchers)}


async def demand_readers(kind: ItemKind, access: Access, items: Sequence[Mapping[str, Any]]) -> None:
    """VALIDATION unless whoever is responsible for these items could read them where they stand.

    Not asked of an import, which may well come before the roles, nor of who keeps something for themselves, nor of what
    is bound to items: its readers are theirs.
    """
    others = {item["responsible"] for item in items} - {access.user_id}
    if kind.bound_to is not None or not others or access.channel == IMPORT_CHANNEL:
        return
    found = await candidates(others)
    for item in items:
        whose = found.get(item["responsible"])
        if whose and not whose.reads(kind.code, item.get("pipeline"), item.get("stage")):
            raise whose.refusal("input.responsibleId")
