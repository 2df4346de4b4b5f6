"""Where new records came from, when nobody says so: the source of the channel that brings them (R88)."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.values import Values
from trato.pick_lists.lists import SOURCE
from trato.pick_lists.queries import value_of


class Bringer(StrEnum):
    """What brings records that are no messages, by the code of its source."""

    API = "API"
    IMPORT = "IMPORT"


def source_field(kind: ItemKind) -> Field | None:
    """The field of a kind that says where its records came from."""
    return next((entry for entry in kind.standard if entry.pick_list == SOURCE.code), None)


async def with_source(kind: ItemKind, bringer: Bringer, given: Sequence[Values]) -> list[Values]:
    """The values of new records, with a source where they name none; none when the company has removed it."""
    entry = source_field(kind)
    source = None if entry is None else await value_of(SOURCE.code, bringer)
    if entry is None or source is None:
        return list(given)
    return [values if values.get(entry.code) is not None else {**values, entry.code: source} for values in given]
