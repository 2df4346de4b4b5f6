"""Names and colours that people give to things, checked in one way everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from trato.db.text import fold, is_storable
from trato.errors import invalid

LONGEST_NAME = 100
FOLDED_NAME = 120


def checked_name(name: str | None, path: str, *, longest: int = LONGEST_NAME, folded: int = FOLDED_NAME) -> str:
    """The name without superfluous spaces. `folded`: characters that its folded column has room for.

    VALIDATION at `path`: REQUIRED, TOO_LONG, MALFORMED.
    """
    trimmed = " ".join((name or "").split())
    if not fold(trimmed):
        raise invalid(path, "REQUIRED", "A name is needed.")
    if not is_storable(trimmed):
        raise invalid(path, "MALFORMED", "A name has no NUL characters.")
    if len(trimmed) > longest or len(fold(trimmed)) > folded:
        raise invalid(path, "TOO_LONG", f"A name has at most {longest} characters.")
    return trimmed


def check_free(name: str, others: Iterable[str], path: str) -> None:
    """VALIDATION (DUPLICATE) when another one is called so, whatever its case and accents."""
    if fold(name) in {fold(other) for other in others}:
        raise invalid(path, "DUPLICATE", f"“{name}” exists already.")


def checked_color(color: str, path: str) -> str:
    """The colour as #rrggbb. VALIDATION (MALFORMED) for anything else."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", color):
        raise invalid(path, "MALFORMED", "A colour is written #RRGGBB.")
    return color.lower()
