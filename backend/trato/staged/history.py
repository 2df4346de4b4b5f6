"""The stages that items have passed, written with each entry: funnels and durations come from it (R101, R102)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from trato.db.fields import encode_datetime
from trato.db.sql import insert
from trato.items.kinds import ItemKind
from trato.pipelines.queries import StageRecord

_COLUMNS = (
    "item_kind",
    "item_id",
    "pipeline_id",
    "from_stage_id",
    "from_stage_name",
    "to_stage_id",
    "to_stage_name",
    "kind",
    "actor_id",
    "at",
    "seconds",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item enters a stage; `since` is when it entered the one before."""

    item_id: int
    to: StageRecord
    at: datetime
    came_from: StageRecord | None = None
    since: datetime | None = None


async def remember(kind: ItemKind, entries: Sequence[Entry], actor_id: int | None) -> None:
    """Write stage entries."""
    await insert("stage_history", _COLUMNS, [_row(kind, entry, actor_id) for entry in entries])


def _row(kind: ItemKind, entry: Entry, actor_id: int | None) -> tuple[Any, ...]:
    source = entry.came_from
    how = "FINAL" if not entry.to.is_open else "CREATE" if source is None else "MOVE"
    seconds = int((entry.at - entry.since).total_seconds()) if source and entry.since else None
    return (
        kind.code,
        entry.item_id,
        entry.to.pipeline_id,
        source.id if source else None,
        source.name if source else None,
        entry.to.id,
        entry.to.name,
        how,
        actor_id,
        encode_datetime(entry.at),
        seconds,
    )
