"""Whether somebody could read what they are to look after (R22): nobody is made responsible for what they can't see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trato.access.cells import Rights
from trato.access.directory import read_directory
from trato.access.gate import IMPORT_CHANNEL, Access
from trato.access.levels import Level, ObjectKind, Right
from trato.accounts.queries import users_by_ids
from trato.errors import TratoError, invalid
from trato.items.kinds import ItemKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who is to become responsible, and what they may; None: an administrator, who reads everything."""

    name: str
    rights: Rights | None

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
        user_id: Candidate(user.name, None if user.is_admin else directory.rights_of(user_id))
        for user_id, user in users.items()
    }


async def candidate(user_id: int) -> Candidate:
    """One of them, who is there."""
    return (await candidates([user_id]))[user_id]


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
