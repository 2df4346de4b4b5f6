"""The sections of the application, and which of them somebody may see (R5)."""

from __future__ import annotations

from enum import StrEnum

from trato.access.gate import Access
from trato.access.levels import Flag, Level, ObjectKind, Right
from trato.crm_settings.setting import has_leads


class Section(StrEnum):
    """A part of the application that the menu leads to."""

    LEADS = "LEADS"
    DEALS = "DEALS"
    CONTACTS = "CONTACTS"
    COMPANIES = "COMPANIES"
    ACTIVITIES = "ACTIVITIES"
    HISTORY = "HISTORY"
    SETTINGS = "SETTINGS"


_OF_ITEMS = {
    Section.LEADS: ObjectKind.LEAD,
    Section.DEALS: ObjectKind.DEAL,
    Section.CONTACTS: ObjectKind.CONTACT,
    Section.COMPANIES: ObjectKind.COMPANY,
}


def sections_of(access: Access) -> list[Section]:
    """Those that a person may see, in their order: those of items that they may read anywhere, leads only while the
    company works with them; what goes across items, once there are any to read; the settings for who may change them.
    """
    readable = {
        section: access.reach(kind, Right.READ).levels != {Level.NONE}
        for section, kind in _OF_ITEMS.items()
        if section is not Section.LEADS or has_leads()
    }
    seen = readable | dict.fromkeys((Section.ACTIVITIES, Section.HISTORY), any(readable.values()))
    seen[Section.SETTINGS] = access.may(Flag.SETTINGS)
    return [section for section in Section if seen.get(section)]
