"""When somebody is reminded, as so many minutes ahead: one column holds them, and one cell of a file (R55)."""

from __future__ import annotations

from collections.abc import Sequence

NONE = "none"
"""What a cell says where nobody is to be reminded; an empty one says nothing."""


def encode_reminders(minutes: Sequence[int]) -> str:
    """The column: what is equal has equal text."""
    return ",".join(map(str, minutes))


def decode_reminders(stored: str) -> list[int]:
    """The minutes in a column."""
    return [int(one) for one in stored.split(",") if one]


def reminders_cell(minutes: Sequence[int]) -> str:
    """A cell of a file."""
    return ", ".join(map(str, minutes)) or NONE
