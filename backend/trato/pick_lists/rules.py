"""What must hold for the values of a pick list."""

from __future__ import annotations

import re

from trato.db.text import fold, is_storable
from trato.errors import invalid

LARGEST_LIST = 200
LABEL_LENGTH = 100


def check_label(label: str, path: str) -> str:
    """The trimmed label. VALIDATION when empty or too long."""
    trimmed = " ".join(label.split())
    if not trimmed or not is_storable(trimmed):
        raise invalid(path, "REQUIRED", "A label is required.")
    if len(trimmed) > LABEL_LENGTH or len(fold(trimmed)) > LABEL_LENGTH * 2:
        raise invalid(path, "TOO_LONG", f"At most {LABEL_LENGTH} characters.")
    return trimmed


def check_code(code: str, taken: set[str], path: str) -> str:
    """A code by which programs know the value. VALIDATION when malformed or taken."""
    if not re.fullmatch(r"[A-Z][A-Z0-9_]{0,39}", code):
        raise invalid(path, "MALFORMED", "A code has up to 40 capital letters, digits and underscores.")
    if code in taken:
        raise invalid(path, "DUPLICATE", f"“{code}” exists already.")
    return code


def check_color(color: str | None, path: str) -> str | None:
    """The colour as #rrggbb, or none. VALIDATION for anything else."""
    if color is None:
        return None
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", color):
        raise invalid(path, "MALFORMED", "A colour is written #RRGGBB.")
    return color.lower()
