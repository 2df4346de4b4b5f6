"""What must hold for the values of a pick list."""

from __future__ import annotations

import re

from trato.db.names import checked_name
from trato.errors import invalid

LARGEST_LIST = 200
FOLDED_LABEL = 200


def check_label(label: str, path: str) -> str:
    """The label without superfluous spaces. VALIDATION as `checked_name`."""
    return checked_name(label, path, folded=FOLDED_LABEL)


def check_code(code: str, taken: set[str], path: str) -> str:
    """A code by which programs know the value. VALIDATION when malformed or taken."""
    if not re.fullmatch(r"[A-Z][A-Z0-9_]{0,39}", code):
        raise invalid(path, "MALFORMED", "A code has up to 40 capital letters, digits and underscores.")
    if code in taken:
        raise invalid(path, "DUPLICATE", f"“{code}” exists already.")
    return code
