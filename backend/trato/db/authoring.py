"""Writes migration files for both dialects by comparing today's models with those of the last file."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from datetime import UTC, datetime
from pathlib import Path
from textwrap import indent
from typing import Any

from aerich.coder import decoder
from aerich.ddl import BaseDDL
from aerich.ddl.postgres import PostgresDDL
from aerich.ddl.sqlite import SqliteDDL
from aerich.exceptions import NotSupportError
from aerich.migrate import Migrate
from aerich.utils import get_models_describe
from tortoise import Model
from tortoise.context import TortoiseContext

from trato.db.address import Dialect
from trato.db.database import writer
from trato.db.engines.schema import PostgresSchema, SqliteSchema
from trato.db.migration_files import MIGRATIONS, migration_paths, number_of, read_migrations
from trato.db.registry import APP, MODEL_MODULES, tortoise_config
from trato.db.schema import schema_sql

UNREACHED = {Dialect.SQLITE: "sqlite:////unreached.db", Dialect.POSTGRES: "postgresql://unreached/unreached"}
"""Only the dialect counts: a migration is written from the files alone."""

BY_HAND = (
    "-- aerich can't write this one ({reason}): write it by hand; CONTRIBUTING tells how a table is rebuilt on SQLite"
)


async def make_migration(name: str, folder: Path = MIGRATIONS, models: Sequence[str] = MODEL_MODULES) -> list[Path]:
    """Write `<number>_<time>_<name>.py` for each dialect and give their paths, for the author to review and complete.

    The first one makes the whole schema. In later ones mind:
    - a NOT NULL column added to a table with rows needs `db_default` in its model (`default` is Python's alone);
    - objects of `BY_HAND` and constraints of `Meta` are not compared here: add their statements;
    - what aerich can't do on SQLite comes as a file that says so.
    The drift test finds what is missing. Numbers go on from the highest.

    Raises ValueError when the folders don't hold files of the same names.
    """
    names = {dialect: [path.name for path in migration_paths(folder, dialect)] for dialect in Dialect}
    if names[Dialect.SQLITE] != names[Dialect.POSTGRES]:
        raise ValueError(f"the folders hold different migrations: {names}")
    texts = {dialect: await _text(dialect, folder, models) for dialect in Dialect}
    number = max(map(number_of, names[Dialect.SQLITE]), default=-1) + 1
    file = f"{number}_{datetime.now(UTC):%Y%m%d%H%M%S}_{name}.py"
    paths = []
    for dialect, text in texts.items():
        path = folder / dialect / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        paths.append(path)
    return paths


async def _text(dialect: Dialect, folder: Path, models: Sequence[str]) -> str:
    """The text of the file for `dialect`."""
    context = TortoiseContext()
    with context:
        await context.init(config=tortoise_config(UNREACHED[dialect], models))
        described = get_models_describe(APP)
        earlier = await read_migrations(folder, dialect)
        if not earlier:
            return _file_text(schema_sql(writer()), described)
        statements = _difference(dialect, folder, decoder(earlier[-1].models), get_models_describe(APP))
        return _file_text(statements, described)


def _file_text(statements: str, described: dict[str, Any]) -> str:
    script = indent(statements, "        ").replace("\\", "\\\\")  # it becomes a Python string between triple quotes
    return Migrate.build_migration_file_text(script, described)


class Difference(Migrate):
    """aerich's comparison of two descriptions of the models. It keeps its work in class attributes."""

    @classmethod
    def _add_operator(cls, operator: str, upgrade: bool = True, fk_m2m_index: bool = False) -> None:
        if operator:
            super()._add_operator(operator, upgrade, fk_m2m_index)

    @classmethod
    def _handle_add_models(
        cls,
        upgrade: bool,
        new_models: dict[str, dict[str, Any]],
        new_table_items: list[tuple[str, dict[str, Any], type[Model]]],
        other_table_items: list[tuple[str, dict[str, Any], type[Model]]] | None = None,
    ) -> None:
        """Puts new tables in the order of their references; one to the table itself, as in a tree, has no say in it."""
        ordering = [
            (
                name,
                {**described, "fk_fields": [key for key in described["fk_fields"] if key["python_type"] != name]},
                model,
            )
            for name, described, model in new_table_items
        ]
        super()._handle_add_models(upgrade, new_models, ordering, other_table_items)


def _difference(dialect: Dialect, folder: Path, before: dict[str, Any], after: dict[str, Any]) -> str:
    """The statements that lead from the models `before` to those `after`, as far as aerich can tell them."""
    Difference.app = APP
    Difference.dialect = dialect
    Difference.migrate_location = folder / dialect
    Difference.ddl = SqliteStatements(writer()) if dialect is Dialect.SQLITE else PostgresStatements(writer())
    Difference.upgrade_operators = []
    Difference._upgrade_fk_m2m_index_operators = []
    Difference._upgrade_m2m = []
    Difference._rename_fields = {}
    Difference._rename_models = {}
    try:
        Difference.diff_models(before, after, no_input=True)
    except NotSupportError as refusal:
        return BY_HAND.format(reason=refusal)
    Difference._merge_operators()
    return "\n".join(f"{operator};" for operator in Difference.upgrade_operators)


class WholeColumns(BaseDDL):
    """Adds a column just as the table's own CREATE would have it, with its reference and the database's default."""

    def add_column(self, model: type[Model], field_describe: dict[str, Any], is_pk: bool = False) -> str:
        field = copy(model._meta.fields_map[field_describe["name"]])
        field.unique = (
            field.unique and self.DIALECT != Dialect.SQLITE
        )  # SQLite takes the unique index that follows instead
        table, column = model._meta.db_table, field_describe["db_column"]
        comment = self.schema_generator._get_field_comment(field, table, column)
        default = self.schema_generator._get_field_default(field, table, column, model)
        sql, _ = self.schema_generator._get_field_sql_and_related_table(field, table, column, default, comment)
        return self._ADD_COLUMN_TEMPLATE.format(table_name=table, column=sql)

    def add_fk(
        self, model: type[Model], field_describe: dict[str, Any], reference_table_describe: dict[str, Any]
    ) -> str:
        """Nothing: the column brings its reference along."""
        return ""


class PostgresStatements(WholeColumns, PostgresDDL):
    """How PostgreSQL changes a table."""

    schema_generator_cls = PostgresSchema


class SqliteStatements(WholeColumns, SqliteDDL):
    """How SQLite changes a table, where it can."""

    schema_generator_cls = SqliteSchema

    def set_comment(self, model: type[Model], field_describe: dict[str, Any]) -> str:
        """Nothing: SQLite keeps no comments."""
        return ""

    def drop_fk(
        self, model: type[Model], field_describe: dict[str, Any], reference_table_describe: dict[str, Any]
    ) -> str:
        raise NotSupportError("Drop foreign key is unsupported in SQLite.")
