"""Which pick lists there are, and the values each begins with and can be reset to (R14)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Value:
    """A value that a list begins with. A system value can't be deleted: something must always fit."""

    code: str
    label: str
    is_system: bool = False
    color: str | None = None


@dataclass(frozen=True, slots=True)
class ListKind:
    """A pick list: its code, its name in English, and its values in order."""

    code: str
    label: str
    values: tuple[Value, ...]


LOSS_REASON = ListKind(
    "LOSS_REASON",
    "Reasons of loss",
    (
        Value("PRICE", "Price"),
        Value("COMPETITOR", "Chose another supplier"),
        Value("NO_BUDGET", "No budget"),
        Value("TIMING", "Not now"),
        Value("NO_FIT", "Does not fit"),
        Value("NO_ANSWER", "No answer"),
        Value("OTHER", "Other", is_system=True),
    ),
)

LISTS = {kind.code: kind for kind in (LOSS_REASON,)}
