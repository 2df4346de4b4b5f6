"""Which board somebody looks at, and how: what its readers may see of what happens there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from trato.access.gate import Access, could_read
from trato.boards.lanes import Lanes
from trato.db.sql import Sql, all_of
from trato.items.kinds import ItemKind
from trato.items.matching import Matching
from trato.items.records import readable


def items_of_board(kind: ItemKind, access: Access, pipeline_id: int) -> Sql:
    """Condition: the row `item` is an item that the person may see on the board when nothing is filtered."""
    return all_of([Sql("item.pipeline_id = ?", (pipeline_id,)), readable(kind, access, "item")])


@dataclass(frozen=True, slots=True)
class BoardScope:
    """The board of one pipeline, filtered and parted into lanes, as those with equal rights see it."""

    access: Access
    pipeline_id: int
    matching: Matching
    lanes: Lanes | None

    @property
    def kind(self) -> ItemKind:
        """What stands on the board."""
        return self.matching.kind

    @property
    def items(self) -> Sql:
        """See `items_of_board`."""
        return items_of_board(self.kind, self.access, self.pipeline_id)

    def could_read(self, keys: Mapping[str, Any] | None) -> bool:
        """Whether its readers could read an item with these routing keys."""
        return could_read(self.access, self.kind.code, keys)

    def sees(self, kind: str, routing: Mapping[str, Any] | None) -> bool:
        """Whether the name of a company or contact with these routing keys stands on the cards of its readers."""
        return routing is not None and not routing.get("deleted") and could_read(self.access, kind, routing)
