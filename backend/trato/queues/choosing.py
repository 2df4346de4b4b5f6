"""Whose turn it is in a queue: decided from what is known, without asking anything. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class QueueMethod(StrEnum):
    """EVENLY: one after the other. BY_ORDER: the first who is there. BY_LOAD: who has the fewest items in progress."""

    EVENLY = "EVENLY"
    BY_ORDER = "BY_ORDER"
    BY_LOAD = "BY_LOAD"


class Presence(StrEnum):
    """Whether somebody can be chosen, or why not."""

    AVAILABLE = "AVAILABLE"
    ABSENT = "ABSENT"
    NO_ACCESS = "NO_ACCESS"
    INACTIVE = "INACTIVE"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a queue as they are at the moment. `load`: how many items in progress they are responsible for."""

    user_id: int
    presence: Presence = Presence.AVAILABLE
    load: int = 0


def chosen(method: QueueMethod, members: Sequence[Member], last: int | None) -> int | None:
    """Who is next among the members, in their order, when `last` was chosen last; None when nobody is there.

    One after the other, whoever is away is passed over and has missed their turn. Of equally few items the first wins.
    """
    there = [member for member in members if member.presence is Presence.AVAILABLE]
    if not there:
        return None
    if method is QueueMethod.BY_LOAD:
        return min(there, key=lambda member: member.load).user_id
    if method is QueueMethod.EVENLY:
        ids = [member.user_id for member in members]
        begin = ids.index(last) + 1 if last in ids else 0
        turn = [*members[begin:], *members[:begin]]
        return next(member.user_id for member in turn if member.presence is Presence.AVAILABLE)
    return there[0].user_id


def last_kept(before: Sequence[int], last: int | None, after: Sequence[int]) -> int | None:
    """Who counts as chosen last once a queue has other members: who was, else the nearest ahead of them that stays."""
    if last not in before:
        return last if last in after else None
    until = before.index(last) + 1
    return next((one for one in reversed([*before[until:], *before[:until]]) if one in after), None)
