"""What Tortoise's schema generators leave out or get wrong: a model's constraints, and quotes in defaults."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tortoise import Model
from tortoise.backends.asyncpg.schema_generator import AsyncpgSchemaGenerator
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.backends.sqlite.schema_generator import SqliteSchemaGenerator
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint


class ConstrainedSchema(BaseSchemaGenerator):
    """Adds a model's `Meta.constraints` to its table."""

    def __init__(self, client: BaseDBAsyncClient) -> None:
        super().__init__(client)
        self._checks: list[str] = []

    def _get_table_sql(self, model: type[Model], safe: bool = True) -> dict[str, Any]:
        constraints = model._meta.constraints
        self._checks = [
            f'CONSTRAINT "{check.name}" CHECK ({check.check})'
            for check in constraints
            if isinstance(check, CheckConstraint)
        ]
        table = super()._get_table_sql(model, safe)
        uniques = [self._unique_index(model, unique) for unique in constraints if isinstance(unique, UniqueConstraint)]
        table["table_creation_string"] = "\n".join([table["table_creation_string"], *uniques])
        return table

    def _escape_default_value(self, default: Any) -> Any:
        # Tortoise escapes a quote with a backslash, which ends the string on both databases.
        if isinstance(default, str):
            doubled = default.replace("'", "''")
            return f"'{doubled}'"
        return super()._escape_default_value(default)

    def _get_inner_statements(self) -> list[str]:
        return self._checks

    def _unique_index(self, model: type[Model], unique: UniqueConstraint) -> str:
        columns = [model._meta.fields_map[field].source_field or field for field in unique.fields]
        name = unique.name or self._get_index_name("uid", model, columns)
        where = f" WHERE {unique.condition}" if unique.condition else ""
        table = self._qualify_table_name(model._meta.db_table, model._meta.schema)
        return f'CREATE UNIQUE INDEX "{name}" ON {table} ({self._format_index_fields(columns)}){where};'


class SqliteSchema(ConstrainedSchema, SqliteSchemaGenerator):
    """Tables as SQLite needs them; an index of a kind that only PostgreSQL has (GIN …) is left out."""

    def _get_index_sql(
        self,
        model: type[Model],
        field_names: Sequence[str],
        safe: bool,
        index_name: str | None = None,
        index_type: str | None = None,
        extra: str | None = None,
    ) -> str:
        return "" if index_type else super()._get_index_sql(model, field_names, safe, index_name, None, extra)


class PostgresSchema(ConstrainedSchema, AsyncpgSchemaGenerator):
    """Tables as PostgreSQL needs them. Aerich names them without quotes where it comments them, `user` too."""

    def _table_comment_generator(self, table: str, comment: str) -> str:
        return str(super()._table_comment_generator(_quoted(table), comment))

    def _column_comment_generator(self, table: str, column: str, comment: str) -> str:
        return str(super()._column_comment_generator(_quoted(table), column, comment))


def _quoted(table: str) -> str:
    return table if table.startswith('"') else f'"{table}"'
