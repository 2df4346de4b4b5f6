"""Order inside a column: fractional index strings, compared bytewise, minted from the neighbours; ties go by id."""

from __future__ import annotations

from fractional_indexing import generate_n_keys_between


def ranks_between(lower: str | None, upper: str | None, count: int) -> list[str]:
    """`count` ascending ranks between two; None means the end of the column. `lower` < `upper` must hold."""
    return [str(key) for key in generate_n_keys_between(lower, upper, count)]
