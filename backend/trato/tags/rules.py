"""What must hold for tags."""

from __future__ import annotations

from zlib import crc32

from trato.db.names import checked_name
from trato.db.text import fold
from trato.errors import TratoError

NAME_LENGTH = 50
MOST_TAGS = 2_000
PALETTE = (
    "#64748b", "#4f5bd5", "#3b82f6", "#06a3c4", "#12a594", "#2e9e5b",
    "#6a9a12", "#d99a0b", "#f0762b", "#e5484d", "#d6409f", "#8b5cf6",
)  # fmt: skip


def check_name(name: str, path: str) -> str:
    """The name without superfluous spaces. VALIDATION as `checked_name`, above 50 characters too (R113)."""
    return checked_name(name, path, longest=NAME_LENGTH, folded=NAME_LENGTH * 3)


def is_name(name: str) -> bool:
    """Whether a tag may be called so."""
    try:
        check_name(name, "")
    except TratoError:
        return False
    return True


def color_of(name: str) -> str:
    """The colour of a tag for which none was chosen: names that begin alike still differ, and it is no accident."""
    return PALETTE[crc32(fold(name).encode()) % len(PALETTE)]
