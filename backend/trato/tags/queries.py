"""Tags as they are read. There are at most some thousands, and everyone signed in may see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from trato.db.sql import TRUE, Row, Sql, all_of, fetch, one_of, row_lock
from trato.db.text import fold, like_pattern, search_words
from trato.errors import not_found

SUBJECT = "tag"
"""What events of tags are about."""


@dataclass(frozen=True, slots=True)
class TagRecord:
    """A tag. One that is leaving has a job that takes it off what bears it, and perhaps one that takes its place."""

    id: int
    name: str
    color: str
    version: int
    leaving_job_id: int | None = None
    into_id: int | None = None

    @property
    def is_leaving(self) -> bool:
        """Whether it is being merged or deleted: nothing gets it any more."""
        return self.leaving_job_id is not None


def _tag(row: Row) -> TagRecord:
    return TagRecord(row["id"], row["name"], row["color"], row["version"], row["leaving_job_id"], row["into_id"])


async def list_tags(
    search: str | None = None, *, ids: Iterable[int] | None = None, lock: bool = False
) -> list[TagRecord]:
    """Tags by name: those whose name has every word of the search, or those with these ids. `lock` holds them."""
    conditions = [TRUE if ids is None else one_of("id", ids)]
    conditions += [Sql("folded_name LIKE ? ESCAPE '\\'", (like_pattern(word),)) for word in search_words(search)]
    locked = " ORDER BY id" + row_lock() if lock else " ORDER BY folded_name"
    return [_tag(row) for row in await fetch("SELECT * FROM tag WHERE " + all_of(conditions) + locked)]


async def held_tags(ids: Sequence[int]) -> dict[int, TagRecord]:
    """These tags, held until the transaction ends. NOT_FOUND unless all of them are there."""
    found = {tag.id: tag for tag in await list_tags(ids=ids, lock=True)}
    if any(one not in found for one in ids):
        raise not_found("tag")
    return found


async def tags_named(names: Iterable[str]) -> dict[str, TagRecord]:
    """Tags by their folded names."""
    wanted = one_of("folded_name", {fold(name) for name in names})
    return {row["folded_name"]: _tag(row) for row in await fetch("SELECT * FROM tag WHERE " + wanted)}


async def tags_of(kind: str, item_ids: Sequence[int]) -> dict[int, list[TagRecord]]:
    """What the items of a kind bear, by name; one statement. Items without tags are absent."""
    wanted = all_of([Sql("worn.item_kind = ?", (kind,)), one_of("worn.item_id", item_ids)])
    rows = await fetch(
        "SELECT worn.item_id AS item, tag.* FROM item_tag AS worn"
        " JOIN tag ON tag.id = worn.tag_id WHERE " + wanted + " ORDER BY tag.folded_name"
    )
    found: dict[int, list[TagRecord]] = {}
    for row in rows:
        found.setdefault(row["item"], []).append(_tag(row))
    return found
