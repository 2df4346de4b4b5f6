"""In which order the cards of a column stand: by hand, or by values that every card bears (B14).

A browser puts a card that it is told of in its place by what the card says. So one stream of messages serves boards in
every order, and what no card bears, such as a custom field, is none to sort a board by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trato.errors import invalid
from trato.items.fields import Field, FieldType
from trato.items.kinds import ItemKind
from trato.items.orders import Order, SortKey, parse_order

RANK = Field(code="rank", label="By hand", type=FieldType.STRING, required=True, folded_column="rank")
BY_HAND = Order((SortKey(RANK, descending=False),))
BORNE = ("created_at", "stage_since", "amount", "expected_close_date", "next_activity_at")
"""The fields to sort by besides; cards bear what an amount is worth in the base currency."""


def board_order(kind: ItemKind, given: Sequence[Mapping[str, Any]]) -> Order:
    """The order in `given` ([{field, descending}]), by hand without one. VALIDATION for what cards don't bear."""
    if not given or [part["field"] for part in given] == [RANK.name]:
        return BY_HAND
    order = parse_order(kind, given)
    for at, key in enumerate(order.keys):
        if key.entry.code not in BORNE:
            raise invalid(f"sort[{at}].field", "NOT_SORTABLE", f"Boards can't be sorted by {key.entry.label}.")
    return order
