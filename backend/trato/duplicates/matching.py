"""By what two records are found to be the same twice: the fields that their kind names, each as what it is found by.

Names are compared without case, accents and further spaces, phones by their digits, e-mails without case.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trato.access.gate import Access
from trato.db.sql import Sql, all_of
from trato.db.text import check_searchable
from trato.errors import invalid
from trato.items.channels import normalized_channel
from trato.items.fields import CHANNELS, Field
from trato.items.kinds import ItemKind
from trato.items.records import readable


@dataclass(frozen=True, slots=True)
class Criterion:
    """A field that is to be alike, and what records are found by there."""

    field: Field
    keys: tuple[str, ...]


def matching_fields(kind: ItemKind) -> list[Field]:
    """The fields by which duplicates of a kind are found. VALIDATION for a kind of which nothing is there twice."""
    if not kind.matched_by:
        raise invalid("kind", "NOT_MATCHED", f"{kind.plural} are never the same twice.")
    return [kind.by_code[code] for code in kind.matched_by]


def matching_field(kind: ItemKind, name: str, path: str) -> Field:
    """The field a client means. VALIDATION at `path` for one by which no duplicates are found."""
    possible = matching_fields(kind)
    found = kind.field_named(name, path)
    if found not in possible:
        known = ", ".join(entry.name for entry in possible)
        raise invalid(path, "NOT_MATCHED", f"Duplicates are found by {known}.")
    return found


def key_of(entry: Field, text: str, path: str) -> str | None:
    """What a value is found by; None for what can't be one yet, such as half a phone number."""
    check_searchable(text, path)
    return (normalized_channel(entry.type, text) if entry.type in CHANNELS else entry.folded(text)) or None


@dataclass(frozen=True, slots=True)
class Keyed:
    """The rows `item` of a kind, each with a key of one field: where they stand, and the condition that they do."""

    tables: Sql
    key: str
    condition: Sql


def keyed(kind: ItemKind, entry: Field, access: Access, alias: str = "item") -> Keyed:
    """What this person may read, by what it is found by in a field."""
    may_read = readable(kind, access, alias)
    if entry.type not in CHANNELS:
        key = entry.folded_sql(alias)
        return Keyed(Sql(f"{kind.table} AS {alias}"), key, all_of([Sql(f"{key} <> ''"), may_read]))
    by = f"{alias}_by"
    tables = f"item_channel AS {by} JOIN {kind.table} AS {alias} ON {alias}.id = {by}.item_id"
    own = Sql(f"{by}.item_kind = ? AND {by}.kind = ?", (kind.code, entry.type.value))
    return Keyed(Sql(tables), f"{by}.normalized", all_of([own, may_read]))


def flags(fields: Sequence[Field], found: str) -> str:
    """Columns that say in which of the fields the rows of a group are alike, to be read by `alike`."""
    each = (f"MAX(CASE WHEN {found}.field = {at} THEN 1 ELSE 0 END) AS alike_{at}" for at in range(len(fields)))
    return ", ".join(each)


def alike(fields: Sequence[Field], row: dict[str, int]) -> tuple[Field, ...]:
    """The fields that `flags` tells of."""
    return tuple(entry for at, entry in enumerate(fields) if row[f"alike_{at}"])
