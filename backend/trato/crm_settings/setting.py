"""The mode of the CRM and what goes with it: one setting (R7, R25)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from trato.errors import conflict
from trato.items.settings import Setting

SUBJECT = "crm_settings"
"""What events of it are about."""


class CrmMode(StrEnum):
    """Whether the company works with leads (CLASSIC), or begins with deals at once (SIMPLE)."""

    SIMPLE = "SIMPLE"
    CLASSIC = "CLASSIC"


@dataclass(frozen=True, slots=True)
class ChosenPipeline:
    """A pipeline, called as when it was chosen. It may have gone since."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class CrmSettings:
    """As it is made here in a new installation.

    `repeat_leads_enabled`: whether a known client who writes again becomes a lead, or in the simple mode a deal (R25).
    In the simple mode what comes in makes deals of `pipeline`, None being the default one, and with `create_company`
    also companies.
    """

    mode: CrmMode = CrmMode.SIMPLE
    repeat_leads_enabled: bool = True
    pipeline: ChosenPipeline | None = None
    create_company: bool = False


def _told(settings: CrmSettings) -> dict[str, Any]:
    return {
        "with_leads": settings.mode is CrmMode.CLASSIC,
        "repeat_leads": settings.repeat_leads_enabled,
        "pipeline": asdict(settings.pipeline) if settings.pipeline else None,
        "create_company": settings.create_company,
    }


def _made(told: Mapping[str, Any]) -> CrmSettings:
    return CrmSettings(
        CrmMode.CLASSIC if told["with_leads"] else CrmMode.SIMPLE,
        told["repeat_leads"],
        ChosenPipeline(**told["pipeline"]) if told["pipeline"] else None,
        told["create_company"],
    )


CRM_SETTINGS = Setting(SUBJECT, "CRM", CrmSettings(), _told, _made)
known = CRM_SETTINGS.known


def has_leads() -> bool:
    """Whether the company works with leads, as this process knows."""
    return known().mode is CrmMode.CLASSIC


async def demand_leads() -> None:
    """Inside an operation that makes a lead: CONFLICT(LEADS_DISABLED) in the simple mode, which nobody enters until
    the operation ends."""
    if (await CRM_SETTINGS.held()).mode is CrmMode.SIMPLE:
        raise conflict("LEADS_DISABLED", "This company works without leads.")
