"""What items keep in custom fields, of all items at once: counted, removed, found by search, indexed."""

from __future__ import annotations

from trato.db.database import Dialect, dialect
from trato.db.drift import RUNTIME_INDEXES
from trato.db.sql import Sql, execute, fetch, fetch_one
from trato.items.fields import CUSTOM, FOLDED, Field, FieldType
from trato.items.kinds import ItemKind

MOST_INDEXES = 10
"""Of one kind. What has none is sorted as it is read."""

UNINDEXED = frozenset({FieldType.PICK_LIST, FieldType.USER, FieldType.COMPANY, FieldType.CONTACT, FieldType.DEAL})
"""Sorted by names, which stand elsewhere, or not at all."""


def _filled(entry: Field) -> str:
    """Condition: the row holds something in the field."""
    if dialect() is Dialect.SQLITE:
        return f"json_type({CUSTOM}, '$.{entry.code}') IS NOT NULL"
    return f"({CUSTOM} -> '{entry.code}') IS NOT NULL"


async def count_values(kind: ItemKind, entry: Field) -> int:
    """How many items, also of the recycle bin, hold something in the field."""
    row = await fetch_one(Sql(f"SELECT COUNT(*) AS total FROM {kind.table} WHERE {_filled(entry)}"))
    return int(row["total"]) if row else 0


async def remove_values(kind: ItemKind, entry: Field) -> None:
    """Empty the field of all items: without events and versions, since nothing that anybody reads is left of it."""
    if dialect() is Dialect.SQLITE:
        emptied = f"json_remove({CUSTOM}, '$.{entry.code}', '$.{FOLDED}.{entry.code}')"
    else:
        emptied = f"({CUSTOM} - '{entry.code}') #- '{{{FOLDED},{entry.code}}}'"
    searched = f", search_text = {_without(kind, entry)}" if entry.searchable else ""
    await execute(Sql(f"UPDATE {kind.table} SET {CUSTOM} = {emptied}{searched} WHERE {_filled(entry)}"))


async def set_searchable(kind: ItemKind, entry: Field, searchable: bool) -> None:
    """Let a search find what stands in a text field, or no longer."""
    text = f"search_text || {_LINE} || {entry.folded_sql(kind.table)}" if searchable else _without(kind, entry)
    await execute(Sql(f"UPDATE {kind.table} SET search_text = {text} WHERE {_filled(entry)}"))


_LINE = "'\n'"
"""What stands between the texts that are searched."""


def _without(kind: ItemKind, entry: Field) -> str:
    """What is searched, without what the field says."""
    own = f"{_LINE} || {entry.folded_sql(kind.table)} || {_LINE}"
    left = f"REPLACE({_LINE} || search_text || {_LINE}, {own}, {_LINE})"
    return f"LTRIM(RTRIM({left}, {_LINE}), {_LINE})"


async def index(kind: ItemKind, field_id: int, entry: Field) -> None:
    """Make the index by which lists are sorted by the field, unless the kind has MOST_INDEXES of them."""
    if entry.type in UNINDEXED or len(await _indexes(kind)) >= MOST_INDEXES:
        return
    own = entry.order_sql(kind.table).replace(f"{kind.table}.", "")  # SQLite takes no other
    await execute(Sql(_INDEX[dialect()].format(name=f"{RUNTIME_INDEXES}{field_id}", table=kind.table, value=own)))


_INDEX = {
    # Lists leave out what was deleted: SQLite would take that column's index instead of one that doesn't begin with it.
    Dialect.SQLITE: "CREATE INDEX IF NOT EXISTS {name} ON {table} (deleted_at, ({value}), id)",
    Dialect.POSTGRES: "CREATE INDEX IF NOT EXISTS {name} ON {table} (({value}), id) WHERE deleted_at IS NULL",
}


async def drop_index(field_id: int) -> None:
    """Drop the index of a field, if it has one."""
    await execute(Sql(f"DROP INDEX IF EXISTS {RUNTIME_INDEXES}{field_id}"))


_CATALOGUES = {
    Dialect.SQLITE: "SELECT name FROM sqlite_master WHERE tbl_name = ?",
    Dialect.POSTGRES: "SELECT indexname AS name FROM pg_indexes WHERE schemaname = current_schema() AND tablename = ?",
}


async def _indexes(kind: ItemKind) -> list[str]:
    rows = await fetch(Sql(_CATALOGUES[dialect()], (kind.table,)))
    return [row["name"] for row in rows if row["name"].startswith(RUNTIME_INDEXES)]
