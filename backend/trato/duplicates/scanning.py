"""Going through all there is for duplicates: groups of items that have one field in common (R30)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from trato.access.gate import Access
from trato.db.pages import Portion, portion
from trato.db.sql import TRUE, Sql, all_of, fetch, fetch_one, one_of
from trato.duplicates.distinct import pairs_of
from trato.duplicates.matching import keyed
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.records import Record, records_by_ids

MOST_SHOWN = 20
"""So many members of a group are read; how many it has is counted."""


@dataclass(slots=True)
class DuplicateGroup:
    """Items that are alike in a field: what they have in common, how many there are, and the oldest of them."""

    key: str
    count: int
    records: list[Record] = field(default_factory=list)


async def scan_duplicates(
    kind: ItemKind, access: Access, by: Field, first: int, after: str | None, *, total: bool
) -> Portion[DuplicateGroup]:
    """A page of the groups behind the key `after`, in the order of their keys, without those of which this person has
    said that no two are the same. Three statements, and one more for the total.
    """
    groups = _groups(kind, access, by)
    behind = TRUE if after is None else Sql("told.key > ?", (after,))
    rows = await fetch(groups + " AND " + behind + f" ORDER BY told.key LIMIT {first + 1}")
    counted = await fetch_one("SELECT COUNT(*) AS total FROM (" + groups + ") AS counted") if total else None
    found = portion(
        [DuplicateGroup(row["key"], row["members"]) for row in rows], first, counted["total"] if counted else None
    )
    await _fill(kind, access, by, found.rows)
    return found


def _groups(kind: ItemKind, access: Access, by: Field) -> Sql:
    rows = keyed(kind, by, access)
    grouped = f"SELECT {rows.key} AS key, COUNT(DISTINCT item.id) AS members FROM " + rows.tables
    grouped += " WHERE " + rows.condition + f" GROUP BY {rows.key} HAVING COUNT(DISTINCT item.id) > 1"
    return (
        "SELECT told.key, told.members FROM ("
        + grouped
        + ") AS told LEFT JOIN ("
        + _told_apart(kind, access, by)
        + ") AS apart ON apart.key = told.key WHERE COALESCE(apart.pairs, 0) < told.members * (told.members - 1) / 2"
    )


def _told_apart(kind: ItemKind, access: Access, by: Field) -> Sql:
    """How many pairs with a key in common are told apart, by that key."""
    low, high = keyed(kind, by, access, "low"), keyed(kind, by, access, "high")
    together = Sql(f"low.id = pair.low_id AND high.id = pair.high_id AND {low.key} = {high.key}")
    conditions = all_of([pairs_of(access, kind, "pair"), together, low.condition, high.condition])
    tables = "not_duplicate AS pair, " + low.tables + ", " + high.tables
    select = f"SELECT {low.key} AS key, COUNT(DISTINCT pair.id) AS pairs FROM " + tables
    return select + " WHERE " + conditions + f" GROUP BY {low.key}"


async def _fill(kind: ItemKind, access: Access, by: Field, groups: Sequence[DuplicateGroup]) -> None:
    if not groups:
        return
    rows = keyed(kind, by, access)
    of_groups = all_of([one_of(rows.key, [group.key for group in groups]), rows.condition])
    members = await fetch(
        f"SELECT listed.key, listed.id FROM (SELECT {rows.key} AS key, item.id AS id,"
        f" row_number() OVER (PARTITION BY {rows.key} ORDER BY item.id) AS place FROM "
        + rows.tables
        + " WHERE "
        + of_groups
        + f") AS listed WHERE listed.place <= {MOST_SHOWN} ORDER BY listed.id"
    )
    records = await records_by_ids(kind, access, {row["id"] for row in members})
    by_key = {group.key: group for group in groups}
    for row in members:
        if row["id"] in records:
            by_key[row["key"]].records.append(records[row["id"]])
