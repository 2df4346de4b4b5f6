"""Values inside a JSON column, as typed expressions that compare, sort and index alike on both databases."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from trato.db.database import Dialect, dialect
from trato.db.sql import Sql


class JsonKind(Enum):
    """What a value is, and the expression that makes it of PostgreSQL's text."""

    TEXT = '({0}) COLLATE "C"'
    INTEGER = "CAST({0} AS BIGINT)"
    NUMBER = "CAST({0} AS NUMERIC)"
    BOOLEAN = "CAST({0} AS BOOLEAN)"
    DATE = "trato_date({0})"
    INSTANT = "trato_instant({0})"


def json_value(column: str, path: Sequence[str], kind: JsonKind) -> str:
    """The value at `path` (keys of code, never typed by anybody) of a JSON object; NULL when it isn't there.

    SQLite tells a truth as 0 or 1 and keeps dates and instants as the text that `db/fields.py` binds. PostgreSQL reads
    them through functions that are immutable, as an index asks for.
    """
    if dialect() is Dialect.SQLITE:
        return f"json_extract({column}, '$.{'.'.join(path)}')"
    *outer, last = (f"'{key}'" for key in path)
    return kind.value.format(f"{' -> '.join([column, *outer])} ->> {last}")


def json_list(table: str, column: str, key: str) -> str:
    """The whole numbers of a list under `key`, of all rows of a table: a subquery with `id`, `item_id` and `value`.

    Its planner joins it with the row that is asked for, so it costs no more than reading that row.
    """
    if dialect() is Dialect.SQLITE:
        parts = f"json_each(owner.{column}, '$.{key}')"
        return (
            f"(SELECT part.key AS id, owner.id AS item_id, part.value AS value FROM {table} AS owner, {parts} AS part)"
        )
    parts = f"jsonb_array_elements_text(owner.{column} -> '{key}') WITH ORDINALITY"
    return (
        "(SELECT part.id, owner.id AS item_id, CAST(part.value AS BIGINT) AS value"
        f" FROM {table} AS owner, {parts} AS part(value, id))"
    )


def json_item(column: str, key: str, place: int) -> str:
    """The text at a place (from 0) of a list under `key`; NULL when it isn't there."""
    if dialect() is Dialect.SQLITE:
        return f"json_extract({column}, '$.{key}[{place}]')"
    return f"({column} -> '{key}' ->> {place})"


def json_names(table: str, column: str) -> str:
    """The keys of an object, of all rows of a table: a subquery with `item_id` and `value`, joined as json_list is."""
    if dialect() is Dialect.SQLITE:
        parts = f"json_each(owner.{column}) AS part"
        return f"(SELECT owner.id AS item_id, part.key AS value FROM {table} AS owner, {parts})"
    parts = f"jsonb_object_keys(owner.{column}) AS part(value)"
    return f"(SELECT owner.id AS item_id, part.value FROM {table} AS owner, {parts})"


def json_put(column: str, key: str, value: str) -> str:
    """The object with another value under `key`: an SQL expression for a whole number, or made by json_gathered."""
    if dialect() is Dialect.SQLITE:
        return f"json_set({column}, '$.{key}', {value})"
    return f"jsonb_set({column}, '{{{key}}}', to_jsonb({_typed(value)}))"


def json_put_in(column: str, path: Sequence[str], value: Sql) -> Sql:
    """The object with a whole number at `path`, inside of an object that is there already."""
    if dialect() is Dialect.SQLITE:
        return f"json_set({column}, '$.{'.'.join(path)}', " + value + ")"
    return f"jsonb_set({column}, '{{{','.join(path)}}}', to_jsonb(" + value + "))"


def _typed(value: str) -> str:
    return "CAST(? AS BIGINT)" if value == "?" else value


def json_gathered(expression: str) -> str:
    """The aggregate that makes a list of whole numbers, each once."""
    if dialect() is Dialect.SQLITE:
        return f"json_group_array(DISTINCT {expression})"
    return f"jsonb_agg(DISTINCT {expression})"
