"""Changes of who works here, where, and in which roles, told from the log: what to fetch anew, and nothing about whom.

Whoever may not change the settings is told RESYNC alone, when their own rights have changed: then everything on their
screen may have.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from trato.access.gate import Access
from trato.access.levels import Flag
from trato.live.log import LoggedEvent
from trato.live.sources import Projection


class StructureNews(StrEnum):
    """What a message says."""

    READY = "READY"
    PEOPLE = "PEOPLE"
    DEPARTMENTS = "DEPARTMENTS"
    GROUPS = "GROUPS"
    ROLES = "ROLES"
    RESYNC = "RESYNC"


_NEWS = {
    "user": StructureNews.PEOPLE,
    "department": StructureNews.DEPARTMENTS,
    "group": StructureNews.GROUPS,
    "role": StructureNews.ROLES,
}
_UNSEEN = frozenset({"user.signed_in", "user.signed_out"})
"""Change nothing that a screen of the company shows."""


async def _told(events: Sequence[LoggedEvent]) -> list[tuple[int, StructureNews]]:
    return [
        (event.position, _NEWS[event.item_kind])
        for event in events
        if event.item_kind in _NEWS and event.kind not in _UNSEEN
    ]


async def _untold(events: Sequence[LoggedEvent]) -> list[tuple[int, StructureNews]]:
    return []


def structure_projection(access: Access) -> Projection[StructureNews]:
    """How the log is read for whoever may change the settings, and for everyone else."""
    return Projection(
        project=_told if access.may(Flag.SETTINGS) else _untold,
        ready=lambda: StructureNews.READY,
        resync=lambda: StructureNews.RESYNC,
    )
