"""Finding what may be there already: by what is being typed, and beside records that are there (R30)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from trato.access.gate import Access
from trato.db.sql import Sql, all_of, fetch, joined, one_of
from trato.duplicates.distinct import told_apart
from trato.duplicates.matching import Criterion, alike, flags, keyed, matching_fields
from trato.items.fields import Field
from trato.items.kinds import ItemKind
from trato.items.records import Record, records_by_ids

MOST_BESIDE = 20
"""So many duplicates of one record are told, those that are alike in most fields first."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A record that may be the same, and the fields in which it is alike."""

    record: Record
    fields: tuple[Field, ...]


async def find_duplicates(kind: ItemKind, access: Access, criteria: Sequence[Criterion], first: int) -> list[Likeness]:
    """What this person may read that is alike in any of the criteria: most of them first, then the newest."""
    parts = [_alike(kind, criterion, access, at) for at, criterion in enumerate(criteria) if criterion.keys]
    if not parts:
        return []
    fields = [criterion.field for criterion in criteria]
    rows = await fetch(
        f"SELECT found.id, {flags(fields, 'found')} FROM ("
        + joined(" UNION ", parts)
        + f") AS found GROUP BY found.id ORDER BY COUNT(*) DESC, found.id DESC LIMIT {first}"
    )
    records = await records_by_ids(kind, access, [row["id"] for row in rows])
    return [Likeness(records[row["id"]], alike(fields, row)) for row in rows if row["id"] in records]


def _alike(kind: ItemKind, criterion: Criterion, access: Access, at: int) -> Sql:
    rows = keyed(kind, criterion.field, access)
    wanted = all_of([one_of(rows.key, criterion.keys), rows.condition])
    return f"SELECT item.id AS id, {at} AS field FROM " + rows.tables + " WHERE " + wanted


async def duplicates_of(kind: ItemKind, access: Access, ids: Iterable[int]) -> dict[int, list[Likeness]]:
    """Of each of these readable items the others that may be the same, as far as this person reads. Two statements."""
    own_ids, fields = list(ids), matching_fields(kind)
    pairs = joined(" UNION ", [_beside(kind, entry, access, own_ids, at) for at, entry in enumerate(fields)])
    rows = await fetch(
        f"SELECT * FROM (SELECT pair.own, pair.id, {flags(fields, 'pair')}, row_number() OVER"
        " (PARTITION BY pair.own ORDER BY COUNT(*) DESC, pair.id DESC) AS place FROM ("
        + pairs
        + f") AS pair GROUP BY pair.own, pair.id) AS placed WHERE placed.place <= {MOST_BESIDE}"
        " ORDER BY placed.own, placed.place"
    )
    records = await records_by_ids(kind, access, {row["id"] for row in rows})
    found: dict[int, list[Likeness]] = {item_id: [] for item_id in own_ids}
    for row in rows:
        if row["id"] in records:
            found[row["own"]].append(Likeness(records[row["id"]], alike(fields, row)))
    return found


def _beside(kind: ItemKind, entry: Field, access: Access, ids: Sequence[int], at: int) -> Sql:
    own, other = keyed(kind, entry, access, "own"), keyed(kind, entry, access)
    same = Sql(f"{other.key} = {own.key} AND item.id <> own.id")
    apart = "NOT " + told_apart(access, kind, "own.id", "item.id")
    conditions = all_of([one_of("own.id", ids), own.condition, same, other.condition, apart])
    tables = own.tables + ", " + other.tables
    return f"SELECT own.id AS own, item.id AS id, {at} AS field FROM " + tables + " WHERE " + conditions
