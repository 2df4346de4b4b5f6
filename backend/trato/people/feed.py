"""Changes of who works here, where and when, in which roles, and of currencies, told from the log: what to fetch anew.

Whoever may not change the settings is told of what everyone may see, and RESYNC when their own rights have changed:
then everything on their screen may have.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum

from trato.crm_settings import setting as crm_settings
from trato.items import rates
from trato.live.log import LoggedEvent
from trato.live.sources import Projection
from trato.work_calendar import calendar as work_calendar


class StructureNews(StrEnum):
    """What a message says."""

    READY = "READY"
    PEOPLE = "PEOPLE"
    DEPARTMENTS = "DEPARTMENTS"
    GROUPS = "GROUPS"
    ROLES = "ROLES"
    CURRENCIES = "CURRENCIES"
    MY_COMPANIES = "MY_COMPANIES"
    REQUISITE_TEMPLATES = "REQUISITE_TEMPLATES"
    WORK_CALENDAR = "WORK_CALENDAR"
    CRM_SETTINGS = "CRM_SETTINGS"
    EXCEPTIONS = "EXCEPTIONS"
    QUEUES = "QUEUES"
    MESSAGES = "MESSAGES"
    RESYNC = "RESYNC"


_NEWS = {
    "user": StructureNews.PEOPLE,
    "department": StructureNews.DEPARTMENTS,
    "group": StructureNews.GROUPS,
    "role": StructureNews.ROLES,
    rates.SUBJECT: StructureNews.CURRENCIES,
    "own_company": StructureNews.MY_COMPANIES,
    "requisite_template": StructureNews.REQUISITE_TEMPLATES,
    work_calendar.SUBJECT: StructureNews.WORK_CALENDAR,
    crm_settings.SUBJECT: StructureNews.CRM_SETTINGS,
    "intake_exception": StructureNews.EXCEPTIONS,
    "queue": StructureNews.QUEUES,
    "intake_queues": StructureNews.QUEUES,
    "message": StructureNews.MESSAGES,
}
_FOR_ALL = frozenset({rates.SUBJECT, "own_company", "requisite_template", work_calendar.SUBJECT, crm_settings.SUBJECT})
_UNSEEN = frozenset({"user.signed_in", "user.signed_out"})
"""Change nothing that a screen of the company shows."""


_CHANNELS = frozenset({"message"})
"""What those are told of who look after the channels."""


def _telling(kinds: frozenset[str]) -> Callable[[Sequence[LoggedEvent]], Awaitable[list[tuple[int, StructureNews]]]]:
    """Reads the log for whoever is told of these kinds."""

    async def told(events: Sequence[LoggedEvent]) -> list[tuple[int, StructureNews]]:
        return [
            (event.position, _NEWS[event.item_kind])
            for event in events
            if event.item_kind in kinds and event.kind not in _UNSEEN
        ]

    return told


def structure_projection(settings: bool, channels: bool) -> Projection[StructureNews]:
    """How the log is read for whoever may change the settings, or looks after the channels, and for everyone else."""
    told = frozenset(_NEWS) - _CHANNELS if settings else _FOR_ALL
    return Projection(
        project=_telling(told | _CHANNELS if channels else told),
        ready=lambda: StructureNews.READY,
        resync=lambda: StructureNews.RESYNC,
    )
