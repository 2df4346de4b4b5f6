"""Cursors of lists: a place in an order, as text that clients hand back without looking inside."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any

import orjson

from trato.db.text import is_storable
from trato.errors import TratoError, invalid


def encode_cursor(parts: Sequence[Any]) -> str:
    """The place that `parts` (JSON values; times in ISO 8601) name."""
    return base64.urlsafe_b64encode(orjson.dumps(parts)).decode().rstrip("=")


def decode_cursor(text: str, path: str = "after") -> list[Any]:
    """The parts of a cursor. VALIDATION at `path` for what is none."""
    try:
        parts = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except ValueError:
        raise bad_cursor(path) from None
    if not isinstance(parts, list) or not _is_bindable(parts):
        raise bad_cursor(path)
    return parts


def _is_bindable(part: Any) -> bool:
    """Whether a database takes the part, or all of a list's parts, as parameters."""
    match part:
        case list():
            return all(map(_is_bindable, part))
        case str():
            return is_storable(part)
        case int():
            return -(2**63) <= part < 2**63
        case _:
            return part is None


def bad_cursor(path: str = "after") -> TratoError:
    """VALIDATION: a cursor, if it is one, of another list."""
    return invalid(path, "BAD_CURSOR", "This cursor does not belong to a list in this order.")
