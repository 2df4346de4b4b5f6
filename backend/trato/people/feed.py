"""Changes of who works here, where and when, in which roles, and of currencies, told from the log: what to fetch anew.

Whoever may not change the settings is told of what everyone may see, and RESYNC when their own rights have changed:
then everything on their screen may have.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from trato.access.gate import Access
from trato.access.levels import Flag
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
}
_FOR_ALL = frozenset({rates.SUBJECT, "own_company", "requisite_template", work_calendar.SUBJECT, crm_settings.SUBJECT})
_UNSEEN = frozenset({"user.signed_in", "user.signed_out"})
"""Change nothing that a screen of the company shows."""


async def _told(events: Sequence[LoggedEvent]) -> list[tuple[int, StructureNews]]:
    return [
        (event.position, _NEWS[event.item_kind])
        for event in events
        if event.item_kind in _NEWS and event.kind not in _UNSEEN
    ]


async def _told_to_all(events: Sequence[LoggedEvent]) -> list[tuple[int, StructureNews]]:
    return await _told([event for event in events if event.item_kind in _FOR_ALL])


def structure_projection(access: Access) -> Projection[StructureNews]:
    """How the log is read for whoever may change the settings, and for everyone else."""
    return Projection(
        project=_told if access.may(Flag.SETTINGS) else _told_to_all,
        ready=lambda: StructureNews.READY,
        resync=lambda: StructureNews.RESYNC,
    )
