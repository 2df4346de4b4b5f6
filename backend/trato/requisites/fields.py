"""What lists and searches know of an item's legal details: the name and tax number that its primary set tells (R12).

They are copies in the item's own row, kept with each event of its details (`returning`): a list sorts by them, a search
finds them, and an export has them as it has every other column.
"""

from __future__ import annotations

from collections.abc import Sequence

from trato.items.fields import Field, FieldType
from trato.items.values import Values
from trato.requisites.defaults import NAME, TAX_NUMBER
from trato.requisites.queries import RequisiteRecord

LONGEST = 255
"""Characters of a copy. A template of one's own may tell more in a field of such a code."""
COPIED = tuple(
    Field(
        code=code,
        label=label,
        type=FieldType.STRING,
        editable=False,
        importable=False,
        sortable=True,
        searchable=True,
        max_length=LONGEST,
    )
    for code, label in ((NAME, "Legal name"), (TAX_NUMBER, "Tax number"))
)


def copied(sets: Sequence[RequisiteRecord]) -> Values:
    """The values of these fields for the owner of the sets, of which the first is the primary one."""
    told = sets[0].told if sets else {}
    return {entry.code: (told.get(entry.code) or "")[:LONGEST] or None for entry in COPIED}
