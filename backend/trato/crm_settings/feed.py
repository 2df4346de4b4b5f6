"""Changes of the settings, told from the log."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from trato.crm_settings.setting import SUBJECT
from trato.live.log import LoggedEvent
from trato.live.sources import Projection


class SettingsNews(StrEnum):
    """What a message says."""

    READY = "READY"
    CHANGED = "CHANGED"
    RESYNC = "RESYNC"


async def _told(events: Sequence[LoggedEvent]) -> list[tuple[int, SettingsNews]]:
    return [(event.position, SettingsNews.CHANGED) for event in events if event.item_kind == SUBJECT]


PROJECTION = Projection(project=_told, ready=lambda: SettingsNews.READY, resync=lambda: SettingsNews.RESYNC)
"""The same for everybody."""
