"""Order inside a column: fractional index strings, compared bytewise, minted from the neighbours; ties go by id."""

from __future__ import annotations

from fractional_indexing import generate_key_between, generate_n_keys_between


def rank_between(lower: str | None, upper: str | None) -> str:
    """A string between two ranks; None means the end of the column. `lower` < `upper` must hold."""
    return str(generate_key_between(lower, upper))


def ranks_between(lower: str | None, upper: str | None, count: int) -> list[str]:
    """`count` ascending ranks between two."""
    return [str(key) for key in generate_n_keys_between(lower, upper, count)]
