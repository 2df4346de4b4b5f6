"""Naming one record: by its opaque id, or by the plain number that links carry."""

from __future__ import annotations

from trato.errors import invalid
from trato.graph.kit.ids import LARGEST, decode_id


def chosen_number(node: str, id: str | None, number: int | None, paths: tuple[str, str] = ("id", "number")) -> int:
    """The number of the record meant. VALIDATION unless exactly one of the two is given; `paths`: as what."""
    id_path, number_path = paths
    if (id is None) == (number is None):
        raise invalid(id_path, "ONE_OF", "Give either the id or the number.")
    if id is not None:
        return decode_id(id, node, id_path)
    assert number is not None
    if not 0 < number <= LARGEST:
        raise invalid(number_path, "OUT_OF_RANGE", "Numbers begin at 1.")
    return number
