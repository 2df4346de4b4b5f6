"""Tags as they are read. There are at most some thousands, and everyone signed in may see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from trato.db.sql import TRUE, Row, Sql, all_of, fetch, one_of, row_lock
from trato.db.text import fold, like_pattern, search_words


@dataclass(frozen=True, slots=True)
class TagRecord:
    """A tag."""

    id: int
    name: str
    color: str
    version: int


def _tag(row: Row) -> TagRecord:
    return TagRecord(row["id"], row["name"], row["color"], row["version"])


async def list_tags(
    search: str | None = None, *, ids: Iterable[int] | None = None, lock: bool = False
) -> list[TagRecord]:
    """Tags by name: those whose name has every word of the search, or those with these ids. `lock` holds them."""
    conditions = [TRUE if ids is None else one_of("id", ids)]
    conditions += [Sql("folded_name LIKE ? ESCAPE '\\'", (like_pattern(word),)) for word in search_words(search)]
    locked = " ORDER BY id" + row_lock() if lock else " ORDER BY folded_name"
    return [_tag(row) for row in await fetch("SELECT * FROM tag WHERE " + all_of(conditions) + locked)]


async def tags_named(names: Iterable[str]) -> dict[str, TagRecord]:
    """Tags by their folded names."""
    wanted = one_of("folded_name", {fold(name) for name in names})
    return {row["folded_name"]: _tag(row) for row in await fetch("SELECT * FROM tag WHERE " + wanted)}


async def tags_of(kind: str, item_ids: Sequence[int]) -> dict[int, list[TagRecord]]:
    """What the items of a kind bear, by name; one statement. Items without tags are absent."""
    wanted = all_of([Sql("worn.item_kind = ?", (kind,)), one_of("worn.item_id", item_ids)])
    rows = await fetch(
        "SELECT worn.item_id AS item, tag.id, tag.name, tag.color, tag.version FROM item_tag AS worn"
        " JOIN tag ON tag.id = worn.tag_id WHERE " + wanted + " ORDER BY tag.folded_name"
    )
    found: dict[int, list[TagRecord]] = {}
    for row in rows:
        found.setdefault(row["item"], []).append(_tag(row))
    return found
