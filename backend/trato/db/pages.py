"""Parts of lists that are read page by page: whoever reads one row more than is wanted knows whether others follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Portion(Generic[T]):
    """A page of a list. `total` counts all there are; None when nobody asked."""

    rows: Sequence[T]
    has_next: bool
    total: int | None


def portion(read: Sequence[T], first: int, total: int | None) -> Portion[T]:
    """The first so many of what was read."""
    return Portion(read[:first], len(read) > first, total)
