"""How many of the items that left a stage went further along their pipeline: read from the history of stages (B3)."""

from __future__ import annotations

from dataclasses import dataclass

from trato.access.gate import Access
from trato.db.sql import Sql, all_of, fetch
from trato.items.kinds import ItemKind
from trato.items.records import readable
from trato.pipelines.queries import Semantics


@dataclass(frozen=True, slots=True)
class Conversion:
    """Readable items that have ever left the stage, and those of them that went to a later one or were won."""

    stage_id: int
    departed: int
    advanced: int


async def conversions(kind: ItemKind, access: Access, pipeline_id: int) -> list[Conversion]:
    """Of each stage that an item has left, in one statement. An item that came back and left again counts once."""
    further = "(target.semantics = ? AND target.sort > source.sort) OR target.semantics = ?"
    rows = await fetch(
        Sql(
            "SELECT source.id AS stage, COUNT(DISTINCT item.id) AS departed,"
            f" COUNT(DISTINCT CASE WHEN {further} THEN item.id END) AS advanced"
            f" FROM stage_history AS entry JOIN {kind.table} AS item ON entry.item_kind = ? AND item.id = entry.item_id"
            " JOIN stage AS source ON source.id = entry.from_stage_id"
            " JOIN stage AS target ON target.id = entry.to_stage_id WHERE ",
            (Semantics.IN_PROGRESS.value, Semantics.SUCCESS.value, kind.code),
        )
        + all_of([Sql("source.pipeline_id = ?", (pipeline_id,)), readable(kind, access, "item")])
        + " GROUP BY source.id"
    )
    return [Conversion(row["stage"], row["departed"], row["advanced"]) for row in rows]
