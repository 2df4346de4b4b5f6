"""What becomes of a message (R87): a table, read from above. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trato.crm_settings.setting import CrmMode


class Outcome(StrEnum):
    """What becomes of a message."""

    HELD = "HELD"
    EXCEPTED = "EXCEPTED"
    ATTACHED = "ATTACHED"
    RECORDED = "RECORDED"
    REPEAT = "REPEAT"
    NEW = "NEW"


class Makes(StrEnum):
    """What a message becomes in each mode."""

    LEAD = "LEAD"
    DEAL = "DEAL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that the decision hangs on."""

    mode: CrmMode
    repeats: bool  # whether a known client who writes again becomes a lead or deal
    identified: bool  # whether it says who wrote
    excepted: bool = False
    client: bool = False  # whether who wrote is a contact or company
    open_item: bool = False  # whether a lead or deal of theirs is open


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is done, and what is made for it, if anything."""

    outcome: Outcome
    makes: Makes | None = None


def decide(facts: Facts) -> Verdict:
    """The first line that holds."""
    made = Makes.LEAD if facts.mode is CrmMode.CLASSIC else Makes.DEAL
    if not facts.identified:
        return Verdict(Outcome.HELD)
    if facts.excepted:
        return Verdict(Outcome.EXCEPTED)
    if facts.open_item:
        return Verdict(Outcome.ATTACHED)
    if not facts.client:
        return Verdict(Outcome.NEW, made)
    return Verdict(Outcome.REPEAT, made) if facts.repeats else Verdict(Outcome.RECORDED)
