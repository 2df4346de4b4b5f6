"""Tells where a database built by the migrations differs from one built from today's models: both should be one.

Compared by what they do, not by what they are called or in which order they stand: tables, columns (type, collation,
nullability, default), keys, indexes, checks, references, triggers, functions and full-text tables.
Left out: descriptions, the table that records migrations, and the indexes `cf_*` that custom fields make at run time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from trato.db.database import Dialect, close_database, dialect, open_database
from trato.db.migrate import upgrade
from trato.db.migration_files import MIGRATIONS
from trato.db.registry import MODEL_MODULES
from trato.db.schema import create_schema_from_models
from trato.db.sql import Row, Sql, fetch

Snapshot = dict[str, str]
"""What the schema holds: a key that says what it is, and its definition."""

RECORDS_TABLE = "aerich"
RUNTIME_INDEXES = "cf_"


async def drift(
    migrated: str, modelled: str, folder: Path = MIGRATIONS, models: Sequence[str] = MODEL_MODULES
) -> dict[str, tuple[str | None, str | None]]:
    """What differs: {what: (by the migrations, by the models)}; None stands for absent, {} for no difference.

    `migrated` and `modelled` are the URLs of two empty databases of one dialect; both are filled. None may be open.
    """
    await upgrade(migrated, folder)
    await open_database(migrated, models)
    try:
        left = await snapshot()
    finally:
        await close_database()
    await open_database(modelled, models)
    try:
        await create_schema_from_models()
        right = await snapshot()
    finally:
        await close_database()
    keys = sorted(left.keys() | right.keys())
    return {key: (left.get(key), right.get(key)) for key in keys if left.get(key) != right.get(key)}


async def snapshot() -> Snapshot:
    """The schema of the open database."""
    return await (_sqlite_snapshot() if dialect() is Dialect.SQLITE else _postgres_snapshot())


async def _sqlite_snapshot() -> Snapshot:
    objects = await fetch(
        Sql("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    )
    virtual = [
        row["name"] for row in objects if row["type"] == "table" and row["sql"].upper().startswith("CREATE VIRTUAL")
    ]
    shadows = tuple(f"{name}_" for name in virtual)  # tables that a full-text table keeps for itself
    found: Snapshot = {}
    for row in objects:
        name, table = row["name"], row["tbl_name"]
        if table == RECORDS_TABLE or (shadows and table.startswith(shadows)):
            continue
        if row["type"] in ("trigger", "view") or name in virtual:
            found[f"{row['type']} {name}"] = _flat(row["sql"])
        elif row["type"] == "table":
            found |= await _sqlite_table(name, row["sql"])
    return found


async def _sqlite_table(table: str, ddl: str) -> Snapshot:
    found = {f"table {table}": "autoincrement" if "AUTOINCREMENT" in ddl.upper() else ""}
    for name, condition in re.findall(r'CONSTRAINT "?(\w+)"? CHECK \((.*)\)', ddl):
        found[f"check {table}.{name}"] = _flat(condition)
    for column in await fetch(Sql("SELECT * FROM pragma_table_xinfo(?)", (table,))):
        null = "NOT NULL" if column["notnull"] else "NULL"
        key = f"PRIMARY KEY {column['pk']}" if column["pk"] else ""
        found[f"column {table}.{column['name']}"] = (
            f"{column['type'].upper()} {null} {column['dflt_value'] or ''} {key}".strip()
        )
    for index in await fetch(Sql("SELECT * FROM pragma_index_list(?)", (table,))):
        if not index["name"].startswith(RUNTIME_INDEXES):
            found |= await _sqlite_index(table, index)
    for reference in await fetch(Sql("SELECT * FROM pragma_foreign_key_list(?)", (table,))):
        target = f"{reference['table']}.{reference['to']}"
        found[f"reference {table}.{reference['from']} to {target}"] = f"ON DELETE {reference['on_delete']}"
    return found


async def _sqlite_index(table: str, index: Row) -> Snapshot:
    parts = await fetch(
        Sql('SELECT name, "desc", coll FROM pragma_index_xinfo(?) WHERE key ORDER BY seqno', (index["name"],))
    )
    made = await fetch(Sql("SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?", (index["name"],)))
    ddl = _flat(made[0]["sql"] or "") if made else ""
    columns = ", ".join(f"{part['name']} {part['coll']}{' DESC' if part['desc'] else ''}" for part in parts)
    if any(part["name"] is None for part in parts):  # an expression: only the statement tells
        columns = ddl.partition("(")[2]
    condition = ddl.partition(" WHERE ")[2]
    unique = "unique " if index["unique"] else ""
    return {f"{unique}index {table} ({columns})": condition}


async def _postgres_snapshot() -> Snapshot:
    found: Snapshot = {}
    for what, query in POSTGRES_QUERIES.items():
        for row in await fetch(Sql(query)):
            if row["of"] != RECORDS_TABLE and not (what == "index" and row["called"].startswith(RUNTIME_INDEXES)):
                found[f"{what} {row['key']}"] = row["definition"]
    return found


POSTGRES_QUERIES = {
    "table": """
        SELECT relname AS of, relname AS key, relpersistence::text AS definition
        FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace""",
    "column": """
        SELECT c.relname AS of, c.relname || '.' || a.attname AS key,
            concat_ws(' ', format_type(a.atttypid, a.atttypmod),
                CASE WHEN a.attcollation <> t.typcollation THEN l.collname END,
                CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) AS definition
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_collation l ON l.oid = a.attcollation
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped""",
    "index": """
        SELECT t.relname AS of, i.relname AS called, '' AS definition,
            concat_ws(' ', CASE WHEN x.indisunique THEN 'unique' END,
                t.relname, split_part(pg_get_indexdef(i.oid), ' USING ', 2)) AS key
        FROM pg_index x
        JOIN pg_class t ON t.oid = x.indrelid
        JOIN pg_class i ON i.oid = x.indexrelid
        WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace""",
    "constraint": """
        SELECT conrelid::regclass::text AS of, '' AS definition,
            conrelid::regclass || ' ' || pg_get_constraintdef(oid) AS key
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f', 'p', 'x')""",
    "trigger": """
        SELECT tgrelid::regclass::text AS of, tgrelid::regclass || '.' || tgname AS key,
            pg_get_triggerdef(oid) AS definition
        FROM pg_trigger WHERE NOT tgisinternal""",
    "function": """
        SELECT '' AS of, p.oid::regprocedure::text AS key, pg_get_functiondef(p.oid) AS definition
        FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND p.prokind IN ('f', 'p')
            AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')""",
    "view": """
        SELECT viewname AS of, viewname AS key, definition FROM pg_views WHERE schemaname = 'public'""",
    "extension": """
        SELECT '' AS of, extname AS key, '' AS definition FROM pg_extension""",
}


def _flat(sql: str) -> str:
    return " ".join(sql.split())
