"""What becomes of a message (R87): a table, read from above, and what became of one. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from trato.crm_settings.setting import CrmMode
from trato.live.log import Subject


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


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of a message: the lead or deal it stands with, or the client alone, and what was made for it."""

    outcome: Outcome
    repeated: bool = False  # the same message had come before
    items: tuple[Subject, ...] = ()
    activity: int | None = None
    held: int | None = None
    made: tuple[Subject, ...] = field(default=())

    def told(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "outcome": self.outcome,
            "items": [[one.kind, one.id] for one in self.items],
            "made": [[one.kind, one.id] for one in self.made],
            "activity": self.activity,
            "held": self.held,
            "repeated": self.repeated,
        }

    @classmethod
    def of(cls, told: dict[str, Any]) -> Decision:
        """The decision that was told."""
        items, made = (tuple(Subject(*one) for one in told[name]) for name in ("items", "made"))
        return cls(Outcome(told["outcome"]), told["repeated"], items, told["activity"], told["held"], made)
