"""How items stand in their columns, as events keep it so that an undo puts each exactly where it stood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trato.db.fields import decode_datetime
from trato.db.sql import fetch, one_of
from trato.items.kinds import ItemKind

WAS = "was"
"""What events call it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where in its column an item stands, since when, and how it was closed."""

    rank: str
    stage_since: datetime
    closed_at: datetime | None = None
    closed_by_id: int | None = None

    def told(self) -> dict[str, Any]:
        """As JSON for the log."""
        closed = self.closed_at.isoformat() if self.closed_at else None
        return {
            "rank": self.rank,
            "stage_since": self.stage_since.isoformat(),
            "closed_at": closed,
            "closed_by": self.closed_by_id,
        }

    @classmethod
    def from_log(cls, told: Mapping[str, Any]) -> Standing:
        """What `told` made, turned back."""
        closed = told["closed_at"]
        return cls(
            told["rank"],
            datetime.fromisoformat(told["stage_since"]),
            datetime.fromisoformat(closed) if closed else None,
            told["closed_by"],
        )


async def standings(kind: ItemKind, ids: Iterable[int]) -> dict[int, Standing]:
    """How these items stand in their columns, by id."""
    rows = await fetch(
        f"SELECT id, rank, stage_since, closed_at, closed_by_id FROM {kind.table} WHERE " + one_of("id", ids)
    )
    return {
        row["id"]: Standing(
            row["rank"],
            decode_datetime(row["stage_since"]),
            decode_datetime(row["closed_at"]) if row["closed_at"] else None,
            row["closed_by_id"],
        )
        for row in rows
    }
